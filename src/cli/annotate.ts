/** `npm run -s annotate -- --jsonl`: everything read from a text or a page, as JSON lines for machines. */
import { articleFromHtml, articleFromText } from '../corpus/article.ts';
import { type Article, NO_EDITOR_DATA, type Span } from '../corpus/types.ts';
import { readArticles } from '../language/read.ts';
import type { Quotation } from '../language/types.ts';
import { LineError, respondToLines, textField } from './json-lines.ts';
import { readOptions, runCommand, UsageError } from './run.ts';

const USAGE = `Usage: npm run -s annotate -- --jsonl
JSON lines in: {"id", "text" or "html", "published"?, "url"?}; out: paragraphs, sentences, quotations, dates and people with UTF-16 offsets.`;

await runCommand(async () => {
  const { values } = readOptions({ options: { jsonl: { type: 'boolean' } } }, USAGE);
  if (!values.jsonl) throw new UsageError(USAGE);
  await respondToLines(process.stdin, process.stdout, (line) => ({
    id: line.id ?? null,
    ...annotate(articleOf(line)),
  }));
});

/** Each line is an article of its own: nothing is learnt from the other lines. */
function articleOf(line: Readonly<Record<string, unknown>>): Article {
  const meta = { published: textField(line, 'published'), url: textField(line, 'url') };
  const known = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined));
  const text = textField(line, 'text');
  if (text !== undefined) return articleFromText({ file: 'line.txt', text, ...known });
  const html = textField(line, 'html');
  if (html !== undefined) return articleFromHtml({ file: 'line.html', html, ...known });
  throw new LineError('A line needs "text" or "html".');
}

function annotate(article: Article) {
  const { articles, names } = readArticles([article], NO_EDITOR_DATA);
  const [reading] = articles;
  if (!reading) throw new Error('The article was lost while it was read.');
  return {
    text: article.text,
    written: reading.written.date,
    paragraphs: article.paragraphs.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: reading.sentences.map(pair),
    quotations: reading.quotations.map(quotation),
    dates: reading.dates.map(({ start, end, text, type, value, from, to }) => ({
      start,
      end,
      text,
      type,
      value,
      from,
      to,
    })),
    people: names.people.map(({ name, mentions }) => ({ name, mentions: mentions.map(pair) })),
  };
}

function quotation({ segments, speaker, cue, rule }: Quotation) {
  return {
    segments: segments.map(pair),
    speaker: speaker && { start: speaker.start, end: speaker.end, text: speaker.text },
    name: speaker?.name ?? null,
    cue: cue && { start: cue.start, end: cue.end, text: cue.text },
    rule,
  };
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}
