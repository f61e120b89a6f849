/** Whether words are of the kind that a question asks for. */

import type { WordRange } from './phrasing.ts';
import { isTimeNoun, SENSE } from './senses.ts';
import type { Question, Sentence, Word } from './types.ts';

/** Not of the kind; perhaps; surely. */
export type Fitness = 0 | 1 | 2;

const QUANTIFIERS = new Set(
  'several many few dozens hundreds thousands millions billions scores half both none twice once thrice dozen quarter third majority'.split(
    ' ',
  ),
);
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;
const NAMES_ASKED = /^(?:name|names|called|named|title|nickname|surname|pseudonym)$/;
const NUMBERS_ASKED =
  /^(?:number|percentage|percent|share|proportion|population|rate|limit|speed|temperature|height|weight|length|width|depth|size|distance|age|score|amount|price|cost|value|sum|fee|fine|budget|profit|salary|capacity|magnitude|area|level)$/;

/**
 * @param range - the words that would be printed
 * @param head - their main word
 */
export function fitnessOf(question: Question, sentence: Sentence, range: WordRange, head: Word): Fitness {
  const inside = sentence.words.slice(range.from, range.to);
  if (head.tag === 'pron' || inside.length === 0 || inside.every(({ tag }) => EMPTY_TAGS.has(tag))) return 0;
  const dated = inside.some(({ tag, lower }) => tag === 'date' || isTimeNoun(lower));
  const counted = inside.some(({ tag, lower }) => (tag === 'num' && !ORDINAL.test(lower)) || QUANTIFIERS.has(lower));
  switch (question.kind) {
    case 'who':
      return whoFits(head);
    case 'when':
      return dated ? 2 : 0;
    case 'where':
      return whereFits(head);
    case 'how-many':
      return counted ? 2 : 0;
    case 'how-long':
      return dated && (counted || inside.some(({ lower }) => lower === 'a' || lower === 'an')) ? 2 : dated ? 1 : 0;
    case 'what':
    case 'which':
      return whatFits(question, head);
    default:
      // A reason or a manner has no kind of words of its own; these are never printed.
      return 1;
  }
}

const EMPTY_TAGS: ReadonlySet<string> = new Set([
  'pron',
  'det',
  'poss',
  'prep',
  'conj',
  'punct',
  'quote',
  'own',
  'adv',
  'aux',
  'not',
]);

function isDate({ tag, lower }: Word): boolean {
  return tag === 'date' || isTimeNoun(lower);
}

function whoFits(head: Word): Fitness {
  if (head.tag === 'name') return head.sense === SENSE.placeName ? 1 : 2;
  if (head.tag !== 'noun' || isDate(head)) return 0;
  if (head.sense === SENSE.person || head.sense === SENSE.group) return 2;
  return head.sense === SENSE.none || head.sense === SENSE.place ? 1 : 0;
}

function whereFits(head: Word): Fitness {
  if (isDate(head)) return 0;
  if (head.tag === 'name')
    return head.sense === SENSE.personName || head.sense === SENSE.peopleName
      ? 0
      : head.sense === SENSE.placeName
        ? 2
        : 1;
  if (head.tag !== 'noun') return 0;
  if (head.sense === SENSE.place || head.sense === SENSE.object || head.sense === SENSE.artifact) return 2;
  return head.sense === SENSE.person || head.sense === SENSE.time ? 0 : 1;
}

function whatFits(question: Question, head: Word): Fitness {
  const { noun, nounSense } = question;
  const asksName = question.words.some(({ lower }) => NAMES_ASKED.test(lower));
  const asksTime = nounSense === SENSE.time || question.words.some(({ lower }) => isTimeNoun(lower));
  const asksNumber = question.words.some(({ lower }) => NUMBERS_ASKED.test(lower));
  const people = nounSense === SENSE.person || nounSense === SENSE.group;
  if (isDate(head)) return asksTime ? 1 : 0;
  if (head.tag === 'num' || head.tag === 'sign') return asksNumber || noun !== null ? 2 : 0;
  if (head.tag === 'name' && (head.sense === SENSE.personName || head.sense === SENSE.peopleName))
    return people || asksName ? 2 : noun !== null && head.sense === SENSE.peopleName ? 1 : 0;
  if (people) return head.tag === 'name' || head.sense === SENSE.person || head.sense === SENSE.group ? 2 : 1;
  if (nounSense === SENSE.place) return head.sense === SENSE.personName || head.sense === SENSE.person ? 0 : 2;
  return head.tag === 'name' || head.tag === 'noun' ? 2 : 1;
}
