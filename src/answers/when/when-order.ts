/** “Is A before B?”: two meetings in the order of time. */
import type { Draft } from '../draft.ts';
import { findGatherings } from '../library/gatherings.ts';
import type { Library } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { draftOfMeetings } from './when-meeting.ts';

const ORDER = /\b(?:before|after|first|earlier|later|precede[ds]?|follow(?:s|ed)?)\b/;
/** The same for all such words of a text: in a half they would be taken for a bound on its days. */
const ORDERS = new RegExp(ORDER, 'gu');
const LEAST_FIT = 0.6;
const IGNORED = new Set(
  'is are was were did does do before after first earlier later happen happened come came take took place one'.split(
    ' ',
  ),
);

/** @returns `null` unless the question compares two meetings that have a date */
export function answerOrder(question: ParsedQuestion, library: Library): Draft | null {
  if (!ORDER.test(question.plain) || !/\b(?:is|are|was|were|did|does|do|which|what|who)\b/.test(question.plain))
    return null;
  // “which came first, A or B” is cut at “or”, “was A before B” at “before”.
  const word =
    question.words.find(({ folded }) => folded === 'or') ?? question.words.find(({ folded }) => ORDER.test(folded));
  if (!word) return null;
  const apart = { ...question, text: question.text.replace(ORDERS, (match) => ' '.repeat(match.length)) };
  const meetings = [halfOf(apart, 0, word.start), halfOf(apart, word.start, Number.POSITIVE_INFINITY)].flatMap(
    (half) => {
      const found = findGatherings(half, library, IGNORED).find(
        ({ meeting, score }) => score >= LEAST_FIT && meeting.dates.length > 0,
      );
      return found ? [found.meeting] : [];
    },
  );
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
