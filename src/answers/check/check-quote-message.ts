/** A message as plain words: what a chat adds to them is blanked out, and lines that were only wrapped are joined. */
import type { Span } from '../../corpus/types.ts';

/** Mentions, emoji, stamps and links of a chat: no words of anybody. */
const NO_WORDS = /<(?:@[!&]?|#|a?:\w{1,40}:|t:|id:)[^<>\s]{0,40}>|https?:\/\/[^\s<>"“”]+/gu;
/** Signs of bold, italic, struck, hidden and code. An underscore or asterisk inside a word stays. */
const STYLE = /\*{1,3}|__|~~|\|\||`{1,3}/gu;
/** Heads of lines: heading, small print, list. */
const HEAD = /^(?:#{1,3}|-#|[-*])(?=\s)/u;
const LINE = /[^\n]*\n?/gu;

/**
 * @returns `text`: as long as the message, so that offsets hold for both; `blocks`: what stands in block quotes, a block each
 */
export function shadowOf(message: string): { readonly text: string; readonly blocks: readonly Span[] } {
  const blank = (found: string) => ' '.repeat(found.length);
  const plain = message.replace(/\r/gu, ' ').replace(NO_WORDS, blank).replace(STYLE, blank);
  const lines: { start: number; text: string; quoted: boolean; blank: boolean }[] = [];
  let rest = false;
  for (const { 0: line, index } of plain.matchAll(LINE)) {
    if (line === '') break;
    // `>>> ` quotes everything to the end of the message.
    const sign = rest ? null : /^[^\S\n]{0,3}(>>>|>)(?=\s|$)/u.exec(line);
    const quoted = rest || sign !== null;
    if (sign?.[1] === '>>>') rest = true;
    const text = line.replace(sign?.[0] ?? HEAD, blank);
    lines.push({ start: index, text, quoted, blank: text.trim() === '' });
  }
  const blocks: Span[] = [];
  let text = '';
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const goesOn = next !== undefined && !line.blank && !next.blank && next.quoted === line.quoted;
    // A dash or a name with a colon begins a line of its own.
    const own =
      next !== undefined && (!line.quoted || /^\s*[-–—―]/u.test(next.text)) && !isWrapped(line.text, next.text);
    text += goesOn && !own ? line.text.replace(/\n$/u, ' ') : line.text;
    if (!line.quoted || line.blank || /^\s*[-–—―]/u.test(line.text)) continue;
    const start = line.start + line.text.search(/\S/u);
    const end = line.start + line.text.trimEnd().length;
    const last = blocks.at(-1);
    if (last && at > 0 && lines[at - 1]?.quoted && !lines[at - 1]?.blank)
      blocks[blocks.length - 1] = { start: last.start, end };
    else blocks.push({ start, end });
  }
  return { text, blocks };
}

/** A line that ends in the middle of a sentence. */
function isWrapped(line: string, next: string): boolean {
  return /[\p{L}\p{N},;–—-]\s*$/u.test(line) && /^\s*\p{Ll}/u.test(next);
}
