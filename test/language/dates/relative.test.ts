import { describe, expect, it } from 'vitest';
import { datesIn, read } from './helper.ts';

const WRITTEN = '2010-06-16'; // a Wednesday

describe('expressions that point from the day of writing', () => {
  it.each([
    ['The road opened today.', 'today = 2010-06-16'],
    ['The road opened yesterday.', 'yesterday = 2010-06-15'],
    ['The road opens tomorrow.', 'tomorrow = 2010-06-17'],
    ['The road opens tonight.', 'tonight = 2010-06-16TNI'],
    ['The road opened last night.', 'last night = 2010-06-15TNI'],
    ['The road opens next week.', 'next week = 2010-W25'],
    ['The road opened earlier this week.', 'earlier this week = 2010-W24'],
    ['The road opened last month.', 'last month = 2010-05'],
    ['The road opens next year.', 'next year = 2011'],
    ['The road opened over the weekend.', 'the weekend = 2010-W23-WE'],
    ['The road will open this weekend.', 'this weekend = 2010-W24-WE'],
    ['The road opened three years ago.', 'three years ago = 2007'],
    ['The road opened two months ago.', 'two months ago = 2010-04'],
    ['The road opened ten days ago.', 'ten days ago = 2010-06-06'],
    ['The road will open in two years.', 'two years = 2012'],
    ['The road was built in two years.', 'two years = P2Y'],
    ['The road opened last summer.', 'last summer = 2009-SU'],
    ['The road opened several years ago.', 'several years ago = PAST_REF'],
    ['The road is now open.', 'now = PRESENT_REF'],
    ['The road opened recently.', 'recently = PAST_REF'],
    ['The road will open two days after Monday.', 'two days after Monday = 2010-06-23'],
  ])('%s', (text, expected) => {
    expect(read(text, WRITTEN)[0]).toBe(expected);
  });

  it('is not misled by the names of papers and programmes', () => {
    expect(read('He told Harbour Today and This Week that the road was open.', WRITTEN)).toEqual([]);
  });

  it('gives the next two weeks their days', () => {
    const [weeks] = datesIn('The next two weeks will be hard.', WRITTEN);
    expect([weeks?.type, weeks?.value, weeks?.from, weeks?.to]).toEqual([
      'DURATION',
      'P2W',
      '2010-06-16',
      '2010-06-30',
    ]);
  });

  it('puts the end of a week on its last days', () => {
    const [end] = datesIn('Officials will judge matters at the end of the week.', WRITTEN);
    expect([end?.text, end?.from, end?.approximate]).toEqual(['the end of the week', '2010-06-18', true]);
  });
});

describe('expressions that hang on the mention before', () => {
  it.each([
    ['She told the guild on Monday that she had called him a day earlier.', 'a day earlier = 2010-06-13'],
    ['The bridge fell on June 3. Two days later the ferry sank.', 'Two days later = 2010-06-05'],
    ['The bridge fell in 1994. The following year the ferry sank.', 'The following year = 1995'],
    ['The bridge fell on June 3. That day the ferry sank.', 'That day = 2010-06-03'],
    ['Talks begin next week. We will hear more later in the week.', 'later in the week = 2010-W25'],
  ])('%s', (text, expected) => {
    expect(read(text, WRITTEN)[1]).toBe(expected);
  });

  it('lets an older layer of a text keep its month', () => {
    expect(read('The May 30 session, the third this month, was stormy.', '2010-06-08')[1]).toBe('this month = 2010-05');
  });

  it('compares accounts with the same quarter a year before, and does not hang the next quarter on the comparison', () => {
    expect(
      read('Profit rose in the first quarter from a loss a year earlier. Sales fell in the quarter.', WRITTEN),
    ).toEqual(['the first quarter = 2010-Q1', 'a year earlier = 2009-Q1', 'the quarter = 2010-Q1']);
  });
});

describe('inside a quotation', () => {
  it('counts from the day it was said', () => {
    const dates = datesIn('“Today we opened the road,” the mayor said on Monday.', WRITTEN);
    expect(dates.map(({ text, value, anchor }) => [text, value, anchor])).toEqual([
      ['Today', '2010-06-14', 'said'],
      ['Monday', '2010-06-14', 'written'],
    ]);
    expect(dates[0]?.how).toEqual({ words: 'Today', from: 'said', day: '2010-06-14' });
  });

  it('counts from the day of writing where no other is told', () => {
    expect(datesIn('“Today we opened the road,” the mayor said.', WRITTEN)[0]).toMatchObject({
      value: '2010-06-16',
      anchor: 'said',
    });
  });

  it('looks at its own verbs, not at those around it', () => {
    expect(
      read('“I do not expect it to be finished on Friday,” the mayor said at a briefing Monday.', WRITTEN)[0],
    ).toBe('Friday = 2010-06-18');
  });
});

describe('how an expression was worked out', () => {
  it.each([
    ['The minister resigned on Monday.', { words: 'on Monday', from: 'written', day: '2010-06-16' }],
    ['The minister resigned on May 3, 2009.', { words: 'on May 3, 2009', from: 'stated' }],
  ])('%s', (text, expected) => {
    expect(datesIn(text, WRITTEN)[0]?.how).toEqual(expected);
  });

  it('names the mention it hangs on', () => {
    expect(datesIn('The bridge fell on June 3. Two days later the ferry sank.', WRITTEN)[1]?.how).toEqual({
      words: 'Two days later',
      from: 'mention',
      mention: 'June 3',
    });
  });

  it('says so where the day of writing is unknown', () => {
    expect(datesIn('The minister resigned on Monday.', null)[0]).toMatchObject({
      value: 'XXXX-WXX-1',
      direction: null,
      how: { words: 'on Monday', from: 'unanchored' },
    });
  });
});
