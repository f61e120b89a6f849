import { describe, expect, it } from 'vitest';
import { parseIso } from '../../../src/language/dates/calendar.ts';
import { certainty, likeliest, likeliestWeek, reasons } from '../../../src/language/dates/likelihood.ts';

// 7 May 2018 was a Monday.
const MONDAY = parseIso('2018-05-07')!.from;
const days = Array.from({ length: 14 }, (_, i) => MONDAY + i);

describe('the likeliest day', () => {
  it('is the first of equals, and none of no days', () => {
    expect(likeliest(days, () => 0)).toBe(MONDAY);
    expect(likeliest([], () => 0)).toBeNull();
  });

  it('is as sure as its share, with the days beside it', () => {
    expect(certainty(days, () => -40, MONDAY + 3)).toBeCloseTo(3 / 14);
    expect(certainty(days, (day) => (day === MONDAY ? 20 : 0), MONDAY)).toBeCloseTo(1);
  });
});

describe('the likeliest week', () => {
  it('is the one with the greatest share, not that of the likeliest day', () => {
    const score = (day: number): number => (day === MONDAY + 7 ? Math.log(3) : day < MONDAY + 7 ? Math.log(2) : -30);
    expect(likeliest(days, score)).toBe(MONDAY + 7);
    const week = likeliestWeek(days, score)!;
    expect(week.day).toBe(MONDAY);
    expect(week.sure).toBeCloseTo(14 / 17);
  });

  it('is none of no days', () => {
    expect(likeliestWeek([], () => 0)).toBeNull();
  });
});

it('names what tells a day from others, strongest first', () => {
  const evidence = [
    { words: 'everywhere', score: () => 5 },
    { words: 'weak', score: (day: number) => (day === MONDAY ? 1 : 0) },
    { words: 'strong', score: (day: number) => (day === MONDAY ? 2 : 0) },
  ];
  expect(reasons(evidence, MONDAY, [MONDAY + 1])).toEqual(['strong', 'weak']);
});
