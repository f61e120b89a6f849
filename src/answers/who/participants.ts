/** “Who led, attended, asked for ...?”: the people and parties of a meeting, in the part that the question asks for. */
import type { Place } from '../../corpus/types.ts';
import type { Meeting } from '../../language/types.ts';
import { HEADLINE_LIMIT, LIST_LIMIT } from '../compose.ts';
import type { Draft } from '../draft.ts';
import { asksForChair, asksForNot, tellsChair } from '../library/evidence.ts';
import { type FoundMeeting, findGatherings } from '../library/gatherings.ts';
import { isPerson, type Library, type Passage } from '../library/library.ts';
import { GATHERING_WORDS } from '../question/frame-words.ts';
import type { NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import { answerDelegates } from './delegates.ts';
import { describe } from './fillers.ts';

type Part = Meeting['participants'][number];

/** Folded words by which a question asks for one part in a meeting. */
const PARTS: readonly (readonly [Part['role'], RegExp])[] = [
  [
    'leader',
    /\b(?:led|lead|leads|leading|leader|headed|heads|head|heading|chaired|chairs|presided|presides|chief|ran|spearheaded|delegation)\b/,
  ],
  [
    'requester',
    /\b(?:asked for|asks for|requested|request|requests|called for|initiated|wanted|sought|proposed|arranged|set up|whose request|idea)\b/,
  ],
  ['host', /\b(?:hosted|hosts|host|hosting|invited)\b/],
  [
    'participant',
    /\b(?:attend|attended|attends|attending|was at|were at|is at|be at|are at|was there|were there|is there|be there|took part|takes part|take part|taking part|participated|participate|participants|present|represented|represents|represent|representing|joined|joins|met|meet|meets|sat down|spoke|talked|went to|go to|goes to|going to|came to|side|negotiated|negotiator|negotiators|in the|on the phone|on the call|on the line|called)\b/,
  ],
];

/** Words that these patterns account for. */
const IGNORED = new Set(
  'led lead leads leading leader headed head chaired presided chief asked requested request initiated proposed arranged set hosted hosts host invited attend attended attends attending there took part take participated participate participants present represented represents represent representing joined joins met meet meets sat spoke talked went side delegation team negotiated negotiator negotiators represent who people officials'.split(
    ' ',
  ),
);

const LEAST_FIT = 0.62;

/** Words that make a side of the name before them. */
const SIDE = /^(?:['’]s)?\s+(?:side|delegation|team)\b/u;

const ATTENDANCE =
  /\b(?:attend(?:ed|s|ing)?|represented|took part|taking part|participat(?:ed|es|ing)|joined|sat down|present at|delegations?|arriv(?:e|ed|es) (?:at|for))\b/u;

/** @returns `null` if the question is not about a meeting's people, or the articles name nobody for it */
export function answerParticipants(question: ParsedQuestion, library: Library): Draft | null {
  const asked = PARTS.find(([, pattern]) => pattern.test(question.plain))?.[0];
  // Those who stayed away are no part of a meeting.
  if (!asked || asksForNot(question.plain)) return null;
  // Whoever leads one side is not in the chair.
  const chair = question.words.some(({ folded }) => asksForChair(folded));
  const side = sideAsked(question, library);
  const rest = side ? { ...question, names: question.names.filter((name) => name !== side) } : question;
  // Somebody who leads an organisation leads no meeting of it: without a word for a meeting only a side or a place asks for one.
  const gathering =
    question.words.some(({ folded }) => GATHERING_WORDS.has(folded)) ||
    side !== null ||
    rest.names.some(
      ({ entities, text }) =>
        entities.some((id) => library.entities.get(id)?.kind === 'place') ||
        library.meetings.some(({ name }) => name.toLowerCase() === text.toLowerCase()),
    );
  if (!gathering) return null;
  const meetings = asksOfAny(rest)
    ? library.meetings.map((meeting) => ({ meeting, score: 1, named: 1 }))
    : findGatherings(rest, library, IGNORED).filter(({ score }) => score >= LEAST_FIT);
  const [best] = meetings;
  // Whoever spoke for a side neither hosted the meeting nor asked for it, nor was in the chair.
  const delegates = () =>
    asked === 'participant' || (asked === 'leader' && side !== null) ? answerDelegates(side, rest, library) : null;
  if (!best) return delegates();
  const alike = meetings.filter(({ score }) => score >= best.score - 0.05);
  // Of meetings that fit alike, those of which the articles tell that somebody did what is asked.
  const telling = alike.filter(({ meeting }) => meeting.participants.some(({ role }) => role === asked));
  // Where none tells it, whoever took part in the best told of them is close, and said to be no more than that.
  const fitting = telling.length > 0 ? telling : asked === 'leader' && side !== null ? [bestTold(alike)] : alike;
  // Whom the question names already is no answer to it.
  const named = new Set(rest.names.flatMap(({ entities }) => entities));
  const parts = partsOf(fitting, asked, side, named, chair, library);
  const onlyPresent = asked === 'leader' && !parts.some(({ role }) => role === 'leader');
  if (parts.length === 0 || onlyPresent || (asked === 'participant' && !namesPeople(parts, library))) {
    const spoke = delegates();
    if (spoke) return spoke;
  }
  if (parts.length === 0) return nobodyElse(best, asked, named, library);
  const people = parts.filter(({ entity }) => isPerson(library.entities.get(entity)));
  const parties = parts.filter((part) => !people.includes(part));
  const shown = asked === 'participant' && !side ? [...people, ...parties] : people.length > 0 ? people : parties;
  const names = shown.map(({ entity }) => describe(entity, library));
  const findings = shown.flatMap(({ evidence, entity }) => {
    const [passage] = library.passagesAt(evidence);
    return passage
      ? [passageFinding(passage, { highlights: [evidence], speaker: library.entities.get(entity)?.name ?? '' })]
      : [];
  });
  const told = asked === 'participant' ? attendance(fitting, library) : [];
  const passages = told.length > 0 ? told : library.passagesAt(shown[0]?.evidence ?? parts[0]!.evidence).slice(0, 1);
  const words = names.join('; ');
  const room = (shown.length > 1 ? LIST_LIMIT : HEADLINE_LIMIT) - words.length - 12;
  return {
    command: 'who',
    by: 'participants',
    ...(onlyPresent ? { status: 'partial', reason: library.words.leaderUnsaid() } : { status: 'answered' }),
    headline: library.words.colon(
      words,
      passages
        .map(({ text }) => inQuotes(text, Math.max(80, Math.floor(room / passages.length)), library.words))
        .join(' · '),
    ),
    list: shown.length > 1,
    findings: distinctPlaces([...told.map((passage) => passageFinding(passage)), ...findings]).slice(0, 6),
    meetings: fitting.map(({ meeting }) => meeting),
  };
}

function namesPeople(parts: readonly Part[], library: Library): boolean {
  return parts.some(({ entity }) => isPerson(library.entities.get(entity)));
}

/** Of some meetings the articles name only whom the question names too. */
function nobodyElse(
  { meeting }: FoundMeeting,
  asked: Part['role'],
  named: ReadonlySet<string>,
  library: Library,
): Draft | null {
  const told = meeting.participants.find(({ entity }) => named.has(entity));
  const passage = told && library.passagesAt(told.evidence)[0];
  if (asked !== 'participant' || !passage) return null;
  return {
    command: 'who',
    by: 'participants',
    status: 'partial',
    headline: inQuotes(passage.text, HEADLINE_LIMIT - 20, library.words),
    reason: library.words.nobodyElse(),
    findings: [passageFinding(passage)],
    meetings: [meeting],
  };
}

/** Sentences that tell who was there, rather than only naming somebody beside the meeting. */
function attendance(meetings: readonly FoundMeeting[], library: Library): Passage[] {
  const found = new Set<Passage>();
  for (const { meeting } of meetings) {
    for (const place of meeting.evidence) {
      for (const passage of library.passagesAt(place)) if (ATTENDANCE.test(passage.text)) found.add(passage);
    }
  }
  // Who represented whom and who attended says more than who will join.
  return [...found]
    .sort(
      (a, b) =>
        Number(/represent|attend|took part|participat/u.test(b.text)) -
        Number(/represent|attend|took part|participat/u.test(a.text)),
    )
    .slice(0, 2);
}

/** The meeting of which the most sentences tell. */
function bestTold(meetings: readonly FoundMeeting[]): FoundMeeting {
  return meetings.reduce((best, one) => (one.meeting.evidence.length > best.meeting.evidence.length ? one : best));
}

/** Those in the asked part; leaders of a side, or else its people. */
function partsOf(
  meetings: readonly FoundMeeting[],
  asked: Part['role'],
  side: NamedInQuestion | null,
  named: ReadonlySet<string>,
  chair: boolean,
  library: Library,
): Part[] {
  const all = meetings.flatMap(({ meeting }) => meeting.participants).filter(({ entity }) => !named.has(entity));
  const ofSide = side
    ? all.filter(
        ({ entity, evidence }) =>
          side.entities.includes(entity) ||
          side.entities.some((id) => library.sidesOf(entity).has(id)) ||
          side.entities.includes(sideTold(evidence, library) ?? ''),
      )
    : all;
  const people = ofSide.filter(({ entity }) => isPerson(library.entities.get(entity)));
  const inPart = ofSide.filter(
    ({ role, evidence }) =>
      role === asked && (!chair || library.passagesAt(evidence).some(({ text }) => tellsChair(text))),
  );
  const chosen =
    asked === 'participant'
      ? side && people.length > 0
        ? people
        : ofSide
      : inPart.length > 0
        ? inPart
        : asked === 'leader' && side
          ? people
          : [];
  const seen = new Set<string>();
  return chosen.filter(({ entity }) => !seen.has(entity) && seen.add(entity)).slice(0, 8);
}

/** “Who led the X side?”: with no word on which meeting, any is meant. */
function asksOfAny({ names, dates, words, content }: ParsedQuestion): boolean {
  return (
    names.length === 0 &&
    dates.length === 0 &&
    !words.some(({ folded }) => GATHERING_WORDS.has(folded)) &&
    content.every(({ word, light }) => light || IGNORED.has(word.folded))
  );
}

/** The side that a sentence puts somebody on whose office names none: “led on the X side by Y”, “Y heads the X delegation”. */
function sideTold(person: Place, library: Library): string | null {
  let nearest: { readonly entity: string; readonly distance: number } | null = null;
  for (const { mentions, reading } of library.passagesAt(person)) {
    for (const { entity, start, end } of mentions) {
      if (!SIDE.test(reading.article.text.slice(end, end + 20))) continue;
      const distance = end <= person.start ? person.start - end : start - person.end;
      if (nearest === null || distance < nearest.distance) nearest = { entity, distance };
    }
  }
  return nearest?.entity ?? null;
}

/** “the X side”, “for X”, “X’s delegation”: whose people are asked for. */
function sideAsked({ names, text }: ParsedQuestion, library: Library): NamedInQuestion | null {
  return (
    names.find(({ start, end, entities }) => {
      if (entities.some((id) => isPerson(library.entities.get(id)))) return false;
      const before = text.slice(0, start).toLowerCase();
      const after = text.slice(end).toLowerCase();
      return (
        /^(?:['’]s)?\s+(?:side|delegation|team|negotiators?|party|part|representatives?|people|officials?|diplomats?)\b/u.test(
          after,
        ) ||
        /\b(?:for|from|represent(?:ed|s|ing)?|representing)\s+(?:the\s+)?$/u.test(before) ||
        // “led the Xians in Y”
        (/\b(?:led|leads?|leading|headed|heads?|heading)\s+(?:the\s+)?$/u.test(before) &&
          /^s?\s*(?:$|[?!.]|\b(?:in|at|on|during|there|to)\b)/u.test(after) &&
          entities.some((id) => library.entities.get(id)?.kind === 'country'))
      );
    }) ?? null
  );
}

function distinctPlaces<T extends { readonly place: { readonly file: string; readonly start: number } }>(
  findings: readonly T[],
): T[] {
  const seen = new Set<string>();
  return findings.filter(({ place }) => {
    const key = `${place.file}:${place.start}`;
    return !seen.has(key) && seen.add(key);
  });
}
