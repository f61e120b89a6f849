import { type EditorData, NO_EDITOR_DATA, type Paragraph } from '../../../src/corpus/types.ts';
import { findNames } from '../../../src/language/names/find.ts';
import { pairMarks } from '../../../src/language/quotations/marks.ts';
import { splitSentences } from '../../../src/language/sentences/split.ts';
import type { ArticleSentences, Names, Person } from '../../../src/language/types.ts';

/** An article whose every line is a body paragraph. */
export function articleOf(file: string, text: string): ArticleSentences {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() !== '')
      paragraphs.push({
        start,
        end: start + line.length,
        number: paragraphs.length + 1,
        line: at + 1,
        kind: 'body',
        evidence: true,
      });
    start += line.length + 1;
  }
  const article = {
    file,
    format: 'txt' as const,
    text,
    paragraphs,
    title: null,
    outlet: null,
    url: null,
    digest: false,
    published: null,
    written: null,
  };
  const pieces = pairMarks(article);
  return { article, pieces, sentences: splitSentences(article, pieces) };
}

/** The names of a corpus with one article for each text: a.txt, b.txt ... */
export function namesOf(texts: string | readonly string[], data: Partial<EditorData> = {}): Names {
  const list = typeof texts === 'string' ? [texts] : texts;
  const articles = list.map((text, at) => articleOf(`${String.fromCharCode(97 + at)}.txt`, text));
  return findNames(articles, { ...NO_EDITOR_DATA, ...data });
}

export function person(names: Names, name: string): Person {
  const found = names.people.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} among ${names.people.map((one) => one.name).join(', ')}`);
  return found;
}

export const peopleIn = (texts: string | readonly string[]): string[] =>
  namesOf(texts)
    .people.map((one) => one.name)
    .sort();
