/** Which meetings a question is about: by place, participants, name, kind and day. */
import { ordinalOf } from '../../language/meetings/rounds.ts';
import { NUMBERS } from '../../language/meetings/words.ts';
import type { Meeting } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import { touchesAsked } from '../question/asked-dates.ts';
import { CALLS, GATHERING_WORDS } from '../question/frame-words.ts';
import type { NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import { roundsAsked } from '../question/rounds.ts';
import { isPerson, type Library } from './library.ts';
import { termsIn } from './matching.ts';

export interface FoundMeeting {
  readonly meeting: Meeting;
  readonly score: number;
  /** How well the meeting fits the names alone; 1 where there are none. */
  readonly named: number;
}

/** What it counts that a named entity is the place or in the name, a participant, or only in a sentence about it. */
const IN_NAME = 1;
const IS_PLACE = 1;
const TAKES_PART = 0.8;
const NAMED_NEARBY = 0.4;
/** A meeting of another kind (a call, where talks were asked for) counts this much. */
const OTHER_KIND = 0.35;
/** One of the same kind under another word; the word itself makes it 1. */
const SAME_KIND = 0.75;
/** A word of the question in a sentence about the meeting, not in its name. */
const IN_SENTENCE = 0.6;

const meetingTerms = new WeakMap<Meeting, ReadonlySet<string>>();

/**
 * Meetings that fit everything the question says of them, best first.
 *
 * @param ignore - folded words that the asking itself accounts for
 */
export function findGatherings(
  question: ParsedQuestion,
  library: Library,
  ignore: ReadonlySet<string>,
): FoundMeeting[] {
  const kinds = question.words.filter(({ folded }) => GATHERING_WORDS.has(folded)).map(({ folded }) => folded);
  const words = question.content
    .filter(({ word, light }) => !light && !ignore.has(word.folded) && !GATHERING_WORDS.has(word.folded))
    .map(({ term }) => term);
  if (kinds.length === 0 && question.names.length === 0) return [];
  const between = pairAsked(question, library);
  const bounds = boundsAsked(question, library);
  const names = question.names.filter(
    ({ start }) => !/\b(?:after|before|following|since|until)\s+(?:the\s+)?$/iu.test(question.text.slice(0, start)),
  );
  const asked = specificKinds(kinds);
  const rounds = roundsAsked(question);
  const towns = new Map(names.map((name) => [name, townOf(name, question, library)]));
  const found: FoundMeeting[] = [];
  for (const meeting of library.meetings) {
    const terms = termsOf(meeting);
    let score = 0;
    let named = 0;
    let parts = 0;
    let fits = true;
    if (!liesWithin(bounds, meeting)) continue;
    // Rounds are told apart by their number alone.
    if (rounds.length > 0 && meeting.round !== undefined && !rounds.includes(meeting.round)) continue;
    const counted = rounds.length > 0 && meeting.round !== undefined;
    if (between && !isBetween(between, meeting, library)) continue;
    for (const name of names) {
      const town = towns.get(name) ?? null;
      const strength =
        town === null
          ? Math.max(
              ...name.entities.map((id) => strengthOf(id, meeting, library)),
              cutWords(name.text).every((word) => terms.has(word.term)) ? IN_NAME : 0,
            )
          : strengthInTown(town, name, meeting, library);
      if (strength === 0) fits = false;
      score += strength;
      named += strength;
      parts++;
    }
    for (const asked of question.dates) {
      const holds = meeting.dates.some(({ from, to }) => touchesAsked(asked, from, to));
      if (!holds) fits = false;
      score += holds ? 1 : 0;
      parts++;
    }
    if (asked.length > 0) {
      score += kindFit(asked, meeting);
      parts++;
    }
    for (const term of words) {
      score +=
        terms.has(term) || (counted && isRoundNumber(term)) ? 1 : isToldOf(meeting, term, library) ? IN_SENTENCE : 0;
      parts++;
    }
    if (fits && parts > 0)
      found.push({ meeting, score: score / parts, named: names.length === 0 ? 1 : named / names.length });
  }
  return found.sort(
    (a, b) =>
      b.score - a.score ||
      b.meeting.evidence.length - a.meeting.evidence.length ||
      (a.meeting.id < b.meeting.id ? -1 : 1),
  );
}

/** “to talk on the phone” asks for a call: words that can mean any meeting then say nothing. */
function specificKinds(kinds: readonly string[]): readonly string[] {
  const calls = kinds.filter((kind) => CALLS.has(kind));
  return calls.length > 0 ? calls : kinds;
}

/** Two parties named side by side (“the X-Y talks”): a meeting of those two. */
function pairAsked(
  { names, text }: ParsedQuestion,
  library: Library,
): readonly [readonly string[], readonly string[]] | null {
  for (const [index, one] of names.entries()) {
    const next = names[index + 1];
    const parties =
      next !== undefined && [one, next].every(({ entities }) => entities.some((id) => isCountry(id, library)));
    if (parties && /^[\s-]$/u.test(text.slice(one.end, next.start))) return [one.entities, next.entities];
  }
  return null;
}

function isBetween(pair: readonly (readonly string[])[], meeting: Meeting, library: Library): boolean {
  const parties = new Set(
    meeting.participants.map(({ entity }) => entity).filter((id) => !isPerson(library.entities.get(id))),
  );
  const others = [...parties].filter(
    (id) => library.entities.get(id)?.kind === 'country' && !pair.some((entities) => entities.includes(id)),
  );
  if (namedIn(meeting, library).some((id) => !pair.some((entities) => entities.includes(id)))) return false;
  return (
    pair.every((entities) =>
      entities.some((id) => !isCountry(id, library) || parties.has(id) || meeting.places.includes(id)),
    ) && others.length === 0
  );
}

interface Bounds {
  readonly after: string | null;
  readonly before: string | null;
}

/** “after the X talks”, “before Y”: days that the meeting must lie behind or ahead of. */
function boundsAsked({ names, text }: ParsedQuestion, library: Library): Bounds {
  let after: string | null = null;
  let before: string | null = null;
  for (const { start, entities } of names) {
    const word = /\b(after|following|since|before|until)\s+(?:the\s+)?$/iu
      .exec(text.slice(0, start))?.[1]
      ?.toLowerCase();
    if (!word) continue;
    const days = library.meetings
      .filter(
        (meeting) =>
          meeting.dates.length > 0 &&
          entities.some(
            (id) => strengthOf(id, meeting, library) === IS_PLACE || namedIn(meeting, library).includes(id),
          ),
      )
      .map(({ dates }) => dates[0]?.to ?? '')
      .sort();
    if (word === 'before' || word === 'until') before = days[0] ?? before;
    else after = days.at(-1) ?? after;
  }
  return { after, before };
}

function liesWithin({ after, before }: Bounds, meeting: Meeting): boolean {
  const from = meeting.dates[0]?.from;
  return (
    (after === null || (from !== undefined && from > after)) &&
    (before === null || (from !== undefined && from < before))
  );
}

/** Organisations and countries in the name of a meeting. */
function namedIn(meeting: Meeting, library: Library): string[] {
  const name = ` ${cutWords(meeting.name)
    .map(({ folded }) => folded)
    .join(' ')} `;
  return [...library.entities.values()]
    .filter(
      ({ kind, spellings, name: own }) =>
        (kind === 'organisation' || kind === 'country') &&
        [own, ...spellings].some((text) =>
          name.includes(
            ` ${cutWords(text)
              .map(({ folded }) => folded)
              .join(' ')} `,
          ),
        ),
    )
    .map(({ id }) => id);
}

function isCountry(id: string, library: Library): boolean {
  return library.entities.get(id)?.kind === 'country';
}

function strengthOf(entity: string, meeting: Meeting, library: Library): number {
  if (meeting.places.includes(entity)) return IS_PLACE;
  if (meeting.participants.some((participant) => participant.entity === entity)) return TAKES_PART;
  if (meeting.participants.some((participant) => library.sidesOf(participant.entity).has(entity))) return TAKES_PART;
  if (meeting.evidence.some((place) => library.passagesAt(place).some(({ entities }) => entities.has(entity))))
    return NAMED_NEARBY;
  return 0;
}

/** What it counts that somebody on the telephone was in a town, and that a town is the capital of a party. */
const CALL_FROM = 0.8;
const CAPITAL_OF_PARTY = 0.5;

/**
 * The town that a name stands for: a capital names its government as well, but where some meeting was in it, it is the place,
 * unless two capitals are named side by side as parties (“talks between A and B”).
 */
function townOf(name: NamedInQuestion, { names, text }: ParsedQuestion, library: Library): string | null {
  const town = name.entities.find((id) => library.entities.get(id)?.kind === 'place');
  if (town === undefined || !name.entities.some((id) => isCountry(id, library))) return null;
  if (!library.meetings.some(({ places }) => places.includes(town))) return null;
  const paired = names.some((other) => {
    if (other === name || !other.entities.some((id) => isCountry(id, library))) return false;
    const [a, b] = other.start < name.start ? [other, name] : [name, other];
    return /^(?:\s*[-–—/]\s*|\s+(?:and|with|meets?|met)\s+)$/iu.test(text.slice(a.end, b.start));
  });
  return paired ? null : town;
}

function strengthInTown(town: string, { entities }: NamedInQuestion, meeting: Meeting, library: Library): number {
  if (meeting.places.includes(town)) return CALLS.has(meeting.type) ? CALL_FROM : IS_PLACE;
  return (
    CAPITAL_OF_PARTY * Math.max(...entities.filter((id) => id !== town).map((id) => strengthOf(id, meeting, library)))
  );
}

function kindFit(kinds: readonly string[], meeting: Meeting): number {
  const own = new Set([
    meeting.type,
    ...[meeting.name, ...meeting.spellings].flatMap((name) => cutWords(name).map(({ folded }) => folded)),
  ]);
  const isCall = CALLS.has(meeting.type);
  if (kinds.some((kind) => CALLS.has(kind)) !== isCall) return OTHER_KIND;
  const exact = kinds.filter(
    (kind) =>
      own.has(kind) ||
      own.has(singular(kind)) ||
      (kind === 'phone' && own.has('telephone')) ||
      (kind === 'telephone' && own.has('phone')),
  );
  return SAME_KIND + (1 - SAME_KIND) * (exact.length / kinds.length);
}

function isToldOf(meeting: Meeting, term: string, library: Library): boolean {
  return meeting.evidence.some((place) => library.passagesAt(place).some((passage) => termsIn(passage).has(term)));
}

/** The term of “seventh”, “7th” or “7”. */
function isRoundNumber(term: string): boolean {
  return ordinalOf(term) !== null || NUMBERS.has(term) || /^\d{1,2}$/u.test(term);
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

function termsOf(meeting: Meeting): ReadonlySet<string> {
  let terms = meetingTerms.get(meeting);
  if (!terms) {
    terms = new Set(
      [meeting.name, ...meeting.spellings, meeting.type].flatMap((name) => cutWords(name).map(({ term }) => term)),
    );
    meetingTerms.set(meeting, terms);
  }
  return terms;
}
