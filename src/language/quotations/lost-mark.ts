/** Where a quotation ends whose closing mark is lost: before the reporting clause that follows its last comma. */
import { speechVerb } from './verbs.ts';

/** So much of a text is looked at from its end, in characters, and so many words may stand on either side of the verb. */
const REACH = 160;
const MOST_WORDS = 8;
const PRONOUN = /^(?:he|she|they|it)$/i;

/**
 * The offset right after the comma (or question mark) in front of a clause such as ", Mara Quill said." or ", said the mayor." that ends
 * `text[start, end)`; `null` if it does not end in one. Words in small letters alone ("the gate is low, they said") need a verb in the past.
 */
export function closingClause(text: string, start: number, end: number): number | null {
  const from = Math.max(start, end - REACH);
  const tail = text.slice(from, end);
  const comma = Math.max(tail.lastIndexOf(','), tail.lastIndexOf('?'), tail.lastIndexOf('!'));
  // The clause comes after words that were said.
  if (comma < 0 || !/[\p{L}\p{N}]/u.test(text.slice(start, from + comma))) return null;
  const clause = tail.slice(comma + 1).trim();
  if (!/[.]$/.test(clause) || /[“”"„«»:;()]/.test(clause)) return null;
  const words = clause.slice(0, -1).split(/[\s\u00a0]+/);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const at = words.findIndex((word) => isSaying(word));
  if (at < 0) return null;
  const subject = at === 0 ? words.slice(1) : words.slice(0, at);
  const first = subject[0] ?? '';
  const named = subject.some((word) => /^\p{Lu}/u.test(word)) || /^(?:the|a|an)$/.test(first);
  return named || (PRONOUN.test(first) && subject.length === 1) ? from + comma + 1 : null;
}

function isSaying(word: string): boolean {
  const verb = speechVerb(word.toLowerCase());
  return verb?.form === 'past' && (verb.classes.has('say') || /^(?:tell|write|ask)$/.test(verb.lemma));
}
