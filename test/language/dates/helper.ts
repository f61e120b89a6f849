/** Articles made by hand for the tests of the date reader, without the readers of the other folders. */
import type { Article, DateClaim, Paragraph, ParagraphKind } from '../../../src/corpus/types.ts';
import { parseIso } from '../../../src/language/dates/calendar.ts';
import { prepare } from '../../../src/language/dates/prepared.ts';
import { resolveArticle } from '../../../src/language/dates/resolve.ts';
import type { ArticleSentences, DateMention, QuotedPiece, Sentence } from '../../../src/language/types.ts';

export interface Made {
  readonly file?: string;
  readonly published?: string;
  readonly written?: string;
  /** Kinds of paragraphs that are not body, by their index. */
  readonly kinds?: Readonly<Record<number, ParagraphKind>>;
}

/** An article of the given paragraphs; sentences end at a full stop before a capital, quotations stand between curly marks. */
export function article(paragraphs: readonly string[], made: Made = {}): ArticleSentences {
  const text = paragraphs.join('\n\n');
  const claim = (date: string | undefined, source: DateClaim['source']): DateClaim | null =>
    date === undefined ? null : { date, source, evidence: `the ${source} says so` };
  const spans: Paragraph[] = [];
  let at = 0;
  paragraphs.forEach((paragraph, i) => {
    const kind = made.kinds?.[i] ?? 'body';
    spans.push({
      start: at,
      end: at + paragraph.length,
      number: i + 1,
      line: 2 * i + 1,
      kind,
      evidence: kind !== 'page-date',
    });
    at += paragraph.length + 2;
  });
  const whole: Article = {
    file: made.file ?? 'made.txt',
    format: 'txt',
    text,
    paragraphs: spans,
    title: null,
    outlet: null,
    url: null,
    digest: false,
    published: claim(made.published, 'page'),
    written: claim(made.written, 'front-matter'),
  };
  return {
    article: whole,
    sentences: spans.flatMap((span, i) => sentences(text, span, i)),
    pieces: spans.flatMap((span, i) => pieces(text, span, i)),
  };
}

function sentences(text: string, { start, end }: Paragraph, paragraph: number): Sentence[] {
  const found: Sentence[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[a-z”]\. (?=[A-Z“])/g)) {
    const to = start + match.index + 2;
    found.push({ start: from, end: to, paragraph });
    from = to + 1;
  }
  return [...found, { start: from, end, paragraph }];
}

function pieces(text: string, { start, end }: Paragraph, paragraph: number): QuotedPiece[] {
  return [...text.slice(start, end).matchAll(/“([^”]*)”/g)].map((match) => {
    const from = start + match.index;
    const to = from + match[0].length;
    return { start: from + 1, end: to - 1, paragraph, outer: { start: from, end: to } };
  });
}

/** The dates of a text written on a day. */
export function datesIn(text: string, written: string | null): readonly DateMention[] {
  const day = written === null ? null : parseIso(written)!.from;
  return resolveArticle(prepare(article([text])), day);
}

/** `words = value` of each date in a text, in order. */
export function read(text: string, written: string | null): readonly string[] {
  return datesIn(text, written).map((date) => `${date.text} = ${date.value}`);
}
