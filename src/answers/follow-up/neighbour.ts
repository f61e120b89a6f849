/** “The one before”, “the session after that”, “the next call”: the meeting that lies next in time. */
import type { Meeting } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import { findGatherings } from '../library/gatherings.ts';
import { isPerson, type Library } from '../library/library.ts';
import { CALLS, GATHERING_WORDS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { draftOfMeetings } from '../when/when-meeting.ts';
import type { Focus } from './focus.ts';
import { meetingInWords } from './focus.ts';
import { askedOf } from './frame.ts';
import { withoutOpening } from './pointing.ts';
import type { Before, Parse, Reading } from './types.ts';

const BACK = /\b(?:before|previous|earlier|prior|preceding)\b/;
const AHEAD = /\b(?:after|next|later|following|subsequent)\b/;
/** Folded words by which a follow-up asks for a neighbour, and those that any question of a meeting has. */
const ACCOUNTED = new Set(
  'before previous earlier prior preceding last after next later following subsequent when did do does was were is are be been had has have will the one ones that this it those them there then first time talk talked talks talking spoke spoken speak speaks met meet meets call called rang rung phoned and again took take place held hold happened happen start began what which come comes came follow follows day date long how where who sat sit'.split(
    ' ',
  ),
);
/** Occasions to speak to the press or to be seen are no rounds of talks. */
const SIDE_SHOWS = new Set(['conference', 'briefing', 'visit', 'lunch', 'dinner', 'interview', 'speech', 'rally']);
const LEAST_FIT = 0.4;
/** Of what somebody did with somebody, all of it must fit. */
const LEAST_FIT_NAMED = 0.6;

/**
 * @param resolved - the follow-up with its pronouns replaced
 * @returns readings, the likeliest first; none if the question points to no neighbour in time
 */
export function ofNeighbour(
  question: ParsedQuestion,
  resolved: ParsedQuestion,
  before: Before,
  focus: Focus,
  parse: Parse,
  library: Library,
): Reading[] {
  const back = BACK.test(question.plain) && !/\b(?:did|does|do) (?:it|that|they|the \S+) last\b/.test(question.plain);
  const ahead = AHEAD.test(question.plain);
  if (back === ahead || focus.days === null || /\bor\b/.test(question.plain)) return [];
  const own = resolved.content.filter(
    ({ word, light }) => !light && !ACCOUNTED.has(word.folded) && !GATHERING_WORDS.has(word.folded),
  );
  if (own.length > 0) return [];
  const base = boundNamed(resolved, library);
  if (base) return besideNamed(base, back, before, library);
  const { from, to } = focus.days;
  const isBeyond = (meeting: Meeting) => {
    const [date] = meeting.dates;
    return date !== undefined && meeting !== focus.meeting && (back ? date.to < from : date.from > to);
  };
  const next =
    counted(focus.meeting, back, library) ??
    poolsOf(resolved, before, focus, library)
      .map((pool) => nearest(pool.filter(isBeyond), back))
      .find((meeting) => meeting !== null);
  if (!next) return [];
  const rest = restOf(question);
  const asked = rest === '' ? null : parse(rest);
  if (asked && /\b(?:who|where|how long|how many|say|said)\b/.test(asked.plain)) {
    const said = /\b(?:say|said)\b/.test(asked.plain) ? focus.people[0] : undefined;
    if (said) return [{ text: '', command: 'quote', by: said.name, meeting: next.name }];
    return [{ text: `${rest} the ${meetingInWords(next)}`, command: /\bwho\b/.test(asked.plain) ? 'who' : 'when' }];
  }
  if (/\bwhen\b/.test(question.plain) || resolved.names.length > 0)
    return [{ text: `when was the ${meetingInWords(next)}`, command: 'when', draft: draftOfMeetings([next], library) }];
  const again = askedOf(next, before, library);
  const isDate = again.text.startsWith('when was');
  return [isDate ? { ...again, draft: draftOfMeetings([next], library) } : again];
}

/** “The one after X”: the meeting that X names. */
function boundNamed({ names, text, dates }: ParsedQuestion, library: Library): Meeting | null {
  const [name, more] = names;
  if (!name || more || dates.length > 0) return null;
  if (
    !/\b(?:one|meeting|session|talks|round|call|summit)s? (?:right )?(?:after|before|following|prior to) (?:the )?$/iu.test(
      text.slice(0, name.start),
    )
  )
    return null;
  return (
    library.meetings.find(
      ({ places, dates: days, type }) =>
        days.length > 0 && !SIDE_SHOWS.has(type) && places.some((place) => name.entities.includes(place)),
    ) ?? null
  );
}

function besideNamed(base: Meeting, back: boolean, before: Before, library: Library): Reading[] {
  const [date] = base.dates;
  const isCall = CALLS.has(base.type);
  const next = nearest(
    library.meetings.filter(
      ({ type, dates: [day] }) =>
        CALLS.has(type) === isCall &&
        !SIDE_SHOWS.has(type) &&
        day !== undefined &&
        date !== undefined &&
        (back ? day.to < date.from : day.from > date.to),
    ),
    back,
  );
  return next ? [askedOf(next, before, library)] : [];
}

/** The follow-up without the words that point to the neighbour. */
function restOf({ text }: ParsedQuestion): string {
  return withoutOpening(text)
    .replace(
      /\b(?:at |in |during |of )?(?:the |that |this )?(?:one|ones|meeting|meetings|session|sessions|talks|round|rounds|call|calls|summit|conference|event)?\s*(?:before|after|previous|next|earlier|later|following|prior to|preceding)\b(?:\s+(?:that|this|it|the|one|ones|meeting|session|talks|round|call|summit))*/giu,
      ' ',
    )
    .replace(/[?\s]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Sets of meetings in which the neighbour is looked for, the closest first. */
function poolsOf(
  resolved: ParsedQuestion,
  before: Before,
  { meeting }: Focus,
  library: Library,
): (readonly Meeting[])[] {
  const bare = { ...resolved, text: resolved.text, dates: [], content: [] };
  const kinds = resolved.words.filter(({ folded }) => GATHERING_WORDS.has(folded));
  if (resolved.names.length > 0) {
    const found = findGatherings(bare, library, ACCOUNTED).filter(({ score }) => score >= LEAST_FIT_NAMED);
    return [found.map((one) => one.meeting).filter((one) => meetsWith(one, resolved, library))];
  }
  const isCall = meeting ? CALLS.has(meeting.type) : false;
  const rounds = library.meetings.filter(({ type }) => CALLS.has(type) === isCall && !SIDE_SHOWS.has(type));
  const like = findGatherings({ ...before.question, dates: [] }, library, ACCOUNTED)
    .filter(({ score }) => score > LEAST_FIT)
    .map((one) => one.meeting)
    .filter((one) => rounds.includes(one));
  const akin = meeting ? rounds.filter((one) => isAkin(one, meeting)) : [];
  // “the session after that one” names a kind: the pool is all of it, not only those of the same name.
  return kinds.length > 0 || !meeting ? [rounds] : [akin, like, rounds];
}

/** Of one kind, or with a word of the name in common. */
function isAkin(one: Meeting, other: Meeting): boolean {
  const terms = new Set(cutWords(other.name).flatMap(({ stop, term }) => (stop ? [] : [term])));
  return one.type === other.type || cutWords(one.name).some(({ term }) => terms.has(term));
}

const COUNTED = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** “The one before” the fourth round is the third, where one goes by that name. */
function counted(meeting: Meeting | null, back: boolean, library: Library): Meeting | null {
  if (!meeting) return null;
  const numberOf = ({ name, spellings }: Meeting) =>
    COUNTED.findIndex((ordinal) => [name, ...spellings].some((text) => text.toLowerCase().startsWith(`${ordinal} `)));
  const own = numberOf(meeting);
  if (own < 0) return null;
  const wanted = own + (back ? -1 : 1);
  return (
    library.meetings.find((one) => one.dates.length > 0 && numberOf(one) === wanted && isAkin(one, meeting)) ?? null
  );
}

/** Everybody whom a question names took part. */
function meetsWith({ participants }: Meeting, { names }: ParsedQuestion, library: Library): boolean {
  return names.every(
    ({ entities }) =>
      !entities.some((id) => isPerson(library.entities.get(id))) ||
      participants.some(({ entity }) => entities.includes(entity)),
  );
}

function nearest(meetings: readonly Meeting[], back: boolean): Meeting | null {
  const ordered = meetings.toSorted((a, b) => ((a.dates[0]?.from ?? '') < (b.dates[0]?.from ?? '') ? -1 : 1));
  return (back ? ordered.at(-1) : ordered[0]) ?? null;
}
