/** Notes for the operator's own channel: who had the articles read anew, and what came of it. */
import type { Client } from 'discord.js';
import { describeError, type Log } from './log.ts';
import { sendable } from './response.ts';
import { type Texts, textsFor } from './texts.ts';

/**
 * Writes a note. Never rejects: what went wrong is logged, since the work that is noted is done.
 *
 * @param channelId - `null` for none
 * @param note - markdown, in the language of the channel's server
 */
export async function noteInAudit(
  client: Client,
  channelId: string | null,
  note: (texts: Texts) => string,
  log: Log,
): Promise<void> {
  if (channelId === null) return;
  try {
    const channel = await client.channels.fetch(channelId);
    if (channel === null || !channel.isSendable()) {
      log.warn('audit-not-written', { reason: 'AUDIT_CHANNEL_ID names no channel that can be written to.' });
      return;
    }
    const texts = textsFor('guild' in channel && channel.guild ? channel.guild.preferredLocale : null);
    await channel.send(sendable({ content: note(texts) }));
  } catch (error) {
    log.warn('audit-not-written', {
      reason: 'Check AUDIT_CHANNEL_ID, and that the bot may write there.',
      error: describeError(error),
    });
  }
}
