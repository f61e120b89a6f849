import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datedFacts } from '../../../src/language/meetings/facts.ts';
import { findMeetings } from '../../../src/language/meetings/find.ts';
import { build } from './build.ts';

const WORDS = [
  'Lund',
  'Keel',
  'Norland',
  'Sudria',
  'Tidal Union',
  'Tarnholm',
  'Quayside',
  'the',
  'a',
  'talks',
  'meeting',
  'session',
  'call',
  'Council',
  'summit',
  'of',
  'in',
  'on',
  'with',
  'between',
  'and',
  'after',
  'which',
  'who',
  'that',
  'will',
  'held',
  'met',
  'said',
  'spoke',
  'to',
  'be',
  'was',
  'led by',
  'round of',
  'their',
  '[[Monday|2031-05-05|past]]',
  '[[next week|2031-05-12/2031-05-18|future]]',
  '[[two-hour|PT2H]]',
  '[[May|2031-05-01/2031-05-31]]',
  ',',
  '.',
  ';',
  '“',
  '”',
  '—',
  '’s',
  '\n\n',
];

const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' '));

test('every span is a slice of its article, whatever the text', () => {
  fc.assert(
    fc.property(texts, texts, (one, two) => {
      const { articles, names } = build({ 'a.txt': one, 'b.txt': two });
      const sizes = new Map(articles.map(({ article }) => [article.file, article.text.length]));
      const inside = (place: { file: string; start: number; end: number }): boolean =>
        place.start >= 0 && place.start <= place.end && place.end <= (sizes.get(place.file) ?? -1);
      for (const fact of datedFacts(articles, names)) {
        expect(inside(fact.place)).toBe(true);
        expect(inside({ ...fact.predicate, file: fact.place.file })).toBe(true);
        expect(fact.predicate.end).toBeGreaterThan(fact.predicate.start);
      }
      const meetings = findMeetings(articles, names);
      for (const meeting of meetings) {
        for (const place of [
          ...meeting.evidence,
          ...meeting.dates.map((date) => date.evidence),
          ...meeting.participants.map((person) => person.evidence),
        ])
          expect(inside(place)).toBe(true);
        expect(meeting.name).not.toBe('');
      }
      expect(new Set(meetings.map((meeting) => meeting.id)).size).toBe(meetings.length);
    }),
    { numRuns: 150 },
  );
});

test('the order of the articles changes nothing', () => {
  fc.assert(
    fc.property(texts, texts, texts, (one, two, three) => {
      const { articles, names } = build({ 'a.txt': one, 'b.txt': two, 'c.txt': three });
      expect(findMeetings([...articles].reverse(), names)).toEqual(findMeetings(articles, names));
    }),
    { numRuns: 60 },
  );
});

test('arbitrary text does not crash it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { articles, names } = build({ 'a.txt': text.replaceAll('[[', '') });
      datedFacts(articles, names);
      findMeetings(articles, names);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['one endless sentence', 'Lund met Keel in Tarnholm on [[Monday|2031-05-05]] and '],
  ['nothing but talks', 'talks of '],
  ['nothing but dates', '[[Monday|2031-05-05]] , '],
  ['a list of names', 'talks with Lund, Keel, '],
  ['many small events', 'The Tarnholm talks were held on [[Monday|2031-05-05]]. '],
])('a long text of %s is read to its end', (_name, unit) => {
  const { articles, names } = build({ 'a.txt': unit.repeat(1500) });
  const { length } = articles[0]?.article.text ?? '';
  for (const fact of datedFacts(articles, names)) expect(fact.predicate.end).toBeLessThanOrEqual(length);
  for (const meeting of findMeetings(articles, names)) expect(meeting.evidence.length).toBeGreaterThan(0);
});
