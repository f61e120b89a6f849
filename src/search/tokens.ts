/** The one place where text is cut into words for search, so that a question and a sentence are always cut alike. */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { STOP_WORDS } from './stop-words.ts';
import type { Token } from './types.ts';
import { baseForm } from './word-forms.ts';

/** A word as it stands in a text, stop words included. */
export interface Word {
  /** Folded: no accents, lower case, no possessive ending. */
  readonly folded: string;
  /** The stem that search compares. */
  readonly term: string;
  readonly stop: boolean;
  /** UTF-16 offsets into the text that was cut up. */
  readonly start: number;
  readonly end: number;
}

/**
 * Dotted initials (U.S., with or without the last stop), numbers with grouped thousands or a decimal point,
 * or letters and digits with apostrophes inside. Hyphens split.
 */
const WORD = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Longer runs of letters are no words; the stemmer's time grows with the square of a word's length. */
const LONGEST_STEMMED = 40;
const MOST_STEMS_KEPT = 200_000;
const stems = new Map<string, string>();
const knownTerms = new Map<string, string>();

/** Lower case without accents or ligatures; other scripts keep their letters. */
export function fold(text: string): string {
  // Most words are plain ASCII, and normalisation is the dear part.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđðßæœþıħ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[’ʼ]/g, "'");
}

/** The folded form of one word as it stands: possessive ending, apostrophes, dots and thousands' commas gone. */
function foldWord(word: string): string {
  const folded = fold(word)
    .replace(/'s$/, '')
    .replace(/[.,'](?!\p{N})|,(?=\p{N})/gu, '');
  return /^\p{N}+(?:st|nd|rd|th)$/u.test(folded) ? folded.slice(0, -2) : folded;
}

/** Porter's stem of a folded word. */
export function stem(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const stemmed = folded.length > LONGEST_STEMMED || !/^[a-z]+$/.test(folded) ? folded : porter.stem(folded);
  if (stems.size >= MOST_STEMS_KEPT) stems.clear();
  stems.set(folded, stemmed);
  return stemmed;
}

/** What search compares: Porter's stem of the word's base form in one spelling. */
export function termOf(folded: string): string {
  const known = knownTerms.get(folded);
  if (known !== undefined) return known;
  const term = folded.length > LONGEST_STEMMED ? folded : stem(baseForm(folded));
  if (knownTerms.size >= MOST_STEMS_KEPT) knownTerms.clear();
  knownTerms.set(folded, term);
  return term;
}

/** Every word of a text in its order, stop words included. */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]);
    // Marks alone fold to nothing.
    if (folded === '') continue;
    const start = match.index;
    words.push({ folded, term: termOf(folded), stop: STOP_WORDS.has(folded), start, end: start + match[0].length });
  }
  return words;
}

/**
 * The words of a text that search compares: folded, stemmed, without stop words, duplicates kept, in their order.
 *
 * @returns terms with UTF-16 offsets into `text`
 */
export function tokenize(text: string): Token[] {
  return cutWords(text)
    .filter((word) => !word.stop)
    .map(({ term, start, end }) => ({ term, start, end }));
}

/** The terms of {@link tokenize} alone. */
export function terms(text: string): string[] {
  return cutWords(text)
    .filter((word) => !word.stop)
    .map((word) => word.term);
}
