import { describe, expect, it } from 'vitest';
import { answerDate, inQuotes, withoutArticle } from '../../src/answers/wording.ts';
import { en } from '../../src/answers/words/en.ts';

describe('a date as coarse as the fact', () => {
  it.each([
    ['a day', '2024-02-29', '2024-02-29', { start: '2024-02-29' }],
    ['a month', '2024-02-01', '2024-02-29', { start: '2024-02' }],
    ['a short month', '2023-02-01', '2023-02-28', { start: '2023-02' }],
    ['a year', '2024-01-01', '2024-12-31', { start: '2024' }],
    ['a week', '2024-02-05', '2024-02-11', { start: '2024-02-05', end: '2024-02-11' }],
    ['two months', '2024-02-01', '2024-03-31', { start: '2024-02-01', end: '2024-03-31' }],
  ])('%s', (_, from, to, date) => {
    expect(answerDate({ from, to, value: '' })).toEqual(date);
    expect(answerDate({ from, to, value: '' }, 'scheduled')).toEqual({ ...date, status: 'scheduled' });
  });

  it.each([
    ['2024-04-01', '2024-04-28'],
    ['2024-04-01', '2024-04-29'],
  ])('four weeks are no month: %s to %s', (from, to) => {
    expect(answerDate({ from, to, value: '' })).toEqual({ start: from, end: to });
  });

  it('is none for what has no day', () => {
    expect(answerDate({ value: 'P2D' })).toBeNull();
  });
});

describe('words between marks', () => {
  it.each([
    ['plain words', 100, '“plain words”'],
    ['  on\ntwo   lines ', 100, '“on two lines”'],
    ['with “marks” inside', 100, '‘with “marks” inside’'],
    ['with "marks" inside', 100, '‘with "marks" inside’'],
    ['many words that are cut', 14, '“many words…”'],
  ])('%j', (text, limit, words) => {
    expect(inQuotes(text, limit, en)).toBe(words);
  });
});

it.each([
  ['the senior official', 'senior official'],
  ['A senior official', 'senior official'],
  ['one of the officials', 'officials'],
  ['Theodora', 'Theodora'],
  ['Anouk', 'Anouk'],
])('a name without its article: %s', (name, bare) => {
  expect(withoutArticle(name)).toBe(bare);
});
