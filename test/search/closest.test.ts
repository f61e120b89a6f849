import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestSpellings } from '../../src/search/closest.ts';
import { editDistance, fewestEdits, letterMask } from '../../src/search/edit-distance.ts';

const NAMES = [
  'Ashdown',
  'Brentwick',
  'Zoë Marlowe',
  'Wiltonov',
  'Harbour Council',
  'Ashford',
  'Marlin',
  'Oldport',
  'Kovachenko',
];

describe('closestSpellings', () => {
  it.each([
    ['ashdonw', 'Ashdown'],
    ['brentwik', 'Brentwick'],
    ['zoe marlow', 'Zoë Marlowe'],
    ['viltonof', 'Wiltonov'],
    ['harbor counsil', 'Harbour Council'],
    ['kovatchenko', 'Kovachenko'],
    ['oldpart', 'Oldport'],
  ])('%s is %s', (typed, expected) => expect(closestSpellings(typed, NAMES, 3)[0]?.text).toBe(expected));

  it('leaves out what is not close at all', () => expect(closestSpellings('quicksilver', NAMES, 5)).toEqual([]));
  it('gives the same word the full score', () => {
    expect(closestSpellings('ASHDOWN', NAMES, 1)).toEqual([{ text: 'Ashdown', score: 1, distance: 0 }]);
  });
  it('prefers what sounds alike at the same distance', () => {
    expect(closestSpellings('kaven', ['baven', 'caven'], 2)[0]?.text).toBe('caven');
  });
  it('gives no more than asked for, and nothing for nothing', () => {
    expect(closestSpellings('ash', ['ash', 'ashe', 'asha'], 2)).toHaveLength(2);
    expect(closestSpellings(' ', NAMES, 2)).toEqual([]);
    expect(closestSpellings('ashdown', NAMES, 0)).toEqual([]);
    expect(closestSpellings('ashdown', [], 3)).toEqual([]);
  });
  it('finds the one name among a hundred thousand', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `name${at.toString(36)}`);
    expect(closestSpellings('kovachenco', [...many, 'Kovachenko'], 1)[0]?.text).toBe('Kovachenko');
  });
});

/** The whole table, as in the textbook. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, table[i - 2]![j - 2]! + 1);
      table[i]![j] = value;
    }
  }
  return table[a.length]![b.length]!;
}

describe('editDistance', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcz é'), maxLength: 9 });
  it('is the textbook’s, as long as it is not larger than the most', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 9 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(plainDistance(a, b), most + 1));
      }),
      { numRuns: 500 },
    );
  });
  it('is never below the bound by letters', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => fewestEdits(letterMask(a), letterMask(b)) <= plainDistance(a, b)),
    );
  });
});
