/** `/quote`: what somebody said, what was said about something, or at a meeting, in the exact words. */
import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, Declaration } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { LIMITS } from '../src/discord/limits.ts';
import { questionMistake } from '../src/discord/mistakes.ts';
import { HIDE, isBlank, isHidden } from '../src/discord/shared-options.ts';

const declaration = {
  name: 'quote',
  description: 'What was said, word for word: by somebody, about something, at a meeting',
  ...EVERYWHERE,
  options: [
    {
      name: 'about',
      description: 'What the words are about',
      type: ApplicationCommandOptionType.String,
      max_length: LIMITS.question,
      autocomplete: true,
    },
    {
      name: 'by',
      description: 'Who said them: a name or an office',
      type: ApplicationCommandOptionType.String,
      max_length: 200,
      autocomplete: true,
    },
    {
      name: 'meeting',
      description: 'At or about which meeting they were said',
      type: ApplicationCommandOptionType.String,
      max_length: 200,
      autocomplete: true,
    },
    HIDE,
  ],
} as const satisfies Declaration;

export const quote: Command<typeof declaration> = {
  declaration,
  hidden: isHidden,
  check: ({ about, by, meeting }) => {
    const given = [about, by, meeting].filter((text) => !isBlank(text));
    if (given.length === 0) return { mistake: 'quote-needs-one' };
    return questionMistake(given.join(' '));
  },
  run: ({ about = '', by = '', meeting = '' }, { answer }) =>
    answer({
      command: 'quote',
      text: about,
      ...(isBlank(by) ? {} : { by }),
      ...(isBlank(meeting) ? {} : { meeting }),
    }),
  suggest: ({ name, value }, { by }, engine) => {
    const option = name === 'by' || name === 'meeting' ? name : 'about';
    return engine.suggest({
      command: 'quote',
      option,
      text: value,
      ...(option === 'by' || isBlank(by) ? {} : { by }),
    });
  },
};
