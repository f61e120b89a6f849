/** Days of a timeline in words, and the time between two of them. */
import { STYLES } from './look.ts';
import { widthOf } from './text.ts';
import type { TimelineDays } from './types.ts';
import type { TimelineWords } from './words/words.ts';

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
export function shortDay(day: number, words: TimelineWords): string {
  return dated(new Date(day * DAY_MS), SHORT_DAY, words);
}

type Days = Pick<TimelineDays, 'start' | 'end'>;

/**
 * In two lines: `10 January` and `2022 · Monday`; `9–10 January` and `2022`; `June` and `2021`; `2014` alone.
 *
 * @param width - in pixels; months and weekdays that are too long for it are shortened
 */
export function dateLines({ start, end }: Days, words: TimelineWords, width: number): [string, string] {
  const year = start.slice(0, start.indexOf('-') < 0 ? undefined : start.indexOf('-'));
  const date = (...candidates: string[]) => fitting(candidates, (one) => widthOf(one, STYLES.date) <= width);
  if (end === undefined || end === start) {
    if (start.length < 7) return [start, ''];
    if (start.length < 10) return [dated(dateOf(start), { month: 'long' }, words), year];
    const weekday = (length: 'long' | 'short') => `${year} · ${dated(dateOf(start), { weekday: length }, words)}`;
    return [
      date(dated(dateOf(start), LONG_DAY, words), dated(dateOf(start), SHORT_DAY, words)),
      fitting([weekday('long'), weekday('short')], (one) => widthOf(one, STYLES.year) <= width),
    ];
  }
  const short = (iso: string): Intl.DateTimeFormatOptions => (iso.length < 10 ? { month: 'short' } : SHORT_DAY);
  if (start.slice(0, 4) !== end.slice(0, 4))
    return [
      `${dated(dateOf(start), { ...short(start), year: 'numeric' }, words)} –`,
      dated(dateOf(end), { ...short(end), year: 'numeric' }, words),
    ];
  if (start.length === 10 && start.slice(0, 7) === end.slice(0, 7))
    return [date(sameMonth(start, end, LONG_DAY, words), sameMonth(start, end, SHORT_DAY, words)), year];
  return [`${dated(dateOf(start), short(start), words)} – ${dated(dateOf(end), short(end), words)}`, year];
}

/** `10 January 2022 (Monday)`, `9–10 January 2022`, `June 2021`, `2014`. */
export function dateInWords({ start, end }: Days, words: TimelineWords, weekday = true): string {
  if (end === undefined || end === start) {
    const date = dated(dateOf(start), optionsOf(start), words);
    return weekday && start.length === 10 ? `${date} (${dated(dateOf(start), { weekday: 'long' }, words)})` : date;
  }
  if (start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7))
    return sameMonth(start, end, FULL_DAY, words);
  return words.range(dated(dateOf(start), optionsOf(start), words), dated(dateOf(end), optionsOf(end), words));
}

/** A stretch of days in words, rounded, with what follows it: `12 days later`, `about 5 weeks later`. */
export function laterInWords(days: number, words: TimelineWords): string {
  if (days < 21) return words.later(counted(days, 'day', words), false);
  if (days < 60) return words.later(counted(Math.round(days / 7), 'week', words), true);
  if (days < 640) return words.later(counted(Math.round(days / 30.44), 'month', words), true);
  return words.later(counted(Math.round(days / 365.25), 'year', words), true);
}

const SHORT_DAY = { day: 'numeric', month: 'short' } as const;
const LONG_DAY = { day: 'numeric', month: 'long' } as const;
const FULL_DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

function optionsOf(iso: string): Intl.DateTimeFormatOptions {
  if (iso.length === 10) return FULL_DAY;
  return iso.length < 7 ? { year: 'numeric' } : { month: 'long', year: 'numeric' };
}

function dateOf(iso: string): Date {
  const [year, month = 1, day = 1] = iso.split('-').map(Number);
  const date = new Date(0);
  // Not Date.UTC, which takes the year 14 for 1914.
  date.setUTCFullYear(year as number, month - 1, day);
  return date;
}

/** Making a format takes much longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function partsOf(date: Date, options: Intl.DateTimeFormatOptions, { language }: TimelineWords) {
  const key = JSON.stringify([language, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  formats.set(key, known);
  const parts = known.formatToParts(date);
  // Some languages write “year” behind the number, short; it goes without saying.
  return parts.at(-1)?.type === 'literal' ? parts.slice(0, -1) : parts;
}

function dated(date: Date, options: Intl.DateTimeFormatOptions, words: TimelineWords): string {
  return partsOf(date, options, words)
    .map(({ value }) => value)
    .join('');
}

/** `9–10 January`: the day of the end with that of the beginning before it, and the point that some languages set behind a day. */
function sameMonth(start: string, end: string, options: Intl.DateTimeFormatOptions, words: TimelineWords): string {
  const parts = partsOf(dateOf(end), options, words);
  return parts
    .map(({ type, value }, at) => {
      if (type !== 'day') return value;
      const point = parts[at + 1]?.value.startsWith('.') ? '.' : '';
      return `${Number(start.slice(8))}${point}–${value}`;
    })
    .join('');
}

function counted(count: number, unit: 'day' | 'week' | 'month' | 'year', { language }: TimelineWords): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** The first that fits, or else the last. */
export function fitting(candidates: readonly string[], fits: (text: string) => boolean): string {
  return candidates.find(fits) ?? candidates.at(-1) ?? '';
}
