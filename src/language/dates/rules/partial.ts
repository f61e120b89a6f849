/** Dates without a year: `July 4`, `3-5 May`, `in June`, `last May`, `June last year`, `the 12th`. */
import { dateOf, dayOf, isDate, isoDay, monthRange, weekday } from '../calendar.ts';
import { ORDINAL } from '../numbers.ts';
import {
  after,
  before,
  type Context,
  nearestByTense,
  noDays,
  oneDay,
  type Reading,
  type Resolved,
  type Rule,
  type Surroundings,
  wholeMonth,
} from '../rule.ts';
import { FULL_WEEKDAY, GAP, MONTH, monthNumber, weekdayNumber } from '../vocabulary.ts';
import { dayNumber } from './full.ts';

const DAY = `(?:${ORDINAL}|\\d{1,2})`;
const TO = `(?:(?:, \\d{1,2}){0,5}[ ]?(?:-|,? and|to|through|until)[ ]?(?:the )?)`;
/** A weekday falls on the same day of the month again within these. */
const MONTHS_AROUND = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];
const pad = (n: number): string => String(n).padStart(2, '0');

/** "in 2012, starting on February 23": the day is of the year before the comma. */
const IN_YEAR =
  /\bin (1[5-9]\d\d|20\d\d), (?:starting|beginning|opening|ending|concluding|from|until)(?: on)?(?: the)? $/i;

/** A day of some month of the year that fits: the nearest, weighted by tense. */
function monthDay(month: number, first: number, last: number | null, around: Surroundings): Reading {
  const ends = /\b(?:ended|ending) $/i.test(before(around));
  const named = IN_YEAR.exec(before(around, 40));
  const year = named && Number(named[1]);
  if (year !== null && isDate(year, month, first) && isDate(year, month, last ?? first)) {
    const from = dayOf(year, month, first);
    return {
      type: 'DATE',
      hint: { kind: 'day', day: from },
      resolve: () => ({
        value: isoDay(from),
        range: { from, to: dayOf(year, month, last ?? first) },
        anchor: 'mention',
        on: String(year),
      }),
    };
  }
  return {
    type: 'DATE',
    hint: { kind: 'month-day', month, day: first },
    resolve: (context) =>
      (ends ? endOfPeriod(context, month, first) : null) ?? resolveMonthDay(context, month, first, last),
  };
}

/** "in the year-ago quarter ended Oct. 31": the day is of the year of the quarter that is compared with. */
function endOfPeriod({ earlier }: Context, month: number, day: number): Resolved | null {
  const period = earlier.find(({ comparison, distance, range }) => comparison && distance === 0 && range !== null);
  if (!period?.range) return null;
  const end = period.range.to;
  const { year } = dateOf(end);
  const days = [year - 1, year, year + 1].filter((y) => isDate(y, month, day)).map((y) => dayOf(y, month, day));
  const nearest = days.sort((a, b) => Math.abs(a - end) - Math.abs(b - end))[0];
  return nearest === undefined ? null : oneDay(nearest, 'mention', period.text);
}

function resolveMonthDay(context: Context, month: number, first: number, last: number | null): Resolved {
  const { reference } = context;
  if (reference === null) return noDays(`XXXX-${pad(month)}-${pad(first)}`, 'written');
  const { year } = dateOf(reference);
  const candidates = [year - 1, year, year + 1]
    .filter((y) => isDate(y, month, first))
    .map((y) => ({ from: dayOf(y, month, first), to: dayOf(y, month, last ?? first) }));
  if (candidates.length === 0) return noDays(`XXXX-${pad(month)}-${pad(first)}`, 'written');
  const range = nearestByTense(candidates, reference, context.direction());
  return { value: isoDay(range.from), range, anchor: 'written' };
}

/** A month of the year that fits the tense; the month of the reference itself counts as near either way. */
export function resolveMonth(context: Context, month: number): Resolved {
  const { reference } = context;
  if (reference === null) return noDays(`XXXX-${pad(month)}`, 'written');
  const { year } = dateOf(reference);
  const candidates = [year - 1, year, year + 1].map((y) => ({ ...monthRange(y, month), year: y }));
  const range = nearestByTense(candidates, reference, context.direction());
  return wholeMonth(dateOf(range.from).year, month, 'written');
}

/** `last May`: the latest one that is over; `next May`: the first that has not begun; `this May`: of the same year. */
function resolveNamedMonth(context: Context, month: number, which: string): Resolved {
  const { reference } = context;
  if (reference === null) return noDays(`XXXX-${pad(month)}`, 'written');
  const now = dateOf(reference);
  if (/^(?:last|this past|past|the previous)$/.test(which)) {
    // The month just gone would be "last month": named, it is the one of the year before.
    return wholeMonth(month < now.month - 1 ? now.year : now.year - 1, month, 'written');
  }
  if (/^(?:next|this coming|coming|the following)$/.test(which)) {
    return wholeMonth(month > now.month ? now.year : now.year + 1, month, 'written');
  }
  return wholeMonth(now.year, month, 'written');
}

/** Words that make a bare month name a date rather than a name, a verb or a noun. */
const LEADS_A_MONTH =
  /\b(?:in|since|by|until|till|last|next|this|of|during|from|to|through|for|early|late|mid|and|or|between|before|after|around|about|every|each|past|coming|than|as of|ended|ending|the|ago|their|its|his|her|our|an?|'s)[ -]{1,2}$/i;

/** May a bare month name be taken for the month? `May` the verb, `March` the demonstration and `June` the woman are not. */
function isMonthName(word: string, around: Surroundings): boolean {
  const led = LEADS_A_MONTH.test(before(around));
  if (around.typed) return led || !/^(?:may|march|mar|jun|dec|sep|oct|nov|jan)\b/i.test(word);
  if (word[0] !== word[0]!.toUpperCase()) return false;
  const full = /^[A-Za-z]{5,}$/.test(word) || /^(?:june|july)$/i.test(word);
  if (!led) return full && !/^(?:march|april|june|august)$/i.test(word) && !/^may$/i.test(word);
  // "of August Miller", "and April Jones": a name follows, unless the word before tells of time.
  if (/^(?:may|march|april|june|august)$/i.test(word) && /^ [A-Z][a-z]/.test(after(around))) {
    return /\b(?:in|since|by|until|last|next|this|during|early|late|mid|past)[ -]$/i.test(before(around));
  }
  return true;
}

export const partialDates: readonly Rule[] = [
  {
    name: 'month day',
    pattern: new RegExp(
      `\\b(${MONTH})${GAP}(?:the )?(${DAY})(?:${TO}(${DAY})(?! ?(?:percent|%)))?(?!\\d|:\\d|,\\d|\\.\\d|/\\d|(?:st|nd|rd|th)?[a-z%])`,
      'gi',
    ),
    read: ([, name, first, last], around) => {
      const month = monthNumber(name!);
      const day = dayNumber(first!);
      if (month === null || day === null || !isDate(null, month, day)) return null;
      if (!around.typed && name![0] !== name![0]!.toUpperCase()) return null;
      const until = last === undefined ? null : dayNumber(last);
      return monthDay(month, day, until !== null && until > day && isDate(null, month, until) ? until : null, around);
    },
  },
  {
    name: 'day month',
    pattern: new RegExp(
      `(?<![\\d.,$-])\\b(?:the )?(${DAY})(?:${TO}(${DAY}))?(?: of)?(?: |-)(${MONTH})(?![a-z]|-\\d)`,
      'gi',
    ),
    read: ([, first, last, name], around) => {
      const month = monthNumber(name!);
      const day = dayNumber(first!);
      if (month === null || day === null || !isDate(null, month, day)) return null;
      if (!around.typed && name![0] !== name![0]!.toUpperCase()) return null;
      const until = last === undefined ? null : dayNumber(last);
      return monthDay(month, day, until !== null && until > day && isDate(null, month, until) ? until : null, around);
    },
  },
  {
    name: 'day slash month',
    pattern: /(?<![\d/.$-])(\d{1,2})\/(\d{1,2})(?![\d/.%-])/g,
    read: ([, a, b], around) => {
      if (!around.typed) return null;
      const [month, day] = Number(a) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)];
      return isDate(null, month, day) ? monthDay(month, day, null, around) : null;
    },
  },
  {
    name: 'last month name',
    pattern: new RegExp(
      `\\b(last|next|this past|this coming|this|past|coming)${GAP}(${MONTH})(?![a-z]|${GAP}\\d)`,
      'gi',
    ),
    read: ([, which, name], around) => {
      const month = monthNumber(name!);
      const word = name!.trim();
      if (month === null || (!around.typed && word[0] !== word[0]!.toUpperCase())) return null;
      return {
        type: 'DATE',
        hint: { kind: 'month', month },
        resolve: (context) => resolveNamedMonth(context, month, which!.toLowerCase()),
      };
    },
  },
  {
    name: 'month of last year',
    pattern: new RegExp(
      `\\b(${MONTH})(?: of)?${GAP}(this|last|next|the same|that|the following|the previous)${GAP}year\\b(?!')`,
      'gi',
    ),
    read: ([, name, which]) => {
      const month = monthNumber(name!);
      if (month === null) return null;
      const shift = /last|previous/i.test(which!) ? -1 : /next|following/i.test(which!) ? 1 : 0;
      return {
        type: 'DATE',
        hint: { kind: 'month', month },
        resolve: ({ reference, earlier }) => {
          if (/same|that|following|previous/i.test(which!)) {
            const anchor = earlier.find(({ value }) => /^\d{4}/.test(value));
            if (anchor) return wholeMonth(Number(anchor.value.slice(0, 4)) + shift, month, 'mention', anchor.text);
          }
          if (reference === null) return noDays(`XXXX-${pad(month)}`, 'written');
          return wholeMonth(dateOf(reference).year + shift, month, 'written');
        },
      };
    },
  },
  {
    name: 'month',
    pattern: new RegExp(`\\b(${MONTH})(?![a-z]|${GAP}\\d)`, 'gi'),
    read: ([, name], around) => {
      const month = monthNumber(name!);
      if (month === null || !isMonthName(name!, around)) return null;
      return { type: 'DATE', hint: { kind: 'month', month }, resolve: (context) => resolveMonth(context, month) };
    },
  },
  {
    name: 'weekday and day of the month',
    pattern: new RegExp(
      `\\b(${FULL_WEEKDAY}),?${GAP}(?:the )?(\\d{1,2}(?:st|nd|rd|th))\\b(?! (?:of|century|anniversary|birthday|floor|\\w+ment)\\b|${GAP}${MONTH})`,
      'gi',
    ),
    read: ([, name, ordinal]) => {
      const number = weekdayNumber(name!);
      const day = dayNumber(ordinal!);
      if (number === null || day === null) return null;
      return {
        type: 'DATE',
        resolve: (context) => {
          const { reference } = context;
          const unknown = noDays(`XXXX-XX-${pad(day)}`, 'written');
          if (reference === null) return unknown;
          const { year, month } = dateOf(reference);
          const fitting = MONTHS_AROUND.map((shift) => dateOf(dayOf(year, month + shift, 1)))
            .filter((at) => isDate(at.year, at.month, day))
            .map((at) => dayOf(at.year, at.month, day))
            .filter((at) => weekday(at) === number)
            .map((at) => ({ from: at, to: at }));
          return fitting.length === 0
            ? unknown
            : oneDay(nearestByTense(fitting, reference, context.direction()).from, 'written');
        },
      };
    },
  },
  {
    name: 'the day of the month',
    pattern: /\bthe (\d{1,2}(?:st|nd|rd|th))\b(?! (?:of|century|anniversary|birthday|floor|\w+ment)\b)/gi,
    read: ([, ordinal], around) => {
      const day = dayNumber(ordinal!);
      // In running text an ordinal counts many things; only "by the 12th" before a pause or a pronoun is a day.
      const isDay =
        /\b(?:on|by|until|till|since) $/i.test(before(around)) &&
        /^(?:[.,;]|$| (?:I|we|you|they|he|she|it)\b)/.test(after(around));
      if (day === null || !(around.typed || isDay)) return null;
      return {
        type: 'DATE',
        resolve: (context) => {
          const { reference } = context;
          if (reference === null) return noDays(`XXXX-XX-${pad(day)}`, 'written');
          const { year, month } = dateOf(reference);
          const candidates = [-1, 0, 1]
            .map((shift) => dateOf(dayOf(year, month + shift, 1)))
            .filter((m) => isDate(m.year, m.month, day))
            .map((m) => dayOf(m.year, m.month, day))
            .map((d) => ({ from: d, to: d }));
          const range = nearestByTense(candidates, reference, context.direction());
          return { value: isoDay(range.from), range, anchor: 'written' };
        },
      };
    },
  },
];
