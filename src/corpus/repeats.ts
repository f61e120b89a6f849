/**
 * Near-repeated paragraphs inside one article. Candidates come from an inverted index of word pairs, so time grows with
 * the text and not with pairs of paragraphs; the few best are then compared by the words they share.
 */
import { wordsOf } from './lines.ts';
import type { Span } from './types.ts';

/**
 * Dice coefficient of the long words of two paragraphs from which one is called a repeat of the other, by the number of
 * long words of the shorter one: the fewer there are, the more one other word may change what is said.
 */
const alike = (words: number): number => (words >= 20 ? 0.6 : words >= 8 ? 0.75 : 0.85);
/** A word pair remembers only so many paragraphs: what stands in more of them tells nothing. */
const REMEMBERED = 4;
/** Only so many words of a paragraph are looked at: a bound for endless lines. */
const LOOKED_AT = 600;
/** So many of the paragraphs that share the most pairs are compared. */
const COMPARED = 3;

/**
 * For each paragraph, the index of the earliest one that it repeats almost word for word, or `undefined`.
 * Paragraphs of fewer than three words are never called repeats.
 */
export function findRepeats(text: string, paragraphs: readonly Span[]): (number | undefined)[] {
  const index = new Map<string, number[]>();
  const bags: Set<string>[] = [];
  // Other figures make another statement, however alike the words.
  const figures: string[] = [];
  const result: (number | undefined)[] = [];
  paragraphs.forEach((p, i) => {
    const words = wordsOf(text.slice(p.start, Math.min(p.end, p.start + 12 * LOOKED_AT)).toLowerCase()).slice(
      0,
      LOOKED_AT,
    );
    const bag = new Set(words.filter((w) => w.length > 3));
    bags.push(bag);
    figures.push(
      words
        .filter((w) => /^\d/.test(w))
        .sort()
        .join(' '),
    );
    const pairs = words.length < 3 ? [] : words.slice(1).map((w, k) => `${words[k]} ${w}`);
    const votes = new Map<number, number>();
    for (const pair of pairs) for (const j of index.get(pair) ?? []) votes.set(j, (votes.get(j) ?? 0) + 1);
    const candidates = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED);
    const repeated = candidates
      .filter(([j]) => figures[j] === figures[i])
      .map(([j]) => [j, dice(bag, bags[j]!)] as const)
      .filter(([j, share]) => share >= alike(Math.min(bag.size, bags[j]!.size)))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    result.push(repeated && (result[repeated[0]] ?? repeated[0]));
    for (const pair of new Set(pairs)) {
      const known = index.get(pair);
      if (!known) index.set(pair, [i]);
      else if (known.length < REMEMBERED) known.push(i);
    }
  });
  return result;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a.size < b.size ? a : b) if (a.has(word) && b.has(word)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
