/** Whether a verb says that something is over or still ahead. */
import type { VerbGroup } from './groups.ts';
import type { Token } from './tokens.ts';
import { AHEAD_WORDS, words } from './words.ts';

export type Tense = 'past' | 'ahead';

const OVER: ReadonlySet<string> = words('was were had did');

/** @returns `null` where the words leave it open: the present, or a past plan ("was due to open") */
export function tenseOf(tokens: readonly Token[], group: VerbGroup | null): Tense | null {
  if (!group || group.reduced) return null;
  const verbs = tokens.slice(group.from, group.to);
  const first = verbs[0];
  const ahead = verbs.some((token) => AHEAD_WORDS.has(token.lower)) || tokens[group.to]?.lower === 'due';
  const over = first !== undefined && (OVER.has(first.lower) || (first.tag === 'verb' && first.form === 'past'));
  if (ahead === over) return null;
  return ahead ? 'ahead' : 'past';
}
