/** The conversation that an interaction belongs to. */
import type { BaseInteraction } from 'discord.js';
import type { Talk } from './conversations.ts';
import type { Services } from './services.ts';

/** @param hidden - whether only the person who acts sees the answer */
export function talkOf(
  { channelId, channel, user, guildId }: Pick<BaseInteraction, 'channelId' | 'channel' | 'user' | 'guildId'>,
  hidden: boolean,
  { conversations }: Pick<Services, 'conversations'>,
): Talk {
  const kind = channel?.isThread() ? 'thread' : guildId === null ? 'direct' : 'channel';
  // Discord names the channel of everything that can be answered.
  return conversations.talk({ channelId: channelId ?? user.id, kind, askerId: user.id, hidden });
}
