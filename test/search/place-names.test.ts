import { describe, expect, it } from 'vitest';
import { placeNames } from '../../src/search/names/place-names.ts';
import { placeSynonyms } from '../../src/search/names/place-synonyms.ts';

describe('a place goes by', () => {
  it.each([
    ['Portugal', ['Portuguese', 'Portuguese Republic']],
    ['Kenya', ['Kenyan', 'Kenyans']],
    ['Sweden', ['Swedish', 'Swede', 'Swedes']],
    ['Lisbon', ['Lisboa']],
    ['Thailand', ['Siam']],
  ])('the other names of %s', (name, others) => {
    for (const other of others) expect(placeNames(name)).toContain(other);
  });

  it('none if it is no place', () => {
    expect(placeNames('Ilse Marn')).toEqual([]);
    expect(placeSynonyms('Quarlsby')).toEqual([]);
  });
});
