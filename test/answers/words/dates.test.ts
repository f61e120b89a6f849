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

describe('dates in other languages', () => {
  it.each([
    ['de', { start: '2022-01-10' }, '10. Januar 2022 (Montag)'],
    ['de', { start: '2022-01-09', end: '2022-01-10' }, '9.–10. Januar 2022'],
    ['fr', { start: '2022-01-10' }, '10 janvier 2022 (lundi)'],
    ['es', { start: '2021-06' }, 'junio de 2021'],
    ['it', { start: '2022-01-09', end: '2022-01-10' }, '9–10 gennaio 2022'],
    ['pl', { start: '2022-01-10', end: '2022-01-10' }, '10 stycznia 2022 (poniedziałek)'],
    ['ru', { start: '2022-01-10' }, '10 января 2022 (понедельник)'],
    ['ru', { start: '2021-12-30', end: '2022-01-02' }, '30 декабря 2021 – 2 января 2022'],
    ['uk', { start: '2021-12-30', end: '2022-01-02' }, '30 грудня 2021 – 2 січня 2022'],
    ['uk', { start: '2014', end: '2016' }, '2014 – 2016'],
    ['pl', { start: '2014' }, '2014'],
  ])('%s %j', (language, date, words) => {
    expect(datesIn(language, ' – ').date(date)).toBe(words);
  });

  it('leave the weekday out where it is not asked for', () => {
    expect(datesIn('de', ' bis ').day('2022-03-08')).toBe('8. März 2022');
  });

  it.each(['soon', '2022-13-01', '2022-02-31', ''])('leave what is no date as it is: %j', (iso) => {
    expect(datesIn('fr', ' – ').date({ start: iso })).toBe(iso);
  });
});
