/** Commands as a person finds and types them. Pure functions. */
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';

/** A command, or one of its subcommands, that can be run. */
export interface Runnable {
  /** As typed after the slash: `basket empty`. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

const SLASH = 1;
const SUBCOMMAND = 1;
const GROUP = 2;

/** Every slash command, with subcommands in the place of the command that holds them. */
export function runnables(commands: readonly APIApplicationCommand[]): Runnable[] {
  return commands.filter((command) => command.type === SLASH).flatMap((command) => flatten(command.name, command));
}

function flatten(
  name: string,
  part: { readonly description: string; readonly options?: readonly APIApplicationCommandOption[] },
): Runnable[] {
  const options = part.options ?? [];
  const below = options.filter((option) => option.type === SUBCOMMAND || option.type === GROUP);
  if (below.length) return below.flatMap((option) => flatten(`${name} ${option.name}`, option));
  return [{ name, description: part.description, options: options as readonly APIApplicationCommandBasicOption[] }];
}

/** Those whose name begins with what was typed first, then those that contain it. */
export function matching(all: readonly Runnable[], typed: string): Runnable[] {
  const wanted = typed.toLowerCase();
  const begins = all.filter((one) => one.name.startsWith(wanted));
  return [...begins, ...all.filter((one) => !one.name.startsWith(wanted) && one.name.includes(wanted))];
}

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
  const fits = all.filter((one) => line === one.name || line.startsWith(`${one.name} `));
  const command = fits.toSorted((a, b) => b.name.length - a.name.length)[0];
  if (!command) return null;
  const values = new Map<string, string>();
  let name = command.options[0]?.name;
  for (const word of line.slice(command.name.length).split(' ')) {
    const option = command.options.find((one) => word === `${one.name}:` || word.startsWith(`${one.name}:`));
    if (option) name = option.name;
    const rest = option ? word.slice(option.name.length + 1) : word;
    if (rest !== '' && name !== undefined)
      values.set(name, [values.get(name), rest].filter((part) => part !== undefined).join(' '));
  }
  return { command, values };
}
