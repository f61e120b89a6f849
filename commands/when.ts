/** `/when`: on which day, for how long, before or after what, and what happened on a day; without a question the timeline. */
import type { Command, Declaration } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { questionMistake } from '../src/discord/mistakes.ts';
import { HIDE, isBlank, isHidden, QUESTION } from '../src/discord/shared-options.ts';

const declaration = {
  name: 'when',
  description: 'When was it, when will it be, how long did it take? Answered from the articles, word for word',
  ...EVERYWHERE,
  options: [
    {
      ...QUESTION,
      description: 'A meeting, a day, or a question such as “when did the talks begin”; empty: the timeline',
    },
    HIDE,
  ],
} as const satisfies Declaration;

export const when: Command<typeof declaration> = {
  declaration,
  hidden: isHidden,
  check: ({ question }) => (isBlank(question) ? null : questionMistake(question)),
  run: ({ question }, { answer, timeline }) =>
    isBlank(question) ? timeline() : answer({ command: 'when', text: question }),
  suggest: ({ value }, _given, engine) => engine.suggest({ command: 'when', option: 'question', text: value }),
};
