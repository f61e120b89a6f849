/** When a meeting was or will be, how long it took, and lists of meetings, with every article's word on it. */
import type { Meeting, MeetingDate } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import type { Draft, Finding } from '../draft.ts';
import { type FoundMeeting, findGatherings } from '../library/gatherings.ts';
import type { Library } from '../library/library.ts';
import { termsIn } from '../library/matching.ts';
import { TIME_ASKED } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import type { AnswerDate } from '../types.ts';
import { answerDate, passageFinding } from '../wording.ts';
import { datedBy } from '../words/how.ts';
import { countAsked, memberAsked, seriesAsked } from './when-series.ts';
import { stepOfMeeting } from './when-step.ts';

export const LEAST_FIT = 0.62;
/** Two meetings that fit alike are both meant. */
const ALIKE = 0.12;
/** One that is only named beside what the question names is not meant too. */
const NAMED_ALIKE = 0.3;
const MOST_MEETINGS = 4;
const MOST_LISTED = 6;
/** Days; what lasts longer is a time of meetings rather than one. */
const LONGEST_MEETING = 7;
/** Stem. */
const VISIT = 'visit';
const AHEAD = /\b(?:next|upcoming|coming)\b/;

/** Folded words that a question of time accounts for. */
export const MEETING_ASKED: ReadonlySet<string> = new Set([
  ...'sit sat sitting talk talked talking meet met negotiate negotiated speak spoke speaking they them people sides spend spent stay stayed together chat chatted phone last lasts lasted lasting convene convened convenes reconvene reconvened gather gathered assemble assembled open opened opens close closed closes conclude concluded finish finished commence commenced resume resumed'.split(
    ' ',
  ),
  ...TIME_ASKED,
  ...'all every each both two three four five six 2 3 4 5 6 list was were is are be did do does take place held hold happen happened start started begin began next upcoming coming last latest recent first earliest scheduled last lasted end ended over'.split(
    ' ',
  ),
]);

/** @returns `null` if the question is about no meeting that has a date */
export function answerWhenMeeting(question: ParsedQuestion, library: Library): Draft | null {
  const member = memberAsked(question, library);
  if (member) return draftOfMeetings([member], library);
  const found = findGatherings(question, library, MEETING_ASKED).filter(
    ({ score, meeting }) => score >= LEAST_FIT && meeting.dates.length > 0,
  );
  const [best] = found;
  if (!best || leftOver(question, best.meeting, library) || !isVisit(question, best.meeting, library)) return null;
  const stepped = stepOfMeeting(question, found);
  if (stepped) return { ...draftOfMeetings([stepped.shown], library), meetings: [stepped.meeting] };
  const extreme = extremeOf(
    question,
    found.filter(({ score }) => score >= best.score - ALIKE).map(({ meeting }) => meeting),
    library,
  );
  if (extreme) return draftOfMeetings([extreme], library);
  // A meeting that is over is not the next one.
  if (AHEAD.test(question.plain)) return null;
  const meant = inTimeOrder(
    found
      .filter(({ score, named }) => score >= best.score - ALIKE && named >= best.named - NAMED_ALIKE)
      .slice(0, MOST_MEETINGS)
      .map(({ meeting }) => meeting),
  );
  const ordered = [best.meeting, ...meant.filter((meeting) => meeting !== best.meeting)];
  return draftOfMeetings(ordered, library);
}

/** “Dates of all three meetings”: the best supported ones, in the order of time. */
export function answerMeetingList(question: ParsedQuestion, library: Library): Draft | null {
  if (
    !/\b(?:dates|all|three|two|four|five|each|every|both|list|timeline|schedule|\d)\b/.test(question.plain) ||
    !/\b(?:meetings|talks|sessions|rounds|calls|summits|events|gatherings|negotiations|discussions)\b/.test(
      question.plain,
    )
  )
    return null;
  if (memberAsked(question, library)) return null;
  const counted = seriesAsked(question, library);
  if (counted) return draftOfMeetings(inTimeOrder(counted), library);
  const count = countAsked(question) ?? MOST_LISTED;
  const named =
    question.names.length > 0
      ? findGatherings(question, library, MEETING_ASKED).map(({ meeting }) => meeting)
      : library.meetings;
  const called = kindListed(question, library);
  const kinds = findGatherings({ ...question, names: question.names }, library, MEETING_ASKED);
  const fitting = named.filter(
    (meeting) =>
      meeting.dates.some(({ from, to }) => daysFrom(from, to) <= LONGEST_MEETING) &&
      (called === null || isCalled(meeting, called)) &&
      (kinds.length === 0 || kinds.some((kind) => kind.meeting === meeting && kind.score >= LEAST_FIT)),
  );
  const supported = [...fitting].sort((a, b) => support(b) - support(a)).slice(0, count);
  if (supported.length < 2) return null;
  return draftOfMeetings(inTimeOrder(supported), library);
}

/** Who visits somewhere does not only meet there: where a visit is asked for, the articles must speak of one. */
function isVisit({ words }: ParsedQuestion, meeting: Meeting, library: Library): boolean {
  if (!words.some(({ term }) => term === VISIT)) return true;
  return meeting.evidence.some((place) => library.passagesAt(place).some((passage) => termsIn(passage).has(VISIT)));
}

/** “All rounds”: meetings that the articles call so, where there are several. */
function kindListed({ words }: ParsedQuestion, library: Library): string | null {
  const kind = words
    .map(({ folded }) => /^(rounds|calls|summits|sessions|conferences|visits)$/u.exec(folded)?.[1]?.replace(/s$/u, ''))
    .find((word) => word !== undefined);
  return kind !== undefined && library.meetings.filter((meeting) => isCalled(meeting, kind)).length > 1 ? kind : null;
}

function isCalled({ type, name, spellings }: Meeting, kind: string): boolean {
  return type === kind || [name, ...spellings].some((text) => cutWords(text).some(({ folded }) => folded === kind));
}

function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** “The last call”, “the next round”: the one of several that lies last, first or ahead. */
function extremeOf(question: ParsedQuestion, meetings: readonly Meeting[], library: Library): Meeting | null {
  const ordered = inTimeOrder(meetings);
  if (/\b(?:last|latest|most recent)\b/.test(question.plain))
    return ordered.findLast(({ dates }) => dates.some(({ status }) => status === 'past')) ?? null;
  if (/\b(?:first|earliest)\b/.test(question.plain)) return ordered[0] ?? null;
  if (AHEAD.test(question.plain)) {
    const written =
      [...library.articles.values()]
        .map(({ reading }) => reading.written.date ?? '')
        .sort()
        .at(-1) ?? '';
    return ordered.find(({ dates }) => (dates[0]?.from ?? '') > written) ?? null;
  }
  return null;
}

/** Articles that date the meeting, then dates, then sentences about it. */
function support(meeting: Meeting): number {
  const files = new Set(meeting.dates.map(({ evidence }) => evidence.file)).size;
  return files * 100 + meeting.dates.length * 10 + Math.min(9, meeting.evidence.length);
}

function inTimeOrder(meetings: readonly Meeting[]): Meeting[] {
  return [...meetings].sort((a, b) => ((a.dates[0]?.from ?? '') < (b.dates[0]?.from ?? '') ? -1 : 1));
}

/** Words of the question that the meeting accounts for nowhere: then the question is about something else that happened. */
function leftOver(question: ParsedQuestion, meeting: Meeting, library: Library): boolean {
  const fit = findGatherings({ ...question, names: [], dates: [] }, library, MEETING_ASKED).find(
    (found: FoundMeeting) => found.meeting === meeting,
  );
  const words = question.content.filter(({ word, light }) => !light && !MEETING_ASKED.has(word.folded));
  return words.length > 0 && (fit?.score ?? 0) < 0.6;
}

/** Each meeting with its days, in the order given; every article's word on them is cited. */
export function draftOfMeetings(meetings: readonly Meeting[], library: Library): Draft {
  const { words } = library;
  const parts = meetings.map((meeting) => ({ meeting, sides: sidesOf(meeting) }));
  const findings = parts.flatMap(({ sides }) =>
    sides.flatMap(({ claims }) => claims.slice(0, 2).flatMap((claim) => findingOf(claim, library))),
  );
  const several = meetings.length > 1;
  const headline = parts.map(({ meeting, sides }) => headlineOf(meeting, sides, several, library)).join('; ');
  const disputed = parts.filter(({ sides }) => sides.length > 1);
  return {
    command: 'when',
    by: 'when-meeting',
    status: 'answered',
    headline,
    list: several || disputed.length > 0,
    findings,
    meetings,
    ...(disputed.length > 0
      ? {
          disagreement: disputed
            .map(({ meeting, sides }) =>
              words.meetingDiffers(
                meeting.name,
                sides.map(({ date, claims }) => words.dateShare(words.date(date), claims.length, meeting.dates.length)),
              ),
            )
            .join(' '),
        }
      : {}),
  };
}

interface Side {
  readonly date: AnswerDate;
  readonly claims: readonly MeetingDate[];
}

/** Claims on the same days are one side; the best supported side first. */
function sidesOf(meeting: Meeting): Side[] {
  const groups = Map.groupBy(meeting.dates, ({ from, to }) => `${from}/${to}`);
  return [...groups.values()].flatMap((claims) => {
    const [first] = claims as [MeetingDate];
    const status = claims.some((claim) => claim.status === 'past') ? 'past' : 'scheduled';
    const date = answerDate({ from: first.from, to: first.to, value: '' }, status);
    return date ? [{ date, claims }] : [];
  });
}

function headlineOf(meeting: Meeting, sides: readonly Side[], several: boolean, library: Library): string {
  const [main, ...others] = sides;
  if (!main) return meeting.name;
  const place = meeting.places.map((id) => library.entities.get(id)?.name).find((name) => name !== undefined);
  const where = place && !meeting.name.includes(place) ? `, ${place}` : '';
  const { words } = library;
  const differing = others.map(({ date, claims }) => words.datedBy(words.date(date), claims[0]?.mention.text ?? ''));
  const date = main.date.status === 'scheduled' ? words.scheduled(words.date(main.date)) : words.date(main.date);
  const name = `${meeting.name}${where}`;
  const told = several ? words.colon(name, date) : words.colon(date, name);
  return differing.length > 0 ? `${told} ${words.sourcesDiffer(differing)}` : told;
}

function findingOf(claim: MeetingDate, library: Library): Finding[] {
  const [passage] = library.passagesAt(claim.evidence);
  const date = answerDate({ from: claim.from, to: claim.to, value: '' }, claim.status);
  if (!passage) return [];
  return [
    passageFinding(passage, {
      highlights: [claim.mention],
      ...(date ? { date } : {}),
      notes: [datedBy(claim.mention.how, claim.status, library.words)],
    }),
  ];
}
