/** Commands as a person finds and types them. Pure functions. */
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';

/** A command, or one of its subcommands, that can be run. Descriptions and choices are in the person's language. */
export interface Runnable {
  /** As the bot knows it: `basket empty`. */
  readonly name: string;
  /** As it is called in the person's language. */
  readonly shown: string;
  readonly description: string;
  readonly options: readonly RunnableOption[];
}

export type RunnableOption = APIApplicationCommandBasicOption & { readonly shown: string };

const SLASH = 1;
const SUBCOMMAND = 1;
const GROUP = 2;

/** Where a command is used, as Discord numbers it: in a server, or in direct messages with the bot. */
export const PLACES = { server: 0, direct: 1 } as const;

/** The commands that Discord offers in a place. */
export function offeredIn(
  place: (typeof PLACES)[keyof typeof PLACES],
  commands: readonly APIApplicationCommand[],
): readonly APIApplicationCommand[] {
  return commands.filter(({ guild_id, contexts }) => {
    // A command of one server is offered nowhere else.
    if (guild_id !== undefined) return place === PLACES.server;
    return contexts === undefined || contexts === null || contexts.includes(place as never);
  });
}

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
  readonly description?: string;
  readonly description_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
}

/** The name of a command, an option or a choice in a language, where it has one. */
export function nameIn(locale: string, { name, name_localizations }: Named): string {
  return name_localizations?.[locale] ?? name;
}

/**
 * Every slash command, with subcommands in the place of the command that holds them.
 *
 * @param locale - the language of the person's client
 */
export function runnables(commands: readonly APIApplicationCommand[], locale = 'en-US'): Runnable[] {
  return commands
    .filter((command) => command.type === SLASH)
    .flatMap((command) => flatten(command.name, nameIn(locale, command), command, locale));
}

function flatten(
  name: string,
  shown: string,
  part: Named & { readonly description: string; readonly options?: readonly APIApplicationCommandOption[] },
  locale: string,
): Runnable[] {
  const options = part.options ?? [];
  const below = options.filter((option) => option.type === SUBCOMMAND || option.type === GROUP);
  if (below.length)
    return below.flatMap((option) =>
      flatten(`${name} ${option.name}`, `${shown} ${nameIn(locale, option)}`, option, locale),
    );
  return [
    {
      name,
      shown,
      description: descriptionIn(locale, part),
      options: (options as readonly APIApplicationCommandBasicOption[]).map((option) => optionIn(locale, option)),
    },
  ];
}

function descriptionIn(locale: string, { description, description_localizations }: Named): string {
  return description_localizations?.[locale] ?? description ?? '';
}

function optionIn(locale: string, option: APIApplicationCommandBasicOption): RunnableOption {
  const choices = 'choices' in option ? option.choices : undefined;
  return {
    ...option,
    shown: nameIn(locale, option),
    description: descriptionIn(locale, option),
    ...(choices ? { choices: choices.map((choice) => ({ ...choice, name: nameIn(locale, choice) })) } : {}),
  } as RunnableOption;
}

/** Those whose name begins with what was typed first, then those that contain it. */
export function matching(all: readonly Runnable[], typed: string): Runnable[] {
  const wanted = typed.toLowerCase();
  const begins = all.filter((one) => namesOf(one).some((name) => name.startsWith(wanted)));
  const contain = all.filter((one) => namesOf(one).some((name) => name.includes(wanted)));
  return [...begins, ...contain.filter((one) => !begins.includes(one))];
}

/** A command can be typed by its own name and by that in the person's language. */
const namesOf = ({ name, shown }: Pick<Runnable, 'name' | 'shown'>): readonly string[] => [name, shown];

export interface TypedCommand {
  readonly command: Runnable;
  /** What was typed for its options, by name. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Reads `/fruit name: apple hide: True`, or in short `/fruit apple`: text without the name of an option goes to the first.
 *
 * @returns `null` unless the text begins with a command, followed by a space or its end.
 */
export function readTyped(all: readonly Runnable[], text: string): TypedCommand | null {
  if (!text.startsWith('/')) return null;
  const line = text.slice(1);
  const fits = all
    .flatMap((command) => namesOf(command).map((typed) => ({ command, typed })))
    .filter(({ typed }) => line === typed || line.startsWith(`${typed} `));
  const best = fits.toSorted((a, b) => b.typed.length - a.typed.length)[0];
  if (!best) return null;
  const { command } = best;
  const values = new Map<string, string>();
  let name = command.options[0]?.name;
  for (const word of line.slice(best.typed.length).split(' ')) {
    const before = word.slice(0, Math.max(0, word.indexOf(':')));
    const option = command.options.find((one) => before !== '' && namesOf(one).includes(before));
    if (option) name = option.name;
    const rest = option ? word.slice(before.length + 1) : word;
    if (rest !== '' && name !== undefined)
      values.set(name, [values.get(name), rest].filter((part) => part !== undefined).join(' '));
  }
  return { command, values };
}
