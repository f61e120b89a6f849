import { describe, expect, it } from 'vitest';
import { datesIn, read } from './helper.ts';

describe('a day or month without its year, written on Monday 10 January 2011', () => {
  it.each([
    ['The envoys spoke by phone on December 7.', 'December 7 = 2010-12-07'],
    ['The envoys will meet on January 20.', 'January 20 = 2011-01-20'],
    ['The rights expire March 21.', 'March 21 = 2011-03-21'],
    ['They shook hands in June.', 'June = 2010-06'],
    ['They will shake hands in June.', 'June = 2011-06'],
    ['At their June summit in the hills the two agreed.', 'June = 2010-06'],
    ['The dam broke last May.', 'last May = 2010-05'],
    ['The dam will open next May.', 'next May = 2011-05'],
    ['The dam broke last December.', 'last December = 2010-12'],
    ['The dam broke in June last year.', 'June last year = 2010-06'],
    ['The gauge has been shut since July 20 last year.', 'July 20 last year = 2010-07-20'],
    ['The gauge will open on July 20 of next year.', 'July 20 of next year = 2012-07-20'],
    ['The dam broke on Friday, January 7, at dawn.', 'Friday, January 7 = 2011-01-07'],
    ['The dam broke on the 7th.', 'the 7th = 2011-01-07'],
    ['If by the 23rd we have no gauge, the dam will stay shut.', 'the 23rd = 2011-01-23'],
    ['It closes on the 20th of this month.', 'the 20th of this month = 2011-01-20'],
  ])('%s', (text, expected) => {
    expect(read(text, '2011-01-10')[0]).toBe(expected);
  });

  it('is of the year that is named with it', () => {
    expect(read('The dam was begun in 2004 and opened on August 27 of that year.', '2011-01-10')).toEqual([
      '2004 = 2004',
      'August 27 of that year = 2004-08-27',
    ]);
    expect(read('The keepers met for weeks in 2004, starting on February 23.', '2011-01-10')[2]).toBe(
      'February 23 = 2004-02-23',
    );
    expect(read('The keeper, elected in 2004, spoke on January 3.', '2011-01-10')[1]).toBe('January 3 = 2011-01-03');
  });

  it('is no other thing that is counted', () => {
    expect(read('They were relieved by the 5th Army, until the 3rd battalion came.', '2011-01-10')).toEqual([]);
  });

  it('covers a range within one month', () => {
    const [range] = datesIn('The session is set for Jan. 29-30 in the capital.', '2011-01-10');
    expect([range?.text, range?.from, range?.to]).toEqual(['Jan. 29-30', '2011-01-29', '2011-01-30']);
  });

  it('is not misled by names and verbs', () => {
    expect(read('May Turner may march with April Jones and August Weber.', '2011-01-10')).toEqual([]);
  });

  it('stays without a year where the day of writing is unknown', () => {
    expect(read('The session is set for January 29.', null)).toEqual(['January 29 = XXXX-01-29']);
  });

  it('lets a weekday beside the date choose the year', () => {
    // 25 February was a Thursday in 2010 and a Friday in 2011.
    expect(read('The vote of Thursday, February 25, was void.', '2011-01-10')).toEqual([
      'Thursday, February 25 = 2010-02-25',
    ]);
  });
});

describe('days and weeks counted inside a month', () => {
  it.each([
    ['The last Friday of March 2019 was dry.', 'The last Friday of March 2019 = 2019-03-29'],
    ['They met on the first Monday in May 2023.', 'the first Monday in May 2023 = 2023-05-01'],
    ['It rained in the first week of March 2021.', 'the first week of March 2021 = 2021-W09'],
    ['It rained in the last week of 2016.', 'the last week of 2016 = 2016-W52'],
    ['It rained in the week of February 4, 2019.', 'the week of February 4, 2019 = 2019-W06'],
    ['She returns the week after next.', 'the week after next = 2011-W04'],
  ])('%s', (text, expected) => {
    expect(read(text, '2011-01-10')[0]).toBe(expected);
  });
});

describe('months that share a year, written on Monday 10 January 2011', () => {
  it.each([
    ['Talks failed in March, July and October of last year.', ['2010-03', '2010-07', '2010-10']],
    ['Talks failed in November and February of last year.', ['2009-11', '2010-02']],
    ['Talks are due in May and October of next year.', ['2012-05', '2012-10']],
    ['Talks failed in March, July and October 2007.', ['2007-03', '2007-07', '2007-10']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2011-01-10').map(({ value }) => value)).toEqual(expected);
  });
});

describe('a holiday', () => {
  it.each([
    ['Shops closed on Christmas Eve.', 'Christmas Eve = 2010-12-24'],
    ['Shops will close on Good Friday.', 'Good Friday = 2011-04-22'],
    ['Shops closed on Easter Monday 2008.', 'Easter Monday 2008 = 2008-03-24'],
    ['Shops closed on Thanksgiving.', 'Thanksgiving = 2010-11-25'],
  ])('%s', (text, expected) => {
    expect(read(text, '2011-01-10')[0]).toBe(expected);
  });
});
