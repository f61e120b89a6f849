/** Earlier questions, so that "and when was that?" has something to hang on. In memory, bounded, and forgotten with the process. */
import type { PastQuestion } from '../answers/types.ts';

/** Where a question is asked, as far as it tells which conversation it belongs to. */
export interface Talk {
  readonly key: string;
  /** True for a thread, a direct message or a chain of replies: the conversation does not lapse with time. */
  readonly lasting: boolean;
  readonly askerId: string;
  /** A question whose answer only the asker sees is context for nobody else. */
  readonly hidden: boolean;
}

export interface ConversationLimits {
  /** How long an earlier question in a channel belongs to the conversation. */
  readonly minutes: number;
  readonly conversations?: number;
  readonly questions?: number;
  /** Answers whose conversation a reply can still find. */
  readonly answers?: number;
}

interface Remembered {
  readonly question: PastQuestion;
  readonly at: number;
  readonly onlyFor: string | null;
}

export class Conversations {
  readonly #limits: Required<ConversationLimits>;
  readonly #now: () => number;
  /** Both maps keep the most recently used last and lose the first. */
  readonly #talks = new Map<string, Remembered[]>();
  readonly #answers = new Map<string, string>();

  constructor(limits: ConversationLimits, now: () => number = Date.now) {
    this.#limits = { conversations: 500, questions: 8, answers: 2000, ...limits };
    this.#now = now;
  }

  /** The conversation that a question belongs to: its thread, its direct messages, what it replies to, or else what the same person asked in the channel. */
  talk(where: {
    readonly channelId: string;
    readonly kind: 'thread' | 'direct' | 'channel';
    readonly askerId: string;
    readonly hidden?: boolean;
    /** The message that is replied to. */
    readonly repliesTo?: string | null;
  }): Talk {
    const { channelId, kind, askerId, hidden = false, repliesTo } = where;
    if (kind !== 'channel') return { key: channelId, lasting: true, askerId, hidden };
    const chain = repliesTo ? this.#answers.get(repliesTo) : undefined;
    if (chain !== undefined) return { key: chain, lasting: true, askerId, hidden };
    return { key: `${channelId}/${askerId}`, lasting: false, askerId, hidden };
  }

  /** Whether anything is known of the conversation, even that it is empty. */
  has(talk: Talk): boolean {
    return this.#talks.has(talk.key);
  }

  /** Earlier questions, oldest first. */
  history(talk: Talk): readonly PastQuestion[] {
    const since = talk.lasting ? Number.NEGATIVE_INFINITY : this.#now() - this.#limits.minutes * 60_000;
    return (this.#talks.get(talk.key) ?? [])
      .filter(({ at, onlyFor }) => at >= since && (onlyFor === null || onlyFor === talk.askerId))
      .map(({ question }) => question);
  }

  /** Adds a question to its conversation. */
  remember(talk: Talk, question: PastQuestion): void {
    const kept = this.#talks.get(talk.key) ?? [];
    this.#store(talk.key, [...kept, { question, at: this.#now(), onlyFor: talk.hidden ? talk.askerId : null }]);
  }

  /** Takes a question back, as when its words are changed before it is asked anew. */
  retract(talk: Talk, question: PastQuestion): void {
    const kept = this.#talks.get(talk.key) ?? [];
    const at = kept.findLastIndex(
      ({ question: { command, text } }) => command === question.command && text === question.text,
    );
    if (at >= 0) this.#store(talk.key, kept.toSpliced(at, 1));
  }

  /** Fills a conversation of which nothing is known, as after a restart. */
  restore(talk: Talk, questions: readonly PastQuestion[]): void {
    if (this.has(talk)) return;
    const at = this.#now();
    this.#store(
      talk.key,
      questions.map((question) => ({ question, at, onlyFor: null })),
    );
  }

  /** Lets a reply to an answer find the conversation. */
  answeredWith(talk: Talk, messageId: string): void {
    touch(this.#answers, messageId, talk.key, this.#limits.answers);
  }

  #store(key: string, questions: Remembered[]): void {
    touch(this.#talks, key, questions.slice(-this.#limits.questions), this.#limits.conversations);
  }
}

function touch<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value as string);
}
