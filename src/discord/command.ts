/** What a slash command is: its declaration as plain data, beside its behaviour. */
import {
  ApplicationCommandOptionType,
  type CommandInteractionOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Question } from '../answers/types.ts';
import type { Engine, Suggestion } from '../engine/types.ts';
import type { Mistake } from './mistakes.ts';
import type { Reply } from './response.ts';
import type { Services } from './services.ts';
import type { Texts } from './texts.ts';

type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A command as Discord's API takes it; write it `as const satisfies Declaration`, so that the types of its options can be inferred. */
export type Declaration = Frozen<RESTPostAPIChatInputApplicationCommandsJSONBody>;

/** The same for a command in the menu of a message. */
export type MenuDeclaration = Frozen<RESTPostAPIContextMenuApplicationCommandsJSONBody>;

interface ValueTypes {
  [ApplicationCommandOptionType.String]: string;
  [ApplicationCommandOptionType.Integer]: number;
  [ApplicationCommandOptionType.Number]: number;
  [ApplicationCommandOptionType.Boolean]: boolean;
}

interface DeclaredOption {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean;
  readonly options?: readonly DeclaredOption[];
}

type ValueOf<Option extends DeclaredOption> = Option['type'] extends keyof ValueTypes
  ? ValueTypes[Option['type']]
  : never;

type Values<Options extends readonly DeclaredOption[]> = {
  [Option in Options[number] as Option['name']]: Option extends { readonly required: true }
    ? ValueOf<Option>
    : ValueOf<Option> | undefined;
};

type Subcommands<Options extends readonly DeclaredOption[]> = {
  [Option in Options[number] as Option['name']]: { subcommand: Option['name'] } & (Option extends {
    readonly options: infer Inner extends readonly DeclaredOption[];
  }
    ? Values<Inner>
    : unknown);
}[Options[number]['name']];

/** The options of a command by name, as its declaration says; with subcommands a union told apart by `subcommand`. */
export type ArgumentsOf<D> = D extends { readonly options: infer Options extends readonly DeclaredOption[] }
  ? Options[number]['type'] extends ApplicationCommandOptionType.Subcommand
    ? Subcommands<Options>
    : Values<Options>
  : Record<never, never>;

/** Who used a command, as far as commands need to know. */
export interface Asker {
  readonly admin: boolean;
}

export type Outcome = Reply | Mistake;

export interface CommandContext {
  readonly engine: Engine;
  readonly texts: Texts;
  readonly asker: Asker & { readonly userId: string; readonly server: string | null };
  readonly store: Services['store'];
  readonly reloads: Services['reloads'];
  /** Shows something in place of the answer until that is there. Never rejects. */
  progress(reply: Reply): Promise<void>;
  /** Notes something in the channel that is set for it, if any. Never rejects. */
  audit(note: (texts: Texts) => string): Promise<void>;
  /** The timeline of the articles as a picture, with its citations checked. */
  timeline(): Promise<Outcome>;
  /** Answers a question in the conversation it was asked in, with its citations checked. */
  answer(question: Question): Promise<Outcome>;
}

export interface Command<D = Declaration> {
  readonly declaration: D;
  /** Whether only the asker sees the answer; Discord fixes that with the acknowledgement. */
  hidden(given: ArgumentsOf<D>): boolean;
  /** What can be seen to be wrong at once, before any work; told to the asker alone. */
  check?(given: ArgumentsOf<D>, asker: Asker): Mistake | null;
  run(given: ArgumentsOf<D>, context: CommandContext): Promise<Outcome>;
  /** Choices while an option is typed, best first. */
  suggest?(
    focused: { readonly name: string; readonly value: string },
    given: Partial<ArgumentsOf<D>>,
    engine: Pick<Engine, 'suggest'>,
  ): Promise<readonly Suggestion[]>;
}

/** A command whose own types are forgotten, as the router keeps it. */
export type AnyCommand = Pick<Command, 'hidden' | 'check' | 'run' | 'suggest'> & { readonly declaration: Declaration };

/**
 * The values of an interaction's options in the shape of `ArgumentsOf`. Discord has checked them against the declaration.
 *
 * @param options - `interaction.options.data`
 */
export function readArguments(
  options: readonly CommandInteractionOption[],
): Record<string, string | number | boolean | undefined> {
  const given: Record<string, string | number | boolean | undefined> = {};
  for (const option of options) {
    if (option.type === ApplicationCommandOptionType.Subcommand) {
      given.subcommand = option.name;
      Object.assign(given, readArguments(option.options ?? []));
    } else given[option.name] = option.value;
  }
  return given;
}
