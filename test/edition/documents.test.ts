import { beforeAll, describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/corpus/article.ts';
import { type Article, NO_EDITOR_DATA } from '../../src/corpus/types.ts';
import { buildEdition } from '../../src/edition/build.ts';
import { dayWords, type SearchRecord, searchRecords } from '../../src/edition/documents.ts';

const PIER = articleFromText({
  file: 'pier.txt',
  published: '2032-06-09',
  text: `Pier talks open

Deputy Harbour Minister Wenna Trelask led the Kestrian delegation at the pier talks in Port Ovel on Tuesday. The planks are rotten.

“Nobody will walk on this pier before winter,” Trelask told reporters.

Read more: Ten walks by the sea
`,
});

let records: SearchRecord[];
let ids: string[];
beforeAll(() => {
  records = recordsOf([PIER]);
  ids = records.map(({ document }) => document.id);
});

function recordsOf(articles: readonly Article[]): SearchRecord[] {
  const { reading, facts } = buildEdition({ articles, problems: [], data: NO_EDITOR_DATA });
  return searchRecords(reading, facts);
}

const ofKind = (kind: string) => records.filter(({ document }) => document.kind === kind);
const slice = ({ places }: SearchRecord) => places.map(({ start, end }) => PIER.text.slice(start, end));

describe('what is searched', () => {
  it('is of six kinds, each with an id of its own', () => {
    expect(new Set(records.map(({ document }) => document.kind))).toEqual(
      new Set(['sentence', 'paragraph', 'quotation', 'day', 'fact', 'meeting']),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stands somewhere in the articles', () => {
    for (const record of records) {
      expect(record.places.length, record.document.id).toBeGreaterThan(0);
      for (const text of slice(record)) expect(text.trim(), record.document.id).not.toBe('');
    }
  });

  it('has each sentence in its own words', () => {
    for (const record of ofKind('sentence')) expect(slice(record)).toEqual([record.document.text]);
    expect(ofKind('sentence').map(({ document }) => document.text)).toContain('The planks are rotten.');
  });

  it('has a paragraph of several sentences as a whole, under the title of its article', () => {
    const paragraph = ofKind('paragraph').find(({ document }) => document.text.includes('The planks are rotten.'));
    expect(paragraph?.document.text).toMatch(/^Deputy Harbour Minister .*rotten\.$/su);
    expect(paragraph?.document.context).toBe('Pier talks open');
  });

  it('has a quotation with its speaker’s name and without the words around it', () => {
    const [quotation, ...others] = ofKind('quotation');
    expect(others).toEqual([]);
    expect(quotation?.document.text).toContain('Nobody will walk on this pier before winter');
    expect(quotation?.document.text).toContain('Wenna Trelask');
    expect(quotation?.document.text).not.toContain('told reporters');
    expect(quotation && slice(quotation).join()).toContain('told reporters');
  });

  it('has the office of a person beside the name', () => {
    const office = ofKind('fact').find(({ document }) => document.id.startsWith('office:'));
    expect(office?.document.text).toMatch(/^Wenna Trelask .*Harbour Minister/u);
  });

  it('has a sentence under the day that it dates something to, by weekday as well', () => {
    const [day, ...others] = ofKind('day');
    expect(others).toEqual([]);
    expect(day?.document.text.split(' ')).toEqual(['d20320608', 'd203206', 'd2032']);
    expect(day && slice(day)[0]).toContain('on Tuesday.');
  });

  it('has a meeting under its name, with sentences that tell of it', () => {
    const meetings = ofKind('meeting');
    expect(meetings.length).toBeGreaterThan(0);
    for (const meeting of meetings) {
      expect(meeting.document.text).toMatch(/talks/iu);
      expect(slice(meeting).join(' ')).toContain('talks');
    }
  });

  it('has no more than six sentences of a meeting, however many tell of it', () => {
    const told = [
      'opened',
      'paused',
      'resumed',
      'stalled',
      'continued',
      'dragged on',
      'faltered',
      'recovered',
      'ended',
    ];
    const text = told.map((verb) => `The pier talks in Port Ovel ${verb} on June 8, 2032.`).join('\n\n');
    const article = articleFromText({ file: 'long.txt', published: '2032-06-09', text: `Pier talks end\n\n${text}\n` });
    const counts = recordsOf([article])
      .filter(({ document }) => document.kind === 'meeting')
      .map(({ places }) => places.length);
    expect(Math.max(...counts)).toBe(6);
  });

  it('leaves furniture out', () => {
    for (const { document } of records) expect(document.text).not.toContain('Ten walks');
  });

  it('is nothing where there are no articles', () => {
    expect(recordsOf([])).toEqual([]);
  });
});

describe('a span of days as words of the index', () => {
  it.each<[string, string, string, string[]]>([
    ['a single day', '2032-06-08', '2032-06-08', ['d20320608']],
    ['a range', '2032-06-08', '2032-06-10', ['d20320608', 'd20320609', 'd20320610']],
    ['a range over the end of a month', '2032-02-28', '2032-03-01', ['d20320228', 'd20320229', 'd20320301']],
    ['a range over the end of a year', '2032-12-31', '2033-01-01', ['d20321231', 'd20330101']],
    ['a range over the change of the clocks', '2032-03-27', '2032-03-29', ['d20320327', 'd20320328', 'd20320329']],
    ['a month', '2032-06-01', '2032-06-30', ['d203206']],
    ['a long month', '2032-07-01', '2032-07-31', ['d203207']],
    ['a year', '2032-01-01', '2032-12-31', ['d2032']],
  ])('as asked: %s', (_, from, to, words) => {
    expect(dayWords(from, to, false)).toEqual(words);
  });

  it.each<[string, string, string, string[]]>([
    ['a single day', '2032-06-08', '2032-06-08', ['d20320608', 'd203206', 'd2032']],
    ['a range', '2032-06-08', '2032-06-09', ['d20320608', 'd20320609', 'd203206', 'd2032']],
    ['a month', '2032-06-01', '2032-06-30', ['d203206', 'd2032']],
  ])('as told, with its month and year: %s', (_, from, to, words) => {
    expect(dayWords(from, to, true)).toEqual(words);
  });

  it.each([
    ['its month', '2032-06-01', '2032-06-30'],
    ['its year', '2032-01-01', '2032-12-31'],
    ['the day itself', '2032-06-08', '2032-06-08'],
    ['a range around it', '2032-06-06', '2032-06-09'],
  ])('is found by who asks for %s', (_, from, to) => {
    const told = dayWords('2032-06-08', '2032-06-08', true);
    expect(dayWords(from, to, false).some((word) => told.includes(word))).toBe(true);
  });

  it('is not found by who asks for another day of the same month', () => {
    const told = dayWords('2032-06-08', '2032-06-08', true);
    expect(dayWords('2032-06-09', '2032-06-09', false).some((word) => told.includes(word))).toBe(false);
  });
});
