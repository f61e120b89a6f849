/** The languages of a timeline. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/discord/locales/languages.ts';
import { eventNoun } from '../../src/language/meetings/words.ts';
import { STYLES, WIDTH } from '../../src/timeline/look.ts';
import { drawable, widthOf } from '../../src/timeline/text.ts';
import { ENGLISH, WORDS, wordsFor } from '../../src/timeline/words/languages.ts';
import type { TimelineWords } from '../../src/timeline/words/words.ts';

test('every language of the bot has its own', () => {
  for (const { locales } of LANGUAGES)
    for (const locale of locales) expect(wordsFor(locale).language.slice(0, 2)).toBe(locale.slice(0, 2));
});

/** Everything that it says, with some numbers. */
function said(words: TimelineWords): string[] {
  const numbers = [1, 2, 5, 21, 22, 25];
  const kinds = ['meeting', 'call', 'statement', 'fact'] as const;
  return [
    words.title,
    words.nothing,
    words.scheduled,
    words.differ,
    words.event,
    ...Object.values(words.kinds),
    ...Object.values(words.events ?? {}),
    ...numbers.flatMap((number) => [
      words.dated(number, number),
      words.more(number),
      words.moreThatDay(number),
      words.notDrawn(number),
      words.shown('T', number, number),
      words.shown('T', 1, number),
      words.inPicture(number),
      ...kinds.map((kind) => words.counted(number, kind)),
    ]),
    words.later('x', true),
    words.later('x', false),
    words.range('a', 'b'),
    words.according('x'),
    words.otherSources('x'),
  ];
}

describe.each([...WORDS])('%s', (language, words) => {
  test('says everything, in letters that the font has, and fits', () => {
    for (const text of said(words)) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/undefined|NaN|\[object/u);
      expect(drawable(text, 'bold')).toBe(text.replace(/\u00a0/gu, ' '));
    }
    const counts = (['meeting', 'call', 'statement', 'fact'] as const)
      .map((kind) => words.counted(25, kind))
      .join(', ');
    expect(widthOf(counts, STYLES.subtitle)).toBeLessThan(WIDTH - 80);
    expect(
      widthOf(`${words.title} 2/2`, STYLES.heading) + widthOf(words.dated(250, 250), STYLES.subtitle),
    ).toBeLessThan(WIDTH - 120);
  });

  test.skipIf(language === 'en')('says other things than English', () => {
    const english = new Set(said(ENGLISH).filter((text) => / /u.test(text)));
    expect(said(words).filter((text) => english.has(text))).toEqual([]);
  });

  test.skipIf(language === 'en')('names every event that is one of the language of meetings', () => {
    for (const noun of Object.keys(words.events ?? {})) expect(eventNoun(noun)?.noun.type).toBe(noun);
    expect(Object.keys(words.events ?? {}).toSorted()).toEqual(Object.keys(wordsFor('de').events ?? {}).toSorted());
  });
});
