/** Whether words can answer a request at all: of the right type, and not of the opposite of what is asked. */
import type { Span } from '../corpus/types.ts';
import { isAnothers, isOver } from './facts/dated.ts';
import type { Library, Passage } from './library/library.ts';
import type { ParsedQuestion } from './question/question.ts';
import type { Request } from './request/request.ts';
import type { Want } from './request/wants.ts';

const MONTHS_AND_DAYS =
  /\b(?:\d{4}|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w*|may|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|noon|midnight|morning|evening|night|century|year|month|week|ago|\d{1,2}[:.]\d{2})/iu;
const UNITS = /\b(?:second|minute|hour|day|night|week|month|year|decade|centur|moment|while|long|season|term)/iu;
const NUMBERS =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|scores?|half|quarter|third|both|none|no|few|several|many|most|some|all|single|once|twice|a)\b/iu;

/** A short answer is of the right type or none: a day for when, a length of time for how long, a number for how many. */
export function isOfKind(want: Want, text: string, span: Span, { dates }: Passage): boolean {
  const inside = dates.filter(({ start, end }) => start < span.end && span.start < end);
  if (want === 'duration')
    return inside.some(({ type }) => type === 'DURATION') || (UNITS.test(text) && NUMBERS.test(text));
  if (want === 'date') return inside.some(({ type }) => type !== 'DURATION') || MONTHS_AND_DAYS.test(text);
  if (want === 'number') return NUMBERS.test(text);
  const [date] = inside;
  // A bare date is nobody and nothing.
  return !(date && date.start <= span.start && span.end <= date.end);
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
