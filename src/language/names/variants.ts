/** Other spellings of those who are known already. */
import type { Signs } from './decide.ts';
import { similarSurname } from './spelling.ts';
import type { Token } from './tokens.ts';

/** Adds what only spells the surname of a decided name in another way: "Ann Åsgar" beside "Ann Aasgar". */
export function addVariants(full: ReadonlyMap<string, Signs>, decided: Map<string, readonly Token[]>): void {
  const surnames = new Map<string, string[]>();
  const keyed = (tokens: readonly Token[]): [given: string, surname: string] | null =>
    tokens.length === 2 && !tokens[0]!.initial ? [tokens[0]!.fold, tokens[1]!.fold] : null;
  for (const tokens of decided.values()) {
    const name = keyed(tokens);
    if (name) surnames.set(name[0], [...(surnames.get(name[0]) ?? []).slice(-20), name[1]]);
  }
  for (const [key, { tokens, seen }] of full) {
    const name = decided.has(key) || seen.has('company') || seen.has('vessel') ? null : keyed(tokens);
    if (name && surnames.get(name[0])?.some((other) => similarSurname(other, name[1]))) decided.set(key, tokens);
  }
}
