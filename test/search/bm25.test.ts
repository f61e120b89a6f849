import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverseDocumentFrequency, rank } from '../../src/search/bm25.ts';
import { Postings } from '../../src/search/postings.ts';

const OPTIONS = { k1: 1.2, b: 0.75 };

function postingsOf(documents: readonly string[][]): Postings {
  const postings = new Postings();
  for (const [at, terms] of documents.entries()) postings.add(at + 1, terms);
  return postings;
}

/** The formula as it stands in the literature, document by document, with nothing left out. */
function plainBm25(documents: readonly string[][], query: readonly string[]): [number, number][] {
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const scored: [number, number][] = [];
  for (const [at, terms] of documents.entries()) {
    let score = 0;
    for (const term of query) {
      const count = terms.filter((one) => one === term).length;
      const having = documents.filter((one) => one.includes(term)).length;
      const idf = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
      if (count > 0) score += (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * terms.length) / average));
    }
    if (query.some((term) => terms.includes(term))) scored.push([at + 1, score]);
  }
  return scored.sort((one, other) => other[1] - one[1] || one[0] - other[0]);
}

const term = fc.constantFrom(...'abcdefgh');
const corpus = fc.array(fc.array(term, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 60 });

describe('rank', () => {
  it('gives the scores and the order of plain BM25, pruned or not', () => {
    fc.assert(
      fc.property(
        corpus,
        fc.array(term, { maxLength: 5 }),
        fc.integer({ min: 1, max: 8 }),
        (documents, query, keep) => {
          const found = rank(postingsOf(documents), query, { ...OPTIONS, keep });
          const expected = plainBm25(documents, query);
          expect(found.length).toBe(Math.min(keep, expected.length));
          for (const [place, [, score]] of found.entries()) expect(score).toBeCloseTo(expected[place]![1], 9);
          for (const [document, score] of found)
            expect(score).toBeCloseTo(expected.find(([one]) => one === document)![1], 9);
        },
      ),
    );
  });

  it('ranks only what is allowed', () => {
    fc.assert(
      fc.property(
        corpus,
        fc.array(term, { maxLength: 4 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 80 })),
        (documents, query, ids) => {
          const allowed = new Set(ids);
          const found = rank(postingsOf(documents), query, { ...OPTIONS, keep: 100, allowed });
          const expected = plainBm25(documents, query).filter(([document]) => allowed.has(document));
          expect(found.map(([document]) => document).sort()).toEqual(expected.map(([document]) => document).sort());
        },
      ),
    );
  });

  it('gives equals in the order of their numbers', () => {
    const documents = Array.from({ length: 30 }, () => ['a', 'b']);
    expect(rank(postingsOf(documents), ['a'], { ...OPTIONS, keep: 4 }).map(([document]) => document)).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('finds nothing for no terms, unknown terms or no room', () => {
    const postings = postingsOf([['a']]);
    expect(rank(postings, [], { ...OPTIONS, keep: 5 })).toEqual([]);
    expect(rank(postings, ['z'], { ...OPTIONS, keep: 5 })).toEqual([]);
    expect(rank(postings, ['a'], { ...OPTIONS, keep: 0 })).toEqual([]);
    expect(rank(new Postings(), ['a'], { ...OPTIONS, keep: 5 })).toEqual([]);
  });
});

it('a term in every document still weighs something', () => {
  expect(inverseDocumentFrequency(10, 10)).toBeGreaterThan(0);
});

describe('postings', () => {
  it('take more documents after they have been read', () => {
    const postings = postingsOf([['a', 'a'], ['b']]);
    expect([...postings.of('a').counts]).toEqual([2]);
    postings.add(5, ['a', 'c']);
    expect([...postings.of('a').documents]).toEqual([1, 5]);
    expect([...postings.of('c').documents]).toEqual([5]);
    expect(postings.size).toBe(3);
    expect(postings.averageLength).toBeCloseTo(5 / 3);
  });

  it('refuse a document number that is not new', () => {
    const postings = postingsOf([['a'], ['b']]);
    expect(() => postings.add(2, ['c'])).toThrow(RangeError);
  });
});
