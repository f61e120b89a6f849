/** Things to try that work on whatever articles are loaded: the engine's best suggestions for each command. */
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

/** @returns at most one for each command, in the order of the commands */
export async function examplesFrom(engine: Engine): Promise<readonly Example[]> {
  const found = await Promise.all(
    KINDS.map(async (kind) => {
      const [best] = choicesOf(await engine.suggest({ ...kind, text: '' }));
      return best === undefined ? [] : [{ ...kind, text: best.value }];
    }),
  );
  return found.flat();
}
