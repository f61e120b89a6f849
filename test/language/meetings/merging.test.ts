/** Tellings of one event that differ in words, day or what they leave open; events that are told in half a sentence. */
import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../src/language/meetings/find.ts';
import type { Meeting, Names } from '../../../src/language/types.ts';
import { build, WHO } from './build.ts';

const BODIES: typeof WHO = {
  ...WHO,
  'Three-Nation Reef Board': ['organisation'],
  'Trilateral Reef Board': ['organisation'],
  'Northern Ferry Conference': ['organisation'],
};

const meetings = (
  files: Readonly<Record<string, string>> | string,
  shape: (names: Names) => Names = (names) => names,
) => {
  const { articles, names } = build(typeof files === 'string' ? { 'a.txt': files } : files, BODIES);
  return findMeetings(articles, shape(names));
};
const days = (meeting: Meeting | undefined): string[] =>
  [...new Set(meeting?.dates.map(({ from, to }) => (from === to ? from : `${from}/${to}`)))].sort();
const outline = (list: readonly Meeting[]): string[] =>
  list.map((one) => [one.places.join('+'), ...days(one)].join(' '));
const part = (list: readonly Meeting[], role: string): string[] => [
  ...new Set(
    list.flatMap(({ participants }) => participants.filter((one) => one.role === role).map((one) => one.entity)),
  ),
];

describe('one event of two tellings', () => {
  test.each([
    [
      'its day here, its place and length there',
      'Lund said that [[Wednesday|2031-05-07]]’s meeting ended early.\n\nShe spoke after the [[three-hour|PT3H]] session in Quayside.',
      ['quayside 2031-05-07'],
    ],
    [
      'a board by two names for three parties',
      'Norland and Sudria sent envoys to a session of the Three-Nation Reef Board on [[Wednesday|2031-05-07]]. The Trilateral Reef Board met in Quayside on [[Wednesday|2031-05-07]].',
      ['quayside 2031-05-07'],
    ],
    [
      'a board by its bare words',
      'The Trilateral Reef Board met in Quayside on [[Wednesday|2031-05-07]]. Keel said the reef board was calm when it met in Quayside on [[Wednesday|2031-05-07]].',
      ['quayside 2031-05-07'],
    ],
    [
      'the verb of a relative clause',
      'The Veldport summit, at which the ministers had parted on [[Monday|2031-05-05]], was short.',
      ['veldport 2031-05-05'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(outline(meetings(marked))).toEqual(expected);
  });

  test('somebody’s own session elsewhere is another one', () => {
    const found = meetings(
      'Lund said that [[Wednesday|2031-05-07]]’s meeting ended early.\n\nShe spoke before Westmark’s session in Quayside.',
    );
    expect(outline(found)).not.toContain('quayside 2031-05-07');
  });

  test('what will be is not what was', () => {
    const found = meetings(
      'Lund and Keel met in Tarnholm on [[Monday|2031-05-05|past]]. Lund and Keel will meet soon, an aide said.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence).toHaveLength(1);
  });
});

describe('articles that date one event differently', () => {
  test.each([
    [
      'a board at one place',
      {
        'a.txt': 'The Trilateral Reef Board met in Quayside on [[Wednesday|2031-05-07]].',
        'b.txt': 'Keel recalled that the reef board was calm when it met in Quayside on [[Tuesday|2031-05-06]].',
      },
      [['2031-05-06', '2031-05-07']],
    ],
    [
      'a call of two',
      {
        'a.txt': 'Lund warned Keel in a phone call on [[3 May|2031-05-03]] that time was short.',
        'b.txt': 'On [[2 May|2031-05-02]], Lund and Keel had scolded each other by telephone.',
      },
      [['2031-05-02', '2031-05-03']],
    ],
    [
      'not days further apart',
      {
        'a.txt': 'Lund warned Keel in a phone call on [[3 May|2031-05-03]] that time was short.',
        'b.txt': 'On [[23 April|2031-04-23]], Lund and Keel had scolded each other by telephone.',
      },
      [['2031-04-23'], ['2031-05-03']],
    ],
    [
      'not where one article tells of both',
      {
        'a.txt':
          'Lund and Keel spoke by phone on [[3 May|2031-05-03]]. Lund and Keel had spoken by phone on [[2 May|2031-05-02]].',
      },
      [['2031-05-02'], ['2031-05-03']],
    ],
    [
      'not calls of other people',
      {
        'a.txt': 'Lund warned Keel in a phone call on [[3 May|2031-05-03]] that time was short.',
        'b.txt': 'On [[2 May|2031-05-02]], Lund and Mire had scolded each other by telephone.',
      },
      [['2031-05-02'], ['2031-05-03']],
    ],
  ])('%s', (_, files, expected) => {
    expect(meetings(files).map(days)).toEqual(expected);
  });
});

describe('a journey of two legs', () => {
  test.each([
    'The envoys will travel on to Quayside on [[Wednesday|2031-05-07]] for the Trilateral Reef Board and then to Veldport on [[Friday|2031-05-09]], where the Northern Ferry Conference comes together.',
    'Lund will fly to Quayside on [[Wednesday|2031-05-07]] for the Trilateral Reef Board and then to Veldport on [[Friday|2031-05-09]], where the Northern Ferry Conference opens.',
  ])('%s', (marked) => {
    expect(outline(meetings(marked))).toEqual(['quayside 2031-05-07', 'veldport 2031-05-09']);
  });

  test('a short form stands for its forum', () => {
    const found = meetings('The NFC will open in Veldport on [[Friday|2031-05-09]].', (names) => ({
      ...names,
      organisations: names.organisations.map((one) =>
        one.name === 'Northern Ferry Conference'
          ? {
              ...one,
              short: 'NFC',
              mentions: [{ file: 'a.txt', paragraph: 0, start: 4, end: 7, text: 'NFC', form: 'short' as const }],
            }
          : one,
      ),
    }));
    expect(outline(found)).toEqual(['veldport 2031-05-09']);
  });

  test.each([
    ['a commission that only speaks', 'The Lake Commission warned on [[Friday|2031-05-09]] of floods in Veldport.'],
    [
      'a conference that opens something',
      'The Northern Ferry Conference opened an office in Veldport on [[Friday|2031-05-09]].',
    ],
  ])('not %s', (_, marked) => {
    expect(meetings(marked)).toEqual([]);
  });
});

describe('who was in the chair and who lent the room', () => {
  test.each([
    ['presided', 'Lund, who presided, said [[Wednesday|2031-05-07]] that it was hard.', 'leader', ['ada-lund']],
    ['presided over it', 'Lund presided over the session.', 'leader', ['ada-lund']],
    ['took the chair', 'Lund took the chair.', 'leader', ['ada-lund']],
    ['chaired it', 'Lund chaired the session.', 'leader', ['ada-lund']],
    ['lent the room', 'Lund, whose ministry lent the room, was glad.', 'host', ['ada-lund']],
    ['provided the building', 'Westmark provided the building.', 'host', ['westmark']],
    ['gave no room to doubt', 'Lund gave no answer.', 'host', []],
  ])('%s', (_, sentence, role, expected) => {
    const found = meetings(`The League held a session in Quayside on [[Wednesday|2031-05-07]]. ${sentence}`);
    expect(part(found, role)).toEqual(expected);
  });

  test('not at a session that is still ahead', () => {
    const found = meetings(
      'Norland and Sudria met in Tarnholm on [[Monday|2031-05-05]]. The League will hold a session in Quayside on [[Friday|2031-05-09|future]]. Lund, who presided, was tired.',
    );
    expect(
      found
        .filter(({ participants }) => participants.some(({ role }) => role === 'leader'))
        .flatMap(({ places }) => places),
    ).toEqual(['tarnholm']);
  });
});

describe('the office that two people hold', () => {
  const withOffices = (names: Names): Names => ({
    ...names,
    people: names.people.map((person) => ({
      ...person,
      roles:
        person.name === 'Ada Lund' || person.name === 'Boris Keel'
          ? [
              {
                file: 'a.txt',
                paragraph: 0,
                start: 0,
                end: 0,
                text: 'President',
                former: false,
                form: 'office' as const,
              },
            ]
          : person.name === 'Carla Mire'
            ? [
                {
                  file: 'a.txt',
                  paragraph: 0,
                  start: 0,
                  end: 0,
                  text: 'Vice President',
                  former: false,
                  form: 'office' as const,
                },
              ]
            : [],
    })),
  });
  test.each([
    'Mire and Ostrom were in town. The two presidents met in Tarnholm on [[Monday|2031-05-05]].',
    'Mire and Ostrom were in town. Norland welcomed the talks between the presidents in Tarnholm on [[Monday|2031-05-05]].',
  ])('%s', (marked) => {
    expect(
      part(meetings(marked, withOffices), 'participant')
        .filter((id) => id.includes('-'))
        .sort(),
    ).toEqual(['ada-lund', 'boris-keel']);
  });
});

describe('what a meeting is called', () => {
  test.each([
    [
      'by its place',
      'The tense and difficult talks between Norland and Sudria in Tarnholm on [[3 May|2031-05-03|past|explicit]] ended. The Tarnholm talks were long.',
      'Tarnholm talks',
    ],
    [
      'by its board',
      '[[Wednesday|2031-05-07]]’s session of the Trilateral Reef Board in Quayside was long. Keel will attend the Trilateral Reef Board in Quayside on [[Wednesday|2031-05-07]].',
      'Trilateral Reef Board',
    ],
    [
      'by its two people',
      'A tense exchange between Lund and Keel was told of on [[3 May|2031-05-03]]. The Lund-Keel call on [[3 May|2031-05-03|past|explicit]] was short.',
      'Lund-Keel call',
    ],
  ])('%s', (_, marked, name) => {
    expect(meetings(marked)[0]?.name).toBe(name);
  });
});
