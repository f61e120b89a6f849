/** Who sat at the table: lists of representation, chairs, and what is no meeting at all. */
import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../src/language/meetings/find.ts';
import type { Meeting } from '../../../src/language/types.ts';
import { build } from './build.ts';

const meetings = (files: Readonly<Record<string, string>> | string): Meeting[] => {
  const { articles, names } = build(typeof files === 'string' ? { 'a.txt': files } : files);
  return findMeetings(articles, names);
};
const part = (found: readonly Meeting[], role: string): string[] => [
  ...new Set(
    found.flatMap(({ participants }) => participants.filter((one) => one.role === role).map((one) => one.entity)),
  ),
];
const HELD = 'The second round was held in Quayside on [[Monday|2031-05-05]].';

describe('who took part, told without a word for the event', () => {
  test.each([
    [
      'represented by, and by',
      'Norland was represented by Ms Ada Lund, Minister of Ports, and Sudria by Mr Boris Keel, Chief Negotiator.',
      ['ada-lund', 'boris-keel', 'norland', 'sudria'],
    ],
    ['for a side it is', 'For Norland it is Ada Lund, minister for a week.', ['ada-lund', 'norland']],
    ['for a side, as ever', 'For Sudria, as ever, Boris Keel.', ['boris-keel', 'sudria']],
    ['has sent', 'Norland has sent its Ports Minister, Ada Lund.', ['ada-lund', 'norland']],
    ['attended as', 'Carla Mire attended as an observer.', ['carla-mire']],
  ])('%s', (_, marked, expected) => {
    const found = meetings(`${HELD} ${marked}`);
    expect(found).toHaveLength(1);
    expect(part(found, 'participant').sort()).toEqual(expected);
  });

  test.each([
    ['whose opinion somebody gives', 'For Norland, Ada Lund warned of storms.'],
    ['who is only named beside it', 'Ada Lund likes the port of Quayside.'],
  ])('not %s', (_, marked) => {
    expect(part(meetings(`${HELD} ${marked}`), 'participant')).toEqual([]);
  });

  test('nobody without a meeting told of before', () => {
    expect(meetings('Norland was represented by Ms Ada Lund.')).toEqual([]);
  });
});

describe('who was in the chair or at the head of a delegation', () => {
  test.each([
    ['chaired by an office with its name', 'The round was chaired by the mediator, Ms Dag Ostrom.', ['dag-ostrom']],
    ['in the chair', 'In the chair, as before: Dag Ostrom.', ['dag-ostrom']],
    ['at the head of the table', 'At the head of the table sits Dag Ostrom.', ['dag-ostrom']],
  ])('%s', (_, marked, expected) => {
    expect(part(meetings(`${HELD} ${marked}`), 'leader')).toEqual(expected);
  });

  test('far below the only meeting that the article tells of', () => {
    const filler = Array.from({ length: 6 }, (_, index) => `The quay was wet on pier ${index}.`).join('\n\n');
    const found = meetings(`${HELD}\n\n${filler}\n\nThe Tidal Union was there too. Carla Mire led its delegation.`);
    expect(found).toHaveLength(1);
    expect(part(found, 'leader')).toEqual(['carla-mire']);
  });
});

describe('what is called and merged wrongly', () => {
  test('a meal is a meeting only where it is official or somebody is named at it', () => {
    expect(meetings('Lunch was late in Quayside on [[Monday|2031-05-05]].')).toEqual([]);
    expect(meetings('The working lunch in Quayside on [[Monday|2031-05-05]] was short.')).toHaveLength(1);
    expect(meetings('Lund and Keel had dinner in Quayside on [[Monday|2031-05-05]].')).toHaveLength(1);
  });

  test('a conference of the same day is none of the talks', () => {
    const found = meetings(
      'Talks on the harbour were interrupted on [[Friday|2031-05-09]]. Lund, who spoke at a Beacon conference on [[Friday|2031-05-09]], said the talks were stuck.',
    );
    expect(found.map(({ name }) => name).sort()).toEqual(['Beacon conference', 'Talks']);
  });

  test('a call of two persons is none of the talks of others', () => {
    const found = meetings(
      'Talks of Norland and Sudria in Quayside on [[Monday|2031-05-05]] were hard. Lund spoke by phone with Keel.',
    );
    expect(found.filter(({ places }) => places.includes('quayside')).flatMap(({ type }) => type)).toEqual(['talks']);
    expect(
      part(
        found.filter(({ places }) => places.includes('quayside')),
        'participant',
      ),
    ).not.toContain('ada-lund');
  });

  test.each(['speaking of Norland in Quayside', 'who spoke out against Norland in Quayside'])(
    'nobody is met in "%s"',
    (words) => {
      const found = meetings(`Talks were held in Quayside on [[Monday|2031-05-05]]. Lund was calm, ${words}.`);
      expect(part(found, 'participant')).not.toContain('ada-lund');
    },
  );

  test('one bare word is named with its place', () => {
    const [found] = meetings('The talks were held in Quayside on [[Monday|2031-05-05]].');
    expect(found?.name).toMatch(/Quayside/u);
  });

  test('"days of talks" are called talks', () => {
    const [found] = meetings('Two days of harbour talks in Quayside ended on [[Monday|2031-05-05]].');
    expect([found?.name, ...(found?.spellings ?? [])].some((name) => /days/u.test(name ?? ''))).toBe(false);
  });

  test('words under a picture without a verb are dated', () => {
    const found = meetings('caption: Lund, right, and Keel at a meeting in Quayside, on [[5 May|2031-05-05]].');
    expect(found.map(({ dates }) => dates[0]?.from)).toEqual(['2031-05-05']);
  });

  test('the place where talks "are to begin" is theirs', () => {
    const [found] = meetings(
      'Lund warned of storms before the talks, which are to begin in Quayside on [[Monday|2031-05-05]].',
    );
    expect(found?.places).toEqual(['quayside']);
  });
});
