/** What the loopback Discord holds: its people, channels and messages, and the events that tell of changes. */
import { EventEmitter } from 'node:events';
import type { APIApplicationCommand, APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { snowflakes } from './snowflakes.ts';
import type { LoopbackUser } from './types.ts';

/** Bits of `message.flags` that the loopback sets or reads. */
export const MessageFlag = { ephemeral: 64, loading: 128, componentsV2: 32768 } as const;

export const ChannelKind = { text: 0, direct: 1, group: 3, thread: 11 } as const;

export interface Channel {
  readonly id: string;
  readonly kind: (typeof ChannelKind)[keyof typeof ChannelKind];
  name: string;
  readonly parentId: string | null;
  /** The person that the bot talks to, in a direct-message channel. */
  readonly recipientId: string | null;
  readonly ownerId: string;
  readonly createdAt: number;
  archived: boolean;
  locked: boolean;
  /** The bot is no member there, so it sees nothing of it but what is asked of it. */
  readonly outside: boolean;
}

/** Discord's number for where an interaction takes place: server, direct messages with the bot, private channel. */
export function contextOf(channel: Channel): 0 | 1 | 2 {
  if (channel.kind === ChannelKind.direct) return 1;
  return channel.kind === ChannelKind.group ? 2 : 0;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly description?: string;
}

/** How a message came out of an interaction. */
export interface InteractionLink {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly userId: string;
  readonly targetMessageId?: string;
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** Discord's message type: 0 plain, 18 thread created, 19 reply, 20 slash command, 23 context menu. */
  readonly type: number;
  readonly createdAt: number;
  readonly ephemeralFor: string | null;
  readonly interaction: InteractionLink | null;
  readonly replyTo: string | null;
  readonly nonce: string | number | null;
  /** Whether a webhook wrote it, under its author's name. */
  readonly webhook: boolean;
  content: string;
  embeds: readonly APIEmbed[];
  components: readonly APIMessageTopLevelComponent[];
  attachments: readonly Attachment[];
  flags: number;
  /** Ids of the people that it mentions, by `<@id>` or as the author of the message replied to. */
  mentions: readonly string[];
  editedAt: number | null;
  edits: number;
  deleted: boolean;
  readonly reactions: Map<string, Set<string>>;
}

export type MessageDraft = Pick<Message, 'channelId' | 'authorId' | 'content'> & Partial<Message>;

export interface WorldEvents {
  message: [message: Message];
  edit: [message: Message];
  delete: [message: Message];
  purge: [messages: readonly Message[]];
  thread: [channel: Channel];
  channelUpdate: [channel: Channel];
  typing: [channelId: string, userId: string];
  reaction: [message: Message, emoji: string, userId: string, added: boolean];
  commands: [];
}

export interface Person extends LoopbackUser {
  readonly bot: boolean;
}

export interface WorldOptions {
  readonly applicationName: string;
  readonly guildName: string;
  readonly channelName: string;
  /** The language that the server prefers. */
  readonly guildLocale: string;
}

/** One server with one text channel, its threads, its people and their messages: the state behind the loopback's API. */
export class World extends EventEmitter<WorldEvents> {
  readonly newId = snowflakes();
  readonly guildName: string;
  readonly guildId: string;
  readonly guildLocale: string;
  /** Another server, which the bot is not in. */
  readonly otherGuildId: string;
  readonly channelId: string;
  readonly adminRoleId: string;
  readonly bot: Person;
  readonly member: Person;
  readonly admin: Person;
  /** Another application's bot in the same server. */
  readonly otherBot: Person;
  readonly channels = new Map<string, Channel>();
  /** Messages by id, in the order in which they were sent; deleted ones stay, marked. */
  readonly messages = new Map<string, Message>();
  /** Registered commands: of the application (`global`) and of the server. */
  readonly commands = {
    global: new Map<string, APIApplicationCommand>(),
    guild: new Map<string, APIApplicationCommand>(),
  };
  readonly startedAt = Date.now();

  constructor(options: WorldOptions) {
    super();
    this.setMaxListeners(0);
    this.guildName = options.guildName;
    this.guildId = this.newId();
    this.guildLocale = options.guildLocale;
    this.otherGuildId = this.newId();
    this.adminRoleId = this.newId();
    this.bot = { id: this.newId(), name: options.applicationName, admin: false, bot: true };
    this.member = { id: this.newId(), name: 'Robin', admin: false, bot: false };
    this.admin = { id: this.newId(), name: 'Sasha', admin: true, bot: false };
    this.otherBot = { id: this.newId(), name: 'Weatherbot', admin: false, bot: true };
    this.channelId = this.newId();
    this.#addChannel({ id: this.channelId, kind: ChannelKind.text, name: options.channelName });
  }

  person(id: string): Person | undefined {
    return [this.bot, this.member, this.admin, this.otherBot].find((person) => person.id === id);
  }

  messagesIn(channelId: string): Message[] {
    return [...this.messages.values()].filter((message) => message.channelId === channelId);
  }

  /** The message, if it exists, was not deleted, and is in the channel when one is given. */
  message(id: string, channelId?: string): Message | undefined {
    const message = this.messages.get(id);
    if (!message || message.deleted || (channelId && message.channelId !== channelId)) return undefined;
    return message;
  }

  send(draft: MessageDraft): Message {
    const message: Message = {
      id: this.newId(),
      type: draft.replyTo ? 19 : 0,
      createdAt: Date.now(),
      ephemeralFor: null,
      interaction: null,
      replyTo: null,
      nonce: null,
      webhook: false,
      embeds: [],
      components: [],
      attachments: [],
      flags: 0,
      mentions: this.mentionsOf(draft.content),
      editedAt: null,
      edits: 0,
      deleted: false,
      reactions: new Map(),
      ...draft,
    };
    this.messages.set(message.id, message);
    this.emit('message', message);
    return message;
  }

  edit(
    message: Message,
    change: Partial<Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'flags'>>,
  ): Message {
    const writesDeferred = (message.flags & MessageFlag.loading) !== 0;
    if (change.content !== undefined) {
      // Whoever is mentioned by being replied to stays so.
      const written = this.mentionsOf(message.content);
      const replied = message.mentions.filter((id) => !written.includes(id));
      message.mentions = [...new Set([...this.mentionsOf(change.content), ...replied])];
    }
    Object.assign(message, change);
    message.edits += 1;
    if (!writesDeferred) message.editedAt = Date.now();
    this.emit('edit', message);
    return message;
  }

  delete(message: Message): void {
    if (message.deleted) return;
    message.deleted = true;
    this.emit('delete', message);
  }

  /** A moderator deletes several messages of one channel at once. */
  purge(messages: readonly Message[]): void {
    for (const message of messages) message.deleted = true;
    this.emit('purge', messages);
  }

  /** Starts a public thread; from a message it takes that message's id, as in Discord. */
  createThread(name: string, ownerId: string, from?: Message): Channel {
    const thread = this.#addChannel({
      id: from?.id ?? this.newId(),
      kind: ChannelKind.thread,
      name,
      parentId: from?.channelId ?? this.channelId,
      ownerId,
    });
    this.emit('thread', thread);
    return thread;
  }

  directChannel(userId: string): Channel {
    for (const channel of this.channels.values()) if (channel.recipientId === userId) return channel;
    return this.#addChannel({
      id: this.newId(),
      kind: ChannelKind.direct,
      name: 'direct message',
      recipientId: userId,
    });
  }

  /** A channel where people use the bot that they have installed for themselves. */
  outsideChannel(kind: 'server' | 'group'): Channel {
    const wanted = kind === 'server' ? ChannelKind.text : ChannelKind.group;
    for (const channel of this.channels.values()) if (channel.outside && channel.kind === wanted) return channel;
    return this.#addChannel({ id: this.newId(), kind: wanted, name: `outside-${kind}`, outside: true });
  }

  /** The server of a channel; `null` for conversations outside of servers. */
  guildOf(channel: Channel): string | null {
    if (channel.kind === ChannelKind.direct || channel.kind === ChannelKind.group) return null;
    return channel.outside ? this.otherGuildId : this.guildId;
  }

  /** The commands that Discord offers in a channel, by where they say that they can be used. */
  commandsAt(channel: Channel): APIApplicationCommand[] {
    const inServer = this.guildOf(channel) === this.guildId;
    const context = contextOf(channel);
    const offered = inServer ? this.allCommands() : [...this.commands.global.values()];
    return offered.filter(({ guild_id, contexts, integration_types }) => {
      if (guild_id !== undefined) return true;
      const here = contexts === undefined || contexts === null || contexts.includes(context as never);
      const installs = integration_types ?? [0];
      // In direct messages with the bot either way of installing will do.
      const installed = channel.outside ? [1] : inServer ? [0] : [0, 1];
      return here && installed.some((one) => installs.includes(one as never));
    });
  }

  /** Every registered command that can be run in a server; a server's own command hides a global one of its name. */
  allCommands(): APIApplicationCommand[] {
    const own = [...this.commands.guild.values()];
    const hidden = new Set(own.map((command) => `${command.type}:${command.name}`));
    return [...own, ...[...this.commands.global.values()].filter((c) => !hidden.has(`${c.type}:${c.name}`))];
  }

  mentionsOf(content: string): string[] {
    const ids = [...content.matchAll(/<@!?(\d{1,20})>/g)].map((match) => match[1]!);
    return [...new Set(ids)].filter((id) => this.person(id));
  }

  #addChannel(channel: Pick<Channel, 'id' | 'kind' | 'name'> & Partial<Channel>): Channel {
    const complete: Channel = {
      parentId: null,
      recipientId: null,
      ownerId: this.admin.id,
      createdAt: Date.now(),
      archived: false,
      locked: false,
      outside: false,
      ...channel,
    };
    this.channels.set(complete.id, complete);
    return complete;
  }
}
