/**
 * Fits the picking of answering words inside a sentence and writes `src/answers/spans/weights.json`, the same for the same data.
 *
 *     node test/bench/fit-spans.ts [--dry] [--show FILE]
 *
 * Documents are dealt into five folds. The softmax is fitted on four and picks on the fifth; from these picks the probability and the
 * thresholds are fitted, for the figures again on four folds and measured on the fifth. What is written is fitted on everything.
 * `--dry` prints the figures and writes nothing; `--show` writes what was printed wrongly on held-out documents, a line each.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { probabilityOf } from '../../src/answers/spans/confidence.ts';
import { type Draft, draftPicks, SIGNALS } from '../../src/answers/spans/decide.ts';
import type { SpanModel } from '../../src/answers/spans/model.ts';
import { pairUp } from '../../src/answers/spans/pair.ts';
import { parseQuestion } from '../../src/answers/spans/question.ts';
import { prepareSentence } from '../../src/answers/spans/sentence.ts';
import type { AskedKind } from '../../src/answers/spans/types.ts';
import {
  findForeignSentences,
  findWrongSentences,
  isRight,
  type Row,
  readRows,
  SOURCES,
  standsAlone,
  swapWords,
  wordF1,
} from './spans-data.ts';
import { type Example, encode, fitLogistic, fitSoftmax, frequentKeys, modelOf } from './spans-fit.ts';

const TARGET = fileURLToPath(new URL('../../src/answers/spans/weights.json', import.meta.url));
const FOLDS = 5;
const PRINTED: readonly AskedKind[] = ['who', 'when', 'where', 'how-many', 'how-long', 'what', 'which'];
/** A wrong sentence counts so much beside a right one: a search's first sentence misses about one time in five. */
const WRONG_COUNTS = 0.25;
const FOREIGN_COUNTS = 0.1;
/** So does a question with a word swapped: the sentence has the relation and not the thing, or the thing and not the relation. */
const SWAPPED_COUNTS = 0.12;
/** The share of the printed picks that must be right, and the fewest that a threshold may rest on. */
const PRECISION = 0.95;
const FEWEST_PRINTED = 40;

/** A first pick on a held-out document. */
interface Pick {
  readonly row: Row;
  readonly sentence: string;
  readonly fold: number;
  readonly kind: AskedKind;
  readonly draft: Draft;
  readonly signals: readonly number[];
  readonly text: string;
  readonly right: boolean;
  /** The sentence was the one that answers. */
  readonly answering: boolean;
  readonly counts: number;
}

type Thresholds = Partial<Record<AskedKind, number>>;

const missing = SOURCES.filter((file) => !existsSync(file));
if (missing.length > 0) {
  process.stderr.write(
    `Nothing to fit on: ${missing.join(', ')} is not there. Put the question sets beside the project.\n`,
  );
  process.exit(1);
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const began = performance.now();
const clock = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;

const rows = readRows();
const wrong = findWrongSentences(rows);
const foreign = findForeignSentences(rows);
const swapped = swapWords(rows);
const documents = new Map<string, number>();
for (const row of rows) if (!documents.has(documentOf(row))) documents.set(documentOf(row), documents.size % FOLDS);
say(`${rows.length} questions, ${documents.size} documents, ${clock()}`);
const { keys, counts } = frequentKeys(rows);
const examples = encode(rows, keys);
say(`${keys.length} features, the answer is a candidate for ${examples.length}, ${clock()}`);

const picks = crossPick(() => true);
say(`picked on held-out documents, ${clock()}`);
reportFolds(picks);
reportLeftOut('qasrl');

const weights = fitSoftmax(examples, counts);
const confidence = fitLogistic(picks);
const thresholds = findThresholds(picks, confidence);
say(`thresholds ${JSON.stringify(thresholds)}, ${clock()}`);
if (!process.argv.includes('--dry')) writeFileSync(TARGET, source());

function documentOf({ source: set, doc }: Row): string {
  return `${set} ${doc}`;
}

function foldOf(row: Row): number {
  return documents.get(documentOf(row))!;
}

/** First picks on each fold by a model of the others. */
function crossPick(use: (row: Row) => boolean): Pick[] {
  const found: Pick[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitOn(examples.filter(({ row }) => use(row) && foldOf(row) !== fold));
    found.push(...pickOn(model, (row) => use(row) && foldOf(row) === fold));
  }
  return found;
}

function fitOn(some: readonly Example[]): SpanModel {
  return modelOf(keys, fitSoftmax(some, counts));
}

function pickOn(model: SpanModel, use: (row: Row) => boolean): Pick[] {
  return rows.flatMap((row, at) => {
    if (!use(row)) return [];
    const tries: [string, string | null, number][] = [
      [row.question, row.sentence, 1],
      [row.question, wrong[at]!, WRONG_COUNTS],
      [row.question, foreign[at]!, FOREIGN_COUNTS],
      [swapped[at] ?? '', swapped[at] === null ? null : row.sentence, SWAPPED_COUNTS],
    ];
    return tries.flatMap(([question, sentence, counts]) =>
      sentence === null ? [] : (pickFirst(model, row, question, sentence, counts) ?? []),
    );
  });
}

function pickFirst(model: SpanModel, row: Row, asked: string, sentence: string, counts: number): Pick | null {
  const question = parseQuestion(asked);
  const pair = pairUp(question, prepareSentence(sentence));
  if (pair.sentence.candidates.length === 0) return null;
  const draft = draftPicks(pair, model.shares(pair), 1)[0];
  if (!draft) return null;
  const text = sentence.slice(draft.start, draft.end);
  const right = counts !== SWAPPED_COUNTS && isRight(text, goldsOf(row));
  const answering = counts === 1;
  return {
    row,
    sentence,
    fold: foldOf(row),
    kind: question.kind,
    draft,
    signals: draft.signals,
    text,
    right,
    answering,
    counts,
  };
}

function goldsOf({ sentence, answers }: Row): string[] {
  return answers.map(([start, end]) => sentence.slice(start, end));
}

/**
 * For each kind the lowest probability from which on enough of the picks are right. Questions with a word swapped teach the probability
 * what to look at; nobody asks them so often, so the thresholds do without them.
 */
function findThresholds(from: readonly Pick[], trust: Float64Array): Thresholds {
  const found: Thresholds = {};
  for (const kind of PRINTED) {
    const sorted = from
      .filter(
        (pick) =>
          pick.kind === kind &&
          pick.counts !== SWAPPED_COUNTS &&
          (standsAlone(pick.row) || pick.row.source === 'qasrl'),
      )
      .map((pick) => ({ pick, probability: probabilityOf(pick.draft, trust) }))
      .sort((one, two) => two.probability - one.probability);
    let right = 0;
    let all = 0;
    let printed = 0;
    for (const { pick, probability } of sorted) {
      all += pick.counts;
      right += pick.right ? pick.counts : 0;
      printed++;
      if (printed >= FEWEST_PRINTED && right / all >= PRECISION) found[kind] = Math.round(probability * 1000) / 1000;
    }
  }
  return found;
}

function isPrinted(pick: Pick, trust: Float64Array, cuts: Thresholds): boolean {
  return probabilityOf(pick.draft, trust) >= (cuts[pick.kind] ?? Number.POSITIVE_INFINITY);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
}

/** Each fold measured with probability and thresholds of the others. */
function reportFolds(all: readonly Pick[]): void {
  const printed = new Set<Pick>();
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = all.filter((pick) => pick.fold !== fold);
    const trust = fitLogistic(others);
    const cuts = findThresholds(others, trust);
    for (const pick of all) {
      if (pick.fold !== fold) continue;
      if (isPrinted(pick, trust, cuts)) printed.add(pick);
      const probability = probabilityOf(pick.draft, trust);
      const bin = bins[Math.min(9, Math.floor(probability * 10))]!;
      bin.count += pick.counts;
      bin.right += pick.right ? pick.counts : 0;
      bin.sum += probability * pick.counts;
    }
  }
  show([...printed].filter(({ right }) => !right));
  say('| probability | picks | mean | right % |');
  for (const [at, { count, right, sum }] of bins.entries()) {
    const figures = [count.toFixed(0), (sum / Math.max(1, count)).toFixed(2), percent(right, count)];
    say(`| ${at / 10} | ${figures.join(' | ')} |`);
  }
  table('all questions', all, printed);
  table(
    'questions that stand alone',
    all.filter(({ row }) => standsAlone(row)),
    printed,
  );
  for (const set of ['qamr', 'squad', 'newwiki', 'qasrl'])
    table(
      set,
      all.filter(({ row }) => row.source === set),
      printed,
    );
}

function show(some: readonly Pick[]): void {
  const { show: file } = parseArgs({ options: { dry: { type: 'boolean' }, show: { type: 'string' } } }).values;
  if (file === undefined) return;
  const lines = some.map(({ kind, answering, row, text, draft, sentence }) =>
    JSON.stringify({
      kind,
      answering,
      question: row.question,
      text,
      golds: goldsOf(row),
      sentence,
      signals: named(draft),
    }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function named({ signals }: Draft): Record<string, number> {
  return Object.fromEntries(
    signals.flatMap((value, at) => (value === 0 ? [] : [[SIGNALS[at]!, Math.round(value * 100) / 100]])),
  );
}

function table(title: string, all: readonly Pick[], printed: ReadonlySet<Pick>): void {
  say(
    `\n${title}\n| asked | n | first pick right % | printed % | right % | wrong sentences | printed there % | with a word swapped % | in foreign ones % |`,
  );
  for (const kind of ['all', ...PRINTED, 'how', 'why', 'other']) {
    const own = all.filter((pick) => kind === 'all' || pick.kind === kind);
    const good = own.filter((pick) => pick.answering);
    const bad = own.filter((pick) => pick.counts === WRONG_COUNTS && !pick.right);
    const swaps = own.filter((pick) => pick.counts === SWAPPED_COUNTS);
    const strange = own.filter((pick) => pick.counts === FOREIGN_COUNTS && !pick.right);
    const shown = good.filter((pick) => printed.has(pick));
    const figures = [
      good.length,
      percent(good.filter((pick) => pick.right).length, good.length),
      percent(shown.length, good.length),
      percent(shown.filter((pick) => pick.right).length, shown.length),
      bad.length,
      percent(bad.filter((pick) => printed.has(pick)).length, bad.length),
      percent(swaps.filter((pick) => printed.has(pick)).length, swaps.length),
      percent(strange.filter((pick) => printed.has(pick)).length, strange.length),
    ];
    say(`| ${kind} | ${figures.join(' | ')} |`);
  }
}

/** A set measured by what is fitted without it. */
function reportLeftOut(set: string): void {
  const rest = crossPick((row) => row.source !== set);
  const trust = fitLogistic(rest);
  const cuts = findThresholds(rest, trust);
  const model = fitOn(examples.filter(({ row }) => row.source !== set));
  const own = pickOn(model, (row) => row.source === set);
  table(`${set}, left out of the fit`, own, new Set(own.filter((pick) => isPrinted(pick, trust, cuts))));
  const who = own.filter((pick) => pick.kind === 'who' && pick.answering && isPrinted(pick, trust, cuts));
  const right = who.filter(({ text, row }) => goldsOf(row).some((gold) => wordF1(text, gold) >= 0.5));
  say(
    `${set} left out, who: printed ${who.length}, word F1 of a half ${right.length} (${percent(right.length, who.length)} %), ${clock()}`,
  );
}

function source(): string {
  const kept = [...keys.keys()].filter((at) => weights[at] !== 0);
  const steps = kept.map((at, place) => keys[at]! - (place === 0 ? 0 : keys[kept[place - 1]!]!));
  const file = {
    fittedBy: 'test/bench/fit-spans.ts',
    data: 'QAMR test (half of its Wikipedia pages), SQuAD 1.1 dev (29 articles), SQuADShifts New Wikipedia, QA-SRL Bank Wikinews dev',
    about: 'keys of features as steps in base 36, their weights in twentieths; what a pick’s probability is made of',
    keys: steps.map((step) => step.toString(36)).join(' '),
    weights: kept.map((at) => weights[at]!).join(' '),
    confidence: Object.fromEntries(SIGNALS.map((name, at) => [name, confidence[at]!])),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
