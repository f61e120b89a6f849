import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openArticles } from './corpora.ts';

let desk: Desk;
beforeAll(() => {
  desk = openArticles({
    'a.txt': `2030-05-07|Salt talks in Lisbon end

Trade Minister Duarte Lemos praised the salt harvest of Olhao on Monday. Sami Belhaj bought a boat.

The weather was fine.`,
  });
});

describe('what is close to a question without an answer', () => {
  it.each([
    ['who', 'who praised belhaj'],
    ['when', 'when did lemos buy a boat'],
  ] as const)('is shown beside the reason, and not as the answer, for /%s', (command, question) => {
    const answer = desk.ask(command, question);
    expect(answer).toMatchObject({ status: 'not-found', results: [], headline: '' });
    expect(answer.reason).toBeTruthy();
    expect(answer.close.length).toBeGreaterThan(0);
  });

  it('is nothing where no sentence holds much of the question', () => {
    expect(desk.ask('who', 'who painted the lighthouse').close).toEqual([]);
  });
});
