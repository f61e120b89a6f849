/** Which entries are drawn when not all fit. */
import type { TimelineEntry } from './types.ts';

/** Beyond these no two pictures have room; looking at more would only take time. */
const MOST_TRIED = 60;

/**
 * Calls and well attested meetings come first, then speakers with many words on a day, then what else there is, other facts
 * last. An entry that does not fit is passed over, unless nothing else was drawn.
 *
 * @param fits - whether some entries, in the order of time, fit into the pictures
 * @returns in the order of time
 */
export function chooseEntries(
  entries: readonly TimelineEntry[],
  fits: (some: readonly TimelineEntry[]) => boolean,
): readonly TimelineEntry[] {
  const order = new Map(entries.map((entry, at) => [entry, at]));
  const ranked = [...entries].sort((a, b) => worth(b) - worth(a) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  // What one sentence tells of one day in several words is drawn once before anything is drawn twice.
  const told = new Set<string>();
  const again = (entry: TimelineEntry): boolean => {
    const key = `${entry.evidence.file}:${entry.evidence.start}:${entry.start}`;
    return told.has(key) || !told.add(key);
  };
  const tried = Object.groupBy(ranked, (entry) => (again(entry) ? 'again' : 'first'));
  let chosen: TimelineEntry[] = [];
  for (const entry of [...(tried.first ?? []), ...(tried.again ?? [])].slice(0, MOST_TRIED)) {
    const more = [...chosen, entry].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (chosen.length === 0 || fits(more)) chosen = more;
  }
  return chosen;
}

function worth({ kind, support, conflict, start, title, more = 0 }: TimelineEntry): number {
  const exact = start.length === 10 ? 2 : 0;
  if (kind === 'fact') return exact;
  if (kind === 'statement') return 14 + 2 * Math.min(4, more) + Math.min(3, title.length / 60);
  return 16 + support + (conflict ? 4 : 0) + (kind === 'call' ? 4 : 0) + exact;
}
