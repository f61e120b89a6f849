/** What the page and its server say to each other over the WebSocket, as JSON. */
import type { APIApplicationCommand, APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { LoopbackEvent, SeenChannel, SeenMessage } from '../types.ts';

/** Which of the two people of the server acts. */
export type Actor = 'member' | 'admin';

export interface PagePerson {
  readonly id: string;
  readonly name: string;
}

/** Everything that a freshly opened page needs. */
export interface PageState {
  readonly guildName: string;
  readonly channelId: string;
  readonly bot: PagePerson;
  readonly people: Readonly<Record<Actor, PagePerson>>;
  readonly channels: readonly SeenChannel[];
  readonly messages: readonly SeenMessage[];
  readonly commands: PageCommands;
  /** Things to try, as a person would type them: `/command text`, `@Bot text`. */
  readonly examples: readonly string[];
}

/** The commands that each of the two people is shown. */
export type PageCommands = Readonly<Record<Actor, readonly APIApplicationCommand[]>>;

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** `locale` is the language of the person's client. */
export type PageRequest =
  | {
      readonly do: 'write';
      readonly as: Actor;
      readonly channelId: string;
      readonly text: string;
      readonly replyTo?: string;
      readonly ping?: boolean;
    }
  | {
      readonly do: 'run';
      readonly as: Actor;
      readonly locale?: string;
      readonly channelId: string;
      readonly command: string;
      readonly options: OptionValues;
      readonly target?: string;
    }
  | {
      readonly do: 'autocomplete';
      readonly as: Actor;
      readonly locale?: string;
      readonly channelId: string;
      readonly command: string;
      readonly focused: { readonly name: string; readonly value: string };
      readonly others: OptionValues;
    }
  | {
      readonly do: 'press';
      readonly as: Actor;
      readonly locale?: string;
      readonly messageId: string;
      readonly customId: string;
    }
  | { readonly do: 'edit'; readonly as: Actor; readonly messageId: string; readonly text: string }
  | { readonly do: 'remove'; readonly as: Actor; readonly messageId: string }
  | { readonly do: 'thread'; readonly as: Actor; readonly name: string; readonly parent?: string };

/** What each request is answered with. */
export interface PageResults {
  readonly write: { readonly messageId: string };
  readonly run: InteractionResult;
  readonly press: InteractionResult;
  readonly autocomplete: { readonly choices: readonly APIApplicationCommandOptionChoice[] };
  readonly edit: { readonly messageId: string };
  readonly remove: { readonly messageId: string };
  readonly thread: { readonly channelId: string };
}

export interface InteractionResult {
  /** Whether the bot gave a first response. */
  readonly acknowledged: boolean;
  /** Whether it opened a form, which the page cannot show. */
  readonly modal: boolean;
}

export type ToServer = PageRequest & { readonly id: number };

export type ToPage =
  | { readonly state: PageState }
  | {
      readonly event:
        | Exclude<LoopbackEvent, { type: 'commands' }>
        | { readonly type: 'commands'; readonly commands: PageCommands };
    }
  | { readonly id: number; readonly result: PageResults[keyof PageResults] }
  | { readonly id: number; readonly error: string };
