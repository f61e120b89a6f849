import { beforeAll, describe, expect, it } from 'vitest';
import { CLAIM_FEATURES, probabilityOf, weigh } from '../../src/answers/claims.ts';
import fitted from '../../src/answers/judgement.json' with { type: 'json' };
import { createParser } from '../../src/answers/question/parser.ts';
import { understand } from '../../src/answers/turn.ts';
import type { Answer, Command } from '../../src/answers/types.ts';
import { type Desk, openArticles } from './corpora.ts';
import { expectSound } from './invariants.ts';

let village: Desk;
beforeAll(() => {
  village = openArticles({
    'tram.txt': `2032-06-09|Tram line stops running

The tram on Castle Hill stopped running on Monday because a cable had snapped.

Engineer Odalys Penhallow inspected the wheelhouse. She found rust on forty bolts.

“The cable was older than my grandmother,” Penhallow told reporters. “We will replace all of it.”

The repair will take six weeks, the tram company said. It will cost 90,000 crowns.
`,
    'goats.txt': `2032-05-20|Goats escape from the zoo in Marlow Bay

Eleven goats escaped from the zoo in Marlow Bay on Tuesday. They pushed a rotten gate open and walked down to the beach.

Keeper Ruben Ashgrove caught the last goat on Wednesday. He lured it with carrots.

Mayor Tamsin Orrick praised the keeper. Will the zoo get a new gate?
`,
    'mill.txt': `2032-07-02|Old mill to become a library

The council voted on Thursday to turn the old mill in Fennick into a library.

The mill was built in 1871 by the Sorrel Brothers. It burned down twice.

Councillor Ivo Lanyard voted against the plan. “A library needs dry walls,” Lanyard said.
`,
  });
});

const asked = (text: string, command: Command = 'ask'): Answer => village.answerer.answer({ command, text });
const weighed = (text: string) => {
  const { library } = village;
  const { request, facts } = understand({ command: 'ask', text }, [], createParser(library).parse, library);
  return weigh(request, facts, library);
};

const CLAIMED = [
  ['How many goats escaped from the zoo?', 'Eleven'],
  ['Who caught the last goat?', 'Ruben Ashgrove'],
  ['Who inspected the wheelhouse?', 'Odalys Penhallow'],
  ['Who built the mill?', 'Sorrel Brothers'],
  ['How long will the repair take?', 'six weeks'],
  ['When was the mill built?', '1871'],
] as const;
const DATED = [
  ['When did the goats escape from the zoo?', '18 May 2032', 'on Tuesday'],
  ['When did the council vote on the mill?', '1 July 2032', 'on Thursday'],
] as const;
const UNCLAIMED = [
  'Why did the tram on Castle Hill stop running?',
  'Did the tram on Castle Hill stop running?',
  'Did the goats escape from the zoo?',
  'How did the goats open the gate?',
  'How does the wheelhouse work?',
] as const;
const LACKED = [
  'Who won the chess championship?',
  'Which painter restored the chapel ceiling?',
  'When was the submarine volcano discovered?',
  'Why did the orchestra cancel its concert?',
] as const;

describe('an answer that is claimed', () => {
  it.each(CLAIMED)('%s %s, in the words of its first passage', (question, words) => {
    const { status, short, results, headline } = asked(question);
    expect(status).toBe('answered');
    expect(short?.join(' ')).toContain(words);
    for (const one of short ?? []) expect(results[0]?.text).toContain(one);
    expect(headline).toContain(words);
  });

  it.each(DATED)('%s %s, as the day that its passage means', (question, day, words) => {
    const { status, short, results } = asked(question);
    expect(status).toBe('answered');
    expect(short?.[0]).toContain(day);
    expect(results[0]?.text).toContain(words);
    expect(results[0]?.notes.join(' ')).toContain(words);
  });

  it('comes without a reason why it is none', () => {
    for (const [question] of [...CLAIMED, ...DATED]) expect(asked(question).reason, question).toBeUndefined();
  });
});

describe('the closest passages', () => {
  it.each(UNCLAIMED)('are shown without a claim: %s', (question) => {
    const { status, short, reason } = asked(question);
    expect(status).toBe('partial');
    expect(short).toBeUndefined();
    expect(reason).toMatch(/\S\.$/u);
  });

  it('begin with the sentence that has the reason, where a reason was asked for', () => {
    expect(asked('Why did the tram on Castle Hill stop running?').results[0]?.text).toBe(
      'The tram on Castle Hill stopped running on Monday because a cable had snapped.',
    );
    expect(asked('Why did the tram stop?').results[0]?.text).toContain('because a cable had snapped');
  });

  it('begin with the sentence that tells how, where that was asked for', () => {
    expect(asked('How did the goats open the gate?').results[0]?.text).toContain('pushed a rotten gate open');
  });

  it('have the reason marked in the sentence', () => {
    const [first] = asked('Why did the tram on Castle Hill stop running?').results;
    expect(first?.highlights.map(({ start, end }) => first.text.slice(start, end)).join(' ')).toContain(
      'a cable had snapped',
    );
  });

  it.each(UNCLAIMED)('are headed by the whole of the first sentence: %s', (question) => {
    const { headline, results } = asked(question);
    expect(headline).toBe(`“${results[0]?.text}”`);
  });

  it('head a long sentence unshortened too', () => {
    const long = `The ferry to Gull Island ran aground because ${'the pilot, who had been awake since dawn, mistook a lantern for the harbour light, and '.repeat(4)}the fog was thick.`;
    const { answerer } = openArticles({ 'ferry.txt': `2032-06-09|Ferry runs aground\n\n${long}\n` });
    const { status, headline } = answerer.answer({
      command: 'ask',
      text: 'Why did the ferry to Gull Island run aground?',
    });
    expect(long.length).toBeGreaterThan(300);
    expect(status).toBe('partial');
    expect(headline).toBe(`“${long}”`);
  });
});

describe('a day that only the writing of the article tells', () => {
  it('stands in brackets behind the closest passage, where a time was asked for', () => {
    const { status, headline, results } = asked('When did the tram stop running?');
    expect(status).toBe('partial');
    expect(results[0]?.text).toContain('on Monday');
    expect(headline).toBe(`“${results[0]?.text}” [“Monday”: 7 June 2032 (Monday)]`);
  });

  it('is left out where something else was asked for', () => {
    const { results, headline } = asked('Why did the tram on Castle Hill stop running?');
    expect(results[0]?.text).toContain('on Monday');
    expect(headline).not.toContain('2032');
  });
});

describe('what the articles lack', () => {
  it.each(LACKED)('is not found, and said so: %s', (question) => {
    const { status, headline, results, short, reason } = asked(question);
    expect({ status, headline, results, short }).toEqual({
      status: 'not-found',
      headline: '',
      results: [],
      short: undefined,
    });
    expect(reason).toMatch(/\S\.$/u);
  });

  it('is named where it is a name', () => {
    expect(asked('What is the price of uranium in Ulaanbaatar?').reason).toContain('Ulaanbaatar');
  });

  it('is everything where there are no articles', () => {
    const { answerer } = openArticles({});
    for (const [question] of CLAIMED)
      expect(answerer.answer({ command: 'ask', text: question })).toMatchObject({ status: 'not-found', results: [] });
  });
});

describe('every outcome', () => {
  const ALL = [...CLAIMED.map(([text]) => text), ...DATED.map(([text]) => text), ...UNCLAIMED, ...LACKED];

  it.each(ALL)('shows at most a handful of passages, each a slice of its article and shown once: %s', (question) => {
    const answer = asked(question);
    expectSound(answer, village.corpus, question);
    expect(answer.results.length).toBeLessThanOrEqual(5);
    const texts = answer.results.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of answer.results.flatMap((one) => one.segments ?? [one.text]))
      expect(village.corpus.articles.some((article) => article.text.includes(text))).toBe(true);
  });

  it('is the same when asked again', () => {
    for (const question of ALL) expect(asked(question), question).toEqual(asked(question));
  });

  it.each([
    ['Why did the tram on Castle Hill stop running?', 'ask'],
    ['When did the tram stop running?', 'when'],
    ['Who caught the last goat?', 'who'],
    ['How long will the repair take?', 'when'],
    ['How many goats escaped from the zoo?', 'ask'],
  ] as const)('is shown as the command that fits: %s as /%s', (question, command) => {
    expect(asked(question).command).toBe(command);
  });

  it('is shown as the command that was typed', () => {
    expect(asked('the chess championship', 'when')).toMatchObject({ command: 'when', status: 'not-found' });
    expect(asked('the goats on the beach', 'who').command).toBe('who');
  });
});

describe('what is weighed', () => {
  it('is a number for each feature of a claim, and a probability', () => {
    for (const question of [...CLAIMED.map(([text]) => text), ...DATED.map(([text]) => text)]) {
      const { claims, chance } = weighed(question);
      expect(claims.length, question).toBeGreaterThan(0);
      expect(chance, question).toBeGreaterThan(0);
      expect(chance, question).toBeLessThan(1);
      for (const claim of claims) {
        expect(claim.features.length).toBe(CLAIM_FEATURES.length);
        expect(claim.features.every(Number.isFinite), question).toBe(true);
        expect(fitted.calibrations.flatMap(({ kinds }) => Object.keys(kinds))).toContain(claim.by);
        expect(probabilityOf(claim)).toBeGreaterThan(0);
        expect(probabilityOf(claim)).toBeLessThan(1);
      }
    }
  });

  it.each([
    'How did the goats open the gate?',
    'How does the wheelhouse work?',
    'Why did the tram on Castle Hill stop running?',
    'Did the orchestra cancel its concert?',
  ])('is no picked words where a manner, a reason or a truth is asked for: %s', (question) => {
    expect(weighed(question).claims.map(({ by }) => by)).not.toContain('pick');
  });

  it('is a picked weekday as the day that it means', () => {
    const picked = weighed('When did the tram stop running?').claims.find(({ by }) => by === 'pick');
    expect(picked?.words).toEqual(['7 June 2032 (Monday)']);
    expect(picked?.draft.findings[0]).toMatchObject({ date: { start: '2032-06-07' } });
    expect(picked?.draft.findings[0]?.notes.join(' ')).toContain('on Monday');
  });

  it('is no claim of words, where no few words can answer', () => {
    for (const question of UNCLAIMED) expect(weighed(question).claims, question).toEqual([]);
  });

  it('gives a question that the articles answer a better chance than one that they do not', () => {
    const answered = CLAIMED.map(([question]) => weighed(question).chance);
    const lacked = LACKED.map((question) => weighed(question).chance);
    expect(Math.min(...answered)).toBeGreaterThan(Math.max(...lacked));
  });
});
