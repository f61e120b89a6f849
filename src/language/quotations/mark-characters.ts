/** Finds the characters that may be quotation marks, with what stands around each. */
import type { Span } from '../../corpus/types.ts';

export type Direction = 'opens' | 'closes' | 'either';

export interface Mark extends Span {
  readonly single: boolean;
  /** Which way the character points. */
  readonly direction: Direction;
  /** The nearest character on either side that is no mark itself (empty at the paragraph's edge), and whether white space comes first. */
  readonly before: string;
  readonly after: string;
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
  /** The last character before any white space, and the first after it. */
  readonly lastBefore: string;
  readonly firstAfter: string;
  /** A sentence has ended before it. */
  readonly afterSentence: boolean;
  /** Nothing but white space stands before it in the paragraph. */
  readonly opensParagraph: boolean;
  /** Another mark touches it. */
  readonly touches: boolean;
  /** The letters that touch it on either side (for apostrophes). */
  readonly wordBefore: string;
  readonly wordAfter: string;
}

const DOUBLE: Readonly<Record<string, Direction>> = {
  '"': 'either',
  '“': 'opens',
  '”': 'closes',
  '„': 'opens',
  '‟': 'opens',
  '«': 'opens',
  '»': 'closes',
  '＂': 'either',
};
const SINGLE: Readonly<Record<string, Direction>> = {
  "'": 'either',
  '‘': 'opens',
  '’': 'closes',
  '‚': 'opens',
  '‛': 'opens',
};
const MARK_CHARACTER = /``|''|["“”„‟«»＂'‘’‛‚`´]/g;
const IS_MARK = /["“”„‟«»＂'‘’‛‚`´]/;
const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;
/** How far a word is followed on either side: longer ones are no apostrophe words. */
const WORD_LIMIT = 24;

function wordBackwards(text: string, from: number, limit: number): string {
  let start = from;
  while (start > limit && from - start < WORD_LIMIT && LETTER.test(text[start - 1] ?? '')) start--;
  return text.slice(start, from);
}

function wordForwards(text: string, from: number, limit: number): string {
  let end = from;
  while (end < limit && end - from < WORD_LIMIT && LETTER.test(text[end] ?? '')) end++;
  return text.slice(from, end);
}

/** The possible marks of one paragraph, in order. Doubled single characters (as treebanks write them) count as one mark. */
export function findMarks(text: string, paragraph: Span): Mark[] {
  const found: { start: number; end: number; single: boolean; direction: Direction }[] = [];
  const slice = text.slice(paragraph.start, paragraph.end);
  for (const match of slice.matchAll(MARK_CHARACTER)) {
    const characters = match[0];
    const start = paragraph.start + match.index;
    if (characters === '`' || characters === '´') continue;
    const doubled = characters.length === 2;
    const direction = doubled ? (characters === '``' ? 'opens' : 'closes') : (DOUBLE[characters] ?? SINGLE[characters]);
    const single = !doubled && SINGLE[characters] !== undefined;
    if (direction) found.push({ start, end: start + characters.length, single, direction });
  }
  // Runs of marks and white space are crossed once from each side, so that long rows of marks take linear time.
  const before: { at: number; space: boolean; touches: boolean }[] = [];
  found.forEach((mark, i) => {
    const previous = found[i - 1];
    let at = mark.start;
    let space = false;
    while (at > paragraph.start && SPACE.test(text[at - 1] ?? '') && (!previous || at > previous.end)) {
      at--;
      space = true;
    }
    const touches = previous !== undefined && mark.start === previous.end;
    const behind = before[i - 1];
    // Through a touching mark one looks at what stands before that mark.
    if (touches && behind) before.push({ at: behind.at, space: behind.space, touches });
    else before.push({ at, space, touches });
  });
  const after: { at: number; space: boolean; touches: boolean }[] = new Array(found.length);
  for (let i = found.length - 1; i >= 0; i--) {
    const mark = found[i];
    if (!mark) continue;
    const next = found[i + 1];
    let at = mark.end;
    let space = false;
    while (at < paragraph.end && SPACE.test(text[at] ?? '') && (!next || at < next.start)) {
      at++;
      space = true;
    }
    const touches = next !== undefined && mark.end === next.start;
    const ahead = after[i + 1];
    after[i] = touches && ahead ? { at: ahead.at, space: ahead.space, touches } : { at, space, touches };
  }
  return found.map((mark, i) => {
    const left = before[i] ?? { at: mark.start, space: false, touches: false };
    const right = after[i] ?? { at: mark.end, space: false, touches: false };
    const lastBefore = left.at > paragraph.start ? (text[left.at - 1] ?? '') : '';
    const firstAfter = right.at < paragraph.end ? (text[right.at] ?? '') : '';
    const afterMarkToo =
      IS_MARK.test(lastBefore) && left.at - 1 > paragraph.start ? (text[left.at - 2] ?? '') : lastBefore;
    return {
      ...mark,
      before: left.space ? ' ' : lastBefore,
      after: right.space ? ' ' : firstAfter,
      spaceBefore: left.space,
      spaceAfter: right.space,
      lastBefore,
      firstAfter,
      afterSentence: lastBefore === '' || /[.!?…]/.test(afterMarkToo),
      opensParagraph: lastBefore === '',
      touches: left.touches || right.touches,
      wordBefore: wordBackwards(text, mark.start, paragraph.start),
      wordAfter: wordForwards(text, mark.end, paragraph.end),
    };
  });
}
