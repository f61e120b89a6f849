/** Finds date expressions in a text: every rule runs once, the longest matches win, neighbours that are one expression join. */
import { join } from './join.ts';
import type { Reading, Rule } from './rule.ts';
import { business } from './rules/business.ts';
import { clockTimes } from './rules/clock.ts';
import { deictic } from './rules/deictic.ts';
import { durations } from './rules/durations.ts';
import { eras } from './rules/eras.ts';
import { eventDates } from './rules/events.ts';
import { fullDates } from './rules/full.ts';
import { holidays } from './rules/holidays.ts';
import { countedDays } from './rules/nth.ts';
import { offsets } from './rules/offsets.ts';
import { partialDates } from './rules/partial.ts';
import { pointing } from './rules/pointing.ts';
import { sets } from './rules/sets.ts';
import { vague } from './rules/vague.ts';
import { weekdays } from './rules/weekdays.ts';

/** In the order in which they win when two match the same words. */
const RULES: readonly Rule[] = [
  ...fullDates,
  ...partialDates,
  ...countedDays,
  ...holidays,
  ...eventDates,
  ...weekdays,
  ...sets,
  ...business,
  ...pointing,
  ...deictic,
  ...offsets,
  ...durations,
  ...eras,
  ...clockTimes,
  ...vague,
];

/** Words that were found to be a date expression, not yet read against any day. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: Reading;
}

/** The text with its quotes, dashes and white space made plain; the length never changes. */
export function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0\u2000-\u200b\u202f]/g, ' ');
}

/**
 * Date expressions of a text in reading order, without overlaps.
 * @param text any text; offsets of the result point into it
 * @param typed true for a question typed by a person, where capitals mean nothing
 */
export function scan(text: string, typed = false): readonly Found[] {
  const shadow = plain(text);
  const found: (Found & { readonly order: number })[] = [];
  RULES.forEach((rule, order) => {
    for (const match of shadow.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start) continue;
      const reading = rule.read(match, { text: shadow, start, end, typed });
      if (!reading) continue;
      const { trim } = reading;
      found.push({ start: start + (trim?.start ?? 0), end: end - (trim?.end ?? 0), rule: rule.name, reading, order });
    }
  });
  return join(longestFirst(found, shadow.length), shadow);
}

function longestFirst(found: readonly (Found & { readonly order: number })[], length: number): readonly Found[] {
  const taken = new Uint8Array(length);
  const kept: Found[] = [];
  const byLength = [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start,
  );
  for (const one of byLength) {
    if (one.end <= one.start || taken[one.start] || taken[one.end - 1]) continue;
    taken.fill(1, one.start, one.end);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
