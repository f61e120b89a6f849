/** A logistic regression by gradient steps (Adam; Kingma and Ba, 2015) with a small Gaussian prior. */

const STEPS = 600;
const RATE = 0.05;
const PRIOR = 3;

/**
 * @param rows - features; a constant among them
 * @param right - 0 to 1 for each row
 * @param counts - how much each row counts
 */
export function logistic(
  rows: readonly Float64Array[],
  right: readonly number[],
  counts: readonly number[],
): Float64Array {
  const size = rows[0]!.length;
  const w = new Float64Array(size);
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  const all = counts.reduce((sum, one) => sum + one, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const [at, row] of rows.entries()) {
      const pull = (counts[at]! * (chanceOf(row, w) - right[at]!)) / all;
      for (let index = 0; index < size; index++) gradient[index]! += pull * row[index]!;
    }
    for (let index = 0; index < size; index++) {
      const slope = gradient[index]! + (PRIOR / all) * w[index]!;
      m[index] = 0.9 * m[index]! + 0.1 * slope;
      v[index] = 0.99 * v[index]! + 0.01 * slope * slope;
      w[index]! -= (RATE * (m[index]! / (1 - 0.9 ** step))) / (Math.sqrt(v[index]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return w;
}

export function chanceOf(row: Float64Array, w: Float64Array): number {
  let z = 0;
  for (const [at, value] of row.entries()) z += value * w[at]!;
  return 1 / (1 + Math.exp(-z));
}
