/**
 * What was asked, as it stands above an answer. Discord shows others only that somebody used a command, not with
 * which words; and after a restart this line is where the bot finds the earlier questions of a thread again.
 */
import type { PastQuestion } from '../answers/types.ts';
import { cutWords, ELLIPSIS } from './cut.ts';
import { LIMITS } from './limits.ts';
import { oneLine } from './one-line.ts';

export type AskedCommand = 'who' | 'when' | 'quote';

export interface Asked {
  readonly command: AskedCommand;
  readonly text: string;
  readonly by?: string;
  readonly meeting?: string;
}

const SEPARATOR = ' · ';
const BY = ' · by ';
const AT = ' · at ';

/** @returns plain text for the author line of an embed, at most 256 characters */
export function askedLine({ command, text, by, meeting }: Asked): string {
  const part = (mark: string, words = '') => (plain(words) === '' ? '' : mark + plain(words));
  return cutWords(`/${command}${part(SEPARATOR, text)}${part(BY, by)}${part(AT, meeting)}`, LIMITS.embedAuthor);
}

/** Reads an author line back; `null` if it is none of ours. */
export function parseAskedLine(line: string): PastQuestion | null {
  const [, command, rest] =
    /^\/(who|when|quote)(?: · (.*))?$/su.exec(line.endsWith(ELLIPSIS) ? line.slice(0, -1) : line) ?? [];
  if (command === undefined) return null;
  if (command !== 'quote') return rest ? { command: command as AskedCommand, text: rest } : null;
  const [whole, meeting] = splitLast(` · ${rest ?? ''}`, AT);
  const [text, by] = splitLast(whole, BY);
  return {
    command,
    text: text.slice(SEPARATOR.length),
    ...(by === undefined ? {} : { by }),
    ...(meeting === undefined ? {} : { meeting }),
  };
}

function splitLast(line: string, mark: string): [before: string, after?: string] {
  const at = line.lastIndexOf(mark);
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + mark.length)];
}

// Line breaks, and characters that are not seen but turn or hide the text around them.
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

function plain(text: string): string {
  // The mark between the parts must stand nowhere else.
  return oneLine(text).replace(UNSEEN, '').replaceAll('·', '•');
}
