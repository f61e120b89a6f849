/** The picture of an edition's timeline, as the engine hands it out. */
import type { Edition } from '../edition/types.ts';
import { drawTimeline } from './draw.ts';
import { timelineOf } from './entries.ts';
import type { TimelinePicture } from './types.ts';

/** @returns `null` if the articles date nothing */
export function timelinePicture(edition: Edition): TimelinePicture | null {
  const entries = timelineOf(edition);
  if (entries.length === 0) return null;
  const { png, alt, citations } = drawTimeline(entries, { edition });
  return { png, alt, citations, edition: edition.id };
}
