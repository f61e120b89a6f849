/** The pictures of an edition's timeline, as the engine hands them out. */
import type { Edition } from '../edition/types.ts';
import { drawTimeline } from './draw.ts';
import { timelineOf } from './entries.ts';
import type { TimelinePicture } from './types.ts';
import { wordsFor } from './words/languages.ts';

/**
 * @param locale - of the reader
 * @returns `null` if the articles date nothing
 */
function timelinePicture(edition: Edition, locale?: string): TimelinePicture | null {
  const entries = timelineOf(edition);
  if (entries.length === 0) return null;
  const { pages, citations } = drawTimeline(entries, { edition, words: wordsFor(locale) });
  return { pages: pages.map(({ png, alt }) => ({ png, alt })), citations, edition: edition.id };
}

/**
 * The same, drawn once for each language when it is first asked for.
 *
 * @param draw - what draws, by default {@link timelinePicture}
 */
export function rememberedTimelines(
  edition: Edition,
  draw: typeof timelinePicture = timelinePicture,
): (locale?: string) => TimelinePicture | null {
  const drawn = new Map<string, TimelinePicture | null>();
  return (locale) => {
    const { language } = wordsFor(locale);
    let picture = drawn.get(language);
    if (picture === undefined) {
      picture = draw(edition, language);
      drawn.set(language, picture);
    }
    return picture;
  };
}
