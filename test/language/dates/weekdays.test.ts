import { describe, expect, it } from 'vitest';
import { read } from './helper.ts';

describe('a bare weekday, written on Wednesday 16 June 2010', () => {
  it.each([
    ['The minister resigned on Monday.', 'Monday = 2010-06-14'],
    ['The minister resigned Thursday after a row.', 'Thursday = 2010-06-10'],
    ['The minister will resign on Thursday.', 'Thursday = 2010-06-17'],
    ['The minister is due to resign on Monday.', 'Monday = 2010-06-21'],
    ['The minister plans to speak to the guild on Friday.', 'Friday = 2010-06-18'],
    ['The minister said on Wednesday that the road was open.', 'Wednesday = 2010-06-16'],
    ['On Monday, the two sides sat down for talks.', 'Monday = 2010-06-14'],
    ['Next to nobody came on Saturday, the mayor said.', 'Saturday = 2010-06-12'],
    ['Monday’s session ended without a deal.', 'Monday = 2010-06-14'],
    ['Envoys arrived ahead of a Guild Council meeting on Friday.', 'Friday = 2010-06-18'],
    ['The council agreed to meet again on Monday.', 'Monday = 2010-06-21'],
    ['The council managed to meet on Monday.', 'Monday = 2010-06-14'],
    ['The ferry had been due to sail on Monday.', 'Monday = 2010-06-14'],
    ['He was released by the guards on Monday.', 'Monday = 2010-06-14'],
    ['Bids must be in by Friday.', 'Friday = 2010-06-18'],
    ['The rally follows Sunday’s vote.', 'Sunday = 2010-06-13'],
    ['Bridge to close Friday after storm', 'Friday = 2010-06-18'],
    ['Envoys back to square one, guild said Monday', 'Monday = 2010-06-14'],
    ['The ferry reopens on Friday.', 'Friday = 2010-06-18'],
    ['He left last Friday.', 'last Friday = 2010-06-11'],
    ['He leaves next Friday.', 'next Friday = 2010-06-25'],
    ['He leaves this Friday.', 'this Friday = 2010-06-18'],
    ['He left on Tuesday of last week.', 'Tuesday of last week = 2010-06-08'],
    ['He said that Monday’s ferry was late.', 'Monday = 2010-06-14'],
  ])('%s', (text, expected) => {
    expect(read(text, '2010-06-16')[0]).toBe(expected);
  });

  it('gives two weekdays under one verb the same direction', () => {
    expect(
      read(
        'She will go to the coast, ahead of a council meeting on Thursday and a harbour summit on Friday.',
        '2010-06-16',
      ),
    ).toEqual(['Thursday = 2010-06-17', 'Friday = 2010-06-18']);
    expect(
      read('The delegation met the guild on Monday, and the council will hold a session on Friday.', '2010-06-16'),
    ).toEqual(['Monday = 2010-06-14', 'Friday = 2010-06-18']);
  });

  it('tells of no day where the plural makes it a habit', () => {
    expect(read('The market opens Fridays.', '2010-06-16')).toEqual(['Fridays = XXXX-WXX-5']);
  });

  it('joins with a time of day', () => {
    expect(read('They met on Monday afternoon.', '2010-06-16')).toEqual(['Monday afternoon = 2010-06-14TAF']);
    expect(read('They met at 10 p.m. Monday.', '2010-06-16')).toEqual(['10 p.m. Monday = 2010-06-14T22:00']);
    expect(read('They met Tuesday at 8:30 a.m. in the port.', '2010-06-16')).toEqual([
      'Tuesday at 8:30 a.m. = 2010-06-15T08:30',
    ]);
    expect(read('Voting begins Sunday night.', '2010-06-16')).toEqual(['Sunday night = 2010-06-20TNI']);
  });
});
