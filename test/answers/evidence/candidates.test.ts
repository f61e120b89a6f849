import { beforeAll, describe, expect, it } from 'vitest';
import { type Candidate, candidatesFor } from '../../../src/answers/evidence/candidates.ts';
import { rankEvidence } from '../../../src/answers/evidence/score.ts';
import { createParser } from '../../../src/answers/question/parser.ts';
import { requestOf } from '../../../src/answers/request/request.ts';
import { type Desk, openArticles, openFixture } from '../corpora.ts';

/** Sentences that have many of the words of the questions below, so that the few of interest are not among the best by search. */
const CROWD = Array.from(
  { length: 40 },
  (_, at) => `Passenger number ${at + 1} praised the Quellmouth ferry and its new engine.`,
).join('\n\n');

const ARTICLES = {
  'tram.txt': `2032-06-09|Tram line stops running

The tram on Castle Hill stopped running on Monday because a cable had snapped.

Engineer Odalys Penhallow inspected the wheelhouse. Rust covered forty bolts.

“The cable was older than my grandmother,” Penhallow told reporters.
`,
  'goats.txt': `2032-05-20|Goats escape from the zoo in Marlow Bay

Eleven goats escaped from the zoo in Marlow Bay on Tuesday. They pushed a rotten gate open and walked down to the beach.

Keeper Ruben Ashgrove caught the last goat on Wednesday. He lured it with carrots.
`,
  'ferry.txt': `2032-08-11|Ferry gets an engine

${CROWD}
`,
  'smith.txt': `2032-08-12|A workshop by the lake

The blacksmith Corvin Tressilian mended the Quellmouth ferry. It took a hammer, an anvil and patience.

“Iron listens to whoever hits it gently,” Tressilian said.

Gulls circled overhead all morning.
`,
  // A paragraph so long that a search for it does not bring its last sentences.
  'choir.txt': `2032-08-13|Choir to sing on the pier

The choir met early. Rain fell. Nobody minded. Tea was served. Then came cake. Everybody ate. Songs followed. Bells rang. “We shall perform Greensleeves,” conductor Melior Vantongeren said. “Bring umbrellas and patience.” Then everybody went home.
`,
};
const QUESTIONS = [
  'Why did the tram on Castle Hill stop running?',
  'How many goats escaped from the zoo in Marlow Bay?',
  'Who inspected the wheelhouse?',
  'What did Tressilian say about iron?',
  'What happened on Tuesday?',
  'When did the keeper catch the goat?',
  'Who praised the Quellmouth ferry?',
  'Which astronomer photographed a goat?',
  'carrots',
];

let village: Desk;
let mirrored: Desk;
let herring: Desk;
let tunnel: Desk;
beforeAll(async () => {
  village = openArticles(ARTICLES);
  mirrored = openArticles(Object.fromEntries(Object.entries(ARTICLES).reverse()));
  herring = await openFixture('herring');
  tunnel = await openFixture('tunnel');
});

const requestIn = ({ library }: Desk, text: string) => requestOf(createParser(library).parse(text), 'ask', library);
const foundIn = (desk: Desk, text: string): Candidate[] => candidatesFor(requestIn(desk, text), desk.library);
const withWords = (found: readonly Candidate[], words: string) =>
  found.find(({ passage }) => passage.text.includes(words));

describe('what the search ranks first', () => {
  const check = (desk: Desk, question: string) => {
    const request = requestIn(desk, question);
    const [best] = desk.library.edition.index.search({ query: request.query, kind: 'sentence', top: 1 });
    expect(best, question).toBeDefined();
    const found = candidatesFor(request, desk.library);
    expect(found[0]?.passage, question).toBe(desk.library.passageById(best!.id));
    expect(found[0], question).toMatchObject({ rank: 0, search: 1, searchScore: best!.score });
    const { ranked } = rankEvidence(request, desk.library);
    expect(
      ranked.map(({ passage }) => passage),
      question,
    ).toContain(found[0]?.passage);
  };

  it.each(QUESTIONS)('is among the candidates, as the first: %s', (question) => check(village, question));

  it.each(['Who leads the talks on herring?', 'What did the Danish minister say?', 'Which quota does Norway want?'])(
    'is among the candidates in other articles too: %s',
    (question) => check(herring, question),
  );

  it.each(['When will the tunnel open?', 'Who is against the tunnel?'])('and in these: %s', (question) =>
    check(tunnel, question),
  );
});

describe('the candidates', () => {
  it.each(QUESTIONS)('are sentences of the articles, each once: %s', (question) => {
    const passages = foundIn(village, question).map(({ passage }) => passage);
    expect(passages.length).toBeGreaterThan(0);
    expect(new Set(passages).size).toBe(passages.length);
    for (const passage of passages) expect(village.library.passages).toContain(passage);
  });

  it.each(QUESTIONS)('have their scores as shares of the best, falling with their rank: %s', (question) => {
    const searched = foundIn(village, question).filter(({ rank }) => rank !== null);
    const byRank = searched.sort((one, other) => one.rank! - other.rank!);
    expect(byRank.map(({ rank }) => rank)).toEqual(byRank.map((_, at) => at));
    for (const [at, { search }] of byRank.entries()) {
      expect(search).toBeGreaterThan(0);
      expect(search).toBeLessThanOrEqual(byRank[at - 1]?.search ?? 1);
    }
  });

  it('are found for a question of which the articles have but one word', () => {
    const found = foundIn(village, 'Which astronomer photographed a goat?');
    expect(found.length).toBeGreaterThan(0);
    for (const { passage } of found.slice(0, 2)) expect(passage.text).toMatch(/goat/iu);
  });

  it('are none for a question of which the articles have no word', () => {
    expect(foundIn(village, 'Is Xanthippe an astronomer?').length).toBe(0);
    expect(rankEvidence(requestIn(village, 'Is Xanthippe an astronomer?'), village.library).ranked.length).toBe(0);
  });

  it('are none where there are no articles', () => {
    expect(foundIn(openArticles({}), 'Who inspected the wheelhouse?')).toEqual([]);
  });
});

describe('a sentence that has none of the question’s words', () => {
  it('is found through its paragraph', () => {
    const found = withWords(foundIn(village, 'How did Corvin Tressilian mend the ferry?'), 'It took a hammer');
    expect(found).toMatchObject({ rank: null, search: 0, searchScore: 0 });
  });

  it('is not found where it stands in a paragraph of its own', () => {
    expect(withWords(foundIn(village, 'How did Corvin Tressilian mend the ferry?'), 'Gulls circled')).toBeUndefined();
  });

  it('is found through the quotation that it is part of, and the sentence after that is not', () => {
    const found = foundIn(village, 'Who will perform Greensleeves?');
    expect(withWords(found, 'We shall perform')).toMatchObject({ rank: 0 });
    expect(withWords(found, 'Bring umbrellas')).toMatchObject({ rank: null, search: 0 });
    expect(withWords(found, 'went home')).toBeUndefined();
  });

  it('is found through a word of like meaning', () => {
    const found = withWords(foundIn(village, 'Who repaired Xanthippe?'), 'mended the Quellmouth ferry');
    expect(found).toMatchObject({ rank: null, search: 0 });
  });

  it('is found through the day that it dates something to', () => {
    const found = withWords(foundIn(village, 'What happened on 18 May 2032?'), 'Eleven goats');
    expect(found).toMatchObject({ rank: null, search: 0 });
  });

  it.each(['18 May 2032', '17–19 May 2032'])('is found through a span of such days: %s', (days) => {
    expect(withWords(foundIn(village, `news of ${days}`), 'Eleven goats')).toBeDefined();
  });

  it('is not found through another day', () => {
    expect(withWords(foundIn(village, 'What happened on 18 June 2032?'), 'Eleven goats')).toBeUndefined();
  });

  it('is found through a fact that has its answer from it, with what that is worth', () => {
    const read = new Map(
      [0.9, 0.3].map((worth, at) => [
        village.library.passages.find(({ text }) => text.includes(['He lured it', 'Rust covered'][at]!))!,
        worth,
      ]),
    );
    const found = candidatesFor(requestIn(village, 'Xanthippe'), village.library, read);
    expect(found.map((one) => [one.passage, one.read])).toEqual([...read]);
  });

  it('is found beside the answer that a follow-up goes on from', () => {
    const shown = village.library.passages.filter(({ text }) => text.includes('Rust covered'));
    expect(shown).toHaveLength(1);
    const request = requestIn(village, 'Xanthippe');
    const found = candidatesFor({ ...request, shown }, village.library);
    expect(candidatesFor(request, village.library)).toEqual([]);
    const [place] = shown;
    expect(found.map(({ passage }) => passage)).toContain(place);
    for (const { passage } of found) {
      expect(passage.file).toBe(place!.file);
      expect(Math.abs(passage.position - place!.position)).toBeLessThanOrEqual(4);
    }
  });
});

describe('the ranking', () => {
  const rankedIn = (desk: Desk, question: string) =>
    rankEvidence(requestIn(desk, question), desk.library).ranked.map(({ passage, score, features }) => ({
      file: passage.file,
      start: passage.start,
      score,
      features,
    }));

  it.each(QUESTIONS)('does not depend on the order of the files: %s', (question) => {
    const ranked = rankedIn(village, question);
    expect(ranked.length).toBeGreaterThan(0);
    expect(rankedIn(mirrored, question)).toEqual(ranked);
  });

  it.each(QUESTIONS)('goes by score, then by file and place: %s', (question) => {
    const ranked = rankedIn(village, question);
    const sorted = ranked.toSorted(
      (one, other) =>
        other.score - one.score || (one.file === other.file ? one.start - other.start : one.file < other.file ? -1 : 1),
    );
    expect(ranked).toEqual(sorted);
  });

  it.each([
    ['Why did the tram on Castle Hill stop running?', 'because a cable had snapped'],
    ['How many goats escaped from the zoo in Marlow Bay?', 'Eleven goats escaped'],
    ['Who inspected the wheelhouse?', 'Engineer Odalys Penhallow'],
    ['What did Tressilian say about iron?', 'Iron listens'],
    ['Who caught the last goat?', 'Ruben Ashgrove'],
  ])('has the sentence that answers first: %s', (question, words) => {
    expect(rankEvidence(requestIn(village, question), village.library).ranked[0]?.passage.text).toContain(words);
  });

  it('goes by the weights that it is given', () => {
    const request = requestIn(village, 'How did the keeper catch the goat?');
    const { features } = rankEvidence(request, village.library).ranked[0]!;
    const none = Object.fromEntries(Object.keys(features).map((name) => [name, 0])) as typeof features;
    const { ranked } = rankEvidence(request, village.library, new Map(), { ...none, fresh: -1 });
    const fresh = ranked.map((one) => one.features.fresh);
    expect(fresh).toEqual([...fresh].sort((one, other) => one - other));
    expect(new Set(fresh).size).toBeGreaterThan(1);
  });
});
