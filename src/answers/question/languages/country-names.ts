/**
 * Names of countries, unions and continents and of their peoples in other languages, from the locale data of the runtime and from
 * the world-countries package. What neither lists (adjectives, peoples, case endings) follows from the name by rule.
 */
import { createRequire } from 'node:module';
import { romanise } from '../../../search/names/transliteration.ts';
import { fold } from '../../../search/tokens.ts';
import { SHAPES, type Shape } from './endings.ts';
import type { Language } from './glossary.ts';

interface ListedCountry {
  readonly cca2: string;
  readonly area: number;
  readonly name: { readonly common: string };
  readonly languages: Readonly<Record<string, string>>;
  readonly translations: Readonly<Record<string, { readonly common: string; readonly official: string }>>;
  readonly demonyms?: Readonly<Record<string, { readonly f: string; readonly m: string }>>;
}

interface Entry {
  readonly words: readonly string[];
  readonly english: string;
}

export interface FoundName {
  readonly count: number;
  readonly english: string;
  /** True if it stands as it is listed, without any other ending. */
  readonly listed: boolean;
}

export interface CountryNames {
  /** The longest name that begins at a folded word, with its English name or demonym. */
  at(words: readonly string[], at: number): FoundName | null;
  /** Folded words of the name of a region or country by its English name. */
  nameOf(english: string): string | null;
}

const OF_PACKAGE: Readonly<Record<Language, string>> = {
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  it: 'ita',
  pl: 'pol',
  ru: 'rus',
  uk: 'rus',
};

/** Unions and continents by their codes (CLDR, UN M49). */
const REGION_CODES = 'EU UN 002 009 142 150'.split(' ');

/** An article before a name is no part of it. */
const ARTICLES = new Set(['la', 'le', 'el', 'les', 'los', 'las', 'il', 'die']);

const SHORTEST_BARE = 4;
const known = new Map<Language, CountryNames>();

/** Built when first asked for (some 10 ms) and kept. */
export function countryNames(language: Language): CountryNames {
  const built = known.get(language) ?? build(language);
  known.set(language, built);
  return built;
}

function build(language: Language): CountryNames {
  const shape = SHAPES[language];
  // Large countries first: initials and roots that several have are theirs.
  const listed = (createRequire(import.meta.url)('world-countries') as readonly ListedCountry[]).toSorted(
    (one, other) => other.area - one.area,
  );
  const names: Shelf = new Map();
  const peoples: Shelf = new Map();
  const bareNames = new Map<string, { country: string; people: string }>();
  const byEnglish = new Map<string, string>();
  const englishPeoples = new Map<string, string>();

  const foldedWords = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const addName = (text: string, english: string, people: string) => {
    const all = foldedWords(text);
    const words = all.length > 1 && ARTICLES.has(all[0]!) ? all.slice(1) : all;
    if (words.length === 0 || words.join('').length < 3) return;
    put(names, { words, english });
    if (!byEnglish.has(fold(english))) byEnglish.set(fold(english), words.join(' '));
    if (words.length === 1 && people !== '') {
      const bare = words[0]!.replace(shape.bare, '');
      for (const one of bare.length >= 3 ? [bare, words[0]!] : [words[0]!])
        if (!bareNames.has(one)) bareNames.set(one, { country: english, people });
    }
  };
  const addPeople = (text: string, english: string) => {
    const words = foldedWords(text);
    if (words.length === 1) put(peoples, { words, english });
  };

  const long = new Intl.DisplayNames([language], { type: 'region' });
  const short = new Intl.DisplayNames([language], { type: 'region', style: 'short' });
  const tongues = new Intl.DisplayNames([language], { type: 'language' });
  const englishTongues = new Intl.DisplayNames(['en'], { type: 'language' });
  for (const code of REGION_CODES) {
    const english = new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? '';
    for (const text of [long.of(code), short.of(code)])
      addName(text ?? '', english, /^\d/.test(code) ? english.replace(/a?$/, 'an') : '');
  }
  const tongueOf = new Map<string, string>();
  for (const code of tongueCodes()) tongueOf.set(fold(englishTongues.of(code) ?? ''), tongues.of(code) ?? '');
  for (const country of listed) {
    const english = country.name.common;
    const people = (country.demonyms?.eng?.m ?? '').split(/,\s*/)[0] ?? '';
    const translated = country.translations[OF_PACKAGE[language]];
    const own = language === 'uk' ? [] : [translated?.common ?? '', translated?.official ?? ''];
    for (const text of [long.of(country.cca2), short.of(country.cca2), ...own]) {
      if (text !== undefined && !/^[A-Z]{2}$/.test(text)) addName(text, english, people);
    }
    // Two or three initials of the full name stand for it in Cyrillic.
    const initials = (translated?.official ?? '').match(/\p{Lu}/gu)?.join('') ?? '';
    if (/^\p{Script=Cyrillic}{2,4}$/u.test(initials)) put(names, { words: [fold(initials)], english });
    if (people === '') continue;
    for (const one of [country.demonyms?.eng?.m, country.demonyms?.eng?.f])
      if (one) englishPeoples.set(likeness(fold(one), /(?:ian|ean|an|ish|ese|n|i)$/), people);
    const tongue = tongueOf.get(fold(people));
    if (tongue) addPeople(tongue, people);
    if (language === 'fr') for (const one of Object.values(country.demonyms?.fra ?? {})) addPeople(one, people);
  }
  return {
    at: (words, at) =>
      longest(words, at, names, peoples, shape) ?? byRule(words[at] ?? '', shape, bareNames, englishPeoples),
    nameOf: (english) => byEnglish.get(fold(english)) ?? null,
  };
}

/** Codes of the languages that the runtime can name. */
function tongueCodes(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => english.of(code) !== undefined);
}

/** Names by their first letters, which no ending changes. */
type Shelf = Map<string, Entry[]>;

const beginning = (word: string) => word.slice(0, 3);

function put(shelf: Shelf, entry: Entry): void {
  const key = beginning(entry.words[0]!);
  const entries = shelf.get(key);
  if (entries) entries.push(entry);
  else shelf.set(key, [entry]);
}

/** The longest of the listed names that begin at a word; one that stands as it is listed before one with another ending. */
function longest(words: readonly string[], at: number, names: Shelf, peoples: Shelf, shape: Shape): FoundName | null {
  const typed = words[at] ?? '';
  let best: FoundName | null = null;
  for (const list of [names, peoples]) {
    for (const { words: own, english } of list.get(beginning(typed)) ?? []) {
      const listed = own.every((word, place) => words[at + place] === word);
      const joined = isJoined(typed, own);
      const count = joined ? 1 : own.length;
      if (best && (count < best.count || (count === best.count && (best.listed || !listed)))) continue;
      const inflected = list === names ? shape.name : INFLECTED;
      const same = (word: string, place: number) =>
        own.length > 1
          ? isFormInName(words[at + place] ?? '', word)
          : isForm(words[at + place] ?? '', word, shape, inflected);
      if (listed || joined || own.every(same)) best = { count, english, listed };
    }
  }
  return best;
}

/** Endings of adjectives, whichever the language. */
const INFLECTED = /^(?:[aeiou]?[nrsm]?|[oaei]s?|nes?|e?s|iego|iej|im|ich|imi|iemu|[аеиоуыяюієгмх]{0,4})$/;

/** Within a longer name the other words vouch for a word with another ending. */
function isFormInName(typed: string, name: string): boolean {
  const kept = Math.max(3, Math.min(typed.length, name.length) - 3);
  return typed === name || (Math.abs(typed.length - name.length) <= 3 && typed.slice(0, kept) === name.slice(0, kept));
}

/** An adjective made of both words of a name, each cut short. */
function isJoined(typed: string, [first = '', second = '', ...more]: readonly string[]): boolean {
  if (more.length > 0 || first.length < 5 || second.length < 5 || typed.length < 10) return false;
  const at = typed.indexOf(second.slice(0, 4));
  return at >= 4 && at <= first.length && typed.slice(0, at - 1) === first.slice(0, at - 1);
}

/** The same name, or with another ending. */
function isForm(typed: string, name: string, shape: Shape, inflected: RegExp): boolean {
  if (typed === name || (typed === `${name}s` && name.length > 3)) return true;
  if (name.length < 4) return false;
  const bare = name.replace(inflected === INFLECTED ? /[aeiouyаеиоуыяюієьй]{1,2}$/ : shape.bare, '');
  if (bare.length < 3 || !typed.startsWith(bare) || typed.length < bare.length) return false;
  return inflected.test(typed.slice(bare.length)) && (inflected === INFLECTED || shape.name.source !== '^$');
}

/** Adjectives and peoples that no list has: made from the country's name, or like the English word. */
function byRule(
  typed: string,
  shape: Shape,
  bareNames: ReadonlyMap<string, { country: string; people: string }>,
  englishPeoples: ReadonlyMap<string, string>,
): FoundName | null {
  for (let length = typed.length - 1; length >= shape.shortest; length--) {
    const entry = bareNames.get(typed.slice(0, length));
    if (entry && shape.people.test(typed.slice(length))) return { count: 1, english: entry.people, listed: false };
  }
  if (typed.length < 6 || !shape.ending.test(typed)) return null;
  const like = englishPeoples.get(likeness(typed, shape.ending));
  return like === undefined ? null : { count: 1, english: like, listed: false };
}

/** What a people's name keeps in every language. */
function likeness(folded: string, ending: RegExp): string {
  const bare = romanise(folded.replace(ending, ''))
    .replace(/(?:ian|ean|an)n?$/, '')
    .replace(/c|qu/g, 'k')
    .replace(/y/g, 'i')
    .replace(/([a-z])\1/g, '$1');
  return bare.length < SHORTEST_BARE ? folded : bare;
}
