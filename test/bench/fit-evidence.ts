/**
 * Fits the evidence score, and the chance that the first passage answers. Writes `src/answers/evidence/weights.json` and
 * `chance.json`, the same for the same data.
 *
 *     node test/bench/fit-evidence.ts [--dry]
 *
 * The score is a listwise softmax (Cao and others, "Learning to rank: from pairwise approach to listwise approach", 2007) with a
 * Gaussian prior and forced signs, by projected gradient steps; the chance is a logistic regression on the first passage of answerable
 * questions, near misses and foreign questions. Printed figures are of pools that were left out.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { placesOf } from '../../src/answers/claims.ts';
import { CHANCE_FEATURES, chanceFeatures } from '../../src/answers/evidence/chance.ts';
import { FEATURES, type FeatureName } from '../../src/answers/evidence/features.ts';
import { type Ranked, rankEvidence, scoreOf, type Weights } from '../../src/answers/evidence/score.ts';
import type { Fact } from '../../src/answers/facts/fact.ts';
import type { Library } from '../../src/answers/library/library.ts';
import type { Request } from '../../src/answers/request/request.ts';
import { understand } from '../../src/answers/turn.ts';
import { FITTED_ON, type FreeQuestion, freePools } from './free-pools.ts';
import { chanceOf, logistic } from './logistic.ts';
import { ownPools } from './own-pools.ts';
import { type Asked, holdsGold, isRight, poolsOf, trainingRows } from './qa-pools.ts';
import { parserOf, readAsAsked } from './qa-questions.ts';

export interface Example {
  readonly pool: string;
  readonly kind: Asked['kind'] | 'own' | 'free' | 'talk' | 'free-null';
  readonly want: string;
  /** A row of features a candidate. */
  readonly rows: readonly Float64Array[];
  /** 1 right, 0 wrong, -1 neither. */
  readonly labels: readonly number[];
  readonly ranked: readonly Ranked[];
  /** What the chance is worked out from, by the first passage. */
  chance(weights: Weights): readonly number[] | null;
  readonly weight: number;
  readonly request: Request;
  readonly library: Library;
  /** Where facts have their answers from. */
  readonly read: ReadonlyMap<Ranked['passage'], number>;
  label(passage: Ranked['passage']): number;
}

const NAMES = FEATURES.map(({ name }) => name);
const STEPS = 200;
const PRIOR = 2;
const FOLDS = 4;
const WEIGHT: Readonly<Record<Example['kind'], number>> = {
  answerable: 1,
  reworded: 1,
  'near-miss': 1,
  foreign: 1,
  own: 4,
  free: 3,
  talk: 3,
  'free-null': 1,
};

/** Every question that is fitted on, with its candidates. */
export function collect(): Example[] {
  const examples: Example[] = [];
  const add = (
    pool: string,
    kind: Example['kind'],
    { request, facts }: { readonly request: Request; readonly facts: readonly Fact[] },
    library: Library,
    label: (passage: Ranked['passage']) => number,
  ) => {
    const read = placesOf(facts, library);
    const ranking = rankEvidence(request, library, read);
    const { ranked } = ranking;
    examples.push({
      pool,
      kind,
      want: request.want,
      request,
      library,
      read,
      label,
      rows: ranked.map(({ features }) => Float64Array.from(NAMES, (feature) => features[feature])),
      labels: ranked.map(({ passage }) => label(passage)),
      ranked,
      chance: (weights) =>
        chanceFeatures(
          {
            ...ranking,
            ranked: ranked
              .map((one) => ({ ...one, score: scoreOf(one.features, weights) }))
              .sort((one, other) => other.score - one.score),
          },
          library,
        ),
      weight: WEIGHT[kind],
    });
  };
  for (const { name, library, asked } of poolsOf(trainingRows())) {
    for (const one of asked)
      add(name, one.kind, readAsAsked(one.text, library), library, (passage) =>
        isRight(passage, one) ? 1 : holdsGold(passage, one) ? -1 : 0,
      );
  }
  for (const { name, library, asked } of ownPools())
    for (const { text, right } of asked)
      add(name, 'own', readAsAsked(text, library), library, (passage) => (right(passage) ? 1 : 0));
  for (const { name, library, asked, conversations } of freePools()) {
    const parse = parserOf(library);
    const put = (history: readonly FreeQuestion[], { text, answerable, right }: FreeQuestion) =>
      add(
        name,
        !answerable ? 'free-null' : history.length > 0 ? 'talk' : 'free',
        understand({ command: 'ask', text }, history.map(asPast), parse, library),
        library,
        (passage) => (right(passage) ? 1 : 0),
      );
    for (const one of asked) put([], one);
    for (const turns of conversations) for (const [at, one] of turns.entries()) put(turns.slice(0, at), one);
  }
  return examples;
}

const asPast = ({ text }: FreeQuestion) => ({ command: 'ask', text }) as const;

/** Examples laid out flat: the inner loop of the fit runs over them some hundred times. */
interface Flat {
  readonly values: Float64Array;
  /** Of each candidate: 1 right, 0 wrong. */
  readonly right: Uint8Array;
  /** Where each question's candidates start, with one more at the end. */
  readonly starts: Int32Array;
  readonly weights: Float64Array;
}

function flatten(examples: readonly Example[]): Flat {
  const used = examples.filter(({ labels }) => labels.includes(1) && labels.includes(0));
  const starts = new Int32Array(used.length + 1);
  for (const [at, { labels }] of used.entries())
    starts[at + 1] = starts[at]! + labels.filter((one) => one !== -1).length;
  const values = new Float64Array(starts[used.length]! * NAMES.length);
  const right = new Uint8Array(starts[used.length]!);
  let at = 0;
  for (const { rows, labels } of used)
    for (const [index, row] of rows.entries()) {
      if (labels[index] === -1) continue;
      values.set(row, at * NAMES.length);
      right[at] = labels[index] === 1 ? 1 : 0;
      at++;
    }
  return { values, right, starts, weights: Float64Array.from(used, ({ weight }) => weight) };
}

/** @param off - features that are switched off */
export function fitScore(examples: readonly Example[], off: ReadonlySet<FeatureName> = new Set()): Weights {
  const { values, right, starts, weights } = flatten(examples);
  const size = NAMES.length;
  const w = Float64Array.from(FEATURES, ({ name, sign }) => (off.has(name) ? 0 : sign));
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  const all = weights.reduce((sum, one) => sum + one, 0);
  const powers = new Float64Array(right.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (let question = 0; question < weights.length; question++) {
      const from = starts[question]!;
      const to = starts[question + 1]!;
      let most = Number.NEGATIVE_INFINITY;
      for (let at = from; at < to; at++) {
        let score = 0;
        for (let index = 0, place = at * size; index < size; index++, place++) score += values[place]! * w[index]!;
        powers[at] = score;
        if (score > most) most = score;
      }
      let whole = 0;
      let good = 0;
      for (let at = from; at < to; at++) {
        const power = Math.exp(powers[at]! - most);
        powers[at] = power;
        whole += power;
        if (right[at]) good += power;
      }
      for (let at = from; at < to; at++) {
        const pull = weights[question]! * (powers[at]! / whole - (right[at] ? powers[at]! / good : 0));
        if (Math.abs(pull) < 1e-5) continue;
        for (let index = 0, place = at * size; index < size; index++, place++)
          gradient[index]! += pull * values[place]!;
      }
    }
    const rate = 0.2 / (1 + step / 60);
    for (let index = 0; index < size; index++) {
      const slope = gradient[index]! / all + (PRIOR * w[index]!) / all;
      m[index] = 0.9 * m[index]! + 0.1 * slope;
      v[index] = 0.99 * v[index]! + 0.01 * slope * slope;
      const { sign, name } = FEATURES[index]!;
      const moved =
        w[index]! - (rate * (m[index]! / (1 - 0.9 ** step))) / (Math.sqrt(v[index]! / (1 - 0.99 ** step)) + 1e-8);
      w[index] = off.has(name) || sign * moved < 0 ? 0 : moved;
    }
  }
  return Object.fromEntries(NAMES.map((name, at) => [name, Math.round(w[at]! * 1000) / 1000])) as Weights;
}

/** Share of answerable questions whose first (first three) passages are right, by kind. */
function firstRight(examples: readonly Example[], weights: Weights): Map<string, readonly [number, number, number]> {
  const found = new Map<string, [number, number, number]>();
  for (const { pool, kind, labels, ranked } of examples) {
    if (isNull(kind)) continue;
    const order = [...ranked.keys()].sort(
      (a, b) => scoreOf(ranked[b]!.features, weights) - scoreOf(ranked[a]!.features, weights),
    );
    const key = kind === 'own' ? pool : `${pool.replace(/\d+$/, '')} ${kind}`;
    const sums = found.get(key) ?? [0, 0, 0];
    // Another sentence that holds the answering words is as good to a reader.
    if (labels[order[0] ?? -1] !== undefined && labels[order[0]!] !== 0) sums[0]++;
    if (order.slice(0, 3).some((at) => labels[at] !== 0)) sums[1]++;
    sums[2]++;
    found.set(key, sums);
  }
  return found;
}

function show(name: string, scores: ReturnType<typeof firstRight>): void {
  process.stdout.write(
    `${name}: ${[...scores].map(([key, [one, three, of]]) => `${key} ${((100 * one) / of).toFixed(1)}/${((100 * three) / of).toFixed(1)} of ${of}`).join('; ')}\n`,
  );
}

const COUNTS: Readonly<Record<Example['kind'], number>> = {
  answerable: 0.5,
  reworded: 0.5,
  'near-miss': 2,
  foreign: 0.7,
  own: 1,
  free: 1,
  talk: 1,
  'free-null': 2,
};

function chanceRows(examples: readonly Example[], weights: Weights) {
  const rows: Float64Array[] = [];
  const right: number[] = [];
  const counts: number[] = [];
  const kinds: Example['kind'][] = [];
  for (const example of examples) {
    const values = example.chance(weights);
    if (!values) continue;
    rows.push(Float64Array.from([...values, 1]));
    right.push(firstLabel(example, weights) !== 0 && !isNull(example.kind) ? 1 : 0);
    counts.push(COUNTS[example.kind]);
    kinds.push(example.kind);
  }
  return { rows, right, counts, kinds };
}

/** The label of the passage that is first by these weights. */
function firstLabel({ ranked, labels }: Example, weights: Weights): number {
  let best = 0;
  for (const [at, one] of ranked.entries())
    if (scoreOf(one.features, weights) > scoreOf(ranked[best]!.features, weights)) best = at;
  return labels[best] ?? 0;
}

const isNull = (kind: string) => kind === 'near-miss' || kind === 'foreign' || kind === 'free-null';

/** Of near misses and foreign questions, half and half, so many may be shown something. */
const NULLS_SHOWN = 0.37;

/** The least chance at which no more of the questions without an answer are shown a passage. */
function cutFor(heldOut: readonly { readonly kind: string; readonly chance: number }[]): number {
  const share = (kind: string, cut: number) => {
    const of = heldOut.filter((one) => one.kind === kind);
    return of.filter(({ chance }) => chance >= cut).length / of.length;
  };
  let cut = 0;
  while ((share('near-miss', cut) + share('foreign', cut)) / 2 > NULLS_SHOWN) cut += 0.005;
  return Math.round(cut * 1000) / 1000;
}

if (import.meta.main) {
  const examples = collect();
  const pools = [...new Set(examples.map(({ pool }) => pool))];
  const foldOf = new Map(pools.map((pool, at) => [pool, at % FOLDS]));
  process.stdout.write(
    `${examples.length} questions, ${examples.reduce((sum, { rows }) => sum + rows.length, 0)} candidates\n`,
  );
  const left = new Map<string, [number, number, number]>();
  const heldOut: { row: Float64Array; right: number; kind: string; chance: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = examples.filter(({ pool }) => foldOf.get(pool) !== fold);
    const outside = examples.filter(({ pool }) => foldOf.get(pool) === fold);
    const weights = fitScore(inside);
    for (const [key, sums] of firstRight(outside, weights)) {
      const known = left.get(key) ?? [0, 0, 0];
      left.set(key, known.map((one, at) => one + sums[at]!) as [number, number, number]);
    }
    const known = chanceRows(inside, weights);
    const w = logistic(known.rows, known.right, known.counts);
    const other = chanceRows(outside, weights);
    for (const [at, row] of other.rows.entries())
      heldOut.push({ row, right: other.right[at]!, kind: other.kinds[at]!, chance: chanceOf(row, w) });
  }
  show('left out', left);
  for (const kind of ['near-miss', 'foreign', 'free-null', 'answerable', 'reworded', 'own', 'free', 'talk']) {
    const of = heldOut.filter((one) => one.kind === kind);
    const cells = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((cut) => {
      const shown = of.filter(({ chance }) => chance >= cut);
      return `${cut}: ${((100 * shown.length) / of.length).toFixed(0)}%${isNull(kind) ? '' : ` right ${((100 * shown.filter(({ right }) => right).length) / of.length).toFixed(0)}`}`;
    });
    process.stdout.write(`shown at a chance of ${kind}: ${cells.join(', ')}\n`);
  }
  const bins = Array.from({ length: 10 }, (_, bin) =>
    heldOut.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === bin),
  );
  process.stdout.write(
    `chance holds: ${bins.map((bin, at) => `.${at} ${bin.length ? (bin.filter(({ right }) => right).length / bin.length).toFixed(2) : '-'} (${bin.length})`).join(' ')}\n`,
  );
  const shown = cutFor(heldOut);
  process.stdout.write(`shown from a chance of ${shown}\n`);
  const weights = fitScore(examples);
  const { rows, right, counts } = chanceRows(examples, weights);
  const w = logistic(rows, right, counts);
  process.stdout.write(`${JSON.stringify(weights)}\n`);
  const chance = Object.fromEntries(
    [...CHANCE_FEATURES, 'constant'].map((name, at) => [name, Math.round(w[at]! * 1000) / 1000]),
  );
  process.stdout.write(`${JSON.stringify(chance)}\n`);
  if (!process.argv.includes('--dry')) {
    const target = (file: string) => fileURLToPath(new URL(`../../src/answers/evidence/${file}`, import.meta.url));
    writeFileSync(
      target('weights.json'),
      `${JSON.stringify({ fittedBy: 'test/bench/fit-evidence.ts', data: FITTED_ON, weights }, null, 2)}\n`,
    );
    writeFileSync(
      target('chance.json'),
      `${JSON.stringify({ fittedBy: 'test/bench/fit-evidence.ts', data: FITTED_ON, shown, weights: chance }, null, 2)}\n`,
    );
  }
}
