/** Chooses for every quotation piece who said it: the candidate whose features weigh most. */
import type { ArticleSentences } from '../types.ts';
import { candidatesFor } from './candidates.ts';
import { findReports, type Report } from './clauses.ts';
import type { Candidate, Situation } from './features.ts';
import { findUnits, type Unit } from './tokens.ts';
import { WEIGHTS } from './weights.ts';

export interface Assignment {
  /** Index into `ArticleSentences.pieces`. */
  readonly piece: number;
  /** Index of the unit that the piece stands in, and its position there. */
  readonly unit: number;
  readonly at: number;
  readonly attribution: Candidate | null;
}

function weigh(features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += WEIGHTS[feature] ?? 0;
  return sum;
}

export interface Assigned {
  readonly units: readonly Unit[];
  readonly reports: readonly (readonly Report[])[];
  /** In the order of the pieces. */
  readonly assignments: readonly Assignment[];
}

/** Finds for every quoted piece of an article the words that say who said it. */
export function assign(article: ArticleSentences): Assigned {
  const { text } = article.article;
  const units = findUnits(article);
  const reports = units.map(findReports);
  const assignments: Assignment[] = [];
  let last: Situation['last'] = null;
  units.forEach((unit, u) => {
    unit.tokens.forEach((token, at) => {
      if (token.kind !== 'piece') return;
      const { candidates, none } = candidatesFor({ text, units, reports, unit: u, at, last });
      let best: Candidate | null = null;
      let most = weigh(none);
      for (const candidate of candidates) {
        const weight = weigh(candidate.features);
        if (best?.certain) break;
        if (weight > most || candidate.certain) {
          most = weight;
          best = candidate;
        }
      }
      const piece = article.pieces[token.piece];
      if (best) last = { candidate: best, unit: u, at, leftOpen: piece !== undefined && piece.outer.end === piece.end };
      assignments.push({ piece: token.piece, unit: u, at, attribution: best });
    });
  });
  return { units, reports, assignments: carriedBack(article, units, assignments) };
}

/** A quotation that a paragraph leaves open and nobody is said to have said: whoever says its next paragraph. */
function carriedBack(
  article: ArticleSentences,
  units: readonly Unit[],
  assignments: readonly Assignment[],
): Assignment[] {
  const all = [...assignments];
  for (let i = all.length - 2; i >= 0; i--) {
    const [one, next] = [all[i] as Assignment, all[i + 1] as Assignment];
    const piece = article.pieces[one.piece];
    const paragraph = units[one.unit]?.paragraph ?? 0;
    if (one.attribution || !next.attribution || !piece || piece.outer.end !== piece.end) continue;
    const goesOn =
      next.at === 0 && units[next.unit]?.paragraph === paragraph + 1 && units[next.unit - 1]?.paragraph === paragraph;
    if (goesOn && one.at === 0) all[i] = { ...one, attribution: next.attribution };
  }
  return all;
}
