/** Whether words can answer a request at all: of the right type, and not of the opposite of what is asked. */
import type { Span } from '../corpus/types.ts';
import { ANSWER } from '../search/second-look/asked.ts';
import { viewOf } from './evidence/strength.ts';
import { isAnothers, isOver } from './facts/dated.ts';
import type { Library, Passage } from './library/library.ts';
import type { ParsedQuestion } from './question/question.ts';
import type { Request } from './request/request.ts';
import type { Want } from './request/wants.ts';

/** Kinds of expression by which words answer a want; others may be anything but a bare date. */
const TYPES: Readonly<Partial<Record<Want, number>>> = {
  date: ANSWER.date | ANSWER.day,
  duration: ANSWER.duration,
  number: ANSWER.number | ANSWER.money,
};

/** A short answer is of the right type or none: a day for when, a length of time for how long, a number for how many. */
export function isOfKind(want: Want, span: Span, passage: Passage, library: Library): boolean {
  const { words, kinds } = viewOf(passage, library);
  const type = TYPES[want];
  const inside = (one: Span) => one.start + passage.start < span.end && span.start < one.end + passage.start;
  if (type !== undefined) return words.some((word, at) => inside(word) && (kinds[at]! & type) !== 0);
  return !passage.dates.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** A date of what others did, or of what is over where what will be is asked for. */
export function isOfOtherDeed(span: Span, passage: Passage, request: Request, library: Library): boolean {
  const inside = passage.dates.filter(({ start, end }) => start < span.end && span.start < end);
  return inside.some((mention) => {
    const deeds = library.factsAt(mention);
    const others = deeds.length > 0 && deeds.every(({ predicate }) => isAnothers(predicate, passage, request, library));
    return others || isOver(mention, request);
  });
}

/** “Who did not …”: asks for somebody of whom it is told that they did not. Of folded words. */
export const ASKS_NOT =
  /\b(?:who|which \w+|what) (?:(?:did|does|do|has|have|had|was|were|is|are|will|would|can|could) (?:not|never)|never|(?:did|does|do|has|have|had|was|were|is|are|wo|would|ca|could)nt|stayed away)\b/;
const NOT =
  /\b(?:not|never|no|nobody|without|stayed away|(?:did|does|do|has|have|had|was|were|is|are|wo|would|ca|could)nt)\b/;
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bagainst\b/, /\b(?:vote[ds]?|voting|spoke|argued|decided|ruled) (?:\w+ )?(?:for|in favou?r)\b/],
  [/\b(?:vote[ds]?|voting|spoke|argued|decided|ruled) (?:\w+ )?(?:for|in favou?r)\b/, /\bagainst\b/],
];

/** Whether a sentence tells the opposite: what was done where what was not done is asked for, those against where those for it are. */
export function isOtherwise({ plain }: ParsedQuestion, { text }: Passage): boolean {
  const told = text.toLowerCase().replace(/['’]/gu, '');
  if (ASKS_NOT.test(plain) && !NOT.test(told)) return true;
  return SIDES.some(([asked, other]) => asked.test(plain) && !asked.test(told) && other.test(told));
}
