/**
 * Fits the weights of quotation attribution: a conditional logit over the candidates of each quoted piece, with a small Gaussian prior,
 * by batch gradient steps (Adam; Kingma and Ba, 2015). Writes `src/language/quotations/weights.ts`, the same for the same data.
 *
 * Run it from anywhere with the training half of PolNeAR (Newell, Margolin and Ruths, 2018) beside the project:
 *
 *     node test/bench/fit-attribution.ts [--dry]
 *
 * `--dry` prints the figures and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { candidatesFor } from '../../src/language/quotations/candidates.ts';
import { findReports } from '../../src/language/quotations/clauses.ts';
import type { Candidate, Situation } from '../../src/language/quotations/features.ts';
import { findUnits } from '../../src/language/quotations/tokens.ts';
import { WEIGHTS } from '../../src/language/quotations/weights.ts';
import { read } from '../language/quotations/article.ts';

const TRAINING = fileURLToPath(new URL('../../../shared/bench/polnear_train.jsonl', import.meta.url));
const TARGET = fileURLToPath(new URL('../../src/language/quotations/weights.ts', import.meta.url));

/** Rounds of reading the articles with the weights so far: "who was quoted last" depends on them. */
const ROUNDS = 3;
const STEPS = 400;
const RATE = 0.03;
const PRIOR = 0.5;
/** A feature seen in fewer pieces is left out, and so is a weight below the second. */
const SELDOM = 8;
const SLIGHT = 0.05;
/** A piece of fewer words than the first counts only so much. */
const SHORT = 3;
const SHORT_COUNTS = 0.3;
/** So much of a piece must lie in an annotated content. */
const COVERS = 0.8;

type Spans = readonly (readonly [number, number])[];
interface Row {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Spans; readonly content: Spans }[];
}
/** The features of each candidate of a piece, nobody last, and which of them are right. */
interface Example {
  readonly candidates: readonly (readonly string[])[];
  readonly right: readonly number[];
  readonly counts: number;
}

if (!existsSync(TRAINING)) {
  process.stderr.write(`Nothing to fit on: ${TRAINING} is not there. Put the training set beside the project.\n`);
  process.exit(1);
}
const rows = readFileSync(TRAINING, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
report('before', collect(WEIGHTS, false));
// From nothing, so that the result depends on the data and the features alone.
let weights: Readonly<Record<string, number>> = {};
let kept: string[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const { examples } = collect(weights, round === 0);
  if (round === 0) kept = frequent(examples);
  weights = fitWeights(examples, kept, weights);
}
report('after', collect(weights, false));
if (!process.argv.includes('--dry')) writeFileSync(TARGET, source(weights));

function report(when: string, { pieces, right }: { readonly pieces: number; readonly right: number }): void {
  process.stdout.write(`${when}: ${right} of ${pieces} training pieces (${((100 * right) / pieces).toFixed(1)} %)\n`);
}

/** Reads every article with the weights given; in the first round the right candidate counts as who was quoted last. */
function collect(current: Readonly<Record<string, number>>, taught: boolean) {
  const examples: Example[] = [];
  let pieces = 0;
  let right = 0;
  for (const row of rows) {
    const article = read(row.text, row.id);
    const units = findUnits(article);
    const reports = units.map(findReports);
    const attributions = inCodeUnits(row);
    let last: Situation['last'] = null;
    units.forEach((unit, u) => {
      unit.tokens.forEach((token, at) => {
        const piece = token.kind === 'piece' ? article.pieces[token.piece] : undefined;
        if (!piece) return;
        const { candidates, none } = candidatesFor({ text: row.text, units, reports, unit: u, at, last });
        const gold = attributions.find(({ content }) => overlap(content, piece) >= COVERS * (piece.end - piece.start));
        const correct = gold?.source.length
          ? candidates.flatMap((one, i) => (overlap(gold.source, spanOf(one)) > 0 ? [i] : []))
          : [candidates.length];
        const features = [...candidates.map((one) => one.features), none];
        const best = highest(features.map((list) => list.reduce((sum, name) => sum + (current[name] ?? 0), 0)));
        const long = row.text.slice(piece.start, piece.end).trim().split(/\s+/).length >= SHORT;
        if (long) pieces++;
        if (long && correct.includes(best)) right++;
        if (correct.length > 0)
          examples.push({ candidates: features, right: correct, counts: long ? 1 : SHORT_COUNTS });
        const chosen = candidates[taught ? (correct[0] ?? best) : best];
        if (chosen) last = { candidate: chosen, unit: u, at, leftOpen: piece.outer.end === piece.end };
      });
    });
  }
  return { examples, pieces, right };
}

function frequent(examples: readonly Example[]): string[] {
  const seen = new Map<string, number>();
  for (const { candidates } of examples)
    for (const name of new Set(candidates.flat())) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen]
    .filter(([, count]) => count >= SELDOM)
    .map(([name]) => name)
    .sort();
}

function fitWeights(
  examples: readonly Example[],
  names: readonly string[],
  start: Readonly<Record<string, number>>,
): Record<string, number> {
  const index = new Map(names.map((name, i) => [name, i]));
  const coded = examples.map(({ candidates, right, counts }) => ({
    candidates: candidates.map((list) => list.flatMap((name) => index.get(name) ?? [])),
    right: new Set(right),
    counts,
  }));
  const w = names.map((name) => start[name] ?? 0);
  const mean = names.map(() => 0);
  const square = names.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = w.map((weight) => -PRIOR * weight);
    for (const { candidates, right, counts } of coded) {
      const scores = candidates.map((list) => list.reduce((sum, k) => sum + (w[k] as number), 0));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = odds.reduce((sum, one) => sum + one, 0);
      const good = odds.reduce((sum, one, i) => sum + (right.has(i) ? one : 0), 0);
      candidates.forEach((list, i) => {
        const own = odds[i] as number;
        const pull = counts * ((right.has(i) ? own / good : 0) - own / all);
        for (const k of list) gradient[k] = (gradient[k] as number) + pull;
      });
    }
    gradient.forEach((g, k) => {
      mean[k] = 0.9 * (mean[k] as number) + 0.1 * g;
      square[k] = 0.999 * (square[k] as number) + 0.001 * g * g;
      const scale = Math.sqrt((square[k] as number) / (1 - 0.999 ** step)) + 1e-6;
      w[k] = (w[k] as number) + (RATE * ((mean[k] as number) / (1 - 0.9 ** step))) / scale;
    });
  }
  return Object.fromEntries(
    names
      .map((name, k) => [name, Math.round(100 * (w[k] as number)) / 100] as const)
      .filter(([, weight]) => Math.abs(weight) >= SLIGHT),
  );
}

function highest(scores: readonly number[]): number {
  let best = 0;
  scores.forEach((score, i) => {
    if (score > (scores[best] as number)) best = i;
  });
  return best;
}

function spanOf({ span, unit, subject }: Candidate): { start: number; end: number } {
  return span ?? { start: unit.tokens[subject.from]?.start ?? 0, end: unit.tokens[subject.to - 1]?.end ?? 0 };
}

function overlap(spans: Spans, { start, end }: { readonly start: number; readonly end: number }): number {
  return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
}

/** The set counts code points; the readers count UTF-16 code units. */
function inCodeUnits({ text, attributions }: Row): { readonly source: Spans; readonly content: Spans }[] {
  const offsets: number[] = [];
  let units = 0;
  for (const character of text) {
    offsets.push(units);
    units += character.length;
  }
  offsets.push(units);
  const map = (spans: Spans): Spans => spans.map(([from, to]) => [offsets[from] ?? units, offsets[to] ?? units]);
  return attributions.map(({ source: who, content }) => ({ source: map(who), content: map(content) }));
}

function source(fitted: Readonly<Record<string, number>>): string {
  const key = (name: string) => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
  return `/**
 * What each feature of \`features.ts\`, \`candidates.ts\` and \`beyond-sentence.ts\` adds to a candidate's score: log-odds of a
 * conditional logit, fitted by \`test/bench/fit-attribution.ts\` on a public collection of news articles in which people had marked
 * every attribution. All are fitted, none set by hand; the features are grammatical, and no word of those articles is among them.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${Object.keys(fitted)
  .sort()
  .map((name) => `  ${key(name)}: ${fitted[name]},`)
  .join('\n')}
};
`;
}
