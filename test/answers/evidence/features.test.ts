import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLAIM_FEATURES, placesOf } from '../../../src/answers/claims.ts';
import { notFound } from '../../../src/answers/draft.ts';
import { type Candidate, candidatesFor } from '../../../src/answers/evidence/candidates.ts';
import { CHANCE_FEATURES, chanceFeatures, chanceOf } from '../../../src/answers/evidence/chance.ts';
import { FEATURES, type FeatureName, type Features, featuresOf } from '../../../src/answers/evidence/features.ts';
import { rankEvidence, scoreOf, WEIGHTS } from '../../../src/answers/evidence/score.ts';
import { measureOf, strengthOf } from '../../../src/answers/evidence/strength.ts';
import { surroundingsOf } from '../../../src/answers/evidence/surroundings.ts';
import type { Passage } from '../../../src/answers/library/library.ts';
import { createParser, type Parse } from '../../../src/answers/question/parser.ts';
import { requestOf } from '../../../src/answers/request/request.ts';
import { passageFinding } from '../../../src/answers/wording.ts';
import { type Desk, openArticles } from '../corpora.ts';

let village: Desk;
let parse: Parse;
beforeAll(() => {
  village = openArticles({
    'tram.txt': `2032-06-09|Tram line stops running

The tram on Castle Hill stopped running on Monday because a cable had snapped.

Engineer Odalys Penhallow inspected the wheelhouse. Rust covered forty bolts. Nobody was hurt. Dust lay on the levers.

“The cable was older than my grandmother,” Penhallow told reporters.

The repair will take six weeks, the tram company said. It will cost 90,000 crowns.
`,
    'goats.txt': `2032-05-20|Goats escape from the zoo in Marlow Bay

Eleven goats escaped through a rotten gate on 18 May 2032. They walked down to the beach. Children fed them apples.

A keeper caught the last goat. The gate had been painted by Ruben Ashgrove.

Mayor Tamsin Orrick praised the keeper. Will the zoo get a new gate?

The zoo keeps goats in a stone shed, and in the long dry summers of this southern coast, where few trees grow and fewer springs flow, visitors from the ferry admire the gate.
`,
    'mill.txt': `2032-07-02|Old mill to become a library

The council voted to turn the old mill in Fennick into a library.

Ivo Lanyard voted against the plan. “A library needs dry walls,” Lanyard said.
`,
  });
  parse = createParser(village.library).parse;
});

const requested = (text: string) => requestOf(parse(text), 'ask', village.library);

function passageWith(words: string): Passage {
  const [found, ...others] = village.library.passages.filter(({ text }) => text.includes(words));
  if (!found || others.length > 0) throw new Error(`“${words}” stands in ${others.length + (found ? 1 : 0)} passages.`);
  return found;
}

/** The request of a question that goes on from an answer which showed the sentence with these words. */
const continuing = (question: string, words: string) => ({ ...requested(question), shown: [passageWith(words)] });

/** What speaks for the sentence with these words, whether the search found it or not. */
function features(question: string, words: string, request = requested(question)): Features {
  const passage = passageWith(words);
  const found = candidatesFor(request, village.library).find((one) => one.passage === passage);
  const unfound: Candidate = { passage, search: 0, searchScore: 0, rank: null, read: 0 };
  return featuresOf(measureOf(request, village.library), found ?? unfound, village.library);
}

const TRAM = 'The tram on Castle Hill';
const GOATS = 'Eleven goats escaped';

/** For each feature: a question, a sentence that has more of it, and one that has less or none. */
const MORE: Readonly<Record<FeatureName, readonly (readonly [question: string, more: string, less: string])[]>> = {
  coverage: [
    ['Why did the tram on Castle Hill stop?', TRAM, 'Nobody was hurt'],
    ['Did rust cover the wheelhouse that Penhallow inspected?', 'Rust covered', 'Children fed'],
  ],
  own: [
    ['Why did the tram on Castle Hill stop?', TRAM, 'Odalys Penhallow inspected'],
    ['Who inspected the wheelhouse?', 'Odalys Penhallow inspected', 'Rust covered'],
  ],
  alike: [
    ['Who criticised the keeper?', 'Mayor Tamsin Orrick', 'A keeper caught'],
    ['What did the railway company say?', TRAM, 'Rust covered'],
  ],
  names: [
    ['What did Odalys Penhallow do?', 'Odalys Penhallow inspected', 'Rust covered'],
    ['What happened on 18 May 2032?', GOATS, 'A keeper caught'],
  ],
  form: [
    ['Who caught the goat?', 'A keeper caught the last goat', GOATS],
    ['Which goats escaped?', GOATS, 'Goats escape from the zoo'],
  ],
  window: [['Did the zoo paint the gate?', 'Will the zoo get a new gate', 'The zoo keeps goats']],
  before: [
    ['Did Odalys Penhallow find rust?', 'Rust covered', 'It will cost'],
    ['Did the goats walk to the beach?', 'They walked down', 'The cable was older'],
  ],
  after: [['What did Ruben Ashgrove paint?', 'A keeper caught', 'Will the zoo get']],
  paragraph: [['Did Odalys Penhallow get hurt?', 'Nobody was hurt', 'Rust covered']],
  article: [['Were there goats on the beach?', 'Mayor Tamsin Orrick', 'Ivo Lanyard voted']],
  lead: [['Did the gate rot in Marlow Bay?', 'Will the zoo get', 'Eleven goats escaped']],
  near: [
    ['When did the goats escape?', GOATS, 'They walked down'],
    ['How many bolts did the rust cover?', 'Rust covered', 'Odalys Penhallow inspected'],
  ],
  kind: [
    ['Who painted the gate?', 'Ruben Ashgrove', 'Children fed'],
    ['Why did the tram stop?', TRAM, 'The repair will take'],
    ['How long will the repair take?', 'The repair will take', 'Nobody was hurt'],
  ],
  noun: [
    ['Which gate was painted?', 'Ruben Ashgrove', 'Children fed'],
    ['How many goats escaped?', GOATS, 'They walked down'],
  ],
  counted: [
    ['How many goats escaped?', GOATS, 'A keeper caught'],
    ['How many bolts were rusty?', 'Rust covered', 'Odalys Penhallow inspected'],
    ['How many crowns will it cost?', 'It will cost', 'The repair will take'],
  ],
  search: [['Who inspected the wheelhouse?', 'Odalys Penhallow inspected', 'Children fed']],
  // By what was read or shown before: see below.
  read: [],
  again: [],
  said: [
    ['What did Penhallow say about the cable?', 'The cable was older', 'Rust covered'],
    ['What did Penhallow say about the cable?', 'The cable was older', 'A library needs dry walls'],
    ['Who said that a library needs dry walls?', 'A library needs dry walls', 'Ivo Lanyard voted'],
  ],
  introduces: [['Who is Tamsin Orrick?', 'Mayor Tamsin Orrick', 'Ruben Ashgrove']],
  fresh: [['Did Nobody get hurt?', TRAM, 'Nobody was hurt']],
  question: [['Will the zoo get a new gate?', 'Will the zoo get', 'Ruben Ashgrove']],
  headline: [['Did the goats escape from the zoo?', 'Goats escape from the zoo', GOATS]],
};

describe('a feature', () => {
  const rows = FEATURES.flatMap(({ name }) => MORE[name].map((row) => [name, ...row] as const));

  it.each(rows)('“%s”, of “%s”: “%s” has more than “%s”', (name, question, more, less) => {
    const [one, other] = [features(question, more)[name], features(question, less)[name]];
    expect(one).toBeGreaterThan(0);
    expect(one).toBeGreaterThan(other);
  });
});

describe('features that are all or nothing', () => {
  it.each<[FeatureName, string, string, number]>([
    ['question', 'Who praised the keeper?', 'Will the zoo get', 1],
    ['question', 'Will the zoo get a new gate?', 'Mayor Tamsin Orrick', 0],
    ['headline', 'Who reads in the library?', 'Old mill to become', 1],
    ['headline', 'Who reads in the library?', 'The council voted', 0],
    ['introduces', 'Who is Tamsin Orrick?', 'Mayor Tamsin Orrick', 1],
    ['introduces', 'When was Tamsin Orrick there?', 'Mayor Tamsin Orrick', 0],
    ['introduces', 'Who is Ivo Lanyard?', 'Mayor Tamsin Orrick', 0],
    ['names', 'What did Odalys Penhallow inspect?', 'Odalys Penhallow inspected', 1],
    ['names', 'What did Odalys Penhallow inspect?', 'Ivo Lanyard voted', 0],
    ['names', 'What was inspected?', 'Ivo Lanyard voted', 1],
    ['counted', 'Which goats escaped?', GOATS, 0],
    ['noun', 'Who painted the gate?', 'Ruben Ashgrove', 0],
    ['said', 'When was the cable older?', 'The cable was older', 0],
    ['kind', 'Why did the goats walk down to the beach?', 'They walked down', 0],
  ])('“%s”, of “%s”: “%s” has %d', (name, question, words, value) => {
    expect(features(question, words)[name]).toBe(value);
  });
});

describe('what stands around a sentence', () => {
  it('counts for less than what stands in it', () => {
    const question = 'Did Odalys Penhallow inspect the wheelhouse?';
    expect(features(question, 'Rust covered').coverage).toBeLessThan(
      features(question, 'Odalys Penhallow inspected').coverage,
    );
    expect(features(question, 'Rust covered').own).toBe(0);
  });

  it('counts in one place only: before, after, the paragraph, the top of the article', () => {
    const question = 'Did Odalys Penhallow inspect it?';
    const { before, after, paragraph, lead } = features(question, 'Rust covered');
    expect({ after, paragraph, lead }).toEqual({ after: 0, paragraph: 0, lead: 0 });
    expect(before).toBeGreaterThan(0);
  });

  it('is not there before the first sentence and after the last', () => {
    const shelf = village.library.articles.get('mill.txt')!.passages;
    const [top, end] = [surroundingsOf(shelf[0]!, village.library), surroundingsOf(shelf.at(-1)!, village.library)];
    expect([top.before, top.earlier, end.after]).toEqual([undefined, undefined, undefined]);
    expect([top.after, end.before]).toEqual([shelf[1], shelf.at(-2)]);
  });

  it('is of the same article only', () => {
    const [need] = requested('Odalys Penhallow').needs;
    const around = (words: string) => surroundingsOf(passageWith(words), village.library);
    expect(around('Nobody was hurt').article.meets(need!)).toBe(1);
    expect(around('Nobody was hurt').paragraph.meets(need!)).toBe(1);
    expect(around('It will cost').paragraph.meets(need!)).toBe(0);
    expect(around('Ivo Lanyard voted').article.meets(need!)).toBe(0);
  });
});

describe('the strength of a sentence', () => {
  const strength = (question: string, words: string) => {
    const [need] = requested(question).needs;
    return strengthOf(need!, passageWith(words));
  };

  it.each([
    ['a name that was read', 'Odalys Penhallow', 'Odalys Penhallow inspected', 1],
    ['a surname for the whole name', 'Odalys Penhallow', 'The cable was older', 1],
    ['another name', 'Odalys Penhallow', 'Ivo Lanyard voted', 0],
    ['the word itself', 'wheelhouse', 'Odalys Penhallow inspected', 1],
    ['the same word in another form', 'goat', 'Eleven goats', 1],
    ['the asked day', '18 May 2032', 'Eleven goats', 1],
    ['the month that the day lies in', 'May 2032', 'Eleven goats', 1],
    ['another day', '19 May 2032', 'Eleven goats', 0],
  ])('is whole or none: %s', (_, question, words, expected) => {
    expect(strength(question, words)).toBe(expected);
  });
});

describe('all features', () => {
  const QUESTIONS = [
    'Why did the tram on Castle Hill stop?',
    'How many goats escaped on 18 May 2032?',
    'What did Penhallow say about the cable?',
    'Who is Tamsin Orrick?',
    'When will the submarine surface?',
    'Odalys Penhallow',
    'the',
    '?',
  ];

  it.each(QUESTIONS)('are finite numbers, none below 0, for every sentence: %s', (question) => {
    const measure = measureOf(requested(question), village.library);
    for (const passage of village.library.passages) {
      const candidate: Candidate = { passage, search: 1, searchScore: 3, rank: 0, read: 1 };
      const values = featuresOf(measure, candidate, village.library);
      expect(Object.keys(values).sort()).toEqual(FEATURES.map(({ name }) => name).sort());
      for (const [name, value] of Object.entries(values)) {
        expect(Number.isFinite(value), `${name} of “${passage.text}”`).toBe(true);
        expect(value, `${name} of “${passage.text}”`).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('stay the same however often they are worked out', () => {
    for (const question of QUESTIONS) expect(features(question, GOATS), question).toEqual(features(question, GOATS));
  });

  it('make the score by their weights alone', () => {
    const { ranked } = rankEvidence(requested('How many goats escaped?'), village.library);
    for (const { features: values, score } of ranked) {
      const sum = FEATURES.reduce((all, { name }) => all + WEIGHTS[name] * values[name], 0);
      expect(score).toBeCloseTo(sum, 9);
      expect(scoreOf(values, WEIGHTS)).toBe(score);
    }
  });

  it('tell what the answer before showed first from what it did not', () => {
    const question = 'Which gate?';
    const shown = (words: string) => features(question, words, continuing(question, GOATS)).again;
    expect([shown(GOATS), shown('Ruben Ashgrove'), features(question, GOATS).again]).toEqual([1, 0, 0]);
  });

  it('let the places of a fact count by how much of the question it accounts for, the first the most', () => {
    const passages = [passageWith('Children fed'), passageWith('Ivo Lanyard voted')];
    const fact = (told: number) => ({
      by: 'holder',
      told,
      draft: { ...notFound('who', 'None.'), findings: passages.map((passage) => passageFinding(passage)) },
    });
    const [whole, half] = [placesOf([fact(1)], village.library), placesOf([fact(0.5)], village.library)];
    expect([...whole.keys()]).toEqual(passages);
    const [first, second] = [...whole.values()];
    expect(first).toBe(1);
    expect(second).toBeGreaterThan(0);
    expect(second).toBeLessThan(1);
    expect(half.get(passages[0]!)).toBeLessThan(0.5);
  });
});

describe('the chance of the best passage', () => {
  it('is none where nothing was found', () => {
    const { library } = openArticles({});
    const request = requestOf(createParser(library).parse('Who painted the gate?'), 'ask', library);
    const ranking = rankEvidence(request, library);
    expect(ranking.ranked).toEqual([]);
    expect(chanceFeatures(ranking, library)).toBeNull();
    expect(chanceOf(ranking, library)).toBe(0);
  });

  it('comes from one finite number for each of its features', () => {
    const values = chanceFeatures(rankEvidence(requested('Who painted the gate?'), village.library), village.library);
    expect(values?.length).toBe(CHANCE_FEATURES.length);
    expect(values?.every(Number.isFinite)).toBe(true);
  });

  it('is greater for what the articles tell than for what they lack', () => {
    const chance = (text: string) => chanceOf(rankEvidence(requested(text), village.library), village.library);
    expect(chance('Who inspected the wheelhouse?')).toBeGreaterThan(chance('Who inspected the aquarium?'));
    expect(chance('How many goats escaped?')).toBeGreaterThan(chance('How many penguins drowned?'));
  });
});

describe('the fitted files', () => {
  const ROOT = join(import.meta.dirname, '../../..');
  const read = (file: string) => JSON.parse(readFileSync(join(ROOT, 'src/answers', file), 'utf8'));

  it.each(['evidence/weights.json', 'evidence/chance.json', 'judgement.json', 'spans/weights.json'])(
    '%s names the script and the data that it was fitted by',
    (file) => {
      const { fittedBy, data } = read(file);
      expect(fittedBy).toMatch(/^test\/bench\/[\w-]+\.ts$/u);
      expect(existsSync(join(ROOT, fittedBy)), fittedBy).toBe(true);
      expect(data).toMatch(/\w/u);
    },
  );

  it('weigh every feature of a sentence and no other', () => {
    expect(Object.keys(WEIGHTS).sort()).toEqual(FEATURES.map(({ name }) => name).sort());
  });

  it.each(FEATURES.map(({ name, sign }) => [name, sign] as const))('weigh “%s” with the sign %d', (name, sign) => {
    expect(WEIGHTS[name] * sign).toBeGreaterThanOrEqual(0);
  });

  it('weigh every feature of the chance and no other', () => {
    const { weights, shown } = read('evidence/chance.json');
    expect(Object.keys(weights).sort()).toEqual([...CHANCE_FEATURES, 'constant'].sort());
    expect(Object.values(weights).every(Number.isFinite)).toBe(true);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(1);
  });

  it('weigh every feature of a claim and no other, in each calibration, and no kind of claim stands in two', () => {
    const { calibrations } = read('judgement.json');
    expect(calibrations.length).toBeGreaterThan(0);
    for (const { weights, claimed } of calibrations) {
      expect(Object.keys(weights).sort()).toEqual([...CLAIM_FEATURES].sort());
      expect(Object.values(weights).every(Number.isFinite)).toBe(true);
      expect(claimed).toBeGreaterThanOrEqual(0.5);
      expect(claimed).toBeLessThanOrEqual(1);
    }
    const kinds = calibrations.flatMap(({ kinds }: { kinds: object }) => Object.entries(kinds));
    expect(new Set(kinds.map(([name]: [string, number]) => name)).size).toBe(kinds.length);
    for (const [name, trust] of kinds) expect(Number.isFinite(trust), name).toBe(true);
    expect(kinds.map(([name]: [string, number]) => name)).toContain('pick');
  });
});
