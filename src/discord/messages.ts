/** A mention, or any direct message: a question in a person's own words, answered in place with a reply. */
import { type Message, MessageType } from 'discord.js';
import { answerQuestion, replyTo, replyToFailure } from './answering.ts';
import type { Talk } from './conversations.ts';
import { withDeadline } from './deadline.ts';
import { isRefusal, isReplyRefusal } from './discord-errors.ts';
import { examplesFrom } from './examples.ts';
import { describeError } from './log.ts';
import { escapeMarkdown } from './markdown.ts';
import { questionMistake } from './mistakes.ts';
import { questionIn } from './question-in.ts';
import { type Reply, sendable } from './response.ts';
import type { Services } from './services.ts';
import { textsFor } from './texts.ts';
import { recallThread } from './threads.ts';

/** Handles any message. Never rejects. */
export async function handleMessage(message: Message, services: Services): Promise<void> {
  try {
    if (!isForUs(message)) return;
    const question = questionIn(message.content);
    if (question === '') return await send(message, await help(message, services), services, null);
    // Shows that the bot is at work; the answer does not wait for it.
    if (message.channel.isSendable())
      message.channel
        .sendTyping()
        .catch((error) => services.log.debug('typing-failed', { error: describeError(error) }));
    const talk = talkOf(message, services);
    await send(message, await replyFor(message, question, talk, services), services, talk);
  } catch (error) {
    services.log[isRefusal(error) ? 'warn' : 'error']('message-unanswered', { error: describeError(error) });
  }
}

/** Bots, webhooks and notices of Discord itself are ignored; in a server only a mention of the bot counts, and not one of everybody. */
function isForUs(message: Message): boolean {
  const { author, client, webhookId, type, mentions } = message;
  if (author.bot || author.system || webhookId !== null || author.id === client.user?.id) return false;
  if (type !== MessageType.Default && type !== MessageType.Reply) return false;
  return !message.inGuild() || (client.user !== null && mentions.users.has(client.user.id));
}

async function replyFor(message: Message, question: string, talk: Talk, services: Services): Promise<Reply> {
  const texts = textsFor(null);
  try {
    const mistake = questionMistake(question);
    if (mistake !== null) return replyTo(mistake, texts);
    const { channel } = message;
    const recall = channel.isThread()
      ? () => recallThread(channel, message.client.user.id, services.log, message.id)
      : undefined;
    const outcome = await answerQuestion(
      { command: 'ask', text: question },
      { talk, ...(recall === undefined ? {} : { recall }) },
      services,
      texts,
    );
    return replyTo(outcome, texts);
  } catch (error) {
    return replyToFailure(error, 'mention', services.log, texts);
  }
}

async function help(message: Message, { engine, suggestTimeoutMs, log }: Services): Promise<Reply> {
  const texts = textsFor(null);
  const late = (error: unknown) => log.debug('suggest-failed-late', { error: describeError(error) });
  const examples = await withDeadline(examplesFrom(engine), suggestTimeoutMs, late).catch((error) => {
    // Help without examples is still help.
    log.warn('suggest-failed', { command: 'help', error: describeError(error) });
    return [];
  });
  const lines = examples.map(
    ({ command, option, text }) => `\`/${command}\` ${option}: ${escapeMarkdown(text, false)}`,
  );
  const mention = `<@${message.client.user.id}>`;
  return { content: [texts.help(mention), ...(lines.length === 0 ? [] : [texts.helpExamples(lines)])].join('\n') };
}

async function send(message: Message, reply: Reply, services: Services, talk: Talk | null): Promise<void> {
  const body = sendable(reply);
  let sent: Message;
  try {
    // A question that was deleted meanwhile is answered in the channel all the same.
    sent = await message.reply({ ...body, failIfNotExists: false });
  } catch (error) {
    if (!isReplyRefusal(error) || !message.channel.isSendable()) throw error;
    sent = await message.channel.send(body);
  }
  if (talk !== null) services.conversations.answeredWith(talk, sent.id);
}

function talkOf(message: Message, { conversations }: Services): Talk {
  const kind = message.channel.isThread() ? 'thread' : message.inGuild() ? 'channel' : 'direct';
  return conversations.talk({
    channelId: message.channelId,
    kind,
    askerId: message.author.id,
    repliesTo: message.reference?.messageId ?? null,
  });
}
