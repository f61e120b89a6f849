/** Discord's markdown as a tree: the blocks of a text. Time is linear in its length, whatever the text. */
import { type Inline, parseInline } from './markdown-inline.ts';

export type Block =
  | { readonly type: 'paragraph' | 'subtext'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly type: 'codeblock'; readonly language: string; readonly text: string }
  /** Empty lines between other blocks, which Discord shows. */
  | { readonly type: 'gap'; readonly lines: number };

export interface ListItem {
  /** Depth of the indentation, from 0. */
  readonly level: number;
  /** The number that was typed, in an ordered list. */
  readonly number: number;
  readonly children: readonly Inline[];
}

/** Parses a message or the text of an embed. */
export function parseMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  // Fences split the text: what is between an opening and a closing one is shown as it is.
  const parts = text.split('```');
  const closed = parts.length % 2 === 1;
  parts.forEach((part, index) => {
    const inside = index % 2 === 1;
    if (inside && (closed || index < parts.length - 1)) blocks.push(codeBlock(part));
    else if (inside) appendLines(blocks, `\`\`\`${part}`);
    else appendLines(blocks, withoutFenceBreaks(part, index > 0, index < parts.length - 1));
  });
  const shown = (block: Block): boolean => block.type !== 'gap';
  return blocks.slice(Math.max(blocks.findIndex(shown), 0), blocks.findLastIndex(shown) + 1);
}

/** A fence stands on lines of its own: the breaks beside it are no empty lines. */
function withoutFenceBreaks(part: string, after: boolean, before: boolean): string {
  const start = after && part.startsWith('\n') ? 1 : 0;
  const end = before && part.endsWith('\n') ? -1 : part.length;
  return part.slice(start, end);
}

function codeBlock(part: string): Block {
  const language = /^([\w+-]{1,20})\n/.exec(part)?.[1] ?? '';
  return { type: 'codeblock', language, text: part.slice(language.length).replace(/^\n|\n$/g, '') };
}

function appendLines(blocks: Block[], text: string): void {
  if (text === '') return;
  blocks.push(...parseLines(text.split('\n'), false));
}

const HEADING = /^(#{1,3}) +(.*)$/;
const LIST_ITEM = /^( *)(?:[-*]|(\d{1,9})\.) +(.*)$/;

/** @param quoted - inside of a quote, where Discord knows no further quotes. */
function parseLines(lines: readonly string[], quoted: boolean): Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    const first = plain.findIndex((line) => line !== '');
    const last = plain.findLastIndex((line) => line !== '');
    const text = plain.slice(Math.max(first, 0), last + 1).join('\n');
    if (first !== 0 && plain.length > 0) blocks.push({ type: 'gap', lines: first < 0 ? plain.length : first });
    if (first >= 0) blocks.push({ type: 'paragraph', children: parseInline(text) });
    if (first >= 0 && last < plain.length - 1) blocks.push({ type: 'gap', lines: plain.length - 1 - last });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    const quote = quoted ? 0 : quoteLength(lines, at);
    if (quote > 0) {
      flush();
      const rest = line.startsWith('>>> ');
      const inner = lines
        .slice(at, at + quote)
        .map((one, index) => (rest ? (index ? one : one.slice(4)) : one.slice(2)));
      blocks.push({ type: 'quote', blocks: parseLines(inner, true) });
      at += quote;
      continue;
    }
    const items = listItems(lines, at);
    if (items.length > 0) {
      flush();
      blocks.push({ type: 'list', ordered: /^ *\d/.test(line), items });
      at += items.length;
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading) {
      flush();
      const level = heading[1]!.length as 1 | 2 | 3;
      blocks.push({ type: 'heading', level, children: parseInline(heading[2]!) });
    } else if (line.startsWith('-# ')) {
      flush();
      blocks.push({ type: 'subtext', children: parseInline(line.slice(3)) });
    } else plain.push(line);
    at += 1;
  }
  flush();
  return blocks;
}

function quoteLength(lines: readonly string[], from: number): number {
  if (lines[from]!.startsWith('>>> ')) return lines.length - from;
  let at = from;
  while (at < lines.length && (lines[at]!.startsWith('> ') || lines[at] === '>')) at += 1;
  return at - from;
}

function listItems(lines: readonly string[], from: number): ListItem[] {
  const items: ListItem[] = [];
  let ordered: boolean | null = null;
  for (let at = from; at < lines.length; at += 1) {
    const match = LIST_ITEM.exec(lines[at]!);
    const level = match ? Math.min(Math.floor(match[1]!.length / 2), 5) : 0;
    const numbered = match?.[2] !== undefined;
    if (!match || (level === 0 && ordered !== null && ordered !== numbered)) break;
    ordered ??= numbered;
    items.push({ level, number: Number(match[2] ?? 0), children: parseInline(match[3]!) });
  }
  return items;
}
