import { describe, expect, it } from 'vitest';
import { datesIn, read } from './helper.ts';

// Written on Tuesday 12 March 2019, which must not matter here.
const WRITTEN = '2019-03-12';

describe('a date that carries its year', () => {
  it.each([
    ['The pact was signed on July 4, 2015, in the old harbour.', 'July 4, 2015 = 2015-07-04'],
    ['The pact was signed on Saturday, July 4, 2015, at the pier.', 'Saturday, July 4, 2015 = 2015-07-04'],
    ['The pact was signed on 4 July 2015.', '4 July 2015 = 2015-07-04'],
    ['The pact was signed on the 4th of July 2015.', 'the 4th of July 2015 = 2015-07-04'],
    ['The pact was signed on July 4th, 2015.', 'July 4th, 2015 = 2015-07-04'],
    ['The pact was signed on 4-Jul-2015.', '4-Jul-2015 = 2015-07-04'],
    ['Filed 2015-07-04 by the clerk.', '2015-07-04 = 2015-07-04'],
    ['Filed 7/4/2015 by the clerk.', '7/4/2015 = 2015-07-04'],
    ['Filed 24/7/2015 by the clerk.', '24/7/2015 = 2015-07-24'],
    ['Filed 24.7.2015 by the clerk.', '24.7.2015 = 2015-07-24'],
    ['Held from 3 to 5 May 2021 in the town hall.', '3 to 5 May 2021 = 2021-05-03'],
    ['In Sept. 2014 the mill closed.', 'Sept. 2014 = 2014-09'],
    ['In August nineteen ninety-six the mill closed.', 'August nineteen ninety-six = 1996-08'],
    ['On the 28 June in 2020 the mill closed.', 'the 28 June in 2020 = 2020-06-28'],
  ])('%s', (text, expected) => {
    expect(read(text, WRITTEN)[0]).toBe(expected);
  });

  it('covers all days of a range', () => {
    const [range] = datesIn('The fair runs May 3-5, 2021, in the park.', WRITTEN);
    expect([range?.from, range?.to, range?.anchor]).toEqual(['2021-05-03', '2021-05-05', 'explicit']);
  });

  it('gives the first of two dates the year of the second', () => {
    expect(read('The strike lasted from Nov. 18 to Feb. 2, 2016.', WRITTEN)).toEqual([
      'Nov. 18 = 2015-11-18',
      'Feb. 2, 2016 = 2016-02-02',
    ]);
    expect(read('Rain fell from June to August 1992.', WRITTEN)).toEqual(['June = 1992-06', 'August 1992 = 1992-08']);
  });

  it('leaves numbers that are no dates alone', () => {
    expect(read('Version 3.4.2 cost $1,999 and sold 2015 copies to 1800 people on flight 1999.', WRITTEN)).toEqual([]);
    expect(read('The score was 31/45/2015 and 99-98.', WRITTEN)).toEqual([]);
  });

  it('passes over days that the calendar does not have', () => {
    expect(read('Filed 2015-02-30 by the clerk.', WRITTEN)).toEqual([]);
  });
});
