/** The loopback Discord as the page and the tests drive it: what people do, and what they then see. */
import type { APIApplicationCommand, APIApplicationCommandOptionChoice, APIEmbed } from 'discord-api-types/v10';

export interface LoopbackUser {
  readonly id: string;
  readonly name: string;
  /** Has the administrator permission in the server. */
  readonly admin: boolean;
  /** The language of the person's client, as Discord names it (default `en-US`). */
  readonly locale?: string;
}

/** A message as somebody in the channel sees it. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly unknown[];
  readonly flags: number;
  readonly ephemeralFor: string | null;
  /** The command or message that it answers. */
  readonly interaction: { readonly name: string; readonly userId: string } | null;
  readonly replyTo: string | null;
  /** Names of files that came with it. */
  readonly attachments: readonly {
    readonly name: string;
    readonly description?: string;
    readonly size: number;
    readonly id?: string;
    readonly contentType?: string;
  }[];
  /** When it was sent, in milliseconds since 1970. */
  readonly createdAt: number;
  readonly deleted: boolean;
  /** Number of edits since it was sent. */
  readonly edits: number;
  /** Whether Discord marks it as edited; writing what was deferred is no edit. */
  readonly edited: boolean;
}

/** A breach of Discord's contract or rules by a request of the bot. */
export interface Violation {
  readonly request: string;
  readonly rule: string;
}

export interface InteractionOutcome {
  /** Milliseconds from dispatch to the first response. */
  readonly acknowledgedMs: number;
  /** Number of first responses that the bot tried to give: must be one. */
  readonly acknowledgements: number;
  /** The message once it stands (after a deferred one was edited), or `null` if none came. */
  readonly message: SeenMessage | null;
  /** The form that the bot opened instead of a message, as it sent it. */
  readonly modal?: unknown;
}

export interface SeenChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'thread' | 'direct';
  /** The channel under which a thread hangs. */
  readonly parentId: string | null;
  /** The person that the bot talks to, in a channel of direct messages. */
  readonly recipientId: string | null;
}

/** Something that changed, for a page that watches. */
export type LoopbackEvent =
  | { readonly type: 'message' | 'edit' | 'delete'; readonly message: SeenMessage }
  | { readonly type: 'channel'; readonly channel: SeenChannel }
  | { readonly type: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly type: 'commands' };

/** Failures to be provoked in tests. */
export interface Faults {
  /** The next request whose `METHOD /path` matches is answered with 429 and told to come back later. */
  rateLimitNext(match: RegExp, retryAfterMs: number): void;
  /** The next request whose `METHOD /path` matches is answered with this status. */
  failNext(match: RegExp, status: number): void;
  /** Closes every gateway connection; after 4000 a client resumes its session. */
  disconnect(code?: number): void;
}

export interface LoopbackDiscord {
  /** For `DISCORD_API_URL`: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  /** A token that the loopback accepts. */
  readonly token: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly botId: string;
  readonly users: { readonly member: LoopbackUser; readonly admin: LoopbackUser; readonly otherBot: LoopbackUser };
  /** Resolves once a client has identified and the guild was sent. */
  ready(): Promise<void>;
  /** The commands that the bot has registered, as Discord would list them. */
  commands(): readonly APIApplicationCommand[];
  /** A person starts a thread, from a message when `parent` is one's id; resolves with the thread's id. */
  createThread(name: string, options?: { readonly parent?: string; readonly as?: LoopbackUser }): Promise<string>;
  /** The channel in which this person and the bot write to each other directly. */
  directChannel(user: LoopbackUser): string;
  /** A channel that the bot is no member of, where people use it as installed for themselves: in another server, or in a group of friends. */
  outsideChannel(kind: 'server' | 'group'): string;
  channels(): readonly SeenChannel[];
  /** A person writes; resolves with the message. `mention` puts `<@bot>` in front. The bot's answer is awaited with `nextReply`. */
  write(
    text: string,
    options?: {
      readonly as?: LoopbackUser;
      readonly channelId?: string;
      readonly mention?: boolean;
      readonly replyTo?: string;
      /** Whether a reply pings the author of the message replied to, as it does by default. */
      readonly ping?: boolean;
      /** A webhook writes it, under that name. */
      readonly webhook?: boolean;
    },
  ): Promise<SeenMessage>;
  nextReply(to: string, timeoutMs?: number): Promise<SeenMessage>;
  /** A person changes the text of their own message; `mention` puts `<@bot>` in front. */
  edit(messageId: string, text: string, options?: { readonly mention?: boolean }): Promise<SeenMessage>;
  /** A person deletes their own message. */
  remove(messageId: string): Promise<void>;
  /** A moderator deletes several messages of one channel of the server at once. */
  purge(messageIds: readonly string[]): Promise<void>;
  /** A person runs a slash command, `corpus reload` with its subcommand; options by name. */
  run(
    command: string,
    options?: Readonly<Record<string, string | number | boolean>>,
    how?: {
      readonly as?: LoopbackUser;
      readonly channelId?: string;
      readonly timeoutMs?: number;
      /** The message on which a message context-menu command is used. */
      readonly target?: string;
    },
  ): Promise<InteractionOutcome>;
  autocomplete(
    command: string,
    focused: { readonly name: string; readonly value: string },
    others?: Readonly<Record<string, string | number | boolean>>,
    how?: { readonly as?: LoopbackUser; readonly channelId?: string; readonly timeoutMs?: number },
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** A person presses a button of a message they see. */
  press(
    message: SeenMessage,
    customId: string,
    how?: {
      readonly as?: LoopbackUser;
      readonly timeoutMs?: number;
      /** The message need not have the button: an earlier version of the bot has left it there. */
      readonly earlier?: boolean;
    },
  ): Promise<InteractionOutcome>;
  messages(channelId: string): readonly SeenMessage[];
  /** Every breach so far; a clean run ends with none. */
  readonly violations: readonly Violation[];
  /** Where the loopback's own answers break Discord's contract; a clean run ends with none. */
  readonly ownFaults: readonly Violation[];
  readonly faults: Faults;
  /** The bot's display name. */
  readonly botName: string;
  readonly guildName: string;
  /** The bytes of a file that came with a message. */
  attachment(id: string): { readonly name: string; readonly contentType: string; readonly data: Uint8Array } | null;
  /** Calls `listener` for everything that changes, until the returned function is called. */
  subscribe(listener: (event: LoopbackEvent) => void): () => void;
  close(): Promise<void>;
}
