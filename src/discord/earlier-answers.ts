/**
 * The bot's answers of the time before a restart, found in the channel itself by the message that they reply to:
 * nothing is stored of who asked what where.
 */
import type { Message, TextBasedChannel } from 'discord.js';
import { isRefusal } from './discord-errors.ts';
import { describeError, type Log } from './log.ts';

/** How many messages behind a question its answer is looked for: it is written within seconds. */
const LOOK_AHEAD = 50;
const MINUTE_MS = 60_000;
/** Looks in a minute: Discord tells of every message that anybody deletes, and few of them were questions. */
const MOST_LOOKS = 30;

export class EarlierAnswers {
  readonly #log: Log;
  readonly #now: () => number;
  #looks: number[] = [];

  constructor(log: Log, now: () => number = Date.now) {
    this.#log = log;
    this.#now = now;
  }

  /**
   * @param questions - ids of messages of one channel that were written at about the same time
   * @returns own replies by the id of the question; `null` where that cannot be known: the bot may not read there, or has
   *   just looked too often
   */
  async of(channel: TextBasedChannel, questions: readonly string[]): Promise<ReadonlyMap<string, Message> | null> {
    const oldest = questions.reduce<string | null>(
      (first, id) => (first === null || isOlder(id, first) ? id : first),
      null,
    );
    if (oldest === null) return new Map();
    if (!mayRead(channel) || !this.#mayLook()) return null;
    try {
      const limit = questions.length === 1 ? LOOK_AHEAD : 2 * LOOK_AHEAD;
      const later = await channel.messages.fetch({ after: oldest, limit, cache: false });
      const wanted = new Set(questions);
      return new Map(
        [...later.values()].flatMap((message) => {
          const question = repliesTo(message, channel.client.user.id);
          return question !== null && wanted.has(question) ? [[question, message] as const] : [];
        }),
      );
    } catch (error) {
      this.#log[isRefusal(error) ? 'info' : 'warn']('earlier-answer-not-looked-for', { error: describeError(error) });
      return null;
    }
  }

  #mayLook(): boolean {
    const now = this.#now();
    this.#looks = this.#looks.filter((at) => at > now - MINUTE_MS);
    if (this.#looks.length >= MOST_LOOKS) return false;
    this.#looks.push(now);
    return true;
  }
}

/** The question that a message of the bot answers by a reply; what came of a command or a button answers none. */
function repliesTo({ author, reference, interactionMetadata }: Message, botId: string): string | null {
  return author.id === botId && interactionMetadata === null ? (reference?.messageId ?? null) : null;
}

/** Asked beforehand, since Discord counts what it refuses. */
function mayRead(channel: TextBasedChannel): boolean {
  if (channel.isDMBased()) return true;
  const permissions = channel.permissionsFor(channel.client.user);
  return permissions === null || permissions.has(['ViewChannel', 'ReadMessageHistory']);
}

/** Ids of messages grow with time. */
function isOlder(one: string, other: string): boolean {
  return BigInt(one) < BigInt(other);
}
