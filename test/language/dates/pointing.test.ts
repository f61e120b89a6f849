import { describe, expect, it } from 'vitest';
import { datesIn } from './helper.ts';

const WRITTEN = '2010-06-16'; // a Wednesday

/** `words = first day/last day` of each date, in order. */
function days(text: string): readonly string[] {
  return datesIn(text, WRITTEN).map(({ text: words, from, to }) => `${words} = ${from}${to === from ? '' : `/${to}`}`);
}

describe('words that point at a day', () => {
  it.each([
    ['The offer ends on July 3. Until then, the gate is open.', 'then = 2010-07-03'],
    ['The ferry sank on Monday and was raised later in the day.', 'later in the day = 2010-06-14'],
    ['He will speak later in the day.', 'later in the day = 2010-06-16'],
    ['It snowed overnight.', 'overnight = 2010-06-15/2010-06-16'],
    ['It will snow overnight.', 'overnight = 2010-06-16/2010-06-17'],
    ['Today is the eighth day of the strike.', 'the eighth day = 2010-06-16'],
    ['At this time next week he will be gone.', 'this time next week = 2010-06-23'],
    ['In the coming days he will sail.', 'the coming days = 2010-06-16/2010-06-23'],
    ['The pier was shut in recent weeks.', 'recent weeks = 2010-05-19/2010-06-16'],
    ['He sailed three Fridays ago.', 'three Fridays ago = 2010-05-28'],
    ['He sails on Monday week.', 'Monday week = 2010-06-28'],
    ['It is due by year-end.', 'year-end = 2010-12-31'],
    ['It has risen since year-end.', 'year-end = 2009-12-31'],
    ['He will sail on Friday the 18th.', 'Friday the 18th = 2010-06-18'],
    ['He sailed in the first half of April.', 'the first half of April = 2010-04-01/2010-04-15'],
    ['He sailed on 7, 8 and 9 June.', '7, 8 and 9 June = 2010-06-07/2010-06-09'],
    ['He sailed on June 7, 8 and 9.', 'June 7, 8 and 9 = 2010-06-07/2010-06-09'],
    ['The pier opened on 23/May/2009.', '23/May/2009 = 2009-05-23'],
    ['It fell at the beginning of the year.', 'the beginning of the year = 2010-01-01/2010-02-06'],
  ])('%s', (text, expected) => {
    expect(days(text).at(-1)).toBe(expected);
  });

  it('do not take a kind of journey for a night', () => {
    expect(days('She took an overnight train. Overnight stays are dear.')).toEqual([]);
  });

  it('tell this time of another year by its weeks', () => {
    const [one] = datesIn('This time last year the pier was closed.', WRITTEN);
    expect([one?.value, one?.approximate, one?.from, one?.to]).toEqual(['2009-06', true, '2009-06-01', '2009-07-01']);
  });
});

describe('two weekdays', () => {
  it.each([
    ['The fair will run from Monday to Wednesday.', ['Monday = 2010-06-21', 'Wednesday = 2010-06-23']],
    ['The fair ran from Friday to Monday.', ['Friday = 2010-06-11', 'Monday = 2010-06-14']],
    ['The fair ran Thursday through Saturday.', ['Thursday = 2010-06-10', 'Saturday = 2010-06-12']],
    ['The council will sit on Tuesday and Wednesday.', ['Tuesday = 2010-06-22', 'Wednesday = 2010-06-23']],
    ['It must happen between Thursday and Monday.', ['Thursday = 2010-06-17', 'Monday = 2010-06-21']],
  ])('of a range follow each other: %s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('of a list need not', () => {
    expect(days('The council sat on Monday and Friday.')).toEqual(['Monday = 2010-06-14', 'Friday = 2010-06-11']);
  });
});

describe('a deadline', () => {
  it.each([
    ['The report must be filed by Friday.', '2010-06-18'],
    ['The report was filed by Friday.', '2010-06-11'],
    ['All shippers had paid by the Friday deadline.', '2010-06-11'],
    ['Nine of ten owners sold their shares by the Tuesday deadline.', '2010-06-15'],
    ['He will stay until Saturday.', '2010-06-19'],
    ['Shippers have until Monday to pay.', '2010-06-21'],
  ])('lies where its verb looks: %s', (text, day) => {
    expect(datesIn(text, WRITTEN)[0]?.from).toBe(day);
  });
});

describe('a year-earlier quarter', () => {
  it('gives its year to the day on which it ended', () => {
    const dates = datesIn(
      'Profit rose in the third quarter. In the year-ago quarter, which ended Oct. 31, the mill lost money.',
      '2010-11-20',
    );
    expect(dates.at(-1)?.value).toBe('2009-10-31');
  });
});

describe('what lies beyond the calendar', () => {
  it('has no days', () => {
    const [, later] = datesIn('The bell rang in 1994. Thirty centuries later it will ring again.', WRITTEN);
    expect(later?.from).toBeUndefined();
  });
});
