/**
 * A second, closer look at the best texts that BM25 found, without any model: how much of the question one sentence holds,
 * in which form and order, and whether it holds an expression of the asked kind, better still one that other good texts hold, too
 * (answer redundancy: Brill, Dumais and Banko, "An analysis of the AskMSR question-answering system", 2002).
 */
import { type Features, lookAt, type QuestionView } from './features.ts';
import type { TextView } from './view.ts';

export interface Candidate {
  readonly bm25: number;
  readonly view: TextView;
}

/**
 * BM25 as a share of the question's weight counts 1. Chosen by hand on a plateau, with the public sets `trecqa` (train, dev),
 * `squad`, `time1963` and `multihoprag500`: P@1 of squad .79 -> .81, MAP of the others .73 -> .75 (multihoprag), .65 -> .67 (time),
 * .66 -> .80 (trecqa train), .71 -> .81 (trecqa dev). Without `redundancy` the last two stay at .73 and .74; each other weight
 * is worth about one point on some set, and none is sharp: 0.3 more or less moves a set by less than one point.
 */
const WEIGHTS = {
  window: 0.8,
  sentence: 0.4,
  forms: 0.3,
  family: 1,
  bigrams: 0.2,
  fact: 0.2,
  short: 0.6,
  redundancy: 1.3,
};
/** Long texts hold many names and numbers that answer nothing: above this mean number of words, redundancy counts for less. */
const REDUNDANCY_WORDS = 60;
/** The logarithm of the length from which a text is simply long. */
const LONGEST = Math.log(1 + 1000);

/** Scores in the order of the candidates; never negative. */
export function secondLook(question: QuestionView, candidates: readonly Candidate[]): number[] {
  const looks = candidates.map(({ view }) => lookAt(question, view));
  const redundancy = redundancyOf(candidates, looks);
  return candidates.map(({ bm25, view }, at) => {
    const { window, sentence, forms, family, bigrams, fact } = looks[at]!;
    const short = Math.max(0, LONGEST - Math.log(1 + view.words.length)) / 5;
    return (
      bm25 / (question.total || 1) +
      WEIGHTS.window * window +
      WEIGHTS.sentence * sentence +
      WEIGHTS.forms * forms +
      WEIGHTS.family * family +
      WEIGHTS.bigrams * bigrams +
      WEIGHTS.fact * fact +
      WEIGHTS.short * short +
      WEIGHTS.redundancy * redundancy[at]!
    );
  });
}

/** For each text the support of its best supported answer: a term's support is the sum over all texts of their scores and its nearness to the question. */
function redundancyOf(candidates: readonly Candidate[], looks: readonly Features[]): number[] {
  const support = new Map<string, number>();
  let words = 0;
  for (const [at, { bm25, view }] of candidates.entries()) {
    words += view.words.length;
    for (const [term, nearness] of looks[at]!.answers) support.set(term, (support.get(term) ?? 0) + nearness * bm25);
  }
  let most = 0;
  for (const value of support.values()) most = Math.max(most, value);
  if (most === 0) return looks.map(() => 0);
  const scale = Math.min(1, REDUNDANCY_WORDS / (words / candidates.length)) / most;
  return looks.map(({ answers }) => {
    let best = 0;
    for (const term of answers.keys()) best = Math.max(best, support.get(term)!);
    return best * scale;
  });
}
