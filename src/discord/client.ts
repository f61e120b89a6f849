/** The Discord client: only what the bot needs to see, and only as much kept in memory as it needs. */
import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { NO_MENTIONS } from './response.ts';

export interface ClientSettings {
  /** Base of the REST API without a version. */
  readonly apiUrl: string;
}

/**
 * @returns a client that has not logged in yet
 */
export function createClient({ apiUrl }: ClientSettings): Client {
  const client: Client = new Client({
    // None of these is privileged: the words of messages that mention the bot, and of direct messages, come without.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // The channel of a first direct message is not known beforehand, nor is a message that is changed or deleted.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: NO_MENTIONS,
    // A request that hangs is sent again; Discord then recognises a message that it has already.
    enforceNonce: true,
    rest: { api: apiUrl, timeout: 15_000, retries: 3 },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === client.user?.id },
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === client.user?.id },
      VoiceStateManager: 0,
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      users: { interval: 3600, filter: () => (user) => user.id !== client.user?.id },
      guildMembers: { interval: 3600, filter: () => (member) => member.id !== client.user?.id },
    },
  });
  return client;
}
