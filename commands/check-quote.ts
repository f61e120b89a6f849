/** “Check this quote”, in the menu of a message: are the words between quotation marks what the articles quote? */
import { ApplicationCommandType } from 'discord.js';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import type { MessageCommand } from '../src/discord/message-command.ts';
import { renderCheck } from '../src/discord/render-check.ts';
import { checkQuotations } from '../src/discord/showing.ts';

export const checkQuote: MessageCommand = {
  declaration: {
    name: 'Check this quote',
    type: ApplicationCommandType.Message,
    ...EVERYWHERE,
  },
  run: async (text, services, texts) => {
    const report = await checkQuotations(text, services, texts.language);
    return 'mistake' in report ? report : renderCheck(report, true, texts);
  },
};
