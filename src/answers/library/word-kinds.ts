/** What kind of word one is (verb, noun, adverb; of speech, for people), after WordNet. */
import { isAdverb, lookUp, PARTS, readSynset } from './wordnet.ts';

/**
 * Whether a word can only be the name of a thing: a noun that is no form of a verb or adjective, or a word that WordNet does not know.
 *
 * @param word - folded
 */
export function isOnlyNoun(word: string): boolean {
  if (/ly$/.test(word) || isAdverb(word)) return false;
  return lookUp('verb', word).length === 0 && lookUp('adj', word).length === 0;
}

/** Whether a word can be a noun. @param word - folded */
export function canBeNoun(word: string): boolean {
  return lookUp('noun', word).length > 0;
}

/** WordNet's file of nouns for people. */
const PERSON_FILE = 18;
/** Senses of a noun that are looked at for people. */
const PERSON_SENSES = 2;

/**
 * Whether a noun mostly means a person or people: “envoy”, “geologists”.
 *
 * @param word - folded
 */
export function namesPeople(word: string): boolean {
  return lookUp('noun', word).some(({ offsets }) =>
    offsets.slice(0, PERSON_SENSES).some((offset) => readSynset('noun', offset).file === PERSON_FILE),
  );
}

/** Whether WordNet has the word at all: what it lacks is a name or misspelt. @param word - folded */
export function isWord(word: string): boolean {
  return isAdverb(word) || PARTS.some((part) => lookUp(part, word).length > 0);
}
