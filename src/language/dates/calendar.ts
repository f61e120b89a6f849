/**
 * Arithmetic on days of the proleptic Gregorian calendar. A day is an integer: days since 1 January 1970.
 * Months are 1-12, weekdays 1 (Monday) to 7 (Sunday) as in ISO 8601.
 */

/** An integer count of days since 1 January 1970. */
export type Day = number;

/** First and last day of a stretch of time, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

const MS_PER_DAY = 86_400_000;
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2999;

/** True for the years that the reader handles. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

/** The day of a date; month and day may overflow (month 13 is January of the next year). */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** Year, month and day of the month of a day. */
export function dateOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** True if the month has such a day; without a year, 29 February counts as one. */
export function isDate(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(day: Day): number {
  // 1 January 1970 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return day - (weekday(day) - 1);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2015-07-04`. */
export function isoDay(day: Day): string {
  const date = dateOf(day);
  return `${isoYear(date.year)}-${two(date.month)}-${two(date.day)}`;
}

/** `2015`, always four digits. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** `2015-07`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`;
}

/** `2015-W27`, the ISO week of a day; its year is the year of the week's Thursday. */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const { year } = dateOf(thursday);
  return `${isoYear(year)}-W${two(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`;
}

/** All days of a month. */
export function monthRange(year: number, month: number): DayRange {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 };
}

/** All days of a year. */
export function yearRange(year: number): DayRange {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/** The same day of another month; the last one where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day);
  const target = dateOf(dayOf(date.year, date.month + months, 1));
  return dayOf(target.year, target.month, Math.min(date.day, daysInMonth(target.year, target.month)));
}

/**
 * Reads `2015`, `2015-07` or `2015-07-04` (a time of day after `T` is ignored) into the days it covers.
 * @returns `null` for anything else, impossible dates included.
 */
export function parseIso(iso: string): DayRange | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(iso);
  if (!match) return null;
  const year = Number(match[1]);
  if (!isYear(year)) return null;
  if (match[2] === undefined) return yearRange(year);
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return monthRange(year, month);
  if (!isDate(year, month, Number(match[3]))) return null;
  const day = dayOf(year, month, Number(match[3]));
  return { from: day, to: day };
}
