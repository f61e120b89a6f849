/** What is drawn is kept. */
import { expect, test } from 'vitest';
import { rememberedTimelines } from '../../src/timeline/picture.ts';
import type { TimelinePicture } from '../../src/timeline/types.ts';
import { PLAIN } from './build.ts';

test('a timeline is drawn once for each language, however the language is named', () => {
  const drawn: (string | undefined)[] = [];
  const timelines = rememberedTimelines(PLAIN, (edition, locale): TimelinePicture => {
    drawn.push(locale);
    return { pages: [], citations: [], edition: edition.id };
  });
  const first = timelines('es-ES');
  expect(timelines('es-419')).toBe(first);
  timelines('de');
  timelines();
  timelines('en-US');
  timelines('ja');
  expect(drawn).toEqual(['es', 'de', 'en-GB']);
});

test('that there is none is remembered too', () => {
  let asked = 0;
  const timelines = rememberedTimelines(PLAIN, () => {
    asked++;
    return null;
  });
  expect([timelines('de'), timelines('de')]).toEqual([null, null]);
  expect(asked).toBe(1);
});
