/** Whether something was said at a meeting or about it. */
import type { Meeting } from '../../language/types.ts';
import type { Utterance } from '../library/library.ts';

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
