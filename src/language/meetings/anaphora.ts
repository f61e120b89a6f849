/** Words that stand for people told of before, or for those who hold an office. */
import type { Token } from './tokens.ts';
import { words } from './words.ts';

const PERSONS: ReadonlySet<string> = words(
  'leaders presidents ministers men women diplomats envoys premiers chancellors negotiators counterparts',
);
const SIDES: ReadonlySet<string> = words(
  'sides parties countries governments nations delegations powers states capitals neighbours neighbors teams',
);
/** Plurals of offices that few hold. */
const OFFICES: ReadonlySet<string> = words(
  'presidents premiers chancellors ministers kings queens emperors governors mayors',
);

/** Whom a plural stands for. */
export interface Anaphor {
  readonly kind: 'persons' | 'sides';
  /** The office in the singular, where the word is one. */
  readonly office: string | null;
}

/** "between the two leaders", "with both sides", "the presidents": who is meant stands before, or holds the office. */
export function anaphora(phrase: readonly Token[]): Anaphor | null {
  for (let i = 1; i < phrase.length; i += 1) {
    const { lower } = phrase[i] as Token;
    const before = (phrase[i - 1] as Token).lower;
    const counted = before === 'two' || before === 'both';
    if (!counted && before !== 'the') continue;
    if (PERSONS.has(lower)) return { kind: 'persons', office: OFFICES.has(lower) ? lower.replace(/s$/u, '') : null };
    if (SIDES.has(lower)) return { kind: 'sides', office: null };
  }
  return null;
}

/** "they": the people of the sentence before. */
export const THEY: Anaphor = { kind: 'persons', office: null };
