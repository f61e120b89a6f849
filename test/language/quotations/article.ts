/** Makes articles out of plain paragraphs, for tests of the readers of sentences and quotations. */
import type { Article, Paragraph } from '../../../src/corpus/types.ts';
import { pairMarks } from '../../../src/language/quotations/marks.ts';
import { splitSentences } from '../../../src/language/sentences/split.ts';
import type { ArticleSentences } from '../../../src/language/types.ts';

/** One paragraph for each line that is not blank. */
export function articleOf(text: string, file = 'test.txt'): Article {
  const paragraphs: Paragraph[] = [];
  let offset = 0;
  text.split('\n').forEach((line, index) => {
    const start = offset + (line.length - line.trimStart().length);
    const end = offset + line.trimEnd().length;
    offset += line.length + 1;
    if (end <= start) return;
    paragraphs.push({ start, end, number: paragraphs.length + 1, line: index + 1, kind: 'body', evidence: true });
  });
  return articleWith(file, text, paragraphs);
}

/** An article of which nothing is known but its text. */
export function articleWith(file: string, text: string, paragraphs: readonly Paragraph[]): Article {
  return {
    file,
    format: 'txt',
    text,
    paragraphs,
    title: null,
    outlet: null,
    url: null,
    digest: false,
    published: null,
    written: null,
  };
}

export function read(text: string, file?: string): ArticleSentences {
  const article = articleOf(text, file);
  const pieces = pairMarks(article);
  return { article, pieces, sentences: splitSentences(article, pieces) };
}

/** The quoted pieces of a text, as strings. */
export function piecesOf(text: string): string[] {
  return pairMarks(articleOf(text)).map(({ start, end }) => text.slice(start, end));
}
