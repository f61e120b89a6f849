/** “The other side”: the party of a meeting that was not asked about. */
import { isPerson, type Library } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { distinct, type Focus, meetingInWords } from './focus.ts';
import type { Before, Reading } from './types.ts';

const OTHER_SIDE = /\b(?:the |their )?(?:other|opposite|opposing) (?:side|party|delegation|team|camp|half)\b/;

/** “And the other side?”: the question before, asked of who sat opposite; nothing where the question does not say so. */
export function ofOtherSide(question: ParsedQuestion, before: Before, focus: Focus, library: Library): Reading[] {
  if (!OTHER_SIDE.test(question.plain)) return [];
  const { meeting } = focus;
  const asked = before.question.names.find(({ entities }) =>
    entities.some((id) => library.entities.get(id)?.kind === 'country'),
  );
  const own = new Set(asked?.entities ?? focus.answered.slice(0, 1).flatMap(({ id }) => [...library.sidesOf(id)]));
  if (!meeting || own.size === 0) return [];
  // Whose house it was is no party to the quarrel.
  const hosts = new Set(
    meeting.participants
      .filter(({ role }) => role === 'host')
      .flatMap(({ entity }) => [entity, ...library.sidesOf(entity)]),
  );
  const parties = distinct(
    meeting.participants.flatMap(({ entity }) =>
      isPerson(library.entities.get(entity)) ? [...library.sidesOf(entity)] : [entity],
    ),
  ).filter((id) => library.entities.get(id)?.kind === 'country' && !own.has(id) && !hosts.has(id));
  const [other] = parties.map((id) => library.entities.get(id)?.name);
  if (other === undefined || parties.length > 1) return [];
  const said =
    /\b(?:say|said|says|words|quote)\b/.test(question.plain) ||
    (before.command === 'quote' && !/\bwho\b/.test(question.plain));
  if (said) return [{ text: '', command: 'quote', by: other, meeting: meeting.name }];
  return [{ text: `who led the ${other} side at the ${meetingInWords(meeting)}`, command: 'who' }];
}
