/** Cuts a text into words and marks. Finer than the words of search: possessive endings, signs and punctuation stand alone. */

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Dotted initials; numbers with what may stand inside them, ranges and scores whole; abbreviations with their stop;
 * words with hyphens; the short endings of contractions; any other mark alone.
 */
const PIECE =
  /\p{L}\.(?:\p{L}\.)+|\d[\d,.:]*(?:[-–‑/]\d[\d,.:]*)*\d(?:st|nd|rd|th|s)?|\d+(?:st|nd|rd|th|s)?|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen|Gov|St|Lt|Col|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|[\p{L}\p{M}\p{N}]+(?:[-‐‑&][\p{L}\p{N}]+)*|['’](?:s|S|re|ve|ll|d|m)\b|\S/gu;

/** Longer sentences are cut off: they are lists or tables, and candidates grow with the square. */
const MOST_PIECES = 160;

/**
 * @param text - a sentence or a question
 * @returns its words and marks in order; "don't" as "do" and "n't"
 */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: found, index: start } of text.matchAll(PIECE)) {
    if (pieces.length >= MOST_PIECES) break;
    const last = pieces.at(-1);
    if (last && last.end > start) continue;
    if (/.n$/iu.test(found) && /^['’]t\b/iu.test(text.slice(start + found.length, start + found.length + 3))) {
      const middle = start + found.length - 1;
      pieces.push({ start, end: middle, text: found.slice(0, -1) });
      pieces.push({ start: middle, end: middle + 3, text: "n't" });
      continue;
    }
    pieces.push({ start, end: start + found.length, text: found });
  }
  return pieces;
}
