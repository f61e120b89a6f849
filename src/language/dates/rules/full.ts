/** Dates that carry their year: `July 4, 2015`, `3-5 May 2021`, `2015-07-04`, `7/4/2015`, `June 2021`. */
import { dayOf, isDate, isoDay, isYear } from '../calendar.ts';
import { ORDINAL, ordinalValue, SPOKEN_YEAR, spokenYear } from '../numbers.ts';
import { fixed, oneDay, type Reading, type Rule, wholeMonth } from '../rule.ts';
import { GAP, MONTH, monthNumber } from '../vocabulary.ts';

const DAY = `(?:${ORDINAL}|\\d{1,2})`;
const YEAR = `(?:\\d{4}|'\\d{2}|${SPOKEN_YEAR})`;
const TO = `(?:(?:, \\d{1,2}){0,5}[ ]?(?:-|,? and|to|through|until)[ ]?)`;

/** A day of the month in digits or as an ordinal, or `null`. */
export function dayNumber(text: string): number | null {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : ordinalValue(text);
  return value !== null && value >= 1 && value <= 31 ? value : null;
}

/** A year of four digits, or two after an apostrophe or slash (70-99 are 19.., the others 20..). */
export function yearNumber(text: string): number | null {
  if (/^[a-z]/i.test(text)) {
    const spoken = spokenYear(text);
    return spoken !== null && isYear(spoken) ? spoken : null;
  }
  const digits = text.replace(/^'/, '');
  const year = digits.length === 2 ? (Number(digits) >= 70 ? 1900 : 2000) + Number(digits) : Number(digits);
  return isYear(year) ? year : null;
}

function days(year: number | null, month: number | null, first: number | null, last: number | null): Reading | null {
  if (year === null || month === null || first === null || !isDate(year, month, first)) return null;
  const from = dayOf(year, month, first);
  if (last === null) return fixed('DATE', oneDay(from, 'explicit'), { kind: 'day', day: from });
  if (last <= first || !isDate(year, month, last)) return null;
  const to = dayOf(year, month, last);
  return fixed('DATE', { value: isoDay(from), range: { from, to }, anchor: 'explicit' }, { kind: 'day', day: from });
}

const number = (text: string | undefined): number | null => (text === undefined ? null : dayNumber(text));

export const fullDates: readonly Rule[] = [
  {
    name: 'month day, year',
    pattern: new RegExp(
      `\\b(${MONTH})${GAP}(?:the )?(${DAY})(?:${TO}(${DAY}))?(?:,|,? of)?${GAP}(${YEAR})(?![\\d,]*\\d)`,
      'gi',
    ),
    read: ([, month, first, last, year]) => days(yearNumber(year!), monthNumber(month!), number(first), number(last)),
  },
  {
    name: 'day month year',
    pattern: new RegExp(
      `\\b(?:the )?(${DAY})(?:${TO}(?:the )?(${DAY}))?(?: of)?(?: |-|/)(${MONTH})(?:,| of)?(?: |-|/)(${YEAR})(?![\\d,]*\\d)`,
      'gi',
    ),
    read: ([, first, last, month, year]) => days(yearNumber(year!), monthNumber(month!), number(first), number(last)),
  },
  {
    name: 'year-month-day',
    pattern: /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/g,
    read: ([, year, , month, day]) => days(yearNumber(year!), Number(month), Number(day), null),
  },
  {
    name: 'numbers with slashes',
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g,
    read: ([, a, mark, b, year]) => {
      const y = mark === '/' || year!.length === 4 ? yearNumber(year!) : null;
      // American order with slashes and hyphens unless the first number cannot be a month; full stops are European.
      const dayFirst = mark === '.' || Number(a) > 12;
      return days(y, Number(dayFirst ? b : a), Number(dayFirst ? a : b), null);
    },
  },
  {
    name: 'month year',
    pattern: new RegExp(`\\b(${MONTH})(?:,|,? of)?${GAP}(\\d{4}|${SPOKEN_YEAR})(?![\\d,]*\\d|-\\d)`, 'gi'),
    read: ([, name, digits]) => {
      const month = monthNumber(name!);
      const year = yearNumber(digits!);
      return month === null || year === null ? null : fixed('DATE', wholeMonth(year, month, 'explicit'));
    },
  },
];
