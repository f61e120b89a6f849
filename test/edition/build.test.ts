import { beforeAll, describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/corpus/article.ts';
import { type Corpus, NO_EDITOR_DATA } from '../../src/corpus/types.ts';
import { buildEdition, fingerprint } from '../../src/edition/build.ts';
import { recordId } from '../../src/edition/records.ts';
import type { Edition } from '../../src/edition/types.ts';

const HARBOUR = articleFromText({
  file: 'harbour.txt',
  text: 'Harbour talks begin\n\nWednesday, March 5, 2031\n\nDeputy Foreign Minister Ilse Marn led the Vellish delegation in Port Orlan on Tuesday. “We will not sign a map,” Marn told reporters.\n\nThe talks in Port Orlan took place on March 4.\n',
});
const FERRY = articleFromText({
  file: 'ferry.txt',
  text: 'Ferry line to reopen\n\nTransport Minister Tobin Achterberg welcomed the captains.\n',
});

const corpusOf = (articles: Corpus['articles'], more: Partial<Corpus> = {}): Corpus => ({
  articles,
  problems: [],
  data: NO_EDITOR_DATA,
  ...more,
});

describe('an edition', () => {
  let edition: Edition;
  beforeAll(() => {
    edition = buildEdition(corpusOf([HARBOUR, FERRY]));
  });

  it('has an id that depends on nothing but the articles and the editor’s data', () => {
    expect(edition.id).toMatch(/^[0-9a-f]{10}$/u);
    expect(buildEdition(corpusOf([FERRY, HARBOUR])).id).toBe(edition.id);
    expect(buildEdition(corpusOf([HARBOUR, FERRY], { problems: [{ file: 'x', reason: 'empty' }] })).id).toBe(
      edition.id,
    );
    const people = [{ name: 'Ilse Marn', spellings: ['Ilsa Marn'], offices: [] }];
    for (const other of [
      corpusOf([HARBOUR]),
      corpusOf([HARBOUR, { ...FERRY, text: `${FERRY.text} ` }]),
      corpusOf([HARBOUR, { ...FERRY, outlet: 'The Orlan Gazette' }]),
      corpusOf([HARBOUR, FERRY], { data: { ...NO_EDITOR_DATA, people } }),
    ])
      expect(buildEdition(other).id).not.toBe(edition.id);
  });

  it('finds sentences, quotations and meetings, each as its own kind of record', () => {
    const { article, sentences } = edition.reading.articles.find((one) => one.article.file === 'harbour.txt')!;
    const delegation = sentences.find(({ start, end }) => article.text.slice(start, end).includes('delegation'))!;
    const [sentence] = edition.index.search({ query: 'who led the delegation', kind: 'sentence' });
    expect(sentence?.id).toBe(recordId('sentence', 'harbour.txt', delegation.start));
    const [quotation] = edition.index.search({ query: 'sign a map', kind: 'quotation' });
    expect(edition.reading.articles.flatMap(({ quotations }) => quotations).map(({ id }) => id)).toEqual([
      quotation?.id,
    ]);
    const meetings = edition.index.search({ query: 'talks', kind: 'meeting' });
    expect(edition.reading.meetings.map(({ id }) => id)).toEqual(expect.arrayContaining(meetings.map(({ id }) => id)));
    expect(meetings.length).toBeGreaterThan(0);
  });

  it('leaves furniture out of the search', () => {
    const { paragraphs, text } = HARBOUR;
    const dateLine = paragraphs.find(({ kind }) => kind === 'page-date');
    expect(text.slice(dateLine?.start, dateLine?.end)).toBe('Wednesday, March 5, 2031');
    const found = edition.index.search({ query: 'Wednesday, March 5, 2031', top: 100 });
    expect(found.map(({ id }) => id)).not.toContain(recordId('sentence', 'harbour.txt', dateLine!.start));
  });

  it('of an empty corpus answers nothing and breaks nothing', () => {
    const { reading, index } = buildEdition(corpusOf([]));
    expect(reading.articles).toEqual([]);
    expect(index.search({ query: 'anything' })).toEqual([]);
  });
});

it('a fingerprint changes with an article’s text and with what is known about it', () => {
  const prints = [
    HARBOUR,
    { ...HARBOUR, file: 'other.txt' },
    { ...HARBOUR, text: HARBOUR.text.replace('map', 'cap') },
    { ...HARBOUR, title: 'Another title' },
    { ...HARBOUR, url: 'https://example.org/' },
    { ...HARBOUR, written: { date: '2031-03-01', source: 'editor' as const, evidence: 'an editor' } },
  ].map(fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
  expect(fingerprint({ ...HARBOUR })).toBe(prints[0]);
});
