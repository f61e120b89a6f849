/** The days that a question names. A day without a year means every such day that the articles date something to. */
import { parseDateExpression } from '../../language/dates/expression.ts';
import { weekdayOf } from '../../language/dates/words.ts';

export interface AskedDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First and last days (ISO, both included); several where the year was left out. */
  readonly spans: readonly { readonly from: string; readonly to: string }[];
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * @param days - ISO days that the articles date something to
 * @param reference - ISO day for what no article dates
 */
export function askedDates(text: string, days: readonly string[], reference: string): AskedDate[] {
  const resolved = new Map(parseDateExpression(text, reference).map((one) => [one.start, one]));
  return parseDateExpression(text, '')
    .filter(({ type }) => type === 'DATE' || type === 'TIME')
    .flatMap(({ start, end, value, from, to }): AskedDate[] => {
      const words = text.slice(start, end);
      const numeric = numericDays(words, days);
      if (numeric.length > 0) return [{ start, end, text: words, spans: numeric }];
      if (from !== undefined && to !== undefined) return [{ start, end, text: words, spans: [{ from, to }] }];
      const matching = nearIfWeekday(value, days.filter(patternOf(value)), reference).map((day) => ({
        from: day,
        to: day,
      }));
      const nearest = resolved.get(start);
      if (matching.length > 0) return [{ start, end, text: words, spans: matching }];
      return nearest?.from && nearest.to
        ? [{ start, end, text: words, spans: [{ from: nearest.from, to: nearest.to }] }]
        : [];
    });
}

const NUMERIC = /^(\d{1,2})([/.])(\d{1,2})(?:[/.](\d{2}|\d{4}))?$/u;

/** “01/02” is the second of January or the first of February: whichever the articles have; with dots the day stands first. */
function numericDays(words: string, days: readonly string[]): AskedDate['spans'] {
  const [, first = '', mark, second = '', year] = NUMERIC.exec(words) ?? [];
  if (mark === undefined) return [];
  const readings =
    mark === '.' ? [`${pad(second)}-${pad(first)}`] : [`${pad(first)}-${pad(second)}`, `${pad(second)}-${pad(first)}`];
  return days
    .filter((day) => readings.includes(day.slice(5)) && (year === undefined || day.slice(0, 4).endsWith(year)))
    .map((day) => ({ from: day, to: day }));
}

function pad(number: string): string {
  return number.padStart(2, '0');
}

/** A bare weekday means the one around the newest article, if something is dated to it. */
function nearIfWeekday(value: string, days: readonly string[], reference: string): readonly string[] {
  if (!value.startsWith('XXXX-W')) return days;
  const at = Date.parse(reference);
  const near = days.filter((day) => Math.abs(Date.parse(day) - at) < 7 * 86_400_000);
  return near.length > 0 ? near : days;
}

/** A TIMEX3 value with unknown parts as a test of days. */
function patternOf(value: string): (day: string) => boolean {
  const weekday = /^XXXX-WXX-([1-7])/.exec(value)?.[1];
  if (weekday !== undefined) return (day) => weekdayOf(day) === WEEKDAYS[Number(weekday) - 1];
  const [, month, date] = /^XXXX-(\d\d)(?:-(\d\d))?(?:T.*)?$/.exec(value) ?? [];
  if (month !== undefined) return (day) => day.slice(5, 7) === month && (date === undefined || day.slice(8) === date);
  const only = /^XXXX-XX-(\d\d)/.exec(value)?.[1];
  return (day) => only !== undefined && day.slice(8) === only;
}

/** True if the days from `from` to `to` touch a day that was asked for. */
export function touchesAsked({ spans }: AskedDate, from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && spans.some((span) => from <= span.to && span.from <= to);
}
