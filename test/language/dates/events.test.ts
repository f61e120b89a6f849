import { describe, expect, it } from 'vitest';
import { NO_EDITOR_DATA } from '../../../src/corpus/types.ts';
import { findDates } from '../../../src/language/dates/find.ts';
import type { DateMention } from '../../../src/language/types.ts';
import { article } from './helper.ts';

const WRITTEN = '2010-06-16'; // a Wednesday

function datesOf(text: string, others: readonly string[] = []): readonly DateMention[] {
  const all = [text, ...others].map((one, i) => article([one], { file: `${i}.txt`, written: WRITTEN }));
  return findDates(all, NO_EDITOR_DATA).get('0.txt')!.dates;
}

/** The words and the day of the date that begins with some words. */
function dayOf(text: string, words: string, others: readonly string[] = []): string | undefined {
  return datesOf(text, others).find((one) => one.text.startsWith(words))?.from;
}

describe('what is counted from an event', () => {
  it.each([
    ['The vote was on June 10. Two days before the vote, the reeve fell ill.', 'Two days', '2010-06-08'],
    ['The vote was on June 10. The reeve resigned a week after the vote.', 'a week', '2010-06-17'],
    ['The vote is on Friday. On the eve of the vote, the hall will be shut.', 'the eve', '2010-06-17'],
    ['The trial began on Monday. The night before the trial, the judge slept badly.', 'The night', '2010-06-13'],
    ['The trial began on Monday. The day after the trial opened, it rained.', 'The day', '2010-06-15'],
    ['The lake summit is on June 30. On the Tuesday before the summit, envoys will sail.', 'Tuesday', '2010-06-29'],
    ['The lake summit is on June 30. On the Friday after the summit, envoys will sail.', 'Friday', '2010-07-02'],
    ['The talks ended on Monday. Three days before the meeting, nobody had a chair.', 'Three days', '2010-06-11'],
  ])('has its day where the article tells the day of the event: %s', (text, words, day) => {
    expect(dayOf(text, words)).toBe(day);
  });

  it('keeps to the event of the same name', () => {
    const text =
      'The Norhaven summit was on June 2. The Quillport summit was on June 9. A day before the Norhaven summit, gulls came.';
    expect(dayOf(text, 'A day')).toBe('2010-06-01');
  });

  it('takes the day of a named event from another article', () => {
    const text = 'Two days before the Norhaven vote, the reeve fell ill.';
    expect(dayOf(text, 'Two days', ['The vote in Norhaven took place on June 10.'])).toBe('2010-06-08');
    expect(datesOf(text, ['The vote in Norhaven took place on June 10.'])[0]).toMatchObject({
      type: 'DATE',
      anchor: 'mention',
      how: { words: 'Two days', from: 'mention', mention: 'June 10 (1.txt)' },
    });
  });

  it.each([
    ['of no name', 'Two days before the vote, the reeve fell ill.', ['The vote in Norhaven was on June 10.']],
    [
      'on which the others do not agree',
      'Two days before the Norhaven vote, the reeve fell ill.',
      ['The vote in Norhaven was on June 10.', 'The vote in Norhaven was on June 12.'],
    ],
    ['of another name', 'Two days before the Norhaven vote, he fell ill.', ['The vote in Dale was on June 10.']],
  ])('stays a stretch of time for an event of others %s', (_, text, others) => {
    expect(datesOf(text, others)[0]).toMatchObject({ type: 'DURATION', value: 'P2D' });
    expect(datesOf(text, others)[0]?.from).toBeUndefined();
  });

  it('is no date at all where nobody tells the day of the event', () => {
    expect(datesOf('On the eve of the vote, the reeve fell ill.')).toEqual([]);
    expect(datesOf('The day after the vote, the reeve fell ill.')).toEqual([]);
  });

  it('does not take the day on which the event was only spoken of for its own', () => {
    const text =
      'The talks ended on Monday. The envoy briefed the reeve on the talks on Tuesday. On the eve of the talks, gulls came.';
    expect(dayOf(text, 'the eve')).toBe('2010-06-13');
  });

  it('does not take the day something was said for the day of an event', () => {
    const text = 'The reeve said on Monday that the vote mattered. Two days before the vote, he fell ill.';
    expect(dayOf(text, 'Two days')).toBeUndefined();
  });
});

describe('a distance beside a day', () => {
  it.each([
    ['The envoys left on Monday, two days after the conference closed.', 'two days', '2010-06-12'],
    ['The envoys will leave on Friday, a week before the harbour opens.', 'a week', '2010-06-25'],
    ['The envoys left on Monday, only a day after the conference closed.', 'a day', '2010-06-13'],
  ])('tells the day of the event: %s', (text, words, day) => {
    expect(dayOf(text, words)).toBe(day);
  });

  it.each([
    ['The envoys left on Monday, the day after the conference closed.', 'the day', '2010-06-14'],
    ['The envoys left on Monday, the eve of the conference.', 'the eve', '2010-06-14'],
    ['On Tuesday, the second day of the strike, the cranes stood still.', 'the second day', '2010-06-15'],
  ])('or is that day itself: %s', (text, words, day) => {
    expect(dayOf(text, words)).toBe(day);
  });
});

describe('days with a name', () => {
  it.each([
    ['The hall closed two days before Christmas.', 'two days', '2009-12-23'],
    ['The hall closed a week after Easter.', 'a week', '2010-04-11'],
  ])('can be counted from: %s', (text, words, day) => {
    expect(dayOf(text, words)).toBe(day);
  });
});
