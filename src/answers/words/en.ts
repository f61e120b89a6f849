/** The answers' own words in English. */
import { dayInWords } from '../../language/dates/words.ts';
import { type Days, englishDate } from './dates.ts';
import { pluralOf } from './plural.ts';

const LANGUAGE: string = 'en';
const plural = pluralOf(LANGUAGE);

/**
 * Every sentence of the answers in English: the model that every other language is checked against. What comes in is shown as it
 * stands: names, offices, typed words, words of an article; `passage` and `marked` put marks around these.
 */
export const en = {
  /** BCP 47, without a region. */
  language: LANGUAGE,

  // ------------------------------------------------------------ frames
  /** A name, a typed word or a few words of an article, between marks. */
  marked: (words: string) => `“${words}”`,
  /** A passage between marks: words that bring marks of their own stand between others. */
  passage: (line: string) => (/["“”]/u.test(line) ? `‘${line}’` : `“${line}”`),
  colon: (head: string, body: string) => `${head}: ${body}`,
  date: (days: Days): string => englishDate(days),
  /** A day without its weekday. */
  day: (iso: string): string => dayInWords(iso),
  and: (parts: readonly string[]) => parts.join(' and '),
  or: (parts: readonly string[]) => parts.join(' or '),

  // ------------------------------------------------------------ any question
  questionEmpty: () => 'The question is empty.',
  notInCorpus: (name: string) => `“${name}” is not in the corpus.`,
  noSentence: () => 'I found no sentence in the articles that answers this.',
  noShortAnswer: () => 'These are the closest passages.',
  sic: (words: string) => `[sic] The article itself has “${words}”.`,

  // ------------------------------------------------------------ who
  unnamed: () => 'not named in the article',
  withoutOffice: (name: string) => `${name}: named in the articles without an office`,
  ambiguous: (name: string, people: readonly string[]) => `“${name}” can be ${people.join(' or ')}.`,
  leaderUnsaid: () => 'The articles name who took part for this side, but not who led it.',
  officeFromEditor: () => 'The office is from the editor’s data, not from this article.',
  officeFormer: () => 'Former office.',

  // ------------------------------------------------------------ when and where
  scheduled: (date: string) => `${date}, scheduled`,
  scheduledThen: (how: string) => `${how}; scheduled when this was written`,
  severalAnswers: (answers: readonly string[]) => `The articles give more than one answer: ${answers.join('; ')}.`,
  datedBy: (date: string, expression: string) => `${date} by “${expression}”`,
  sourcesDiffer: (dates: readonly string[]) => `(sources differ: ${dates.join(', ')})`,
  /** How many of all the dates that the articles give say this one. */
  dateShare: (date: string, count: number, all: number) => `${date} (${count} of ${all})`,
  meetingDiffers: (meeting: string, dates: readonly string[]) =>
    `On ${meeting} the articles differ: ${dates.join(', ')}.`,

  // ------------------------------------------------------------ how a date was worked out
  howUnanchored: (words: string) => `“${words}”; the day of writing is not known`,
  howCounted: (words: string, from: string) => `“${words}”, counted from “${from}”`,
  /** @param as - the article of about that day, where the day is only about right */
  howWritten: (words: string, day: string, as?: string) =>
    `“${words}”, written ${as === undefined ? day : `about ${day}, as ${as} was`}`,
  howSaid: (words: string, day: string, as?: string) =>
    `“${words}”, said ${as === undefined ? day : `about ${day}, as ${as} was`}`,
  howGathering: (how: string) => `${how}, the day of the gathering it was said at or after`,
  howCarried: (how: string) => `${how}, carried over from the same speaker's words before`,
  saidOn: (date: string, how: string) => `Said ${date}: ${how}.`,

  // ------------------------------------------------------------ quotations
  reported: (passage: string) => `Reported, not quoted: ${passage}`,
  speakerUnclear: () => 'speaker not clear from the article',
  onlyReported: () => 'Reported in the article’s words, not quoted.',
  partlyQuoted: () => 'Only these words are quoted; the sentence around them is the article’s.',
  /** Whom the article's words for the speaker mean; `null` where these say it. */
  calledSo: (words: string, name: string | null) => `“${words}”, says the article${name === null ? '' : `: ${name}`}.`,
  neverQuoted: (name: string) => `${name} is mentioned, but the articles quote no words of theirs.`,
  nobodyQuoted: (name: string) => `“${name}” is nobody that the articles quote.`,
  /** @param name - empty where the question names no speaker */
  notDirect: (name: string) =>
    `There is no direct quotation${name === '' ? '' : ` of ${name}`} on this; the article only reports it.`,
  notAMeeting: (words: string) => `“${words}” is no meeting that the articles tell of.`,
  noneAtMeeting: (meeting: string) => `The articles quote no words that they tie to “${meeting}”.`,
  notAtMeeting: (name: string, meeting: string) => `The articles tie no words of ${name} to “${meeting}”.`,

  // ------------------------------------------------------------ checks of quotations
  elided: () => 'Pieces of one quotation; the message leaves out what stands between them.',
  /** @param negations - words that turn a sentence into its opposite */
  leftOut: (negations: readonly string[]) =>
    `Among the words left out: ${negations.map((word) => `“${word}”`).join(', ')}.`,
  /** @param missing - words of the article that the message lacks; @param added - places where it has others */
  notWordForWord: (missing: number, added: number) => {
    const parts = [
      missing > 0
        ? `${plural(missing, { one: 'one word', other: `${missing} words` })} of the article ${plural(missing, { one: 'is', other: 'are' })} missing`
        : null,
      added > 0 ? `${plural(added, { one: 'one place has', other: `${added} places have` })} other words` : null,
    ];
    return `Not word for word: in the message ${parts.filter((part) => part !== null).join(', and ')}.`;
  },
  closest: () => 'These are the closest words in the articles, not the same.',
  onlyQuoted: (pieces: readonly string[]) =>
    `Only ${pieces.map((piece) => `“${piece}”`).join(' and ')} is quoted there; the rest are the article’s own words.`,
  articlesOwn: () => 'The article’s own words, not a quotation.',
  partOfLonger: () => 'Part of a longer quotation.',
  speakerUnclearHere: () => 'The article does not make clear who said it.',
  otherSpeaker: (claimed: string, speaker: string) =>
    `The message names ${claimed}; the article gives the words to ${speaker}.`,
  /** @param more - how many others are not named */
  othersToo: (names: readonly string[], more: number) =>
    `The same words are quoted from ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} too.`,

  // ------------------------------------------------------------ places that are asked for again
  noPlace: () => 'That is no place of an article.',
  placeGone: () => 'This place is not in the articles.',
  fileGone: (file: string) => `The articles have changed since: ${file} is not among them any more. Please ask again.`,
  wordsGone: () => 'The articles have changed since, and these words are not in them any more. Please ask again.',

  // ------------------------------------------------------------ what is offered while somebody types
  whoHolds: (office: string) => `Who is the ${office}?`,
  whoTookPart: (meeting: string) => `Who took part in ${meeting}`,
};

/** The sentences of the answers in one language. */
export type AnswerWords = typeof en;
