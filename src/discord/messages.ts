/** A mention, or any direct message: a question in a person's own words. */
import { type Message, MessageType } from 'discord.js';
import type { Question } from '../answers/types.ts';
import { answerQuestion, replyTo, replyToFailure } from './answering.ts';
import { authorIsAdmin } from './asker.ts';
import type { Talk } from './conversations.ts';
import { helpFor } from './help.ts';
import { describeError } from './log.ts';
import { checkAsked } from './message-check.ts';
import { questionMistake } from './mistakes.ts';
import { questionIn } from './question-in.ts';
import type { Reply } from './response.ts';
import type { Services } from './services.ts';
import { textsFor } from './texts.ts';
import { recallThread } from './threads.ts';

/** Bots, webhooks and notices of Discord itself are ignored; in a server only a mention of the bot counts, and not one of everybody. */
export function isForUs(message: Message): boolean {
  const { author, client, webhookId, type, mentions } = message;
  if (author.bot || author.system || webhookId !== null || author.id === client.user?.id) return false;
  if (type !== MessageType.Default && type !== MessageType.Reply) return false;
  return !message.inGuild() || (client.user !== null && mentions.users.has(client.user.id));
}

/**
 * What to say to a message that is for the bot.
 *
 * @param before - its content when it was answered before, if it was changed since
 * @returns `null` for silence: who asks too much is told so once, where all can see it
 */
export async function replyFor(message: Message, before: string | null, services: Services): Promise<Reply | null> {
  const texts = textsFor(message.guild?.preferredLocale ?? null);
  try {
    const text = questionIn(message.content);
    const refusal = services.cooldown.take({
      userId: message.author.id,
      channelId: message.channelId,
      admin: authorIsAdmin(message, services.adminRoleId),
    });
    if (refusal !== null) return refusal.first ? replyTo({ mistake: 'cooldown', ...refusal }, texts) : null;
    const checked = await checkAsked(message, text, services, texts);
    if (checked !== null) return checked;
    if (text === '') return await helpFor(message.client.user.id, services, texts);
    const mistake = questionMistake(text);
    if (mistake !== null) return replyTo(mistake, texts);
    showTyping(message, services);
    const question: Question = { command: 'ask', text };
    const talk = talkOfMessage(message, services);
    if (before !== null) services.conversations.retract(talk, { command: 'ask', text: questionIn(before) });
    const { channel } = message;
    const recall = channel.isThread()
      ? () => recallThread(channel, message.client.user.id, services.log, message.id)
      : undefined;
    const asking = { talk, openIn: message.guildId, ...(recall === undefined ? {} : { recall }) };
    return replyTo(await answerQuestion(question, asking, services, texts), texts);
  } catch (error) {
    return replyToFailure(error, 'mention', services.log, texts);
  }
}

/** Shows that the bot is at work; the answer does not wait for it. */
function showTyping({ channel }: Message, { log }: Services): void {
  if (!channel.isSendable()) return;
  channel.sendTyping().catch((error) => log.debug('typing-failed', { error: describeError(error) }));
}

/** The conversation that a message belongs to. */
export function talkOfMessage(message: Message, { conversations }: Services): Talk {
  const kind = message.channel.isThread() ? 'thread' : message.inGuild() ? 'channel' : 'direct';
  return conversations.talk({
    channelId: message.channelId,
    kind,
    askerId: message.author.id,
    repliesTo: message.reference?.messageId ?? null,
  });
}
