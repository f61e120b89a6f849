import { describe, expect, it } from 'vitest';
import { read } from './helper.ts';

const WRITTEN = '2010-06-16';

describe('stretches of time', () => {
  it.each([
    ['They held a two-hour call.', 'two-hour = PT2H'],
    ['The talks lasted more than seven hours.', 'more than seven hours = PT7H'],
    ['For months the guild has warned of floods.', 'months = PXM'],
    ['He ruled for nearly three decades.', 'nearly three decades = P30Y'],
    ['He waited two and a half years.', 'two and a half years = P2Y6M'],
    ['He waited an hour and a half.', 'an hour and a half = PT1H30M'],
    ['He waited a couple of weeks.', 'a couple of weeks = P2W'],
    ['He waited a fortnight.', 'a fortnight = P2W'],
    ['The siege ended after 22 months.', '22 months = P22M'],
    ['Prices fell in recent years.', 'recent years = PXY'],
    ['He will wait several days.', 'several days = PXD'],
    ['Less than two weeks before the fair the mill burnt.', 'Less than two weeks = P2W'],
  ])('%s', (text, expected) => {
    expect(read(text, WRITTEN)[0]).toBe(expected);
  });

  it.each([
    'The 52-year-old baker is 52 years old.',
    'It costs $3 a year and 5 percent a month.',
    'She took a second look at the quarter-final.',
  ])('is not misled by ages and rates: %s', (text) => {
    expect(read(text, WRITTEN)).toEqual([]);
  });
});

describe('what recurs', () => {
  it.each([
    ['The market opens every Friday.', 'every Friday = XXXX-WXX-5'],
    ['The fair is held each year.', 'each year = P1Y'],
    ['They meet every two years.', 'every two years = P2Y'],
    ['They meet twice a week.', 'twice a week = P1W'],
    ['The fair pays annually.', 'annually = P1Y'],
    ['They meet every June.', 'every June = XXXX-06'],
  ])('%s', (text, expected) => {
    expect(read(text, WRITTEN)[0]).toBe(expected);
  });
});

describe('years, seasons and accounts', () => {
  it.each([
    ['Since 2002 the harbour has been closed.', '2002 = 2002'],
    ['The mid-2022 elections are far off.', 'The mid-2022 = 2022'],
    ['The harbour boomed in the late 1970s.', 'the late 1970s = 197'],
    ['The harbour boomed in the ’80s.', 'the ’80s = 198'],
    ['The harbour boomed in the seventies.', 'the seventies = 197'],
    ['A 20th century harbour stood there.', '20th century = 19'],
    ['In nineteen ninety-one the mill closed.', 'nineteen ninety-one = 1991'],
    ['The mill closed in the summer of 1989.', 'the summer of 1989 = 1989-SU'],
    ['Profit rose in the third quarter of 2003.', 'the third quarter of 2003 = 2003-Q3'],
    ['Profit rose in the first half of 2003.', 'the first half of 2003 = 2003-H1'],
    ['Profit rose in fiscal 2003.', 'fiscal 2003 = 2003'],
    ['Profit rose in the third quarter.', 'the third quarter = 2009-Q3'],
    ['Profit rose in the year ended March 31.', 'the year = P1Y'],
  ])('%s', (text, expected) => {
    expect(read(text, WRITTEN)[0]).toBe(expected);
  });
});
