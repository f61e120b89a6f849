import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMarkdown, cutWords, windowOf } from '../../src/discord/cut.ts';
import { escapeMarkdown } from '../../src/discord/markdown.ts';
import { nastyText } from './nasty.ts';
import { see } from './visible.ts';

describe('cutWords', () => {
  it.each([
    ['the envoy left', 20, 'the envoy left'],
    ['the envoy left', 14, 'the envoy left'],
    ['the envoy left', 13, 'the envoy…'],
    ['the envoy left', 10, 'the envoy…'],
    ['the envoy left', 9, 'the…'],
    ['Varnholtsgemeinde', 8, 'Varnhol…'],
    ['🇪🇺🇪🇺', 4, '🇪…'],
  ])('%j to %d characters is %j', (text, most, cut) => {
    expect(cutWords(text, most)).toBe(cut);
  });

  it('never exceeds the length, never adds but the ellipsis', () => {
    fc.assert(
      fc.property(nastyText, fc.integer({ min: 1, max: 80 }), (text, most) => {
        const cut = cutWords(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(text.startsWith(cut === text ? cut : cut.slice(0, -1))).toBe(true);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('windowOf', () => {
  it('keeps the beginning where what matters is in it', () => {
    const text = 'one two three four five six';
    const { start, end } = windowOf(text, [{ start: 4, end: 7 }], 14);
    expect(text.slice(start, end)).toBe('one two three');
  });

  it('moves to what matters where that is further on', () => {
    const text = `${'far away '.repeat(40)}Ilse Marn arrived${' later on'.repeat(40)}`;
    const at = text.indexOf('Ilse');
    const { start, end } = windowOf(text, [{ start: at, end: at + 9 }], 90);
    expect(text.slice(start, end)).toContain('Ilse Marn arrived');
    expect(end - start).toBeLessThanOrEqual(90);
    expect(text.charAt(start - 1) + text.charAt(end)).toBe('  ');
  });

  it('gives a range within the text that is never longer than asked for', () => {
    fc.assert(
      fc.property(nastyText, fc.nat(100), fc.nat(30), fc.integer({ min: 10, max: 60 }), (text, at, length, most) => {
        const { start, end } = windowOf(text, [{ start: at, end: at + length }], most);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end - start).toBeGreaterThanOrEqual(0);
        expect(end - start).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('cutMarkdown', () => {
  it('closes a bold stretch that it cuts', () => {
    expect(cutMarkdown('**one two three four**', 16)).toBe('**one two…**');
  });

  it('does not cut an escape in two', () => {
    expect(cutMarkdown('aaaaaaaa\\*bbbbbbbbbb', 12)).toBe('aaaaaaaa…');
  });

  it('leaves escaped text without markup, within the length', () => {
    fc.assert(
      fc.property(nastyText, fc.integer({ min: 10, max: 200 }), (text, most) => {
        const cut = cutMarkdown(escapeMarkdown(text), most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(see(cut).markup).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
