/** When Discord has turned the bot away for good: a client that seems connected but never hears anything again must not go on. */
import { type Client, Events, GatewayCloseCodes, RESTEvents } from 'discord.js';

/** Why the bot must stop, in words that say what to do. `restart`: whether starting it again can help. */
export interface Fatal {
  readonly message: string;
  readonly restart: boolean;
}

const TOKEN =
  'Discord does not accept DISCORD_TOKEN: copy it anew from https://discord.com/developers, your application, page "Bot".';

const CLOSE_MESSAGES: Partial<Record<number, Fatal>> = {
  [GatewayCloseCodes.AuthenticationFailed]: { message: TOKEN, restart: false },
  [GatewayCloseCodes.DisallowedIntents]: {
    message:
      'Discord refuses the intents of the bot, although it asks for none that is privileged: check the application at https://discord.com/developers.',
    restart: false,
  },
  [GatewayCloseCodes.ShardingRequired]: {
    message: 'The bot is in so many servers that Discord requires sharding, which it does not do.',
    restart: false,
  },
};

/**
 * Calls back, once, when the connection is beyond repair.
 *
 * @param onFatal - should close everything and end the process
 */
export function watchForFatal(client: Client, onFatal: (fatal: Fatal) => void): void {
  let told = false;
  const tell = (fatal: Fatal) => {
    if (told) return;
    told = true;
    onFatal(fatal);
  };
  client.on(Events.ShardDisconnect, ({ code }) => {
    tell(CLOSE_MESSAGES[code] ?? { message: `Discord closed the connection for good (code ${code}).`, restart: true });
  });
  client.on(Events.Invalidated, () => tell({ message: 'Discord ended the session of the bot.', restart: true }));
  // The library forgets a token that was refused once; every later call fails while the gateway stays up.
  client.rest.on(RESTEvents.Response, (request, response) => {
    const authorised = !/^\/(?:interactions|webhooks)\//u.test(request.path);
    if (response.status === 401 && authorised) tell({ message: TOKEN, restart: false });
  });
}
