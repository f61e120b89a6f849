/** Names in a question that belong to nobody and nothing known. */
import type { NameHit } from '../name-finder.ts';
import { looksLikeName, type NameContext } from './context.ts';
import { cutQuestion, type QuestionWord } from './question-words.ts';
import { HONORIFICS } from './titles.ts';

export interface UnknownName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Months and days carry a capital and are no names. */
const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
);

/**
 * @param hits - what is already known to be named; none of it is reported
 * @returns stretches of the question in their order; neighbouring words of a name are one stretch
 */
export function findUnknownNames(text: string, hits: readonly NameHit[], context: NameContext): UnknownName[] {
  const words = cutQuestion(text);
  const free = words.map(({ start, end }) => !hits.some((hit) => start < hit.end && hit.start < end));
  const unknown = words.map((word, at) => free[at]! && isUnknown(word, context));
  // A known given name with a surname that goes with nobody of that name: both words are known, the person is not.
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!free[at] || !free[at + 1] || !next?.joined || !isGiven(word, context)) continue;
    if (context.isCorpusPair(word.folded, next.folded)) continue;
    if (unknown[at + 1] || isSurname(next, context)) {
      unknown[at] = true;
      unknown[at + 1] = true;
    }
  }
  const names: UnknownName[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!unknown[at]) continue;
    let last = at;
    while (words[last + 1]?.joined && unknown[last + 1]) last++;
    const { start } = words[at]!;
    const { end } = words[last]!;
    names.push({ start, end, text: text.slice(start, end) });
    at = last;
  }
  return names;
}

function isUnknown(word: QuestionWord, context: NameContext): boolean {
  const { folded } = word;
  if (
    word.stop ||
    CALENDAR.has(folded) ||
    HONORIFICS.has(folded) ||
    context.isCorpusWord(folded) ||
    folded.length < 2 ||
    /\p{N}/u.test(folded)
  )
    return false;
  if (word.cyrillic) return word.setOff;
  if (context.isCommonWord(folded)) return false;
  if (context.isListedName(folded) || word.setOff) return true;
  if (word.capitals) return !context.isSlipOfCommonWord(folded);
  return looksLikeName(word, context);
}

function isGiven(word: QuestionWord, context: NameContext): boolean {
  return context.isGivenName(word.folded) && (word.setOff || !context.isCommonWord(word.folded));
}

function isSurname(word: QuestionWord, context: NameContext): boolean {
  if (word.stop || CALENDAR.has(word.folded)) return false;
  const proper = context.index.words.get(word.folded)?.proper ?? false;
  return (proper || context.isListedName(word.folded)) && (word.setOff || !context.isCommonWord(word.folded));
}
