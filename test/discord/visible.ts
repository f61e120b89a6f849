/** What a reader of Discord sees of some markdown, by a parser that is not ours: visible words and the markup at work. */
import { parse } from 'discord-markdown-parser';

interface Node {
  readonly type: string;
  readonly content?: string | Node[] | Node;
  readonly target?: string;
}

export interface Seen {
  readonly text: string;
  /** Types of all markup nodes, sorted, without doubles. */
  readonly markup: readonly string[];
  /** The text of each block quote, in order. */
  readonly quotes: readonly string[];
  readonly bold: readonly string[];
  readonly links: readonly { readonly words: string; readonly target: string }[];
}

export function see(markdown: string): Seen {
  const markup = new Set<string>();
  const quotes: string[] = [];
  const bold: string[] = [];
  const links: { words: string; target: string }[] = [];
  const walk = (node: Node): string => {
    if (node.type === 'br' || node.type === 'newline') return '\n';
    const inner =
      node.content === undefined
        ? ''
        : typeof node.content === 'string'
          ? node.content
          : [node.content].flat().map(walk).join('');
    // An emoji character is drawn as a picture of itself.
    if (node.type === 'text') return inner;
    if (node.type === 'twemoji') return (node as unknown as { name: string }).name;
    markup.add(node.type);
    if (node.type === 'blockQuote') quotes.push(inner.replace(/\n$/u, ''));
    if (node.type === 'strong') bold.push(inner);
    if (node.type === 'link') links.push({ words: inner, target: node.target ?? '' });
    return node.type === 'heading' || node.type === 'subtext' ? `${inner}\n` : inner;
  };
  // The parser does not see that a new line begins after a block quote, so quotes and the rest are parsed apart.
  const chunks = markdown.split(/(?<=(?:^|\n)> [^\n]*\n)(?!> )/u);
  const text = chunks.flatMap((chunk) => (parse(chunk, 'extended') as unknown as Node[]).map(walk)).join('');
  return { text, markup: [...markup].sort(), quotes, bold, links };
}
