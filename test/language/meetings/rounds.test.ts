/** Rounds of talks: what counts as one, what tells two apart, and the course that one takes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../src/language/meetings/find.ts';
import { ordinalOf } from '../../../src/language/meetings/rounds.ts';
import type { Meeting } from '../../../src/language/types.ts';
import { build } from './build.ts';

const meetings = (files: Readonly<Record<string, string>> | string): Meeting[] => {
  const { articles, names } = build(typeof files === 'string' ? { 'a.txt': files } : files);
  return findMeetings(articles, names);
};
const days = ({ dates }: Pick<Meeting, 'dates'>): string[] => [
  ...new Set(dates.map(({ from, to }) => (from === to ? from : `${from}/${to}`))),
];
const rounds = (list: readonly Meeting[]): string[] =>
  list.filter(({ round }) => round !== undefined).map((one) => [one.round, ...days(one)].join(' '));
const steps = (meeting: Meeting | undefined): string[] =>
  (meeting?.steps ?? []).map(({ step, from }) => `${step} ${from}`);

describe('the number of a round', () => {
  test.each([
    ['The seventh round of harbour talks began on [[Monday|2031-05-05]].', ['7 2031-05-05']],
    ['The 7th round began on [[Monday|2031-05-05]].', ['7 2031-05-05']],
    ['Round 7 of the talks began on [[Monday|2031-05-05]].', ['7 2031-05-05']],
    ['Round seven began on [[Monday|2031-05-05]] in Quayside.', ['7 2031-05-05']],
    ['The twelfth round of the harbour talks ended on [[Monday|2031-05-05]].', ['12 2031-05-05']],
    ['The talks began on [[Monday|2031-05-05]] in Quayside.', []],
    ['The second session was held in Quayside on [[Monday|2031-05-05]].', []],
  ])('%s', (marked, expected) => {
    expect(rounds(meetings(marked))).toEqual(expected);
  });

  test.each([
    'The second round of sanctions was announced on [[Monday|2031-05-05]].',
    'The first round of the election was held in Norland on [[Sunday|2031-05-04]].',
    'Lund had turned it round on [[Monday|2031-05-05]].',
  ])('no round of talks: %s', (marked) => {
    expect(meetings(marked).filter(({ type }) => type === 'round')).toEqual([]);
  });

  test.each([
    ['third', 3],
    ['21st', 21],
    ['eleventh', 11],
    ['three', null],
    ['3', null],
    ['', null],
  ])('%s', (word, expected) => {
    expect(ordinalOf(word)).toBe(expected);
  });
});

describe('one round in several articles', () => {
  const files = {
    'a.txt': 'The third round of talks began on [[Monday|2031-05-05]]. Lund was calm.',
    'b.txt':
      'The third round ended in Quayside on [[28 May|2031-05-28]]. The fourth round is to open on [[30 May|2031-05-30]].',
    'c.txt': 'Negotiators broke off a second round of talks on [[2 May|2031-05-02]] and flew home.',
  };

  test('is one, though its days lie weeks apart; other numbers are others', () => {
    expect(rounds(meetings(files))).toEqual(['2 2031-05-02', '3 2031-05-05/2031-05-28', '4 2031-05-30']);
  });

  test('has a start and an end', () => {
    const found = meetings(files);
    expect(steps(found.find(({ round }) => round === 3))).toEqual(['start 2031-05-05', 'end 2031-05-28']);
    expect(steps(found.find(({ round }) => round === 2))).toEqual(['end 2031-05-02']);
  });

  test('rounds on one day in one place stay two', () => {
    const found = meetings({
      'a.txt': 'The second round was held in Quayside on [[Monday|2031-05-05]].',
      'b.txt': 'The third round was held in Quayside on [[Monday|2031-05-05]].',
    });
    expect(rounds(found).sort()).toEqual(['2 2031-05-05', '3 2031-05-05']);
  });

  test('the same number a year later, or elsewhere, is a round of other talks', () => {
    const found = meetings({
      'a.txt': 'The second round began on [[Monday|2030-05-06]].',
      'b.txt': 'The second round began on [[Monday|2031-05-05]].',
      'c.txt': 'The first round was held in Quayside on [[Tuesday|2031-06-03]].',
      'd.txt': 'The first round was held in Veldport on [[Friday|2031-06-06]].',
    });
    expect(rounds(found)).toEqual(['2 2030-05-06', '2 2031-05-05', '1 2031-06-03', '1 2031-06-06']);
  });

  test('articles that differ on the first day both count', () => {
    const found = meetings({
      'a.txt': 'The third round started on [[5 May|2031-05-05]] and ended on [[20 May|2031-05-20]].',
      'b.txt': 'The third round, which had opened on [[6 May|2031-05-06]], ended on [[20 May|2031-05-20]].',
    });
    expect(found).toHaveLength(1);
    expect(days(found[0] as Meeting).sort()).toEqual(['2031-05-05/2031-05-20', '2031-05-06/2031-05-20']);
  });

  test('the name tells which round it is', () => {
    const [found] = meetings(
      'Talks in Quayside went on. The third round of Quayside talks began on [[Monday|2031-05-05]] in Quayside.',
    ).filter(({ round }) => round === 3);
    expect(found?.name).toMatch(/third round/iu);
  });

  test('talks of other days are not the round told of beside them', () => {
    const found = meetings(
      'The talks opened on [[6 April|2031-04-06]]. The third round, the longest so far, began on [[5 May|2031-05-05]].',
    );
    expect(found.map((one) => [one.round ?? '-', ...days(one)].join(' '))).toEqual(['- 2031-04-06', '3 2031-05-05']);
  });

  test('rounds told of together have a day and a place each', () => {
    const found = meetings(
      'It followed the rounds held in Tarnholm on [[2 May|2031-05-02]] and in Quayside on [[20 May|2031-05-20]].',
    );
    expect(found.map((one) => [...one.places, ...days(one)].join(' '))).toEqual([
      'tarnholm 2031-05-02',
      'quayside 2031-05-20',
    ]);
  });
});

describe('the course of a round', () => {
  const [whole] = meetings(
    'The third round started on [[5 May|2031-05-05]], was paused on [[9 May|2031-05-09]], went on with a session of two hours on [[14 May|2031-05-14]] and ended on [[20 May|2031-05-20]].',
  );

  test('every step has its day', () => {
    expect(steps(whole)).toEqual(['start 2031-05-05', 'pause 2031-05-09', 'resume 2031-05-14', 'end 2031-05-20']);
  });

  test('its days are the first to the last, without a disagreement', () => {
    expect(days(whole as Meeting)).toEqual(['2031-05-05/2031-05-20']);
  });

  test.each([
    ['The talks in Quayside got under way on [[Monday|2031-05-05]].', 'start'],
    ['The talks in Quayside kicked off on [[Monday|2031-05-05]].', 'start'],
    ['The talks in Quayside had begun on [[Monday|2031-05-05]].', 'start'],
    ['The talks in Quayside resumed on [[Monday|2031-05-05]].', 'resume'],
    ['The talks in Quayside were suspended on [[Monday|2031-05-05]].', 'pause'],
    ['The talks in Quayside came to a halt on [[Monday|2031-05-05]].', 'pause'],
    ['The talks in Quayside came to an end on [[Monday|2031-05-05]].', 'end'],
    ['The talks in Quayside collapsed on [[Monday|2031-05-05]].', 'end'],
  ])('%s', (marked, step) => {
    expect(steps(meetings(marked)[0])).toEqual([`${step} 2031-05-05`]);
  });

  test('a topic with a year and a gerund gives no day', () => {
    const [found] = meetings(
      'Talks in Quayside on saving the [[2015|2015-01-01/2015-12-31]] harbour deal came to a halt on [[Friday|2031-05-09]].',
    );
    expect(days(found as Meeting)).toEqual(['2031-05-09']);
  });
});

describe('what was put off', () => {
  test.each([
    [
      'to another day',
      '[[Monday|2031-05-05]]’s session in Quayside was postponed to [[Thursday|2031-05-08]].',
      ['2031-05-08'],
      ['planned 2031-05-05'],
    ],
    [
      'until',
      'The talks in Quayside were put off on [[Monday|2031-05-05]] until [[12 May|2031-05-12]].',
      ['2031-05-12'],
      [],
    ],
    [
      'from and to',
      'The meeting in Quayside was moved from [[3 May|2031-05-03]] to [[7 May|2031-05-07]].',
      ['2031-05-07'],
      ['planned 2031-05-03'],
    ],
    [
      'were to meet',
      'The delegations of Norland and Sudria were to meet in Quayside on [[3 May|2031-05-03]]. They will now sit down on [[10 May|2031-05-10]].',
      ['2031-05-10'],
      ['planned 2031-05-03'],
    ],
  ])('%s', (_, marked, dates, planned) => {
    const [found, ...rest] = meetings(marked);
    expect(rest).toEqual([]);
    expect(days(found as Meeting)).toEqual(dates);
    expect(steps(found)).toEqual(planned);
  });

  test('the day it was planned for in one article is no other meeting than the one held', () => {
    const found = meetings({
      'a.txt': 'The ministers of Norland and Sudria were to meet in Quayside on [[3 May|2031-05-03]].',
      'b.txt': 'Norland and Sudria held talks in Quayside on [[10 May|2031-05-10]].',
    });
    expect(found.map(days)).toEqual([['2031-05-10']]);
  });

  test('told from later on, a plan is no change of plan', () => {
    const found = meetings({
      'a.txt':
        'It was said ahead of the talks of Norland and Sudria in Quayside, which had been set to begin on [[Sunday|2031-05-04]].',
      'b.txt': 'Norland and Sudria held talks in Quayside on [[Monday|2031-05-05]].',
    });
    expect(found.flatMap(days).sort()).toEqual(['2031-05-04', '2031-05-05']);
  });

  test('a plan alone is its day', () => {
    const [found] = meetings('The ministers of Norland and Sudria were to meet in Quayside on [[3 May|2031-05-03]].');
    expect(days(found as Meeting)).toEqual(['2031-05-03']);
  });
});

test('rounds with any number and day never merge with another number', () => {
  const round = fc.record({ number: fc.integer({ min: 2, max: 9 }), day: fc.integer({ min: 1, max: 28 }) });
  fc.assert(
    fc.property(fc.array(round, { maxLength: 8 }), (told) => {
      const files = Object.fromEntries(
        told.map(({ number, day }, index) => {
          const two = String(day).padStart(2, '0');
          return [`${index}.txt`, `The ${number}th round began on [[${day} May|2031-05-${two}]].`];
        }),
      );
      const found = meetings(files);
      expect(found).toHaveLength(new Set(told.map(({ number }) => number)).size);
    }),
    { numRuns: 30 },
  );
});
