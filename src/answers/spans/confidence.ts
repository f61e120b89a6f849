/** The probability that a pick is right: a logistic model over its signals, fitted on predictions for held-out documents (Platt, 1999). */
import type { Draft } from './decide.ts';

/** Words that are not fit to be printed are never more probable than this, whatever else speaks for them. */
const MOST_IF_UNFIT = 0.5;

/** @param weights - one for each signal */
export function probabilityOf({ signals, unfit }: Draft, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < signals.length; at++) sum += signals[at]! * weights[at]!;
  const probability = 1 / (1 + Math.exp(-sum));
  return unfit ? Math.min(probability, MOST_IF_UNFIT) : probability;
}
