/** Interactions of the loopback Discord: what people start, and how long the bot may take. */
import { randomBytes } from 'node:crypto';
import type { Message, World } from './world.ts';

/** Kinds of interaction, and of the first response to one, as Discord numbers them. */
export const InteractionKind = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export const CallbackKind = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: (typeof InteractionKind)[keyof typeof InteractionKind];
  /** How violations name it: `/who`, `button next`. */
  readonly label: string;
  readonly name: string;
  readonly userId: string;
  readonly channelId: string;
  readonly createdAt: number;
  /** The message whose button was pressed, or that a context-menu command was used on. */
  readonly source: Message | null;
  /** Messages that followed the first response. */
  followUps: number;
  /** First responses that the bot tried to give. */
  attempts: number;
  callback: number | null;
  /** Milliseconds until the accepted first response. */
  acknowledgedMs: number | null;
  /** Whether the deferred answer was announced as visible only to the person who asked. */
  ephemeral: boolean;
  original: Message | null;
  choices: readonly unknown[] | null;
  modal: Record<string, unknown> | null;
  /** Resolves once nothing more is to be expected: with the message that then stands. */
  readonly settled: PromiseWithResolvers<Message | null>;
}

export interface InteractionLimits {
  /** Milliseconds within which the first response must come (Discord: 3000). */
  readonly firstResponseMs: number;
  /** Milliseconds for which the token can be used (Discord: 15 minutes). */
  readonly tokenMs: number;
}

/** Interactions that people have started, and the deadlines under which the bot answers them. */
export class Interactions {
  readonly limits: InteractionLimits;
  readonly #world: World;
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #violate: (request: string, rule: string) => void;

  constructor(world: World, limits: InteractionLimits, violate: (request: string, rule: string) => void) {
    this.#world = world;
    this.limits = limits;
    this.#violate = violate;
  }

  start(about: Pick<Interaction, 'kind' | 'label' | 'name' | 'userId' | 'channelId' | 'source'>): Interaction {
    const interaction: Interaction = {
      ...about,
      id: this.#world.newId(),
      token: randomBytes(48).toString('base64url'),
      createdAt: performance.now(),
      attempts: 0,
      followUps: 0,
      callback: null,
      acknowledgedMs: null,
      ephemeral: false,
      original: null,
      choices: null,
      modal: null,
      settled: Promise.withResolvers<Message | null>(),
    };
    this.#byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (interaction.callback !== null) return;
      this.#violate(interaction.label, `no first response within ${this.limits.firstResponseMs} ms`);
      interaction.settled.resolve(null);
    }, this.limits.firstResponseMs);
    timer.unref();
    this.#timers.add(timer);
    return interaction;
  }

  /** The interaction, if id and token belong together and the time for a first response is not over. */
  waiting(id: string, token: string): Interaction | null {
    const interaction = this.#byId.get(id);
    if (interaction?.token !== token) return null;
    const late = interaction.callback === null && this.age(interaction) > this.limits.firstResponseMs;
    return late ? null : interaction;
  }

  known(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  /** The interaction whose token can still be used to answer. */
  alive(token: string): Interaction | null {
    const interaction = this.#byToken.get(token);
    return interaction && this.age(interaction) <= this.limits.tokenMs ? interaction : null;
  }

  age(interaction: Interaction): number {
    return performance.now() - interaction.createdAt;
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    for (const interaction of this.#byId.values()) interaction.settled.resolve(null);
  }
}
