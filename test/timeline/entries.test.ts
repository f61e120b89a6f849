/** What of an edition becomes an entry of the timeline. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/types.ts';
import { timelineOf } from '../../src/timeline/entries.ts';
import type { TimelineEntry } from '../../src/timeline/types.ts';
import { editionOf, editionOfTexts } from './build.ts';

let herring: Edition;
let tunnel: Edition;
beforeAll(async () => {
  herring = await editionOf('herring');
  tunnel = await editionOf('tunnel');
});

function find(edition: Edition, fits: (entry: TimelineEntry) => boolean): TimelineEntry {
  const entry = timelineOf(edition).find(fits);
  if (!entry) throw new Error('There is no such entry.');
  return entry;
}

test('a meeting has its day, its place and who took part, and every other date as a conflict', () => {
  const talks = find(herring, ({ label }) => label === 'talks');
  expect(talks).toMatchObject({ start: '2019-03-04', status: 'past', kind: 'meeting', title: 'Bergen talks' });
  // A place that the title names is not said again.
  expect(talks.place).toBeUndefined();
  expect(find(tunnel, ({ label }) => label === 'forum').place).toBe('Stockholm');
  expect(talks.people).toContain('Ingrid Solbakken');
  expect(talks.conflict).toMatchObject([{ start: '2019-03-03', end: '2019-03-04', words: 'March 3 and 4' }]);
});

test('a call is told from a meeting', () => {
  expect(find(herring, ({ kind }) => kind === 'call')).toMatchObject({
    start: '2019-02-20',
    people: ['Einar Thorsson', 'Ingrid Solbakken'],
  });
});

test('a meeting that the articles give no name is told by the sentence that dates it', () => {
  const edition = editionOfTexts({
    'cooper.txt':
      '2031-05-20|The coopers have waited long. Talks were held on 6 May 2031 and failed. Nobody was surprised.',
  });
  expect(timelineOf(edition)).toMatchObject([
    { start: '2031-05-06', label: 'talks', told: true, title: 'Talks were held on 6 May 2031 and failed.' },
  ]);
});

test('unless a quotation of that day is shown from the same sentence', () => {
  const edition = editionOfTexts({
    'cooper.txt':
      '2031-05-20|Guild master Oda Breck led the coopers. “Nothing was agreed, and nothing will be,” Oda Breck said at a briefing on 6 May 2031.',
  });
  expect(timelineOf(edition)).toMatchObject([{ kind: 'statement', people: ['Oda Breck'], start: '2031-05-06' }]);
});

test('a quotation with its day is a statement with its speaker', () => {
  expect(find(herring, ({ kind }) => kind === 'statement')).toMatchObject({
    start: '2019-03-01',
    people: ['Ingrid Solbakken'],
    title: 'We are going there to listen, not to lecture,',
  });
});

test('several quotations of a speaker on a day are one entry that says how many more', () => {
  const edition = editionOfTexts({
    'a.txt': [
      '2030-05-07|Lantern talks in Varnholm',
      '',
      '“We came with empty hands, and we leave with a long list,” the envoy Orsolya Wendt told reporters on Monday.',
      '',
      '“That is all,” Wendt told reporters on Monday.',
    ].join('\n'),
  });
  const said = timelineOf(edition).filter(({ kind }) => kind === 'statement');
  expect(said).toMatchObject([
    { start: '2030-05-06', more: 1, title: 'We came with empty hands, and we leave with a long list,' },
  ]);
});

test('what lies ahead for every article is scheduled', () => {
  const forum = timelineOf(tunnel).filter(({ status }) => status === 'scheduled');
  expect(forum.length).toBeGreaterThan(0);
  for (const { kind } of forum) expect(['meeting', 'call']).toContain(kind);
});

test('a fact that an article only reports says by whom', () => {
  expect(find(herring, ({ kind }) => kind === 'fact')).toMatchObject({ start: '2013', people: ['Petra Lindqvist'] });
});

describe('another fact', () => {
  const titles = (text: string) =>
    timelineOf(editionOfTexts({ 'a.txt': `2030-05-07|${text}` }))
      .filter(({ kind }) => kind === 'fact')
      .map(({ start, title }) => `${start}: ${title}`);

  test('is a past sentence with a plain date', () => {
    expect(titles('A permit for the lamps was signed in 2018. The lamps burn oil.')).toEqual([
      '2018: A permit for the lamps was signed in 2018.',
    ]);
  });

  test.each([
    'The lamps have burnt oil since 2018, and nobody minds the smell.',
    'Varnholm would not accept fewer lamps than in 2018, a spokesman said.',
    'The keepers never signed the paper in 2018, a clerk said.',
    '“The permit was signed in 2018,” the clerk said.',
    'The last lamp will be lit in 2040, the plan says.',
  ])('is not %s', (text) => {
    expect(titles(text)).toEqual([]);
  });

  test('begins near its date where the sentence is long', () => {
    const [title] = titles(
      'Petra Wendt, a historian of lamps and of the sea at the old university of Varnholm, said that the quarrel began in 2013, when the oil ran out.',
    );
    expect(title).toBe('2013: the quarrel began in 2013, when the oil ran out.');
  });
});

test('entries stand in the order of time, and all their words are in the articles', () => {
  for (const edition of [herring, tunnel]) {
    const entries = timelineOf(edition);
    const texts = new Map(edition.corpus.articles.map(({ file, text }) => [file, text]));
    expect(entries.map(({ start }) => start)).toEqual(entries.map(({ start }) => start).toSorted());
    for (const { title, evidence, conflict = [] } of entries) {
      for (const piece of title.split(' […] '))
        expect([...texts.values()].some((text) => text.includes(piece))).toBe(true);
      for (const { file, start, end } of [evidence, ...conflict.map((side) => side.evidence)])
        expect(texts.get(file)?.slice(start, end).length).toBe(end - start);
      for (const side of conflict)
        expect(texts.get(side.evidence.file)?.slice(side.evidence.start, side.evidence.end)).toContain(side.words);
    }
  }
});

test('articles without dates give no entries', () => {
  expect(timelineOf(editionOfTexts({ 'a.txt': '2030-05-07|Lamps burn oil, and oil smells.' }))).toEqual([]);
});
