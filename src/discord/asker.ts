/** Who used a command, as far as commands need to know. Checked here because servers can override what Discord itself asks for. */
import { type ChatInputCommandInteraction, type Message, PermissionFlagsBits } from 'discord.js';
import type { Asker } from './command.ts';

const MANAGERS = [PermissionFlagsBits.Administrator, PermissionFlagsBits.ManageGuild];

/**
 * @param adminRoleId - a role whose members count as admins, besides those who may manage the server
 */
export function askerOf(
  interaction: Pick<ChatInputCommandInteraction, 'memberPermissions' | 'member'> & { inGuild(): boolean },
  adminRoleId: string | null,
): Asker {
  if (!interaction.inGuild()) return { admin: false };
  const mayManage = interaction.memberPermissions?.any(MANAGERS) ?? false;
  return { admin: mayManage || (adminRoleId !== null && rolesOf(interaction).includes(adminRoleId)) };
}

/** The same of who wrote a message. */
export function authorIsAdmin(message: Pick<Message, 'inGuild' | 'member'>, adminRoleId: string | null): boolean {
  const { member } = message;
  if (!message.inGuild() || member === null) return false;
  return member.permissions.any(MANAGERS) || (adminRoleId !== null && member.roles.cache.has(adminRoleId));
}

/** A member arrives as plain data where the server is not cached. */
function rolesOf({ member }: Pick<ChatInputCommandInteraction, 'member'>): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
