/** Cuts that can be seen and never fall inside a word. */
import type { Range } from './markdown.ts';

export const ELLIPSIS = '…';

/**
 * Shortens plain text to a length, at the end of a word where it has one, marked by an ellipsis.
 *
 * @param text - plain text (for text with markup see `cutMarkdown`)
 * @param most - greatest length of the result in UTF-16 code units
 */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, wordEnd(text, most - ELLIPSIS.length)).trimEnd() + ELLIPSIS;
}

/**
 * Which part of a passage to show where it is too long: its beginning, or the words around the first range that matters.
 *
 * @param text - the passage
 * @param ranges - what should be seen, in order
 * @param most - greatest length of the part
 * @returns the part, from word to word
 */
export function windowOf(text: string, ranges: readonly Range[], most: number): Range {
  if (text.length <= most) return { start: 0, end: text.length };
  const focus = ranges[0];
  if (focus === undefined || focus.end <= most) return { start: 0, end: wordEnd(text, most) };
  // A third of the room before what matters, to keep its beginning readable.
  const start = wordStart(
    text,
    Math.max(0, Math.min(focus.start - Math.floor(most / 3), text.length - most)),
    focus.start,
  );
  return { start, end: start + most >= text.length ? text.length : Math.max(start, wordEnd(text, start + most)) };
}

/**
 * Shortens text with markup: at the end of a line, or else of a word, without leaving an escape or a bold stretch open.
 * A last resort that keeps a message within Discord's limits; renderers budget their own text first.
 */
export function cutMarkdown(text: string, most: number): string {
  if (text.length <= most) return text;
  // Room for the ellipsis and for closing a bold stretch.
  const room = most - ELLIPSIS.length - 2;
  const newline = text.lastIndexOf('\n', room);
  let end = newline > room / 2 ? newline : wordEnd(text, room);
  if (trailingBackslashes(text, end) % 2 === 1) end -= 1;
  const kept = text.slice(0, end).trimEnd();
  const open = (kept.replace(/\\[\s\S]/gu, '').match(/\*\*/gu)?.length ?? 0) % 2 === 1;
  return kept + ELLIPSIS + (open ? '**' : '');
}

/** The last place at or before `at` where a word has just ended; inside a very long word, between two characters. */
export function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let end = at; end > at - 60 && end > 0; end -= 1) if (/\s/u.test(text.charAt(end))) return end;
  return betweenCharacters(text, Math.max(0, at));
}

/** The first place from `at` on where a word begins, at most `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  if (at === 0) return 0;
  for (let start = at; start < latest; start += 1)
    if (/\s/u.test(text.charAt(start - 1)) && !/\s/u.test(text.charAt(start))) return start;
  return betweenCharacters(text, at);
}

/** Moves back out of the middle of a surrogate pair. */
function betweenCharacters(text: string, at: number): number {
  const low = text.charCodeAt(at);
  return at > 0 && low >= 0xdc00 && low <= 0xdfff ? at - 1 : at;
}

function trailingBackslashes(text: string, end: number): number {
  let count = 0;
  while (count < end && text.charAt(end - 1 - count) === '\\') count += 1;
  return count;
}
