/** An element's text, block by block: what a reader sees as one paragraph is one block. */
import { markOf } from './html-clean.ts';
import type { Hint } from './paragraphs.ts';

export interface Block {
  /** White space collapsed, no line breaks. */
  readonly text: string;
  readonly hint: Hint;
  /** Part of the text that stands inside links, 0 to 1. */
  readonly linked: number;
}

const BLOCK = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul`
    .trim()
    .split(/\s+/),
);
const SKIPPED = new Set(
  'script style noscript template svg math button input select textarea iframe object embed audio video canvas head link meta'.split(
    ' ',
  ),
);
const HINT: Readonly<Record<string, Hint>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
  figure: 'caption',
  li: 'list-item',
};
/** Words in class names that say what a small element holds. */
const MARKED: readonly (readonly [RegExp, Hint])[] = [
  [/(?:^|-)(?:credits?|copyright|photographer|photo-by)(?:-|$)/, 'credit'],
  [/(?:^|-)(?:caption|captions|figcaption)(?:-text)?(?:-|$)/, 'caption'],
  [/(?:^|-)(?:byline|author|authors|contributor)(?:-|$)/, 'byline'],
  [
    /(?:^|-)(?:dateline|timestamp|pubdate|publish-date|post-date|entry-date|article-date|date-published)(?:-|$)/,
    'page-date',
  ],
];
/** An element with more text than this is no caption or byline, whatever its class says. */
const LONGEST_MARKED = 600;

/** The blocks of an element in reading order. Two line breaks in a row end a block, too. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let open = '';
  let linked = 0;
  let links = 0;
  let breaks = 0;
  const hints: Hint[] = [];
  const close = (): void => {
    const text = open.replace(/[\s\u200b\u2060]+/g, ' ').trim();
    if (text) blocks.push({ text, hint: hints[hints.length - 1] ?? 'body', linked: Math.min(1, linked / text.length) });
    open = '';
    linked = 0;
    breaks = 0;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      const length = text.trim().length;
      if (length) breaks = 0;
      if (links > 0) linked += length;
      open += text;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (SKIPPED.has(name)) return;
    if (name === 'br') {
      open += ' ';
      if (++breaks >= 2) close();
      return;
    }
    if (name === 'td' || name === 'th') open += ' ';
    const block = BLOCK.has(name);
    const hint =
      hints.includes('caption') && HINT[name] !== 'caption' ? markedHint(element) : (HINT[name] ?? markedHint(element));
    if (block || hint) close();
    if (hint) hints.push(hint);
    if (name === 'a') links++;
    steps.push(() => {
      if (block || hint) close();
      if (hint) hints.pop();
      if (name === 'a') links--;
    });
    const children = [...element.childNodes];
    for (let i = children.length - 1; i >= 0; i--) steps.push(() => visit(children[i]!));
  };
  // A stack of steps, not recursion: pages nest deeper than a call stack.
  const steps: (() => void)[] = [() => visit(root)];
  for (let step = steps.pop(); step; step = steps.pop()) step();
  close();
  return blocks;
}

function markedHint(element: Element): Hint | null {
  if (!element.hasAttribute('class')) return null;
  const mark = markOf(element);
  const found = MARKED.find(([pattern]) => pattern.test(mark));
  return found && (element.textContent ?? '').length <= LONGEST_MARKED && element.querySelectorAll('p').length < 2
    ? found[1]
    : null;
}
