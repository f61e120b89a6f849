/** When something was done or said, and what lies on a day. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, first, openArticles, openFixture } from '../corpora.ts';

let desks: Record<'herring' | 'tunnel' | 'pier' | 'pans', Desk>;
beforeAll(async () => {
  desks = {
    herring: await openFixture('herring'),
    tunnel: await openFixture('tunnel'),
    pier: openArticles({
      'a.txt': `2030-05-07|Freight grows in Lomma

Harbour Minister Ilse Brandvik noted on Monday a rise in freight through Lomma, and said the pier was too short.

The boycott of the old pier has cost the town of Lomma 40 million crowns since it began in 2027.

On Thursday Tomas Ekvall stepped down as head of the ferry company Nordfar.

His successor at Nordfar must present a timetable by May 24. The licence of the company expires on June 30.

A half-finished crane stands on the pier since March.

The lighthouse of Lomma was painted by Nordfar on April 30.`,
    }),
    pans: openArticles({
      'a.txt': `2030-05-07|A quiet year in Tavira

Tunisia opened a saltworks at Zarzis, and a lawyer for the workers, who were hired in 2019, complained.

The salt pans of Tavira were bought by Henrique Pavao in 1988. Pavao sold the windmill to his brother.

Portugal has taxed sea salt since 1973, officials said on Monday.

The harvest began on the eve of the Saint Martha fair.`,
    }),
  };
});

type Corpus = keyof typeof desks;
const asked = (corpus: Corpus, text: string) => desks[corpus].answerer.answer({ command: 'when', text });

describe('when something was done', () => {
  it.each<[string, Corpus, string, string]>([
    ['a year', 'herring', 'when did the dispute begin', '2013'],
    ['in a passive', 'pans', 'when were the salt pans bought', '1988'],
    ['a word of like meaning', 'pans', 'when did pavao purchase the salt pans', '1988'],
    ['in a side clause', 'pans', 'when were the workers hired', '2019'],
    ['what year', 'pans', 'what year did pavao buy the salt pans', '1988'],
    ['since when', 'pans', 'since when does portugal tax salt', '1973'],
    ['in another clause of the same sentence', 'herring', 'when was the last agreement signed', '2016'],
    ['the day of writing', 'tunnel', 'when did rautavaara brief ekdahl', '14 April 2021'],
    ['an adverb in the question', 'pier', 'when was the lighthouse originally painted', '30 April 2030'],
    ['a polite aside in the question', 'pier', 'when, if i may ask, was the lighthouse painted', '30 April 2030'],
    ['a limit', 'pier', 'by when must the successor present a timetable', '24 May 2030'],
    ['a day of saying', 'herring', 'when did solbakken say they go to listen, not to lecture', '1 March 2019'],
  ])('is told: %s', (_, corpus, question, date) => {
    const answer = asked(corpus, question);
    expect(answer.command).toBe('when');
    expect(answer.headline).toContain(date);
    expect(first(answer).highlights.length).toBeGreaterThan(0);
  });

  it.each<[string, Corpus, string, string]>([
    ['a verb of several words', 'pier', 'when did ekvall quit', 'On Thursday Tomas Ekvall stepped down'],
    ['one of its synonyms', 'pier', 'when did ekvall resign', 'On Thursday Tomas Ekvall stepped down'],
    ['another noun of the kind', 'pier', 'walkout at the old lomma pier - since when', 'since it began in 2027'],
    ['a deadline', 'pier', 'deadline for presenting a timetable', 'by May 24'],
    ['an end', 'pier', 'when does the licence run out', 'expires on June 30'],
    ['another event for a day', 'pans', 'when did the harvest begin', 'on the eve of the Saint Martha fair'],
    ['no day at all', 'herring', 'when did norway publish the draft quotas', 'two draft quotas before the meeting'],
    ['words without a day', 'herring', 'when did jonsdottir say long and cold', 'long and cold'],
  ])('stands in the first passage: %s', (_, corpus, question, words) => {
    expect(first(asked(corpus, question)).text).toContain(words);
  });

  it('is told as coarsely as the article tells it', () => {
    expect(first(desks.pans.ask('when', 'when were the salt pans bought')).date).toEqual({
      start: '1988',
      status: 'past',
    });
  });

  it.each<[string, Corpus, string]>([
    ['nobody did', 'pier', 'when did ekvall bomb the pier'],
    ['somebody else did', 'pier', 'when did brandvik resign'],
    ['was only half done', 'pier', 'when was the crane finished'],
    ['happened elsewhere', 'pier', 'when did ekvall sell the licence'],
    ['stands beside the date of something else', 'pans', 'when did pavao sell the windmill'],
    ['has a date in another clause of its sentence', 'pans', 'when did tunisia open the saltworks'],
  ])('is not claimed of what %s', (_, corpus, question) => {
    expect(asked(corpus, question).status).not.toBe('answered');
  });

  it.each(['hastings', 'zorblax', 'lighthouse'])('is not found where no article has the word: %s', (name) => {
    const answer = asked('pans', `when was the ${name} painted`);
    expect(answer).toMatchObject({ status: 'not-found', headline: '', results: [] });
    expect(answer.reason).toContain(`“${name}”`);
  });
});

describe('what happened on a day', () => {
  it.each<[Corpus, string, string, string]>([
    ['herring', 'what happened on february 20', '2019-02-20', 'spoke by phone'],
    ['herring', 'what happened on 20 feb 2019?', '2019-02-20', 'spoke by phone'],
    ['herring', 'what happened on monday', '2019-03-04', 'Bergen'],
    ['tunnel', 'what happened on april 7', '2021-04-07', 'spoke by phone'],
  ])('%s: %s', (corpus, question, day, words) => {
    const answer = desks[corpus].ask('when', question);
    expect(answer.results.length).toBeGreaterThan(0);
    for (const { text, date, highlights } of answer.results) {
      expect(text).toContain(words);
      expect(date?.start).toBe(day);
      expect(highlights).toHaveLength(1);
    }
  });

  it.each(['2019-02-20', 'anything on february 20'])('stands first by the bare day too: %s', (question) => {
    expect(first(asked('herring', question)).text).toContain('spoke by phone');
  });

  it('is nothing where nothing is dated to it', () => {
    expect(asked('herring', 'what happened on 5 june 2019')).toMatchObject({ status: 'not-found', results: [] });
  });
});
