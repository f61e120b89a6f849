import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_EDITOR_DATA } from '../../../src/corpus/types.ts';
import {
  addMonths,
  dateOf,
  dayOf,
  isoDay,
  isoWeek,
  mondayOf,
  parseIso,
  weekday,
} from '../../../src/language/dates/calendar.ts';
import { parseDateExpression } from '../../../src/language/dates/expression.ts';
import { findDates } from '../../../src/language/dates/find.ts';
import { plain } from '../../../src/language/dates/scan.ts';
import { article } from './helper.ts';

const WORDS = [
  'on',
  'in',
  'the',
  'a',
  'of',
  'from',
  'to',
  'until',
  'by',
  'will',
  'met',
  'said',
  'two',
  'three',
  '9',
  '10',
  '31',
  '2021',
  '1999',
  '99',
  'May',
  'June',
  'Jan.',
  'March',
  'Monday',
  'Friday',
  'Mon.',
  'week',
  'weeks',
  'month',
  'years',
  'ago',
  'earlier',
  'later',
  'next',
  'last',
  'this',
  'quarter',
  'third',
  'first',
  'today',
  'tonight',
  'noon',
  'p.m.',
  '8',
  '-',
  ',',
  '.',
  '“',
  '”',
  '’s',
  'İ',
  '\u00a0',
  '1990s',
  '’80s',
  'century',
  'early',
  'mid',
  'end',
  'before',
  'after',
  'Christmas',
  'fiscal',
  'every',
  'several',
  'nineteen',
  'ninety',
  'half',
  '\u{1f4c5}',
];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

describe('whatever the text', () => {
  it('every date is a slice of it, in order, without overlaps, with days that agree', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(prose, fc.string()), { maxLength: 4 }), fc.boolean(), (paragraphs, known) => {
        const one = article(paragraphs, known ? { published: '2021-03-04' } : {});
        const { dates } = findDates([one], NO_EDITOR_DATA).get('made.txt')!;
        let last = 0;
        for (const { start, end, text, from, to } of dates) {
          expect(one.article.text.slice(start, end)).toBe(text);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(from === undefined).toBe(to === undefined);
          if (from !== undefined) {
            expect(parseIso(from)).not.toBeNull();
            expect(from <= to!).toBe(true);
          }
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a question never breaks the reader', () => {
    fc.assert(
      fc.property(
        fc.oneof(prose, fc.string()),
        fc.constantFrom('2021-03-04', '', 'nonsense'),
        (question, reference) => {
          for (const { start, end } of parseDateExpression(question, reference)) expect(end).toBeGreaterThan(start);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('making it plain never changes its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plain(text).length).toBe(text.length);
      }),
    );
  });
});

describe('the work grows with the text, not with its square', () => {
  it.each([
    ['digits', '1'],
    ['spaces', ' '],
    ['numbers', '10 '],
    ['months', 'May '],
    ['weekdays', 'Monday '],
    ['words of time', 'the first two weeks ago of last week '],
    ['modifiers', 'the end of the early mid late '],
    ['half dates', 'from 9-10 to '],
  ])(
    'for a text of nothing but %s',
    (_, unit) => {
      // Hundreds of thousands of characters: a quadratic step would take many minutes and run into the test's time limit, which is for nothing else.
      const text = unit.repeat(Math.floor(200_000 / unit.length));
      const found = findDates([article([text])], NO_EDITOR_DATA).get('made.txt')!.dates;
      expect(found.every(({ start, end }) => end > start)).toBe(true);
    },
    120_000,
  );
});

describe('the calendar', () => {
  const days = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(2999, 12, 31) });

  it('reads back every day it writes', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseIso(isoDay(day))).toEqual({ from: day, to: day });
      }),
    );
  });

  it('gives each of seven days in a row another weekday, and one week to all from Monday to Sunday', () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(day);
        const week = Array.from({ length: 7 }, (_, i) => monday + i);
        expect(week.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(new Set(week.map(isoWeek)).size).toBe(1);
      }),
    );
  });

  it('adds months without leaving the month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), (day, months) => {
        const a = dateOf(day);
        const b = dateOf(addMonths(day, months));
        expect(b.year * 12 + b.month - (a.year * 12 + a.month)).toBe(months);
      }),
    );
  });
});
