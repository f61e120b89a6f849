/** Which candidate of a sentence answers: a softmax over their features' weights. */
import { findFeatures } from './features/features.ts';
import { Keys } from './hash.ts';
import type { Pair } from './pair.ts';

/** Weights by the key of the feature, in a hash table of open addressing: it is read some thousand times a sentence. */
export class SpanModel {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #weights: Float32Array;
  readonly #scratch = new Keys();

  /**
   * @param keys - of the features that have a weight, each once
   * @param weights - in the same order
   */
  constructor(keys: ArrayLike<number>, weights: ArrayLike<number>) {
    let size = 1024;
    while (size < keys.length * 3) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size).fill(-1);
    this.#weights = new Float32Array(size);
    for (let at = 0; at < keys.length; at++) {
      let slot = keys[at]! & this.#mask;
      while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = keys[at]!;
      this.#weights[slot] = weights[at]!;
    }
  }

  /** @returns for each candidate of the sentence, its share of the probability that it is the answer */
  shares(pair: Pair): Float64Array {
    const { candidates } = pair.sentence;
    const scores = new Float64Array(candidates.length);
    for (let at = 0; at < candidates.length; at++) {
      findFeatures(pair, candidates[at]!, this.#scratch);
      scores[at] = this.#sum();
    }
    return softmax(scores);
  }

  #sum(): number {
    const { values, count } = this.#scratch;
    let sum = 0;
    for (let at = 0; at < count; at++) {
      const key = values[at]!;
      let slot = key & this.#mask;
      for (let found = this.#keys[slot]!; found !== -1; found = this.#keys[slot]!) {
        if (found === key) {
          sum += this.#weights[slot]!;
          break;
        }
        slot = (slot + 1) & this.#mask;
      }
    }
    return sum;
  }
}

/** Turns scores into shares of one, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const odds = Math.exp(scores[at]! - highest);
    scores[at] = odds;
    sum += odds;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = scores[at]! / sum;
  return scores;
}
