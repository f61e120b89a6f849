/**
 * Commands that Discord would list twice: those registered for one server and for every server are both shown there. Only
 * commands of the bot's own application with the name and type of one it declares are ever removed.
 */
import { ApplicationCommandType, type Client, type REST, Routes } from 'discord.js';
import { describeError, type Log } from './log.ts';

/** Servers that are looked through at a start: a bot in more of them is past being tried out. */
const MOST_SERVERS = 50;

/** What tells a command from others. */
interface NamedCommand {
  readonly name: string;
  readonly type?: number | undefined;
}

interface Listed extends NamedCommand {
  readonly id: string;
}

/**
 * With commands for every server: removes those that an earlier start with DISCORD_GUILD_ID has left in servers. With
 * commands for one server: removes those for every server, but only if nobody else uses them. Never rejects.
 *
 * @param guildId - the server that the commands were just registered for; `null`: for every server
 */
export async function removeDoubles(
  client: Client<true>,
  declarations: readonly NamedCommand[],
  guildId: string | null,
  log: Log,
): Promise<void> {
  try {
    if (guildId === null) await removeFromServers(client, declarations, log);
    else await removeFromEverywhere(client, declarations, guildId, log);
  } catch (error) {
    log.warn('doubles-not-removed', { error: describeError(error) });
  }
}

async function removeFromServers(client: Client<true>, declarations: readonly NamedCommand[], log: Log): Promise<void> {
  const servers = [...client.guilds.cache.keys()];
  if (servers.length > MOST_SERVERS) return;
  const applicationId = client.application.id;
  await Promise.all(
    servers.map(async (server) => {
      try {
        const doubles = await doublesAt(
          client.rest,
          Routes.applicationGuildCommands(applicationId, server),
          declarations,
        );
        for (const { id } of doubles)
          await client.rest.delete(Routes.applicationGuildCommand(applicationId, server, id));
        if (doubles.length > 0) log.info('doubles-removed', { count: doubles.length });
      } catch (error) {
        // Where the bot was invited without its commands there are none.
        log.debug('server-commands-not-read', { error: describeError(error) });
      }
    }),
  );
}

async function removeFromEverywhere(
  client: Client<true>,
  declarations: readonly NamedCommand[],
  guildId: string,
  log: Log,
): Promise<void> {
  const applicationId = client.application.id;
  const doubles = await doublesAt(client.rest, Routes.applicationCommands(applicationId), declarations);
  if (doubles.length === 0) return;
  const { approximateUserInstallCount } = await client.application.fetch();
  const alone = client.guilds.cache.size === 1 && client.guilds.cache.has(guildId);
  if (!alone || (approximateUserInstallCount ?? 0) > 0) {
    log.warn('commands-doubled', {
      message:
        'The commands are registered for every server too, where others use them, so the server of DISCORD_GUILD_ID lists them twice: leave DISCORD_GUILD_ID empty.',
    });
    return;
  }
  for (const { id } of doubles) await client.rest.delete(Routes.applicationCommand(applicationId, id));
  log.info('doubles-removed', { count: doubles.length });
}

async function doublesAt(
  rest: REST,
  route: `/${string}`,
  declarations: readonly NamedCommand[],
): Promise<readonly Listed[]> {
  const key = ({ name, type }: NamedCommand) => `${type ?? ApplicationCommandType.ChatInput} ${name}`;
  const own = new Set(declarations.map(key));
  return ((await rest.get(route)) as Listed[]).filter((listed) => own.has(key(listed)));
}
