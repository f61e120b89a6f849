/** A sentence as a row of words with a rough part of speech, which is all that clauses, dates and events are read from. */
import type { Span } from '../../corpus/types.ts';
import type { DateMention, QuotedPiece } from '../types.ts';
import { tagTokens } from './tags.ts';

export type Tag =
  | 'det'
  | 'poss'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'wh'
  | 'that'
  | 'pron'
  | 'aux'
  | 'to'
  | 'not'
  | 'verb'
  | 'ing'
  | 'noun'
  | 'name'
  | 'adj'
  | 'adv'
  | 'num'
  | 'date'
  | 'punct'
  | 'quote';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  tag: Tag;
  /** Carries a possessive ending (`Monday’s`, `officials’`). */
  readonly possessive: boolean;
  /** `verb` only. `past` covers participles. */
  form?: 'past' | 'base' | 's';
  /** `date` only: every mention that starts or lies here; the first is the widest. */
  readonly dates: readonly DateMention[];
  /** A short form: the full name that it stands for, in lower case. */
  readonly standsFor?: string;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}&]|[-‐‑.'’/](?=[\p{L}\p{N}])|\.(?=,))*/uy;
const ABBREVIATION =
  /^(?:\p{L}\.)+\p{L}$|^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Sen|Rep|Gen|Gov|St)$/u;
const QUOTES = /["“”„«»]/u;

/** Spans of the article that lie in a sentence, each list in order. */
export interface Known {
  readonly dates: readonly DateMention[];
  readonly pieces?: readonly QuotedPiece[];
  /** Names of several words: one token each. */
  readonly units?: readonly (Span & { readonly standsFor?: string })[];
}

/**
 * Cuts a sentence into tagged tokens. A date mention is one token.
 *
 * @param text - the article's text, never altered
 * @param sentence - what to cut
 */
export function tagSentence(text: string, sentence: Span, { dates, pieces = [], units = [] }: Known): Token[] {
  const tokens: Token[] = [];
  let at = sentence.start;
  let nextDate = 0;
  let nextUnit = 0;
  let nextPiece = 0;
  const push = (
    start: number,
    end: number,
    tag: Tag,
    rest: { possessive?: boolean; dates?: readonly DateMention[]; standsFor?: string | undefined } = {},
  ): void => {
    while (nextPiece < pieces.length && (pieces[nextPiece] as QuotedPiece).end <= start) nextPiece += 1;
    const piece = pieces[nextPiece];
    const slice = text.slice(start, end);
    tokens.push({
      start,
      end,
      text: slice,
      lower: slice.toLowerCase().replaceAll('’', "'"),
      tag,
      possessive: rest.possessive ?? false,
      dates: rest.dates ?? [],
      quoted: piece !== undefined && piece.start <= start,
      ...(rest.standsFor === undefined ? {} : { standsFor: rest.standsFor }),
    });
  };
  /** Length of a possessive ending at a position. */
  const ending = (end: number): number => {
    const found = /^['’](?:s\b)?/u.exec(text.slice(end, Math.min(end + 2, sentence.end)));
    return found && (found[0].length > 1 || /s/u.test(text[end - 1] ?? '')) ? found[0].length : 0;
  };
  while (at < sentence.end) {
    while (nextDate < dates.length && (dates[nextDate] as DateMention).start < at) nextDate += 1;
    while (nextUnit < units.length && (units[nextUnit] as Span).start < at) nextUnit += 1;
    const date = dates[nextDate];
    if (date && date.start === at) {
      const covered: DateMention[] = [];
      let end = Math.min(date.end, sentence.end);
      while (nextDate < dates.length && (dates[nextDate] as DateMention).start < end) {
        covered.push(dates[nextDate] as DateMention);
        end = Math.min(Math.max(end, (dates[nextDate] as DateMention).end), sentence.end);
        nextDate += 1;
      }
      const inside = /['’]s?$/u.test(text.slice(at, end));
      const owned = inside ? 0 : ending(end);
      push(at, end, 'date', { possessive: inside || owned > 0, dates: covered });
      at = end + owned;
      continue;
    }
    const unit = units[nextUnit];
    if (unit && unit.start === at && unit.end <= sentence.end && !(date && date.start < unit.end)) {
      const inside = /['’]s?$/u.test(text.slice(at, unit.end));
      const owned = inside ? 0 : ending(unit.end);
      push(at, unit.end, 'name', { possessive: inside || owned > 0, standsFor: unit.standsFor });
      at = unit.end + owned;
      continue;
    }
    WORD.lastIndex = at;
    const found = WORD.exec(text);
    if (!found) {
      const char = text[at] as string;
      if (!/\s/u.test(char)) push(at, at + 1, QUOTES.test(char) ? 'quote' : 'punct');
      at += 1;
      continue;
    }
    let end = Math.min(
      at + found[0].length,
      sentence.end,
      date && date.start > at ? date.start : Number.POSITIVE_INFINITY,
    );
    if (text[end] === '.' && ABBREVIATION.test(text.slice(at, end)) && end + 1 < sentence.end) end += 1;
    const word = text.slice(at, end);
    const owned = /['’]s$/iu.exec(word);
    if (owned && word.length > 2) {
      push(at, end - 2, 'noun', { possessive: true });
    } else {
      const bare =
        /s$/u.test(word) && /['’]/u.test(text[end] ?? '') && /\s/u.test(text[end + 1] ?? '') && !tokens.at(-1)?.quoted;
      push(at, end, 'noun', { possessive: bare });
      if (bare) end += 1;
    }
    at = Math.max(end, at + 1);
  }
  tagTokens(tokens);
  return tokens;
}
