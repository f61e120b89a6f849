/**
 * Text of articles and people made safe for Discord's markdown: it is shown exactly as it reads, whatever it holds.
 * The library's own `escapeMarkdown` leaves links, headings, lists, mentions and `@everyone` at work, hence this one.
 */

/** A range of a text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

// Whatever stands at the start of a line and makes it a heading, list, subtext or quotation.
const LINE_MARK = /^(\s*)([-#+>])/u;
const NUMBERED = /^(\s*\d{1,9})([.)])/u;
// `<` opens mentions, custom emoji, timestamps, commands and links; `[` links; a colon that touches the next
// word an address or an emoji by name. A parenthesis after a bracket is escaped as well, since a link of our own
// earlier in the text would otherwise reach up to that bracket, escaped or not.
const ANYWHERE = /[\\*_~`|<[\]]|(?<=\])\(|:(?=\S)|@(?=everyone|here)/giu;

/**
 * Escapes a piece of text so that none of it acts as markdown, mention, link, timestamp or emoji name.
 *
 * @param text - any text; line breaks stay
 * @param atLineStart - whether it will stand at the start of a line
 */
export function escapeMarkdown(text: string, atLineStart = true): string {
  return text
    .split('\n')
    .map((line, index) => escapeLine(line, atLineStart || index > 0))
    .join('\n');
}

function escapeLine(line: string, atLineStart: boolean): string {
  const escaped = line.replace(ANYWHERE, '\\$&');
  return atLineStart ? escaped.replace(LINE_MARK, '$1\\$2').replace(NUMBERED, '$1\\$2') : escaped;
}

/**
 * Sets a passage as a block quote, word for word, with ranges of it in bold.
 *
 * @param text - the passage as the article has it
 * @param bold - ranges of it, in any order; they may overlap
 */
export function blockQuote(text: string, bold: readonly Range[] = []): string {
  const ranges = mergeRanges(bold, text);
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    lines.push(`> ${emphasise(text, { start, end: start + line.length }, ranges)}`);
    start += line.length + (text.startsWith('\r\n', start + line.length) ? 2 : 1);
  }
  return lines.join('\n');
}

function emphasise(text: string, line: Range, bold: readonly Range[]): string {
  let out = '';
  let at = line.start;
  const plain = (end: number) => {
    const piece = text.slice(at, end);
    // Still at the start of the line while only white space came before.
    const atLineStart = text.slice(line.start, at).trim() === '';
    at = end;
    return escapeLine(piece, atLineStart);
  };
  for (const range of bold) {
    const { start, end } = trimRange(
      { start: Math.max(range.start, line.start), end: Math.min(range.end, line.end) },
      text,
    );
    if (end <= start) continue;
    out += plain(start);
    out += `**${plain(end)}**`;
  }
  return out + plain(line.end);
}

/** Sorted, within the text, and apart from each other: two bold stretches that touch would show their asterisks. */
function mergeRanges(ranges: readonly Range[], text: string): Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const next = { start: Math.max(0, range.start), end: Math.min(text.length, range.end) };
    if (next.end <= next.start) continue;
    const last = merged.at(-1);
    if (last && next.start <= last.end) last.end = Math.max(last.end, next.end);
    else merged.push(next);
  }
  return merged;
}

function trimRange({ start, end }: Range, text: string): { start: number; end: number } {
  const piece = text.slice(start, Math.max(start, end));
  const lead = piece.length - piece.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, piece.trimEnd().length) };
}

/**
 * A link whose words are ours and whose address is an article's.
 *
 * @param words - plain words without brackets
 * @param address - any text
 * @returns the link, or just the words where the address is no web address that Discord takes
 */
export function link(words: string, address: string | null): string {
  const url = address === null ? null : URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return words;
  const href = url.href.replace(/[()<>[\]\\*`|"'\s]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return href.length > 512 ? words : `[${words}](${href})`;
}
