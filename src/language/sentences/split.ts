/**
 * Splits paragraphs into sentences: `Intl.Segmenter` proposes boundaries, rules take back those that an abbreviation, an initial, a
 * decimal number or a full stop inside a quotation has caused.
 */
import type { Article } from '../../corpus/types.ts';
import type { QuotedPiece, Sentence } from '../types.ts';
import { endsInAbbreviation } from './abbreviations.ts';
import { startsReportingClause } from './reporting-clause.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const SPACE = /\s/;

/** Text of equal length in which line ends inside a paragraph and marks that hide a full stop do not mislead the segmenter. */
function shadow(slice: string): string {
  return slice.replace(/[\r\n\u2028\u2029\u0085\u00a0\u2007\u202f]/g, ' ');
}

/** Offsets (into the slice) where the segmenter begins a new sentence. */
function proposed(slice: string): number[] {
  const starts: number[] = [];
  for (const { index } of SEGMENTER.segment(shadow(slice))) if (index > 0) starts.push(index);
  return starts;
}

/** Whether the sentence goes on at `at`, whatever stands before it. */
function goesOn(text: string, at: number, end: number): boolean {
  let from = at;
  while (from < end && SPACE.test(text[from] ?? '')) from++;
  const rest = text.slice(from, Math.min(end, from + 200));
  return rest === '' || /^[,;:)\]]/.test(rest) || /^(?:[-–—]\s*)?\p{Ll}/u.test(rest) || /^[.!?…]/.test(rest);
}

/**
 * @param pieces the quotation pieces of the same article (`pairMarks`).
 * @returns sentences in the order of the text, without white space at their edges, each inside one paragraph.
 */
export function splitSentences(article: Article, pieces: readonly QuotedPiece[]): Sentence[] {
  const { text } = article;
  const sentences: Sentence[] = [];
  let next = 0;
  article.paragraphs.forEach((paragraph, index) => {
    const own: QuotedPiece[] = [];
    for (let piece = pieces[next]; piece && piece.paragraph === index; piece = pieces[++next]) own.push(piece);
    const ending = new Map(own.map((piece) => [piece.outer.end, piece]));
    const cuts: number[] = [];
    let pieceAt = 0;
    for (const offset of proposed(text.slice(paragraph.start, paragraph.end))) {
      const at = paragraph.start + offset;
      while (pieceAt < own.length && (own[pieceAt]?.outer.end ?? 0) < at) pieceAt++;
      const inside = own[pieceAt];
      if (inside && inside.outer.start < at && at < inside.outer.end) {
        // White space before a closing mark belongs to the quotation.
        if (at >= inside.end) continue;
        if (continuesAfter(text, inside, paragraph.start, paragraph.end)) continue;
      }
      let last = at;
      while (last > paragraph.start && SPACE.test(text[last - 1] ?? '')) last--;
      if (endsInAbbreviation(text, paragraph.start, last, at, paragraph.end)) continue;
      const closes = ending.get(last);
      if (closes && continuesAfter(text, closes, paragraph.start, paragraph.end)) continue;
      if (goesOn(text, at, paragraph.end)) continue;
      cuts.push(at);
    }
    let start = paragraph.start;
    for (const cut of [...cuts, paragraph.end]) {
      let from = start;
      let to = cut;
      while (from < to && SPACE.test(text[from] ?? '')) from++;
      while (to > from && SPACE.test(text[to - 1] ?? '')) to--;
      if (to > from) sentences.push({ start: from, end: to, paragraph: index });
      start = cut;
    }
  });
  return sentences;
}

/** Whether nothing of the sentence stands before a quotation. */
function opensSentence(text: string, piece: QuotedPiece, start: number): boolean {
  let at = piece.outer.start;
  while (at > start && SPACE.test(text[at - 1] ?? '')) at--;
  return at === start || /[.!?…"”»'’]/.test(text[at - 1] ?? '');
}

/** Whether the sentence of a quotation goes on after its closing mark. */
function continuesAfter(text: string, piece: QuotedPiece, start: number, end: number): boolean {
  const { outer } = piece;
  if (outer.end >= end) return false;
  const last = text[piece.end - 1] ?? '';
  // A comma or a bare word before the closing mark: the sentence is not over, unless a full stop follows the mark.
  let at = outer.end;
  while (at < end && SPACE.test(text[at] ?? '')) at++;
  const follows = text.slice(at, Math.min(end, at + 200));
  if (follows === '') return false;
  if (/^[.!?…]/.test(follows)) return false;
  if (/^[,;:—–―-]/.test(follows) || /^\p{Ll}/u.test(follows)) return true;
  if (!/[.!?…]/.test(last)) return true;
  // "... over." Quill said: after a full stop a new sentence is likelier; after ? and ! what opens its sentence goes on.
  return last !== '.' && opensSentence(text, piece, start) && startsReportingClause(follows);
}
