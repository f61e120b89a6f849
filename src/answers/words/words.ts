/**
 * The answers' own words by reader's language. Names, offices, typed words and words of the articles are never translated. A new
 * sentence begins in `en.ts`: the type checker then asks for it in every other language.
 */
import { de } from './de.ts';
import { type AnswerWords, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

export type { AnswerWords };

/** Every language of the answers. */
export const ANSWER_LANGUAGES: readonly AnswerWords[] = [en, de, fr, es, it, pl, ru, uk];

const BY_LANGUAGE = new Map(ANSWER_LANGUAGES.map((words) => [words.language, words]));

/** @param locale - of the reader, as Discord names it, e.g. `es-419`; English where it is unknown or none of the bot's */
export function wordsFor(locale: string | undefined): AnswerWords {
  return BY_LANGUAGE.get(locale?.split('-')[0]?.toLowerCase() ?? '') ?? en;
}
