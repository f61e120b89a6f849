/** The words of dates as regular expression sources (no capturing groups) and what they stand for. */
import { MONTH_NAMES, WEEKDAY_NAMES } from './words.ts';

/** Month names and their usual abbreviations. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)';

/** Weekday names and their usual abbreviations. */
export const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues|tue|wed|weds|thurs|thur|thu|fri|sat|sun)\\b\\.?)';

/** Weekday names in full, singular. */
export const FULL_WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)';

export const SEASON = '(?:spring|summer|fall|autumn|winter)';

/** White space inside an expression: bounded, so that no text makes it slow. */
export const GAP = '[ \\t\\n]{1,3}';

/** White space or a hyphen. */
export const LINK = '[ \\t\\n-]{1,3}';

/** Number of the month, 1-12; `null` for anything else. */
export function monthNumber(text: string): number | null {
  const key = text.toLowerCase().slice(0, 3);
  const index = MONTH_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === key);
  return index < 0 ? null : index + 1;
}

/** ISO number of the weekday, 1-7; `null` for anything else. */
export function weekdayNumber(text: string): number | null {
  const key = text.toLowerCase().slice(0, 3);
  const index = WEEKDAY_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === key);
  return index < 0 ? null : index + 1;
}

/** TIMEX3 code of a season. */
export function seasonCode(text: string): 'SP' | 'SU' | 'FA' | 'WI' {
  const key = text.toLowerCase();
  return key === 'spring' ? 'SP' : key === 'summer' ? 'SU' : key === 'winter' ? 'WI' : 'FA';
}

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Units of time, singular or plural. */
export const UNIT = '(?:second|minute|hour|day|week|fortnight|weekend|month|quarter|year|decade|century|centurie)s?';

/** The unit a word names. */
export function unitOf(text: string): Unit {
  const word = text.toLowerCase().replace(/^centuries$/, 'century');
  return (word.endsWith('s') ? word.slice(0, -1) : word) as Unit;
}

/** TIMEX3 letters of a duration in that unit (`P3M`, `PT2H`). */
export function durationValue(count: number | 'X', unit: Unit): string {
  const n = typeof count === 'number' ? trim(count) : 'X';
  switch (unit) {
    case 'second':
      return `PT${n}S`;
    case 'minute':
      return `PT${n}M`;
    case 'hour':
      return `PT${n}H`;
    case 'day':
      return `P${n}D`;
    case 'week':
      return `P${n}W`;
    case 'fortnight':
      return `P${typeof count === 'number' ? trim(count * 2) : 'X'}W`;
    case 'weekend':
      return `P${n}WE`;
    case 'month':
      return `P${n}M`;
    case 'quarter':
      return typeof count === 'number' ? `P${trim(count * 3)}M` : 'PXQ';
    case 'year':
      return halves(count, 'Y', 'M', 12) ?? `P${n}Y`;
    case 'decade':
      return typeof count === 'number' ? `P${trim(count * 10)}Y` : 'PXE';
    case 'century':
      return typeof count === 'number' ? `P${trim(count * 100)}Y` : 'PXC';
  }
}

/** Two and a half years are two years and six months. */
function halves(count: number | 'X', unit: string, smaller: string, factor: number): string | null {
  if (typeof count !== 'number' || Number.isInteger(count)) return null;
  const whole = Math.floor(count);
  const rest = Math.round((count - whole) * factor);
  return `P${whole > 0 ? `${whole}${unit}` : ''}${rest}${smaller}`;
}

const trim = (n: number): string => String(Math.round(n * 100) / 100);
