/** Every command that can be invoked. A new file in `commands/` is added here. */
import { checkQuote } from '../../commands/check-quote.ts';
import { corpus } from '../../commands/corpus.ts';
import { quote } from '../../commands/quote.ts';
import { when } from '../../commands/when.ts';
import { who } from '../../commands/who.ts';
import type { AnyCommand } from './command.ts';
import type { MessageCommand } from './message-command.ts';

export const COMMANDS: readonly AnyCommand[] = [who, when, quote, corpus];

/** Those in the menu of a message. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [checkQuote];

const byName = new Map(COMMANDS.map((command) => [command.declaration.name, command]));

/** @returns the command of a name, if there is one */
export function findCommand(name: string): AnyCommand | undefined {
  return byName.get(name);
}

/** @returns the command of a name in the menu of messages, if there is one */
export function findMessageCommand(name: string): MessageCommand | undefined {
  return MESSAGE_COMMANDS.find(({ declaration }) => declaration.name === name);
}
