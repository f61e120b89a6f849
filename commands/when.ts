/** `/when`: on which day, for how long, before or after what, and what happened on a day; without a question the timeline. */
import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, Declaration } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { LIMITS } from '../src/discord/limits.ts';
import { questionMistake } from '../src/discord/mistakes.ts';

const declaration = {
  name: 'when',
  description: 'When was it, when will it be, how long did it take? Answered from the articles, word for word',
  contexts: EVERYWHERE.contexts,
  integration_types: EVERYWHERE.integration_types,
  options: [
    {
      name: 'question',
      description: 'A meeting, a day, or a question such as “when did the talks begin”; empty: the timeline',
      type: ApplicationCommandOptionType.String,
      max_length: LIMITS.question,
      autocomplete: true,
    },
    { name: 'hide', description: 'Show the answer only to me', type: ApplicationCommandOptionType.Boolean },
  ],
} as const satisfies Declaration;

function isBlank(question: string | undefined): question is undefined | '' {
  return question === undefined || question.trim() === '';
}

export const when: Command<typeof declaration> = {
  declaration,
  hidden: ({ hide }) => hide === true,
  check: ({ question }) => (isBlank(question) ? null : questionMistake(question)),
  run: ({ question }, { answer, timeline }) =>
    isBlank(question) ? timeline() : answer({ command: 'when', text: question }),
  suggest: ({ value }, _given, engine) => engine.suggest({ command: 'when', option: 'question', text: value }),
};
