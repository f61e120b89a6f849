/** “How long was the meeting?”, from the sentences about it and those beside them. */
import { daysBetween } from '../../language/meetings/same.ts';
import type { DateMention, Meeting } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import type { Draft, Finding } from '../draft.ts';
import { findGatherings } from '../library/gatherings.ts';
import type { Library, Passage } from '../library/library.ts';
import { CALLS, GATHERING_WORDS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import { durationsIn } from './when-duration.ts';
import { draftOfMeetings, LEAST_FIT, MEETING_ASKED } from './when-meeting.ts';

const ALIKE = 0.05;
/** Days that one sitting may go on for. */
const MOST_DAYS = 4;
/** Whoever is only named beside a meeting did not spend the time there. */
const LEAST_NAMED = 0.65;
/** Sentences around one about the meeting that may tell how long it was. */
const AROUND = 2;
/** Hours, minutes, or a few days: no meeting takes months. */
const LENGTH = /^P(?:T\d|\d{1,2}D)/u;
const HOURS = /^PT\d/u;
/** A sentence about a meeting that opens with hours tells how long it was. */
const OPENING = 20;
/** “After more than six hours”, “lasted two days”, “for about an hour”. */
const TAKEN =
  /\b(?:after|for|lasted|lasting|took|taking|taken|spent|sat|talked|met|spoke|of|in)\s+(?:\p{L}+\s+)?(?:(?:more|less|fewer|longer) than\s+|(?:about|around|nearly|almost|roughly|some|over|under|just|only|at least)\s+)*$/iu;

interface Length {
  readonly mention: DateMention;
  readonly passage: Passage;
}

/** @returns `null` if the question is about no meeting whose length the articles tell */
export function answerMeetingDuration(question: ParsedQuestion, library: Library): Draft | null {
  const found = findGatherings(question, library, MEETING_ASKED).filter(
    ({ score, named }) => score >= LEAST_FIT && named >= LEAST_NAMED,
  );
  // A round of weeks lasts from its first day to its last; the hours told are those of its sessions.
  const [fittest] = found;
  if (fittest && question.dates.length === 0 && lastsWeeks(fittest.meeting))
    return draftOfMeetings([fittest.meeting], library);
  // Of several that fit alike, the one whose length is told.
  const [best] = found
    .filter(({ score }) => score >= (found[0]?.score ?? 0) - ALIKE)
    .map(({ meeting }) => ({ meeting, lengths: lengthsOf(meeting, library) }))
    .filter(({ lengths }) => lengths.length > 0);
  const [first] = best?.lengths ?? [];
  if (!best || !first) return null;
  const { meeting, lengths } = best;
  const { words } = library;
  const told = words.or([...new Set(lengths.map(({ mention }) => mention.text))].map(words.marked));
  return {
    command: 'when',
    by: 'when-length',
    status: 'answered',
    headline: words.colon(told, inQuotes(first.passage.text, 200, words)),
    findings: lengths.map(({ mention, passage }): Finding => passageFinding(passage, { highlights: [mention] })),
    meetings: [meeting],
  };
}

/** A round whose first and last day are told, more than a few days apart. */
function lastsWeeks({ round, dates }: Meeting): boolean {
  return round !== undefined && dates.some(({ from, to }) => daysBetween(from, to) > MOST_DAYS);
}

function lengthsOf(meeting: Meeting, library: Library): Length[] {
  const stated = meeting.durations.flatMap(({ mention, evidence }): Length[] => {
    const [passage] = library.passagesAt(evidence);
    return passage ? [{ mention, passage }] : [];
  });
  return stated.length > 0 ? stated : toldBeside(meeting, library);
}

/** Lengths that stand in the sentences about a meeting or beside them, and that are those of no other meeting. */
function toldBeside(meeting: Meeting, library: Library): Length[] {
  const others = new Set(
    library.meetings
      .filter((other) => other !== meeting && (other.dates.length > 0 || isCall(other) !== isCall(meeting)))
      .flatMap(({ durations }) => durations.map(({ mention }) => `${mention.file}:${mention.start}`)),
  );
  const about = meeting.evidence.flatMap((place) => library.passagesAt(place));
  for (let distance = 0; distance <= AROUND; distance++) {
    const lengths = [...new Set(about)]
      .flatMap(({ file, position }) => {
        const shelf = library.articles.get(file)?.passages ?? [];
        return [position - distance, position + distance].flatMap((at) => shelf[at] ?? []);
      })
      .flatMap((passage) => lengthsIn(passage, others, distance === 0));
    if (lengths.length > 0)
      return lengths.filter(({ mention }, index) => lengths.findIndex((one) => one.mention === mention) === index);
  }
  return [];
}

function lengthsIn(passage: Passage, others: ReadonlySet<string>, isAbout: boolean): Length[] {
  return durationsIn(passage)
    .filter((mention) => LENGTH.test(mention.value) && !others.has(`${mention.file}:${mention.start}`))
    .filter((mention) => {
      const [next, another] = cutWords(
        passage.text.slice(mention.end - passage.start, mention.end - passage.start + 40),
      );
      const isOfMeeting = [next, another].some((word) => word !== undefined && GATHERING_WORDS.has(word.folded));
      // “Nine hours and one map: that was the session”.
      const opens = isAbout && HOURS.test(mention.value) && mention.start - passage.start < OPENING;
      return isOfMeeting || opens || TAKEN.test(passage.text.slice(0, mention.start - passage.start));
    })
    .map((mention) => ({ mention, passage }));
}

function isCall({ type }: Meeting): boolean {
  return CALLS.has(type);
}
