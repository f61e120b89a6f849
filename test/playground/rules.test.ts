import { describe, expect, it } from 'vitest';
import { choiceBreaches, commandBreaches, messageBreaches } from '../../src/playground/rules.ts';

const quiet = { allowed_mentions: { parse: [], replied_user: false } };
const row = (...components: object[]) => ({ type: 1, components });
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...more });

const MESSAGES: readonly (readonly [name: string, body: object, rule: RegExp])[] = [
  ['content of 2001 characters', { content: 'x'.repeat(2001) }, /content has 2001 characters/],
  ['nothing at all', {}, /the message is empty/],
  ['only blanks', { content: '  \n' }, /the message is empty/],
  [
    'six rows',
    { content: 'x', components: Array.from({ length: 6 }, (_, i) => row(button({ custom_id: `${i}` }))) },
    /6 rows/,
  ],
  [
    'six buttons in a row',
    { content: 'x', components: [row(...[1, 2, 3, 4, 5, 6].map((i) => button({ custom_id: `${i}` })))] },
    /a row has 6/,
  ],
  ['two buttons of one id', { content: 'x', components: [row(button(), button())] }, /custom_id "go" occurs twice/],
  [
    'an id of 101 characters',
    { content: 'x', components: [row(button({ custom_id: 'i'.repeat(101) }))] },
    /custom_id has 101/,
  ],
  [
    'a button without id',
    { content: 'x', components: [row({ type: 2, style: 2, label: 'Go' })] },
    /a custom_id is missing/,
  ],
  [
    'a link without address',
    { content: 'x', components: [row({ type: 2, style: 5, label: 'Go' })] },
    /a link button needs a url/,
  ],
  [
    'a link of 513 characters',
    { content: 'x', components: [row({ type: 2, style: 5, label: 'Go', url: `https://${'a'.repeat(505)}` })] },
    /url has 513/,
  ],
  [
    'a link with an id',
    { content: 'x', components: [row({ type: 2, style: 5, label: 'Go', url: 'https://a.example', custom_id: 'a' })] },
    /no custom_id/,
  ],
  [
    'a button without label',
    { content: 'x', components: [row(button({ label: undefined }))] },
    /neither label nor emoji/,
  ],
  ['a label of 81 characters', { content: 'x', components: [row(button({ label: 'l'.repeat(81) }))] }, /label has 81/],
  ['an embed title of 257', { embeds: [{ title: 't'.repeat(257) }] }, /title has 257/],
  ['an embed text of 4097', { embeds: [{ description: 't'.repeat(4097) }] }, /description has 4097/],
  ['a footer of 2049', { embeds: [{ title: 't', footer: { text: 'f'.repeat(2049) } }] }, /footer has 2049/],
  ['an author of 257', { embeds: [{ title: 't', author: { name: 'f'.repeat(257) } }] }, /author has 257/],
  ['26 fields', { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })) }] }, /26 fields/],
  ['a field without value', { embeds: [{ fields: [{ name: 'n', value: ' ' }] }] }, /the value is empty/],
  ['a field value of 1025', { embeds: [{ fields: [{ name: 'n', value: 'v'.repeat(1025) }] }] }, /value has 1025/],
  ['an address that is a script', { embeds: [{ title: 't', url: 'javascript:alert(1)' }] }, /url has a scheme/],
  [
    'a link that is a script',
    { content: 'x', components: [row({ type: 2, style: 5, label: 'Go', url: 'javascript:a' })] },
    /url has a scheme/,
  ],
  ['an empty embed', { embeds: [{ color: 1 }] }, /embed 0 is empty/],
  [
    '6001 characters in two embeds',
    { embeds: [{ description: 'd'.repeat(3001) }, { description: 'd'.repeat(3000) }] },
    /6001 characters together/,
  ],
];

describe('what Discord refuses in a message', () => {
  it.each(MESSAGES)('%s', (_, body, rule) => {
    const breaches = messageBreaches({ ...quiet, ...body }, 'create');
    expect(breaches.map((breach) => breach.rule).join('\n')).toMatch(rule);
    expect(breaches.every((breach) => breach.rejected)).toBe(true);
  });

  it('lets a full but lawful message pass', () => {
    const body = {
      ...quiet,
      content: 'x'.repeat(2000),
      embeds: [
        { title: 't'.repeat(256), description: 'd'.repeat(4096), fields: [{ name: 'n', value: 'v'.repeat(1024) }] },
      ],
      components: [
        row(button(), button({ custom_id: 'other' }), { type: 2, style: 5, label: 'Go', url: 'https://a.example' }),
      ],
    };
    expect(messageBreaches(body, 'create')).toEqual([]);
  });

  it('lets an edit leave parts out, and a message consist of a file', () => {
    expect(messageBreaches({}, 'edit')).toEqual([]);
    expect(messageBreaches(quiet, 'create', 1)).toEqual([]);
  });
});

describe('who may be pinged', () => {
  const OPEN = [
    ['nothing said', undefined],
    ['all that is parsed', { parse: ['users'], replied_user: false }],
    ['a named person', { parse: [], users: ['1'], replied_user: false }],
    ['the author replied to', { parse: [], replied_user: true }],
    ['the author replied to, by leaving it out', { parse: [] }],
  ] as const;
  it.each(OPEN)('%s is a breach that Discord lets pass', (_, allowed_mentions) => {
    const [breach, ...more] = messageBreaches({ content: 'x', allowed_mentions }, 'create');
    expect(breach).toMatchObject({ rejected: false, rule: expect.stringContaining('allowed_mentions') });
    expect(more).toEqual([]);
  });

  it('an edit without text cannot ping', () => {
    expect(messageBreaches({ components: [] }, 'edit')).toEqual([]);
    expect(messageBreaches({ content: 'x' }, 'edit')).toHaveLength(1);
  });
});

describe('autocomplete choices', () => {
  it.each([
    ['26 of them', Array.from({ length: 26 }, () => ({ name: 'a', value: 'a' })), /26 autocomplete choices/],
    ['a name of 101', [{ name: 'a'.repeat(101), value: 'a' }], /name has 101/],
    ['a value of 101', [{ name: 'a', value: 'a'.repeat(101) }], /value has 101/],
    ['an empty name', [{ name: '', value: 'a' }], /name has 0/],
  ])('%s', (_, choices, rule) => {
    expect(choiceBreaches(choices)[0]?.rule).toMatch(rule);
  });
  it('25 of 100 characters pass', () => {
    expect(
      choiceBreaches(Array.from({ length: 25 }, () => ({ name: 'a'.repeat(100), value: 'b'.repeat(100) }))),
    ).toEqual([]);
  });
});

describe('definitions of commands', () => {
  const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'd', ...more });
  it.each([
    ['upper case', { name: 'Who', description: 'd' }, /lower case/],
    ['a blank', { name: 'who is', description: 'd' }, /1 to 32 letters/],
    ['no description', { name: 'who' }, /description has 0/],
    ['an option in upper case', { name: 'who', description: 'd', options: [option('Name')] }, /lower case/],
    [
      'required after optional',
      { name: 'who', description: 'd', options: [option('a'), option('b', { required: true })] },
      /required options come before/,
    ],
    ['two options of one name', { name: 'who', description: 'd', options: [option('a'), option('a')] }, /same name/],
    [
      'choices beside autocomplete',
      {
        name: 'who',
        description: 'd',
        options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })],
      },
      /either choices or autocomplete/,
    ],
    [
      'subcommands beside options',
      { name: 'who', description: 'd', options: [option('a'), { type: 1, name: 's', description: 'd' }] },
      /stand beside each other/,
    ],
    [
      'a description on a message command',
      { name: 'Check it', type: 3, description: 'd' },
      /only a slash command has a description/,
    ],
  ])('%s', (_, command, rule) => {
    expect(
      commandBreaches(command)
        .map((breach) => breach.rule)
        .join('\n'),
    ).toMatch(rule);
  });
  it('a lawful one passes', () => {
    const options = [
      option('name', { required: true, autocomplete: true }),
      { type: 5, name: 'hide', description: 'd' },
    ];
    expect(commandBreaches({ name: 'who', description: 'Tells who', options })).toEqual([]);
    expect(commandBreaches({ name: 'Check it', type: 3 })).toEqual([]);
  });
});
