/** Meetings: when and where they were, how long they took, and who took part. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ParsedQuestion } from '../../../src/answers/question/question.ts';
import { roundsAsked } from '../../../src/answers/question/rounds.ts';
import type { Answer } from '../../../src/answers/types.ts';
import { type Desk, first, openArticles, openFixture } from '../corpora.ts';

let desks: Record<'herring' | 'tunnel' | 'cable' | 'salt', Desk>;
beforeAll(async () => {
  desks = {
    herring: await openFixture('herring'),
    tunnel: await openFixture('tunnel'),
    cable: openArticles({
      'a.txt': `2031-05-08|Norwegian President Tora Lindqvist and Irish President Owen Farrell met in Galway on Monday to discuss the cable.

The Wednesday session of the Cable Board in Cork was the second of three meetings planned for this week, a spokeswoman said. The first meeting, on Monday in Galway, had been over in two hours. The Seabed Conference will open in Limerick on Friday.`,
    }),
    salt: openArticles({
      'a.txt':
        '2031-03-04|Talks on the salt works in Ghent opened on March 3, 2031. Denmark and Portugal sent envoys to Ghent.\n\nThe first round ended on March 4, 2031, in Ghent.',
      'b.txt':
        '2031-09-24|The second round of the salt talks in Ghent, the first since the storm, began on September 1, 2031, after a break of six months. It was quiet.\n\nThe second round was interrupted on September 5, resumed on September 15 and ended on September 22.',
      'c.txt':
        '2031-10-20|The delegations of Denmark and Portugal were to meet for a third round in Ghent on October 14, 2031. The third round was put off until October 28 because of a strike.',
    }),
  };
});

type Corpus = keyof typeof desks;
/** The fact that fits, whether or not it is claimed. */
const known = (corpus: Corpus, text: string): Answer => desks[corpus].ask('when', text);
const asked = (corpus: Corpus, text: string, command: 'when' | 'who' = 'when'): Answer =>
  desks[corpus].answerer.answer({ command, text });
const marked = ({ text, highlights }: Answer['results'][number]) =>
  highlights.map(({ start, end }) => text.slice(start, end));

describe('when a meeting was', () => {
  it.each<[string, Corpus, string, string]>([
    ['by its place', 'herring', 'when were the bergen talks', '4 March 2019'],
    ['by its place alone', 'herring', 'bergen when', '4 March 2019'],
    ['by its parties', 'herring', 'when did iceland and norway meet', '4 March 2019'],
    ['by the two parties side by side', 'herring', 'when were the iceland-norway talks', '4 March 2019'],
    ['by the people on the phone', 'herring', 'when did thorsson and solbakken speak by phone', '20 February 2019'],
    ['by its kind', 'herring', 'when was the phone call', '20 February 2019'],
    ['with a name misspelt', 'herring', 'when did torsson talk to solbaken on the phone', '20 February 2019'],
    ['by its day', 'tunnel', 'when was the april 7 call', '7 April 2021'],
    ['by another day', 'tunnel', 'when was the call on march 12', '12 March 2021'],
    ['as the last of its kind', 'tunnel', 'when was the last call', '7 April 2021'],
    ['as the first of its kind', 'tunnel', 'when was the first call', '12 March 2021'],
    ['as the latest of two people', 'tunnel', 'latest phone call between ojasoo and rautavaara', '7 April 2021'],
    ['as a round', 'salt', 'when was the second round', '1–22 September 2031'],
    ['as a round that was put off', 'salt', 'when is the third round', '28 October 2031'],
    ['as another round', 'salt', 'when was the first round', '4 March 2031'],
  ])('%s', (_, corpus, question, date) => {
    const { command, short } = known(corpus, question);
    expect(command).toBe('when');
    expect(short?.[0]).toContain(date);
  });

  it('is told by each article that names a day, with how it was worked out', () => {
    const { results } = known('herring', 'when were the bergen talks');
    expect(results.map(({ date, notes }) => [date, notes.join(' ')])).toEqual([
      [{ start: '2019-03-04', status: 'past' }, '“on Monday”, written 5 March 2019.'],
      [
        { start: '2019-03-04', status: 'scheduled' },
        '“on Monday”, written 1 March 2019; scheduled when this was written.',
      ],
      [{ start: '2019-03-03', end: '2019-03-04', status: 'past' }, '“on March 3 and 4”, written 15 March 2019.'],
    ]);
  });

  it.each([
    ['herring', 'when were the bergen talks', '4 March 2019 (Monday)', '3–4 March 2019'],
    ['tunnel', 'when were the tartu talks', '13 April 2021 (Tuesday)', '12–13 April 2021'],
  ] as const)('is told by every side where the articles differ, each cited: %s', (corpus, question, main, other) => {
    const answer = known(corpus, question);
    expect(answer.short).toEqual([main, other]);
    expect(answer.headline).toContain(`sources differ: ${other}`);
    for (const one of [main, other]) expect(answer.disagreement).toContain(one);
    const days = answer.results.map(({ date }) => `${date?.start}/${date?.end ?? date?.start}`);
    expect(new Set(days).size).toBe(2);
    for (const { citations } of answer.results) expect(citations).toHaveLength(1);
    expect(new Set(answer.citations.map(({ file }) => file)).size).toBeGreaterThan(1);
  });

  it.each<[Corpus, string, readonly string[]]>([
    ['tunnel', 'dates of all meetings pls', ['13 April', '20 April', '15 June']],
    ['cable', 'dates of the three meetings', ['5 May', '7 May', '9 May']],
  ])('is listed in the order of time: %s: %s', (corpus, question, days) => {
    const { headline } = known(corpus, question);
    const at = days.map((day) => headline.indexOf(day));
    expect(Math.min(...at)).toBeGreaterThan(-1);
    expect(at).toEqual(at.toSorted((one, other) => one - other));
  });

  it.each<[string, Corpus, string]>([
    ['in a place that the articles do not know', 'herring', 'when were the oslo talks'],
    ['with a party that did not take part', 'herring', 'when did sweden meet mogensen'],
    ['that nobody mentions', 'herring', 'when was the volleyball championship'],
    ['of a number that no round had', 'salt', 'when was the seventh round'],
  ])('is not claimed of one %s', (_, corpus, question) => {
    expect(asked(corpus, question).status).not.toBe('answered');
  });
});

describe('where a meeting was', () => {
  it('is told with the place marked', () => {
    const answer = known('tunnel', 'where were the talks between estonia and finland');
    expect(answer.short).toEqual(['Tartu']);
    expect(marked(first(answer))).toContain('Tartu');
  });
});

describe('how long a meeting took', () => {
  it.each<[Corpus, string, string]>([
    ['herring', 'how long was the meeting in torshavn', 'four-hour'],
    ['herring', 'length of the torshavn meeting', 'four-hour'],
    ['herring', 'how long did thorsson and solbakken stay on the phone', 'about forty minutes'],
    ['tunnel', 'duration of the session in stockholm', 'five-hour'],
    ['tunnel', 'the april 7 call went on for how long', 'thirty-five minutes'],
    ['salt', 'how long was the break between the first and the second round', 'six months'],
  ])('%s: %s', (corpus, question, duration) => {
    const result = first(desks[corpus].ask('ask', question));
    expect(marked(result).join()).toContain(duration);
  });

  it.each<[Corpus, string, string]>([
    ['herring', 'how many hours did the bergen talks last', 'more than nine hours'],
    ['tunnel', 'how long did the talks in tartu take?', 'more than eleven hours'],
    ['tunnel', 'tartu talks: how long', 'more than eleven hours'],
  ])('stands in the first passage: %s: %s', (corpus, question, duration) => {
    expect(first(asked(corpus, question)).text).toContain(duration);
  });
});

describe('the people of a meeting', () => {
  it.each<[string, Corpus, string, readonly string[]]>([
    ['the leader of a side', 'herring', 'who led the norwegian side in bergen', ['Ingrid Solbakken']],
    ['the leader of a delegation', 'herring', 'who led the norwegian delegation', ['Ingrid Solbakken']],
    ['the parties', 'herring', 'who took part in the bergen talks', ['Iceland', 'Norway']],
    ['the leader by the sentence alone', 'tunnel', 'who led the finnish side in tartu', ['Aino Rautavaara']],
    ['the leader of the other side', 'tunnel', 'who led the estonian side at the tartu talks', ['Kalev Ilmjarv']],
    ['the leader of a side of any meeting', 'tunnel', 'who led the finnish side', ['Aino Rautavaara']],
    ['who heads a delegation', 'tunnel', 'who headed the estonian delegation', ['Kalev Ilmjarv']],
    ['who asked for it', 'tunnel', 'who asked for the april 7 call', ['Mart Ojasoo']],
    ['at whose request it was', 'tunnel', 'at whose request was the april 7 call', ['Mart Ojasoo']],
  ])('%s', (_, corpus, question, names) => {
    const answer = desks[corpus].ask('who', question);
    expect(answer.short).toEqual(expect.arrayContaining([...names]));
    expect(answer.results.length).toBeGreaterThan(0);
  });

  it('are not those of the other side', () => {
    const { short = [] } = asked('tunnel', 'who led the estonian side at the tartu talks', 'who');
    expect(short.join()).not.toContain('Rautavaara');
  });

  it.each<[string, Corpus, string, string]>([
    ['the host', 'herring', 'who hosted the round in torshavn', 'North Atlantic Catch Commission'],
    ['the other end of a line', 'herring', 'who spoke by phone with solbakken', 'Einar Thorsson'],
  ])('stand in the first passage: %s', (_, corpus, question, name) => {
    expect(first(asked(corpus, question, 'who')).text).toContain(name);
  });
});

describe('rounds that a question names', () => {
  it.each<[string, readonly number[]]>([
    ['when did the seventh round end', [7]],
    ['round 6 when', [6]],
    ['the gap between round 6 and round 7', [6, 7]],
    ['rounds two and three', [2, 3]],
    ['the 12th round of talks', [12]],
    ['all rounds', []],
    ['the second session on 5 may', []],
  ])('%s', (plain, expected) => {
    expect(roundsAsked({ plain } as ParsedQuestion)).toEqual(expected);
  });
});
