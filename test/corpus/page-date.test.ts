import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelledDate, readDateLine, statedDate } from '../../src/corpus/page-date.ts';

describe('a date line', () => {
  it.each([
    ['Tuesday, April 6, 2021', '2021-04-06', null],
    ['date 2021-04-06', '2021-04-06', null],
    ['Friday , May 7 2021', '2021-05-07', null],
    ['6 Apr 2021 14:05 GMT', '2021-04-06', null],
    ['6 Apr 2021 14.05 BST', '2021-04-06', null],
    ['Published: 6 April 2021', '2021-04-06', 'published'],
    ['Posted on April 6th, 2021 at 5:42 p.m. EST', '2021-04-06', 'published'],
    ['Last updated: 2021-04-06T09:30:00Z', '2021-04-06', 'updated'],
    ['Updated 1409 GMT April 6, 2021', '2021-04-06', 'updated'],
    ['Retrieved: 6 April 2021', '2021-04-06', 'updated'],
    ['Accessed on April 6, 2021', '2021-04-06', 'updated'],
    ['25/12/2021', '2021-12-25', null],
    ['12/25/2021', '2021-12-25', null],
    ['03/04/2021', '2021', null],
    ['03.04.2021', '2021-04-03', null],
    ['April 2021', '2021-04', null],
    ['April 6, 2021 · 5 min read', '2021-04-06', null],
  ])('%s', (line, date, label) => {
    expect(readDateLine(line)).toEqual({ date, label });
  });

  it.each([
    'The ministers met in Porto Verde on April 6, 2021.',
    'May Day in 2021',
    'Budget 2021',
    'It was the 6th of April.',
    'Harbour closed',
    '',
    '2021 harbour budget 6 April',
  ])('is not: %s', (line) => {
    expect(readDateLine(line)).toBeNull();
  });

  it('without a calendar date has none', () => {
    expect(readDateLine('3 hours ago')).toEqual({ date: null, label: null });
    expect(readDateLine('8:15 p.m.')).toEqual({ date: null, label: null });
  });

  it('does not invent days that no calendar has', () => {
    expect(readDateLine('February 30, 2021')?.date).toBe('2021-02');
    expect(statedDate('2021-02-30')).toBeNull();
    expect(statedDate('2021-13')).toBeNull();
  });
});

describe('a line that names itself the date of its page', () => {
  it.each([
    ['Date 06.04.2021', '2021-04-06'],
    ['Date 26.04.2021', '2021-04-26'],
    ['Published: 6 April 2021', '2021-04-06'],
    ['6 April 2021', null],
    ['Last updated: 6 April 2021', null],
    ['Dates for your diary: 6 April 2021', null],
  ])('%s', (line, date) => {
    expect(labelledDate(line)).toBe(date);
  });
});

it('keeps a stated date as coarse as it is and as it is written', () => {
  expect(statedDate('2021')).toBe('2021');
  expect(statedDate('2021-04')).toBe('2021-04');
  expect(statedDate('2021-04-06T23:30:00-05:00')).toBe('2021-04-06');
  expect(statedDate('6 April 2021')).toBe('2021-04-06');
  expect(statedDate('soon')).toBeNull();
});

it('reads any string without failing and gives ISO dates only', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789 -/.:,JanMay') })), (s) => {
      const date = readDateLine(s)?.date;
      if (date) expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
    }),
  );
});
