/** Descriptions that stand for a speaker without a name: their head noun, what narrows it, and how many they are. */
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS, isNominal, PREPOSITIONS } from './words.ts';

export interface Description {
  /** Singular, lower case. */
  readonly head: string;
  readonly plural: boolean;
  /** What narrows the head: adjectives, nouns, and the words of its prepositional phrases. */
  readonly modifiers: ReadonlySet<string>;
  /** "the official", "that aide", "his spokesman" point back; "an official" brings somebody new. */
  readonly definite: boolean;
  /** "another aide", "a second official": not the one before. */
  readonly other: boolean;
  /** "one of the aides": somebody new out of a group that is known. */
  readonly partOf: boolean;
}

const OTHER = /^(?:another|second|third|other|others|separate|different)$/;
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['spokeswoman', 'spokesperson'],
  ['spokesman', 'spokesperson'],
  ['people', 'person'],
  ['advisor', 'adviser'],
  ['men', 'man'],
  ['women', 'woman'],
]);

/** The word for one of what a plural names; words of other forms unchanged. */
export function singular(word: string): string {
  const known = SAME_WORD.get(word);
  if (known) return known;
  const one = /(?:ss|us|is)$/.test(word)
    ? word
    : /[^aeiou]ies$/.test(word)
      ? `${word.slice(0, -3)}y`
      : /(?:ches|shes|sses|xes)$/.test(word)
        ? word.slice(0, -2)
        : /s$/.test(word) && word.length > 3
          ? word.slice(0, -1)
          : word;
  return SAME_WORD.get(one) ?? one;
}

/** Adjectives that stand after their noun: "sources familiar with the plan". */
const AFTER_NOUN =
  /^(?:familiar|close|briefed|involved|responsible|aware|present|opposed|loyal|available|critical|knowledgeable|sympathetic|alike|abroad)$/;

/** The position of the head noun of a phrase: its last word before a preposition ("of" after "one" aside). */
export function headOf(tokens: readonly Token[], phrase: Phrase): number {
  let from = phrase.from;
  // "one of the officials": the head follows.
  if (
    /^(?:one|some|many|several|two|three|four|five|most|both|all|none|neither|either|each|any|few)$/.test(
      tokens[from]?.lower ?? '',
    ) &&
    tokens[from + 1]?.lower === 'of'
  )
    from += 2;
  let head = -1;
  for (let i = from; i < phrase.to; i++) {
    const token = tokens[i] as Token;
    if (head >= 0 && (PREPOSITIONS.has(token.lower) || token.lower === 'and' || token.lower === 'or')) break;
    if (head >= 0 && AFTER_NOUN.test(token.lower)) break;
    if (isNominal(token) && token.lower !== "'s") head = i;
  }
  return head >= 0 ? head : phrase.to - 1;
}

/** What a noun phrase says of somebody without a name. */
export function describe(tokens: readonly Token[], phrase: Phrase): Description {
  const at = headOf(tokens, phrase);
  const headWord = tokens[at]?.lower ?? '';
  const head = singular(headWord);
  const first = tokens[phrase.from]?.lower ?? '';
  const modifiers = new Set<string>();
  let other = false;
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i] as Token;
    if (OTHER.test(token.lower)) other = true;
    if (
      i === at ||
      DETERMINERS.has(token.lower) ||
      PREPOSITIONS.has(token.lower) ||
      token.lower === "'s" ||
      token.lower === 'and'
    )
      continue;
    modifiers.add(singular(token.lower));
  }
  const partOf =
    /^(?:one|some|many|several|two|three|both|all|each|any|few)$/.test(first) &&
    tokens[phrase.from + 1]?.lower === 'of';
  const definite = /^(?:the|this|that|these|those|his|her|their|its|both)$/.test(first);
  const plural = head !== headWord && !/^(?:spokeswoman|spokesman|advisor)$/.test(headWord);
  return { head, plural: plural && !(partOf && first === 'one'), modifiers, definite, other, partOf };
}

/** Whether a later description can mean whom an earlier one meant. */
export function canMean(later: Description, earlier: Description): boolean {
  if (later.head !== earlier.head || later.other || later.partOf || later.plural !== earlier.plural) return false;
  for (const word of later.modifiers) if (!earlier.modifiers.has(word)) return false;
  if (later.definite) return true;
  // "a senior aide" said again in the same words, in the same article: the usual way of a hurried text.
  return later.plural === earlier.plural && later.modifiers.size === earlier.modifiers.size && later.modifiers.size > 0;
}
