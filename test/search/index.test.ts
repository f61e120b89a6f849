import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../src/search/index.ts';
import type { SearchDocument } from '../../src/search/types.ts';

const DOCUMENTS: SearchDocument[] = [
  { id: 's1', text: 'The Harbour Council met in Oldport on Tuesday.', kind: 'sentence' },
  { id: 's2', text: 'Fishing quotas were discussed by the council for hours.', kind: 'sentence' },
  { id: 'q1', text: 'We will not sign away our fishing grounds', kind: 'quotation' },
  { id: 's3', text: 'The weather was fine.', kind: 'sentence' },
  { id: 's4', text: 'A warden watched the harbourside.', kind: 'sentence' },
];
const index = createSearchIndex(DOCUMENTS);
const found = (query: string, more = {}) => index.search({ query, ...more }).map(({ id }) => id);

describe('search', () => {
  it('finds inflected words', () => expect(found('fish quota')[0]).toBe('s2'));
  it('does not match by prefix', () => expect(found('war')).toEqual([]));
  it('finds nothing for a question of stop words, or an empty one', () => {
    expect(found('who was it')).toEqual([]);
    expect(found('')).toEqual([]);
  });
  it('gives at most as many as asked for', () => expect(found('council fishing harbour', { top: 2 })).toHaveLength(2));
  it('searches one kind', () => expect(found('fishing', { kind: 'quotation' })).toEqual(['q1']));
  it('knows no document of a kind that does not occur', () =>
    expect(found('fishing', { kind: 'meeting' })).toEqual([]));
  it('ranks only those named, best first, and all of them', () => {
    expect(found('fishing quotas', { among: ['s3', 'q1', 's2', 'nobody'] })).toEqual(['s2', 'q1', 's3']);
  });
  it('ranks those named within one kind', () => {
    expect(found('fishing', { among: ['q1', 's2'], kind: 'sentence' })).toEqual(['s2']);
  });
  it('finds by the words around a text', () => {
    const withTitle = createSearchIndex([
      { id: 'a', text: 'It opened on Monday.', context: 'New lighthouse' },
      { id: 'b', text: 'It closed on Monday.' },
    ]);
    expect(withTitle.search({ query: 'lighthouse' }).map(({ id }) => id)).toEqual(['a']);
  });
  it('takes the later of two documents with one id', () => {
    const twice = createSearchIndex([
      { id: 'a', text: 'lanterns' },
      { id: 'a', text: 'ropes' },
    ]);
    expect(twice.size).toBe(1);
    expect(twice.search({ query: 'lanterns' })).toEqual([]);
    expect(twice.search({ query: 'ropes' })).toHaveLength(1);
  });
  it('refuses an empty id', () => expect(() => createSearchIndex([{ id: '', text: 'x' }])).toThrow('empty id'));
  it('works with no documents', () => expect(createSearchIndex([]).search({ query: 'anything' })).toEqual([]));
});

it('counts the documents of a term', () => {
  expect(index.documentFrequency('fish')).toBe(2);
  expect(index.documentFrequency('constructor')).toBe(0);
  expect(index.size).toBe(5);
});

const word = fc.constantFrom(
  'dam',
  'river',
  'Marlow',
  'signed',
  'treaty',
  'on',
  'Monday',
  '1987',
  '"we',
  'agree"',
  'who',
  '?',
);
const text = fc.array(word, { maxLength: 15 }).map((words) => words.join(' '));

describe('on any documents', () => {
  it('their order changes nothing', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 25 }), text, (texts, query) => {
        const documents = texts.map((one, at) => ({ id: `d${at}`, text: one }));
        const command = 'when' as const;
        const one = createSearchIndex(documents).search({ query, command });
        const other = createSearchIndex(documents.toReversed()).search({ query, command });
        expect(other).toEqual(one);
      }),
      { numRuns: 50 },
    );
  });

  it('hits come best first, none twice, scores are finite, and fewer hits are the first of more', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 80 }), text, (texts, query) => {
        const many = createSearchIndex(texts.map((one, at) => ({ id: `d${at}`, text: one })));
        const hits = many.search({ query, top: 70 });
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        for (const [at, { score }] of hits.entries()) {
          expect(Number.isFinite(score)).toBe(true);
          if (at > 0) expect(score).toBeLessThanOrEqual(hits[at - 1]!.score);
        }
        expect(many.search({ query, top: 3 })).toEqual(hits.slice(0, 3));
      }),
      { numRuns: 50 },
    );
  });
});
