/** The state of the page in one place; the parts of the page draw what it holds and are told what changed. */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { SeenChannel, SeenMessage } from '../types.ts';
import { nameIn, offeredIn, PLACES, type Runnable, readTyped, runnables } from './commands.ts';
import { Connection } from './connection.ts';
import { addressWith, localeOf } from './languages.ts';
import type { Actor, PagePerson, PageRequest, PageResults, PageState, ToPage } from './protocol.ts';
import type { Names } from './rich-text.ts';

const EPHEMERAL = 64;

/** What changed: everything, the channel that is open, one message, the list of channels, who acts, or passing things. */
export interface Changes {
  readonly all: undefined;
  readonly opened: undefined;
  readonly message: SeenMessage;
  readonly gone: string;
  readonly channels: undefined;
  readonly typing: string;
  readonly connected: boolean;
  readonly replying: undefined;
  readonly problem: string;
}

type Listener<K extends keyof Changes> = (change: Changes[K]) => void;

/** What the page knows: the server's state, and where in it the reader is. */
export class Store implements Names {
  state: PageState | null = null;
  actor: Actor = 'member';
  /** The language of the acting person's client. */
  locale = localeOf(location.href);
  channelId = '';
  replyingTo: { readonly message: SeenMessage; readonly ping: boolean } | null = null;
  readonly messages = new Map<string, SeenMessage>();
  readonly channels = new Map<string, SeenChannel>();
  readonly #connection: Connection;
  readonly #listeners = new Map<keyof Changes, ((change: never) => void)[]>();
  readonly #dismissed = new Set<string>();
  #notices = 0;

  constructor() {
    this.#connection = new Connection(
      (message) => this.#receive(message),
      (connected) => this.#tell('connected', connected),
    );
  }

  on<K extends keyof Changes>(what: K, listener: Listener<K>): void {
    this.#listeners.set(what, [...(this.#listeners.get(what) ?? []), listener as (change: never) => void]);
  }

  get me(): PagePerson {
    return this.state!.people[this.actor];
  }

  get bot(): PagePerson {
    return this.state!.bot;
  }

  /** Those that the acting person is offered in the open channel. */
  get commands(): readonly APIApplicationCommand[] {
    const place = this.channels.get(this.channelId)?.kind === 'direct' ? PLACES.direct : PLACES.server;
    return offeredIn(place, this.state?.commands[this.actor] ?? []);
  }

  get runnables(): Runnable[] {
    return runnables(this.commands, this.locale);
  }

  /** What a command is called in the person's language. */
  commandName(name: string): string {
    const all = this.state?.commands[this.actor] ?? [];
    const slash = runnables(all, this.locale).find((one) => one.name === name)?.shown;
    const other = all.find((command) => command.name === name);
    return slash ?? (other ? nameIn(this.locale, other) : name);
  }

  /** What can be tried in the open channel: in direct messages nobody need be mentioned, and not every command is offered. */
  get examples(): readonly string[] {
    const all = this.state?.examples ?? [];
    if (this.channels.get(this.channelId)?.kind !== 'direct') return all;
    const mention = `@${this.bot.name} `;
    return all.flatMap((text) => {
      if (text.startsWith(mention)) return text.slice(mention.length);
      return text.startsWith('/') && readTyped(this.runnables, text) === null ? [] : text;
    });
  }

  /** A channel by what stands above it: the other person's name, in direct messages. */
  titleOf(channel: SeenChannel): string {
    return channel.kind === 'direct' ? this.bot.name : channel.name;
  }

  /** Where the acting person and the bot write to each other directly. */
  get directChannel(): SeenChannel | undefined {
    return [...this.channels.values()].find((channel) => channel.recipientId === this.me.id);
  }

  person(id: string): string | undefined {
    const state = this.state;
    return state ? [state.bot, state.people.member, state.people.admin].find((one) => one.id === id)?.name : undefined;
  }

  channel(id: string): string | undefined {
    return this.channels.get(id)?.name;
  }

  /** `@Name` becomes the mark by which Discord knows a person. */
  withMarks(text: string): string {
    return this.#everybody().reduce((result, { id, name }) => result.replaceAll(`@${name}`, `<@${id}>`), text);
  }

  /** The other way round, to be edited. */
  withNames(text: string): string {
    return this.#everybody().reduce((result, { id, name }) => result.replaceAll(`<@${id}>`, `@${name}`), text);
  }

  #everybody(): readonly PagePerson[] {
    const { bot, people } = this.state!;
    return [bot, people.member, people.admin];
  }

  /** Messages of the open channel that the acting person sees, oldest first. */
  visible(): SeenMessage[] {
    return [...this.messages.values()].filter((message) => this.isVisible(message));
  }

  isVisible(message: SeenMessage): boolean {
    if (message.channelId !== this.channelId || message.deleted || this.#dismissed.has(message.id)) return false;
    return message.ephemeralFor === null || message.ephemeralFor === this.me.id;
  }

  threadsOf(channelId: string): SeenChannel[] {
    return [...this.channels.values()].filter((channel) => channel.parentId === channelId);
  }

  open(channelId: string): void {
    this.channelId = channelId;
    this.replyTo(null);
    this.#tell('all', undefined);
    this.#tell('opened', undefined);
  }

  actAs(actor: Actor): void {
    this.actor = actor;
    // Nobody sees the direct messages of somebody else.
    const { kind } = this.channels.get(this.channelId) ?? {};
    if (kind === 'direct') this.open(this.directChannel?.id ?? this.state!.channelId);
    else this.#tell('all', undefined);
  }

  speak(locale: string): void {
    this.locale = locale;
    history.replaceState(null, '', addressWith(locale, location.href));
    this.#tell('all', undefined);
    this.#tell('opened', undefined);
  }

  replyTo(message: SeenMessage | null, ping = true): void {
    this.replyingTo = message && { message, ping };
    this.#tell('replying', undefined);
  }

  dismiss(message: SeenMessage): void {
    this.#dismissed.add(message.id);
    this.#tell('gone', message.id);
  }

  ask<R extends PageRequest>(request: R): Promise<PageResults[R['do']]> {
    return this.#connection.ask(request);
  }

  /** Does something that can fail; a failure is shown to the reader. */
  async attempt(action: () => Promise<unknown>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (error) {
      this.#tell('problem', error instanceof Error ? error.message : String(error));
      return false;
    }
  }

  /** Uses a command or a button, and says so when the bot does not answer. */
  interact(request: Extract<PageRequest, { do: 'run' | 'press' }>): Promise<boolean> {
    const { channelId, me } = this;
    return this.attempt(async () => {
      const result = await this.ask(request);
      if (result.modal) throw new Error('The bot opened a form, which this page cannot show.');
      if (!result.acknowledged) this.#notice(channelId, me.id, 'The application did not respond');
    });
  }

  /** A line that only this page shows, in the place where Discord shows its own. */
  #notice(channelId: string, userId: string, content: string): void {
    this.#notices += 1;
    const message: SeenMessage = {
      id: `notice-${this.#notices}`,
      channelId,
      authorId: this.bot.id,
      content,
      embeds: [],
      components: [],
      flags: EPHEMERAL,
      ephemeralFor: userId,
      interaction: null,
      replyTo: null,
      attachments: [],
      deleted: false,
      edits: 0,
      edited: false,
      createdAt: Date.now(),
    };
    this.messages.set(message.id, message);
    this.#tell('message', message);
  }

  #receive(message: Extract<ToPage, { state: unknown } | { event: unknown }>): void {
    if ('state' in message) this.#start(message.state);
    else this.#happen(message.event);
  }

  #happen(event: Extract<ToPage, { event: unknown }>['event']): void {
    if (event.type === 'commands') {
      this.state = { ...this.state!, commands: event.commands };
      this.#tell('channels', undefined);
    } else if (event.type === 'channel') {
      this.channels.set(event.channel.id, event.channel);
      this.#tell('channels', undefined);
    } else if (event.type === 'typing') {
      this.#tell('typing', event.channelId);
    } else {
      this.messages.set(event.message.id, event.message);
      if (event.type === 'delete') this.#tell('gone', event.message.id);
      else this.#tell('message', event.message);
    }
  }

  #start(state: PageState): void {
    const first = this.state === null;
    this.state = state;
    this.messages.clear();
    this.channels.clear();
    for (const channel of state.channels) this.channels.set(channel.id, channel);
    for (const message of state.messages) this.messages.set(message.id, message);
    if (!this.channels.has(this.channelId)) this.channelId = state.channelId;
    this.#tell('all', undefined);
    if (first) this.#tell('opened', undefined);
  }

  #tell<K extends keyof Changes>(what: K, change: Changes[K]): void {
    for (const listener of this.#listeners.get(what) ?? []) (listener as Listener<K>)(change);
  }
}
