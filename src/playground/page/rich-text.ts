/** Discord's markdown as elements of the page. */
import { h } from './dom.ts';
import { type Block, parseMarkdown } from './markdown.ts';
import type { Inline } from './markdown-inline.ts';
import { timeMark } from './times.ts';

/** Names for the ids that a text mentions. */
export interface Names {
  person(id: string): string | undefined;
  channel(id: string): string | undefined;
}

/** The elements for a text of Discord's markdown. */
export function richText(text: string, names: Names): Node[] {
  return parseMarkdown(text).map((block) => blockElement(block, names));
}

/** A text of one line, for a title or the preview of a reply. */
export function plainText(text: string, names: Names): string {
  const words = (nodes: readonly Inline[]): string => nodes.map((node) => inlineText(node, names, words)).join('');
  const ofBlock = (block: Block): string => {
    if (block.type === 'gap') return '';
    if (block.type === 'quote') return block.blocks.map(ofBlock).join(' ');
    if (block.type === 'list') return block.items.map((item) => words(item.children)).join(' ');
    return block.type === 'codeblock' ? block.text : words(block.children);
  };
  return parseMarkdown(text).map(ofBlock).join(' ').replace(/\s+/g, ' ').trim();
}

function inlineText(node: Inline, names: Names, words: (nodes: readonly Inline[]) => string): string {
  if ('children' in node) return words(node.children);
  if (node.type === 'mention') return `@${names.person(node.id) ?? 'unknown'}`;
  if (node.type === 'channel') return `#${names.channel(node.id) ?? 'unknown'}`;
  if (node.type === 'command') return `/${node.name}`;
  return node.type === 'time' ? timeMark(node.seconds, node.style) : node.text;
}

function blockElement(block: Block, names: Names): HTMLElement {
  switch (block.type) {
    case 'heading':
      return h(
        'p',
        { class: `heading-${block.level}`, role: 'heading', 'aria-level': block.level + 3 },
        ...inlines(block.children, names),
      );
    case 'gap':
      return h('div', { class: 'gap', 'aria-hidden': 'true' }, '\n'.repeat(block.lines));
    case 'subtext':
      return h('small', { class: 'subtext' }, ...inlines(block.children, names));
    case 'quote':
      return h('blockquote', {}, ...block.blocks.map((one) => blockElement(one, names)));
    case 'codeblock':
      return h('pre', { tabindex: 0 }, h('code', {}, block.text));
    case 'list': {
      const items = block.items.map((item) =>
        h(
          'li',
          { class: `level-${item.level}`, value: block.ordered ? item.number : undefined },
          ...inlines(item.children, names),
        ),
      );
      return block.ordered ? h('ol', {}, ...items) : h('ul', {}, ...items);
    }
    default:
      return h('p', {}, ...inlines(block.children, names));
  }
}

const inlines = (nodes: readonly Inline[], names: Names): Node[] => nodes.map((node) => inlineElement(node, names));

const TAGS = { strong: 'strong', em: 'em', underline: 'u', strike: 's' } as const;

function inlineElement(node: Inline, names: Names): Node {
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.text);
    case 'code':
      return h('code', {}, node.text);
    case 'link':
      return h(
        'a',
        { href: node.href, target: '_blank', rel: 'noopener noreferrer' },
        ...inlines(node.children, names),
      );
    case 'spoiler':
      return spoiler(inlines(node.children, names));
    case 'mention':
      return h('span', { class: 'mention' }, `@${names.person(node.id) ?? 'unknown user'}`);
    case 'channel':
      return h('span', { class: 'mention' }, `#${names.channel(node.id) ?? 'unknown'}`);
    case 'command':
      return h('span', { class: 'mention' }, `/${node.name}`);
    case 'everyone':
      return h('span', { class: 'mention' }, node.text);
    case 'time': {
      const date = new Date(node.seconds * 1000);
      const iso = Number.isNaN(date.getTime()) ? undefined : date.toISOString();
      return h('time', { class: 'time-mark', datetime: iso }, timeMark(node.seconds, node.style));
    }
    default:
      return h(TAGS[node.type], {}, ...inlines(node.children, names));
  }
}

function spoiler(content: readonly Node[]): HTMLElement {
  const show = (): void => {
    element.classList.add('shown');
    element.removeAttribute('role');
    element.removeAttribute('tabindex');
    element.removeAttribute('aria-label');
  };
  const element = h(
    'span',
    {
      class: 'spoiler',
      role: 'button',
      tabindex: 0,
      'aria-label': 'Spoiler: press to show',
      on: { click: show, keydown: (event) => (event.key === 'Enter' || event.key === ' ') && show() },
    },
    ...content,
  );
  return element;
}
