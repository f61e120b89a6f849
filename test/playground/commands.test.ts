import type { APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { interactionOptions, resolveCommand } from '../../src/playground/command-options.ts';
import { matching, offeredIn, PLACES, readTyped, runnables } from '../../src/playground/page/commands.ts';

const COMMANDS = [
  {
    name: 'fruit',
    type: 1,
    description: 'Tells about a fruit',
    options: [
      { type: 3, name: 'name', description: 'Which', required: true, min_length: 2, max_length: 10 },
      { type: 4, name: 'count', description: 'How many', min_value: 1 },
      { type: 5, name: 'hide', description: 'Alone' },
    ],
  },
  {
    name: 'basket',
    type: 1,
    description: 'The basket',
    options: [
      { type: 1, name: 'status', description: 'What is in it' },
      {
        type: 2,
        name: 'by',
        description: 'By',
        options: [
          { type: 1, name: 'weight', description: 'Weight', options: [{ type: 10, name: 'kilos', description: 'k' }] },
        ],
      },
    ],
  },
  { name: 'Count words', type: 3, description: '' },
] as unknown as APIApplicationCommand[];

describe('options typed by the definition of the command', () => {
  const build = (text: string, values: Record<string, string | number | boolean>) =>
    interactionOptions(resolveCommand(COMMANDS, text), values);

  it('numbers and truth values may come as text', () => {
    expect(build('fruit', { name: 'fig', count: '3', hide: 'true' })).toEqual([
      { name: 'name', type: 3, value: 'fig' },
      { name: 'count', type: 4, value: 3 },
      { name: 'hide', type: 5, value: true },
    ]);
  });

  it('subcommands and groups are nested', () => {
    expect(build('basket status', {})).toEqual([{ name: 'status', type: 1, options: [] }]);
    expect(build('basket by weight', { kilos: 1.5 })).toEqual([
      {
        name: 'by',
        type: 2,
        options: [{ name: 'weight', type: 1, options: [{ name: 'kilos', type: 10, value: 1.5 }] }],
      },
    ]);
  });

  it.each([
    ['fruit', {}, /needs the option "name"/],
    ['fruit', { name: 'fig', colour: 'red' }, /no option "colour"/],
    ['fruit', { name: 'f' }, /at least 2 characters/],
    ['fruit', { name: 'elderberries' }, /at most 10 characters/],
    ['fruit', { name: 'fig', count: 0 }, /at least 1/],
    ['fruit', { name: 'fig', count: 1.5 }, /is a number/],
    ['fruit', { name: 'fig', hide: 'perhaps' }, /true or false/],
    ['basket', {}, /needs a subcommand, for example "basket status"/],
    ['basket empty', {}, /no subcommand "empty"/],
    ['nut', {}, /no command "nut".*Registered: fruit, basket/],
  ])('%s %j is refused as a client would', (text, values, message) => {
    expect(() => build(text, values)).toThrow(message);
  });

  it('what is being typed may be unfinished', () => {
    expect(interactionOptions(resolveCommand(COMMANDS, 'fruit'), {}, { name: 'name', value: '' })).toEqual([
      { name: 'name', type: 3, value: '', focused: true },
    ]);
  });
});

describe('commands as a person types them', () => {
  const all = runnables(COMMANDS);

  it('lists subcommands in the place of their command, and no message commands', () => {
    expect(all.map((one) => one.name)).toEqual(['fruit', 'basket status', 'basket by weight']);
  });

  it('finds those that begin with the text before those that contain it', () => {
    expect(matching(all, 'b').map((one) => one.name)).toEqual(['basket status', 'basket by weight']);
    expect(matching(all, 'weight').map((one) => one.name)).toEqual(['basket by weight']);
    expect(matching(all, '')).toHaveLength(3);
  });

  it.each([
    ['/fruit', 'fruit', {}],
    ['/fruit red apple', 'fruit', { name: 'red apple' }],
    ['/fruit name: red apple hide:True', 'fruit', { name: 'red apple', hide: 'True' }],
    ['/basket by weight kilos: 2', 'basket by weight', { kilos: '2' }],
  ])('reads %s', (text, name, values) => {
    const typed = readTyped(all, text)!;
    expect(typed.command.name).toBe(name);
    expect(Object.fromEntries(typed.values)).toEqual(values);
  });

  it.each(['fruit', '/fruity', '/basket', '/'])('%s is no command yet', (text) => {
    expect(readTyped(all, text)).toBeNull();
  });
});

describe('commands in the person’s language', () => {
  const localised = [
    {
      name: 'basket',
      type: 1,
      description: 'The basket',
      name_localizations: { de: 'korb' },
      options: [
        {
          type: 1,
          name: 'weight',
          description: 'How heavy it is',
          name_localizations: { de: 'gewicht' },
          description_localizations: { de: 'Wie schwer er ist' },
          options: [
            {
              type: 3,
              name: 'in',
              description: 'In what',
              name_localizations: { de: 'einheit' },
              choices: [{ name: 'ounces', value: 'oz', name_localizations: { de: 'Unzen' } }],
            },
          ],
        },
      ],
    },
  ] as unknown as APIApplicationCommand[];

  it('are shown by their names there, and sent by their own', () => {
    expect(runnables(localised, 'de')).toMatchObject([
      {
        name: 'basket weight',
        shown: 'korb gewicht',
        description: 'Wie schwer er ist',
        options: [{ name: 'in', shown: 'einheit', description: 'In what', choices: [{ name: 'Unzen', value: 'oz' }] }],
      },
    ]);
    expect(runnables(localised, 'pl')).toMatchObject([{ shown: 'basket weight', options: [{ shown: 'in' }] }]);
  });

  it.each(['/korb gewicht einheit: Unzen', '/basket weight in: Unzen', '/korb gewicht Unzen'])(
    '%s is understood',
    (text) => {
      const typed = readTyped(runnables(localised, 'de'), text);
      expect(typed?.command.name).toBe('basket weight');
      expect([...(typed?.values ?? [])]).toEqual([['in', 'Unzen']]);
    },
  );

  it('are found by either name', () => {
    for (const typed of ['gew', 'korb', 'weig'])
      expect(matching(runnables(localised, 'de'), typed).map(({ name }) => name)).toEqual(['basket weight']);
  });
});

describe('commands that Discord offers', () => {
  const everywhere = { name: 'a', type: 1, description: '' };
  const all = [
    everywhere,
    { ...everywhere, name: 'b', contexts: [0] },
    { ...everywhere, name: 'c', contexts: [0, 1] },
    { ...everywhere, name: 'd', contexts: [1] },
    { ...everywhere, name: 'e', guild_id: '1' },
    { ...everywhere, name: 'f', contexts: null },
  ] as unknown as APIApplicationCommand[];

  it.each([
    ['server', 'abcef'],
    ['direct', 'acdf'],
  ] as const)('in a %s are those that say so', (place, names) => {
    expect(
      offeredIn(PLACES[place], all)
        .map(({ name }) => name)
        .join(''),
    ).toBe(names);
  });
});
