/** One term for all the forms and spellings of a word, so that a question's words meet an article's. */
import { stem, type Word } from '../search/tokens.ts';
import { BASE_FORMS } from './irregular-verbs.ts';

/** British endings as their American ones; applied to both sides alike, so that it need not be right, only the same. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3})is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/(?<=.{3})yse(d|s)?$/, 'yze$1'],
  [/(?<=.{2})our(s|ed|ing|al|able)?$/, 'or$1'],
  [/(?<=.{3})tre(s|d)?$/, 'ter$1'],
  [/(?<=.{2})ence(s|less)?$/, 'ense$1'],
  [/(?<=.{2})ogue(s)?$/, 'og$1'],
  [/(spokes|chair|congress|council|police|business|news)(woman|person|women|men|people)$/, '$1man'],
];

/** @returns the stem of the word's base form in one spelling */
export function termOf(word: Pick<Word, 'folded'>): string {
  let folded = BASE_FORMS.get(word.folded) ?? word.folded;
  for (const [ending, replacement] of SPELLINGS) folded = folded.replace(ending, replacement);
  return stem(folded);
}
