/** “When did the third round end, resume, start?”, “for when was it planned originally?”, “how long was the gap between rounds 2 and 3?” */
import { daysBetween } from '../../language/meetings/same.ts';
import type { Meeting, MeetingStep } from '../../language/types.ts';
import type { Draft } from '../draft.ts';
import type { FoundMeeting } from '../library/gatherings.ts';
import type { Library } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { roundsAsked } from '../question/rounds.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import { durationsIn } from './when-duration.ts';

type Step = MeetingStep['step'];

/** In this order: “for when was the start planned originally” asks for the plan. */
const ASKED: readonly (readonly [Step, RegExp])[] = [
  [
    'planned',
    /\b(?:originally|initially|at first|first|supposed|meant|were|was)\b.*\b(?:planned|scheduled|foreseen|slated|supposed|meant|due|set)\b|\b(?:planned|scheduled|foreseen|slated|set)\b.*\b(?:originally|initially|at first)\b/u,
  ],
  ['resume', /\b(?:resum\w*|reconven\w*|restart\w*|(?:go|went|gone) on again|continued?)\b/u],
  ['pause', /\b(?:paus\w*|interrupt\w*|suspend\w*|adjourn\w*)\b/u],
  ['start', /\b(?:starts?|started|begins?|began|begun|opens?|opened|commence[sd]?|kick(?:ed)? off|under way)\b/u],
  ['end', /\b(?:ends?|ended|finish(?:es|ed)?|concluded?|closed?|wrap(?:ped)? up)\b/u],
];
/** Words for talks as a whole, which have rounds. */
const WHOLE = /\b(?:talks|negotiations?|consultations?|discussions|process)\b/u;
const ROUND = /\brounds?\b/u;
/** Days; below that a first and a last day are told together. */
const LONG = 3;

/** The step that a question asks for; `null` if it asks for the whole. */
function stepAsked({ plain }: ParsedQuestion): Step | null {
  return ASKED.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** A meeting whose days are those of one step of its course. */
export interface Stepped {
  readonly meeting: Meeting;
  /** The same with only the days asked for. */
  readonly shown: Meeting;
}

/**
 * The start, end, pause or resumption that is asked for; of talks that go on in rounds the first start.
 *
 * @param found - meetings that fit the question, best first
 * @returns `null` if no step is asked for, or the days of the whole tell it as well
 */
export function stepOfMeeting(question: ParsedQuestion, found: readonly FoundMeeting[]): Stepped | null {
  const step = stepAsked(question);
  const [best] = found;
  if (step === null || !best) return null;
  if (step === 'start' && WHOLE.test(question.plain) && !ROUND.test(question.plain) && question.dates.length === 0) {
    const first = firstOf(found.map(({ meeting }) => meeting));
    if (first && first !== best.meeting) return { meeting: first, shown: withDays(first, step) ?? first };
  }
  const { meeting } = best;
  const lasts = meeting.dates.some(({ from, to }) => daysBetween(from, to) >= LONG);
  if ((step === 'start' || step === 'end') && !lasts) return null;
  const shown = withDays(meeting, step);
  return shown === null ? null : { meeting, shown };
}

/** Talks that go on in rounds start with the earliest of them that is said to start. */
function firstOf(meetings: readonly Meeting[]): Meeting | null {
  if (!meetings.some(({ round }) => round !== undefined)) return null;
  const starting = meetings.filter(({ steps }) => steps?.some(({ step }) => step === 'start') ?? false);
  const day = (meeting: Meeting): string => meeting.steps?.find(({ step }) => step === 'start')?.from ?? '';
  return starting.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))[0] ?? null;
}

function withDays(meeting: Meeting, step: Step): Meeting | null {
  const steps = (meeting.steps ?? []).filter((one) => one.step === step);
  const narrow = steps.filter(({ from, to }) => daysBetween(from, to) < LONG);
  const dates = narrow.length > 0 ? narrow : steps;
  if (dates.length === 0) return null;
  const files = Map.groupBy(dates, ({ from, to }) => `${from}/${to}`);
  const count = ({ from, to }: MeetingStep): number => files.get(`${from}/${to}`)?.length ?? 0;
  return { ...meeting, dates: dates.toSorted((a, b) => count(b) - count(a)) };
}

const GAP = /\b(?:gap|break|pause|interval|recess|between)\b/u;

/** @returns `null` unless two rounds are named and an article tells how long it was from one to the other */
export function answerGap(question: ParsedQuestion, library: Library): Draft | null {
  const rounds = roundsAsked(question);
  if (rounds.length !== 2 || !GAP.test(question.plain)) return null;
  const later = Math.max(...rounds);
  const meetings = library.meetings.filter(({ round }) => round !== undefined && rounds.includes(round));
  const places = meetings
    .toSorted((a, b) => Number(b.round === later) - Number(a.round === later))
    .flatMap(({ evidence }) => evidence);
  const told = places.flatMap((place) =>
    library.passagesAt(place).flatMap((passage) => {
      const lengths = durationsIn(passage).filter(({ end }) =>
        GAP_BEFORE.test(passage.text.slice(0, end - passage.start)),
      );
      return lengths.length > 0 ? [{ passage, lengths }] : [];
    }),
  );
  const [first] = told;
  if (!first) return null;
  const { words } = library;
  return {
    command: 'when',
    by: 'when-step',
    status: 'answered',
    headline: words.colon(
      first.lengths.map(({ text }) => words.marked(text)).join(', '),
      inQuotes(first.passage.text, 220, words),
    ),
    findings: told
      .filter(({ passage }, index) => told.findIndex((one) => one.passage === passage) === index)
      .slice(0, 3)
      .map(({ passage, lengths }) => passageFinding(passage, { highlights: lengths })),
    meetings,
  };
}

/** “after a break of five months”, “a two-week pause”, “kept the others waiting for weeks”: not how long a round itself took. */
const GAP_BEFORE = /\b(?:gap|break|pause|recess|interval|hiatus|standstill|waiting|later|interruption)\b[^.;]{0,25}$/iu;
