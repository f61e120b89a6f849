/** A file's text made into an {@link Article}: paragraphs with their kinds, repeats and what dates and names the page. */
import { readFrontMatter } from './front-matter.ts';
import { extractPage } from './html.ts';
import { classify, isEvidence } from './kinds.ts';
import { plain } from './lines.ts';
import { readDateLine, statedDate } from './page-date.ts';
import { markdownParagraphs, plainParagraphs, type RawParagraph } from './paragraphs.ts';
import type { ProblemCause } from './problems.ts';
import { findRepeats } from './repeats.ts';
import type { Article, DateClaim, Paragraph, ParagraphKind, Span } from './types.ts';

export interface TextSource {
  readonly file: string;
  readonly text: string;
  /** Default `txt`. */
  readonly format?: 'txt' | 'md';
  /** When the page was published, as whoever hands the text over knows it. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

export interface HtmlSource {
  readonly file: string;
  readonly html: string;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** A mistake in what a file says about itself; the article was read all the same. */
export interface TextProblem {
  readonly line: number;
  readonly key?: string;
  readonly reason: string;
  readonly cause: ProblemCause;
}

/** An article of plain text or Markdown. Never throws; mistakes in the front matter are left out (see {@link readText}). */
export function articleFromText(source: TextSource): Article {
  return readText(source).article;
}

/** As {@link articleFromText}, with the mistakes that were found in the front matter. */
export function readText(source: TextSource): { article: Article; problems: readonly TextProblem[] } {
  const { file, text } = source;
  const format = source.format ?? 'txt';
  const front = format === 'md' ? readFrontMatter(text) : null;
  const from = front?.span.end ?? 0;
  const raw = format === 'md' ? markdownParagraphs(text, from) : plainParagraphs(text, from);
  const paragraphs = buildParagraphs(text, raw, front?.span ?? null);
  const published = given(source.published) ?? front?.published ?? datedByPage(text, paragraphs);
  const article: Article = {
    file,
    format,
    text,
    paragraphs,
    title: front?.title ?? firstHeadline(text, paragraphs),
    outlet: front?.outlet ?? null,
    url: source.url ?? front?.url ?? null,
    digest: front?.digest ?? false,
    published,
    written: front?.written ?? null,
  };
  return { article, problems: front?.problems ?? [] };
}

/**
 * An article of a web page: its main content as text, paragraph by paragraph; dates, title and outlet from its meta tags.
 * Never throws: a page without any text gives an article without paragraphs.
 */
export function articleFromHtml(source: HtmlSource): Article {
  const page = extractPage(source.html);
  const raw: RawParagraph[] = [];
  let text = '';
  let line = 1;
  for (const block of page.blocks) {
    if (text) {
      text += '\n\n';
      line += 2;
    }
    raw.push({ start: text.length, end: text.length + block.text.length, line, hint: block.hint });
    text += block.text;
  }
  const paragraphs = buildParagraphs(text, raw, null);
  return {
    file: source.file,
    format: 'html',
    text,
    paragraphs,
    title: page.title ?? firstHeadline(text, paragraphs),
    outlet: page.outlet,
    url: source.url ?? page.url,
    digest: false,
    published: given(source.published) ?? page.published ?? datedByPage(text, paragraphs) ?? page.labelled,
    written: null,
  };
}

function buildParagraphs(text: string, raw: readonly RawParagraph[], front: Span | null): Paragraph[] {
  const kinds = classify(raw.map((p) => ({ text: text.slice(p.start, p.end), hint: p.hint })));
  const repeats = findRepeats(text, raw);
  const shift = front ? 1 : 0;
  const out: Paragraph[] = front ? [{ ...front, number: 0, line: 1, kind: 'front-matter', evidence: false }] : [];
  let number = 0;
  raw.forEach((p, i) => {
    const kind: ParagraphKind = kinds[i]!;
    const evidence = isEvidence(kind);
    if (evidence) number++;
    const base = { start: p.start, end: p.end, number, line: p.line, kind, evidence };
    const repeated = repeats[i];
    out.push(repeated === undefined ? base : { ...base, repeats: repeated + shift });
  });
  return out;
}

function firstHeadline(text: string, paragraphs: readonly Paragraph[]): string | null {
  const headline = paragraphs.find((p) => p.kind === 'headline');
  return headline ? plain(text.slice(headline.start, headline.end)) : null;
}

function given(published: string | undefined): DateClaim | null {
  const date = published ? statedDate(published) : null;
  return date ? { date, source: 'page', evidence: `handed over with the text as its date (${published})` } : null;
}

/** The page's own date line: one that says so before one that says when it was last changed. */
function datedByPage(text: string, paragraphs: readonly Paragraph[]): DateClaim | null {
  const lines = paragraphs
    .filter((p) => p.kind === 'page-date')
    .map((p) => ({ p, read: readDateLine(plain(text.slice(p.start, p.end))) }))
    .filter(({ read }) => read?.date);
  const best =
    lines.find(({ read }) => read!.label === 'published') ?? lines.find(({ read }) => !read!.label) ?? lines[0];
  if (!best) return null;
  const shown = text.slice(best.p.start, best.p.end);
  const span = { start: best.p.start, end: best.p.end };
  return { date: best.read!.date!, source: 'page', evidence: `the page's date line reads “${plain(shown)}”`, span };
}
