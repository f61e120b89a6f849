import { beforeAll, describe, expect, it } from 'vitest';
import { type Run, run } from './spawn.ts';

const TEXT = `Harbour talks begin

“We will sign 🐟 nothing,” Deputy Foreign Minister Ilse Marn said on Tuesday. “But we will come back.”

Marn met Transport Minister Tobin Achterberg for two hours on 4 March 2031.`;

const PAGE = `<!doctype html><html><head><title>Ferry line to reopen</title>
<meta property="article:published_time" content="2031-03-05T09:00:00Z"></head>
<body><nav>Home News Sport</nav><article><h1>Ferry line to reopen</h1>
<p>Transport Minister Tobin Achterberg said on Wednesday that the ferry line between the two banks would reopen in April.</p>
<p>“Nobody asked the captains before the line was closed,” Achterberg told reporters in Dunmere, where the captains have met every week since the line was closed.</p>
</article><footer>Share this page</footer></body></html>`;

let annotated: Run;
beforeAll(() => {
  annotated = run(
    'annotate',
    ['--jsonl'],
    [
      { id: 'text', text: TEXT, published: '2031-03-05' },
      { id: 'page', html: PAGE, url: 'https://ferry.example/1' },
      { id: 'empty', text: '' },
      { id: 'nothing' },
      { id: 'number', text: 5 },
      { id: 'last', text: 'A line that holds\u2028a separator.' },
    ],
  );
});
const byId = (id: string) => annotated.lines.find((line) => line.id === id);

describe('annotate --jsonl', () => {
  it('answers every line in its order', () => {
    expect(annotated.stderr).toBe('');
    expect(annotated.status).toBe(0);
    expect(annotated.lines.map(({ id }) => id)).toEqual(['text', 'page', 'empty', 'nothing', 'number', 'last']);
    expect(byId('nothing')).toEqual({ id: 'nothing', error: 'A line needs "text" or "html".' });
    expect(byId('number')).toEqual({ id: 'number', error: '"text" must be a string.' });
    expect(byId('last').text).toBe('A line that holds\u2028a separator.');
  });

  it('gives exactly the agreed fields', () => {
    for (const id of ['text', 'page', 'empty', 'last'])
      expect(Object.keys(byId(id))).toEqual([
        'id',
        'text',
        'written',
        'paragraphs',
        'sentences',
        'quotations',
        'dates',
        'people',
      ]);
    for (const paragraph of byId('text').paragraphs) expect(Object.keys(paragraph)).toEqual(['start', 'end', 'kind']);
    for (const quotation of byId('text').quotations)
      expect(Object.keys(quotation)).toEqual(['segments', 'speaker', 'name', 'cue', 'rule']);
  });

  it('tells offsets in UTF-16 code units of the text as it came', () => {
    const { text, written, paragraphs, sentences, quotations, dates, people } = byId('text');
    const slice = ([start, end]: readonly [number, number]) => TEXT.slice(start, end);
    expect(text).toBe(TEXT);
    expect(written).toBe('2031-03-05');
    expect(paragraphs.map(({ kind }: { kind: string }) => kind)).toEqual(['headline', 'body', 'body']);
    expect(sentences.map(slice)).toContain(
      'Marn met Transport Minister Tobin Achterberg for two hours on 4 March 2031.',
    );
    expect(quotations).toHaveLength(1);
    const [quotation] = quotations;
    expect(quotation.segments.map(slice)).toEqual(['We will sign 🐟 nothing,', 'But we will come back.']);
    expect(quotation).toMatchObject({ name: 'Ilse Marn', cue: { text: 'said' } });
    expect(slice([quotation.speaker.start, quotation.speaker.end])).toBe(quotation.speaker.text);
    expect(quotation.speaker.text).toContain('Ilse Marn');
    expect(dates.map(({ text, type, value }: Record<string, string>) => [text, type, value])).toEqual([
      [expect.stringContaining('Tuesday'), 'DATE', '2031-03-04'],
      [expect.stringContaining('two hours'), 'DURATION', 'PT2H'],
      [expect.stringContaining('4 March 2031'), 'DATE', '2031-03-04'],
    ]);
    for (const date of dates) expect(slice([date.start, date.end])).toBe(date.text);
    expect(people.map(({ name }: { name: string }) => name).sort()).toEqual(['Ilse Marn', 'Tobin Achterberg']);
    for (const { mentions } of people)
      for (const mention of mentions) expect(slice(mention)).toMatch(/Marn|Achterberg/u);
  });

  it('tells offsets into the extracted text of a page', () => {
    const { text, written, quotations, people } = byId('page');
    expect(text).not.toContain('<');
    expect(text).not.toContain('Home News Sport');
    expect(written).toMatch(/^2031-03-05/u);
    const [quotation] = quotations;
    expect(quotation.segments.map(([start, end]: [number, number]) => text.slice(start, end))).toEqual([
      'Nobody asked the captains before the line was closed,',
    ]);
    expect(quotation.name).toBe('Tobin Achterberg');
    expect(people.map(({ name }: { name: string }) => name)).toEqual(['Tobin Achterberg']);
  });

  it('has nothing to say of an empty text', () => {
    expect(byId('empty')).toEqual({
      id: 'empty',
      text: '',
      written: null,
      paragraphs: [],
      sentences: [],
      quotations: [],
      dates: [],
      people: [],
    });
  });
});

it('annotate without --jsonl says how to call it', () => {
  const { stdout, stderr, status } = run('annotate', []);
  expect(stdout).toBe('');
  expect(stderr).toContain('Usage: npm run -s annotate -- --jsonl');
  expect(status).toBe(2);
});
