/**
 * A text cut into paragraphs. Every line that is not blank belongs to exactly one paragraph.
 *
 * In plain text a line is a paragraph, unless the file was wrapped at a fixed width; in Markdown neighbouring lines
 * belong together and signs such as `#` say what a line is.
 */
import { type Line, linesOf, trimSpan } from './lines.ts';
import type { Span } from './types.ts';

/** What the format itself says about a paragraph, before any rule has looked at its words. */
export type Hint =
  | 'title'
  | 'heading'
  | 'caption'
  | 'label'
  | 'list-item'
  | 'body'
  | 'credit'
  | 'byline'
  | 'page-date'
  | 'teaser';

export interface RawParagraph extends Span {
  /** 1-based line of its start. */
  readonly line: number;
  readonly hint: Hint | null;
}

/** Widest line that a file wrapped by hand or by a mail program has. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 50;

interface Numbered extends Line {
  readonly n: number;
}

/**
 * Cuts plain text from offset `from` into paragraphs.
 *
 * Lines are joined only where they were wrapped at a fixed width: the first word of the next line would not have
 * fitted on this one.
 */
export function plainParagraphs(text: string, from = 0): RawParagraph[] {
  const lines = linesOf(text).map((line, i) => ({ ...line, n: i + 1 }));
  const width = lines.reduce((w, l) => Math.max(w, l.end - l.start), 0);
  const wrapped = isWrapped(text, lines, width);
  const out: RawParagraph[] = [];
  let open: Numbered[] = [];
  const close = (): void => {
    const first = open[0];
    if (first) {
      const span = trimSpan(text, Math.max(from, first.start), open[open.length - 1]!.end);
      if (span) out.push({ ...span, line: first.n, hint: null });
    }
    open = [];
  };
  for (const line of lines) {
    if (line.end <= from && line.start < from) continue;
    const inner = trimSpan(text, Math.max(from, line.start), line.end);
    if (!inner) {
      close();
      continue;
    }
    const before = open[open.length - 1];
    if (before && !(wrapped && continues(text, before, line, inner.start, width))) close();
    open.push(line);
  }
  close();
  return out;
}

/** True if the lines of a text are as long as a fixed width lets them be, and break in mid-sentence. */
function isWrapped(text: string, lines: readonly Line[], width: number): boolean {
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  let full = 0;
  let ended = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = trimSpan(text, lines[i + 1]!.start, lines[i + 1]!.end);
    if (!next || !continues(text, lines[i]!, lines[i + 1]!, next.start, width)) continue;
    full++;
    if (/[.!?:][)"'”’]?\s*$/.test(text.slice(Math.max(lines[i]!.start, lines[i]!.end - 8), lines[i]!.end))) ended++;
  }
  return full > 0 && ended <= full / 2;
}

/** True if `line` carries on the paragraph of `before` in a file wrapped at `width`. */
function continues(text: string, before: Line, line: Line, firstLetter: number, width: number): boolean {
  if (firstLetter - line.start >= 2) return false;
  let wordEnd = firstLetter;
  while (wordEnd < line.end && !/\s/.test(text[wordEnd]!)) wordEnd++;
  return before.end - before.start + 1 + (wordEnd - firstLetter) >= width;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+/;
const LIST_ITEM = /^\s{0,6}(?:[-*+]|\d{1,3}[.)])[ \t]+/;
const BLOCKQUOTE = /^ {0,3}>[ \t]?/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+|-+)[ \t]*$/;
const IMAGE_ONLY = /^\s*!\[[^\]\n]*\]\([^)\n]*\)\s*$/;
const COMMENT_ONLY = /^\s*<!--.*-->\s*$/;

/** Cuts Markdown from offset `from` (after the front matter) into paragraphs; the signs in front stay outside the spans. */
export function markdownParagraphs(text: string, from = 0): RawParagraph[] {
  const out: RawParagraph[] = [];
  let open: { start: number; end: number; line: number; hint: Hint | null } | null = null;
  const close = (): void => {
    if (open) {
      const span = trimSpan(text, open.start, open.end);
      if (span) out.push({ ...span, line: open.line, hint: open.hint });
    }
    open = null;
  };
  const alone = (start: number, end: number, line: number, hint: Hint | null): void => {
    const span = trimSpan(text, start, end);
    if (span) out.push({ ...span, line, hint });
  };
  for (const [i, l] of linesOf(text).entries()) {
    if (l.end <= from && l.start < from) continue;
    const start = Math.max(from, l.start);
    const line = text.slice(start, l.end);
    const n = i + 1;
    if (!line.trim()) {
      close();
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading?.[1] && line.slice(heading[0].length).trim()) {
      close();
      alone(
        start + heading[0].length,
        closingSigns(text, start + heading[0].length, l.end),
        n,
        heading[1].length === 1 ? 'title' : 'heading',
      );
      continue;
    }
    if (RULE.test(line)) {
      // A line of signs under a single line of text makes that line a heading; anywhere else it is a rule.
      if (open && open.line === n - 1 && !open.hint) open.hint = line.includes('=') ? 'title' : 'heading';
      close();
      alone(start, l.end, n, 'label');
      continue;
    }
    if (IMAGE_ONLY.test(line) || COMMENT_ONLY.test(line)) {
      close();
      alone(start, l.end, n, 'label');
      continue;
    }
    const sign: RegExpExecArray | null = LIST_ITEM.exec(line) ?? (open ? null : BLOCKQUOTE.exec(line));
    if (sign && line.slice(sign[0].length).trim()) {
      close();
      open = { start: start + sign[0].length, end: l.end, line: n, hint: LIST_ITEM.test(line) ? 'list-item' : null };
    } else if (open) open.end = l.end;
    else open = { start, end: l.end, line: n, hint: null };
  }
  close();
  return out;
}

/** End of a heading's text without the closing `#` signs. */
function closingSigns(text: string, start: number, end: number): number {
  let e = end;
  while (e > start && /\s/.test(text[e - 1]!)) e--;
  const before = e;
  while (e > start && text[e - 1] === '#') e--;
  return e > start && e < before && /\s/.test(text[e - 1]!) ? e : before;
}
