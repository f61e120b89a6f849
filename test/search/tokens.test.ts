import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords, fold, terms, tokenize } from '../../src/search/tokens.ts';

const folded = (text: string) => cutWords(text).map((word) => word.folded);

describe('words are cut', () => {
  it.each([
    ['Zoë Łukasiewicz', ['zoe', 'lukasiewicz']],
    ['the U.S. envoy', ['the', 'us', 'envoy']],
    ['in the U.S.', ['in', 'the', 'us']],
    ['in the U.S .', ['in', 'the', 'us']],
    ['Harbour-Valley talks', ['harbour', 'valley', 'talks']],
    ["Marlow's and Marlow’s view", ['marlow', 'and', 'marlow', 'view']],
    ["they don't; O’Dell", ['they', 'dont', 'odell']],
    ['70,000 people, 6.9 points', ['70000', 'people', '6.9', 'points']],
    ['on the 12th and 21st', ['on', 'the', '12', 'and', '21']],
    ['first\u00a0round', ['first', 'round']],
    ['ﬁnal oﬀer', ['final', 'offer']],
    ['Ящик і лампа', ['ящик', 'і', 'лампа']],
    ['', []],
    ['— … !', []],
  ])('%s', (text, expected) => expect(folded(text)).toEqual(expected));

  it('keeps duplicates and drops stop words', () => {
    expect(terms('no talks about a dam without a dam')).toEqual(['talk', 'dam', 'dam']);
  });

  it.each([
    ['wrote', 'written'],
    ['told', 'tells'],
    ['organised', 'organizing'],
    ['defence', 'defense'],
    ['spokeswoman', 'spokesman'],
    ['chairpeople', 'chairman'],
    ['centre', 'center'],
    ['negotiation', 'negotiated'],
    ["ministers'", 'minister'],
  ])('%s and %s are one term', (one, other) => expect(terms(one)).toEqual(terms(other)));

  it('does not take a longer word for its beginning', () => {
    expect(terms('war')).not.toEqual(terms('Warden'));
  });
});

describe('offsets', () => {
  it('point into the text as it is, whatever folding does to its length', () => {
    const text = 'ﬁve “Straße” U.S. Zoë’s';
    expect(cutWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['ﬁve', 'Straße', 'U.S.', 'Zoë’s']);
  });

  it('are in order, inside the text and never empty, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end, term } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(term).not.toBe('');
          last = end;
        }
      }),
    );
  });
});

it('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});

it.each(['b', 'a.', '1', '1,', "a'", 'ой', '\u0301'])('a hundred thousand times %j is cut without delay', (piece) => {
  expect(Array.isArray(terms(piece.repeat(100_000)))).toBe(true);
});
