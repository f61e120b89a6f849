/** Questions in messages: answered, answered anew when their words are changed soon, and the answer taken back when they are deleted. */
import type { Message, PartialMessage } from 'discord.js';
import { isRefusal, isReplyRefusal } from './discord-errors.ts';
import { describeError } from './log.ts';
import { isForUs, replyFor, talkOfMessage } from './messages.ts';
import { type Reply, sendable } from './response.ts';
import type { Services } from './services.ts';

/** How long after it was written a changed question is answered anew. */
const EDIT_MS = 60_000;
/** How long after a start the answers of the time before are looked for when their question is deleted. */
const LOOK_BACK_MS = 3_600_000;
/** How many messages after the question its answer is looked for. */
const LOOK_AHEAD = 25;
const MOST = 2000;

interface Case {
  /** The words last seen. */
  words: string;
  deleted: boolean;
  /** The words that were answered last, and with which message. */
  answered: string | null;
  answer: Message | null;
  /** Whatever is under way for it; never rejects. */
  work: Promise<void>;
}

export class MessageDesk {
  readonly #services: Services;
  readonly #openedAt = Date.now();
  /** By the question's message; the oldest are forgotten. Only in memory: what is deleted later keeps its answer. */
  readonly #cases = new Map<string, Case>();

  constructor(services: Services) {
    this.#services = services;
  }

  /** Never rejects. */
  created(message: Message): Promise<void> {
    return this.#guard('message-unanswered', async () => {
      if (isForUs(message)) await this.#open(message);
    });
  }

  /** Never rejects. Discord also calls it an edit when it adds the preview of a link. */
  edited(message: Message | PartialMessage): Promise<void> {
    return this.#guard('edit-unanswered', async () => {
      if (message.partial || !isForUs(message)) return;
      const { editedTimestamp, createdTimestamp } = message;
      if (editedTimestamp === null || editedTimestamp - createdTimestamp > EDIT_MS) return;
      const known = this.#cases.get(message.id);
      if (known === undefined) {
        // A mention that was forgotten at first; before a restart it may have been answered.
        if (createdTimestamp > this.#openedAt) await this.#open(message);
      } else if (known.words !== message.content) {
        known.words = message.content;
        known.work = known.work.then(() => this.#answer(message, known));
        await known.work;
      }
    });
  }

  /** Never rejects. */
  deleted(message: Pick<Message, 'id' | 'channel' | 'createdTimestamp'>): Promise<void> {
    return this.#guard('answer-not-deleted', async () => {
      if (this.#cases.has(message.id)) return this.#takeBack(message.id);
      const now = Date.now();
      const before = message.createdTimestamp < this.#openedAt && now - message.createdTimestamp < LOOK_BACK_MS;
      if (before) await this.#takeBackEarlier(message);
    });
  }

  /** Never rejects. */
  async deletedTogether(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.#guard('answer-not-deleted', () => this.#takeBack(id));
  }

  async #guard(event: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#services.log[isRefusal(error) ? 'warn' : 'error'](event, { error: describeError(error) });
    }
  }

  async #open(message: Message): Promise<void> {
    const one: Case = { words: message.content, deleted: false, answered: null, answer: null, work: Promise.resolve() };
    this.#cases.set(message.id, one);
    if (this.#cases.size > MOST) this.#cases.delete(this.#cases.keys().next().value as string);
    one.work = this.#answer(message, one);
    await one.work;
  }

  #answer(message: Message, one: Case): Promise<void> {
    const { content: words } = message;
    const overtaken = () => one.deleted || one.words !== words;
    return this.#guard('message-unanswered', async () => {
      if (overtaken()) return;
      const before = one.answered;
      one.answered = words;
      const reply = await replyFor(message, before, this.#services);
      if (reply === null || overtaken()) return;
      if (one.answer === null) {
        one.answer = await send(message, reply);
        this.#services.conversations.answeredWith(talkOfMessage(message, this.#services), one.answer.id);
      } else await one.answer.edit(sendable(reply));
    });
  }

  async #takeBack(id: string): Promise<void> {
    const one = this.#cases.get(id);
    if (one === undefined) return;
    one.deleted = true;
    await one.work;
    this.#cases.delete(id);
    await one.answer?.delete();
  }

  /** After a restart the answer is found by what it replies to. */
  async #takeBackEarlier({ id, channel }: Pick<Message, 'id' | 'channel'>): Promise<void> {
    const later = await channel.messages.fetch({ after: id, limit: LOOK_AHEAD, cache: false });
    const answer = later.find(
      ({ author, reference, interactionMetadata }) =>
        author.id === channel.client.user.id && reference?.messageId === id && interactionMetadata === null,
    );
    await answer?.delete();
  }
}

async function send(message: Message, reply: Reply): Promise<Message> {
  const body = sendable(reply);
  try {
    return await message.reply({ ...body, failIfNotExists: false });
  } catch (error) {
    if (!isReplyRefusal(error) || !message.channel.isSendable()) throw error;
    return await message.channel.send(body);
  }
}
