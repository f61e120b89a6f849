/**
 * Discord's markdown within a line. One pass over the text, with a stack of open marks: what does not close stays as it
 * was typed. Time is linear in the length of the text, whatever the text.
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
