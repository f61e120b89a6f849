/** Date expressions in a question typed by a person. */
import { isoDay, parseIso } from './calendar.ts';
import type { Earlier, TimexType } from './rule.ts';
import { plain, scan } from './scan.ts';
import { directionOf } from './tense.ts';

/** A date expression of a question; offsets point into the question. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly type: TimexType;
  /** TIMEX3 value. */
  readonly value: string;
  /** First and last day covered (ISO, both included), where it covers days. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * Finds the date expressions of a question. Capitals and full stops of abbreviations do not matter. A day or month without
 * a year is resolved to the one nearest to the reference (by the tense of the question, if it has one), so pass the day
 * around which the articles were written; `the 12th` is the nearest 12th.
 *
 * @param text the question, as typed
 * @param reference ISO day that relative and incomplete dates hang on; with an empty string they stay without days,
 * e.g. `XXXX-12-30`
 */
export function parseDateExpression(text: string, reference: string): readonly DateExpression[] {
  const shadow = plain(text);
  const day = parseIso(reference)?.to ?? null;
  const earlier: Omit<Earlier, 'distance'>[] = [];
  return scan(text, true).map(({ start, end, reading }) => {
    const resolved = reading.resolve({
      reference: day,
      direction: () => directionOf(shadow, start, end),
      earlier: earlier.map((one) => ({ ...one, distance: 0 })),
    });
    const { range } = resolved;
    if (range)
      earlier.unshift({
        text: text.slice(start, end),
        value: resolved.value,
        range,
        anchor: resolved.anchor,
        comparison: resolved.comparison ?? false,
      });
    return {
      start,
      end,
      type: reading.type,
      value: resolved.value,
      ...(range ? { from: isoDay(range.from), to: isoDay(range.to) } : {}),
    };
  });
}
