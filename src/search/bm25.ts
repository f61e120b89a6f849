/**
 * BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over {@link Postings}, term at a time, with
 * the pruning of MaxScore (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995): once the terms that
 * are left cannot lift a new document among the best, only those already seen are scored further.
 */
import type { Postings, TermPostings } from './postings.ts';

export interface Bm25Options {
  /** How fast repetitions of a term stop counting. */
  readonly k1: number;
  /** How much longer documents are held back: 0 not at all, 1 in full. */
  readonly b: number;
}

export interface RankOptions extends Bm25Options {
  /** Most documents to give. */
  readonly keep: number;
  /** Rank only these documents. */
  readonly allowed?: ReadonlySet<number> | undefined;
}

export type Scored = [document: number, score: number];

interface QueryTerm extends TermPostings {
  /** Inverse document frequency times the number of times the question has the term. */
  readonly weight: number;
  /** No document gets more than this from the term. */
  readonly most: number;
}

/** Always positive, unlike the classic formula, so that a term in most documents does no harm. */
export function inverseDocumentFrequency(size: number, documents: number): number {
  return Math.log(1 + (size - documents + 0.5) / (documents + 0.5));
}

/**
 * The best documents for a list of terms, best first, ties by document number.
 *
 * @param terms - of the question, duplicates counting twice
 */
export function rank(postings: Postings, terms: readonly string[], options: RankOptions): Scored[] {
  if (options.keep <= 0) return [];
  const query = queryTerms(postings, terms, options);
  const { k1, b, keep, allowed } = options;
  const { lengths } = postings;
  const averageLength = postings.averageLength || 1;
  const gain = (term: QueryTerm, entry: number, document: number) => {
    const count = term.counts[entry]!;
    return (term.weight * count * (k1 + 1)) / (count + k1 * (1 - b + (b * lengths[document]!) / averageLength));
  };

  const scores = new Map<number, number>();
  // What the terms from each place on can add at most.
  const rest = new Float64Array(query.length + 1);
  for (let place = query.length - 1; place >= 0; place--) rest[place] = rest[place + 1]! + query[place]!.most;

  let place = 0;
  for (; place < query.length; place++) {
    const term = query[place]!;
    if (scores.size >= keep && term.documents.length > scores.size) {
      const bar = lowest(best(scores, keep));
      if (rest[place]! < bar) {
        for (const [document, score] of scores) if (score + rest[place]! < bar) scores.delete(document);
        break;
      }
    }
    if (allowed !== undefined && allowed.size < term.documents.length / 16) {
      for (const document of allowed) {
        const entry = find(term.documents, document);
        if (entry >= 0) scores.set(document, (scores.get(document) ?? 0) + gain(term, entry, document));
      }
      continue;
    }
    for (let entry = 0; entry < term.documents.length; entry++) {
      const document = term.documents[entry]!;
      if (allowed !== undefined && !allowed.has(document)) continue;
      scores.set(document, (scores.get(document) ?? 0) + gain(term, entry, document));
    }
  }
  for (; place < query.length; place++) {
    const term = query[place]!;
    for (const [document, score] of scores) {
      const entry = find(term.documents, document);
      if (entry >= 0) scores.set(document, score + gain(term, entry, document));
    }
  }
  return best(scores, keep);
}

/** Rarest first, since these raise the bar for the common ones. */
function queryTerms(postings: Postings, terms: readonly string[], { k1 }: Bm25Options): QueryTerm[] {
  const repeats = new Map<string, number>();
  for (const term of terms) repeats.set(term, (repeats.get(term) ?? 0) + 1);
  const query: QueryTerm[] = [];
  for (const [term, times] of repeats) {
    const { documents, counts } = postings.of(term);
    if (documents.length === 0) continue;
    const weight = times * inverseDocumentFrequency(postings.size, documents.length);
    query.push({ documents, counts, weight, most: weight * (k1 + 1) });
  }
  return query.sort((one, other) => other.most - one.most);
}

/** Where a document stands in a list of ascending numbers, or -1. */
function find(documents: Int32Array, document: number): number {
  let low = 0;
  let high = documents.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = documents[middle]!;
    if (there === document) return middle;
    if (there < document) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function lowest(scored: readonly Scored[]): number {
  return scored.at(-1)?.[1] ?? 0;
}

const before = (one: Scored, other: Scored) => other[1] - one[1] || one[0] - other[0];

/** The best `keep`, best first, by a heap whose root is the worst of those kept. */
function best(scores: ReadonlyMap<number, number>, keep: number): Scored[] {
  const heap: Scored[] = [];
  const sink = (from: number) => {
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let worst = at;
      if (left < heap.length && before(heap[left]!, heap[worst]!) > 0) worst = left;
      if (right < heap.length && before(heap[right]!, heap[worst]!) > 0) worst = right;
      if (worst === at) return;
      [heap[at], heap[worst]] = [heap[worst]!, heap[at]!];
      at = worst;
    }
  };
  for (const entry of scores) {
    if (heap.length < keep) {
      heap.push(entry);
      if (heap.length === keep) for (let at = (keep >> 1) - 1; at >= 0; at--) sink(at);
    } else if (before(entry, heap[0]!) < 0) {
      heap[0] = entry;
      sink(0);
    }
  }
  return heap.sort(before);
}
