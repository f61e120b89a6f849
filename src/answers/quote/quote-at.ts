/** /quote with a meeting: only what was said at it or about it. */
import type { Meeting } from '../../language/types.ts';
import { fold } from '../../search/tokens.ts';
import { type Draft, notFound } from '../draft.ts';
import { findGatherings } from '../library/gatherings.ts';
import type { Library } from '../library/library.ts';
import { isBy } from '../library/utterances.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { answerQuote } from './quote.ts';
import { isSaidAt } from './said-at.ts';
import { quotationsOf } from './shown.ts';

/** Below this a meeting only shares a word with what was asked for. */
const LEAST_FIT = 0.6;

/**
 * @param question - the topic; may be empty
 * @param by - the speaker, if given
 * @param at - the meeting, as typed or as suggested
 */
export function answerQuoteAt(
  question: ParsedQuestion,
  library: Library,
  by: ParsedQuestion | null,
  at: ParsedQuestion,
): Draft {
  const { words } = library;
  const meetings = meetingsAsked(at, library);
  const [meeting] = meetings;
  if (!meeting) return notFound('quote', words.notAMeeting(at.text));
  const there = {
    ...library,
    utterances: library.utterances.filter((utterance) => meetings.some((one) => isSaidAt(utterance, one))),
  };
  if (there.utterances.length === 0) return notFound('quote', words.noneAtMeeting(meeting.name));
  const speakers = by?.names.flatMap(({ entities }) => entities) ?? [];
  if (speakers.length > 0 && !there.utterances.some((utterance) => isBy(utterance, speakers, library)))
    return notFound('quote', words.notAtMeeting(by?.text ?? '', meeting.name));
  if (question.words.length === 0 && by === null) return { ...quotationsOf(there, () => true, meeting.name), meetings };
  const draft = { ...answerQuote(question, there, by), meetings };
  return draft.reason === undefined ? draft : { ...draft, reason: words.ofMeeting(meeting.name, draft.reason) };
}

/** The meetings of that very name (a series goes by one name), or else the one that fits best. */
function meetingsAsked(at: ParsedQuestion, library: Library): readonly Meeting[] {
  const asked = fold(at.text);
  const named = library.meetings.filter(({ name, spellings }) =>
    [name, ...spellings].some((spelling) => fold(spelling) === asked),
  );
  if (named.length > 0) return named;
  const [best] = findGatherings(at, library, new Set());
  return best && best.score >= LEAST_FIT ? [best.meeting] : [];
}
