/** The languages that a timeline speaks. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import type { TimelineWords } from './words.ts';

export const ENGLISH: TimelineWords = en;

/** By the language part of a locale. */
export const WORDS: ReadonlyMap<string, TimelineWords> = new Map(Object.entries({ de, en, es, fr, it, pl, ru, uk }));

/**
 * @param locale - BCP 47 or as Discord names it, e.g. `es-419`
 * @returns English where a timeline does not speak the language, or none is named
 */
export function wordsFor(locale: string | undefined): TimelineWords {
  return WORDS.get(locale?.split('-')[0]?.toLowerCase() ?? 'en') ?? ENGLISH;
}
