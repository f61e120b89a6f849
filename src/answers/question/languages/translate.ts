/**
 * Turns a question in another language into English words, as far as the tables, the names of countries and places and the words of
 * the articles go. What none of them knows is kept as it stands: a question about something unknown stays one.
 */
import { isCommonWord } from '../../../search/known-words.ts';
import type { NamedEntity, NameFinder } from '../../../search/name-finder.ts';
import { isCyrillic } from '../../../search/names/transliteration.ts';
import { fold } from '../../../search/tokens.ts';
import { createCognates } from './cognates.ts';
import { splitCompound } from './compounds.ts';
import { type CountryNames, countryNames } from './country-names.ts';
import { languageOf } from './detect.ts';
import { type Glossary, glossaryOf, type Language, wordingAt } from './glossary.ts';
import { inAnyOrder, initialsIn } from './initials.ts';
import { OFFICE_ROWS } from './offices.ts';
import { createPlaceNames, type PlaceNames } from './places.ts';
import { bareForms, respelt } from './respelling.ts';
import { withWholeVerbs } from './separable.ts';

/**
 * Turns a question into an English one; an English question comes back as it is.
 *
 * @param before - the question before it, whose language a follow-up of a word or two goes on in
 */
export type Translate = (text: string, before?: string) => string;

interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly named: boolean;
}

/** Letters of an ending that leave no doubt which word it belongs to. */
const SHORT_ENDING = 1;

/** English words for some tokens. */
interface Gloss {
  readonly count: number;
  readonly english: string;
  readonly asking: boolean;
  /** True for names and peoples. */
  readonly name: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** Articles and pronouns that Romance languages tie to the next word. */
const ELISION =
  /^(?:l|d|qu|n|s|j|m|t|c|un|jusqu|lorsqu|puisqu|dell|nell|all|dall|sull|quell|quest|cos|com|dov|gl|anch)['’ʼ]/iu;
const HAS_ELISION: readonly Language[] = ['fr', 'it'];
/** After these a word is likely to be a place. */
const LOCAL = new Set(
  'in im aus nach bei a au aux en de dans hacia desde nel da ad w we z ze do в во у з із из до під под біля'.split(' '),
);
/** A few words that begin with “and”, in some language other than English. */
const GOES_ON = /^\W*(?:und|et|y|e|ed|i|a|oraz)\s+\S+(?:\s+\S+){0,2}$/iu;
/** Verbs of speech and thought, with the form that follows “what did”. */
const SPEECH: ReadonlyMap<string, string> = new Map(
  'said say|spoke say|thinks think|hopes hope|warned warn|demanded demand|promised promise|announced announce|confirmed confirm|denied deny|refused refuse|rejected reject|asked ask|complained complain|accused accuse|called call|criticised criticise|wants want|expect expect|decide decide'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * @param entities - everything that a question can name
 * @param words - folded words of the articles
 */
export function createTranslator(
  entities: readonly NamedEntity[],
  finder: NameFinder,
  words: Iterable<string> = [],
): Translate {
  const cognateOf = createCognates(words);
  const bodies = entities.filter(({ kind }) => kind !== 'person');
  const places = createPlaceNames(bodies.flatMap(({ names }) => names.map(({ text }) => text)).filter(isOneName));
  const initials = new Map<Language, ReadonlyMap<string, string>>();
  const initialsOf = (language: Language) => {
    const known = initials.get(language) ?? allInitials(bodies, language);
    initials.set(language, known);
    return known;
  };
  const languageIn = (text: string) => {
    const tokens = cut(text, finder, false);
    return languageOf(
      text,
      tokens.map(({ folded }) => folded),
      tokens.map(({ named }) => named),
      tokens.map(({ start, end }) => text.slice(start, end)),
    );
  };
  return (text, before = '') => {
    const language = languageIn(text) ?? (GOES_ON.test(text) ? languageIn(before) : null);
    if (language === null) return text;
    return translate(text, language, {
      finder,
      cognateOf,
      places,
      initials: initialsOf(language),
      glossary: glossaryOf(language),
      countries: countryNames(language),
    });
  };
}

interface Means {
  readonly finder: NameFinder;
  readonly cognateOf: (folded: string) => string | null;
  readonly places: PlaceNames;
  readonly initials: ReadonlyMap<string, string>;
  readonly glossary: Glossary;
  readonly countries: CountryNames;
}

function translate(text: string, language: Language, means: Means): string {
  const whole = language === 'de' ? withWholeVerbs(text) : text;
  return gloss(whole, language, means);
}

function gloss(text: string, language: Language, means: Means): string {
  const tokens = cut(text, means.finder, HAS_ELISION.includes(language));
  const glosses: { readonly gloss: Gloss; readonly start: number; readonly end: number }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const gloss = glossAt(tokens, at, text, means);
    const last = tokens[at + gloss.count - 1]!;
    glosses.push({ gloss, start: tokens[at]!.start, end: last.end });
    at += gloss.count;
  }
  const first = glosses.findIndex(({ gloss }) => gloss.asking);
  const speech = glosses.some(({ gloss }) => SPEECH.has(gloss.english));
  const hasName = glosses.some(({ gloss }) => gloss.name);
  let english = '';
  let from = 0;
  for (const [place, { gloss, start, end }] of glosses.entries()) {
    let words = gloss.english;
    if (words === 'who' && isOffice(glosses, place + 1)) words = 'who is';
    // A second question word joins clauses: “said that”.
    if (gloss.asking && words === 'what' && place !== first) words = '';
    if (words === 'what' && speech) words = 'what did';
    else if (glosses[first]?.gloss.english === 'what') words = SPEECH.get(words) ?? words;
    // “X said-he”
    if (hasName && text[start - 1] === '-' && PRONOUN.test(words)) words = '';
    english += text.slice(from, start).replace(/['’ʼ]$/u, words === '' ? '' : ' ') + words;
    from = end;
  }
  return inOrder(tidy(english + text.slice(from)));
}

/** Whether an office comes next, with or without a people before it: Slavic languages leave out “is”. */
function isOffice(glosses: readonly { readonly gloss: Gloss }[], from: number): boolean {
  const next = glosses.slice(from).find(({ gloss }) => !gloss.name && gloss.english !== '');
  return next !== undefined && OFFICES.has(next.gloss.english);
}

const PARTICIPLE_LAST =
  /^(\W*who) (\S.*?) (\w{2,}ed(?: by phone| for)?|said|met|spoke|left|began|took part|lost|broke|cut)(?=\W*$)/iu;
const BASE_FORMS = new Set(SPEECH.values());
const OFFICES: ReadonlySet<string> = new Set(
  OFFICE_ROWS.split('\n')
    .map((row) => row.split('|')[0]?.trim() ?? '')
    .filter((english) => english !== '' && english !== 'leads'),
);
const PRONOUN = /^(?:he|she|they)$/;

/** The verb after its subject: “what did Xian minister say about”. */
function inOrder(english: string): string {
  // A German participle stands at the end: “who the plan rejected”.
  const [, who, rest = '', last] = PARTICIPLE_LAST.exec(english) ?? [];
  if (who !== undefined && !/^is\b/.test(rest))
    return `${who} ${last} ${rest}${english.slice(`${who} ${rest} ${last}`.length)}`;
  const [, before = '', verb = '', after = ''] = /^(.*?\bwhat did) (\w+) (.+)$/iu.exec(english) ?? [];
  if (!BASE_FORMS.has(verb)) return english;
  if (after === '' || /^(?:about|on|of|to)\b/.test(after)) return english;
  const at = [/ (?:about|on)\b/, / (?:of|to|in|at|after|before|with|when|during)\b|[?!.,:]/].map((one) =>
    after.search(one),
  );
  const split = at.find((one) => one >= 0) ?? after.length;
  return `${before} ${after.slice(0, split)} ${verb}${after.slice(split)}`;
}

/** Dates as English writes them, and single spaces. */
function tidy(english: string): string {
  return (
    english
      .replace(/(?<!\p{L})-+|-+(?!\p{L})/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/\b(?:is|was) leads\b/g, 'leads')
      // Romance languages put a colour after its noun.
      .replace(/\b(house|line|list|paper) (white|red)\b/g, '$2 $1')
      .replace(/(\d)\.?(?:er|º|°)? (?:of )?(?=\p{Lu}\p{Ll}+)/gu, '$1 ')
      .replace(
        /(?<=(?:January|February|March|April|May|June|July|August|September|October|November|December)) of (?=\d)/g,
        ' ',
      )
      .replace(/(\d{4}) years?\b/g, '$1')
      .trim()
  );
}

function glossAt(tokens: readonly Token[], at: number, text: string, means: Means): Gloss {
  const words = tokens.slice(at, at + 7).map(({ folded }) => folded);
  const token = tokens[at]!;
  // “De-escalation” has a prefix, no preposition.
  if (/^(?:de|де)$/.test(token.folded) && text[token.end] === '-')
    return { count: 1, english: 'de', asking: false, name: false };
  const typed = text.slice(token.start, token.end);
  const wording = wordingAt(words, 0, means.glossary);
  const country = means.countries.at(words, 0);
  // A listed name is no longer form of a shorter word.
  const ending = wording ? Math.max(...wording.words.map(({ stem }, place) => words[place]!.length - stem.length)) : 0;
  if (country && (country.count > (wording?.words.length ?? 0) || (country.listed && ending > SHORT_ENDING)))
    return { count: country.count, english: country.english, asking: false, name: true };
  const keepsName =
    token.named && (wording === null || (/^\p{Lu}/u.test(typed) && at > 0 && means.glossary.language !== 'de'));
  if (wording && !keepsName)
    return { count: wording.words.length, english: wording.english, asking: wording.part === 'asking', name: false };
  const kept = (english: string): Gloss => ({ count: 1, english, asking: false, name: true });
  if (token.named || /^\p{N}+$/u.test(token.folded)) return kept(typed);
  const acronym = token.folded.length >= 4 || typed === typed.toUpperCase();
  const body = means.initials.get(token.folded) ?? (acronym ? means.initials.get(inAnyOrder(token.folded)) : undefined);
  if (body !== undefined) return kept(body);
  return kept(wordLike(token.folded, typed, LOCAL.has(tokens[at - 1]?.folded ?? ''), means) ?? typed);
}

/** A word that no table has: a compound of known ones, a name spelt in that language's way, a place, a word of the articles. */
function wordLike(folded: string, typed: string, inPlace: boolean, means: Means): string | null {
  const { glossary, finder } = means;
  const nameOf = (word: string) => {
    if (finder.find(word).length > 0) return word;
    const spelt = respelt(word, glossary.language).find((one) => finder.find(one).length > 0);
    return (
      spelt ??
      means.countries.at([word], 0)?.english ??
      means.places.like([word, ...bareForms(word, glossary.language)], inPlace)
    );
  };
  if (!isCyrillic(folded) && isCommonWord(folded)) return null;
  const name = nameOf(folded);
  if (name !== null) return name === folded ? typed : name;
  if (glossary.language === 'de') {
    const compound = splitCompound(folded, glossary, nameOf);
    if (compound !== null) return compound;
  }
  return means.cognateOf(folded);
}

function isOneName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}]{3,}$/u.test(text) && text !== text.toUpperCase();
}

/** Folded initials in this language, with the name by which the articles know the body. */
function allInitials(bodies: readonly NamedEntity[], language: Language): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const glossary = glossaryOf(language);
  for (const { names } of bodies) {
    const name = names[0]?.text ?? '';
    for (const { text } of names) {
      for (const initials of initialsIn(text, glossary, countryNames(language)))
        if (initials.length > 1 && !all.has(initials)) all.set(initials, name);
    }
  }
  return all;
}

/** The words of a question, elided ones apart, and which of them are names that the articles have as they are typed. */
function cut(text: string, finder: NameFinder, elided: boolean): Token[] {
  const hits = finder.find(text).filter(({ how }) => how !== 'misspelt' && how !== 'nickname');
  const tokens: Token[] = [];
  const add = (start: number, end: number) => {
    const folded = fold(text.slice(start, end)).replace(/[’ʼ]/g, "'");
    if (folded === '') return;
    const named = hits.some((hit) => hit.start < end && start < hit.end);
    tokens.push({ folded, start, end, named });
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const elision = elided ? ELISION.exec(word)?.[0].length : undefined;
    if (elision === undefined) add(index, index + word.length);
    else {
      add(index, index + elision - 1);
      add(index + elision, index + word.length);
    }
  }
  return tokens;
}
