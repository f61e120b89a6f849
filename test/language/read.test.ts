import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/corpus/article.ts';
import { type Article, NO_EDITOR_DATA, type Span } from '../../src/corpus/types.ts';
import { readArticles } from '../../src/language/read.ts';
import type { Reading } from '../../src/language/types.ts';

const ARTICLES = [
  articleFromText({
    file: 'b-harbour.txt',
    published: '2031-03-05',
    text: 'Harbour talks begin\n\nDeputy Foreign Minister Ilse Marn led the Vellish delegation at the talks in Port Orlan on Tuesday. “We will not sign a map,” Marn told reporters. “But we will come back.”\n',
  }),
  articleFromText({
    file: 'a-ferry.txt',
    published: '2031-03-06',
    text: 'Ferry line to reopen\n\nMarn said on Thursday that the talks in Port Orlan on March 4 were only a beginning. She thanked Transport Minister Tobin Achterberg.\n',
  }),
];
const read = (articles: readonly Article[]): Reading => readArticles(articles, NO_EDITOR_DATA);

/** Every span that a reading holds, with the text that it points into. */
function* spansOf(reading: Reading): Generator<readonly [string, Span, string]> {
  const texts = new Map(reading.articles.map(({ article }) => [article.file, article.text]));
  const at = (file: string) => texts.get(file) ?? '';
  for (const { article, pieces, sentences, dates, quotations, statements } of reading.articles) {
    for (const one of [...pieces, ...pieces.map(({ outer }) => outer), ...sentences, ...dates])
      yield ['piece, sentence or date', one, article.text];
    for (const { segments, passage, speaker, cue } of quotations)
      for (const one of [...segments, passage, speaker, cue]) if (one) yield ['quotation', one, article.text];
    for (const { content, passage, speaker, cue } of statements)
      for (const one of [content, passage, speaker, cue]) if (one) yield ['statement', one, article.text];
  }
  for (const { mentions } of [...reading.names.people, ...reading.names.organisations])
    for (const one of mentions) yield ['mention', one, at(one.file)];
  for (const { roles } of reading.names.people)
    for (const one of roles) if (one.form !== 'editor') yield ['role', one, at(one.file)];
  for (const { dates, durations, participants, evidence } of reading.meetings) {
    for (const { mention } of [...dates, ...durations]) yield ['date of a meeting', mention, at(mention.file)];
    for (const one of [...[...dates, ...durations, ...participants].map((part) => part.evidence), ...evidence])
      yield ['evidence of a meeting', one, at(one.file)];
  }
}

function expectSlices(reading: Reading): void {
  for (const [what, span, text] of spansOf(reading)) {
    expect(span.start, what).toBeGreaterThanOrEqual(0);
    expect(span.end, what).toBeGreaterThan(span.start);
    expect(span.end, what).toBeLessThanOrEqual(text.length);
    if ('text' in span) expect(text.slice(span.start, span.end), what).toBe(span.text);
  }
}

describe('reading a corpus', () => {
  it('keeps the articles in the order of their names, whatever order they come in', () => {
    const reading = read(ARTICLES);
    expect(reading.articles.map(({ article }) => article.file)).toEqual(['a-ferry.txt', 'b-harbour.txt']);
    expect(read([...ARTICLES].reverse())).toEqual(reading);
  });

  it('lets the readers build on each other', () => {
    const { articles, names, meetings } = read(ARTICLES);
    expect(names.people.map(({ name }) => name).sort()).toEqual(['Ilse Marn', 'Tobin Achterberg']);
    const [ferry, harbour] = articles;
    // A name that one article gives in full is known in the other.
    const marn = names.people.find(({ name }) => name === 'Ilse Marn');
    expect(ferry?.statements[0]?.speaker?.entity).toBe(marn?.id);
    // A quotation is one although its article interrupts it.
    expect(harbour?.quotations.map(({ segments }) => segments.length)).toEqual([2]);
    expect(harbour?.written).toMatchObject({ date: '2031-03-05', source: 'page' });
    expect(harbour?.dates.map(({ from }) => from)).toEqual(['2031-03-04']);
    // Two articles tell of the talks in one place.
    expect(meetings.some(({ evidence }) => new Set(evidence.map(({ file }) => file)).size === 2)).toBe(true);
  });

  it('does not alter an article', () => {
    const before = structuredClone(ARTICLES);
    const reading = read(ARTICLES);
    expect(ARTICLES).toEqual(before);
    for (const { article } of reading.articles) expect(ARTICLES).toContain(article);
  });

  it('points into the text with every span', () => {
    expectSlices(read(ARTICLES));
  });

  it('reads nothing from nothing', () => {
    expect(read([])).toEqual({ articles: [], names: { people: [], organisations: [] }, meetings: [] });
  });

  it('reads whatever text it is given, and every span is a slice of it', () => {
    const words = fc.constantFrom(
      ...'“ ” " ‘ ’ . , : — … \n\n \n said told Minister Ilse Marn she the talks on Tuesday 4 March 2031 in Orlan met (NB) US U.S. Dr. 🐟 \u00a0 \u200b “said” 10:30'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const articles = texts.map((one, index) => articleFromText({ file: `${index}.txt`, text: one }));
        expectSlices(read(articles));
      }),
      { numRuns: 60 },
    );
  });
});
