/**
 * Names of countries, unions and continents and of their peoples in other languages, from the locale data of the runtime and from
 * the world-countries package. What neither lists (adjectives, peoples, case endings) follows from the name by rule.
 */
import { createRequire } from 'node:module';
import { isCyrillic, romanise } from '../../../search/names/transliteration.ts';
import { fold } from '../../../search/tokens.ts';
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

interface Shape {
  /** Takes the ending off a name. */
  readonly bare: RegExp;
  /** What may follow the bare name of a country. */
  readonly name: RegExp;
  /** What may follow it in an adjective or in the name of a people. */
  readonly people: RegExp;
  /** The ending of any adjective or people, to compare what is left with English ones. */
  readonly ending: RegExp;
}

const ROMANCE: Shape = {
  bare: /[aeiou]{1,2}$/,
  name: /^$/,
  people: /^(?:i?an|i?en|ol|es|ais|ois|i?ens)(?:[oaei]s?|es|nes?|s)?$/,
  ending: /(?:an|ain|ien|en|ense|ic|ico|es|ese|ais)?n?(?:es|[oaei]s?)?$/,
};
const EAST_SLAVIC: Shape = {
  bare: /[аеиоуыяюіїєьй]{1,2}$/,
  name: /^(?:[аеиоуыяюієьй]{0,3}|[аеояию]{0,2}[мхв]|[ая]ми)$/,
  people:
    /^(?:[аеийянтосьі]{0,4}[сц]ь?к[аеиоуыяюієгмх]{1,4}|[аиеіяь]{0,3}(?:ц|ец|анц|чан|ян|ан)(?:[аеиоуыяюіє]{0,2}|[еіо]в|[ая]м|[ая]ми|[ая]х|ин|ина|ом)|[аи]не)$/,
  ending: /(?:[аеий]{0,3}[сц]ь?к[аеиоуыяюієгмх]{1,4}|(?:ц|ец)[аеиоуыюієвм]{0,2}|[ея]н[еы]?)$/,
};

const SHAPES: Readonly<Record<Language, Shape>> = {
  de: {
    bare: /(?:reich|land|ien|en|ia|a|e)$/,
    name: /^$/,
    people:
      /^(?:(?:i|an|ian|n|en|es|estin|t)?isch(?:e[nrsm]?)?|(?:i?er|ianer|aner|ander|lander|nes|n|es|is)(?:n|s|in|innen)?|en?|ern?)$/,
    ending: /(?:(?:isch|er|in)(?:e[nrsm]?|n|s|innen)?|en?)$/,
  },
  fr: ROMANCE,
  es: ROMANCE,
  it: ROMANCE,
  pl: {
    bare: /(?:i?a|[eyo])$/,
    name: /^(?:[aeiouy]{0,3}|[aei]{1,2}[mchj]{1,2}|iami|ami)$/,
    people:
      /^(?:[aeijnrdtyo]{0,4}s?z?[ck]?k(?:i|a|ie|iego|iej|im|ich|imi|iemu)|[a-z]{0,3}(?:czyk\w{0,3}|czycy|nie|anin\w?|anie))$/,
    ending: /(?:[yi]?j?s?k(?:i|a|ie|iego|iej|im|ich|imi|iemu)|czy(?:k\w{0,3}|cy)|anie|anin)$/,
  },
  ru: EAST_SLAVIC,
  uk: EAST_SLAVIC,
};

/** An article before a name is no part of it. */
const ARTICLES = new Set(['la', 'le', 'el', 'les', 'los', 'las', 'il', 'die']);

const SHORTEST_BARE = 4;
/** Cyrillic endings tell more. */
const SHORTEST_CYRILLIC = 3;
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
  const names: Entry[] = [];
  const peoples: Entry[] = [];
  const bareNames = new Map<string, { country: string; people: string }>();
  const byEnglish = new Map<string, string>();
  const englishPeoples = new Map<string, string>();

  const foldedWords = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const addName = (text: string, english: string, people: string) => {
    const all = foldedWords(text);
    const words = all.length > 1 && ARTICLES.has(all[0]!) ? all.slice(1) : all;
    if (words.length === 0 || words.join('').length < 3) return;
    names.push({ words, english });
    if (!byEnglish.has(fold(english))) byEnglish.set(fold(english), words.join(' '));
    if (words.length === 1 && people !== '') {
      const bare = words[0]!.replace(shape.bare, '');
      for (const one of bare.length >= 3 ? [bare, words[0]!] : [words[0]!])
        if (!bareNames.has(one)) bareNames.set(one, { country: english, people });
    }
  };
  const addPeople = (text: string, english: string) => {
    const words = foldedWords(text);
    if (words.length === 1) peoples.push({ words, english });
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
    if (/^\p{Script=Cyrillic}{2,4}$/u.test(initials)) names.push({ words: [fold(initials)], english });
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

function longest(
  words: readonly string[],
  at: number,
  names: readonly Entry[],
  peoples: readonly Entry[],
  shape: Shape,
): FoundName | null {
  let best: Entry | null = null;
  for (const list of [names, peoples]) {
    for (const entry of list) {
      if (entry.words.length <= (best?.words.length ?? 0)) continue;
      const inflected = list === names ? shape.name : INFLECTED;
      const same = (word: string, place: number) =>
        entry.words.length > 1
          ? isFormInName(words[at + place] ?? '', word)
          : isForm(words[at + place] ?? '', word, shape, inflected);
      if (entry.words.every(same) || isJoined(words[at] ?? '', entry.words)) best = entry;
    }
  }
  if (best === null) return null;
  const { words: own, english } = best;
  const listed = own.every((word, place) => words[at + place] === word);
  return { count: isJoined(words[at] ?? '', own) ? 1 : own.length, english, listed };
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
  for (let length = typed.length - 1; length >= (isCyrillic(typed) ? SHORTEST_CYRILLIC : SHORTEST_BARE); length--) {
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
