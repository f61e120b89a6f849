/** Every command that can be invoked. A new file in `commands/` is added here. */
import { corpus } from '../../commands/corpus.ts';
import { quote } from '../../commands/quote.ts';
import { when } from '../../commands/when.ts';
import { who } from '../../commands/who.ts';
import type { AnyCommand } from './command.ts';

export const COMMANDS: readonly AnyCommand[] = [who, when, quote, corpus];

const byName = new Map(COMMANDS.map((command) => [command.declaration.name, command]));

/** @returns the command of a name, if there is one */
export function findCommand(name: string): AnyCommand | undefined {
  return byName.get(name);
}
