/** The loopback Discord as the page and the tests drive it: what people do, and what they then see. */
import type { APIApplicationCommandOptionChoice, APIEmbed } from 'discord-api-types/v10';

export interface LoopbackUser {
  readonly id: string;
  readonly name: string;
  /** Has the administrator permission in the server. */
  readonly admin: boolean;
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
  readonly attachments: readonly { readonly name: string; readonly description?: string; readonly size: number }[];
  readonly deleted: boolean;
  /** Number of edits since it was sent. */
  readonly edits: number;
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
}

export interface LoopbackDiscord {
  /** For `DISCORD_API_URL`: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  /** A token that the loopback accepts. */
  readonly token: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly botId: string;
  readonly users: { readonly member: LoopbackUser; readonly admin: LoopbackUser };
  /** Resolves once a client has identified and the guild was sent. */
  ready(): Promise<void>;
  /** The commands that the bot has registered, as Discord would list them. */
  commands(): readonly { readonly name: string; readonly id: string; readonly type: number }[];
  createThread(name: string, options?: { readonly parent?: string }): Promise<string>;
  /** A person writes; resolves with the message. `mention` puts `<@bot>` in front. The bot's answer is awaited with `nextReply`. */
  write(
    text: string,
    options?: {
      readonly as?: LoopbackUser;
      readonly channelId?: string;
      readonly mention?: boolean;
      readonly replyTo?: string;
    },
  ): Promise<SeenMessage>;
  nextReply(to: string, timeoutMs?: number): Promise<SeenMessage>;
  /** A person runs a slash command, `corpus reload` with its subcommand; options by name. */
  run(
    command: string,
    options?: Readonly<Record<string, string | number | boolean>>,
    how?: { readonly as?: LoopbackUser; readonly channelId?: string; readonly timeoutMs?: number },
  ): Promise<InteractionOutcome>;
  autocomplete(
    command: string,
    focused: { readonly name: string; readonly value: string },
    others?: Readonly<Record<string, string | number | boolean>>,
    how?: { readonly as?: LoopbackUser },
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** A person presses a button of a message they see. */
  press(message: SeenMessage, customId: string, how?: { readonly as?: LoopbackUser }): Promise<InteractionOutcome>;
  messages(channelId: string): readonly SeenMessage[];
  /** Every breach so far; a clean run ends with none. */
  readonly violations: readonly Violation[];
  close(): Promise<void>;
}
