/**
 * Messages that are changed or deleted in direct messages which the client has not seen since its start: the library drops
 * such news, since it knows a channel of direct messages only once somebody writes there. They are handed on from here.
 */
import { type Client, type DMChannel, Events, type Message, SnowflakeUtil } from 'discord.js';
import { isRefusal } from './discord-errors.ts';
import { describeError, type Log } from './log.ts';

interface Desk {
  edited(message: Message): Promise<void>;
  deleted(message: {
    readonly id: string;
    readonly channel: DMChannel;
    readonly createdTimestamp: number;
  }): Promise<void>;
}

/** What the gateway tells of a message, as far as it matters here. */
interface Packet {
  readonly t?: string | null;
  readonly d?: {
    readonly id?: string;
    readonly channel_id?: string;
    readonly guild_id?: string;
    readonly author?: { readonly bot?: boolean };
  } | null;
}

/** Older messages are past being changed or deleted with effect, so their channel is not asked for. */
const RECENT_MS = 3_600_000;

/** Hands on changes to direct messages of channels that discord.js does not know, as after a restart. */
export function watchDirectChannels(client: Client, desk: Desk, log: Log): void {
  client.on(Events.Raw, async ({ t, d }: Packet) => {
    if (t !== 'MESSAGE_UPDATE' && t !== 'MESSAGE_DELETE') return;
    const { id, channel_id: channelId, guild_id: guildId, author } = d ?? {};
    if (id === undefined || channelId === undefined || guildId !== undefined || author?.bot === true) return;
    if (client.channels.cache.has(channelId)) return;
    const createdTimestamp = SnowflakeUtil.timestampFrom(id);
    if (Date.now() - createdTimestamp > RECENT_MS) return;
    try {
      const channel = await client.channels.fetch(channelId);
      if (channel === null || !channel.isDMBased() || !channel.isTextBased() || channel.partial) return;
      if (!('recipientId' in channel)) return;
      if (t === 'MESSAGE_DELETE') await desk.deleted({ id, channel, createdTimestamp });
      else await desk.edited(await channel.messages.fetch({ message: id, cache: false }));
    } catch (error) {
      log[isRefusal(error) ? 'debug' : 'warn']('direct-message-not-followed', { error: describeError(error) });
    }
  });
}
