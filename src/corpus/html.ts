/** The main content of a web page as blocks of text, and what its head says about it. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Block, blocksOf } from './html-blocks.ts';
import { bodyOf, removeClutter } from './html-clean.ts';
import { type Metadata, readMetadata } from './html-metadata.ts';
import { wordsOf } from './lines.ts';
import type { Hint } from './paragraphs.ts';

export interface Page extends Omit<Metadata, 'articleBody'> {
  readonly blocks: readonly { readonly text: string; readonly hint: Hint }[];
}

/** A JSON-LD text shorter than this, in words, is a summary and no check on the page. */
const WHOLE_BODY = 120;
/** With less of the JSON-LD text than this, the wrong part of the page was found. */
const FOUND_ENOUGH = 0.6;
/** Less text than this, in characters, is looked for in the whole page. */
const TOO_LITTLE = 250;

/** Reads a page's markup. */
export function extractPage(html: string): Page {
  const document = parse(html);
  const { articleBody, ...meta } = readMetadata(document);
  removeClutter(document);
  const body = bodyOf(document);
  const everything = body ? blocksOf(body) : [];
  const found = choose(body && withinBounds(body) ? mainContent(document) : [], everything, articleBody);
  const blocks = found.map(({ text, hint, linked }) => ({
    text,
    hint: isLinkAlone(text, hint, linked) ? ('teaser' as const) : hint,
  }));
  return { ...meta, blocks: withTitle(blocks, meta.title) };
}

function parse(html: string): Document {
  const document = parseHTML(html).document as unknown as Document;
  if (document.documentElement?.localName === 'html') return document;
  // A fragment: the frame that a page has is put round it.
  const fragment = html.replace(/<\/?(?:html|head|body)\b[^<>]*>/gi, ' ');
  return parseHTML(`<html><body>${fragment}</body></html>`).document as unknown as Document;
}

/** Readability's time grows with the cube of the depth; pages that people made nest a few dozen deep. */
const DEEPEST = 120;
const MOST_ELEMENTS = 40_000;

function mainContent(document: Document): Block[] {
  const options = { serializer: (node: Node) => node as Element, disableJSONLD: true, keepClasses: true };
  try {
    const content = new Readability<Element>(document, options).parse();
    return content?.content ? blocksOf(content.content) : [];
  } catch {
    // It stumbles over trees that only broken markup gives; what follows then looks through the whole page instead.
    return [];
  }
}

function withinBounds(body: Element): boolean {
  const stack: [Element, number][] = [[body, 1]];
  let seen = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [element, depth] = next;
    if (depth > DEEPEST || ++seen > MOST_ELEMENTS) return false;
    for (const child of element.childNodes) if (child.nodeType === 1) stack.push([child as Element, depth + 1]);
  }
  return true;
}

/** The blocks with the page's title on top, once: the main content often begins after it or without it. */
function withTitle(blocks: Page['blocks'], title: string | null): Page['blocks'] {
  if (!title) return blocks;
  const words = (text: string): string => wordsOf(text.toLowerCase()).join(' ');
  const at = blocks.slice(0, 5).findIndex((b) => words(b.text) === words(title));
  const rest = at < 0 ? blocks : blocks.filter((_, i) => i !== at);
  return [{ text: title, hint: 'title' }, ...rest];
}

/** A line that is one link, and no sentence, leads elsewhere. */
function isLinkAlone(text: string, hint: Hint, linked: number): boolean {
  return linked >= 0.9 && (hint === 'body' || hint === 'list-item' || hint === 'heading') && !/[.!”"]$/.test(text);
}

/** The blocks found, checked against the text in the page's JSON-LD and against the page as a whole. */
function choose(found: Block[], everything: readonly Block[], articleBody: string | null): Block[] {
  const body = articleBody && wordsOf(articleBody).length >= WHOLE_BODY ? shingles(articleBody) : null;
  if (body) {
    if (share(body, found) >= FOUND_ENOUGH) return trimEdges(found, body);
    if (share(body, everything) >= FOUND_ENOUGH) return trimEdges(everything, body);
    return articleBody!
      .split(/\n+|<\/?p>|<br ?\/?>/)
      .filter((t) => t.trim())
      .map((text) => ({ text: text.trim(), hint: 'body', linked: 0 }));
  }
  const length = (blocks: readonly Block[]): number => blocks.reduce((n, b) => n + b.text.length * (1 - b.linked), 0);
  if (length(found) >= TOO_LITTLE || length(everything) <= 2 * length(found)) return found;
  return everything.filter((b) => b.linked < 0.5);
}

const SHINGLE = 3;

function shingles(text: string): Set<string> {
  const words = wordsOf(text.toLowerCase());
  const out = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) out.add(words.slice(i, i + SHINGLE).join(' '));
  return out;
}

/** The part of `body` that the blocks hold. */
function share(body: ReadonlySet<string>, blocks: readonly Block[]): number {
  const held = new Set(blocks.flatMap((b) => [...shingles(b.text)]));
  let common = 0;
  for (const s of body) if (held.has(s)) common++;
  return body.size ? common / body.size : 0;
}

/** Drops what stands before the first and after the last block that the JSON-LD text knows. */
function trimEdges(blocks: readonly Block[], body: ReadonlySet<string>): Block[] {
  const known = blocks.map((b) => {
    const own = [...shingles(b.text)];
    return own.length > 0 && own.filter((s) => body.has(s)).length >= own.length / 2;
  });
  const first = known.indexOf(true);
  return first < 0 ? [...blocks] : blocks.slice(first, known.lastIndexOf(true) + 1);
}
