/** How well a sentence answers a request: one linear model over {@link FEATURES}. */
import type { Library, Passage } from '../library/library.ts';
import type { Request } from '../request/request.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { FEATURES, type FeatureName, type Features, featuresOf } from './features.ts';
import { type Measure, measureOf } from './strength.ts';
import fitted from './weights.json' with { type: 'json' };

export interface Ranked extends Candidate {
  readonly features: Features;
  /** Log-odds against the other candidates, up to a constant of the question. */
  readonly score: number;
}

export interface Ranking {
  readonly request: Request;
  readonly measure: Measure;
  /** Best first; ties by file and place, so that the order of files changes nothing. */
  readonly ranked: readonly Ranked[];
}

export type Weights = Readonly<Record<FeatureName, number>>;

/** Fitted by `test/bench/fit-evidence.ts`; the file names the data. */
export const WEIGHTS: Weights = fitted.weights;

/**
 * @param read - where facts have their answers from, with what that is worth
 * @param weights - other ones, to measure what each is worth
 */
export function rankEvidence(
  request: Request,
  library: Library,
  read: ReadonlyMap<Passage, number> = new Map(),
  weights: Weights = WEIGHTS,
): Ranking {
  const measure = measureOf(request, library);
  const candidates = candidatesFor(request, library, read);
  // “What else”: not what was shown already.
  const asked = request.others ? candidates.filter(({ passage }) => !request.shown.includes(passage)) : candidates;
  const ranked = asked.map((candidate): Ranked => {
    const features = featuresOf(measure, candidate, library);
    return { ...candidate, features, score: scoreOf(features, weights) };
  });
  return { request, measure, ranked: ranked.sort(byScore) };
}

const byScore = (one: Ranked, other: Ranked): number => other.score - one.score || byPlace(one, other);

export function scoreOf(features: Features, weights: Weights): number {
  let score = 0;
  for (const { name } of FEATURES) score += weights[name] * features[name];
  return score;
}

function byPlace({ passage: one }: Candidate, { passage: other }: Candidate): number {
  return one.file === other.file ? one.start - other.start : one.file < other.file ? -1 : 1;
}
