/** Words that stand for people told of before. */
import type { Token } from './tokens.ts';
import { words } from './words.ts';

const PERSONS: ReadonlySet<string> = words(
  'leaders presidents ministers men women diplomats envoys premiers chancellors negotiators counterparts',
);
const SIDES: ReadonlySet<string> = words(
  'sides parties countries governments nations delegations powers states capitals neighbours neighbors teams',
);

/** "between the two leaders", "with both sides": who is meant stands before. */
export function anaphora(phrase: readonly Token[]): 'persons' | 'sides' | null {
  for (let i = 1; i < phrase.length; i += 1) {
    const { lower } = phrase[i] as Token;
    const before = (phrase[i - 1] as Token).lower;
    if (before !== 'two' && before !== 'both' && before !== 'the') continue;
    if (PERSONS.has(lower)) return 'persons';
    if (SIDES.has(lower)) return 'sides';
  }
  return null;
}
