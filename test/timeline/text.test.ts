/** Words in a picture: what the font can show, and how they are broken and cut. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawable, escapeXml, linesOf, type TextStyle, widthOf } from '../../src/timeline/text.ts';

const STYLE: TextStyle = { size: 30, weight: 'regular' };

test('a text that fits is one line as it stands', () => {
  expect(linesOf('lamps and oil', STYLE, 600, 2)).toEqual(['lamps and oil']);
});

test('a long text is broken between words and cut at a word, with an ellipsis', () => {
  const lines = linesOf('The delegates met for six hours, in the old customs house', STYLE, 300, 2);
  expect(lines).toEqual(['The delegates met', 'for six hours, in…']);
});

test('a closing mark stays behind words that are cut', () => {
  expect(linesOf('“The delegates met for six hours', STYLE, 300, 1, '”')).toEqual(['“The delegates…”']);
});

test('a word wider than the line is broken', () => {
  const lines = linesOf('o'.repeat(60), STYLE, 300, 9);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('')).toBe('o'.repeat(60));
});

test('words whose letters the font lacks are left out, with one ellipsis', () => {
  expect(drawable('Lamp 会议 🐟 Łódź')).toBe('Lamp … Łódź');
  expect(drawable('Лампы и 会议')).toBe('Лампы и …');
  expect(drawable('会议 室')).toBe('…');
});

test('white space is one space, and what shows nothing is gone', () => {
  expect(drawable(' a\u00a0\n b\u200b\u00adc\t')).toBe('a bc');
});

test('signs of XML are escaped, and characters that it does not know are gone', () => {
  expect(escapeXml('<a b="c">&\'\u0007\ufffe')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&apos;');
});

test('an em is as wide as the font says', () => {
  // Widths of the glyphs in the file of the font, of 2048 units an em.
  expect(widthOf('m', { size: 2048, weight: 'regular' })).toBe(1995);
  expect(widthOf('ii', { size: 2048, weight: 'regular' })).toBe(2 * 569);
});

test('lines are never wider than asked for nor more than asked for, and lose no word unless they say so', () => {
  const text = fc
    .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 40 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 120, max: 800 }), fc.integer({ min: 1, max: 4 }), (words, width, most) => {
      const lines = linesOf(words, STYLE, width, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(widthOf(line, STYLE)).toBeLessThanOrEqual(width);
      if (!lines.at(-1)?.endsWith('…'))
        expect(lines.join('').replaceAll(' ', '')).toBe(drawable(words).replaceAll(' ', ''));
    }),
  );
});
