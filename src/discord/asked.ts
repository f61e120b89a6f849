/**
 * What was asked, as it stands above an answer. Discord shows others only that somebody used a command, not with
 * which words; and after a restart this line is where the bot finds the earlier questions of a thread again.
 */
import type { PastQuestion } from '../answers/types.ts';
import { ELLIPSIS, wordEnd } from './cut.ts';
import { LIMITS } from './limits.ts';
import { oneLine } from './one-line.ts';
import type { Panel } from './response.ts';

export type AskedCommand = 'who' | 'when' | 'quote' | 'ask';

export interface Asked {
  readonly command: AskedCommand;
  readonly text: string;
  readonly by?: string;
  readonly meeting?: string;
}

/** Stands before a question that came without a command and is of a kind that none is for. */
const PLAIN = 'asked';
const SEPARATOR = ' · ';
const BY = ' · by ';
const AT = ' · at ';

/** Author lines that a question is given at most: more than any question that is looked at needs. */
const MOST_PIECES = 4;

/** @returns the question on one line of plain text, whole */
export function askedLine({ command, text, by, meeting }: Asked): string {
  const part = (mark: string, words = '') => (plain(words) === '' ? '' : mark + plain(words));
  return `${command === 'ask' ? PLAIN : `/${command}`}${part(SEPARATOR, text)}${part(BY, by)}${part(AT, meeting)}`;
}

/**
 * A panel with its question above it: a long question fills panels of its own before it, so that it is seen, and can be
 * asked again, to its end.
 */
export function underQuestion(panel: Panel, asked: Asked): Panel[] {
  const pieces = askedPieces(asked);
  const { color } = panel;
  const last = { ...panel, author: pieces.pop() as string };
  return [...pieces.map((author) => ({ author, ...(color === undefined ? {} : { color }) })), last];
}

/** @returns how many characters `underQuestion` adds */
export function askedLength(asked: Asked): number {
  return askedPieces(asked).reduce((sum, piece) => sum + piece.length, 0);
}

/** The line in pieces that fit above an embed each; each but the last ends, and each but the first begins, with an ellipsis. */
function askedPieces(asked: Asked): string[] {
  const pieces: string[] = [];
  let rest = askedLine(asked);
  // A space stays beside the ellipsis where a cut falls between words.
  while (rest.length > LIMITS.embedAuthor && pieces.length + 1 < MOST_PIECES) {
    const end = wordEnd(rest, LIMITS.embedAuthor - 2 * ELLIPSIS.length - 1);
    const between = rest.charAt(end) === ' ' ? ' ' : '';
    pieces.push(rest.slice(0, end) + between + ELLIPSIS);
    rest = ELLIPSIS + rest.slice(end);
  }
  if (rest.length > LIMITS.embedAuthor) rest = rest.slice(0, wordEnd(rest, LIMITS.embedAuthor - 1)) + ELLIPSIS;
  return [...pieces, rest];
}

/**
 * The line that stands above a message, put together again; `null` if none does.
 *
 * @param authors - author lines of its embeds, in order
 */
export function lineOf(authors: readonly (string | null | undefined)[]): string | null {
  const [first, ...others] = authors;
  if (first === undefined || first === null) return null;
  let line = first;
  for (const next of others) {
    if (!line.endsWith(ELLIPSIS) || !next?.startsWith(ELLIPSIS)) break;
    line = line.slice(0, -1).trimEnd() + next.slice(1);
  }
  return line;
}

/** Whether a line is not the whole question, as above answers of earlier versions of the bot. */
export function isCut(line: string): boolean {
  return line.endsWith(ELLIPSIS);
}

/** Reads an author line back; `null` if it is none of ours. */
export function parseAskedLine(line: string): PastQuestion | null {
  const [, typed, rest] =
    /^(\/(?:who|when|quote)|asked)(?: · (.*))?$/su.exec(line.endsWith(ELLIPSIS) ? line.slice(0, -1) : line) ?? [];
  if (typed === undefined) return null;
  const command = typed === PLAIN ? 'ask' : typed.slice(1);
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
  // The marks between the parts, and at a cut, must stand nowhere else.
  return oneLine(oneLine(text).replace(UNSEEN, ''))
    .replaceAll('·', '•')
    .replace(/[\s…]+$/u, '');
}
