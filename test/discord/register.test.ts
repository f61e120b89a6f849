import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/discord/commands.ts';
import { sameCommands } from '../../src/discord/register.ts';

const declared = COMMANDS.map(({ declaration }) => declaration);

/** As Discord lists what it was given: with ids, defaults and nulls of its own. */
function listed(commands: readonly object[]): Record<string, unknown>[] {
  return structuredClone(commands).map((command, index) => ({
    ...command,
    id: `${index}`,
    application_id: '1',
    version: '2',
    type: 1,
    nsfw: false,
    dm_permission: true,
    name_localizations: null,
    description_localizations: {},
    default_member_permissions: (command as { default_member_permissions?: string }).default_member_permissions ?? null,
  }));
}

describe('sameCommands', () => {
  it('takes a list of Discord for the same, in any order', () => {
    expect(sameCommands(declared, listed(declared).reverse())).toBe(true);
  });

  it.each<[string, (commands: Record<string, unknown>[]) => unknown]>([
    ['a description', ([first]) => Object.assign(first!, { description: 'other' })],
    ['an option', ([first]) => (first!.options as unknown[]).pop()],
    ['a length', ([first]) => Object.assign((first!.options as object[])[0]!, { max_length: 10 })],
    ['the order of options', ([first]) => (first!.options as unknown[]).reverse()],
    ['a permission', (commands) => Object.assign(commands.at(-1)!, { default_member_permissions: '0' })],
    ['a translation', ([first]) => Object.assign(first!, { name_localizations: { de: 'wer' } })],
    ['where it can be used', ([first]) => Object.assign(first!, { contexts: [0] })],
    ['a command that is gone', (commands) => commands.pop()],
    ['a command too many', (commands) => commands.push({ ...commands[0], name: 'other' })],
  ])('sees %s that differs', (_what, change) => {
    const commands = listed(declared);
    change(commands);
    expect(sameCommands(declared, commands)).toBe(false);
  });
});
