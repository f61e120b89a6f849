/** Which language a question is in. English wins every doubt: nothing is changed in an English question. */
import { isCommonWord, isGivenName, isListedName } from '../../../search/known-words.ts';
import { isCyrillic } from '../../../search/names/transliteration.ts';
import { STOP_WORDS } from '../../../search/stop-words.ts';
import { countryNames } from './country-names.ts';
import { type Glossary, glossaryOf, LANGUAGES, type Language, wordingAt } from './glossary.ts';

const LATIN: readonly Language[] = LANGUAGES.filter((language) => language !== 'ru' && language !== 'uk');
const UK_LETTERS = /[іїєґ]/iu;
const RU_LETTERS = /[ыэёъ]/iu;

/** Short words that join (de, la, von) stand in names too. */
const SHORT = 3;
const LITTLE = 0.5;

/** Letters that tell a language. */
const LETTERS: readonly (readonly [RegExp, Language])[] = [
  [/[äöüß]/u, 'de'],
  [/[èêëçœâîïû]/u, 'fr'],
  [/[ñ]/u, 'es'],
  [/[ìò]/u, 'it'],
  [/[ąęłńśźż]/u, 'pl'],
];

/**
 * @param words - folded words of the question, in their order
 * @param named - whether a word is part of a name that the articles know
 * @param raw - the words as typed
 * @returns `null` for English and for bare names
 */
export function languageOf(
  text: string,
  words: readonly string[],
  named: readonly boolean[],
  raw: readonly string[],
): Language | null {
  // In lower case: a capital is likely to begin a name.
  const spelt = raw.map((word) => LETTERS.find(([letters]) => letters.test(word) && !/^\p{Lu}/u.test(word))?.[1]);
  if (words.some(isCyrillic)) {
    const language = UK_LETTERS.test(text)
      ? 'uk'
      : RU_LETTERS.test(text)
        ? 'ru'
        : closest(['ru', 'uk'], words, named, spelt);
    if (language === null) return null;
    const latin = words.filter((word, at) => !named[at] && !isCyrillic(word) && isEnglish(word)).length;
    return latin < words.filter(isCyrillic).length ? language : null;
  }
  return closest(LATIN, words, named, spelt);
}

type Spelt = readonly (Language | undefined)[];

function closest(
  languages: readonly Language[],
  words: readonly string[],
  named: readonly boolean[],
  spelt: Spelt,
): Language | null {
  let best: Language | null = null;
  let most = 0;
  for (const language of languages) {
    const evidence = evidenceFor(glossaryOf(language), words, named, spelt);
    if (evidence > most) {
      best = language;
      most = evidence;
    }
  }
  return best;
}

/** Words that this language has and English has not, less those that only English has; 0 if nothing but small words speaks for it. */
function evidenceFor(glossary: Glossary, words: readonly string[], named: readonly boolean[], spelt: Spelt): number {
  let score = 0;
  let strong = false;
  let shared = 0;
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const wording = wordingAt(words, at, glossary);
    const count = wording?.words.length ?? 1;
    const own = words.slice(at, at + count);
    at += count;
    if (named[at - count] && word.length > SHORT) continue;
    if (wording === null) {
      // A listed name may stand in any language.
      if (!isCyrillic(word) && isPlain(word)) score -= foreignCountry(word, glossary.language) ? 0 : 1;
      else if (
        spelt[at - count] === glossary.language ||
        (!isCyrillic(word) && foreignCountry(word, glossary.language))
      ) {
        score += 1;
        strong = true;
      }
      continue;
    }
    // One question word may be an English word or a name; two of them are neither.
    const asks = wording.part === 'asking' && (count > 1 || (at === count && !isPlain(word) && !isGivenName(word)));
    if (!asks && spelt[at - count] !== glossary.language && own.every(isEnglish)) {
      shared += 1;
      continue;
    }
    const little = wording.part === 'joining' && count === 1 && word.length <= SHORT;
    score += little ? LITTLE : count;
    // “And”, at the beginning of what goes on from an earlier question.
    const goesOn = at === count && wording.english === 'and' && word.length > 1;
    strong ||= !little || goesOn || spelt[at - count] === glossary.language;
  }
  // Words that both languages have decide between languages, not against English.
  return strong && score > 0 ? score + shared / 100 : 0;
}

function isEnglish(word: string): boolean {
  return isPlain(word) || isListedName(word);
}

function isPlain(word: string): boolean {
  return STOP_WORDS.has(word) || isCommonWord(word);
}

/** A country's name that differs from the English one. */
function foreignCountry(word: string, language: Language): boolean {
  if (word.length < 4) return false;
  const english = countryNames(language).at([word], 0)?.english.toLowerCase();
  return english !== undefined && !english.startsWith(word.slice(0, 5)) && english !== word;
}
