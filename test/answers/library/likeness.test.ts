import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../../src/answers/library/likeness/likeness.ts';

describe('how alike two words are', () => {
  it.each([
    ['investigation', 'inquiry', 'bridge'],
    ['firm', 'company', 'river'],
    ['salary', 'wages', 'mountain'],
    ['hurt', 'injured', 'printed'],
    ['hillside', 'slope', 'minister'],
  ])('%s is more like %s than %s', (word, near, far) => {
    expect(likeness(word, near)).toBeGreaterThan(likeness(word, far) + 0.2);
  });

  it('is 0 for a word that is too rare, and 1 for a word and itself', () => {
    expect(likeness('quarlsby', 'inquiry')).toBe(0);
    expect(likeness('inquiry', 'inquiry')).toBeCloseTo(1, 6);
  });

  it('is the same both ways, and never beyond 1', () => {
    const word = fc.constantFrom('bank', 'loan', 'court', 'trial', 'rain', 'quarlsby', 'vote', 'walked');
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(Math.abs(likeness(one, other))).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
