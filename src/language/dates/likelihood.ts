/** Choosing among days by evidence: the likeliest day, how sure it is, and what speaks for it. */
import { type Day, mondayOf } from './calendar.ts';
import type { Evidence } from './evidence.ts';

/** How well a day fits, in nats. */
export type Score = (day: Day) => number;

/** All pieces of evidence together. */
export function sums(evidence: readonly Evidence[]): Score {
  return (day) => evidence.reduce((sum, { score }) => sum + score(day), 0);
}

/** The likeliest of some days, the first of equals; `null` of none. */
export function likeliest(days: readonly Day[], score: Score): Day | null {
  return days.reduce<Day | null>((a, b) => (a === null || score(b) > score(a) ? b : a), null);
}

/** Share of the likelihood of all days that lies on a day and the days beside it. */
export function certainty(days: readonly Day[], score: Score, best: Day): number {
  return total(days, score, best, (day) => Math.abs(day - best) <= 1) / total(days, score, best, () => true);
}

/** The week with the greatest share of the likelihood, and its likeliest day. */
export function likeliestWeek(days: readonly Day[], score: Score): { readonly day: Day; readonly sure: number } | null {
  const best = likeliest(days, score);
  if (best === null) return null;
  const weeks = new Map<Day, Day[]>();
  for (const day of days) {
    const week = weeks.get(mondayOf(day));
    if (week) week.push(day);
    else weeks.set(mondayOf(day), [day]);
  }
  const every = (): boolean => true;
  const shares = [...weeks.values()].map((week) => ({ week, share: total(week, score, best, every) }));
  const all = shares.reduce((sum, { share }) => sum + share, 0);
  const most = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return { day: likeliest(most.week, score)!, sure: most.share / all };
}

/** Likelihood of some days, as a multiple of that of the best. */
function total(days: readonly Day[], score: Score, best: Day, among: (day: Day) => boolean): number {
  const most = score(best);
  return days.filter(among).reduce((sum, day) => sum + Math.exp(score(day) - most), 0);
}

/** What speaks most for a day, compared with others, in words. */
export function reasons(evidence: readonly Evidence[], day: Day, others: readonly Day[]): readonly string[] {
  return evidence
    .map(({ score, words }) => ({
      words,
      gain: score(day) - others.reduce((sum, other) => sum + score(other), 0) / Math.max(1, others.length),
    }))
    .filter(({ gain }) => gain > 0.2)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, 4)
    .map(({ words }) => words);
}
