/** ISO dates in words. Never as `<t:...>`: a day has no time of day, and a timestamp shifts it for readers elsewhere. */
import type { AnswerDate } from '../answers/types.ts';
import type { Texts } from './texts.ts';

// Set before a comma by some versions of the English patterns only.
const WEEKDAY_COMMA = /^(\w+day), (?=\d)/u;
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/**
 * @param iso - as coarse as the fact: `2014`, `2021-06`, `2022-01-10`; anything else is returned as it is
 * @param weekday - whether to name the day of the week, where there is a day
 * @param language - the reader's, as BCP 47
 * @returns e.g. `10 January 2022`
 */
export function dateInWords(iso: string, weekday = false, language = 'en-GB'): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (year === undefined) return iso;
  const date = new Date(0);
  // Not Date.UTC, which takes the year 14 for 1914.
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  // The calendar has no thirteenth month and no 31 February.
  if (date.getUTCMonth() !== Number(month ?? 1) - 1 || date.getUTCDate() !== Number(day ?? 1)) return iso;
  const words = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(day !== undefined && weekday ? { weekday: 'long' } : {}),
  }).format(date);
  return words.replace(WEEKDAY_COMMA, '$1 ');
}

/** The date of a result, with its weekday and with what lay ahead marked as such. */
export function answerDate(date: AnswerDate, texts: Texts): string {
  const from = dateInWords(date.start, true, texts.language);
  const words =
    date.end === undefined || date.end === date.start
      ? from
      : texts.dateRange(from, dateInWords(date.end, true, texts.language));
  return date.status === 'scheduled' ? texts.scheduled(words) : words;
}
