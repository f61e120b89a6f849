/** Lines and words of a text, counted the way an editor counts them. */

export interface Line {
  /** Offsets of the line's text, without its line break. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a text; `\n`, `\r\n` and `\r` end one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c !== 10 && c !== 13) continue;
    lines.push({ start, end: i });
    if (c === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

const SPACE = /\s/;

/** Shrinks `[start, end)` to exclude white space (and byte order marks) at both edges; `null` if nothing is left. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } | null {
  let s = start;
  let e = end;
  while (s < e && SPACE.test(text[s]!)) s++;
  while (e > s && SPACE.test(text[e - 1]!)) e--;
  return s < e ? { start: s, end: e } : null;
}

/** Words in the plain sense: runs of letters and digits, inner apostrophes and hyphens kept. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** White space collapsed, curly marks straightened: for comparing with patterns, never for showing. */
export function plain(text: string): string {
  return text
    .replace(/[\s\u200b-\u200f\u2060]+/g, ' ')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .trim();
}
