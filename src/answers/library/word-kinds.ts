/** What kind of word one is (verb, noun, adverb; of speech, for people), after WordNet. */
import { fileNumberOf, isAdverb, lookUp, PARTS, readSynset } from './wordnet.ts';

/**
 * Whether a word can only be the name of a thing: a noun that is no form of a verb or adjective, or a word that WordNet does not know.
 *
 * @param word - folded
 */
export function isOnlyNoun(word: string): boolean {
  if (/ly$/.test(word) || isAdverb(word)) return false;
  return lookUp('verb', word).length === 0 && lookUp('adj', word).length === 0;
}

/** WordNet's file of verbs of telling, asking and complaining ("lexicographer file" 32, `verb.communication`). */
const COMMUNICATION = 32;
/** Senses of a verb that are looked at for what kind of verb it is: rarer ones would make nearly every verb one of speech. */
const LEADING_SENSES = 1;

/** Whether a word is a verb for saying something in some way ("moan", "caution"). @param word - folded */
export function isVerbOfSpeech(word: string): boolean {
  return lookUp('verb', word).some(({ offsets }) =>
    offsets.slice(0, LEADING_SENSES).some((offset) => fileNumberOf('verb', offset) === COMMUNICATION),
  );
}

/** Whether a word only says how or how far something was so ("originally", "together"). @param word - folded */
export function isOnlyAdverb(word: string): boolean {
  return isAdverb(word) && PARTS.every((part) => lookUp(part, word).length === 0);
}

/** Whether a word can be a verb in the form it has. @param word - folded */
export function canBeVerb(word: string): boolean {
  return lookUp('verb', word).length > 0;
}

/** Whether a word can only tell what something is like ("terrible"). @param word - folded */
export function isOnlyAdjective(word: string): boolean {
  return lookUp('adj', word).length > 0 && !canBeNoun(word) && !canBeVerb(word);
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
