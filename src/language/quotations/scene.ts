/** A quotation piece in its surroundings, as the finders of candidates look at it. */
import type { Report } from './clauses.ts';
import { type Candidate, type PieceLooks, pieceLooks, type Situation } from './features.ts';
import type { Phrase } from './phrases.ts';
import type { Token, Unit } from './tokens.ts';

/** Reports looked at before a piece. */
const NEAREST = 5;
/** Reports looked at after a piece, and in the sentence before. */
export const NEXT = 3;

/** A situation with what all the finders below need of it. */
export interface Scene extends Situation {
  readonly own: Unit;
  readonly tokens: readonly Token[];
  readonly piece: PieceLooks;
  /** The reports of the sentence before the piece, nearest first, and after it. */
  readonly behind: readonly Report[];
  readonly ahead: readonly Report[];
  readonly has: 'with report' | 'without report';
}

/** What stands around a quoted piece: the reports before, around and behind it. */
export function sceneOf(situation: Situation): Scene {
  const own = situation.units[situation.unit] as Unit;
  const reports = situation.reports[situation.unit] ?? [];
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle]?.cue.from ?? 0) < situation.at) low = middle + 1;
    else high = middle;
  }
  const behind = reports.slice(Math.max(0, low - NEAREST), low).reverse();
  return {
    ...situation,
    own,
    tokens: own.tokens,
    piece: pieceLooks(situation),
    behind,
    ahead: reports.slice(low, low + NEXT),
    has: behind.length > 0 ? 'with report' : 'without report',
  };
}

export const plain = (unit: Unit, subject: Phrase, rule: string, features: readonly string[]): Candidate => ({
  unit,
  subject,
  cue: null,
  lemma: null,
  rule,
  features,
});
export const ofReport = (
  { unit, subject, cue, lemma }: Report,
  rule: string,
  features: readonly string[],
): Candidate => ({
  unit,
  subject,
  cue,
  lemma,
  rule,
  features,
});
