/** Verb groups: auxiliaries, verb and what it chains to, and whether the group is the verb of its clause. */

import type { Token } from './tokens.ts';
import { words } from './words.ts';

/** Auxiliaries, verb and what it chains to ("is due to speak", "failed to agree"): indices into the sentence's tokens. */
export interface VerbGroup {
  readonly from: number;
  /** Past the last token. */
  readonly to: number;
  /** The last lexical verb, which carries the meaning. */
  readonly head: number;
  /** A participle or infinitive that modifies the noun before it ("talks scheduled for", "a summit to be held in"). */
  readonly reduced: boolean;
}

const REACH = 16;

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'noun' || token.tag === 'name' || token.tag === 'pron' || token.tag === 'num');
export const isVerbal = (token: Token): boolean => token.tag === 'aux' || token.tag === 'verb';

const CHAINED: ReadonlySet<string> = new Set(['due', 'ready', 'able', 'likely', 'unable', 'scheduled', 'set']);

/** The verb groups of one clause, in order. */
export function verbGroups(tokens: readonly Token[], indices: readonly number[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let k = 0; k < indices.length; k += 1) {
    const from = indices[k] as number;
    const first = tokens[from] as Token;
    if (first.tag !== 'aux' && first.tag !== 'verb' && first.tag !== 'ing' && first.lower !== 'due') continue;
    let head = from;
    let last = k;
    for (let j = k; j < indices.length; j += 1) {
      const token = tokens[indices[j] as number] as Token;
      if (j > k && indices[j] !== (indices[j - 1] as number) + 1) break;
      if (token.tag === 'verb' || token.tag === 'ing') head = indices[j] as number;
      else if (token.tag === 'aux') {
        if ((tokens[head] as Token).tag === 'aux') head = indices[j] as number;
      } else if (token.tag !== 'not' && token.tag !== 'adv' && token.tag !== 'to' && !CHAINED.has(token.lower)) break;
      if (token.tag !== 'adv' && token.tag !== 'not' && token.tag !== 'to') last = j;
    }
    groups.push({ from, to: (indices[last] as number) + 1, head, reduced: modifies(tokens, indices, k, groups) });
    k = Math.max(k, last);
  }
  return groups;
}

/** Whether the group that starts at a word is no verb of the clause but says more of a noun. */
function modifies(
  tokens: readonly Token[],
  indices: readonly number[],
  k: number,
  earlier: readonly VerbGroup[],
): boolean {
  const at = indices[k] as number;
  const first = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before?.tag === 'to') return true;
  if (first.lower === 'due') return true;
  if (first.tag === 'aux' || first.form === 's' || first.form === 'base') return false;
  if (first.tag === 'ing') return k > 0 && (earlier.length > 0 || isNominal(before));
  // "spoke" is no participle, and "by telephone" no agent.
  if (ONLY_PAST.has(first.lower)) return false;
  // A past form with an object is no participle ("presented a plan").
  const next = tokens[at + 1];
  if (next && (['det', 'poss', 'name', 'pron', 'noun'].includes(next.tag) || next.tag === 'that')) return false;
  // Behind a clause in commas the one around it goes on.
  if (before?.text === ',') return k > 0 && (indices[k - 1] as number) >= at - 1;
  if (!isNominal(before) && before?.tag !== 'date') return earlier.some((group) => !group.reduced);
  if (earlier.some((group) => !group.reduced)) return true;
  return next?.lower === 'by' || finiteFollows(tokens, at, indices);
}

const ONLY_PAST: ReadonlySet<string> = words(
  'spoke went took began came gave wrote broke chose flew knew saw drew fell ran rose sat met said was were did had arrived agreed talked',
);

/** Whether the clause's own verb is still to come. */
function finiteFollows(tokens: readonly Token[], at: number, indices: readonly number[]): boolean {
  for (const i of indices) {
    if (i <= at) continue;
    if (i > at + REACH) return false;
    const token = tokens[i] as Token;
    if (token.tag === 'to' || token.tag === 'conj' || token.tag === 'ing') return false;
    if (token.tag === 'aux') return true;
    if (token.tag !== 'verb' || token.form === 'base' || i === at + 1) continue;
    return tokens[i - 1]?.text !== ',' && !['at', 'by'].includes(tokens[i + 1]?.lower ?? '');
  }
  return false;
}
