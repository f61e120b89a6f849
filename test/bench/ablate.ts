/**
 * `npm run bench -- ablate`: what each group of features and each row of wants is worth. Without a group the score is fitted anew; a row
 * is switched off for the questions that it reads. Printed is the share of questions whose first passage is right, on pools that were
 * left out of the fit, and for the project's own corpora each left out in turn.
 */
import { FEATURES, type FeatureName } from '../../src/answers/evidence/features.ts';
import { type Ranked, rankEvidence, scoreOf, type Weights } from '../../src/answers/evidence/score.ts';
import type { Library } from '../../src/answers/library/library.ts';
import { requestOf } from '../../src/answers/request/request.ts';
import { WANTS, wantOf } from '../../src/answers/request/wants.ts';
import { collect, type Example, fitScore } from './fit-evidence.ts';

const FOLDS = 4;

interface Count {
  right: number;
  of: number;
}

/** The corpora that figures are given for. */
const corpusOf = ({ pool, kind }: Example) =>
  kind === 'own' ? pool : `${pool.replace(/\d+$/, '')}${kind === 'talk' ? ', follow-ups' : ''}`;

const MEASURED: ReadonlySet<string> = new Set(['answerable', 'own', 'free', 'talk']);

export function measureAblation(): void {
  const examples = collect().filter(({ kind }) => MEASURED.has(kind));
  const pools = [...new Set(examples.map(({ pool }) => pool))];
  // Each of our own corpora is a fold of its own.
  const foldOf = new Map(
    pools.map((pool, at) => [
      pool,
      examples.some((one) => one.pool === pool && one.kind === 'own') ? FOLDS + at : at % FOLDS,
    ]),
  );
  const folds = [...new Set(foldOf.values())];
  const fitted = (off: ReadonlySet<FeatureName>) =>
    new Map(
      folds.map((fold) => [
        fold,
        fitScore(
          examples.filter(({ pool }) => foldOf.get(pool) !== fold),
          off,
        ),
      ]),
    );
  const whole = fitted(new Set());
  const base = count(examples, ({ pool }) => whole.get(foldOf.get(pool)!)!);
  const corpora = [...base.keys()];
  process.stdout.write(`| without | ${corpora.join(' | ')} |\n|---|${corpora.map(() => '---').join('|')}|\n`);
  const row = (name: string, counts: ReadonlyMap<string, Count>, than?: ReadonlyMap<string, Count>) => {
    const cells = corpora.map((corpus) => {
      const one = counts.get(corpus);
      if (!one || one.of === 0) return '';
      const share = (100 * one.right) / one.of;
      const before = than?.get(corpus);
      return before ? (share - (100 * before.right) / before.of).toFixed(1) : `${share.toFixed(1)} of ${one.of}`;
    });
    process.stdout.write(`| ${name} | ${cells.join(' | ')} |\n`);
  };
  row('nothing', base);
  for (const group of [...new Set(FEATURES.map((feature) => feature.group))]) {
    const off = new Set(FEATURES.filter((feature) => feature.group === group).map(({ name }) => name));
    const weights = fitted(off);
    row(
      `features: ${group}`,
      count(examples, ({ pool }) => weights.get(foldOf.get(pool)!)!),
      base,
    );
  }
  for (const left of WANTS) {
    const read = examples.filter(
      ({ request, kind }) =>
        kind !== 'talk' && WANTS.find(({ pattern }) => pattern.test(request.question.plain)) === left,
    );
    if (read.length === 0) {
      process.stdout.write(`| row: ${left.example} | not met |\n`);
      continue;
    }
    const others = WANTS.filter((one) => one !== left);
    const weightsOf = ({ pool }: Example) => whole.get(foldOf.get(pool)!)!;
    const without = read.map((one) => again(one, others));
    row(`row: ${left.example} (${read.length} questions)`, count(without, weightsOf), count(read, weightsOf));
  }
}

/** The same question read by other rows. */
function again(example: Example, rows: typeof WANTS): Example {
  const { request, library, label } = example;
  const want = wantOf(request.question.plain, 'ask', rows);
  const { ranked } = rankEvidence(
    requestOf(request.question, 'ask', library, { want }),
    library as Library,
    example.read,
  );
  return { ...example, ranked, labels: ranked.map(({ passage }: Ranked) => label(passage)) };
}

function count(examples: readonly Example[], weightsOf: (example: Example) => Weights): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const example of examples) {
    const weights = weightsOf(example);
    let best = 0;
    const scores = example.ranked.map(({ features }) => scoreOf(features, weights));
    for (const [at, score] of scores.entries()) if (score > scores[best]!) best = at;
    const one = counts.get(corpusOf(example)) ?? { right: 0, of: 0 };
    one.of++;
    if (example.labels.length > 0 && example.labels[best] !== 0) one.right++;
    counts.set(corpusOf(example), one);
  }
  return counts;
}
