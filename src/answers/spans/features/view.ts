/** What several groups of features look at, worked out once for each candidate. */
import { mix } from '../hash.ts';
import type { Pair } from '../pair.ts';
import { isContent } from '../question.ts';
import { type Candidate, CODE, type Phrase, type Sentence, type Word } from '../types.ts';

/** Codes of what stands before the first and behind the last word. */
export const BEFORE_ALL = 30;
export const AFTER_ALL = 31;

export interface View {
  readonly pair: Pair;
  readonly candidate: Candidate;
  readonly head: Word;
  /** The sense of the head, which for plain names says no more than that. */
  readonly headSense: number;
  readonly first: Phrase;
  readonly last: Phrase;
  /** The first word as an integer: itself for small words that say much, else its tag. */
  readonly opening: number;
  /** The question word, and it with the role of the asked thing. */
  readonly wh: number;
  readonly whRole: number;
  /** Kinds of words inside, as bits: name 1, number 2, date 4, verb 8. */
  readonly shape: number;
  readonly commas: number;
  readonly conjunctions: number;
  readonly prepositions: number;
  readonly relatives: number;
  readonly verbs: number;
  /** Words with a meaning inside, and those of them that the question has already. */
  readonly content: number;
  readonly repeated: number;
}

/** Small words that are their own code as the opening of a candidate. */
const TELLING = new Set([CODE.prep, CODE.to, CODE.sub, CODE.that, CODE.wh]);

/** The tag's code of a word, or that of the sentence's edge. */
export function codeAt({ words }: Sentence, at: number): number {
  if (at < 0) return BEFORE_ALL;
  const word = words[at];
  return word ? CODE[word.tag] : AFTER_ALL;
}

export function viewOf(pair: Pair, candidate: Candidate): View {
  const { words, phrases } = pair.sentence;
  const { from, to } = candidate;
  let shape = 0;
  let commas = 0;
  let conjunctions = 0;
  let prepositions = 0;
  let relatives = 0;
  let verbs = 0;
  let content = 0;
  let repeated = 0;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    const { tag } = word;
    if (tag === 'name') shape |= 1;
    else if (tag === 'num') shape |= 2;
    else if (tag === 'date') shape |= 4;
    else if (tag === 'verb' || tag === 'ing' || tag === 'aux') {
      shape |= 8;
      verbs++;
    } else if (tag === 'conj') conjunctions++;
    else if (tag === 'prep') prepositions += at > from ? 1 : 0;
    else if (tag === 'wh' || tag === 'that') relatives++;
    else if (word.text === ',') commas++;
    if (isContent(word)) {
      content++;
      if (pair.met[at]! > 0 && !pair.inPhrase[at]) repeated++;
    }
  }
  const opener = words[from]!;
  const code = CODE[opener.tag];
  const head = words[candidate.head]!;
  const { wh } = pair.question;
  return {
    pair,
    candidate,
    head,
    headSense: head.sense,
    first: phrases[opener.phrase]!,
    last: phrases[words[to - 1]!.phrase]!,
    opening: TELLING.has(code) ? mix(code, opener.wordId) : code,
    wh,
    whRole: wh * 64 + pair.role,
    shape,
    commas,
    conjunctions,
    prepositions,
    relatives,
    verbs,
    content,
    repeated,
  };
}

/** A phrase as a step of the way between two places. */
export function stepOf(pair: Pair, index: number): number {
  const { words, phrases } = pair.sentence;
  const phrase = phrases[index]!;
  if (phrase.kind === 'preposition' || phrase.kind === 'mark') return words[phrase.from]!.wordId;
  return phrase.kind === 'nominal' ? 100 + pair.phraseMet[index]! : phrase.code;
}
