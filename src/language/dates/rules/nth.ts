/** Days and weeks counted inside a month or year: `the last Friday of March`, `the first week of 2019`, `the 20th of next month`. */
import { type Day, dateOf, dayOf, daysInMonth, isDate, isoMonth, isoWeek, mondayOf, weekday } from '../calendar.ts';
import { NUMBER, numberValue, ORDINAL, ordinalValue } from '../numbers.ts';
import { type Context, noDays, oneDay, type Reading, type Resolved, type Rule } from '../rule.ts';
import { FULL_WEEKDAY, GAP, MONTH, monthNumber, weekdayNumber } from '../vocabulary.ts';
import { unitFrom } from './deictic.ts';
import { yearNumber } from './full.ts';
import { resolveMonth } from './partial.ts';

const WHICH = '(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)';
const IN = `(?: day)?(?: of| in)(?: the month of)?${GAP}`;

interface MonthOfYear {
  readonly year: number;
  readonly month: number;
  readonly anchor: Resolved['anchor'];
}

/** The month a phrase names: `March 2021`, `March`, `this month`, `next month`. */
function monthNamed(
  context: Context,
  name: string | undefined,
  digits: string | undefined,
  which: string | undefined,
): MonthOfYear | null {
  if (which !== undefined) {
    if (context.reference === null) return null;
    const shift = /last|previous/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
    const { year, month } = dateOf(context.reference);
    const first = dateOf(dayOf(year, month + shift, 1));
    return { year: first.year, month: first.month, anchor: 'written' };
  }
  const month = monthNumber(name ?? '');
  if (month === null) return null;
  if (digits !== undefined) {
    const year = yearNumber(digits);
    return year === null ? null : { year, month, anchor: 'explicit' };
  }
  const { range } = resolveMonth(context, month);
  return range ? { year: dateOf(range.from).year, month, anchor: 'written' } : null;
}

/** The nth such weekday of a month; `last` counts from its end. */
function nthWeekday({ year, month }: MonthOfYear, number: number, which: string): Day | null {
  const first = dayOf(year, month, 1);
  const start = first + ((number - weekday(first) + 7) % 7);
  if (/last/i.test(which)) return start + 7 * Math.floor((first + daysInMonth(year, month) - 1 - start) / 7);
  const day = start + 7 * ((ordinalValue(which) ?? 1) - 1);
  return dateOf(day).month === month ? day : null;
}

const THAT_MONTH = `(?:(${MONTH})(?:,?${GAP}(\\d{4}))?|(this|next|last|the previous|the current)${GAP}month)`;

export const countedDays: readonly Rule[] = [
  {
    name: 'nth weekday of a month',
    pattern: new RegExp(`\\b(?:the )?${WHICH}${GAP}(${FULL_WEEKDAY})${IN}${THAT_MONTH}\\b`, 'gi'),
    read: ([, which, name, month, year, relative]) => {
      const number = weekdayNumber(name!)!;
      return {
        type: 'DATE',
        resolve: (context) => {
          const at = monthNamed(context, month, year, relative);
          const day = at ? nthWeekday(at, number, which!) : null;
          return at && day !== null ? oneDay(day, at.anchor) : noDays('XXXX-XX-XX', 'written');
        },
      };
    },
  },
  {
    name: 'half of a month',
    pattern: new RegExp(`\\b(?:the )?(first|second|latter) half of${GAP}${THAT_MONTH}\\b`, 'gi'),
    read: ([, which, month, year, relative]) => ({
      type: 'DATE',
      resolve: (context) => {
        const at = monthNamed(context, month, year, relative);
        if (!at) return noDays('XXXX-XX', 'written');
        const first = dayOf(at.year, at.month, 1);
        const last = first + daysInMonth(at.year, at.month) - 1;
        const range = /first/i.test(which!) ? { from: first, to: first + 14 } : { from: first + 15, to: last };
        return { value: isoMonth(at.year, at.month), range, anchor: at.anchor, approximate: true };
      },
    }),
  },
  {
    name: 'weekdays ago',
    pattern: new RegExp(`\\b(${NUMBER})${GAP}(${FULL_WEEKDAY})s ago\\b`, 'gi'),
    read: ([, number, name]) => {
      const count = numberValue(number!);
      if (count === null || !Number.isInteger(count) || count < 1 || count > 52) return null;
      return {
        type: 'DATE',
        resolve: ({ reference }) => {
          const wanted = weekdayNumber(name!)!;
          if (reference === null) return noDays(`XXXX-WXX-${wanted}`, 'written');
          return oneDay(reference - (((weekday(reference) - wanted + 6) % 7) + 1) - 7 * (count - 1), 'written');
        },
      };
    },
  },
  {
    name: 'nth week of a month',
    pattern: new RegExp(`\\b(?:the )?${WHICH}${GAP}week${IN}${THAT_MONTH}\\b`, 'gi'),
    read: ([, which, month, year, relative]) => ({
      type: 'DATE',
      resolve: (context) => {
        const at = monthNamed(context, month, year, relative);
        if (!at) return noDays('XXXX-WXX', 'written');
        const last = daysInMonth(at.year, at.month);
        const number = ordinalValue(which!) ?? 1;
        const day = dayOf(at.year, at.month, /last/i.test(which!) ? last : Math.min(last, 1 + 7 * (number - 1)));
        return { ...unitFrom(day, 'week', 0, at.anchor), approximate: true };
      },
    }),
  },
  {
    name: 'nth week of a year',
    pattern: new RegExp(`\\b(?:the )?${WHICH}${GAP}week of${GAP}(\\d{4})\\b`, 'gi'),
    read: ([, which, digits]) => {
      const year = yearNumber(digits!);
      if (year === null) return null;
      const day = /last/i.test(which!)
        ? dayOf(year, 12, 28)
        : dayOf(year, 1, 4) + 7 * ((ordinalValue(which!) ?? 1) - 1);
      return { type: 'DATE', resolve: () => unitFrom(day, 'week', 0, 'explicit') };
    },
  },
  {
    name: 'day of this month',
    pattern: new RegExp(
      `\\b(?:the )?(${ORDINAL}|\\d{1,2})(?: day)? of${GAP}(this|next|last|the current|the next|the previous|the)${GAP}month\\b`,
      'gi',
    ),
    read: ([, ordinal, which]) => {
      const number = ordinalValue(ordinal!) ?? Number(ordinal);
      if (!(number >= 1 && number <= 31)) return null;
      const shift = /last|previous/i.test(which!) ? -1 : /next/i.test(which!) ? 1 : 0;
      return {
        type: 'DATE',
        resolve: ({ reference }) => {
          if (reference === null) return noDays('XXXX-XX-XX', 'written');
          const { year, month } = dateOf(reference);
          const at = dateOf(dayOf(year, month + shift, 1));
          if (!isDate(at.year, at.month, number)) return noDays('XXXX-XX-XX', 'written');
          return oneDay(dayOf(at.year, at.month, number), 'written');
        },
      };
    },
  },
  {
    name: 'after next',
    pattern: new RegExp(`\\b(?:the )?(week|month|year|weekend|${FULL_WEEKDAY})${GAP}(after next|before last)\\b`, 'gi'),
    read: ([, name, which]): Reading => {
      const sign = /after/i.test(which!) ? 1 : -1;
      const number = weekdayNumber(name!);
      return {
        type: 'DATE',
        resolve: ({ reference }) => {
          if (reference === null) return noDays('XXXX', 'written');
          if (/^(?:week|month|year|weekend)$/i.test(name!)) {
            return unitFrom(reference, name!.toLowerCase() as 'week', 2 * sign, 'written');
          }
          const ahead = ((number! - weekday(reference) + 6) % 7) + 1;
          return oneDay(sign > 0 ? reference + ahead + 7 : reference + ahead - 14, 'written');
        },
      };
    },
  },
  {
    name: 'numbered week',
    pattern: /\bweek (\d{1,2})(?:,? (?:of )?(\d{4}))\b/gi,
    read: ([, number, digits]) => {
      const year = yearNumber(digits!);
      const n = Number(number);
      if (year === null || n < 1 || n > 53) return null;
      const monday = mondayOf(dayOf(year, 1, 4)) + 7 * (n - 1);
      const range = { from: monday, to: monday + 6 };
      return { type: 'DATE', resolve: () => ({ value: isoWeek(monday), range, anchor: 'explicit' }) };
    },
  },
];
