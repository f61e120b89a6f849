import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../src/language/meetings/find.ts';
import { findSeries } from '../../../src/language/meetings/series.ts';
import { build } from './build.ts';

describe('meetings that an article counts together', () => {
  const { articles, names } = build({
    'a.txt':
      '[[Wednesday|2031-05-07]]’s session in Quayside was the second of three planned for [[this week|2031-05-05/2031-05-11]]. The Norlanders and the Sudrians met in Tarnholm on [[Monday|2031-05-05]]. The Tidal Union will hold a session in Veldport on [[Thursday|2031-05-08]]. Lund phoned Keel on [[Tuesday|2031-05-06]]. Norland and Sudria held talks in Veldport on [[3 April|2031-04-03]].',
  });
  const meetings = findMeetings(articles, names);

  test('the members are those that meet in the stretch of days', () => {
    const [series, ...rest] = findSeries(articles, meetings);
    expect(rest).toEqual([]);
    expect(series?.count).toBe(3);
    expect(series?.members.map((id) => meetings.find((one) => one.id === id)?.dates[0]?.from)).toEqual([
      '2031-05-05',
      '2031-05-07',
      '2031-05-08',
    ]);
  });

  test('no count, no series', () => {
    const one = build({ 'a.txt': 'Norland and Sudria met in Tarnholm on [[Monday|2031-05-05]].' });
    expect(findSeries(one.articles, findMeetings(one.articles, one.names))).toEqual([]);
  });
});
