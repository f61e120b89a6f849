/** `/who`: who somebody is, who did or said something, who holds an office, who took part. */
import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, Declaration } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { LIMITS } from '../src/discord/limits.ts';
import { questionMistake } from '../src/discord/mistakes.ts';

const declaration = {
  name: 'who',
  description: 'Who is it, who did it, who said it? Answered from the articles, word for word',
  contexts: EVERYWHERE.contexts,
  integration_types: EVERYWHERE.integration_types,
  options: [
    {
      name: 'question',
      description: 'A name, an office, or a question such as “who led the delegation”',
      type: ApplicationCommandOptionType.String,
      required: true,
      max_length: LIMITS.question,
      autocomplete: true,
    },
    { name: 'hide', description: 'Show the answer only to me', type: ApplicationCommandOptionType.Boolean },
  ],
} as const satisfies Declaration;

export const who: Command<typeof declaration> = {
  declaration,
  hidden: ({ hide }) => hide === true,
  check: ({ question }) => questionMistake(question),
  run: ({ question }, { answer }) => answer({ command: 'who', text: question }),
  suggest: ({ value }, _given, engine) => engine.suggest({ command: 'who', option: 'question', text: value }),
};
