/** Organisations, countries, places and things: their phrases gathered into entities across the corpus. */
import type { EditorData } from '../../corpus/types.ts';
import type { Mention, Organisation } from '../types.ts';
import { initialsOf, mayStandFor } from './acronyms.ts';
import { isHeadedBy } from './candidates.ts';
import { type Country, countriesOfDemonym, countryNamed, countryOfCapital, regionNamed, regionOfAdjective } from './demonyms.ts';
import { kindOf } from './kinds.ts';
import type { Sighting } from './mentions.ts';
import { findPhrases, type Phrase, type SeenWords } from './phrases.ts';
import { byText, compact, fold, slug } from './spelling.ts';
import { isSpace, type TokenSentence } from './tokens.ts';

type Kind = Organisation['kind'];

/** What is gathered of one entity. */
interface Gathered {
  readonly key: string;
  readonly mentions: Mention[];
  /** Spelling -> how often. */
  readonly texts: Map<string, number>;
  readonly shorts: Set<string>;
  country: Country | null;
  kind: Kind | null;
  name: string | null;
  /** Editor's short form. */
  short: string | null;
  inBefore: number;
  midSentence: number;
}

/** A name's key: the same for spellings that differ in accents, hyphens, doubled letters; the halves of a hyphened pair in one order. */
export function nameKey(text: string): string {
  const bare = text.replace(/^the\s+/i, '').trim();
  const paired = bare.replace(/^(\p{Lu}[\p{L}.]*)[-‑‐](\p{Lu}[\p{L}.]*)(?=\s)/u, (_, a: string, b: string) => [a, b].sort(byText).join(' '));
  return compact(paired);
}

class Gatherer {
  readonly all = new Map<string, Gathered>();
  readonly alias = new Map<string, string>();

  get(key: string): Gathered {
    const real = this.alias.get(key) ?? key;
    const there = this.all.get(real);
    if (there) return there;
    const made: Gathered = { key: real, mentions: [], texts: new Map(), shorts: new Set(), country: null, kind: null, name: null, short: null, inBefore: 0, midSentence: 0 };
    this.all.set(real, made);
    return made;
  }

  country(country: Country): Gathered {
    const found = this.get(country.id);
    found.country = country;
    found.kind = 'country';
    found.name ??= country.name;
    return found;
  }

  /** Lets `from` be another spelling of `into`. */
  merge(from: string, into: string): void {
    const target = this.get(into);
    const source = this.all.get(this.alias.get(from) ?? from);
    this.alias.set(from, target.key);
    if (!source || source === target) return;
    target.mentions.push(...source.mentions);
    for (const [text, count] of source.texts) target.texts.set(text, (target.texts.get(text) ?? 0) + count);
    for (const short of source.shorts) target.shorts.add(short);
    target.inBefore += source.inBefore;
    target.midSentence += source.midSentence;
    for (const [key, real] of this.alias) if (real === source.key) this.alias.set(key, target.key);
    this.all.delete(source.key);
  }
}

export interface OrganisationSources {
  readonly sentences: readonly TokenSentence[];
  readonly sightings: readonly { readonly sighting: Sighting; readonly id: string }[];
  readonly seen: SeenWords;
  readonly data: EditorData;
  readonly textOf: (file: string) => string;
}

/** Everything named in the corpus that is no person. */
export function findOrganisations({ sentences, sightings, seen, data, textOf }: OrganisationSources): Organisation[] {
  const gatherer = new Gatherer();
  const add = (gathered: Gathered, sentence: TokenSentence, start: number, end: number, form: Mention['form']): void => {
    const text = textOf(sentence.file).slice(start, end);
    gathered.mentions.push({ file: sentence.file, start, end, text, form });
    if (form === 'full') gathered.texts.set(text, (gathered.texts.get(text) ?? 0) + 1);
    if (form === 'short') gathered.shorts.add(text);
  };
  const taken = new Map<TokenSentence, Set<number>>();
  for (const { sighting } of sightings) {
    const own = taken.get(sighting.sentence) ?? new Set<number>();
    taken.set(sighting.sentence, own);
    for (let at = sighting.from; at < sighting.to; at += 1) own.add(at);
  }
  seedEditor(gatherer, data);
  const held: Phrase[] = [];
  const brackets: { short: string; long: string }[] = [];
  for (const sentence of sentences) {
    if (sentence.titleCase) continue;
    for (const phrase of findPhrases(sentence, taken.get(sentence) ?? new Set(), seen)) {
      held.push(phrase);
      noteBracket(phrase, brackets);
    }
  }
  const nations = namedNations(held);
  const people = new Set(sightings.map(({ sighting }) => fold(sighting.entry.names[0]!.surname)));
  const context: PlaceContext = { gatherer, nations, people, add };
  for (const phrase of held) place(phrase, context);
  for (const sentence of sentences) if (sentence.titleCase) matchTitle(sentence, taken.get(sentence) ?? new Set(), context);
  for (const sentence of sentences) matchHyphened(sentence, taken.get(sentence) ?? new Set(), context);
  for (const { sighting, id } of sightings) administration(sighting, id, context);
  joinAcronyms(gatherer, brackets);
  return finish(gatherer);
}

function seedEditor(gatherer: Gatherer, data: EditorData): void {
  const seed = (name: string, spellings: readonly string[], kind: Kind | null, short: string | null): void => {
    const country = countryNamed(name);
    const gathered = country ? gatherer.country(country) : gatherer.get(nameKey(name));
    gathered.name = name;
    gathered.short = short;
    if (!country && kind) gathered.kind = kind;
    for (const spelling of [name, ...spellings, ...(short ? [short] : [])]) {
      gatherer.alias.set(nameKey(spelling), gathered.key);
      if (spelling !== name) gathered.texts.set(spelling, gathered.texts.get(spelling) ?? 0);
    }
  };
  for (const one of data.organisations) seed(one.name, one.spellings, null, one.short ?? null);
  for (const one of data.places) seed(one.name, one.spellings, 'place', null);
}

/** The countries named in the corpus, by name or by their people: a capital stands only for one of them, and so does a shared demonym. */
function namedNations(phrases: readonly Phrase[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const phrase of phrases) {
    const text = phraseText(phrase);
    const country = countryNamed(text);
    if (country) named.add(country.id);
    const people = countriesOfDemonym(text);
    if (people.length === 1) named.add(people[0]!.id);
  }
  return named;
}

function phraseText({ sentence, from, to }: Phrase): string {
  return sentence.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

interface PlaceContext {
  readonly gatherer: Gatherer;
  readonly nations: ReadonlySet<string>;
  /** Folded surnames of people. */
  readonly people: ReadonlySet<string>;
  readonly add: (gathered: Gathered, sentence: TokenSentence, start: number, end: number, form: Mention['form']) => void;
}

function nationOf(text: string, nations: ReadonlySet<string>): Country | null {
  const found = countriesOfDemonym(text);
  return found.find((country) => nations.has(country.id)) ?? found[0] ?? null;
}

/** Puts one phrase with its entity. */
function place(phrase: Phrase, { gatherer, nations, people, add }: PlaceContext): void {
  const { sentence, from, to } = phrase;
  const { tokens } = sentence;
  const first = tokens[from]!;
  const end = tokens[to - 1]!.end;
  const text = phraseText(phrase);
  const country = countryNamed(text);
  if (country) {
    const short = first.caps && to - from === 1;
    add(gatherer.country(country), sentence, first.start, end, short ? 'short' : 'full');
    return;
  }
  const nation = nationOf(text, nations);
  if (nation) {
    add(gatherer.country(nation), sentence, first.start, end, 'demonym');
    return;
  }
  const region = regionOfAdjective(text);
  if (region) {
    const gathered = gatherer.get(nameKey(region));
    gathered.kind ??= 'place';
    gathered.name ??= region;
    add(gathered, sentence, first.start, end, 'demonym');
    return;
  }
  if (to - from === 1 && isPair(first.text, nations, people)) return;
  const before = isSpace(first.gap) ? tokens[from - 1] : undefined;
  const locative = before !== undefined && /^(?:in|at|near|outside|around|to|via|through|across|inside|throughout|reach|leave|left|visit|visited)$/.test(before.fold);
  const capital = countryOfCapital(text);
  if (capital && nations.has(capital.id) && !locative && !isDateline(phrase)) {
    add(gatherer.country(capital), sentence, first.start, end, 'description');
    return;
  }
  // "The" with a capital inside a sentence is part of the name.
  const article = before?.text === 'The' && !before.opens && to - from <= 3;
  const start = article ? before.start : first.start;
  const gathered = gatherer.get(nameKey(text));
  add(gathered, sentence, start, end, 'full');
  if (capital || regionNamed(text)) gathered.kind ??= 'place';
  if (before && /^(?:in|near|across|throughout)$/.test(before.fold)) gathered.inBefore += 1;
  if (!first.opens) gathered.midSentence += 1;
}

/** "Examplia-Sampleland": a pair of names that is no name itself. */
function isPair(text: string, nations: ReadonlySet<string>, people: ReadonlySet<string>): boolean {
  const parts = text.split(/[-‑‐]/);
  if (parts.length < 2) return false;
  return parts.every((part) => countryNamed(part) || nationOf(part, nations) || regionOfAdjective(part) || people.has(fold(part)) || /^\p{Lu}{2,5}$/u.test(part));
}

/** A place in front of a dash, or in capitals before the first sentence. */
function isDateline({ sentence, from, to }: Phrase): boolean {
  if (from !== 0) return false;
  const next = sentence.tokens[to];
  return next !== undefined && (/^\s*(?:\([^)]*\)\s*)?[–—-]/.test(next.gap) || (sentence.tokens[0]!.caps && next.opens));
}

/** "Long Name (LN)" and "Long Name, or LN,". */
function noteBracket({ sentence, from, to }: Phrase, brackets: { short: string; long: string }[]): void {
  const { tokens } = sentence;
  const next = tokens[to];
  if (!next || to - from < 2) return;
  const long = phraseText({ sentence, from, to });
  if (next.caps && /^\s?[([]$/.test(next.gap) && /^[)\]]/.test(tokens[to + 1]?.gap ?? sentence.tail)) brackets.push({ short: next.text, long });
  const named = tokens[to + 1];
  if (next.fold === 'or' && named?.caps && /^,?\s/.test(next.gap) && isSpace(named.gap)) brackets.push({ short: named.text, long });
}

/** Known names inside a headline in title case. */
function matchTitle(sentence: TokenSentence, taken: ReadonlySet<number>, { gatherer, nations, add }: PlaceContext): void {
  const { tokens } = sentence;
  let at = 0;
  while (at < tokens.length) {
    let size = 0;
    for (let length = Math.min(7, tokens.length - at); length >= 1 && size === 0; length -= 1) {
      const part = tokens.slice(at, at + length);
      if (!part[0]!.capital || part.some((_, offset) => taken.has(at + offset)) || !part.slice(1).every((token) => isSpace(token.gap))) continue;
      const text = part.map((token) => token.text).join(' ');
      const country = countryNamed(text) ?? (length === 1 ? nationOf(text, nations) ?? capitalNamed(text, nations) : null);
      const key = nameKey(text);
      const known = gatherer.all.get(gatherer.alias.get(key) ?? key);
      const gathered = country ? gatherer.country(country) : known && (length > 1 || part[0]!.caps || known.midSentence > 1) ? known : null;
      if (!gathered) continue;
      add(gathered, sentence, part[0]!.start, part.at(-1)!.end, formOf(text, country));
      size = length;
    }
    at += Math.max(1, size);
  }
}

function capitalNamed(text: string, nations: ReadonlySet<string>): Country | null {
  const country = countryOfCapital(text);
  return country && nations.has(country.id) ? country : null;
}

function formOf(text: string, country: Country | null): Mention['form'] {
  if (!country) return 'full';
  if (countryNamed(text)) return /^[\p{Lu}.]+$/u.test(text) ? 'short' : 'full';
  return countriesOfDemonym(text).length > 0 ? 'demonym' : 'description';
}

/** Halves of hyphened words: "Examplia-Sampleland border", "Examplian-Sampler". */
function matchHyphened(sentence: TokenSentence, taken: ReadonlySet<number>, { gatherer, nations, add }: PlaceContext): void {
  for (const [at, token] of sentence.tokens.entries()) {
    if (taken.has(at) || !token.capital || !/[-‑‐]/.test(token.text)) continue;
    let start = token.start;
    for (const part of token.text.split(/[-‑‐]/)) {
      const country = countryNamed(part) ?? nationOf(part, nations) ?? capitalNamed(part, nations);
      const known = gatherer.all.get(gatherer.alias.get(nameKey(part)) ?? nameKey(part));
      if (country && /^\p{Lu}/u.test(part)) add(gatherer.country(country), sentence, start, start + part.length, formOf(part, country));
      else if (known && /^\p{Lu}{2,}$/u.test(part)) add(known, sentence, start, start + part.length, 'full');
      start += part.length + 1;
    }
  }
}

/** "the Example administration" is an organisation of its own, besides naming the person. */
function administration(sighting: Sighting, id: string, { gatherer, add }: PlaceContext): void {
  const { sentence, from, to } = sighting;
  if (from === to || !isHeadedBy(sentence.tokens, to)) return;
  const noun = sentence.tokens[to]!;
  const gathered = gatherer.get(`${id} ${noun.fold.replace(/s$/, '')}`);
  gathered.kind = 'organisation';
  add(gathered, sentence, sighting.start, noun.end, 'full');
}

function joinAcronyms(gatherer: Gatherer, brackets: readonly { short: string; long: string }[]): void {
  const longNames = [...gatherer.all.values()].filter((one) => one.kind !== 'country' && [...one.texts.keys()].some((text) => text.includes(' ')));
  longNames.sort((a, b) => b.mentions.length - a.mentions.length || byText(a.key, b.key));
  const pairs: [string, string, string][] = [];
  for (const { short, long } of [...brackets].sort((a, b) => byText(a.long, b.long) || byText(a.short, b.short))) if (mayStandFor(short, long)) pairs.push([short, nameKey(long), long]);
  const acronyms = new Map([...gatherer.all.values()].flatMap((one) => [...one.texts.keys()].filter((text) => /^\p{Lu}[\p{Lu}.]+$/u.test(text)).map((text): [string, string] => [fold(text).replace(/\./g, ''), text])));
  for (const one of longNames) {
    for (const text of one.texts.keys()) {
      for (const initials of initialsOf(text)) {
        const short = acronyms.get(initials);
        if (short) pairs.push([short, one.key, text]);
      }
    }
  }
  const used = new Set<string>();
  for (const [short, long] of pairs) {
    const key = nameKey(short);
    const from = gatherer.alias.get(key) ?? key;
    const into = gatherer.alias.get(long) ?? long;
    if (from === into || !gatherer.all.has(into)) continue;
    if (used.has(from) || gatherer.all.get(into)!.kind === 'country') continue;
    used.add(from);
    gatherer.merge(from, into);
    gatherer.all.get(into)?.shorts.add(short);
  }
}

function finish(gatherer: Gatherer): Organisation[] {
  const made: Organisation[] = [];
  const taken = new Set<string>();
  const ordered = [...gatherer.all.values()].filter((one) => one.mentions.length > 0).sort((a, b) => byText(a.key, b.key));
  for (const one of ordered) {
    // Capitals are a short form unless the same word is also written in small letters (a dateline).
    const small = new Set([...one.texts.keys()].filter((text) => text !== text.toUpperCase()).map(fold));
    const isShort = (text: string): boolean => /^\p{Lu}[\p{Lu}.&]+$/u.test(text) && text.length < 9 && !small.has(fold(text));
    const texts = [...one.texts].sort((a, b) => Number(isShort(a[0])) - Number(isShort(b[0])) || b[1] - a[1] || b[0].length - a[0].length || byText(a[0], b[0]));
    const name = one.name ?? texts[0]?.[0] ?? one.mentions[0]!.text;
    const shorts = [...one.shorts, ...texts.map(([text]) => text).filter((text) => isShort(text) && text !== name)].sort((a, b) => a.length - b.length || byText(a, b));
    const kind = one.kind ?? kindOf(name, one);
    let id = one.country?.id ?? `${kind}:${slug(name)}`;
    for (let n = 2; taken.has(id); n += 1) id = `${kind}:${slug(name)}-${n}`;
    taken.add(id);
    const mentions = one.mentions
      .map((mention): Mention => (mention.form === 'full' && isShort(mention.text) && mention.text !== name ? { ...mention, form: 'short' } : mention))
      .sort((a, b) => byText(a.file, b.file) || a.start - b.start);
    const spellings = new Set([...texts.map(([text]) => text), ...one.mentions.map((mention) => mention.text), ...(one.country?.names ?? []), ...(one.country?.demonyms ?? [])]);
    spellings.delete(name);
    made.push({ id, kind, name, short: one.short ?? shorts[0] ?? null, spellings: [...spellings].sort(byText), mentions });
  }
  return made.sort((a, b) => byText(a.id, b.id));
}
