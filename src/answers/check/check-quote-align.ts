/** Lays the words of a message beside a stretch of an article: which stretch fits best, how near it is, and what differs. */
import { diffArrays } from 'diff';
import type { WordRun } from '../types.ts';
import type { Hit, Stream } from './check-quote-index.ts';
import { type ExactWord, weightOf } from './check-quote-words.ts';

/** Costs of the local alignment, against a gain of up to 1 for a shared word. */
const SUBSTITUTED = 0.6;
const ADDED = 0.4;
const MISSING = 0.3;
/** The search for an edit script takes time with the square of its length. */
const MOST_EDITS = 600;
/** Words of the message beyond the shared ones, up to this many, stand against as many of the article. */
const MOST_REPLACED_AT_EDGE = 3;

/**
 * The stretch of a window that shares most with the words, by local alignment (Smith and Waterman 1981).
 * Takes time in proportion to the product of both lengths.
 *
 * @returns `null` if they share nothing
 */
export function bestStretch(words: readonly ExactWord[], window: Hit): Hit | null {
  const { stream } = window;
  const width = window.to - window.from;
  // For each cell: the score, and where the alignment that ends there began, in both texts.
  let scores = new Float64Array(width + 1);
  let begins = new Int32Array(width + 1);
  let firsts = new Int32Array(width + 1);
  let best = { score: 0, from: 0, to: 0, first: 0, last: 0 };
  for (const [row, word] of words.entries()) {
    const nextScores = new Float64Array(width + 1);
    const nextBegins = new Int32Array(width + 1);
    const nextFirsts = new Int32Array(width + 1);
    for (let column = 1; column <= width; column++) {
      const same = stream.words[window.from + column - 1]?.folded === word.folded;
      const along = scores[column - 1] as number;
      let score = along + (same ? weightOf(word) : -SUBSTITUTED);
      let begin = along > 0 ? (begins[column - 1] as number) : column - 1;
      let first = along > 0 ? (firsts[column - 1] as number) : row;
      const added = (scores[column] as number) - ADDED;
      if (added > score) {
        score = added;
        begin = begins[column] as number;
        first = firsts[column] as number;
      }
      const missing = (nextScores[column - 1] as number) - MISSING;
      if (missing > score) {
        score = missing;
        begin = nextBegins[column - 1] as number;
        first = nextFirsts[column - 1] as number;
      }
      if (score <= 0) continue;
      nextScores[column] = score;
      nextBegins[column] = begin;
      nextFirsts[column] = first;
      if (score > best.score) best = { score, from: begin, to: column, first, last: row };
    }
    scores = nextScores;
    begins = nextBegins;
    firsts = nextFirsts;
  }
  if (best.score === 0) return null;
  const before = best.first <= MOST_REPLACED_AT_EDGE ? best.first : 0;
  const behind = words.length - 1 - best.last;
  return {
    stream,
    from: Math.max(0, window.from + best.from - before),
    to: Math.min(stream.words.length, window.from + best.to + (behind <= MOST_REPLACED_AT_EDGE ? behind : 0)),
  };
}

export interface Comparison {
  /** From 0 to 1: twice the weight of the shared words over the weight of both texts (Dice 1945). */
  readonly similarity: number;
  /** How many of the shared words are no function words. */
  readonly sharedContent: number;
  /** Most shared words that stand one after the other. */
  readonly longestRun: number;
  readonly runs: readonly WordRun[];
  /** What the article has and the message has not. */
  readonly missing: readonly ExactWord[];
}

/**
 * Word by word, by the shortest edit script (Myers 1986, as the package `diff` has it).
 *
 * @param claim the text that offsets of `words` point into
 * @returns `null` if more than 600 words differ: the texts are then no versions of each other
 */
export function compareWords(claim: string, words: readonly ExactWord[], hit: Hit): Comparison | null {
  const { stream, from, to } = hit;
  const own = stream.words.slice(from, to);
  const changes = diffArrays(
    own.map(({ folded }) => folded),
    words.map(({ folded }) => folded),
    { maxEditLength: MOST_EDITS },
  );
  if (!changes) return null;
  const runs: WordRun[] = [];
  const missing: ExactWord[] = [];
  let shared = 0;
  let sharedContent = 0;
  let longestRun = 0;
  let at = from;
  let typed = 0;
  for (const { added, removed, count = 0 } of changes) {
    if (added) {
      const text = claim.slice(words[typed]?.start, words[typed + count - 1]?.end);
      runs.push({ kind: 'added', text });
      typed += count;
      continue;
    }
    runs.push({ kind: removed ? 'missing' : 'same', text: sliceOf(stream, at, at + count, to) });
    for (const word of stream.words.slice(at, at + count)) {
      if (removed) missing.push(word);
      else {
        shared += weightOf(word);
        if (!word.stop) sharedContent++;
      }
    }
    at += count;
    if (removed) continue;
    typed += count;
    longestRun = Math.max(longestRun, count);
  }
  const total = weight(own) + weight(words);
  return { similarity: total === 0 ? 0 : (2 * shared) / total, sharedContent, longestRun, runs, missing };
}

function weight(words: readonly ExactWord[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

/** The text of some words with what stands before the next one, so that all runs together are the article's text. */
function sliceOf({ text, words }: Stream, from: number, to: number, last: number): string {
  const end = to < last ? words[to]?.start : words[to - 1]?.end;
  return text.slice(words[from]?.start, end);
}
