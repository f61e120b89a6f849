/** Tells Discord which commands there are, only when it does not know them as they are. */
import { ApplicationCommandOptionType, ApplicationCommandType, type REST, Routes } from 'discord.js';
import type { Declaration, MenuDeclaration } from './command.ts';

export interface Registration {
  readonly applicationId: string;
  /** `null`: for every server. */
  readonly guildId: string | null;
}

/**
 * Compares what Discord has with what is declared, and replaces it if they differ.
 *
 * @returns whether anything was registered
 * @throws DiscordAPIError if Discord refuses
 */
export async function registerCommands(
  rest: REST,
  declarations: readonly (Declaration | MenuDeclaration)[],
  { applicationId, guildId }: Registration,
): Promise<boolean> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = declarations.map((declaration) => (guildId === null ? declaration : forGuild(declaration)));
  const present = (await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })) as unknown[];
  if (sameCommands(wanted, present)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Whether two lists declare the same commands, whatever their order and whatever Discord adds to its own. */
export function sameCommands(wanted: readonly unknown[], present: readonly unknown[]): boolean {
  const canonical = (commands: readonly unknown[]) =>
    commands.map((command) => JSON.stringify(canonicalCommand(command as Raw))).sort();
  const a = canonical(wanted);
  const b = canonical(present);
  return a.length === b.length && a.every((command, index) => command === b[index]);
}

/** Where a command may be used is said of commands for every server only. */
function forGuild(declaration: Declaration | MenuDeclaration): object {
  const { contexts: _contexts, integration_types: _types, ...rest } = declaration;
  return rest;
}

interface Raw {
  readonly [key: string]: unknown;
}

/** What is declared of a command, with Discord's defaults filled in and what Discord adds (ids, versions) left out. */
function canonicalCommand(command: Raw): unknown {
  const guildOnly = command.guild_id !== undefined;
  return {
    name: command.name,
    type: command.type ?? ApplicationCommandType.ChatInput,
    description: command.description ?? '',
    names: sorted(command.name_localizations),
    descriptions: sorted(command.description_localizations),
    permissions: command.default_member_permissions ?? null,
    nsfw: command.nsfw ?? false,
    contexts: guildOnly ? null : listed(command.contexts),
    installs: guildOnly ? null : listed(command.integration_types),
    options: options(command.options),
  };
}

function options(list: unknown): unknown {
  return ((list as Raw[] | undefined | null) ?? []).map((option) => ({
    name: option.name,
    type: option.type,
    description: option.description,
    names: sorted(option.name_localizations),
    descriptions: sorted(option.description_localizations),
    required: option.type === ApplicationCommandOptionType.Subcommand ? false : (option.required ?? false),
    autocomplete: option.autocomplete ?? false,
    range: [option.min_length, option.max_length, option.min_value, option.max_value].map((bound) => bound ?? null),
    channels: listed(option.channel_types),
    choices: ((option.choices as Raw[] | undefined) ?? []).map((choice) => [
      choice.name,
      choice.value,
      sorted(choice.name_localizations),
    ]),
    options: options(option.options),
  }));
}

function sorted(localizations: unknown): unknown {
  return Object.entries((localizations as Record<string, string> | null | undefined) ?? {}).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
}

function listed(values: unknown): unknown {
  return Array.isArray(values) ? [...values].sort() : null;
}
