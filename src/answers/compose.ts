/** From a draft to an answer: numbers the citations, cuts what is too long, and copies every word from its article. */
import type { Place, Span } from '../corpus/types.ts';
import { aroundGarbled, garbledIn } from '../language/garbled.ts';
import type { Draft, Finding } from './draft.ts';
import type { ArticleShelf, Library } from './library/library.ts';
import type { Answer, Citation, Evidence } from './types.ts';
import type { AnswerWords } from './words/words.ts';

/** The part of a library that words are copied from. */
export interface Shelves {
  readonly edition: Pick<Library['edition'], 'id'>;
  readonly articles: ReadonlyMap<string, Pick<ArticleShelf, 'reading'>>;
}

/** These, and the reader's language. */
export type ReadersShelves = Shelves & Pick<Library, 'words'>;

/** Longest headline, in characters: of one answer, and of a list. */
export const HEADLINE_LIMIT = 300;
export const LIST_LIMIT = 600;

/** What stands between the pieces of a quotation that its article interrupts. */
export const GAP = ' […] ';

/** @param draft - every place in it must be of this edition's articles */
export function compose(draft: Draft, library: Library): Answer {
  const citations = new Map<string, Citation>();
  const results = withoutRepeats(draft.findings, library).map((finding) => evidenceOf(finding, library, citations));
  const close = (draft.close ?? []).map((finding) => evidenceOf(finding, library, citations));
  const limit = draft.status === 'partial' || (draft.list && results.length > 1) ? LIST_LIMIT : HEADLINE_LIMIT;
  return {
    command: draft.command,
    status: draft.status,
    headline: draft.command === 'quote' ? draft.headline : cutAtWord(draft.headline, limit),
    ...(draft.status === 'answered' && draft.short ? { short: draft.short } : {}),
    ...(draft.reason === undefined ? {} : { reason: draft.reason }),
    results,
    close,
    ...(draft.disagreement === undefined ? {} : { disagreement: draft.disagreement }),
    ...(draft.choices === undefined ? {} : { choices: draft.choices }),
    citations: [...citations.values()],
    edition: library.edition.id,
  };
}

/** A paragraph that another one repeats almost word for word is shown once. */
function withoutRepeats(findings: readonly Finding[], library: Library): Finding[] {
  const shown = new Set<string>();
  return findings.filter(({ place }) => {
    const { paragraphs } = articleOf(place, library);
    const index = paragraphs.findIndex(({ start, end }) => start <= place.start && place.start < end);
    const original = paragraphs[index]?.repeats ?? index;
    const key = `${place.file}:${original}`;
    if (original !== index && shown.has(key)) return false;
    shown.add(key);
    return true;
  });
}

/** A finding with its words copied from the article; its citation is added to `citations` unless it is there already. */
export function evidenceOf(finding: Finding, library: ReadersShelves, citations: Map<string, Citation>): Evidence {
  const { place, segments, highlights, notes } = finding;
  const citation = cite(place, library, citations);
  const article = articleOf(place, library);
  const shown = segments ?? [place];
  const text = shown.map(({ start, end }) => article.text.slice(start, end)).join(GAP);
  return {
    text,
    ...(segments === undefined ? {} : { segments: segments.map(({ start, end }) => article.text.slice(start, end)) }),
    highlights: shift(highlights, shown),
    ...(finding.speaker === undefined ? {} : { speaker: finding.speaker }),
    ...(finding.role === undefined ? {} : { role: finding.role }),
    ...(finding.date === undefined ? {} : { date: finding.date }),
    notes: [...notes, ...sicNotes(article.text.slice(place.start, place.end), library.words)],
    citations: [citation.n],
  };
}

/** Most places of a passage that are pointed out as garbled. */
const MOST_SIC = 2;

/** That a passage is garbled in its article: pointed out, never mended. */
function sicNotes(passage: string, words: AnswerWords): string[] {
  return garbledIn(passage)
    .slice(0, MOST_SIC)
    .map((span) => words.sic(aroundGarbled(passage, span).replace(/\s+/gu, ' ')));
}

/** Highlights in the article as highlights in the shown text; those outside every piece are dropped. */
function shift(highlights: readonly Span[], shown: readonly Span[]): Span[] {
  const moved: Span[] = [];
  let offset = 0;
  for (const piece of shown) {
    for (const { start, end } of highlights) {
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.end);
      if (from < to) moved.push({ start: from - piece.start + offset, end: to - piece.start + offset });
    }
    offset += piece.end - piece.start + GAP.length;
  }
  return mergeOverlaps(moved);
}

function mergeOverlaps(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The citation of a place: the one that `citations` has already, or a new one with the next number. */
export function cite(place: Place, library: Shelves, citations: Map<string, Citation>): Citation {
  const key = `${place.file}:${place.start}:${place.end}`;
  const known = citations.get(key);
  if (known) return known;
  const article = articleOf(place, library);
  const { written } = library.articles.get(place.file)?.reading ?? { written: { date: null } };
  const paragraph = article.paragraphs.find(({ start, end }) => start <= place.start && place.start < end);
  if (!paragraph) throw new Error(`No paragraph of ${place.file} holds offset ${place.start}.`);
  const context = { start: paragraph.start, end: Math.max(paragraph.end, place.end) };
  const pageDate = article.published?.date ?? null;
  const citation: Citation = {
    n: citations.size + 1,
    file: article.file,
    source: article.outlet ?? article.title ?? article.file,
    title: article.title,
    outlet: article.outlet,
    url: article.url,
    digest: article.digest,
    written: written.date,
    pageDate: pageDate === written.date ? null : pageDate,
    line: lineAt(article.text, place.start, paragraph),
    paragraph: paragraph.number,
    start: place.start,
    end: place.end,
    text: article.text.slice(place.start, place.end),
    context: { ...context, text: article.text.slice(context.start, context.end) },
  };
  citations.set(key, citation);
  return citation;
}

function articleOf(place: Place, library: Shelves) {
  const shelf = library.articles.get(place.file);
  if (!shelf) throw new Error(`A finding names ${place.file}, which is not in edition ${library.edition.id}.`);
  return shelf.reading.article;
}

/** A paragraph can run over several lines of its file. */
function lineAt(text: string, offset: number, paragraph: Span & { readonly line: number }): number {
  let line = paragraph.line;
  for (
    let index = text.indexOf('\n', paragraph.start);
    index !== -1 && index < offset;
    index = text.indexOf('\n', index + 1)
  )
    line++;
  return line;
}

/** Cuts at the end of a word and says so by an ellipsis; text within the limit stays as it is. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  const gap = head.search(/\s\S*$/u);
  // A pair of surrogates must not be cut in two where there is no space to cut at.
  const kept = gap > limit / 2 ? head.slice(0, gap) : head.replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
}
