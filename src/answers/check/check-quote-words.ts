/**
 * Words compared one by one: what typography and case may change falls away, every other difference counts.
 * Unlike the words of search these keep their endings, so that a changed ending is seen.
 */
import { STOP_WORDS } from '../../search/stop-words.ts';

export interface ExactWord {
  /** What is compared: lower case, no accents, no marks inside. */
  readonly folded: string;
  /** A function word, which weighs less. */
  readonly stop: boolean;
  /** UTF-16 offsets into the text that was cut up. */
  readonly start: number;
  readonly end: number;
}

/** Letters, digits, marks, and characters that show nothing. */
const INSIDE = String.raw`[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]`;

/** Dotted initials; numbers with their separators; words with apostrophes inside; signs of currencies and shares. Hyphens and dashes split. */
const WORD = new RegExp(
  String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?|\p{N}+(?:[.,]\p{N}+)*${INSIDE}*|${INSIDE}+(?:['’‘ʼ＇\u0060´]${INSIDE}+)*|[\p{Sc}%‰]`,
  'gu',
);

/** Accents of letters, and what shows nothing. */
const UNSEEN = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** The form in which words are compared. */
function foldExactly(word: string): string {
  const plain = /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFKD').replace(UNSEEN, '');
  const lower = plain.toLowerCase().replace(/[’‘ʼ＇`´]/gu, "'");
  // Commas that group thousands, and the dots of initials, are typography; a decimal point is not.
  if (/^\p{N}/u.test(lower)) return lower.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
  return lower.replaceAll('.', '');
}

/** Every word of a text, in order. Takes time in proportion to its length. */
export function cutExactly(text: string): ExactWord[] {
  const words: ExactWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldExactly(match[0]);
    if (folded === '') continue;
    const { index } = match;
    words.push({ folded, stop: STOP_WORDS.has(folded), start: index, end: index + match[0].length });
  }
  return words;
}

/** How much a word counts when two texts are compared. */
export function weightOf({ stop }: ExactWord): number {
  return stop ? 0.4 : 1;
}
