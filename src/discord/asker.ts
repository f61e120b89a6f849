/** Who used a command, as far as commands need to know. Checked here because servers can override what Discord itself asks for. */
import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import type { Asker } from './command.ts';

/**
 * @param adminRoleId - a role whose members count as admins, besides those who may manage the server
 */
export function askerOf(
  interaction: Pick<ChatInputCommandInteraction, 'memberPermissions' | 'member' | 'inGuild'>,
  adminRoleId: string | null,
): Asker {
  if (!interaction.inGuild()) return { admin: false };
  const mayManage =
    interaction.memberPermissions?.any([PermissionFlagsBits.Administrator, PermissionFlagsBits.ManageGuild]) ?? false;
  return { admin: mayManage || (adminRoleId !== null && rolesOf(interaction).includes(adminRoleId)) };
}

/** A member arrives as plain data where the server is not cached. */
function rolesOf({ member }: Pick<ChatInputCommandInteraction, 'member'>): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
