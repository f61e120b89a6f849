/** Dates in words, in each language. */
import { dayInWords, weekdayOf } from '../../language/dates/words.ts';
import type { AnswerDate } from '../types.ts';

/** Days that a date covers: ISO, as coarse as the fact. */
export type Days = Pick<AnswerDate, 'start' | 'end'>;

/** `10 January 2022 (Monday)`, `9–10 January 2022`, `June 2021`, `2014`. */
export function englishDate({ start, end }: Days): string {
  if (end === undefined || end === start) {
    const weekday = start.length === 10 ? weekdayOf(start) : null;
    return weekday ? `${dayInWords(start)} (${weekday})` : dayInWords(start);
  }
  if (start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7))
    return `${Number(start.slice(8))}–${dayInWords(end)}`;
  return `${dayInWords(start)} to ${dayInWords(end)}`;
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
/** What Russian and Ukrainian put behind a year; it reads as the end of the sentence. */
const YEAR_MARK = /(?<=\d)\s*(?:гг?|рр?)\.?(?=$|\s)/gu;
/** What Italian puts before the days of a range that have one digit. */
const LEADING_ZERO = /(?<!\d)0(?=\d(?!\d))/gu;

/**
 * The same in another language, by its Unicode CLDR patterns.
 *
 * @param language - BCP 47
 * @param between - what stands between two dates of which not both are days
 * @returns `date`: with the weekday, where it is one day; `day`: without. Both leave what is no date as it is
 */
export function datesIn(
  language: string,
  between: string,
): { readonly date: (days: Days) => string; readonly day: (iso: string) => string } {
  const formats = {
    year: new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric' }),
    month: new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'long' }),
    day: new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
    weekday: new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'long' }),
  };
  const tidy = (words: string) =>
    words
      .replace(YEAR_MARK, '')
      .replace(LEADING_ZERO, '')
      .replace(/[\u2009\u202f]/gu, ' ');
  const one = (iso: string): string => {
    const date = dateOf(iso);
    if (date === null) return iso;
    return tidy(formats[iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day'].format(date));
  };
  return {
    day: one,
    date: ({ start, end }) => {
      if (end === undefined || end === start) {
        const day = start.length === 10 ? dateOf(start) : null;
        return day ? `${one(start)} (${formats.weekday.format(day)})` : one(start);
      }
      const from = dateOf(start);
      const to = dateOf(end);
      const days = start.length === 10 && end.length === 10 && start < end;
      return from && to && days ? tidy(formats.day.formatRange(from, to)) : `${one(start)}${between}${one(end)}`;
    },
  };
}

/** Midnight of an ISO date's first day; `null` where the calendar has none. */
function dateOf(iso: string): Date | null {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (year === undefined) return null;
  const date = new Date(0);
  // Not Date.UTC, which takes the year 14 for 1914.
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return date.getUTCMonth() === Number(month ?? 1) - 1 && date.getUTCDate() === Number(day ?? 1) ? date : null;
}
