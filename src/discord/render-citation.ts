/** Where a passage stands, in one line of small print. */
import type { Citation } from '../answers/types.ts';
import { cutWords } from './cut.ts';
import { dateInWords } from './dates.ts';
import { escapeMarkdown, link } from './markdown.ts';
import { oneLine } from './one-line.ts';
import type { Texts } from './texts.ts';

/** What was cited before in the same message, so that an article is introduced only once. */
export class Introduced {
  readonly #numbers = new Set<number>();
  readonly #files = new Map<string, number>();

  add(citation: Citation): void {
    this.#numbers.add(citation.n);
    if (!this.#files.has(citation.file)) this.#files.set(citation.file, citation.n);
  }

  has(citation: Citation): boolean {
    return this.#numbers.has(citation.n);
  }

  /** Number of the first citation of the same article. */
  first({ file }: Citation): number | undefined {
    return this.#files.get(file);
  }
}

/**
 * A citation with its number: outlet or title, day of writing, the page's own date where it differs, paragraph. An article
 * that was introduced before is referred to by its number.
 *
 * @param links - whether to link the paragraph to the article's address, where it has one
 */
export function renderCitation(citation: Citation, introduced: Introduced, texts: Texts, links = true): string {
  if (introduced.has(citation)) return `${mark(citation.n)} ${texts.above()}`;
  const words = texts.paragraph(citation.paragraph);
  const paragraph = links ? link(words, citation.url) : words;
  const first = introduced.first(citation);
  if (first !== undefined) return `${mark(citation.n)} ${texts.sameArticle(mark(first))} · ${paragraph}`;
  return `${mark(citation.n)} ${articleParts(citation, texts, [paragraph]).join(' · ')}`;
}

/**
 * Citations grouped by their articles: a line for each article, and below it the numbers with their paragraphs.
 *
 * @returns lines of markdown, two for each article
 */
export function renderByArticle(citations: readonly Citation[], texts: Texts): string[] {
  return [...Map.groupBy(citations, ({ file }) => file).values()].flatMap((cited) => [
    articleParts(cited[0] as Citation, texts).join(' · '),
    `-# ${cited.map(({ n, paragraph, url }) => `${mark(n)} ${link(texts.paragraph(paragraph), url)}`).join(' · ')}`,
  ]);
}

/** @param place - what stands between the dates and the last remark */
function articleParts(
  { source, written, pageDate, digest }: Citation,
  texts: Texts,
  place: readonly string[] = [],
): string[] {
  return [
    escapeMarkdown(cutWords(oneLine(source), 80), false),
    written === null ? texts.writtenUnknown() : texts.written(day(written, texts)),
    ...(pageDate === null || pageDate === written ? [] : [texts.pageDate(day(pageDate, texts))]),
    ...place,
    ...(digest ? [texts.digest()] : []),
  ];
}

function day(iso: string, texts: Texts): string {
  return escapeMarkdown(cutWords(oneLine(dateInWords(iso, false, texts.language)), 40), false);
}

function mark(n: number): string {
  return `\\[${n}\\]`;
}
