/** Dates in words, for people. */
import { type Day, dateOf, dayOf, isoWeek, parseIso, weekday } from './calendar.ts';

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

/** `4 July 2015` for a day number. */
function dayNumberInWords(day: Day): string {
  const date = dateOf(day);
  return `${date.day} ${MONTH_NAMES[date.month - 1]} ${date.year}`;
}

/** The first day of an ISO week such as `2015-W27`, or `null`. */
function mondayOfWeek(value: string): Day | null {
  const match = /^(\d{4})-W(\d\d)$/.exec(value);
  if (!match) return null;
  // 4 January always lies in week 1.
  const fourth = dayOf(Number(match[1]), 1, 4);
  const monday = fourth - (weekday(fourth) - 1) + (Number(match[2]) - 1) * 7;
  return isoWeek(monday) === value ? monday : null;
}

/**
 * A date in words: `4 July 2015`, `July 2015`, `2014`, `week of 29 June 2015`, `summer 2021`,
 * `third quarter of 2021`, `the 1990s`, `30 December` for a day without a year, `4 July 2015, afternoon`.
 * @param iso an ISO date, as coarse as it is known, or a TIMEX3 value that stands for days
 * @returns the value itself where it is none of these
 */
export function dayInWords(iso: string): string {
  const [, date, time] = /^([\dWX-]+)T(.+)$/.exec(iso) ?? [];
  if (date !== undefined && time !== undefined) return `${dayInWords(date)}, ${PARTS[time] ?? time}`;
  const monday = mondayOfWeek(iso.replace(/-WE$/, ''));
  if (monday !== null) {
    return iso.endsWith('-WE') ? `weekend of ${dayNumberInWords(monday + 5)}` : `week of ${dayNumberInWords(monday)}`;
  }
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(iso);
  if (yearless) return `${yearless[2] ? `${Number(yearless[2])} ` : ''}${MONTH_NAMES[Number(yearless[1]) - 1] ?? iso}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(iso);
  if (season) return `${SEASONS[season[2]!]} ${season[1]}`;
  const part = /^(\d{4})-([QH])([1-4])$/.exec(iso);
  if (part) return `${ORDINALS[Number(part[3]) - 1]} ${part[2] === 'Q' ? 'quarter' : 'half'} of ${part[1]}`;
  if (/^\d{3}$/.test(iso)) return `the ${iso}0s`;
  if (/^\d{2}$/.test(iso)) return `the ${Number(iso)}00s`;
  const range = parseIso(iso);
  if (!range) return iso;
  if (iso.length === 4) return iso;
  const { year, month } = dateOf(range.from);
  return iso.length === 7 ? `${MONTH_NAMES[month - 1]} ${year}` : dayNumberInWords(range.from);
}

/** The weekday of an ISO day (`Monday`), or `''` where the date is coarser than a day or is none. */
export function weekdayOf(iso: string): string {
  const range = parseIso(iso);
  return range && range.from === range.to ? WEEKDAY_NAMES[weekday(range.from) - 1]! : '';
}
