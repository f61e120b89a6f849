/** Things to try that work on whatever articles are loaded: for each command its best suggestion that is answered. */
import type { Question } from '../answers/types.ts';
import type { Engine } from '../engine/types.ts';
import { choicesOf } from './choices.ts';

export interface Example {
  readonly command: 'who' | 'when' | 'quote';
  readonly option: 'question' | 'about' | 'by';
  readonly text: string;
}

const KINDS = [
  { command: 'who', option: 'question' },
  { command: 'when', option: 'question' },
  { command: 'quote', option: 'by' },
] as const;
/** Suggestions that are tried for each command. */
const TRIED = 4;

/** @returns at most one for each command, in the order of the commands */
export async function examplesFrom(engine: Engine): Promise<readonly Example[]> {
  const found = await Promise.all(
    KINDS.map(async (kind): Promise<Example | null> => {
      const suggested = choicesOf(await engine.suggest({ ...kind, text: '' })).slice(0, TRIED);
      for (const { value } of suggested) {
        const { status } = await engine.answer(questionOf({ ...kind, text: value }));
        if (status === 'answered') return { ...kind, text: value };
      }
      return null;
    }),
  );
  return found.filter((example) => example !== null);
}

function questionOf({ command, option, text }: Example): Question {
  return option === 'by' ? { command, text: '', by: text } : { command, text };
}
