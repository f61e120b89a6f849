/** What the words around a name say about whether it is meant. */

import { editDistance } from '../edit-distance.ts';
import type { Found } from '../name-finder.ts';
import type { NameIndex } from './name-index.ts';
import type { QuestionWord } from './question-words.ts';
import { isCyrillic, romanise, soundKey, withoutCaseEndings } from './transliteration.ts';
import type { WordKnowledge } from './word-matching.ts';

export interface NameContext extends WordKnowledge {
  readonly index: NameIndex;
  isGivenName(folded: string): boolean;
  /** Whether two folded words stand side by side in the corpus. */
  isCorpusPair(one: string, other: string): boolean;
  /** Whether one slip of the keyboard lies between a folded word and an everyday word. */
  isSlipOfCommonWord(folded: string): boolean;
}

/** After these a lower-case everyday word is that word, not the name it might also be. */
const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your any some no every each all more most less what which whose how of'.split(
    ' ',
  ),
);
/** After these "us" is we. */
const BEFORE_PRONOUN = new Set(
  'tell told give gives gave show shows showed let lets help helps of for to with among between behind against all both remind join'.split(
    ' ',
  ),
);
const PRONOUN = 'us';

/** Whether a name found in a question is meant there, by its own spelling and its neighbours. */
export function mayBeNamed(found: Found, words: readonly QuestionWord[], context: NameContext): boolean {
  const { form, from, count } = found;
  if (count > 1) return !onlySmallWords(words.slice(from, from + count), found);
  const word = words[from]!;
  const before = from > 0 && word.joined ? words[from - 1] : undefined;
  const after = words[from + 1]?.joined ? words[from + 1] : undefined;
  const acronym = found.how === 'acronym' || isAcronym(form.text);
  if (acronym && !acronymIsMeant(word, words[from - 1], after, context)) return false;
  if (!acronym && form.words.length === 1 && isEveryday(word, context) && !everydayWordIsMeant(word, before, after))
    return false;
  if (!form.person) return true;
  if (form.kind === 'given') return givenNameStandsAlone(before, after, context);
  if (form.kind === 'office' || form.words.length > 1) return true;
  return !anotherGivenName(form.entity, before, context);
}

/** Nothing but function words ("to the") names nobody. */
function onlySmallWords(words: readonly QuestionWord[], { how }: Found): boolean {
  return how !== 'exact' && words.every(({ stop }) => stop);
}

function isAcronym(text: string): boolean {
  const letters = text.replace(/^the /i, '').replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function isEveryday(word: QuestionWord, context: NameContext): boolean {
  return !word.setOff && !word.capitals && (word.stop || context.isCommonWord(word.folded));
}

/** In capitals always; in lower case unless it is also a word ("who"), and "us" where no pronoun can stand. */
function acronymIsMeant(
  word: QuestionWord,
  before: QuestionWord | undefined,
  after: QuestionWord | undefined,
  context: NameContext,
): boolean {
  if (word.capitals) return true;
  if (word.folded === PRONOUN) {
    if (before && BEFORE_PRONOUN.has(before.folded)) return false;
    return before?.folded === 'the' || (after !== undefined && !after.stop) || before === undefined;
  }
  return !word.stop && !context.isCommonWord(word.folded);
}

/** "what did price say" names somebody, "the price of gas" does not. */
function everydayWordIsMeant(
  word: QuestionWord,
  before: QuestionWord | undefined,
  after: QuestionWord | undefined,
): boolean {
  if (word.stop) return false;
  if (before !== undefined && (!before.stop || DETERMINERS.has(before.folded))) return false;
  return after === undefined || (after.stop && after.folded !== 'of') || SPEECH.test(after.folded);
}

const SPEECH = /^(?:sa(?:y|ys|id)|t(?:ell|ells|old)|th(?:ink|inks|ought)|warn(?:s|ed)?|want(?:s|ed)?|quotes?)$/;

/** A given name alone is enough unless a surname that nobody knows goes with it, or another name precedes it. */
function givenNameStandsAlone(
  before: QuestionWord | undefined,
  after: QuestionWord | undefined,
  context: NameContext,
): boolean {
  if (after && (looksLikeName(after, context) || isNameWord(after, context))) return false;
  return !(before && context.isGivenName(before.folded) && !context.isCommonWord(before.folded));
}

/** A word of some known entity's name, or of a name in the open lists. */
function isNameWord(word: QuestionWord, context: NameContext): boolean {
  if (word.stop || (context.isCommonWord(word.folded) && !word.setOff)) return false;
  return (context.index.words.get(word.folded)?.proper ?? false) || context.isListedName(word.folded);
}

/** Whether the word before a surname is a given name that this person does not have. */
function anotherGivenName(entity: string, before: QuestionWord | undefined, context: NameContext): boolean {
  if (before === undefined || before.stop) return false;
  const given = context.index.givenOf.get(entity);
  if (given === undefined || given.size === 0) return false;
  for (const one of given) if (mayBeGiven(before.folded, one, context)) return false;
  if (context.isGivenName(before.folded)) return before.setOff || !context.isCommonWord(before.folded);
  return looksLikeName(before, context);
}

/** The same given name, another form of it, a slip of one letter, or its initial. */
function mayBeGiven(typed: string, given: string, context: NameContext): boolean {
  if (typed === given || (typed.length === 1 && given.startsWith(typed))) return true;
  if (context.alternativesOf(typed).includes(given)) return true;
  if (isCyrillic(typed)) {
    const key = soundKey(given);
    return withoutCaseEndings(typed).some((stem) => editDistance(soundKey(romanise(stem)), key, 1) <= 1);
  }
  if (soundKey(typed) === soundKey(given)) return true;
  return typed.length >= 4 && given.length >= 4 && editDistance(typed, given, 1) <= 1;
}

/** A word that is none of the language, of the corpus or of the open lists of names: most likely a name nobody here knows. */
export function looksLikeName(word: QuestionWord, context: NameContext): boolean {
  const { folded } = word;
  if (word.stop || folded.length < 3 || /\p{N}/u.test(folded)) return false;
  if (word.cyrillic) return word.setOff && !context.isCorpusWord(folded);
  if (context.isCommonWord(folded) || context.isCorpusWord(folded) || context.isListedName(folded)) return false;
  return word.setOff || !context.isSlipOfCommonWord(folded);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LONGEST_MENDED = 20;

/** Whether one slip of the keyboard lies between a word and an everyday word. Tries every slip: hundreds of look-ups, so remember the result. */
export function isOneSlipFrom(folded: string, known: (word: string) => boolean): boolean {
  if (folded.length < 5 || folded.length > LONGEST_MENDED) return false;
  for (let at = 0; at <= folded.length; at++) {
    const head = folded.slice(0, at);
    const tail = folded.slice(at);
    if (tail !== '' && known(head + tail.slice(1))) return true;
    if (tail.length > 1 && known(head + tail[1] + tail[0] + tail.slice(2))) return true;
    for (const letter of LETTERS) {
      if (known(head + letter + tail) || (tail !== '' && known(head + letter + tail.slice(1)))) return true;
    }
  }
  return false;
}
