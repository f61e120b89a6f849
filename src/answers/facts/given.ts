/** What was given apart from the question: which meeting it is, whether something was said there, and why nothing is. */
import type { Meeting } from '../../language/types.ts';
import { fold } from '../../search/tokens.ts';
import { findGatherings } from '../library/gatherings.ts';
import type { Library, Utterance } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import type { Given } from '../request/request.ts';
import { speakerGiven } from './spoken.ts';

/** Below this a meeting only shares a word with what was asked for. */
const LEAST_FIT = 0.6;

/** @returns the meetings of that very name (a series goes by one name), or else the one that fits best */
export function meetingsCalled(at: ParsedQuestion, library: Library): readonly Meeting[] {
  const asked = fold(at.text);
  const named = library.meetings.filter(({ name, spellings }) =>
    [name, ...spellings].some((spelling) => fold(spelling) === asked),
  );
  if (named.length > 0) return named;
  const [best] = findGatherings(at, library, new Set());
  return best && best.score >= LEAST_FIT ? [best.meeting] : [];
}

/** True if the words stand in a sentence about the meeting, or were said on its day. */
export function isSaidAt({ passages, said }: Utterance, meeting: Meeting): boolean {
  const told = meeting.evidence.some(({ file, start, end }) =>
    passages.some((passage) => passage.file === file && passage.start < end && start < passage.end),
  );
  if (told || said.said === null) return told;
  const { from, to } = said.said;
  // Words said “in January” are not said at every meeting of that month.
  return from === to && meeting.dates.some((date) => date.from <= from && from <= date.to);
}

/** Why nothing is found that was said by the speaker or at the meeting given apart; `null` where something was, on another topic. */
export function whyNoWords({ by, at }: Given, library: Library): string | null {
  const { words } = library;
  const speaker = by ? speakerGiven(by, library) : null;
  if (at) {
    const [meeting, ...others] = meetingsCalled(at, library);
    if (!meeting) return words.notAMeeting(at.text);
    const said = library.utterances.filter((one) => [meeting, ...others].some((each) => isSaidAt(one, each)));
    if (said.length === 0) return words.noneAtMeeting(meeting.name);
    return by && !said.some((one) => speaker?.said(one)) ? words.notAtMeeting(by.text, meeting.name) : null;
  }
  if (by && !speaker) return words.nobodyQuoted(by.text);
  return speaker && !library.utterances.some((one) => speaker.said(one)) ? words.neverQuoted(speaker.name) : null;
}
