import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, parseMarkdown } from '../../src/playground/page/markdown.ts';
import { type Inline, parseInline } from '../../src/playground/page/markdown-inline.ts';

/** A short way of writing a tree: `strong(em(a))`. */
const show = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'link') return `link(${node.href} ${show(node.children)})`;
      if ('children' in node) return `${node.type}(${show(node.children)})`;
      if (node.type === 'time') return `time(${node.seconds} ${node.style})`;
      if ('id' in node) return `${node.type}(${node.id})`;
      return node.type === 'command' ? `command(${node.name})` : `${node.type}(${node.text})`;
    })
    .join('');

const INLINE: readonly (readonly [source: string, tree: string])[] = [
  ['plain', 'plain'],
  ['**bold** and *slanted*', 'strong(bold) and em(slanted)'],
  ['***both***', 'strong(em(both))'],
  ['__under__ ~~gone~~ ||dark||', 'underline(under) strike(gone) spoiler(dark)'],
  ['**a *b* c**', 'strong(a em(b) c)'],
  ['a * b * c', 'a * b * c'],
  ['snake_case_name', 'snake_case_name'],
  ['_so_', 'em(so)'],
  ['**open', '**open'],
  ['*open **closed**', '*open strong(closed)'],
  ['****', '****'],
  ['`**no**`', 'code(**no**)'],
  ['`open', '`open'],
  ['``a`b``', 'code(a`b)'],
  ['\\*no\\*', '*no*'],
  ['[text](https://a.example/x)', 'link(https://a.example/x text)'],
  ['[**1**](<https://a.example/(x)>)', 'link(https://a.example/(x) strong(1))'],
  ['[text](javascript:alert)', '[text](javascript:alert)'],
  ['[1] said [2]', '[1] said [2]'],
  ['see https://a.example/x.', 'see link(https://a.example/x https://a.example/x).'],
  ['<https://a.example>', 'link(https://a.example https://a.example)'],
  ['<@12> <@!12> <#34> </who:56>', 'mention(12) mention(12) channel(34) command(who)'],
  ['<t:0:D> <t:-5>', 'time(0 D) time(-5 f)'],
  ['@everyone @here', 'everyone(@everyone) everyone(@here)'],
  ['<b>x</b>', '<b>x</b>'],
];

describe('text within a line', () => {
  it.each(INLINE)('%s', (source, tree) => {
    expect(show(parseInline(source))).toBe(tree);
  });
});

describe('blocks', () => {
  const kinds = (text: string) => parseMarkdown(text).map((block) => block.type);
  it.each([
    ['# A\n## B\nc', ['heading', 'heading', 'paragraph']],
    ['#no', ['paragraph']],
    ['> a\n> b\nc', ['quote', 'paragraph']],
    ['>>> a\nb\n\nc', ['quote']],
    ['- a\n- b\n  - c', ['list']],
    ['1. a\n2. b\n- c', ['list', 'list']],
    ['-# small', ['subtext']],
    ['\n\na\n\n> b\n\n-# c\n', ['paragraph', 'gap', 'quote', 'gap', 'subtext']],
    ['a\n```js\nlet b;\n```\nc', ['paragraph', 'codeblock', 'paragraph']],
    ['a ```open', ['paragraph', 'paragraph']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('a fence keeps its text and names its language', () => {
    expect(parseMarkdown('```ts\n**a**\n```')).toEqual([{ type: 'codeblock', language: 'ts', text: '**a**' }]);
  });

  it('an ordered list keeps the numbers that were typed', () => {
    const [list] = parseMarkdown('3. a\n4. b') as [Extract<Block, { type: 'list' }>];
    expect(list.items.map((item) => item.number)).toEqual([3, 4]);
  });
});

const marks = fc
  .array(
    fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '~~',
      '||',
      '`',
      '```',
      '[',
      '](',
      'https://',
      ')',
      '<',
      '>',
      '<@1>',
      '\n',
      '> ',
      '- ',
      'a',
      ' ',
      '\\',
    ),
  )
  .map((parts) => parts.join(''));

it('loses no letter, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(marks, fc.string()), (text) => {
      const letters = text.replace(/[^\p{L}]/gu, '');
      const shown = JSON.stringify(parseInline(text));
      for (const letter of new Set(letters)) expect(shown.normalize()).toContain(letter.normalize());
    }),
  );
});

const HOSTILE = [
  '*',
  '**a',
  '_a*',
  '[',
  '[a](',
  '[https://a',
  '`',
  '``',
  '> ',
  '||**',
  '<t:',
  '</a',
  '\\',
  'https://....',
  '- ',
  '```',
];

it.each(HOSTILE)('reads 200 000 characters of %j to the end', (part) => {
  const text = part.repeat(200_000 / part.length);
  expect(parseMarkdown(text).length).toBeGreaterThan(0);
});
