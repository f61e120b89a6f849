/** “Is A before B?”: two meetings in the order of time. */
import type { Draft } from './draft.ts';
import { findGatherings } from './gatherings.ts';
import type { Library } from './library.ts';
import type { ParsedQuestion } from './question.ts';
import { draftOfMeetings } from './when-meeting.ts';

const ORDER = /\b(?:before|after|first|earlier|later|precede[ds]?|follow(?:s|ed)?)\b/;
const LEAST_FIT = 0.6;
const IGNORED = new Set(
  'is are was were did does do before after first earlier later happen happened come came take took place one'.split(
    ' ',
  ),
);

/** @returns `null` unless the question compares two meetings that have a date */
export function answerOrder(question: ParsedQuestion, library: Library): Draft | null {
  if (
    !ORDER.test(question.plain) ||
    question.names.length < 2 ||
    !/\b(?:is|are|was|were|did|does|do|which|what|who)\b/.test(question.plain)
  )
    return null;
  const at = ORDER.exec(question.plain) ? question.words.find(({ folded }) => ORDER.test(folded))?.start : undefined;
  if (at === undefined) return null;
  const meetings = [halfOf(question, 0, at), halfOf(question, at, Number.POSITIVE_INFINITY)].flatMap((half) => {
    const found = findGatherings(half, library, IGNORED).find(
      ({ meeting, score }) => score >= LEAST_FIT && meeting.dates.length > 0,
    );
    return found ? [found.meeting] : [];
  });
  const distinct = [...new Set(meetings)].sort((a, b) =>
    (a.dates[0]?.from ?? '') < (b.dates[0]?.from ?? '') ? -1 : 1,
  );
  return distinct.length >= 2 ? draftOfMeetings(distinct, library) : null;
}

/** The part of a question between two offsets. */
function halfOf(question: ParsedQuestion, from: number, to: number): ParsedQuestion {
  const within = ({ start }: { readonly start: number }) => start >= from && start < to;
  return {
    ...question,
    words: question.words.filter(within),
    names: question.names.filter(within),
    dates: question.dates.filter(within),
    content: question.content.filter(({ word }) => within(word)),
  };
}
