/** `/who`: who somebody is, who did or said something, who holds an office, who took part. */
import type { Command, Declaration } from '../src/discord/command.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { questionMistake } from '../src/discord/mistakes.ts';
import { HIDE, isHidden, QUESTION } from '../src/discord/shared-options.ts';

const declaration = {
  name: 'who',
  description: 'Who is it, who did it, who said it? Answered from the articles, word for word',
  ...EVERYWHERE,
  options: [
    {
      ...QUESTION,
      description: 'A name, an office, or a question such as “who led the delegation”',
      required: true,
    },
    HIDE,
  ],
} as const satisfies Declaration;

export const who: Command<typeof declaration> = {
  declaration,
  hidden: isHidden,
  check: ({ question }) => questionMistake(question),
  run: ({ question }, { answer }) => answer({ command: 'who', text: question }),
  suggest: ({ value }, _given, engine) => engine.suggest({ command: 'who', option: 'question', text: value }),
};
