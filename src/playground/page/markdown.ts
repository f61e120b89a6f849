/**
 * Discord's markdown as a tree. One pass over the text, with a stack of open marks: what does not close stays as it was
 * typed. Time is linear in the length of the text, whatever the text.
 */

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'mention'; readonly id: string }
  | { readonly type: 'channel'; readonly id: string }
  | { readonly type: 'command'; readonly name: string }
  | { readonly type: 'everyone'; readonly text: string }
  | { readonly type: 'time'; readonly seconds: number; readonly style: string };

export type Block =
  | { readonly type: 'paragraph' | 'subtext'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly type: 'codeblock'; readonly language: string; readonly text: string };

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
    else appendLines(blocks, index === 0 ? part : part.replace(/^\n/, ''));
  });
  return blocks;
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
    if (plain.some((line) => line !== '')) blocks.push({ type: 'paragraph', children: parseInline(plain.join('\n')) });
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

/** Marks that open and close, longest first. */
const MARKS = [
  ['**', 'strong'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'em'],
  ['_', 'em'],
] as const;

type Mark = (typeof MARKS)[number][0] | '[';

interface Frame {
  /** `null` at the bottom of the stack. */
  readonly mark: Mark | null;
  readonly children: Inline[];
}

const WORD = /[\p{L}\p{N}_]/u;
const SPACE = /\s/;
const MENTION = /<(?:@!?(\d{1,20})|#(\d{1,20})|\/([^:<>\n]{1,100}):\d{1,20}|t:(-?\d{1,13})(?::([tTdDfFR]))?)>/y;
const ANGLE_URL = /<(https?:\/\/[^\s<>]{1,2000})>/y;
const BARE_URL = /https?:\/\/[^\s<>]{1,2000}/y;
const BARE_URL_IN_LINK = /https?:\/\/[^\s<>\]]{1,2000}/y;
const LINK_END = /\]\((?:<(https?:\/\/[^\s<>]{1,2000})>|(https?:\/\/[^\s<>()]{1,2000}))\)/y;
const URL_TAIL = new Set('.,:;!?\'"*_~|)]');
const EVERYONE = /@(?:everyone|here)\b/y;

/** Parses a run of text without blocks. */
export function parseInline(source: string): Inline[] {
  return new InlineParser(source).parse();
}

class InlineParser {
  readonly #source: string;
  readonly #stack: Frame[] = [{ mark: null, children: [] }];
  /** Lengths of backtick runs for which there is no second run further on. */
  readonly #unclosedTicks = new Set<number>();
  #at = 0;
  #plainFrom = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): Inline[] {
    while (this.#at < this.#source.length) this.#step();
    this.#flushPlain();
    while (this.#stack.length > 1) this.#abandon();
    return joinText(this.#stack[0]!.children);
  }

  get #top(): Frame {
    return this.#stack.at(-1)!;
  }

  #step(): void {
    const character = this.#source[this.#at]!;
    const special =
      (character === '\\' && this.#escape()) ||
      (character === '`' && this.#code()) ||
      (character === '<' && this.#angle()) ||
      (character === 'h' && this.#bareUrl()) ||
      (character === '@' && this.#everyone()) ||
      ((character === '[' || character === ']') && this.#bracket(character)) ||
      ('*_~|'.includes(character) && this.#mark());
    if (!special) this.#at += 1;
  }

  #emit(node: Inline, end: number): true {
    this.#flushPlain();
    this.#top.children.push(node);
    this.#at = end;
    this.#plainFrom = end;
    return true;
  }

  #flushPlain(): void {
    if (this.#plainFrom < this.#at) {
      this.#top.children.push({ type: 'text', text: this.#source.slice(this.#plainFrom, this.#at) });
    }
    this.#plainFrom = this.#at;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#source);
  }

  #escape(): boolean {
    const next = this.#source[this.#at + 1];
    if (next === undefined || /[\p{L}\p{N}\s]/u.test(next)) return false;
    return this.#emit({ type: 'text', text: next }, this.#at + 2);
  }

  #code(): boolean {
    let length = 1;
    while (this.#source[this.#at + length] === '`') length += 1;
    const start = this.#at + length;
    const end = this.#unclosedTicks.has(length) ? -1 : this.#source.indexOf('`'.repeat(length), start);
    if (end < 0) {
      this.#unclosedTicks.add(length);
      this.#at = start;
      return true;
    }
    const text = this.#source.slice(start, end).replace(/^ (?=`)|(?<=`) $/g, '');
    return this.#emit({ type: 'code', text }, end + length);
  }

  #angle(): boolean {
    const url = this.#match(ANGLE_URL);
    if (url) return this.#emit(link(url[1]!, url[1]!), this.#at + url[0].length);
    const match = this.#match(MENTION);
    if (!match) return false;
    const end = this.#at + match[0].length;
    if (match[1]) return this.#emit({ type: 'mention', id: match[1] }, end);
    if (match[2]) return this.#emit({ type: 'channel', id: match[2] }, end);
    if (match[3]) return this.#emit({ type: 'command', name: match[3] }, end);
    return this.#emit({ type: 'time', seconds: Number(match[4]), style: match[5] ?? 'f' }, end);
  }

  #bareUrl(): boolean {
    const match = this.#match(this.#isOpen('[') ? BARE_URL_IN_LINK : BARE_URL);
    if (!match || WORD.test(this.#source[this.#at - 1] ?? ' ')) return false;
    // A mark that is open, or the stop of the sentence, is no part of the address.
    let length = match[0].length;
    while (URL_TAIL.has(match[0][length - 1]!)) length -= 1;
    const url = match[0].slice(0, length);
    return length > 'https://'.length && this.#emit(link(url, url), this.#at + length);
  }

  #everyone(): boolean {
    const match = this.#match(EVERYONE);
    return match !== null && this.#emit({ type: 'everyone', text: match[0] }, this.#at + match[0].length);
  }

  #bracket(character: string): boolean {
    if (character === '[') {
      this.#close('[', null);
      this.#open('[');
      return true;
    }
    const end = this.#match(LINK_END);
    if (!end || !this.#isOpen('[')) return false;
    const href = end[1] ?? end[2]!;
    this.#flushPlain();
    this.#close('[', (children) => ({ type: 'link', href, children }));
    this.#at += end[0].length;
    this.#plainFrom = this.#at;
    return true;
  }

  #mark(): boolean {
    const found = MARKS.filter(([mark]) => this.#source.startsWith(mark, this.#at));
    const single = found.find(([mark]) => mark.length === 1);
    // In `***both***` the inner mark, opened last, closes first.
    const innerFirst = single && this.#top.mark === single[0] && this.#source.startsWith(single[0].repeat(3), this.#at);
    const chosen = innerFirst ? single : found[0];
    if (!chosen) return false;
    const [mark, type] = chosen;
    const before = this.#source[this.#at - 1] ?? ' ';
    const after = this.#source[this.#at + mark.length] ?? ' ';
    if (this.#isOpen(mark)) {
      const closes = mark === '*' ? !SPACE.test(before) : mark !== '_' || !WORD.test(after);
      if (!closes) return false;
      this.#flushPlain();
      this.#close(mark, (children) => ({ type, children }));
      this.#at += mark.length;
      this.#plainFrom = this.#at;
      return true;
    }
    const opens = mark === '*' ? !SPACE.test(after) : mark !== '_' || !WORD.test(before);
    if (opens) this.#open(mark);
    else this.#at += mark.length;
    return true;
  }

  #isOpen(mark: Mark): boolean {
    return this.#stack.some((frame) => frame.mark === mark);
  }

  #open(mark: Mark): void {
    this.#flushPlain();
    this.#stack.push({ mark, children: [] });
    this.#at += mark.length;
    this.#plainFrom = this.#at;
  }

  /** Closes the frame of a mark, and gives up those opened after it; without `make` it is given up itself. */
  #close(mark: Mark, make: ((children: Inline[]) => Inline) | null): void {
    if (!this.#isOpen(mark)) return;
    this.#flushPlain();
    while (this.#top.mark !== mark) this.#abandon();
    if (!make) {
      this.#abandon();
      return;
    }
    const { children } = this.#stack.pop()!;
    // A pair with nothing in it is no mark: `****` is four asterisks.
    if (children.length === 0) this.#top.children.push({ type: 'text', text: mark + mark });
    else this.#top.children.push(make(joinText(children)));
  }

  #abandon(): void {
    const { mark, children } = this.#stack.pop()!;
    this.#top.children.push({ type: 'text', text: mark! });
    for (const child of children) this.#top.children.push(child);
  }
}

const link = (href: string, text: string): Inline => ({ type: 'link', href, children: [{ type: 'text', text }] });

function joinText(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  let run: string[] = [];
  const flush = (): void => {
    if (run.length) joined.push({ type: 'text', text: run.join('') });
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') run.push(node.text);
    else {
      flush();
      joined.push(node);
    }
  }
  flush();
  return joined;
}
