import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../src/answers/question/question.ts';
import { readAsking } from '../../src/answers/when/asking.ts';
import { deedOf } from '../../src/answers/when/deed.ts';
import type { NameFinder } from '../../src/search/name-finder.ts';

const NOBODY: NameFinder = { find: () => [], unknownNames: () => [] };
const DAYS = ['2031-03-04', '2031-03-06'];
const ask = (text: string) => readAsking(parseQuestion(text, NOBODY, DAYS, '2031-03-07'));
const heavy = (text: string) =>
  ask(text)
    .question.content.filter(({ light }) => !light)
    .map(({ word }) => word.folded);

describe('a when-question', () => {
  it.each([
    ['how many hours did they haggle', 'duration'],
    ['duration of the hearing?', 'duration'],
    ['how much time did the vote take', 'duration'],
    ['in how many weeks will it open', 'point'],
    ['how long ago was the flood', 'point'],
    ['the strike - since when', 'since'],
    ['from when on does the law hold', 'since'],
    ['how long has the lock been shut', 'since'],
    ['what was on 4 march', 'events'],
    ['anything planned for mar 6', 'events'],
    ['whats scheduled for the thursday', 'events'],
    ['march 4 what happend', 'events'],
    ['which day of march was the flood', 'point'],
    ['for which days had the fair been pencilled in', 'plan'],
    ['what date is on the Herald story', 'written'],
    ['when was the lock opened', 'point'],
    ['', 'point'],
  ])('asks for a kind of time: %s (%s)', (text, kind) => {
    expect(ask(text).kind).toBe(kind);
  });

  it.each([
    ['When, if I may ask, did the lock burst?', ['lock', 'burst']],
    ['could you kindly tell me on which day the lock burst', ['lock', 'burst']],
    ['Sorry to bother you, but when did the lock burst', ['lock', 'burst']],
    ['by what point must the lock be mended', ['must', 'lock', 'mended']],
    ['how soon does the lock open', ['lock', 'open']],
    ['what day of the week did the lock burst', ['lock', 'burst']],
    ['deadline for mending the lock', ['mending', 'lock']],
    ['when was the lock originally mended', ['lock', 'mended']],
  ])('has no content but what it asks about: %s', (text, words) => {
    expect(heavy(text)).toEqual(words.filter((word) => word !== 'must'));
  });

  it('has no day where it only asks for one', () => {
    expect(ask('what day of the week was the fair').question.dates).toEqual([]);
    expect(ask('was the fair on 4 march').question.dates).toHaveLength(1);
  });

  it.each([
    ['when did the mayor quit', 'quit'],
    ['when was the bridge repaired', 'repaired'],
    ['when did the world bank decide about the loan', 'decide'],
    ['when is the mayor receiving the crew', 'receiving'],
    ['since when has the lock been shut', 'shut'],
    ['when did the light fire drills start', null],
    ['when did they go to the fair', null],
    ['when did they say nobody burns wood', null],
    ['when is the meeting', null],
    ['when was the flood', null],
    ['bridge when', null],
  ])('asks for the time of a deed: %s (%s)', (text, deed) => {
    expect(deedOf(ask(text).question)?.word.folded ?? null).toBe(deed);
  });

  it('of any wording is read without a crash, and keeps to the words that were typed', () => {
    const words = fc.constantFrom(
      ...'when what which day did was how long since until by if i may ask the bridge on 4 march or before , ? what day of the week dates'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const parsed = parseQuestion(text, NOBODY, DAYS, '2031-03-07');
          const { question } = readAsking(parsed);
          expect(question.text).toBe(parsed.text);
          const typed = new Set(parsed.content.map(({ word }) => word.start));
          for (const { word } of question.content) expect(typed.has(word.start)).toBe(true);
          deedOf(question);
        },
      ),
    );
  });
});
