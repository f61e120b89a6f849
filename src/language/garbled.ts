/** Places where a text is garbled as machine translation and careless copying garble it. They are pointed out, never mended. */
import type { Span } from '../corpus/types.ts';
import { endsInAbbreviation } from './sentences/abbreviations.ts';

/** A full stop that another mark follows: “harbour. , quays”, “harbour. . The”. Three or more are an ellipsis. */
const STOP_THEN_MARK = /(?<![.…]\s?)\.\s+[.,;:](?!\s*[.…]|\d)/gu;
/** A full stop in the middle of a sentence: “harbour. and quays”. Short words may be abbreviations, so they are left out. */
const STOP_THEN_SMALL = /(?<=\p{Ll}{4})\.\s+(?=\p{Ll}{2,}[\s,;])/gu;
/** Two marks of which one is too many. */
const DOUBLED_MARK = /,\s*,|(?<=\p{L})\s*;\s*;/gu;
/** A small word that stands twice: “of of”. Others (“had had”, “that that”) can be meant. */
const DOUBLED_WORD = /\b(the|a|an|of|to|and|with|from|for|by|at)\s+\1\b/giu;

/**
 * @param text - any text
 * @returns where it is garbled, in order, without overlaps
 */
export function garbledIn(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of [STOP_THEN_MARK, STOP_THEN_SMALL, DOUBLED_MARK, DOUBLED_WORD]) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const span = { start: index, end: index + words.trimEnd().length };
      if (pattern === STOP_THEN_SMALL && !breaksSentence(text, span.start)) continue;
      found.push(span);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, index) => index === 0 || start >= (found[index - 1] as Span).end);
}

/** False behind an abbreviation, and behind a name that is written small or has a dot in it. */
function breaksSentence(text: string, stop: number): boolean {
  if (endsInAbbreviation(text, Math.max(0, stop - 40), stop + 1, stop + 1, text.length)) return false;
  const word = /[^\s“”"‘’(]*$/u.exec(text.slice(Math.max(0, stop - 40), stop))?.[0] ?? '';
  return !/[.@/\d]/u.test(word);
}

/** Words shown on each side of what is garbled. */
const AROUND = 24;

/**
 * A garbled place with the words next to it.
 *
 * @returns a slice of the text, from word to word
 */
export function aroundGarbled(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const from = start - (/\S+$/u.exec(before)?.[0].length ?? 0);
  const to = end + (/^\s*\S+/u.exec(after)?.[0].length ?? 0);
  return text.slice(from, to);
}
