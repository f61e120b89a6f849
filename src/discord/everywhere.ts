/** Where a command for everybody can be used. Discord takes this for commands of every server only. */
import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

export const EVERYWHERE = {
  /** In servers, in direct messages with the bot, and, for those who installed it for themselves, in any other. */
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  /** In a server for all its members, or by one person for wherever that person is. */
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
} as const;
