/** “Is A before B?”: two meetings in the order of time. */
import type { Draft } from './draft.ts';
import { findGatherings } from './gatherings.ts';
import { isPerson, type Library } from './library.ts';
import type { ParsedQuestion } from './question.ts';
import { draftOfMeetings } from './when-meeting.ts';

const ORDER = /\b(?:before|after|first|earlier|later|precede[ds]?|follow(?:s|ed)?)\b/;
const LEAST_FIT = 0.5;

/** @returns `null` unless the question compares two meetings that have a date */
export function answerOrder(question: ParsedQuestion, library: Library): Draft | null {
  if (
    !ORDER.test(question.plain) ||
    question.names.length < 2 ||
    !/\b(?:is|are|was|were|did|does|do|which|what|who)\b/.test(question.plain)
  )
    return null;
  const meetings = question.names.flatMap((name) => {
    if (name.entities.some((id) => isPerson(library.entities.get(id)))) return [];
    const alone = { ...question, names: [name], dates: [], content: [] };
    const found = findGatherings(alone, library, new Set()).find(
      ({ meeting, score }) => score >= LEAST_FIT && meeting.dates.length > 0,
    );
    return found ? [found.meeting] : [];
  });
  const distinct = [...new Set(meetings)].sort((a, b) =>
    (a.dates[0]?.from ?? '') < (b.dates[0]?.from ?? '') ? -1 : 1,
  );
  return distinct.length >= 2 ? draftOfMeetings(distinct, library) : null;
}
