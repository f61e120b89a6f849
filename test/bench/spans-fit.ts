/** The two fits behind the picking of answering words: a softmax over candidates, and a logistic model of being right. */
import { candidateOf } from '../../src/answers/spans/candidates.ts';
import { findFeatures } from '../../src/answers/spans/features/features.ts';
import { KEYS, Keys } from '../../src/answers/spans/hash.ts';
import { SpanModel, softmax } from '../../src/answers/spans/model.ts';
import { pairUp } from '../../src/answers/spans/pair.ts';
import { parseQuestion } from '../../src/answers/spans/question.ts';
import { WEIGHT_SCALE } from '../../src/answers/spans/scale.ts';
import { prepareSentence } from '../../src/answers/spans/sentence.ts';
import type { Sentence } from '../../src/answers/spans/types.ts';
import type { Row } from './spans-data.ts';

/** A feature that occurs in fewer sentences only memorises them. */
const FEWEST_SENTENCES = 50;
const EPOCHS = 5;
const RATE = 0.15;
const DECAY = 0.01;
/** A candidate that is off by less teaches nothing. */
const LEAST_PULL = 1e-3;
/** Features that are kept after the first rounds, and rounds with these alone. */
const MOST_FEATURES = 8_500;
const LAST_EPOCHS = 2;
/** A candidate that is the gold answer but for its article or preposition counts so much. */
const WRAPPED = 0.15;
/** Where no candidate is the gold answer, the nearest one by F1 stands for it from here on. */
const LEAST_F1 = 0.6;

/** A row as numbers: the features of each candidate, one after the other, and how right each is. */
export interface Example {
  readonly row: Row;
  readonly ids: Uint16Array;
  readonly starts: Int32Array;
  readonly target: Float32Array;
}

/**
 * Keys of the features that occur in enough sentences, ascending, and in how many.
 *
 * @param rows - sorted by sentence
 */
export function frequentKeys(rows: readonly Row[]): { keys: Int32Array; counts: Int32Array } {
  const seen = new Uint16Array(KEYS);
  const last = new Int32Array(KEYS).fill(-1);
  const keys = new Keys();
  let number = -1;
  let text = '';
  for (const row of rows) {
    if (row.sentence !== text) {
      text = row.sentence;
      number++;
    }
    const pair = pairUp(parseQuestion(row.question), prepareSentence(row.sentence));
    for (const candidate of pair.sentence.candidates) {
      findFeatures(pair, candidate, keys);
      for (let at = 0; at < keys.count; at++) {
        const key = keys.values[at]!;
        if (last[key] === number) continue;
        last[key] = number;
        seen[key] = seen[key]! + 1;
      }
    }
  }
  const kept: number[] = [];
  for (let key = 0; key < seen.length; key++) if (seen[key]! >= FEWEST_SENTENCES) kept.push(key);
  return { keys: Int32Array.from(kept), counts: Int32Array.from(kept, (key) => seen[key]!) };
}

/** The rows whose answer is among the candidates. @param keys - from {@link frequentKeys} */
export function encode(rows: readonly Row[], keys: Int32Array): Example[] {
  const index = new Uint16Array(KEYS);
  for (const [at, key] of keys.entries()) index[key] = at + 1;
  const found = new Keys();
  let buffer = new Uint16Array(1 << 20);
  return rows.flatMap((row) => {
    const sentence = prepareSentence(row.sentence);
    const target = targetOf(sentence, row);
    if (!target) return [];
    const pair = pairUp(parseQuestion(row.question), sentence);
    const starts = new Int32Array(sentence.candidates.length + 1);
    let count = 0;
    for (const [at, candidate] of sentence.candidates.entries()) {
      findFeatures(pair, candidate, found);
      if (count + found.count > buffer.length) {
        const larger = new Uint16Array(buffer.length * 2);
        larger.set(buffer);
        buffer = larger;
      }
      for (let one = 0; one < found.count; one++) {
        const id = index[found.values[one]!]!;
        if (id > 0) buffer[count++] = id - 1;
      }
      starts[at + 1] = count;
    }
    return [{ row, ids: buffer.slice(0, count), starts, target }];
  });
}

/** How right each candidate is, one in all; null where none is. */
function targetOf(sentence: Sentence, { answers }: Row): Float32Array | null {
  const { words, phrases, candidates } = sentence;
  const golds = answers.flatMap(([start, end]) => {
    const from = words.findIndex((word) => word.end > start);
    let to = from;
    while (to >= 0 && to < words.length && words[to]!.start < end) to++;
    return from >= 0 && to > from ? [candidateOf(words, phrases, from, to)] : [];
  });
  const target = new Float32Array(candidates.length);
  for (const gold of golds)
    for (const [at, { from, to, coreFrom, coreTo }] of candidates.entries()) {
      if (from === gold.from && to === gold.to) target[at] = target[at]! + 1;
      else if (coreFrom === gold.coreFrom && coreTo === gold.coreTo) target[at] = target[at]! + WRAPPED;
    }
  let sum = target.reduce((total, one) => total + one, 0);
  if (sum === 0) {
    const likeness = candidates.map(({ coreFrom, coreTo }) =>
      Math.max(
        0,
        ...golds.map((gold) => {
          const same = Math.min(coreTo, gold.coreTo) - Math.max(coreFrom, gold.coreFrom);
          return same <= 0 ? 0 : (2 * same) / (coreTo - coreFrom + gold.coreTo - gold.coreFrom);
        }),
      ),
    );
    const best = likeness.reduce((most, one) => Math.max(most, one), 0);
    if (best < LEAST_F1) return null;
    for (const [at, one] of likeness.entries()) if (one >= best - 1e-9) target[at] = 1;
    sum = target.reduce((total, one) => total + one, 0);
  }
  return target.map((one) => one / sum);
}

/**
 * Fits the softmax by steps of one row each, every weight with its own rate (AdaGrad; Duchi, Hazan and Singer, 2011). After some rounds
 * the features that change most are kept and the others dropped; the last rounds fit these alone.
 *
 * @param counts - in how many sentences each feature occurs
 * @returns the weights as they are written, in the order of the keys; 0 for a feature that is left out
 */
export function fitSoftmax(examples: readonly Example[], counts: Int32Array): Int32Array {
  const state: State = {
    weights: new Float64Array(counts.length),
    squares: new Float64Array(counts.length).fill(1e-6),
    dropped: new Uint8Array(counts.length),
    gradient: new Float64Array(counts.length),
  };
  const random = generator(20261130);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS + LAST_EPOCHS; epoch++) {
    if (epoch === EPOCHS) dropSlight(state, counts);
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const number of order) learn(examples[number]!, state);
  }
  return Int32Array.from(state.weights, (weight) => Math.round(weight * WEIGHT_SCALE));
}

interface State {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly dropped: Uint8Array;
  readonly gradient: Float64Array;
}

/** A weight matters by its size and by how often it is used. */
function dropSlight({ weights, dropped }: State, counts: Int32Array): void {
  const worth = (at: number): number => Math.abs(weights[at]!) * Math.sqrt(counts[at]!);
  const order = [...weights.keys()].sort((one, two) => worth(two) - worth(one) || one - two);
  for (const at of order.slice(MOST_FEATURES)) {
    weights[at] = 0;
    dropped[at] = 1;
  }
}

function learn({ ids, starts, target }: Example, { weights, squares, dropped, gradient }: State): void {
  const shares = new Float64Array(target.length);
  for (let at = 0; at < shares.length; at++) {
    let sum = 0;
    const end = starts[at + 1]!;
    for (let one = starts[at]!; one < end; one++) sum += weights[ids[one]!]!;
    shares[at] = sum;
  }
  softmax(shares);
  const touched: number[] = [];
  for (let at = 0; at < shares.length; at++) {
    const pull = shares[at]! - target[at]!;
    if (Math.abs(pull) < LEAST_PULL) continue;
    const end = starts[at + 1]!;
    for (let one = starts[at]!; one < end; one++) {
      const id = ids[one]!;
      if (gradient[id] === 0) touched.push(id);
      gradient[id] = gradient[id]! + pull;
    }
  }
  for (const id of touched) {
    const slope = gradient[id]! + DECAY * weights[id]!;
    gradient[id] = 0;
    if (dropped[id]) continue;
    squares[id] = squares[id]! + slope * slope;
    weights[id] = weights[id]! - (RATE * slope) / Math.sqrt(squares[id]!);
  }
}

/** A model with the weights as they are kept in the file. */
export function modelOf(keys: Int32Array, weights: Int32Array): SpanModel {
  const kept = [...keys.keys()].filter((at) => weights[at] !== 0);
  return new SpanModel(
    kept.map((at) => keys[at]!),
    kept.map((at) => weights[at]! / WEIGHT_SCALE),
  );
}

/** The same numbers from 0 to 1 every time (Park and Miller, 1988). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** One pick: its signals, whether it is right, how much it counts. */
export interface Trial {
  readonly signals: readonly number[];
  readonly right: boolean;
  readonly counts: number;
}

const PRIOR = 2;
const NEWTON_STEPS = 12;

/** Fits a logistic model by Newton's method, with a small Gaussian prior on all but the first weight. */
export function fitLogistic(trials: readonly Trial[]): Float64Array {
  const size = trials[0]!.signals.length;
  const weights = new Float64Array(size);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight, at) => (at === 0 ? 0 : -PRIOR * weight));
    const curve = Array.from({ length: size }, (_, at) => {
      const line = new Float64Array(size);
      line[at] = at === 0 ? 1e-6 : PRIOR;
      return line;
    });
    for (const { signals, right, counts } of trials) {
      let sum = 0;
      for (let at = 0; at < size; at++) sum += signals[at]! * weights[at]!;
      const probability = 1 / (1 + Math.exp(-sum));
      const pull = counts * ((right ? 1 : 0) - probability);
      const bend = counts * probability * (1 - probability);
      for (let at = 0; at < size; at++) {
        const one = signals[at]!;
        if (one === 0) continue;
        gradient[at] = gradient[at]! + pull * one;
        const line = curve[at]!;
        for (let other = 0; other < size; other++) line[other] = line[other]! + bend * one * signals[other]!;
      }
    }
    const move = solve(curve, gradient);
    for (let at = 0; at < size; at++) weights[at] = weights[at]! + move[at]!;
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** Solves a positive definite system of equations by elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lines = matrix.map((line, at) => Float64Array.from([...line, right[at]!]));
  for (let pivot = 0; pivot < size; pivot++) {
    const top = lines[pivot]!;
    for (let at = pivot + 1; at < size; at++) {
      const factor = lines[at]![pivot]! / top[pivot]!;
      if (factor === 0) continue;
      for (let column = pivot; column <= size; column++)
        lines[at]![column] = lines[at]![column]! - factor * top[column]!;
    }
  }
  const result = new Float64Array(size);
  for (let at = size - 1; at >= 0; at--) {
    let sum = lines[at]![size]!;
    for (let column = at + 1; column < size; column++) sum -= lines[at]![column]! * result[column]!;
    result[at] = sum / lines[at]![at]!;
  }
  return result;
}
