/** From what a person types behind a slash to the command and options that Discord sends to a bot. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';

export type OptionValue = string | number | boolean;

export interface ResolvedCommand {
  readonly command: APIApplicationCommand;
  /** Subcommand group and subcommand, outermost first. */
  readonly path: readonly APIApplicationCommandOption[];
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/**
 * Finds a registered command by what a person types after the slash: `corpus reload` is the subcommand `reload`.
 *
 * @throws if there is no such command, or only one that needs a subcommand.
 */
export function resolveCommand(commands: readonly APIApplicationCommand[], text: string): ResolvedCommand {
  const words = text.trim().replace(/^\//, '').split(/\s+/);
  const command = commands.find((one) => one.name === text.trim()) ?? commands.find((one) => one.name === words[0]);
  if (!command) {
    const known = commands.map((one) => one.name).join(', ') || 'none';
    throw new Error(`There is no command "${text}". Registered: ${known}.`);
  }
  const path: APIApplicationCommandOption[] = [];
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const word of command.name === text.trim() ? [] : words.slice(1)) {
    const next = options.find((option) => option.name === word && hasOptions(option));
    if (!next) throw new Error(`The command "${command.name}" has no subcommand "${word}".`);
    path.push(next);
    options = ('options' in next && next.options) || [];
  }
  const sub = options.find(hasOptions);
  if (sub) throw new Error(`The command "${text}" needs a subcommand, for example "${text} ${sub.name}".`);
  return { command, path, options: options as readonly APIApplicationCommandBasicOption[] };
}

const hasOptions = (option: APIApplicationCommandOption): boolean =>
  option.type === ApplicationCommandOptionType.Subcommand ||
  option.type === ApplicationCommandOptionType.SubcommandGroup;

export interface Focus {
  readonly name: string;
  readonly value: string;
}

/**
 * Puts option values into the shape of an interaction, typed by the command's definition.
 *
 * @param focused - the option that is being typed (autocomplete): then what is missing or unfinished is no error.
 * @throws for what Discord's client would not send: unknown or missing options, wrong types, values out of bounds.
 */
export function interactionOptions(
  { command, path, options }: ResolvedCommand,
  values: Readonly<Record<string, OptionValue>>,
  focused?: Focus,
): object[] {
  const given = new Map<string, OptionValue>(Object.entries(values));
  if (focused) given.set(focused.name, focused.value);
  for (const name of given.keys()) {
    if (options.some((option) => option.name === name)) continue;
    throw new Error(`The command "${command.name}" has no option "${name}".`);
  }
  const leaves = options.flatMap((option) => {
    const value = given.get(option.name);
    const isFocused = focused?.name === option.name;
    if (value === undefined) {
      if (option.required && !focused)
        throw new Error(`The command "${command.name}" needs the option "${option.name}".`);
      return [];
    }
    const typed = isFocused ? value : typedValue(option, value);
    return [{ name: option.name, type: option.type, value: typed, ...(isFocused ? { focused: true } : {}) }];
  });
  return path.reduceRight<object[]>((inner, level) => [{ name: level.name, type: level.type, options: inner }], leaves);
}

function typedValue(option: APIApplicationCommandBasicOption, value: OptionValue): OptionValue {
  const refuse = (why: string): never => {
    throw new Error(`Option "${option.name}": ${why}.`);
  };
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      if (typeof value === 'boolean') return value;
      return value === 'true' || (value === 'false' ? false : refuse('is true or false'));
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      const number = Number(value);
      const whole = option.type === ApplicationCommandOptionType.Integer;
      if (value === '' || !Number.isFinite(number) || (whole && !Number.isInteger(number))) refuse('is a number');
      if (option.min_value !== undefined && number < option.min_value) refuse(`is at least ${option.min_value}`);
      if (option.max_value !== undefined && number > option.max_value) refuse(`is at most ${option.max_value}`);
      return number;
    }
    case ApplicationCommandOptionType.String: {
      const text = String(value);
      if (option.required && text === '') refuse('must not be empty');
      if (text.length < (option.min_length ?? 0)) refuse(`has at least ${option.min_length} characters`);
      if (text.length > (option.max_length ?? 6000)) refuse(`has at most ${option.max_length ?? 6000} characters`);
      if ('choices' in option && option.choices?.length && !option.choices.some((choice) => choice.value === text)) {
        refuse(`is one of ${option.choices.map((choice) => choice.value).join(', ')}`);
      }
      return text;
    }
    default:
      return String(value);
  }
}
