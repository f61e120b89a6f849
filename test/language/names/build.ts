/** Articles for tests of names, and what is found in them. */
import { type EditorData, NO_EDITOR_DATA } from '../../../src/corpus/types.ts';
import { findNames } from '../../../src/language/names/find.ts';
import type { ArticleSentences, Names, Person } from '../../../src/language/types.ts';
import { read } from '../quotations/article.ts';

/** An article whose every line is a body paragraph. */
export const articleOf = (file: string, text: string): ArticleSentences => read(text, file);

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
