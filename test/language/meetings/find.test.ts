import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../src/language/meetings/find.ts';
import type { Meeting } from '../../../src/language/types.ts';
import { build } from './build.ts';

const meetings = (files: Readonly<Record<string, string>> | string): Meeting[] => {
  const { articles, names } = build(typeof files === 'string' ? { 'a.txt': files } : files);
  return findMeetings(articles, names);
};
const days = (meeting: Meeting | undefined): string[] => [
  ...new Set(meeting?.dates.map((date) => (date.from === date.to ? date.from : `${date.from}/${date.to}`))),
];
const who = (meeting: Meeting | undefined, role = 'participant'): string[] =>
  [...new Set(meeting?.participants.filter((one) => one.role === role).map((one) => one.entity))].sort();
/** "type place day" of each. */
const outline = (list: readonly Meeting[]): string[] =>
  list.map((one) => [one.type, ...one.places, ...days(one)].join(' '));

describe('what counts as a meeting', () => {
  test.each([
    [
      'talks with a place and a day',
      'Norland and Sudria held talks in Tarnholm on [[Monday|2031-05-05]].',
      ['talks tarnholm 2031-05-05'],
    ],
    ['a verb of meeting', 'Lund met with Keel in Veldport on [[Monday|2031-05-05]].', ['meeting veldport 2031-05-05']],
    [
      'sitting down',
      'Envoys of Norland and Sudria sat down in Tarnholm on [[Monday|2031-05-05]].',
      ['meeting tarnholm 2031-05-05'],
    ],
    ['speaking by phone', 'Lund spoke by phone with Keel on [[Monday|2031-05-05]].', ['call 2031-05-05']],
    [
      'a session of a council',
      'The session of the League-Sudria Council in Quayside ended on [[Monday|2031-05-05]].',
      ['session quayside 2031-05-05'],
    ],
    [
      'a round of talks is one event',
      'Another round of talks between Norland and Sudria is planned in Tarnholm on [[Friday|2031-05-09]].',
      ['talks tarnholm 2031-05-09'],
    ],
    [
      'a body that meets',
      'The Northern Ferry Committee met in Veldport [[last month|2031-04-01/2031-04-30]].',
      ['meeting veldport 2031-04-01/2031-04-30'],
    ],
    [
      'days of talks',
      'Three days of talks between Norland and Sudria ended on [[Monday|2031-05-05]].',
      ['talks 2031-05-05'],
    ],
    ['a visit', 'Keel visited Tarnholm on [[Monday|2031-05-05]].', ['visit tarnholm 2031-05-05']],
  ])('%s', (_name, marked, expected) => {
    expect(outline(meetings(marked))).toEqual(expected);
  });

  test.each([
    ['talks with nothing said of them', 'Future talks may bring peace, Lund said.'],
    ['a person who only speaks', 'Lund spoke on [[Monday|2031-05-05]] of her hopes.'],
    ['troops that gather', 'The gathering of soldiers near Tarnholm worries Norland.'],
    ['a noun that an event only modifies', 'The summit venue in Tarnholm burned down on [[Monday|2031-05-05]].'],
    [
      'a forum that is set up',
      'Lund and Keel established the Northern Ferry Dialogue in [[June|2030-06-01/2030-06-30]].',
    ],
  ])('not %s', (_name, marked) => {
    expect(meetings(marked)).toEqual([]);
  });
});

describe('place and day of each event in a sentence of several', () => {
  test('two clauses', () => {
    const found = meetings(
      'The Norlandic team met with the Sudrians in Tarnholm on [[Monday|2031-05-05]], and the Tidal Union will hold a session with Sudria on [[Thursday|2031-05-08]] in Veldport.',
    );
    expect(outline(found)).toEqual(['meeting tarnholm 2031-05-05', 'session veldport 2031-05-08']);
    expect(found.map((one) => one.dates[0]?.status)).toEqual(['past', 'scheduled']);
  });

  test('a place and a day that only a conjunction carries on', () => {
    const found = meetings(
      'Norland will join its allies on [[Wednesday|2031-05-07]] in Quayside for a League-Sudria Council meeting and then in Veldport on [[Thursday|2031-05-08]], where Sudria and Westmark will attend a meeting of the Tidal Union.',
    );
    expect(outline(found)).toEqual(['meeting quayside 2031-05-07', 'meeting veldport 2031-05-08']);
    expect(who(found[1])).toEqual(['norland', 'sudria', 'tidal-union', 'westmark']);
  });

  test('a second place and day of the same verb', () => {
    const found = meetings(
      'Norland and Sudria have met twice, in Tarnholm on [[3 May|2031-05-03]] and in Veldport on [[9 May|2031-05-09]].',
    );
    expect(outline(found)).toEqual(['meeting tarnholm 2031-05-03', 'meeting veldport 2031-05-09']);
    expect(who(found[1])).toEqual(['norland', 'sudria']);
  });

  test('a place behind "since" or "after" is another event’s', () => {
    const found = meetings(
      'The talks, which opened on [[Monday|2031-05-05]], are the first since a meeting of ministers in Veldport in [[March|2031-03-01/2031-03-31]].',
    );
    expect(outline(found)).toEqual(['meeting veldport 2031-03-01/2031-03-31', 'talks 2031-05-05']);
  });

  test('the day of another event in the sentence is not taken', () => {
    const found = meetings('The Veldport session followed [[last week|2031-04-28/2031-05-04]]’s talks in Tarnholm.');
    expect(outline(found)).toEqual(['talks tarnholm 2031-04-28/2031-05-04', 'session veldport']);
  });

  test('events that follow one another', () => {
    const found = meetings(
      'Lund will fly to Quayside ahead of a League meeting on [[Wednesday|2031-05-07]] and a Tidal Union summit on [[Thursday|2031-05-08]].',
    );
    expect(outline(found)).toEqual(['meeting 2031-05-07', 'summit 2031-05-08']);
  });

  test('as many events as days', () => {
    const found = meetings(
      'The panel will gather again, following meetings in [[July|2030-07-01/2030-07-31]] and [[September|2030-09-01/2030-09-30]].',
    );
    expect(found.map((one) => days(one))).toEqual([['2030-07-01/2030-07-31'], ['2030-09-01/2030-09-30']]);
  });

  test('a topic is no place', () => {
    const [one] = meetings(
      'The meeting between Norland and Sudria over the war in Westmark was held on [[Monday|2031-05-05]].',
    );
    expect(one?.places).toEqual([]);
  });
});

describe('who takes part, and as what', () => {
  test.each([
    ['between two', 'The [[3 May|2031-05-03]] call between Lund and Keel was short.', ['ada-lund', 'boris-keel']],
    ['in a hyphenated name', 'The Lund-Keel call on [[3 May|2031-05-03]] was short.', ['ada-lund', 'boris-keel']],
    [
      'as subject',
      'Norlandic and Sudrian officials will hold talks in Tarnholm on [[Monday|2031-05-05]].',
      ['norland', 'sudria'],
    ],
    [
      'behind "their"',
      'Lund thanked Keel during their two-hour video call on [[3 May|2031-05-03]].',
      ['ada-lund', 'boris-keel'],
    ],
    [
      'at both ends of a call',
      'Lund warned Keel in a phone call on [[3 May|2031-05-03]] that time was short.',
      ['ada-lund', 'boris-keel'],
    ],
    [
      'in a caption',
      'caption: Ada Lund, right, and Boris Keel, center, arrive at the League-Sudria Council in Quayside, on [[May 7, 2031|2031-05-07]].',
      ['ada-lund', 'boris-keel', 'harbour-league', 'sudria'],
    ],
    [
      'as the two leaders named before',
      'Lund wrote to Keel.\n\nThe [[3 May|2031-05-03]] call, the second discussion between the two leaders, was short.',
      ['ada-lund', 'boris-keel'],
    ],
  ])('%s', (_name, marked, expected) => {
    expect(who(meetings(marked)[0])).toEqual(expected);
  });

  test.each([
    [
      'a delegation led by',
      'The Norlandic delegation led by Lund met with the Sudrians in Tarnholm on [[Monday|2031-05-05]].',
      'leader',
      ['ada-lund'],
    ],
    [
      'who is leading',
      'Norland and Sudria held talks in Tarnholm on [[Monday|2031-05-05]]. Lund, who is leading the talks for Norland, was tired.',
      'leader',
      ['ada-lund'],
    ],
    ['talks led by', 'The Tarnholm talks led by Lund began on [[Monday|2031-05-05]].', 'leader', ['ada-lund']],
    ['hosted by', 'The Tarnholm talks, hosted by Westmark, began on [[Monday|2031-05-05]].', 'host', ['westmark']],
    [
      'at the request of',
      'The Lund-Keel call on [[3 May|2031-05-03]] was arranged at Keel’s request.',
      'requester',
      ['boris-keel'],
    ],
  ])('%s', (_name, marked, role, expected) => {
    expect(who(meetings(marked)[0], role)).toEqual(expected);
  });
});

describe('how long', () => {
  test.each([
    ['before the noun', 'The [[four-hour|PT4H]] session in Quayside ended on [[Monday|2031-05-05]].', ['four-hour']],
    [
      'of a verb',
      'The talks in Tarnholm on [[Monday|2031-05-05]] lasted [[more than five hours|PT5H]].',
      ['more than five hours'],
    ],
    [
      'in a relative clause',
      'Norland held talks with Sudria on [[Monday|2031-05-05]] that lasted [[five hours|PT5H]].',
      ['five hours'],
    ],
    [
      'of an event pointed back to',
      'Norland and Sudria held talks in Tarnholm on [[Monday|2031-05-05]].\n\nThe [[nine-hour|PT9H]] talks ended without a deal.',
      ['nine-hour'],
    ],
  ])('%s', (_name, marked, expected) => {
    expect(meetings(marked)[0]?.durations.map((one) => one.mention.text)).toEqual(expected);
  });
});

describe('tellings of one event are merged', () => {
  test.each([
    [
      'same day and participants',
      'Norland and Sudria met in Tarnholm on [[Monday|2031-05-05]].',
      'Monday’s long session between Norland and Sudria failed. [[Monday|2031-05-05]]’s talks between Norland and Sudria brought little.',
    ],
    [
      'the two sides of a council in either order',
      'The League-Sudria Council meeting is on [[Monday|2031-05-05]].',
      '[[Monday|2031-05-05]]’s meeting of the Sudria-League Council was calm.',
    ],
    [
      'a pointer within the text',
      'Norland and Sudria held talks in Tarnholm on [[Monday|2031-05-05]].\n\nThe marathon talks ended without a deal.',
      'The Tarnholm talks were held on [[5 May|2031-05-05]].',
    ],
    [
      'a week that holds the day',
      'Norland and Sudria will hold talks in Tarnholm [[next week|2031-05-05/2031-05-11]]. The [[5 May|2031-05-05]] meeting is the first.',
      'The Tarnholm talks between Norland and Sudria ended on [[Monday|2031-05-05]].',
    ],
  ])('%s', (_name, one, two) => {
    const found = meetings({ 'a.txt': one, 'b.txt': two });
    expect(found.map(days)).toEqual([['2031-05-05']]);
  });

  test('what two people have between them on a day is an event, whatever it is called', () => {
    expect(
      outline(meetings('A second appeal between Lund and Keel is planned for [[Friday|2031-05-09|future]].')),
    ).toEqual(['appeal 2031-05-09']);
    expect(meetings('Tensions between Lund and Keel rose on [[Friday|2031-05-09]].')).toEqual([]);
  });

  test('a wording that no list knows is found by what stands in apposition to it', () => {
    const [one] = meetings('The [[3 May|2031-05-03]] appeal, the second discussion between Lund and Keel, was short.');
    expect(one?.spellings.concat(one.name)).toContain('3 May appeal');
  });
});

describe('different events stay apart', () => {
  test.each([
    [
      'two calls on two days',
      'Lund and Keel held a call on [[7 April|2031-04-07]]. Lund and Keel held a second call on [[3 May|2031-05-03]].',
      2,
    ],
    [
      'one place, two events',
      'The Tarnholm summit of Lund and Keel was in [[June|2030-06-01/2030-06-30]]. Talks in Tarnholm between Norland and Sudria began on [[Monday|2031-05-05]].',
      2,
    ],
    [
      'one day, two places',
      'Norland and Sudria held talks in Tarnholm on [[Monday|2031-05-05]]. Westmark and the Tidal Union held talks in Veldport on [[Monday|2031-05-05]].',
      2,
    ],
    [
      'a call and a meeting on one day',
      'Lund and Keel held talks in Tarnholm on [[Monday|2031-05-05]]. Lund phoned Mire on [[Monday|2031-05-05]].',
      2,
    ],
    [
      'the members of a series',
      '[[Wednesday|2031-05-07]]’s meeting in Quayside was the second of three planned for [[this week|2031-05-05/2031-05-11]]. The Norlanders and the Sudrians met in Tarnholm on [[Monday|2031-05-05]]. The Tidal Union will hold a session in Veldport on [[Thursday|2031-05-08]].',
      3,
    ],
    [
      'two persons and another two',
      'The Lund-Keel call was on [[3 May|2031-05-03]]. The Lund-Mire call was on [[3 May|2031-05-03]].',
      2,
    ],
  ])('%s', (_name, marked, count) => {
    expect(meetings(marked)).toHaveLength(count);
  });
});

describe('articles that disagree', () => {
  const files = {
    'a.txt':
      'The Tarnholm talks between Norland and Sudria are scheduled for [[9-10 May|2031-05-09/2031-05-10|future]].',
    'b.txt': 'Norland and Sudria held talks in Tarnholm on [[Saturday|2031-05-10|past]].',
    'c.txt':
      'The talks in Tarnholm between Norland and Sudria, which began on [[10 May|2031-05-10|past|explicit]], went on for hours.',
    'd.txt':
      'The remarks come ahead of Norland-Sudria talks, which are set to begin on [[Friday night|2031-05-09|future]].',
  };

  test('every day that is claimed is kept, the best supported first', () => {
    const [one, ...rest] = meetings(files);
    expect(rest).toEqual([]);
    expect(days(one)).toEqual(['2031-05-10', '2031-05-09', '2031-05-09/2031-05-10']);
    expect(one?.dates[0]?.mention.anchor).toBe('explicit');
  });

  test('"about a week later" is no disagreement with the day', () => {
    const [one, ...rest] = meetings({
      'a.txt': 'Norland and Sudria met in Tarnholm [[a week later|2031-05-11|past|mention]].',
      'b.txt': 'Norland and Sudria held talks in Tarnholm on [[Saturday|2031-05-10|past]].',
    });
    expect(rest).toEqual([]);
    expect(days(one)).toEqual(['2031-05-10']);
  });

  test('what took place comes before what was planned, for one day', () => {
    const [one] = meetings({
      'a.txt': 'Norland and Sudria will hold talks in Tarnholm on [[10 May|2031-05-10|future|explicit]].',
      'b.txt': 'Norland and Sudria held talks in Tarnholm on [[Saturday|2031-05-10|past]].',
    });
    expect(one?.dates.map((date) => date.status)).toEqual(['past', 'scheduled']);
  });

  test('a week that holds the day is no disagreement', () => {
    const [one] = meetings({
      'a.txt': 'Norland and Sudria will hold talks in Tarnholm [[next week|2031-05-05/2031-05-11]].',
      'b.txt': 'Norland and Sudria held talks in Tarnholm on [[Monday|2031-05-05]].',
    });
    expect(days(one)).toEqual(['2031-05-05']);
  });

  test('a first and a last day are one stretch, not a disagreement', () => {
    const [one, ...rest] = meetings({
      'a.txt': 'Norland and Sudria will resume talks in Tarnholm on [[Sunday|2031-05-04|future]].',
      'b.txt': 'The Tarnholm talks between Norland and Sudria broke up on [[Tuesday|2031-05-06|past]].',
    });
    expect(rest).toEqual([]);
    expect(days(one)).toEqual(['2031-05-04/2031-05-06']);
  });

  test('the order of the files changes nothing', () => {
    const { articles, names } = build(files);
    expect(findMeetings([...articles].reverse(), names)).toEqual(findMeetings(articles, names));
  });
});

describe('a forum and its meetings', () => {
  test('"the group" meets under the name of the forum told of before', () => {
    const found = meetings(
      'Lund and Keel agreed on the Northern Ferry Dialogue in [[June|2030-06-01/2030-06-30]]. The group will sit down a third time [[this week|2031-05-05/2031-05-11]], after it had convened in [[July|2030-07-01/2030-07-31]].',
    );
    expect(found.map((one) => [one.name, ...days(one)])).toEqual([
      ['Northern Ferry Dialogue', '2030-07-01/2030-07-31'],
      ['Northern Ferry Dialogue', '2031-05-05/2031-05-11'],
    ]);
  });

  test('a meeting held as part of a forum is found by its name', () => {
    const found = meetings({
      'a.txt': 'The [[10 May|2031-05-10]] meeting will be held as part of the Northern Ferry Dialogue.',
      'b.txt': 'An extraordinary session of the Northern Ferry Dialogue in Tarnholm ended on [[Saturday|2031-05-10]].',
    });
    expect(outline(found)).toEqual(['meeting tarnholm 2031-05-10']);
  });
});
