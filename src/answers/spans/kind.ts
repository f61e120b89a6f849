/** What a question asks for, from its first words alone. */

import { fold } from '../../search/tokens.ts';
import type { AskedKind } from './types.ts';

const QUESTION_WORDS: Readonly<Record<string, AskedKind>> = {
  who: 'who',
  whom: 'who',
  whose: 'who',
  when: 'when',
  where: 'where',
  what: 'what',
  which: 'which',
  why: 'why',
  how: 'how',
};
/** A question word stands among so many first words, unless it stands nowhere else. */
const FIRST_WORDS = 4;
const YES_NO =
  /^(?:(?:and|but|so|also|then) )?(?:is|are|was|were|did|do|does|has|have|had|can|could|will|would|should|may|might|must|isn't|aren't|wasn't|weren't|didn't|don't|doesn't|hasn't|haven't|hadn't|won't)\b(?! (?:you|u) (?:know|tell|remember|say|recall)\b)/;
const ORDER = /\b(?:first|earlier|later|last|before|after|sooner)\b.*(?:,|:|\bof)?.*\bor\b/;
const DATE_ASKED =
  /^(?:in|on|at|by|for|from|during|since|until|till|around|about)?\s*(?:what|which)(?:(?:'s| is| was) the)? (?:exact )?(?:year|date|day|month|time|century|decade|season|weekday)\b(?! (?:zone|limit|frame|period|of day|magazine))/;
const AMOUNT = /\bhow (?:many|much|old|far|often|big|large|high|tall|deep|wide|fast|heavy)\b/;

/** A question in one spelling whatever its capitals: folded, without the marks at its end. */
export function plainQuestion(question: string): string {
  // Upper case first: "ß" and "SS" then are the same however it was typed.
  return fold(question.normalize('NFKD').toUpperCase())
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”'¿¡]+|[\s?!."“”'…]+$/gu, '');
}

/**
 * What a question asks for; a question that can be answered with yes or no, or by which came first, asks for nothing here.
 *
 * @param question - as typed
 */
export function askedKind(question: string): AskedKind {
  return kindOfPlain(plainQuestion(question));
}

/** {@link askedKind} of a question that {@link plainQuestion} has made plain. */
export function kindOfPlain(plain: string): AskedKind {
  if (YES_NO.test(plain) || ORDER.test(plain)) return 'other';
  if (/\bhow long\b(?! (?:is|was|are|were) the (?:river|bridge|road|wall|tunnel|route|coast|line))/.test(plain))
    return 'how-long';
  if (AMOUNT.test(plain)) return 'how-many';
  if (/\bhow come\b|\bwhat(?:'s| is| was| were| are) the reasons?\b|\bwhat for$/.test(plain)) return 'why';
  if (DATE_ASKED.test(plain)) return 'when';
  const words = plain.split(/[^\p{L}\p{N}']+/u).map((word) => word.replace(/'(?:s|re|d|ll|ve)$/, ''));
  const found =
    words.slice(0, FIRST_WORDS).find((word) => Object.hasOwn(QUESTION_WORDS, word)) ??
    words.find((word) => Object.hasOwn(QUESTION_WORDS, word));
  return found === undefined ? 'other' : QUESTION_WORDS[found]!;
}
