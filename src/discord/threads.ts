/**
 * The earlier questions of a thread, read from the thread itself: after a restart nothing else is left of them.
 * Without the privileged intent Discord gives the words of two kinds of messages: the bot's own, and those that mention it.
 */
import type { AnyThreadChannel, Message } from 'discord.js';
import type { PastQuestion } from '../answers/types.ts';
import { lineOf, parseAskedLine } from './asked.ts';
import { isRefusal } from './discord-errors.ts';
import type { Log } from './log.ts';
import { describeError } from './log.ts';
import { questionIn } from './question-in.ts';

const MESSAGES = 50;

/**
 * @param before - id of the message that asks now; only earlier ones are read
 * @returns oldest first; empty where the bot may not read the history
 */
export async function recallThread(
  thread: AnyThreadChannel,
  botId: string,
  log: Log,
  before?: string,
): Promise<readonly PastQuestion[]> {
  try {
    const messages = await thread.messages.fetch({
      limit: MESSAGES,
      cache: false,
      ...(before === undefined ? {} : { before }),
    });
    return [...messages.values()]
      .sort((a, b) => a.createdTimestamp - b.createdTimestamp || (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
      .flatMap((message) => pastQuestion(message, botId) ?? []);
  } catch (error) {
    // The question at hand can be answered without them.
    log[isRefusal(error) ? 'info' : 'warn']('thread-not-read', { error: describeError(error) });
    return [];
  }
}

/** The question that a message asked by mention, or that stands above an answer of the bot to a command. */
function pastQuestion(
  message: Pick<
    Message,
    'author' | 'content' | 'embeds' | 'mentions' | 'webhookId' | 'reference' | 'interactionMetadata'
  >,
  botId: string,
): PastQuestion | null {
  if (message.author.id === botId) {
    // The question that a reply answers stands in the thread itself.
    if (message.reference !== null && message.interactionMetadata === null) return null;
    const line = lineOf(message.embeds.map(({ author }) => author?.name));
    return line === null ? null : parseAskedLine(line);
  }
  if (message.author.bot || message.webhookId !== null || !message.mentions.users.has(botId)) return null;
  const text = questionIn(message.content);
  return text === '' ? null : { command: 'ask', text };
}
