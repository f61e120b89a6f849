/** Checking quotations by mention: `@bot check` or a bare mention in a reply to a message, or `@bot check: “...”`. */
import type { Message } from 'discord.js';
import { checkQuote } from '../../commands/check-quote.ts';
import { replyTo } from './answering.ts';
import { isRefusal } from './discord-errors.ts';
import { behindCheckRequest } from './locales/check-words.ts';
import { nameIn } from './localised.ts';
import { renderCheck } from './render-check.ts';
import type { Reply } from './response.ts';
import { wordsOf } from './run-message-command.ts';
import type { Services } from './services.ts';
import { checkQuotations } from './showing.ts';
import type { Texts } from './texts.ts';

const MARKS = /["“”„«»]/u;

/**
 * @param text - the words of the message without the mention
 * @returns `null` if the message does not ask for a check
 */
export async function checkAsked(
  message: Message,
  text: string,
  services: Services,
  texts: Texts,
): Promise<Reply | null> {
  const behind = behindCheckRequest(text);
  const asks = behind !== null;
  const rest = behind ?? text;
  if (asks && MARKS.test(rest)) return check(rest, services, texts);
  if (rest !== '' || message.reference?.messageId === undefined) return null;
  const words = await wordsOfReference(message);
  // A bare mention below an answer of the bot asks for nothing to be checked.
  if (words === null) return asks ? { content: texts.checkNothing() } : null;
  if (words === '') return { content: texts.checkUnreadable(nameIn(checkQuote.declaration.name, texts.language)) };
  if (!asks && !MARKS.test(words)) return null;
  return check(words, services, texts);
}

async function check(words: string, services: Services, texts: Texts): Promise<Reply> {
  const report = await checkQuotations(words, services, texts.language);
  return 'mistake' in report ? replyTo(report, texts) : renderCheck(report, false, texts);
}

/** @returns `null` where it is the bot's own or gone; empty where Discord does not show it */
async function wordsOfReference(message: Message): Promise<string | null> {
  try {
    const replied = await message.fetchReference();
    return replied.author.id === message.client.user.id ? null : wordsOf(replied);
  } catch (error) {
    if (isRefusal(error)) return '';
    throw error;
  }
}
