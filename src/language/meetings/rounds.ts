/** Rounds of talks: the ordinal of one is part of what it is ("the seventh round", "round 7", "the 12th round"). */
import { eventOf } from './heads.ts';
import type { Token } from './tokens.ts';
import { NUMBERS, ORDINALS, words } from './words.ts';

const HIGHER = 'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const FURTHER: ReadonlyMap<string, number> = new Map(HIGHER.split(' ').map((word, index) => [word, index + 11]));
/** Talks of more rounds than this are not counted so. */
const MOST = 99;

/** The number that an ordinal is: "seventh", "12th"; `null` for any other word. */
export function ordinalOf(word: string): number | null {
  const known = ORDINALS.get(word) ?? FURTHER.get(word);
  if (known !== undefined) return known;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word)?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * Which round of a series an event is.
 *
 * @param from - first token of its noun phrase
 * @param unit - index of the word "round"
 * @returns `null` where it is no round, or no number is told
 */
export function roundOf(tokens: readonly Token[], from: number, unit: number): number | null {
  if (eventOf(tokens[unit])?.noun.type !== 'round') return null;
  for (let i = from; i < unit; i += 1) {
    const ordinal = ordinalOf((tokens[i] as Token).lower);
    if (ordinal !== null) return ordinal;
  }
  const next = tokens[unit + 1];
  if (next?.tag !== 'num') return null;
  const number = NUMBERS.get(next.lower) ?? (/^\d{1,2}$/u.test(next.lower) ? Number(next.lower) : 0);
  return number > 0 && number <= MOST ? number : null;
}

/** "turned it round", "all year round": no noun, having nothing before it that only a noun has, nor a number behind it. */
export function isBareRound(tokens: readonly Token[], unit: number): boolean {
  if ((tokens[unit] as Token).lower !== 'round' || tokens[unit + 1]?.tag === 'num') return false;
  const before = tokens[unit - 1];
  return before === undefined
    ? tokens[unit + 1]?.lower !== 'of'
    : !['det', 'poss', 'adj', 'num', 'noun', 'name', 'ing'].includes(before.tag) &&
        !before.possessive &&
        before.tag !== 'quote';
}

/** What people who talk have rounds of, beside the nouns of events. */
const TALKED: ReadonlySet<string> = words(
  'diplomacy mediation bargaining negotiating contacts shuttle peacemaking arbitration process series',
);

/** "a round of sanctions", "the second round of the election": rounds of what is no talking. */
export function isOtherRound(tokens: readonly Token[], unit: number): boolean {
  if (tokens[unit + 1]?.lower !== 'of') return false;
  let last: Token | null = null;
  for (let i = unit + 2; i < tokens.length && i < unit + 9; i += 1) {
    const token = tokens[i] as Token;
    if (!['det', 'poss', 'adj', 'noun', 'name', 'num', 'ing', 'conj'].includes(token.tag)) break;
    if (eventOf(token) || TALKED.has(token.lower)) return false;
    if (token.tag === 'noun' || token.tag === 'ing') last = token;
    else if (token.tag === 'name') return false;
  }
  return last !== null;
}
