/** Days of a timeline in words, and the time between two of them. */
import { MONTH_NAMES, weekdayOf } from '../language/dates/words.ts';
import type { TimelineDays } from './types.ts';

const DAY_MS = 86_400_000;

/** First day that a date covers, as a number of days. */
export function firstDay({ start }: Pick<TimelineDays, 'start'>): number {
  const [year, month = 1, day = 1] = start.split('-').map(Number);
  return Date.UTC(year as number, month - 1, day) / DAY_MS;
}

/** Last day that a date covers, as a number of days. */
export function lastDay({ start, end = start }: Pick<TimelineDays, 'start' | 'end'>): number {
  const [year, month, day] = end.split('-').map(Number);
  if (day !== undefined) return Date.UTC(year as number, (month as number) - 1, day) / DAY_MS;
  // Day 0 of the next month is the last of this one.
  if (month !== undefined) return Date.UTC(year as number, month, 0) / DAY_MS;
  return Date.UTC(year as number, 11, 31) / DAY_MS;
}

/** The middle of the days that a date covers: what a stretch of time is counted between where dates are coarse. */
export function middleDay(days: Pick<TimelineDays, 'start' | 'end'>): number {
  return (firstDay(days) + lastDay(days)) / 2;
}

/** A day number as `9 Jan`. */
export function shortDay(day: number): string {
  const date = new Date(day * DAY_MS);
  return `${date.getUTCDate()} ${MONTH_NAMES[date.getUTCMonth()]?.slice(0, 3)}`;
}

/** In two lines: `10 January` and `2022 · Monday`; `9–10 January` and `2022`; `June` and `2021`; `2014` alone. */
export function dateLines({ start, end }: Pick<TimelineDays, 'start' | 'end'>): [string, string] {
  const from = parts(start);
  if (end === undefined || end === start) {
    if (from.day !== null) return [`${from.day} ${from.month}`, `${from.year} · ${weekdayOf(start)}`];
    return from.month === null ? [from.year, ''] : [from.month, from.year];
  }
  const to = parts(end);
  if (from.year !== to.year) return [`${inShort(from)} ${from.year} –`, `${inShort(to)} ${to.year}`];
  // The longest months do not fit behind two days.
  if (from.month === to.month) return [`${from.day}–${to.day} ${shortIfLong(from.month)}`, from.year];
  return [`${inShort(from)} – ${inShort(to)}`, from.year];
}

interface Parts {
  readonly year: string;
  readonly month: string | null;
  readonly day: number | null;
}

function parts(iso: string): Parts {
  const [year = iso, month, day] = iso.split('-');
  return {
    year,
    month: month === undefined ? null : (MONTH_NAMES[Number(month) - 1] ?? month),
    day: day === undefined ? null : Number(day),
  };
}

function inShort({ month, day }: Parts): string {
  return [day, month?.slice(0, 3)].filter((part) => part !== null && part !== undefined).join(' ');
}

/** A stretch of days in words, rounded: `12 days`, `about 5 weeks`, `about 4 months`, `about 7 years`. */
export function stretchInWords(days: number): string {
  if (days < 21) return days === 1 ? '1 day' : `${days} days`;
  if (days < 60) return `about ${Math.round(days / 7)} weeks`;
  if (days < 640) return `about ${Math.round(days / 30.44)} months`;
  return `about ${Math.round(days / 365.25)} years`;
}

function shortIfLong(month: string | null): string {
  return month !== null && month.length > 7 ? month.slice(0, 3) : (month ?? '');
}
