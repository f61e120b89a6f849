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
 * BM25 as a share of the question's weight counts 1. Chosen by hand on a plateau (0.3 more or less of one weight moves a set by about
 * one point) with five public sets; BM25 alone has MAP 68 and 71 on the two sentence sets (trecqa train and dev), P@1 79 on paragraphs
 * (squad), MAP 66 on articles (time1963) and 74 on facts (multihoprag); all together 81, 81, 81, 68, 75. Leaving one out costs most
 * for `redundancy`: 7 points on each sentence set (it takes 1 from the paragraphs); `forms` and `window` are worth 1 on the paragraphs,
 * `short` 1 on the articles, `fact`, `family` and `sentence` about half a point somewhere. Neighbouring pairs of the question's words
 * help BM25 alone by 1, but nothing beside `window`, and are left out.
 */
const WEIGHTS = {
  window: 0.8,
  sentence: 0.4,
  forms: 0.3,
  family: 1,
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
    const { window, sentence, forms, family, fact } = looks[at]!;
    const short = Math.max(0, LONGEST - Math.log(1 + view.words.length)) / 5;
    return (
      bm25 / (question.total || 1) +
      WEIGHTS.window * window +
      WEIGHTS.sentence * sentence +
      WEIGHTS.forms * forms +
      WEIGHTS.family * family +
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
