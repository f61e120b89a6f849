/** The picture of a timeline. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { altOf } from '../../src/timeline/alt.ts';
import { drawTimeline } from '../../src/timeline/draw.ts';
import { timelineOf } from '../../src/timeline/entries.ts';
import { MOST_HEIGHT, WIDTH } from '../../src/timeline/look.ts';
import { timelineSvg } from '../../src/timeline/svg.ts';
import { widthOf } from '../../src/timeline/text.ts';
import type { TimelineEntry } from '../../src/timeline/types.ts';
import { WORDS, wordsFor } from '../../src/timeline/words/languages.ts';
import type { TimelineWords } from '../../src/timeline/words/words.ts';
import { editionOf, entry, PLAIN, textsOf } from './build.ts';

const draw = (entries: readonly TimelineEntry[]) => firstOf(drawTimeline(entries, { edition: PLAIN }).pages);
const pagesOf = (entries: readonly TimelineEntry[], words?: TimelineWords) =>
  timelineSvg(entries, { edition: PLAIN, ...(words ? { words } : {}) }).pages;
const svgOf = (entries: readonly TimelineEntry[], words?: TimelineWords) => firstOf(pagesOf(entries, words)).svg;
const words = (entries: readonly TimelineEntry[]) => textsOf(svgOf(entries)).map(({ text }) => text);

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('There is no picture.');
  return first;
}

/** Width and height as the PNG file says. */
function sizeOf(png: Uint8Array): [number, number] {
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test('is a PNG as wide as it says, of a timeline that was read', async () => {
  const edition = await editionOf('herring');
  const { pages, citations } = drawTimeline(timelineOf(edition), { edition });
  const { png, width, height, svg } = firstOf(pages);
  expect(sizeOf(png)).toEqual([width, height]);
  expect(width).toBe(WIDTH);
  const texts = textsOf(svg).map(({ text }) => text);
  expect(texts).toContain('Sources differ on the date');
  for (const { n } of citations) expect(texts.some((text) => text.includes(`[${n}]`))).toBe(true);
});

test('of nothing says so', () => {
  const { png, alt } = draw([]);
  expect(words([])).toContain('The articles date nothing.');
  expect(alt).toContain('nothing');
  expect(sizeOf(png)[1]).toBeGreaterThan(100);
});

test('of one entry has no line of time', () => {
  expect(words([entry('2030-05-06')])).toEqual(
    expect.arrayContaining(['6 May', '2030 · Monday', 'lantern talks in Varnholm', '[1]']),
  );
  expect(svgOf([entry('2030-05-06')])).not.toContain('<line');
});

test.each<[string, Partial<TimelineEntry>, string[]]>([
  ['a stretch of days', { end: '2030-05-08' }, ['6–8 May', '2030']],
  ['a stretch over a month', { end: '2030-06-01' }, ['6 May – 1 Jun', '2030']],
  ['a stretch over a year', { end: '2031-01-02' }, ['6 May 2030 –', '2 Jan 2031']],
  ['a month', { start: '2030-05' }, ['May', '2030']],
  ['a year', { start: '2030' }, ['2030']],
])('names %s', (_, more, expected) => {
  expect(words([entry('2030-05-06', more)])).toEqual(expect.arrayContaining(expected));
});

test('a date is written once for all entries of that day', () => {
  const texts = words([
    entry('2030-05-06'),
    entry('2030-05-06', { title: 'supper' }),
    entry('2030-05-07', { title: 'farewell' }),
  ]);
  expect(texts.filter((text) => text === '6 May')).toHaveLength(1);
});

test.each([
  [entry('2030-05-20'), '14 days later'],
  [entry('2030-07-01'), 'about 8 weeks later'],
  [entry('2030-12-01'), 'about 7 months later'],
  [entry('2041'), 'about 11 years later'],
])('a long gap is broken, and the picture says how long it is (%#)', (later, gap) => {
  expect(words([entry('2030-05-06'), later])).toContain(gap);
});

test('a short gap is not broken', () => {
  expect(words([entry('2030-05-06'), entry('2030-05-12')]).join()).not.toContain('later');
});

test('what is scheduled is hatched and called so', () => {
  const scheduled = svgOf([entry('2030-05-06', { status: 'scheduled' })]);
  expect(scheduled).toContain('url(#hatch-meeting)');
  expect(textsOf(scheduled).filter(({ text }) => text === 'scheduled')).toHaveLength(2);
  expect(
    draw([entry('2030-05-06')])
      .svg.split('<defs>')[1]
      ?.split('</defs>')[1],
  ).not.toContain('url(#hatch');
});

test('a conflict names both ends of each range and the source of each', () => {
  const conflict = [
    {
      start: '2030-05-04',
      end: '2030-05-06',
      status: 'scheduled' as const,
      words: 'from the 4th',
      evidence: { file: 'plain.txt', start: 4, end: 9 },
    },
  ];
  const texts = words([entry('2030-05-06', { conflict })]);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Sources differ on the date',
      '6 May 2030 (Monday) [1]',
      '4–6 May 2030, scheduled [2]',
      '4 May',
      '6 May',
    ]),
  );
});

test('a meeting that has no name of its own is called by who took part', () => {
  const texts = words([
    entry('2030-05-06', { kind: 'call', label: 'call', title: 'call', people: ['Ada Wendt', 'Halvor Brekke'] }),
  ]);
  expect(texts).toContain('Ada Wendt, Halvor Brekke');
  expect(texts).toContain('CALL');
});

test('a reported fact says who reports it', () => {
  const texts = words([
    entry('2013', { kind: 'fact', label: 'event', title: 'the oil ran out', people: ['Ada Wendt'] }),
  ]);
  expect(texts).toContain('according to Ada Wendt');
});

test('many names are counted instead of cut', () => {
  const people = Array.from({ length: 9 }, (_, at) => `Person Number ${at}`);
  expect(words([entry('2030-05-06', { people })])).toContain('Person Number 0, Person Number 1 + 7 more');
});

describe('more than there is room for', () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    entry(`2030-${String(1 + (at % 12)).padStart(2, '0')}-10`, {
      title: `session ${at}`,
      kind: at % 3 === 0 ? 'meeting' : 'statement',
      support: at,
      evidence: { file: 'plain.txt', start: at % 60, end: (at % 60) + 3 },
    }),
  ).toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));

  test('takes two pictures within the limit, and says below the second what is left out', () => {
    const { pages } = drawTimeline(many, { edition: PLAIN });
    expect(pages).toHaveLength(2);
    for (const { height } of pages) expect(height).toBeLessThanOrEqual(MOST_HEIGHT);
    const drawn = pages.map(({ svg }) => textsOf(svg).filter(({ text }) => /^“?session/u.test(text)).length);
    const left = `+ ${60 - (drawn[0] ?? 0) - (drawn[1] ?? 0)} more not drawn:`;
    expect(pages.map(({ svg }) => textsOf(svg).some(({ text }) => text === left))).toEqual([false, true]);
    expect(pages.map(({ alt }) => alt.split('\n')[0])).toEqual([
      `Timeline 1/2, ${drawn[0]} of 60 entries.`,
      `Timeline 2/2, ${drawn[1]} of 60 entries.`,
    ]);
  });

  test('numbers go on in the second picture, and time does too', () => {
    const { pages, citations } = timelineSvg(many, { edition: PLAIN });
    const drawn = pages.flatMap((page) => page.drawn);
    expect(drawn.map(({ start }) => start)).toEqual(drawn.map(({ start }) => start).toSorted());
    const shown = pages.map(({ svg }) => textsOf(svg).flatMap(({ text }) => /^\[(\d+)\]$/u.exec(text)?.[1] ?? []));
    expect(new Set(shown.flat()).size).toBe(citations.length);
    expect(Math.max(...(shown[1] ?? []).map(Number))).toBe(citations.length);
  });

  test('draws what is best attested', () => {
    const drawn = new Set(pagesOf(many).flatMap((page) => page.drawn));
    expect(many.filter(({ kind }) => kind === 'meeting').filter((one) => !drawn.has(one))).toEqual([]);
    expect(many.filter(({ kind }) => kind === 'statement').filter((one) => !drawn.has(one)).length).toBeGreaterThan(10);
  });
});

test('the second picture begins with another day where that is possible', () => {
  const days = Array.from({ length: 24 }, (_, at) =>
    entry(`2030-05-${String(6 + Math.floor(at / 6)).padStart(2, '0')}`, { title: `session ${at}` }),
  );
  const [first, second] = pagesOf(days);
  expect(second).toBeDefined();
  expect(first?.drawn.at(-1)?.start).not.toBe(second?.drawn[0]?.start);
});

describe('in the reader’s language', () => {
  const conflict = [
    {
      start: '2030-05-04',
      end: '2030-05-06',
      status: 'scheduled' as const,
      words: 'from the 4th',
      evidence: { file: 'plain.txt', start: 4, end: 9 },
    },
  ];
  const entries = [
    entry('2030-05-06', { conflict, people: ['Ada Wendt'] }),
    entry('2030-09-01', { kind: 'call', label: 'call', title: 'telephone call', status: 'scheduled' }),
    entry('2030-09-01', {
      kind: 'statement',
      label: 'statement',
      title: 'We shall see',
      people: ['Ada Wendt'],
      more: 2,
    }),
  ];

  test.each<[string, string[]]>([
    [
      'de',
      ['Zeitleiste', 'GESPRÄCHE', '6. Mai', '2030 · Montag', '6. Mai 2030 (Montag) [1]', '4.–6. Mai 2030, geplant [2]'],
    ],
    ['fr', ['Chronologie', 'POURPARLERS', 'prévu', 'environ 4 mois plus tard', '+ 2 de plus ce jour-là']],
    ['es', ['Cronología', 'LLAMADA', '3 entradas en 1 artículo', 'Las fuentes discrepan en la fecha']],
    ['it', ['Cronologia', 'COLLOQUI', '6 maggio', '2030 · lunedì', 'circa 4 mesi dopo']],
    ['pl', ['Oś czasu', 'ROZMOWY', '1 września', '3 wpisy w 1 artykule', 'około 4 miesiące później']],
    ['ru', ['Лента времени', 'ПЕРЕГОВОРЫ', '6 мая', '2030 · понедельник', 'примерно через 4 месяца']],
    ['uk', ['Стрічка часу', 'ДЗВІНОК', '1 вересня', '2030 · неділя', '3 записи з 1 статті']],
  ])('%s', (language, expected) => {
    const shown = textsOf(svgOf(entries, wordsFor(language))).map(({ text }) => text);
    expect(shown).toEqual(expect.arrayContaining(expected));
    // What the articles say is not translated.
    expect(shown).toEqual(expect.arrayContaining(['lantern talks in Varnholm', 'Ada Wendt', '“We shall see”']));
  });

  test('a noun of the articles without a word in the language is called by its kind', () => {
    const shown = textsOf(svgOf([entry('2030-05-06', { label: 'powwow' })], wordsFor('de'))).map(({ text }) => text);
    expect(shown).toContain('TREFFEN');
  });
});

/** What articles can contain, and worse. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '<script>&"\'',
    ']]>',
    '\u0000\u0007\ufffe\ud800',
    'שלום עולם',
    '会议',
    '🐟🐟🐟',
    'x'.repeat(400),
    '',
  ),
);
const anyEntry = fc
  .record({
    start: fc.constantFrom('2014', '2021-06', '2030-05-06', '2030-12-31'),
    status: fc.constantFrom('past' as const, 'scheduled' as const),
    kind: fc.constantFrom('meeting' as const, 'call' as const, 'statement' as const, 'fact' as const),
    label: anyText,
    title: anyText,
    place: anyText,
    people: fc.array(anyText, { maxLength: 6 }),
    differs: fc.boolean(),
  })
  .map(({ differs, start, ...more }) => {
    const other = {
      start: '2029-01',
      end: '2030-06-02',
      status: 'past' as const,
      words: 'then',
      evidence: { file: 'plain.txt', start: 1, end: 3 },
    };
    return entry(start, { ...more, ...(differs ? { conflict: [other, other, other, other, other] } : {}) });
  });

test('an event whose noun a language does not know is called by its kind, even one that every object has', () => {
  for (const label of ['quessel', 'constructor', 'toString'])
    expect(textsOf(svgOf([entry('2014-03-05', { label })], wordsFor('de'))).map(({ text }) => text)).toContain(
      'TREFFEN',
    );
});

test('any words stay inside the picture and its alt text inside its limit', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 3 }), fc.constantFrom(...WORDS.values()), (entries, language) => {
      const { svg, drawn } = firstOf(pagesOf(entries, language));
      const height = Number(/ height="(\d+)"/u.exec(svg)?.[1]);
      expect(altOf(drawn, entries.length, language).length).toBeLessThanOrEqual(1_024);
      for (const { x, y, size, weight, anchor, text } of textsOf(svg)) {
        const width = widthOf(text, { size, weight });
        const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(WIDTH - 20);
        expect(y).toBeLessThan(height);
        expect(size).toBeGreaterThanOrEqual(24);
      }
    }),
    { numRuns: 60 },
  );
});

test('any words give a picture', () => {
  fc.assert(
    // Words that are no XML would make this throw.
    fc.property(anyEntry, (one) => {
      const { png, width, height } = draw([one]);
      expect(sizeOf(png)).toEqual([width, height]);
    }),
    { numRuns: 12 },
  );
});
