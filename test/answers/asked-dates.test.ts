import { describe, expect, it } from 'vitest';
import { askedDates, touchesAsked } from '../../src/answers/question/asked-dates.ts';

const DAYS = ['2018-04-07', '2021-03-12', '2021-04-07', '2021-04-13', '2021-04-20'];
const REFERENCE = '2021-04-21';
const spansOf = (text: string) =>
  askedDates(text, DAYS, REFERENCE).map(({ spans }) =>
    spans.map(({ from, to }) => (from === to ? from : `${from}/${to}`)),
  );

describe('a day in a question', () => {
  it.each([
    ['what happened on 7 April 2021', [['2021-04-07']]],
    ['what happened on 2021-04-07', [['2021-04-07']]],
    ['what happened in 2019', [['2019-01-01/2019-12-31']]],
    ['what happened in March 2021', [['2021-03-01/2021-03-31']]],
    ['no day at all', []],
    ['', []],
  ])('%s', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });

  it.each(['april 7', 'Apr 7', '7 april', 'the 7th of April'])('without a year means every such day: %s', (text) => {
    expect(spansOf(text)).toEqual([['2018-04-07', '2021-04-07']]);
  });

  it.each([
    ['01/02', [['2021-01-02', '2021-02-01']]],
    ['1/2/21', [['2021-01-02', '2021-02-01']]],
    ['2.1.2021', [['2021-01-02']]],
    ['13/4', [['2021-04-13']]],
    ['2 jan', [['2021-01-02']]],
    ['jan 2nd', [['2021-01-02']]],
  ])('in figures or short is each day that it can be and the articles have: %s', (text, spans) => {
    const days = ['2021-01-02', '2021-02-01', '2021-04-13'];
    const found = askedDates(text, days, REFERENCE).map((one) => one.spans.map(({ from }) => from));
    expect(found).toEqual(spans);
  });

  it('that nothing is dated to is the nearest one', () => {
    expect(spansOf('may 5')).toHaveLength(1);
    expect(spansOf('may 5')[0]?.[0]).toMatch(/^202[01]-05-05$/u);
  });

  it('of the week means the one around the newest article', () => {
    expect(spansOf('what happened on tuesday')).toEqual([['2021-04-20']]);
  });

  it('by its number alone means every such day', () => {
    expect(spansOf('who was there on the 13th')).toEqual([['2021-04-13']]);
  });

  it('is told with its place in the question', () => {
    const text = 'who met on April 7 in the harbour';
    expect(askedDates(text, DAYS, REFERENCE).map(({ start, end }) => text.slice(start, end))).toEqual([
      expect.stringContaining('April 7'),
    ]);
  });
});

describe('days that were asked for', () => {
  const [asked] = askedDates('March 2021', DAYS, REFERENCE);
  it.each([
    ['2021-03-12', '2021-03-12', true],
    ['2021-03-31', '2021-04-01', true],
    ['2021-02-01', '2021-04-30', true],
    ['2021-04-01', '2021-04-01', false],
    [undefined, undefined, false],
    ['2021-03-12', undefined, false],
  ])('are touched by %s to %s: %s', (from, to, touches) => {
    expect(touchesAsked(asked!, from, to)).toBe(touches);
  });
});
