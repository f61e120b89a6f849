/** The chance that the first passage answers: a logistic model of its own on what the best passage has and how far it stands out. */
import type { Library, Passage } from '../library/library.ts';
import type { Request } from '../request/request.ts';
import fitted from './chance.json' with { type: 'json' };
import type { Ranking } from './score.ts';
import type { Measure } from './strength.ts';
import { surroundingsOf } from './surroundings.ts';

/** What the chance is worked out from, in this order. */
export const CHANCE_FEATURES = [
  'coverage',
  'coverage squared',
  'own',
  'own squared',
  'names',
  'form',
  'window',
  'near',
  'kind',
  'article',
  'noun',
  'counted',
  'said',
  'introduces',
  'margin to the second',
  'share among the candidates',
  'not its own, by number of needs',
  'few needs',
  'names and days that nothing near names',
  'weight that the article lacks',
  'weight that the corpus lacks',
  'most weight of one lacking need',
  'names and days in the question',
  'search, best',
  'search, this one',
  'needs',
  'surest pick',
] as const;

type ChanceWeights = Readonly<Record<(typeof CHANCE_FEATURES)[number] | 'constant', number>>;

interface Fitted {
  readonly weights: ChanceWeights;
  /** Least chance of a passage to be shown as the closest. */
  readonly shown: number;
}

/** Fitted by `test/bench/fit-evidence.ts`; the file names the data. */
const FITTED: Fitted = fitted;

const MOST_MARGIN = 4;
const MOST_NEEDS = 6;
const MET = 0.5;

/** @returns numbers in the order of {@link CHANCE_FEATURES}; `null` where there is no candidate */
export function chanceFeatures({ request, measure, ranked }: Ranking, library: Library): number[] | null {
  const [first, second] = ranked;
  if (!first) return null;
  const { features, score, passage } = first;
  const { needs } = request;
  const all = ranked.reduce((sum, other) => sum + Math.exp(other.score - score), 0);
  const count = Math.min(needs.length, MOST_NEEDS);
  const lacking = lackingAt(passage, measure, library);
  return [
    features.coverage,
    features.coverage ** 2,
    features.own,
    features.own ** 2,
    features.names,
    features.form,
    features.window,
    features.near,
    features.kind,
    features.article,
    features.noun,
    features.counted,
    features.said,
    features.introduces,
    Math.min(MOST_MARGIN, score - (second?.score ?? score - MOST_MARGIN)),
    1 / all,
    (1 - features.own) * count,
    needs.length <= 1 ? 1 : needs.length === 2 ? 0.5 : 0,
    lacking.names,
    lacking.article,
    lacking.corpus,
    lacking.most,
    lacking.named,
    Math.max(...ranked.map(({ searchScore }) => searchScore)),
    first.searchScore,
    count / MOST_NEEDS,
    measure.pick(passage)?.probability ?? 0,
  ];
}

/** Shares of the question's weight that a passage, what stands around it, its article and the corpus do not meet. */
function lackingAt(passage: Passage, measure: Measure, library: Library) {
  const { needs, total } = measure.request;
  const around = surroundingsOf(passage, library);
  const sums = { names: 0, article: 0, corpus: 0, most: 0, named: 0 };
  const beside = [passage, around.before, around.after].flatMap((one) => (one ? [measure.strengths(one)] : []));
  for (const [at, need] of needs.entries()) {
    const share = need.weight / total;
    const isName = need.entities.length > 0 || need.date !== null;
    const near = Math.max(...beside.map((strengths) => strengths[at]!), around.lead.meets(need));
    if (isName) sums.named += share;
    if (isName && near < MET) sums.names += share;
    if (!isName && need.terms.size === 0) sums.corpus += share;
    if (Math.max(near, around.article.meets(need)) >= MET) continue;
    sums.article += share;
    sums.most = Math.max(sums.most, share);
  }
  return sums;
}

/** @returns how likely the first passage holds the answer, from 0 to 1; 0 where there is none */
export function chanceOf(ranking: Ranking, library: Library): number {
  const values = chanceFeatures(ranking, library);
  if (!values) return 0;
  let z = FITTED.weights.constant;
  for (const [at, name] of CHANCE_FEATURES.entries()) z += FITTED.weights[name] * values[at]!;
  return 1 / (1 + Math.exp(-z));
}

/** In a conversation the matter is known, and what is close to it costs less. */
const GOING_ON = 0.5;

/** Whether the first passage is close enough to be shown. */
export function mayBeShown(chance: number, { shown }: Request): boolean {
  return chance >= FITTED.shown * (shown.length > 0 ? GOING_ON : 1);
}
