/**
 * Every sentence that the bot itself says, by reader's language. What comes in as an argument is already safe to show
 * (escaped); quotations are never translated and do not pass through here.
 */
import type { LocaleTexts } from './locales/en.ts';
import { LANGUAGES, languageOf } from './locales/languages.ts';

/** English sentences that are not translated yet: new ones begin here and move to `locales/`. */
const untranslated = {
  // ------------------------------------------------------------ buttons
  moreBelow: (count: number) => `… and ${count} more ${count === 1 ? 'passage' : 'passages'}: press “More”.`,
  pageOf: (first: number, last: number, all: number) =>
    first === last ? `Passage ${first} of ${all}` : `Passages ${first}–${last} of ${all}`,
  buttonContext: () => 'Show in context',
  buttonMore: (count: number) => `More (${count})`,
  buttonBack: () => 'Back',
  buttonOn: () => 'Next',
  buttonShare: () => 'Share',
  buttonShared: () => 'Shared',
  buttonTimeline: () => 'Timeline',
  editionGone: (before: string, after: string) =>
    `The articles were read anew since that answer (edition ${before} is gone), so this is from the current edition ${after}.`,
  shareAgain: () => 'This is the answer now. Press “Share” once more to show it to all.',
  sharedAlready: () => 'That answer has been shown to all already.',
  voted: () => 'Thank you, that is counted, without your name.',
  votedAlready: () => 'You have told me about this answer already, thank you.',
  contextGone: (reason: string) => `**That passage cannot be shown any more.** ${reason}`,
  checkGone: () =>
    'The articles were read anew since that check. Please check the message again, then share the result.',

  // ------------------------------------------------------------ timeline
  timelineTitle: () => 'What the articles date, in the order of time',
  timelineEmpty: () => 'The articles date nothing that a timeline could show.',

  // ------------------------------------------------------------ checking quotations
  checkVerdicts: {
    verbatim: '✅ Word for word',
    altered: '✏️ Altered',
    'other-speaker': '👥 Said by somebody else',
    reported: '📰 Only reported, not quoted',
    'not-found': '❔ Not in the articles',
  },
  checkMany: (count: number) => `${count} quotations checked`,
  checkMore: (count: number) =>
    `… and ${count} more ${count === 1 ? 'quotation' : 'quotations'} that did not fit: check ${count === 1 ? 'it' : 'them'} in a message of ${count === 1 ? 'its' : 'their'} own.`,
  checkClaimedBy: (speaker: string) => `the message says: ${speaker}`,
  checkLegend: () => '~~struck out~~: only in the message · **bold**: in the article instead',
  checkClosest: () => 'The closest that the articles have:',
  checkNothing: () =>
    'I see no quotation in that message. Words to be checked stand between quotation marks, a few of them at least.',
  checkUnreadable: (command: string) =>
    `Discord does not show me that message, since it does not mention me. Use **Apps › ${command}** on it (right click, or press and hold), or write the quotation behind your mention of me.`,

  noContext: () => 'There is no passage in that answer to show in context.',
  contextTitle: (mark: number, all: number) => (all === 1 ? 'In context' : `In context: passage ${mark} of ${all}`),
} as const;

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
