/**
 * Fits how likely a claim is to be right, whoever makes it: a reader of facts or the picker of words. Writes
 * `src/answers/judgement.json`, the same for the same data. Run after `fit-evidence.ts` and `fit-spans.ts`.
 *
 *     node test/bench/fit-claims.ts [--dry]
 *
 * A logistic regression over the claims made on public questions (answerable ones, near misses, foreign ones) and on the project's own
 * corpora; the cut is the least probability at which so many claims are right on pools that were left out.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CLAIM_FEATURES, weigh } from '../../src/answers/judgement.ts';
import { claimIsRight } from './gold-words.ts';
import { chanceOf, logistic } from './logistic.ts';
import { ownPools } from './own-pools.ts';
import { poolsOf, trainingRows } from './qa-pools.ts';
import { readAsAsked } from './qa-questions.ts';

interface Row {
  readonly pool: string;
  readonly kind: string;
  readonly by: string;
  readonly want: string;
  readonly question: string;
  readonly features: Float64Array;
  readonly right: number;
}

/**
 * So many of the claims that are made must be right. On the public questions more than is wanted of the answers: the picker was fitted on
 * the same documents, so that it is surer of them than of others.
 */
const RIGHT = { public: 0.955, own: 0.93 };
/** Before so many claims the share says little, and a cut beyond this one would silence what is right nine times in ten. */
const FEWEST = 40;
const MOST_CUT = 0.9;
/** Our own corpora flatter what was written with them at hand. */
const LEAST_CUT = 0.6;
const FOLDS = 4;
const COUNTS: Readonly<Record<string, number>> = { answerable: 1, 'near-miss': 1, foreign: 0.7 };
/**
 * A reader that makes so many claims on public questions is judged by these: it was written with the project's own corpora at hand.
 * The others tell of offices, meetings and speakers, of which the public sets have next to none, and are judged by our own.
 */
const ENOUGH_PUBLIC = 12;
const OWN = { judgedByPublic: 0.3, judgedByOwn: 8 };

function collect(): { rows: Row[]; asked: number } {
  const rows: Row[] = [];
  let asked = 0;
  for (const { name, library, asked: questions } of poolsOf(trainingRows())) {
    for (const { kind, text, gold } of questions) {
      if (kind === 'reworded') continue;
      if (kind === 'answerable') asked++;
      const { request, draft } = readAsAsked(text, library);
      for (const { by, words, features } of weigh(request, draft, library).claims) {
        const right =
          kind === 'answerable' ? words.filter((word) => claimIsRight(word, gold)).length / words.length : 0;
        rows.push({
          pool: name,
          kind,
          by,
          want: request.want,
          question: text,
          features: Float64Array.from(features),
          right,
        });
      }
    }
  }
  for (const { name, library, questions } of ownPools()) {
    for (const { text, expect } of questions) {
      const { request, draft } = readAsAsked(text, library);
      for (const claim of weigh(request, draft, library).claims) {
        const said = claim.draft.findings.map(({ segments, place }) =>
          (segments ?? [place])
            .map(({ start, end }) => library.articles.get(place.file)!.reading.article.text.slice(start, end))
            .join(' '),
        );
        const shown = claim.draft.command === 'quote' ? said.slice(0, 3).join(' ') : claim.draft.headline;
        const right = expect?.every((group) => group.some((one) => folded(shown).includes(folded(one)))) ? 1 : 0;
        rows.push({
          pool: name,
          kind: 'own',
          by: claim.by,
          want: request.want,
          question: text,
          features: Float64Array.from(claim.features),
          right,
        });
      }
    }
  }
  return { rows, asked };
}

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[“”"]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const count = ({ kind, by }: Row) =>
  kind !== 'own' ? (COUNTS[kind] ?? 1) : judgedByPublic.has(by) ? OWN.judgedByPublic : OWN.judgedByOwn;
const fitRows = (rows: readonly Row[]) =>
  logistic(
    rows.map(({ features }) => features),
    rows.map(({ right }) => right),
    rows.map(count),
  );

const { rows, asked } = collect();
const judgedByPublic = new Set(
  [
    ...Map.groupBy(
      rows.filter(({ kind }) => kind !== 'own'),
      ({ by }) => by,
    ),
  ]
    .filter(([, made]) => made.length >= ENOUGH_PUBLIC)
    .map(([by]) => by),
);
const pools = [...new Set(rows.map(({ pool }) => pool))];
const calibrations = [
  {
    name: 'judged by public questions',
    inside: ({ by }: Row) => judgedByPublic.has(by),
    measured: ({ kind }: Row) => kind !== 'own',
    least: RIGHT.public,
  },
  {
    name: 'judged by our own corpora',
    inside: ({ by }: Row) => !judgedByPublic.has(by),
    measured: ({ kind }: Row) => kind === 'own',
    least: RIGHT.own,
  },
].map(({ name, inside, measured, least }) => {
  const readers = [...new Set(rows.filter(inside).map(({ by }) => by))].sort();
  // Each reader's own trust stands behind what is shared.
  const mine = rows.filter(inside).map((row) => ({
    ...row,
    features: Float64Array.from([...row.features, ...readers.map((reader) => (reader === row.by ? 1 : 0))]),
  }));
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const outside = (row: Row) => pools.indexOf(row.pool) % FOLDS === fold;
    const w = fitRows(mine.filter((row) => !outside(row)));
    return mine.filter(outside).map((row) => ({ ...row, chance: chanceOf(row.features, w) }));
  }).flat();
  process.stdout.write(`${name}:\n`);
  for (const cut of [0.6, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    const line = ['answerable', 'near-miss', 'foreign', 'own'].map((kind) => {
      const made = held.filter((row) => row.kind === kind && row.chance >= cut);
      return `${kind} ${made.length} made, ${made.reduce((sum, { right }) => sum + right, 0).toFixed(0)} right`;
    });
    process.stdout.write(`  cut ${cut}: ${line.join('; ')} (of ${asked} answerable)\n`);
  }
  const bins = Array.from({ length: 10 }, (_, bin) =>
    held.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === bin),
  );
  const told = bins.map((bin, at) => {
    const share = bin.length ? (bin.reduce((sum, { right }) => sum + right, 0) / bin.length).toFixed(2) : '-';
    return `.${at} ${share} (${bin.length})`;
  });
  process.stdout.write(`  holds: ${told.join(' ')}\n`);
  for (const [by, made] of Map.groupBy(held, (row) => `${row.by}, ${row.kind === 'own' ? 'own' : 'public'}`)) {
    const sure = made.filter(({ chance }) => chance >= 0.8);
    const right = (some: readonly Row[]) => some.reduce((sum, one) => sum + one.right, 0).toFixed(0);
    process.stdout.write(
      `  ${by}: ${made.length} claims, ${right(made)} right; at .8 ${sure.length}, ${right(sure)} right\n`,
    );
  }
  const surest = held.filter(measured).sort((one, other) => other.chance - one.chance);
  let claimed = 1;
  let right = 0;
  for (const [at, row] of surest.entries()) {
    right += row.right;
    if (at >= FEWEST && right / (at + 1) >= least) claimed = row.chance;
  }
  claimed = Math.round(Math.max(LEAST_CUT, Math.min(claimed, MOST_CUT)) * 1000) / 1000;
  process.stdout.write(`  claimed from ${claimed}\n`);
  const w = fitRows(mine);
  const round = (weight: number) => Math.round(weight * 1000) / 1000;
  const weights = Object.fromEntries(CLAIM_FEATURES.map((feature, at) => [feature, round(w[at]!)]));
  const trusts = Object.fromEntries(readers.map((reader, at) => [reader, round(w[CLAIM_FEATURES.length + at]!)]));
  return { readers: trusts, claimed, weights };
});
if (!process.argv.includes('--dry')) {
  const data =
    'QAMR test (half of its Wikipedia pages), SQuAD 1.1 dev (29 articles), SQuADShifts New Wikipedia; the invented corpora in test/corpora/cubango and cable';
  writeFileSync(
    fileURLToPath(new URL('../../src/answers/judgement.json', import.meta.url)),
    `${JSON.stringify({ fittedBy: 'test/bench/fit-claims.ts', data, calibrations }, null, 2)}\n`,
  );
}
