/** The bot: a client that is logged in, knows its commands, and hands what happens to the handlers. */
import { type Client, DiscordAPIError, Events, PermissionsBitField, RESTJSONErrorCodes } from 'discord.js';
import { createClient } from './client.ts';
import { COMMANDS, MESSAGE_COMMANDS } from './commands.ts';
import { DeadlineError, withDeadline } from './deadline.ts';
import { watchDirectChannels } from './direct-channels.ts';
import { removeDoubles } from './doubles.ts';
import { type Fatal, watchForFatal } from './fatal.ts';
import { handleInteraction } from './interactions.ts';
import { localised } from './localised.ts';
import { describeError } from './log.ts';
import { MessageDesk } from './message-desk.ts';
import { Once } from './once.ts';
import { registerCommands } from './register.ts';
import type { Services } from './services.ts';

export interface BotOptions {
  readonly token: string;
  /** Base of the REST API without a version. */
  readonly apiUrl: string;
  readonly guildId: string | null;
  readonly services: Services;
  /** Told when Discord has turned the bot away for good, after it was ready. */
  readonly onFatal: (fatal: Fatal) => void;
  /** After how many milliseconds without a connection the start is given up (default 90,000). */
  readonly connectTimeoutMs?: number;
}

export interface Bot {
  /** As Discord shows it, e.g. `Rapporteur#1234`. */
  readonly name: string;
  /** Where an admin of a server invites the bot. */
  readonly inviteUrl: string;
  /** Where anybody installs it for themselves; `null` while its commands are in one server only. */
  readonly installUrl: string | null;
  close(): Promise<void>;
}

/** The bot could not start; the message says what to do. */
export class StartError extends Error {
  readonly restart: boolean;
  constructor({ message, restart }: Fatal) {
    super(message);
    this.name = 'StartError';
    this.restart = restart;
  }
}

/**
 * Connects and resolves when the bot can be used.
 *
 * @throws StartError
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { services, guildId } = options;
  const { log } = services;
  const client = createClient(options);
  // Rejections of listeners arrive here; without a listener they would end the process.
  client.on(Events.Error, (error) => log.error('client-error', { error: describeError(error) }));
  client.on(Events.Warn, (message) => log.warn('client-warning', { message }));
  client.on(Events.ShardError, (error) => log.warn('connection-error', { error: describeError(error) }));
  client.on(Events.ShardReconnecting, () => closing || log.info('reconnecting'));
  client.on(Events.ShardResume, () => log.info('resumed'));
  const pressed = new Once(2000);
  client.on(Events.InteractionCreate, (interaction) => handleInteraction(interaction, { ...services, pressed }));
  const desk = new MessageDesk(services);
  client.on(Events.MessageCreate, (message) => desk.created(message));
  client.on(Events.MessageUpdate, (_old, message) => desk.edited(message));
  client.on(Events.MessageDelete, (message) => desk.deleted(message));
  client.on(Events.MessageBulkDelete, (messages) => desk.deletedTogether([...messages.values()]));
  watchDirectChannels(client, desk, log);

  let closing = false;
  let started = false;
  const refused = Promise.withResolvers<never>();
  refused.promise.catch(() => {});
  watchForFatal(client, (fatal) => {
    if (closing) return;
    if (started) options.onFatal(fatal);
    else refused.reject(new StartError(fatal));
  });
  const close = async () => {
    closing = true;
    desk.stop();
    await client.destroy();
  };

  try {
    const ready = await connect(client, options, refused.promise, log);
    await register(ready, guildId, services);
    started = true;
    return {
      name: ready.user.tag,
      inviteUrl: inviteUrl(ready.application.id),
      installUrl: guildId === null ? installUrl(ready.application.id) : null,
      close,
    };
  } catch (error) {
    // A client whose login failed may go on trying in the background.
    await close();
    throw error;
  }
}

/** What the bot needs: to see the channel, to answer there and in threads, and to find a thread's earlier questions. */
const PERMISSIONS = new PermissionsBitField([
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'ReadMessageHistory',
]);

/** On Discord's own site whichever API is used: a proxy serves no pages. */
function inviteUrl(applicationId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${PERMISSIONS.bitfield}`;
}

function installUrl(applicationId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=applications.commands&integration_type=1`;
}

async function connect(
  client: Client,
  options: BotOptions,
  refused: Promise<never>,
  log: Services['log'],
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const login = client.login(options.token).then(() => ready);
  try {
    return await withDeadline(Promise.race([login, refused]), options.connectTimeoutMs ?? 90_000, (error) =>
      log.debug('login-failed-late', { error: describeError(error) }),
    );
  } catch (error) {
    throw startError(error, options);
  }
}

function startError(error: unknown, { apiUrl }: BotOptions): unknown {
  if (error instanceof StartError) return error;
  if (error instanceof DeadlineError) {
    return new StartError({
      message: `No connection to Discord (${apiUrl}) within ${Math.round(error.ms / 1000)} seconds: check the network.`,
      restart: true,
    });
  }
  const { code, status } = error as { code?: unknown; status?: unknown };
  if (code === 'TokenInvalid' || status === 401) {
    return new StartError({
      message:
        'Discord does not accept DISCORD_TOKEN: copy it anew from https://discord.com/developers, your application, page "Bot".',
      restart: false,
    });
  }
  if (typeof code === 'string' && /^(?:E[A-Z]+|UND_ERR_\w+)$/u.test(code)) {
    return new StartError({
      message: `Discord cannot be reached at ${apiUrl} (${code}): check the network, and DISCORD_API_URL if it is set.`,
      restart: true,
    });
  }
  return error;
}

async function register(client: Client<true>, guildId: string | null, { log }: Services): Promise<void> {
  const declarations = [...COMMANDS, ...MESSAGE_COMMANDS].map(({ declaration }) => localised(declaration));
  try {
    const changed = await registerCommands(client.rest, declarations, {
      applicationId: client.application.id,
      guildId,
    });
    log.info(changed ? 'commands-registered' : 'commands-unchanged', {
      count: declarations.length,
      everywhere: guildId === null,
    });
    await removeDoubles(client, declarations, guildId, log);
  } catch (error) {
    if (guildId !== null && error instanceof DiscordAPIError && isNotInGuild(error)) {
      throw new StartError({
        message: 'DISCORD_GUILD_ID names a server that the bot is not in: invite it there first, or correct the id.',
        restart: false,
      });
    }
    // The commands of an earlier start are still there, and mentions work without any.
    log.error('commands-not-registered', { error: describeError(error) });
  }
}

function isNotInGuild({ code }: DiscordAPIError): boolean {
  return code === RESTJSONErrorCodes.MissingAccess || code === RESTJSONErrorCodes.UnknownGuild;
}
