/** What a command in the menu of a message is: its declaration as plain data, beside its behaviour. */
import type { MenuDeclaration, Outcome } from './command.ts';
import type { Services } from './services.ts';
import type { Texts } from './texts.ts';

export interface MessageCommand {
  readonly declaration: MenuDeclaration;
  /**
   * @param text - the words of the message
   * @returns what is shown to the one who used it, and to nobody else
   */
  run(text: string, services: Services, texts: Texts): Promise<Outcome>;
}
