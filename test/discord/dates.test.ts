import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../src/discord/dates.ts';

describe('dateInWords', () => {
  it.each([
    ['2031', '2031'],
    ['2031-06', 'June 2031'],
    ['2031-03-04', '4 March 2031'],
    ['2031-02-31', '2031-02-31'],
    ['spring', 'spring'],
    ['2031-13', '2031-13'],
  ])('%s is %s', (iso, words) => expect(dateInWords(iso)).toBe(words));

  it('names the weekday of a day only', () => {
    expect(dateInWords('2031-03-04', true)).toBe('Tuesday 4 March 2031');
    expect(dateInWords('2031-03', true)).toBe('March 2031');
  });
});
