/** What was asked before, asked of another meeting. */
import type { Meeting } from '../../language/types.ts';
import type { Library } from '../library/library.ts';
import { meetingInWords } from './focus.ts';
import type { Before, Reading } from './types.ts';

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:led|lead|leads|leading|leader|headed|heads|head|heading|chief|delegation)\b/, 'who led'],
  [/\b(?:chaired|chairs|presided|presides)\b/, 'who chaired'],
  [/\b(?:hosted|hosts|host|hosting|invited)\b/, 'who hosted'],
  [/\b(?:asked for|requested|request|called for|initiated|wanted|sought|proposed)\b/, 'who asked for'],
];

/** @returns the question before with another meeting as what it is about */
export function askedOf(meeting: Meeting, before: Before, library: Library): Reading {
  return askedOfNamed(`the ${meetingInWords(meeting)}`, meeting.name, before, library);
}

/**
 * @param name - the meeting as a question names it
 * @param option - the same where it stands alone
 */
export function askedOfNamed(name: string, option: string, before: Before, library: Library): Reading {
  const { plain } = before.question;
  if (/\bhow (?:long|many (?:hours|days|minutes|weeks))\b|\bduration\b/.test(plain))
    return { text: `how long did ${name} last`, command: 'when' };
  if (/\bwhere\b/.test(plain)) return { text: `where was ${name}`, command: 'when' };
  if (before.command === 'quote') {
    const by = before.by?.text ?? before.draft.findings[0]?.speaker;
    return { text: '', command: 'quote', meeting: option, ...(by === undefined ? {} : { by }) };
  }
  if (before.command === 'when') return { text: `when was ${name}`, command: 'when' };
  const part = PARTS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'who took part in';
  const side = sideOf(before, library);
  return {
    text: side && part === 'who led' ? `who led the ${side} side at ${name}` : `${part} ${name}`,
    command: 'who',
    by: 'frame',
  };
}

/** The party whose side was asked for. */
function sideOf({ question }: Before, library: Library): string | null {
  const { names, text } = question;
  const party = names.find(
    ({ end, start, entities }) =>
      entities.some(
        (id) => library.entities.get(id)?.kind === 'country' || library.entities.get(id)?.kind === 'organisation',
      ) &&
      (/^(?:['’]s)?s?\s+(?:side|delegation|team|negotiators?)\b/iu.test(text.slice(end)) ||
        /\b(?:for|led|headed)\s+(?:the\s+)?$/iu.test(text.slice(0, start))),
  );
  return party?.text ?? null;
}
