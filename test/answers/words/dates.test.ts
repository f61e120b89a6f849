import { describe, expect, it } from 'vitest';
import { datesIn, englishDate } from '../../../src/answers/words/dates.ts';

describe('dates in English', () => {
  it.each([
    [{ start: '2022-01-10' }, '10 January 2022 (Monday)'],
    [{ start: '2022-01-10', end: '2022-01-10' }, '10 January 2022 (Monday)'],
    [{ start: '2022-01-09', end: '2022-01-10' }, '9–10 January 2022'],
    [{ start: '2021-12-30', end: '2022-01-02' }, '30 December 2021 to 2 January 2022'],
    [{ start: '2021-06' }, 'June 2021'],
    [{ start: '2014' }, '2014'],
    [{ start: '2014', end: '2016' }, '2014 to 2016'],
  ])('%j', (date, words) => {
    expect(englishDate(date)).toBe(words);
  });
});
