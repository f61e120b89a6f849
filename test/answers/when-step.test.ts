/** Rounds of talks: their start, end, pause and resumption, what was planned, and the time between two. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { ParsedQuestion } from '../../src/answers/question/question.ts';
import { roundsAsked } from '../../src/answers/question/rounds.ts';
import { type Desk, openArticles } from './corpora.ts';

let salt: Desk;
beforeAll(() => {
  salt = openArticles({
    'a.txt':
      '2031-03-04|Talks on the salt works in Ghent opened on March 3, 2031. Denmark and Portugal sent envoys to Ghent.\n\nThe first round ended on March 4, 2031, in Ghent.',
    'b.txt':
      '2031-09-24|The second round of the salt talks in Ghent, the first since the storm, began on September 1, 2031, after a break of six months. It was quiet.\n\nThe second round was interrupted on September 5, resumed on September 15 and ended on September 22.',
    'c.txt':
      '2031-10-20|The delegations of Denmark and Portugal were to meet for a third round in Ghent on October 14, 2031. The third round was put off until October 28 because of a strike.',
  });
});

describe('a round and its course', () => {
  test.each([
    ['when did the second round start', '1 September 2031'],
    ['when did round 2 begin', '1 September 2031'],
    ['when did the 2nd round end', '22 September 2031'],
    ['when did the second round resume', '15 September 2031'],
    ['when was the second round', '1–22 September 2031'],
    ['how long did the second round last', '1–22 September 2031'],
    ['when did the salt talks start', '3 March 2031'],
    ['when is the third round', '28 October 2031'],
    ['for when was the third round planned originally', '14 October 2031'],
    ['how long was the gap between round 1 and round 2', 'six months'],
    ['how long was the break between the first and the second round', 'six months'],
  ])('%s', (question, expected) => {
    const answer = salt.ask('when', question);
    expect(answer.status).toBe('answered');
    expect(answer.headline).toContain(expected);
  });

  test('a round that no article tells of has no day', () => {
    expect(salt.ask('when', 'when was the seventh round').status).toBe('not-found');
  });

  test('the days of other rounds are not told', () => {
    expect(salt.ask('when', 'when was the first round').headline).not.toContain('September');
  });
});

describe('rounds that a question names', () => {
  test.each([
    ['when did the seventh round end', [7]],
    ['round 6 when', [6]],
    ['the gap between round 6 and round 7', [6, 7]],
    ['between the sixth and the seventh round', [6, 7]],
    ['rounds two and three', [2, 3]],
    ['the 12th round of talks', [12]],
    ['all rounds', []],
    ['the second session on 5 may', []],
  ])('%s', (plain, expected) => {
    expect(roundsAsked({ plain } as ParsedQuestion)).toEqual(expected);
  });
});
