/**
 * Fits how likely a claim is to be right, whoever makes it: a fact of reading or the picker of words. Writes
 * `src/answers/judgement.json`, the same for the same data. Run after `fit-evidence.ts` and `fit-spans.ts`.
 *
 *     node test/bench/fit-claims.ts [--dry]
 *
 * A logistic regression over the claims made on public questions (answerable ones, near misses, foreign ones) and on the project's own
 * corpora; the cut is the least probability at which so many claims are right on pools that were left out.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CLAIM_FEATURES, type Claim, weigh } from '../../src/answers/claims.ts';
import { OF_SENTENCES, OF_SPEECH } from '../../src/answers/facts/fact.ts';
import type { Library } from '../../src/answers/library/library.ts';
import { understand } from '../../src/answers/turn.ts';
import { FITTED_ON, type FreeQuestion, freePools } from './free-pools.ts';
import { claimIsRight } from './gold-words.ts';
import { chanceOf, logistic } from './logistic.ts';
import { ownPools } from './own-pools.ts';
import { poolsOf, trainingRows } from './qa-pools.ts';
import { parserOf, readAsAsked } from './qa-questions.ts';

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
 * the same documents, so that it is surer of them than of others. The freely typed ones have no part in the picker.
 */
const RIGHT = { public: 0.955, free: 0.88 };
/** Before so many claims the share says little, and a cut beyond the last one would silence what is right nine times in ten. */
const FEWEST = 15;
const MOST_CUT = 0.9;
const LEAST_CUT = 0.5;
const FOLDS = 4;
const COUNTS: Readonly<Record<string, number>> = { answerable: 1, 'near-miss': 1, foreign: 0.7, own: 1, free: 4 };
/** What is picked from sentences is judged by all questions; facts of reading, of which the public sets have few, mostly by news. */
const FACT = { own: 8, free: 8 };

function collect(): { rows: Row[]; asked: number } {
  const rows: Row[] = [];
  let asked = 0;
  const add = (
    row: Pick<Row, 'pool' | 'kind' | 'question'>,
    { request, facts }: ReturnType<typeof readAsAsked>,
    library: Library,
    right: (claim: Claim) => number,
  ) => {
    for (const claim of weigh(request, facts, library).claims)
      rows.push({
        ...row,
        by: claim.by,
        want: request.want,
        features: Float64Array.from(claim.features),
        right: right(claim),
      });
  };
  for (const { name, library, asked: questions } of poolsOf(trainingRows())) {
    for (const { kind, text, gold } of questions) {
      if (kind === 'reworded') continue;
      if (kind === 'answerable') asked++;
      add({ pool: name, kind, question: text }, readAsAsked(text, library), library, ({ words }) =>
        kind === 'answerable' ? words.filter((word) => claimIsRight(word, gold)).length / words.length : 0,
      );
    }
  }
  for (const { name, library, questions } of ownPools()) {
    for (const { text, expect } of questions)
      add({ pool: name, kind: 'own', question: text }, readAsAsked(text, library), library, ({ draft }) => {
        const said = draft.findings.map(({ segments, place }) =>
          (segments ?? [place])
            .map(({ start, end }) => library.articles.get(place.file)!.reading.article.text.slice(start, end))
            .join(' '),
        );
        const shown = draft.command === 'quote' ? said.slice(0, 3).join(' ') : draft.headline;
        return expect?.every((group) => group.some((one) => folded(shown).includes(folded(one)))) ? 1 : 0;
      });
  }
  for (const { name, library, asked: questions, conversations } of freePools()) {
    const put = (history: readonly FreeQuestion[], { text, answerable, short, right }: FreeQuestion) =>
      add(
        { pool: name, kind: 'free', question: text },
        understand(
          { command: 'ask', text },
          history.map((one) => ({ command: 'ask', text: one.text })),
          parserOf(library),
          library,
        ),
        library,
        ({ words, draft }) => {
          if (!answerable) return 0;
          if (short.length > 0) {
            // A day that was worked out is told by the words it was worked out from.
            const marked = draft.findings.slice(0, words.length).map(({ date, highlights, place }) => {
              const { text } = library.articles.get(place.file)!.reading.article;
              return date ? highlights.map(({ start, end }) => text.slice(start, end)) : [];
            });
            const isRight = (word: string, at: number) =>
              [word, ...(marked[at] ?? [])].some((one) => claimIsRight(one, short));
            return words.filter(isRight).length / words.length;
          }
          return draft.findings.slice(0, 1).some(({ place }) => library.passagesAt(place).some(right)) ? 1 : 0;
        },
      );
    for (const one of questions) put([], one);
    for (const turns of conversations) for (const [at, one] of turns.entries()) put(turns.slice(0, at), one);
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
  (COUNTS[kind] ?? 1) * (!OF_SENTENCES.has(by) && (kind === 'own' || kind === 'free') ? FACT[kind] : 1);
const fitRows = (rows: readonly Row[]) =>
  logistic(
    rows.map(({ features }) => features),
    rows.map(({ right }) => right),
    rows.map(count),
  );

/** The least probability from which on so many claims are right. */
function cutFor(held: readonly { readonly chance: number; readonly right: number }[], least: number): number {
  let claimed = 1;
  let right = 0;
  for (const [at, row] of held.toSorted((one, other) => other.chance - one.chance).entries()) {
    right += row.right;
    if (at >= FEWEST && right / (at + 1) >= least) claimed = row.chance;
  }
  return Math.round(Math.max(LEAST_CUT, Math.min(claimed, MOST_CUT)) * 1000) / 1000;
}

const { rows, asked } = collect();
const pools = [...new Set(rows.map(({ pool }) => pool))];
const calibrations = [
  { name: 'picked from sentences', inside: ({ by }: Row) => OF_SENTENCES.has(by), own: false },
  { name: 'quotations', inside: ({ by }: Row) => OF_SPEECH.has(by), own: true },
  { name: 'facts of reading', inside: ({ by }: Row) => !OF_SENTENCES.has(by) && !OF_SPEECH.has(by), own: true },
].map(({ name, inside, own }) => {
  const kinds = [...new Set(rows.filter(inside).map(({ by }) => by))].sort();
  // Each kind's own trust stands behind what is shared.
  const mine = rows.filter(inside).map((row) => ({
    ...row,
    features: Float64Array.from([...row.features, ...kinds.map((kind) => (kind === row.by ? 1 : 0))]),
  }));
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const outside = (row: Row) => pools.indexOf(row.pool) % FOLDS === fold;
    const w = fitRows(mine.filter((row) => !outside(row)));
    return mine.filter(outside).map((row) => ({ ...row, chance: chanceOf(row.features, w) }));
  }).flat();
  process.stdout.write(`${name}:\n`);
  for (const cut of [0.6, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    const line = ['answerable', 'near-miss', 'foreign', 'own', 'free'].map((kind) => {
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
  for (const [by, made] of Map.groupBy(
    held,
    (row) => `${row.by}, ${row.kind === 'own' || row.kind === 'free' ? row.kind : 'public'}`,
  )) {
    const sure = made.filter(({ chance }) => chance >= 0.8);
    const right = (some: readonly Row[]) => some.reduce((sum, one) => sum + one.right, 0).toFixed(0);
    process.stdout.write(
      `  ${by}: ${made.length} claims, ${right(made)} right; at .8 ${sure.length}, ${right(sure)} right\n`,
    );
  }
  const claimed = Math.max(
    cutFor(
      held.filter(({ kind }) => kind === 'free' || (own && kind === 'own')),
      RIGHT.free,
    ),
    own
      ? 0
      : cutFor(
          held.filter(({ kind }) => kind !== 'free' && kind !== 'own'),
          RIGHT.public,
        ),
  );
  process.stdout.write(`  claimed from ${claimed}\n`);
  const w = fitRows(mine);
  const round = (weight: number) => Math.round(weight * 1000) / 1000;
  const weights = Object.fromEntries(CLAIM_FEATURES.map((feature, at) => [feature, round(w[at]!)]));
  const trusts = Object.fromEntries(kinds.map((kind, at) => [kind, round(w[CLAIM_FEATURES.length + at]!)]));
  return { kinds: trusts, claimed, weights };
});
if (!process.argv.includes('--dry')) {
  writeFileSync(
    fileURLToPath(new URL('../../src/answers/judgement.json', import.meta.url)),
    `${JSON.stringify({ fittedBy: 'test/bench/fit-claims.ts', data: FITTED_ON, calibrations }, null, 2)}\n`,
  );
}
