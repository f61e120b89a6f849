/** Organisations, countries, places and things: their phrases gathered into entities across the corpus. */
import type { EditorData } from '../../corpus/types.ts';
import type { Mention, Organisation } from '../types.ts';
import { joinAcronyms, joinPlaced, joinTitles, noteBracket } from './acronyms.ts';
import { type Candidate, isHeadedBy } from './candidates.ts';
import { isPlaceName } from './decide.ts';
import { countriesOfDemonym, countryNamed, countryOfCapital, regionNamed, regionOfAdjective } from './demonyms.ts';
import { finish, type Gathered, Gatherer, type Gathering, type Kind, nameKey } from './gatherer.ts';
import { findDescriptions, matchHyphened, matchSpellings, matchTitle, nationOf } from './known-names.ts';
import type { Sighting } from './mentions.ts';
import type { SeenWords } from './phrase-links.ts';
import { findPhrases, type Phrase, phraseText } from './phrases.ts';
import { fold } from './spelling.ts';
import { isSpace, type TokenSentence } from './tokens.ts';
import { ORGANISATION_NOUNS } from './words.ts';

export interface OrganisationSources {
  readonly sentences: readonly TokenSentence[];
  readonly sightings: readonly { readonly sighting: Sighting; readonly id: string }[];
  /** Names that stand in credits: of people that the story does not name. */
  readonly credited: readonly Candidate[];
  readonly seen: SeenWords;
  readonly data: EditorData;
  readonly textOf: (file: string) => string;
}

/** Everything named in the corpus that is no person. */
export function findOrganisations({
  sentences,
  sightings,
  credited,
  seen,
  data,
  textOf,
}: OrganisationSources): Organisation[] {
  const gatherer = new Gatherer();
  const add = (
    gathered: Gathered,
    sentence: TokenSentence,
    start: number,
    end: number,
    form: Mention['form'],
  ): void => {
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
    for (const at of portfolios(sighting)) own.add(at);
  }
  for (const { sentence, from, to } of credited) {
    const own = taken.get(sentence) ?? new Set<number>();
    taken.set(sentence, own);
    const last = sentence.tokens[to - 1]!;
    if (to - from > 1 && !last.caps && !ORGANISATION_NOUNS.has(last.fold))
      for (let at = from; at < to; at += 1) own.add(at);
  }
  seedEditor(gatherer, data);
  const takenIn = (sentence: TokenSentence): Set<number> => {
    const own = taken.get(sentence) ?? new Set<number>();
    taken.set(sentence, own);
    return own;
  };
  matchSpellings(sentences, data.organisations, gatherer, takenIn, add);
  const held: Phrase[] = [];
  const brackets: { short: string; long: string }[] = [];
  for (const sentence of sentences) {
    if (sentence.titleCase) continue;
    for (const phrase of findPhrases(sentence, takenIn(sentence), seen)) {
      held.push(phrase);
      noteBracket(phrase, brackets);
    }
  }
  const nations = namedNations(held);
  const people = new Set(sightings.map(({ sighting }) => fold(sighting.entry.names[0]!.surname)));
  const context: Gathering = { gatherer, nations, people, add };
  const byFile = new Map<string, Phrase[]>();
  for (const phrase of held) {
    const there = byFile.get(phrase.sentence.file);
    if (there) there.push(phrase);
    else byFile.set(phrase.sentence.file, [phrase]);
  }
  for (const phrases of byFile.values()) {
    const here = namedNations(phrases);
    for (const phrase of phrases) place(phrase, context, here);
  }
  for (const sentence of sentences) if (sentence.titleCase) matchTitle(sentence, takenIn(sentence), context);
  for (const sentence of sentences) matchHyphened(sentence, takenIn(sentence), context);
  for (const { sighting, id } of sightings) administration(sighting, id, context);
  joinAcronyms(gatherer, brackets);
  joinTitles(gatherer);
  joinPlaced(gatherer, isPlaceName);
  findDescriptions(sentences, held, context);
  return finish(gatherer);
}

/** The token indices of two portfolios that "and" joins in the office before a name: "Roads and Harbours Minister X". */
function portfolios({ candidate, sentence, from }: Sighting): number[] {
  const office = candidate?.from === from ? candidate.office : null;
  if (!office) return [];
  const { tokens } = sentence;
  const link = tokens.slice(office.from, office.head).findIndex((token) => token.fold === 'and');
  if (link < 1 || office.from + link + 1 >= office.head) return [];
  const at = office.from + link;
  return countriesOfDemonym(tokens[at - 1]!.text).length > 0 || countryNamed(tokens[at - 1]!.text)
    ? []
    : [at - 1, at, at + 1];
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

/** Puts one phrase with its entity. */
function place(phrase: Phrase, { gatherer, nations, people, add }: Gathering, here: ReadonlySet<string>): void {
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
  const nation = nationOf(text, nations, here);
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
  const locative =
    before !== undefined &&
    /^(?:in|at|near|outside|around|to|via|through|across|inside|throughout|reach|leave|left|visit|visited)$/.test(
      before.fold,
    );
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
  return parts.every(
    (part) =>
      countryNamed(part) ||
      nationOf(part, nations) ||
      regionOfAdjective(part) ||
      people.has(fold(part)) ||
      /^\p{Lu}{2,5}$/u.test(part),
  );
}

/** A place at the head of an article's first words: in front of a dash or an agency in brackets, of its own country, or in capitals before the first sentence. */
function isDateline({ sentence, from, to }: Phrase): boolean {
  if (from !== 0) return false;
  const { tokens } = sentence;
  const next = tokens[to];
  if (!next) return false;
  if (/^\s*(?:\([^)]*\)?\s*)?[–—_-]|^\s*\($/.test(next.gap) || (tokens[0]!.caps && next.opens)) return true;
  return /^,\s/.test(next.gap) && countryNamed(next.text) !== null;
}

/** "the Example administration" is an organisation of its own, besides naming the person. */
function administration(sighting: Sighting, id: string, { gatherer, add }: Gathering): void {
  const { sentence, from, to } = sighting;
  if (from === to || !isHeadedBy(sentence.tokens, to)) return;
  const noun = sentence.tokens[to]!;
  const gathered = gatherer.get(`${id} ${noun.fold.replace(/s$/, '')}`);
  gathered.kind = 'organisation';
  add(gathered, sentence, sighting.start, noun.end, 'full');
}
