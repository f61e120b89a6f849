/** Questions in messages: answered, answered anew when their words are changed soon, and the answer taken back when they are deleted. */
import type { Message, PartialMessage } from 'discord.js';
import { isRefusal, isReplyRefusal } from './discord-errors.ts';
import { EarlierAnswers } from './earlier-answers.ts';
import { describeError } from './log.ts';
import { isForUs, replyFor, talkOfMessage } from './messages.ts';
import { type Reply, sendable } from './response.ts';
import type { Services } from './services.ts';

/** How long after it was written a changed question is answered anew. */
const EDIT_MS = 60_000;
/** How long after a start the answers of the time before are looked for when their question is deleted. */
const LOOK_BACK_MS = 3_600_000;
const MOST = 2000;

/** What is known of a message that was deleted. */
type Gone = Pick<Message, 'id' | 'channel' | 'createdTimestamp'>;

interface Case {
  /** The words last seen. */
  words: string;
  /** It was deleted, or is better left alone. */
  closed: boolean;
  /** The words that were answered last, and with which message. */
  answered: string | null;
  answer: Message | null;
  /** Whatever is under way for it; never rejects. */
  work: Promise<void>;
}

export class MessageDesk {
  readonly #services: Services;
  readonly #openedAt = Date.now();
  readonly #earlier: EarlierAnswers;
  /** By the question's message; the oldest are forgotten, and with a restart all. */
  readonly #cases = new Map<string, Case>();
  #stopped = false;

  constructor(services: Services) {
    this.#services = services;
    this.#earlier = new EarlierAnswers(services.log);
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
        // Before a restart it may have been answered; the bot also misses what is written while it connects.
        if (createdTimestamp < this.#openedAt + EDIT_MS) await this.#reopen(message);
        // A mention that was forgotten at first.
        else await this.#open(message);
      } else if (known.words !== message.content) {
        known.words = message.content;
        known.work = known.work.then(() => this.#answer(message, known));
        await known.work;
      }
    });
  }

  /** Never rejects. */
  deleted(message: Gone): Promise<void> {
    return this.deletedTogether([message]);
  }

  /** @param messages - of one channel. Never rejects. */
  async deletedTogether(messages: readonly Gone[]): Promise<void> {
    const [known, others] = [true, false].map((is) => messages.filter(({ id }) => this.#cases.has(id) === is)) as [
      Gone[],
      Gone[],
    ];
    for (const { id } of known) await this.#guard('answer-not-deleted', () => this.#takeBack(id));
    const earlier = others.filter(({ createdTimestamp }) => this.#mayBeEarlier(createdTimestamp));
    await this.#guard('answer-not-deleted', () => this.#takeBackEarlier(earlier));
  }

  async #guard(event: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      // What was under way when the bot was stopped has no connection any more to be answered by.
      if (this.#stopped) this.#services.log.info('stopped-before-answer', { event });
      else this.#services.log[isRefusal(error) ? 'warn' : 'error'](event, { error: describeError(error) });
    }
  }

  /** From here on a failure is the stop's own doing. */
  stop(): void {
    this.#stopped = true;
  }

  async #open(message: Message): Promise<void> {
    const one = this.#keep(message);
    one.work = this.#answer(message, one);
    await one.work;
  }

  /** A question of the time before a restart, whose words were changed: its answer is changed, or it is answered if it has none. */
  async #reopen(message: Message): Promise<void> {
    const one = this.#keep(message);
    const look = this.#guard('edit-unanswered', async () => {
      const found = await this.#earlier.of(message.channel, [message.id]);
      one.answer = found?.get(message.id) ?? null;
      // Where it cannot be known whether it was answered, no second answer is given.
      if (found === null && message.createdTimestamp < this.#openedAt) one.closed = true;
    });
    one.work = look.then(() => this.#answer(message, one));
    await one.work;
  }

  #keep(message: Message): Case {
    const one: Case = { words: message.content, closed: false, answered: null, answer: null, work: Promise.resolve() };
    this.#cases.set(message.id, one);
    if (this.#cases.size > MOST) this.#cases.delete(this.#cases.keys().next().value as string);
    return one;
  }

  #answer(message: Message, one: Case): Promise<void> {
    const { content: words } = message;
    const overtaken = () => one.closed || one.words !== words;
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
    one.closed = true;
    await one.work;
    this.#cases.delete(id);
    await one.answer?.delete();
  }

  #mayBeEarlier(createdTimestamp: number): boolean {
    return createdTimestamp < this.#openedAt && Date.now() - createdTimestamp < LOOK_BACK_MS;
  }

  async #takeBackEarlier(gone: readonly Gone[]): Promise<void> {
    const [first] = gone;
    if (first === undefined) return;
    const answers = await this.#earlier.of(
      first.channel,
      gone.map(({ id }) => id),
    );
    for (const answer of answers?.values() ?? []) await answer.delete();
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
