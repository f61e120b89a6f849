/** Suggestions as choices that Discord accepts: at most 25, each with a name and a value of 1 to 100 characters, no name twice. */
import type { Suggestion } from '../engine/types.ts';
import { cutWords } from './cut.ts';
import { LIMITS } from './limits.ts';
import { oneLine } from './one-line.ts';

/** What people may send back is free text anyway, so a value that is too long is just shortened at a word's end. */
export function choicesOf(suggestions: readonly Suggestion[]): { name: string; value: string }[] {
  const choices = new Map<string, { name: string; value: string }>();
  for (const suggestion of suggestions) {
    const name = cutWords(oneLine(suggestion.name), LIMITS.choice);
    const value = cutWords(oneLine(suggestion.value), LIMITS.choice).replace(/…$/u, '');
    if (name !== '' && value !== '' && !choices.has(name)) choices.set(name, { name, value });
    if (choices.size === LIMITS.choices) break;
  }
  return [...choices.values()];
}
