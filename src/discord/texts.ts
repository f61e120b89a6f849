/**
 * Every sentence that the bot itself says, by reader's language. What comes in as an argument is already safe to show
 * (escaped); quotations are never translated and do not pass through here.
 */
import { en, type LocaleTexts } from './locales/en.ts';

/** English sentences that are not translated yet: new ones begin here and move to `locales/`. */
const untranslated = {} as const;

export type Texts = LocaleTexts & typeof untranslated;

/**
 * The bot's sentences in a reader's language; English where that is none of the bot's.
 *
 * @param _locale - Discord's locale of the reader, e.g. `en-US`
 */
export function textsFor(_locale: string | null): Texts {
  return { ...en, ...untranslated };
}
