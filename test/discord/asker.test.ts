import { type ChatInputCommandInteraction, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { askerOf } from '../../src/discord/asker.ts';

type Interaction = Parameters<typeof askerOf>[0];

const ROLE = '123456789012345678';

function interaction(
  permissions: bigint,
  roles: readonly string[],
  { guild = true, cached = false } = {},
): Interaction {
  return {
    memberPermissions: new PermissionsBitField(permissions),
    member: { roles: cached ? { cache: new Map(roles.map((role) => [role, {}])) } : roles },
    inGuild: () => guild,
  } as unknown as ChatInputCommandInteraction;
}

describe('askerOf', () => {
  it.each([
    ['an administrator', interaction(PermissionFlagsBits.Administrator, []), null, true],
    ['who may manage the server', interaction(PermissionFlagsBits.ManageGuild, []), null, true],
    ['a member with the admin role', interaction(0n, [ROLE]), ROLE, true],
    ['a cached member with the admin role', interaction(0n, [ROLE], { cached: true }), ROLE, true],
    ['a member with another role', interaction(PermissionFlagsBits.SendMessages, ['223456789012345678']), ROLE, false],
    ['a member while no role is set', interaction(0n, [ROLE]), null, false],
    ['anybody in direct messages', interaction(PermissionFlagsBits.Administrator, [], { guild: false }), null, false],
  ])('takes %s for what they are', (_who, given, adminRoleId, admin) => {
    expect(askerOf(given, adminRoleId)).toEqual({ admin });
  });
});
