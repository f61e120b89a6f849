import { describe, expect, it } from 'vitest';
import { areKin, distantWords, relatedWords } from '../../src/answers/library/thesaurus.ts';
import { isWord, namesPeople } from '../../src/answers/library/word-kinds.ts';

const nearness = (word: string, other: string) =>
  relatedWords(word).find(({ word: found }) => found === other)?.nearness ?? 0;

describe('words of like meaning', () => {
  it.each([
    ['buy', 'purchase', 'a synonym'],
    ['bought', 'purchase', 'a synonym of an irregular form'],
    ['begin', 'start', 'another synonym'],
    ['announce', 'announcement', 'a noun of the verb'],
    ['decision', 'decide', 'a verb of the noun'],
    ['planned', 'plan', 'the base form of one with a doubled letter'],
    ['set_up', 'establish', 'a verb with its particle'],
  ])('%s: %s (%s)', (word, other) => {
    expect(nearness(word, other)).toBeGreaterThan(0.5);
  });

  it('rank the same family above synonyms and these above broader words', () => {
    expect(nearness('announce', 'announcement')).toBeGreaterThan(nearness('buy', 'purchase'));
    expect(nearness('boat', 'vessel')).toBeGreaterThan(0);
    expect(nearness('boat', 'vessel')).toBeLessThan(nearness('buy', 'purchase'));
  });

  it('give each word once, never the word itself, with a nearness between 0 and 1', () => {
    for (const word of ['buy', 'meeting', 'run', 'agreed', 'talks', 'set_up']) {
      const related = relatedWords(word);
      expect(new Set(related.map((one) => one.word)).size).toBe(related.length);
      for (const one of related) {
        expect(one.word).not.toBe(word);
        expect(one.word).toMatch(/^[a-z]{2,}$/u);
        expect(one.nearness).toBeGreaterThan(0);
        expect(one.nearness).toBeLessThanOrEqual(1);
      }
    }
  });

  it.each(['', 'zorblax', '🐟', 'сон', '_', 'up_', '  ', '1994', 'x'.repeat(2_000), '!', '~~~', '__proto__'])(
    'are none for what is no word: %j',
    (word) => {
      expect(relatedWords(word)).toEqual([]);
    },
  );

  it('finds the first and the last words of the dictionary', () => {
    expect(relatedWords('abandon').length).toBeGreaterThan(0);
    expect(relatedWords('zoom').length).toBeGreaterThan(0);
  });
});

describe('what kind of word one is', () => {
  it.each([
    ['blast', 'explosion', true],
    ['walkout', 'boycott', true],
    ['dam', 'weir', true],
    ['blast', 'bridge', false],
    ['passport', 'rebellion', false],
    ['war', 'talks', false],
  ])('%s and %s are of one kind: %s', (one, other, kin) => {
    expect(areKin(one, other)).toBe(kin);
    expect(areKin(other, one)).toBe(kin);
  });
});

describe('words for people', () => {
  it.each(['envoy', 'geologists', 'skipper', 'officials', 'spokeswoman'])('%s', (word) => {
    expect(namesPeople(word)).toBe(true);
  });
  it.each(['lighthouse', 'talks', 'deadline', 'vrzhk'])('not %s', (word) => {
    expect(namesPeople(word)).toBe(false);
  });
});

describe('words a few steps away', () => {
  it('a kind of what the word means, and what it is part of', () => {
    expect(distantWords('scientists')).toContain('hydrologist');
    expect(distantWords('toe')).toContain('foot');
    expect(distantWords('quarry')).not.toContain('quarry');
    expect(distantWords('vrzhk').size).toBe(0);
  });
});

it('tells a word from what can only be a name or misspelt', () => {
  expect(['quickly', 'toes', 'blather', 'vrzhk', 'quessel'].map(isWord)).toEqual([true, true, true, false, false]);
});
