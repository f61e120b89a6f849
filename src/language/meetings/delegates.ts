/** Who speaks for which side, as a sentence tells it: "X was represented by A, and Y by B", "for X, as ever, A", "Y has sent its minister, B". */
import type { Span } from '../../corpus/types.ts';

/** Somebody for a side. */
export interface Pair<T extends Span> {
  readonly person: T;
  readonly side: T;
}

/** Titles and offices may stand before a name. */
const TITLE =
  "(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|H\\.E)\\.?\\s+)?(?:(?:its|their|the|a|an|his|her)\\s+)?(?:[\\p{L}’'-]+\\s+){0,4}?(?:[\\p{L}’'-]+,?\\s+)?,?\\s*";
/** Between the side and the person. */
const SIDE_FIRST: readonly RegExp[] = [
  new RegExp(
    `^\\s+(?:(?:was|were|is|are|will be|is to be|being)\\s+)?represented\\s+(?:[^.;,]{0,40}?\\s)?by\\s+${TITLE}$`,
    'u',
  ),
  new RegExp(
    `^(?:\\s+(?:presidency|government|cabinet|side|ministry))?\\s+(?:has |have |had )?(?:sen[dt]s?|dispatched|dispatches)\\s+${TITLE}$`,
    'u',
  ),
  new RegExp(
    `^(?:['’]s?)?\\s+(?:team|side|delegation|negotiators?)\\b[^.;]{0,30}?\\b(?:led|headed|by|head:?|chief:?)[:\\s]+${TITLE}$`,
    'u',
  ),
];
/** The same behind a first pair of the same sentence: "and Y by B". */
const GAPPED = new RegExp(`^\\s+by\\s+${TITLE}$`, 'u');
/** Behind "for" before the side. */
const FOR = new RegExp(`^(?:,[^,.;]{0,25},|,|\\s+it (?:is|was)|:)?\\s*${TITLE}$`, 'u');
const BEFORE_SIDE = /(?:^|[^\p{L}])for\s+(?:the\s+)?$/iu;
/** Between the person and the side. */
const PERSON_FIRST =
  /^(?:,[^,.;]{0,60},)?\s+(?:represent(?:s|ed|ing)?|spoke for|speaks for|speaking for|negotiat(?:es|ed|ing) for|sat (?:there )?for|attended (?:on behalf of|for))\s+(?:the\s+)?$/u;
const LISTED = /^\s+for\s+(?:the\s+)?$/u;
const REPRESENTED = /\b(?:represent|delegat|negotiat|attend|sent|table)/u;
/** Characters between a side and its person. */
const FARTHEST = 160;
/** Characters back to the verb that a pair without one leaves out. */
const REPRESENTED_BEFORE = 400;

/**
 * Everybody whom a sentence names for a side.
 *
 * @param sentence - its span in `text`
 * @param people - those that it names, in order
 * @param sides - countries and organisations that it names, in order
 */
export function pairsIn<T extends Span>(
  text: string,
  sentence: Span,
  people: readonly T[],
  sides: readonly T[],
): Pair<T>[] {
  if (people.length === 0 || sides.length === 0) return [];
  const whole = text.slice(sentence.start, sentence.end);
  const found: Pair<T>[] = [];
  let from = 0;
  for (const side of sides) {
    while (from < people.length && (people[from] as T).start < side.start - FARTHEST) from += 1;
    for (let at = from; at < people.length; at += 1) {
      const person = people[at] as T;
      if (person.start - side.end > FARTHEST) break;
      if (person.start >= side.end) {
        const words = text.slice(side.end, person.start);
        const before = text.slice(Math.max(sentence.start, side.start - REPRESENTED_BEFORE), side.start);
        const tells =
          SIDE_FIRST.some((pattern) => pattern.test(words)) ||
          (BEFORE_SIDE.test(justBefore(text, side.start, sentence)) && FOR.test(words)) ||
          (/\brepresented\b/u.test(before) && GAPPED.test(words));
        if (tells) found.push(...joined(text, { person, side }, people, at + 1));
      } else if (side.start >= person.end) {
        const words = text.slice(person.end, side.start);
        if (PERSON_FIRST.test(words) || (LISTED.test(words) && REPRESENTED.test(whole))) found.push({ person, side });
      }
    }
  }
  return found;
}

/** The last words before a place: enough for a preposition and an article. */
function justBefore(text: string, at: number, sentence: Span): string {
  return text.slice(Math.max(sentence.start, at - 20), at);
}

/** "By A, commissioner for trade, and B": those joined to the first. */
function joined<T extends Span>(text: string, first: Pair<T>, people: readonly T[], from: number): Pair<T>[] {
  const found = [first];
  let { person } = first;
  for (let at = from; at < people.length; at += 1) {
    const next = people[at] as T;
    if (next.start <= person.end) continue;
    const gap = text.slice(person.end, next.start);
    if (
      !/^(?:,[^,.;]{0,60},?)?\s*(?:,|and)\s+[^.;,]{0,30}$/u.test(gap) ||
      /\b(?:by|for)\s/u.test(gap.replace(/,[^,]*,/u, ''))
    )
      break;
    found.push({ ...first, person: next });
    person = next;
  }
  return found;
}

/** Behind the person: the list goes on or ends, so that it tells who is there rather than what somebody does. */
const IN_LIST = /^(?:\s*(?:[,;.:)]|$)|\s+(?:and|for)\b)/u;
const FOR_SIDE = /(?:^|[^\p{L}])for\s+(?:the\s+)?$/iu;
/** "In the chair, as before: A." */
const IN_CHAIR = new RegExp(
  `\\b(?:in the chair|at the head of the table|chairing|presiding)\\b[^.;:]{0,40}?[:,]\\s*${TITLE}$`,
  'iu',
);
const SITS = new RegExp(`\\b(?:in the chair|at the head of the table)\\s+(?:sits|sat|is|was)\\s+${TITLE}$`, 'iu');

/** Whether a pair tells who sat at a table, not whose opinion somebody gives ("for X, A warned ..."). */
export function isAttendance<T extends Span>(text: string, { person, side }: Pair<T>, sentence: Span): boolean {
  if (person.start < side.end || !FOR_SIDE.test(justBefore(text, side.start, sentence))) return true;
  return IN_LIST.test(text.slice(person.end, sentence.end));
}

/** Whether somebody is said to be in the chair, without a verb of leading. */
export function isInChair(text: string, person: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, person.start - FARTHEST), person.start);
  return IN_CHAIR.test(before) || SITS.test(before);
}
