/**
 * Every sentence that the bot itself says, by reader's language. What comes in as an argument is already safe to show
 * (escaped); quotations are never translated and do not pass through here.
 */
import type { LocaleTexts } from './locales/en.ts';
import { LANGUAGES, languageOf } from './locales/languages.ts';

/** English sentences that are not translated yet: new ones begin here and move to `locales/`. */
const untranslated = {} as const;

export type Texts = LocaleTexts & typeof untranslated;

const byLanguage = new Map<string, Texts>(
  LANGUAGES.map(({ texts }) => [texts.language, { ...texts, ...untranslated }]),
);

/**
 * The bot's sentences in a reader's language; English where that is none of the bot's.
 *
 * @param locale - Discord's locale of the reader, e.g. `en-US`; `null` where it is not known
 */
export function textsFor(locale: string | null): Texts {
  return byLanguage.get(languageOf(locale).texts.language) as Texts;
}
