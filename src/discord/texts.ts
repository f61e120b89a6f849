/**
 * Every sentence that the bot itself says, by reader's language. What comes in as an argument is already safe to show
 * (escaped); quotations are never translated and do not pass through here. A new sentence begins in `locales/en.ts`:
 * the type checker then asks for it in every other language.
 */
import type { LocaleTexts } from './locales/en.ts';
import { languageOf } from './locales/languages.ts';

export type Texts = LocaleTexts;

/**
 * The bot's sentences in a reader's language; English where that is none of the bot's.
 *
 * @param locale - Discord's locale of the reader, e.g. `en-US`; `null` where it is not known
 */
export function textsFor(locale: string | null): Texts {
  return languageOf(locale).texts;
}
