import { beforeAll, describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/corpus/article.ts';
import { NO_EDITOR_DATA } from '../../src/corpus/types.ts';
import { type Desk, deskOf, first, openArticles, openFixture } from './corpora.ts';

let herring: Desk;
let tunnel: Desk;
let pier: Desk;
beforeAll(async () => {
  herring = await openFixture('herring');
  tunnel = await openFixture('tunnel');
  pier = openArticles({
    'a.txt': `2030-05-07|Freight grows in Lomma

Harbour Minister Ilse Brandvik noted on Monday a rise in freight through Lomma, and said the pier was too short.

The boycott of the old pier has cost the town of Lomma 40 million crowns since it began in 2027.

On Thursday Tomas Ekvall stepped down as head of the ferry company Nordfar.

His successor at Nordfar must present a timetable by May 24. The licence of the company expires on June 30.

“We play for time, and time plays with us,” Brandvik told the Lomma Herald in an interview on May 3, the day before the regatta opened.

A half-finished crane stands on the pier since March.

A new bridge is to be opened before the end of the month, nobody knows on which day.

The lighthouse of Lomma was painted by Nordfar on April 30.`,
  });
});

describe('when something was done, asked in other words than the articles have', () => {
  it.each([
    ['another verb of speech', 'which day did brandvik grumble about freight through lomma', '2030-05-06'],
    ['a verb of several words', 'when did ekvall quit', '2030-05-02'],
    ['one of its synonyms', 'when did ekvall resign', '2030-05-02'],
    ['another noun of the kind', 'walkout at the old lomma pier - since when', '2027'],
    ['an adverb', 'when was the lighthouse originally painted', '2030-04-30'],
    ['a polite aside', 'when, if i may ask, was the lighthouse painted', '2030-04-30'],
    ['the day after another', 'when did the regatta open', '2030-05-04'],
    ['a limit', 'by when must the successor present a timetable', '2030-05-24'],
    ['a deadline', 'deadline for presenting a timetable', '2030-05-24'],
    ['an end', 'when does the licence run out', '2030-06-30'],
  ])('%s', (_, question, date) => {
    const answer = pier.ask('when', question);
    expect(answer.status).not.toBe('not-found');
    expect(first(answer).date?.start).toBe(date);
    expect(first(answer).highlights).toHaveLength(1);
  });

  it('is only a close answer where a word of the question has another in the article', () => {
    const answer = pier.ask('when', 'walkout at the old lomma pier - since when');
    expect(answer.status).toBe('partial');
    expect(answer.reason).toBeDefined();
  });

  it('says how a day was counted from another', () => {
    const answer = pier.ask('when', 'when did the regatta open');
    expect(answer.headline.startsWith('4 May 2030')).toBe(true);
    expect(first(answer).notes.join()).toContain('May 3');
  });

  it.each([
    ['nobody did', 'when did ekvall bomb the pier'],
    ['somebody else did', 'when did brandvik resign'],
    ['was only half done', 'when was the crane finished'],
    ['the articles have no word for', 'when did brandvik ban the regatta'],
    ['happened elsewhere', 'when did ekvall sell the licence'],
  ])('finds no day for what %s', (_, question) => {
    const answer = pier.ask('when', question);
    expect(answer.status).not.toBe('answered');
    for (const { date } of answer.results) expect(date).toBeUndefined();
  });

  it('is partial where the sentence says that nobody knows the day', () => {
    const answer = pier.ask('when', 'when is the new bridge opened');
    expect(answer.status).toBe('partial');
    expect(answer.headline).toContain('nobody knows');
  });
});

describe('what lies on a day', () => {
  it.each([
    'anything planned for mar 14',
    'whats on the 14th of march',
    'what was scheduled for 14 mar 2019?',
    '14/03/2019 events',
  ])('%s', (question) => {
    for (const command of ['when', 'ask'] as const) {
      const answer = herring.ask(command, question);
      expect(answer).toMatchObject({ command: 'when', status: 'answered' });
      expect(answer.headline.startsWith('14 March 2019')).toBe(true);
      expect(answer.headline).toContain('Torshavn');
    }
  });

  it.each([
    ['herring', 'what happened ten days after bergen', null],
    ['herring', 'what happened the day before the bergen talks', '2019-03-03'],
    ['tunnel', 'what happened the day after the tartu talks', '2021-04-14'],
    ['tunnel', 'what was on two days after the april 7 call', '2021-04-09'],
  ] as const)('is counted from a meeting: %s: %s', (corpus, question, day) => {
    const answer = (corpus === 'herring' ? herring : tunnel).ask('when', question);
    if (day === null) expect(answer.status).not.toBe('answered');
    else
      expect(answer.results.some(({ date }) => date?.start === day) || answer.reason?.includes('date nothing')).toBe(
        true,
      );
  });

  it('of some year, where nobody knows when the article was written', () => {
    const article = articleFromText({
      file: 'undated.txt',
      text: 'A market opens\n\nThe fish market of Sandvig opened its doors on October 9, and three hundred people came.',
    });
    const answer = deskOf({ articles: [article], problems: [], data: NO_EDITOR_DATA }).ask(
      'when',
      'what happened on 9 october 2021',
    );
    expect(answer.status).toBe('partial');
    expect(answer.headline).toContain('fish market');
    expect(first(answer).date).toBeUndefined();
  });
});

describe('a day that is only offered', () => {
  it.each([
    ['herring', 'was bergen on a sunday or a monday', '2019-03-04'],
    ['herring', 'did the bergen talks kick off on march 4', '2019-03-04'],
    ['tunnel', 'was the stockholm forum on the 19th or the 20th', '2021-04-20'],
  ] as const)('%s: %s', (corpus, question, date) => {
    const answer = (corpus === 'herring' ? herring : tunnel).ask('ask', question);
    expect(answer).toMatchObject({ command: 'when', status: 'answered' });
    expect(first(answer).date?.start).toBe(date);
  });
});

describe('how long a meeting took, in any wording', () => {
  it.each([
    ['herring', 'how many hours did they spend in bergen', 'nine hours'],
    ['herring', 'length of the torshavn meeting', 'four-hour'],
    ['herring', 'how long did thorsson and solbakken stay on the phone', 'forty minutes'],
    ['tunnel', 'tartu talks: how long', 'eleven hours'],
    ['tunnel', 'the april 7 call went on for how long', 'thirty-five minutes'],
  ] as const)('%s: %s', (corpus, question, duration) => {
    const answer = (corpus === 'herring' ? herring : tunnel).ask('ask', question);
    expect(answer).toMatchObject({ command: 'when', status: 'answered' });
    expect(answer.headline).toContain(duration);
  });

  it.each([
    ['of another call', 'how long did the march 12 call last'],
    ['of work that nobody timed', 'how long does the drilling take'],
  ])('does not take the length %s', (_, question) => {
    expect(tunnel.ask('when', question)).toMatchObject({ status: 'not-found', results: [] });
  });
});

describe('two things in the order of time', () => {
  it.each([
    ['what came first, bergen or torshavn', ['4 March 2019', '14 March 2019']],
    ['did bergen take place before torshavn', ['4 March 2019', '14 March 2019']],
    ['was torshavn before or after bergen', ['4 March 2019', '14 March 2019']],
    ['what was first, the phone call or the bergen talks', ['20 February 2019', '4 March 2019']],
  ])('%s', (question, dates) => {
    const answer = herring.ask('ask', question);
    expect(answer).toMatchObject({ command: 'when', status: 'answered' });
    const at = dates.map((date) => answer.headline.indexOf(date));
    expect(at.every((index) => index >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it.each([
    ['how many days between the bergen talks and the torshavn round', ['4 March 2019', '14 March 2019']],
    ['how long after the phone call was bergen', ['20 February 2019', '4 March 2019']],
    ['what was the gap between bergen and torshavn', ['4 March 2019', '14 March 2019']],
  ])('are both given where the time between them is asked: %s', (question, dates) => {
    const answer = herring.ask('when', question);
    expect(answer.status).toBe('answered');
    for (const date of dates) expect(answer.headline).toContain(date);
  });

  it('need not be meetings', () => {
    const answer = pier.ask('when', 'did ekvall step down before the lighthouse was painted');
    expect(answer.results.map(({ date }) => date?.start)).toEqual(['2030-04-30', '2030-05-02']);
  });
});

describe('when an article was written', () => {
  it('is told with the date of the page where that differs', () => {
    const answer = herring.ask('ask', 'what date is on the skagen daily story');
    expect(answer).toMatchObject({ command: 'when', status: 'answered' });
    expect(answer.headline).toContain('5 March 2019');
    expect(answer.headline).toContain('6 March 2019');
  });

  it('is not told of an article that the question does not single out', () => {
    expect(herring.ask('when', 'what date is on the lisbon gazette story').status).toBe('not-found');
  });
});
