import { describe, expect, it } from 'vitest';
import { parseDateExpression } from '../../../src/language/dates/expression.ts';
import { dayInWords, weekdayOf } from '../../../src/language/dates/words.ts';

describe('a question', () => {
  it.each([
    'what was known until then?',
    'who spoke later in the day?',
    'what happened overnight?',
    'what was said on the eve of the vote?',
    'who spoke the day after the summit?',
  ])('has no date where its words point at what was told before: %s', (question) => {
    expect(parseDateExpression(question, '2014-03-12')).toEqual([]);
  });
});

describe('a date typed in a question, asked of articles around 12 March 2014', () => {
  it.each([
    ['what happened on feb 12', 'feb 12', '2014-02-12'],
    ['dec 7 call', 'dec 7', '2013-12-07'],
    ['who spoke on the 12th?', 'the 12th', '2014-03-12'],
    ['what was decided 29 december', '29 december', '2013-12-29'],
    ['what was said on monday', 'monday', '2014-03-10'],
    ['talks in june 2013', 'june 2013', '2013-06'],
    ['talks in june', 'june', '2014-06'],
    ['3/12 talks', '3/12', '2014-03-12'],
    ['what happened last week', 'last week', '2014-W10'],
    ['quotes from 2012', '2012', '2012'],
  ])('%s', (question, words, value) => {
    const [date] = parseDateExpression(question, '2014-03-12');
    expect(question.slice(date!.start, date!.end)).toBe(words);
    expect(date!.value).toBe(value);
  });

  it('keeps a day without a year as it is where there is no reference', () => {
    expect(parseDateExpression('what happened on dec 30', '')).toEqual([
      { start: 17, end: 23, type: 'DATE', value: 'XXXX-12-30' },
    ]);
  });

  it.each([
    'who may march with the second minister',
    'who sat next to the minister',
    'how many years ago did the mill burn',
    'for how many weeks did they talk',
    'who wed the baker under the sun',
  ])('finds none where there is none: %s', (question) => {
    expect(parseDateExpression(question, '2014-03-12')).toEqual([]);
  });
});

describe('a date in words', () => {
  it.each([
    ['2015-07-04', '4 July 2015', 'Saturday'],
    ['2021-06', 'June 2021', ''],
    ['2014', '2014', ''],
    ['2015-W27', 'week of 29 June 2015', ''],
    ['2015-W27-WE', 'weekend of 4 July 2015', ''],
    ['2021-SU', 'summer 2021', ''],
    ['2021-Q3', 'third quarter of 2021', ''],
    ['199', 'the 1990s', ''],
    ['19', 'the 1900s', ''],
    ['XXXX-12-30', '30 December', ''],
    ['2015-07-04TAF', '4 July 2015, afternoon', ''],
    ['2015-07-04T20:00', '4 July 2015, 20:00', ''],
    ['PRESENT_REF', 'PRESENT_REF', ''],
    ['2022-02-30', '2022-02-30', ''],
  ])('%s', (iso, words, weekday) => {
    expect(dayInWords(iso)).toBe(words);
    if (!iso.includes('T')) expect(weekdayOf(iso)).toBe(weekday);
  });
});
