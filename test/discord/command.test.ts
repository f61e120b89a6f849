import { ApplicationCommandOptionType, type CommandInteractionOption } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/discord/command.ts';

const option = (name: string, value: string | boolean): CommandInteractionOption => ({
  name,
  type: typeof value === 'string' ? ApplicationCommandOptionType.String : ApplicationCommandOptionType.Boolean,
  value,
});

describe('readArguments', () => {
  it('gives values by name', () => {
    expect(readArguments([option('question', 'who led'), option('hide', true)])).toEqual({
      question: 'who led',
      hide: true,
    });
  });

  it('gives the subcommand with the values inside it', () => {
    const sub = { name: 'reload', type: ApplicationCommandOptionType.Subcommand, options: [option('file', 'a.txt')] };
    expect(readArguments([sub])).toEqual({ subcommand: 'reload', file: 'a.txt' });
    expect(readArguments([{ ...sub, options: undefined } as unknown as CommandInteractionOption])).toEqual({
      subcommand: 'reload',
    });
  });
});
