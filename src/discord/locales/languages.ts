/** The languages that the bot speaks. */
import { de, deCommands } from './de.ts';
import { en, type LocaleTexts } from './en.ts';
import { es, esCommands } from './es.ts';
import { fr, frCommands } from './fr.ts';
import { it, itCommands } from './it.ts';
import { pl, plCommands } from './pl.ts';
import { ru, ruCommands } from './ru.ts';
import { uk, ukCommands } from './uk.ts';
import type { CommandVocabulary } from './words.ts';

export interface Language {
  /** Discord's locales whose readers are given this language; the first is its own. */
  readonly locales: readonly string[];
  readonly texts: LocaleTexts;
  /** `null` for English: the declarations of the commands are in it. */
  readonly commands: CommandVocabulary | null;
}

export const ENGLISH: Language = { locales: ['en-US', 'en-GB'], texts: en, commands: null };

export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  { locales: ['de'], texts: de, commands: deCommands },
  { locales: ['fr'], texts: fr, commands: frCommands },
  { locales: ['es-ES', 'es-419'], texts: es, commands: esCommands },
  { locales: ['it'], texts: it, commands: itCommands },
  { locales: ['pl'], texts: pl, commands: plCommands },
  { locales: ['ru'], texts: ru, commands: ruCommands },
  { locales: ['uk'], texts: uk, commands: ukCommands },
];

const byLocale = new Map(LANGUAGES.flatMap((language) => language.locales.map((locale) => [locale, language])));

/**
 * @param locale - as Discord names it, e.g. `es-ES`; `null` where it is not known
 * @returns the language for its readers; English where the bot does not speak theirs
 */
export function languageOf(locale: string | null): Language {
  return (locale === null ? undefined : byLocale.get(locale)) ?? ENGLISH;
}
