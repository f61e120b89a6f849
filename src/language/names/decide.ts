/** Which candidates are people: signs for and against each name, weighed over the whole corpus. */
import { descriptionsAfter } from './appositions.ts';
import { type Candidate, isHeadedBy, isNameToo, isNotPersonal } from './candidates.ts';
import { companyNames } from './companies.ts';
import { countryNamed, countryOfCapital, regionNamed } from './demonyms.ts';
import { genderOfPronoun } from './gender.ts';
import { lexicon, nearGivenName } from './lexicon.ts';
import { officeHead } from './office.ts';
import { isSpace, type Token, type TokenSentence } from './tokens.ts';
import { addVariants } from './variants.ts';
import {
  CALENDAR,
  FUNCTION_WORDS,
  HONORIFICS,
  OFFICE_MODIFIERS,
  OUTLET_NOUNS,
  PARTICLES,
  PERSON_VERBS,
  PORTFOLIOS,
  SPEECH_VERBS,
  SUFFIXES,
  WEAK_HEADS,
} from './words.ts';

/** The signs that one name has gathered. Every sign counts once, however often it is seen. */
export interface Signs {
  readonly tokens: readonly Token[];
  readonly seen: Set<keyof typeof WEIGHTS>;
  count: number;
  theBefore: number;
  inBefore: number;
  readonly files: Set<string>;
}

/** Weights found by trying on news articles; a name needs `NEEDED`. */
const WEIGHTS = {
  office: 3,
  honorific: 4,
  comma: 2.5,
  list: 3,
  headed: 3,
  age: 3,
  described: 3,
  speech: 1.5,
  personVerb: 1,
  who: 2,
  pronoun: 1,
  pronounNext: 1.5,
  alone: 1.5,
  impersonal: -3,
  possessed: 1,
  outlet: 1.5,
  weak: 1.5,
  company: -4,
  vessel: -6,
  assumed: 3,
  itself: -3,
} as const;
const NEEDED = 3;

export const nameTokens = (candidate: Candidate): readonly Token[] =>
  candidate.sentence.tokens.slice(candidate.from, candidate.to);
export const keyOf = (tokens: readonly Token[]): string => tokens.map((token) => token.fold).join(' ');

/** How many words of a name count: particles and endings do not. */
function significant(tokens: readonly Token[]): number {
  return tokens.filter((token, at) => !SUFFIXES.has(token.fold) && !(at > 0 && PARTICLES.has(token.fold))).length;
}

/** Whether a name is that of a place: a country, capital, region or listed city. */
export function isPlaceName(text: string): boolean {
  const { places, cities } = lexicon();
  const key = text.toLowerCase();
  return (
    countryNamed(text) !== null ||
    countryOfCapital(text) !== null ||
    regionNamed(text) !== null ||
    places.has(key) ||
    cities.has(key)
  );
}

/** Whether the words could be a person's name at all. */
function couldBePerson(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > 6) return false;
  const size = significant(tokens);
  if (size === 0 || size > 5) return false;
  const { given, surnames } = lexicon();
  for (const [at, token] of tokens.entries()) {
    if (
      isNotPersonal(token) &&
      !(at === 0 && size > 1 && given.has(token.fold) && !token.caps) &&
      !(at > 0 && at === tokens.length - 1 && isNameToo(token.fold) && given.has(tokens[0]!.fold))
    )
      return false;
    const word = token.fold;
    if (FUNCTION_WORDS.has(word) && !token.initial && !PARTICLES.has(word) && !given.has(word) && !surnames.has(word))
      return false;
    if (at > 0 && HONORIFICS.has(word) && at < tokens.length - 1) return false;
    const office =
      officeHead(word) !== null ||
      ((at === 0 || at < tokens.length - 1) && (OFFICE_MODIFIERS.has(word) || PORTFOLIOS.has(word)));
    if (
      office &&
      !given.has(word) &&
      !surnames.has(word) &&
      !(at === tokens.length - 1 && at > 0 && given.has(tokens[0]!.fold))
    )
      return false;
    if (CALENDAR.has(word) && size === 1) return false;
  }
  return !tokens.at(-1)!.initial;
}

/** "Crooked Ann": an epithet in front of a given name. */
function hasEpithet(tokens: readonly Token[]): boolean {
  const { given, surnames } = lexicon();
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  return (
    tokens.length === 2 && !given.has(first.fold) && !first.initial && given.has(last.fold) && !surnames.has(last.fold)
  );
}

/** What the name itself tells, without its surroundings. */
function ownWeight(tokens: readonly Token[], lower: ReadonlySet<string>): number {
  const { given, surnames, people, organisations, common } = lexicon();
  const key = keyOf(tokens);
  if (people.has(key)) return 4;
  const words = tokens.filter((token) => !SUFFIXES.has(token.fold));
  const first = words[0]!;
  const last = words.at(-1)!;
  let weight = tokens.length > words.length ? 3 : 0;
  const whole = tokens.map((token) => token.text).join(' ');
  if (isPlaceName(whole) || organisations.has(key)) weight -= 4;
  const usual = (word: string): boolean => lower.has(word) || common.has(word);
  if (words.length === 1) return weight + (surnames.has(key) ? 1.5 : 0) - (usual(key) ? 2 : 0);
  const parts = first.fold.split('-');
  const isGiven = given.has(first.fold) || (parts.length > 1 && parts.every((part) => given.has(part)));
  if (isGiven) {
    if (isPlaceName(first.text)) weight += 1.5;
    else if (usual(first.fold) || CALENDAR.has(first.fold)) weight += 2.5;
    else weight += 3;
    if (weight < 3) weight += usual(last.fold) || isPlaceName(last.text) ? -1 : 0.5;
  } else if (usual(first.fold) && (usual(last.fold) || given.has(last.fold)) && !first.initial) weight -= 3;
  else if (!words.some((token) => usual(token.fold) || isPlaceName(token.text)))
    weight += nearGivenName(first.fold) ? 1.5 : 0.5;
  if (surnames.has(last.fold)) weight += 1;
  if (words.slice(0, -1).some((token) => token.initial)) weight += 2;
  if (words.slice(1, -1).some((token) => PARTICLES.has(token.fold))) weight += 1;
  return weight;
}

/** Whether one of the capitalised words of the owner's name that ends at `last` is among the given ones. */
function ownsByWord(tokens: readonly Token[], last: number, words: ReadonlySet<string>): boolean {
  for (let at = last - 1; at >= 0 && last - at < 4; at -= 1) {
    if (!tokens[at]!.capital || !isSpace(tokens[at + 1]!.gap)) return false;
    if (words.has(tokens[at]!.fold)) return true;
  }
  return false;
}

function speaks(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && SPEECH_VERBS.has(token.fold);
}

/** What bears a name that looks like a person's. */
const VESSELS =
  /^(?:trawler|ship|vessel|ferry|tanker|freighter|frigate|corvette|destroyer|submarine|yacht|boat|schooner|icebreaker|steamer|barge|tug|racehorse|horse|hurricane|typhoon|cyclone)$/;

function gather(signs: Signs, candidate: Candidate, next: TokenSentence | undefined): void {
  const { sentence, from, to, office, tie } = candidate;
  const { tokens } = sentence;
  signs.count += 1;
  signs.files.add(sentence.file);
  if (office && tie === 'before')
    signs.seen.add(
      office.courtesy
        ? 'honorific'
        : significant(nameTokens(candidate)) === 1 && WEAK_HEADS.has(tokens[office.to - 1]!.fold)
          ? 'weak'
          : 'office',
    );
  else if (office && tie) signs.seen.add(tie === 'comma' ? 'comma' : 'list');
  const before = isSpace(tokens[from]!.gap) ? tokens[from - 1] : undefined;
  if (before?.fold === 'the' && !isHeadedBy(tokens, to)) signs.theBefore += 1;
  if (before && /^(?:in|at|near|across|throughout|outside|inside)$/.test(before.fold)) signs.inBefore += 1;
  if (isHeadedBy(tokens, to)) signs.seen.add('headed');
  // "Outlet's Ann Example"
  const owner = tokens[from - 1];
  if (owner?.possessive && owner.capital && /^['’ʼ]?s?\s$/.test(tokens[from]!.gap)) {
    signs.seen.add('possessed');
    // "Asked by Harbour Radio's Ann Example", "told the Dale Post's Ann Example": an outlet's people.
    if (OUTLET_NOUNS.has(owner.fold) || ownsByWord(tokens, from - 1, OUTLET_NOUNS)) signs.seen.add('outlet');
    if (speaks(tokens[from - 2])) signs.seen.add('speech');
  }
  const after = tokens[to];
  if (before && !before.capital && VESSELS.test(before.fold)) signs.seen.add('vessel');
  // "Example Harbour confirms that its ...": a body that speaks of itself.
  if (
    speaks(after) &&
    isSpace(after!.gap) &&
    /^its?$/.test(tokens[to + (tokens[to + 1]?.fold === 'that' ? 2 : 1)]?.fold ?? '')
  )
    signs.seen.add('itself');
  if (speaks(after) && isSpace(after!.gap)) signs.seen.add('speech');
  else if (speaks(before) || (before?.fold === 'to' && tokens[from - 2]?.fold === 'according'))
    signs.seen.add('speech');
  if (after && isSpace(after.gap) && PERSON_VERBS.has(after.fold)) signs.seen.add('personVerb');
  if (after && /^,\s/.test(after.gap) && /^\d{2}$/.test(after.text) && /^,/.test(tokens[to + 1]?.gap ?? sentence.tail))
    signs.seen.add('age');
  if (after?.fold === 'who') signs.seen.add('who');
  for (const described of descriptionsAfter(sentence, to)) {
    if (described.personal) signs.seen.add('described');
    else if (described.impersonal) signs.seen.add('impersonal');
  }
  if (tokens.slice(to, to + 14).some((token) => genderOfPronoun(token.fold))) signs.seen.add('pronoun');
  const opening = next?.file === sentence.file ? next.tokens[0]?.fold : undefined;
  if (opening && genderOfPronoun(opening)) signs.seen.add('pronounNext');
}

/** The names that are people's: those of two words or more, and single names that an office or a title marks. Keys as `keyOf` gives them. */
export interface Decided {
  readonly full: ReadonlyMap<string, readonly Token[]>;
  readonly single: ReadonlyMap<string, readonly Token[]>;
}

/** Weighs all candidates. `lower` holds the words that the corpus has in lower case; `assumed` the keys of names that belong to an assumed one. */
export function decidePeople(
  candidates: readonly Candidate[],
  following: ReadonlyMap<TokenSentence, TokenSentence>,
  lower: ReadonlySet<string>,
  assumed: ReadonlySet<string> = new Set(),
): Decided {
  const full = new Map<string, Signs>();
  const single = new Map<string, Signs>();
  const alone = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.sentence.titleCase) continue;
    const tokens = nameTokens(candidate);
    if (!couldBePerson(tokens)) continue;
    const key = keyOf(tokens);
    const size = significant(tokens);
    const found = size > 1 ? full : single;
    const signs = found.get(key) ?? {
      tokens,
      seen: new Set(),
      count: 0,
      theBefore: 0,
      inBefore: 0,
      files: new Set<string>(),
    };
    found.set(key, signs);
    if (assumed.has(key)) signs.seen.add('assumed');
    gather(signs, candidate, following.get(candidate.sentence));
    if (size === 1 && (!tokens[0]!.opens || speaks(candidate.sentence.tokens[candidate.to])))
      alone.add(`${candidate.sentence.file}\n${key}`);
  }
  const companies = companyNames(candidates);
  for (const found of [full, single])
    for (const [key, signs] of found) if (companies.has(key)) signs.seen.add('company');
  const weigh = (signs: Signs): number => {
    let weight = ownWeight(signs.tokens, lower);
    for (const sign of signs.seen) weight += sign === 'impersonal' && weight >= 3 ? -1 : WEIGHTS[sign];
    const titled = (['office', 'honorific', 'described', 'comma', 'list'] as const).some((sign) =>
      signs.seen.has(sign),
    );
    if (!titled && hasEpithet(signs.tokens)) weight -= 2;
    if (signs.theBefore * 2 >= signs.count) weight -= 3;
    if (signs.inBefore * 2 >= signs.count && !signs.seen.has('office')) weight -= 1.5;
    return weight;
  };
  const decided = { full: new Map<string, readonly Token[]>(), single: new Map<string, readonly Token[]>() };
  for (const [key, signs] of full) {
    const last = signs.tokens.filter((token) => !SUFFIXES.has(token.fold)).at(-1)!.fold;
    if ([...signs.files].some((file) => alone.has(`${file}\n${last}`))) signs.seen.add('alone');
    if (weigh(signs) >= NEEDED) decided.full.set(key, signs.tokens);
  }
  addVariants(full, decided.full);
  // "Crooked Ann Example" beside "Ann Example": what stands in front is no part of the name.
  for (const [key, tokens] of decided.full) {
    const first = tokens[0]!;
    if (tokens.length < 3 || first.initial || lexicon().given.has(first.fold)) continue;
    if (decided.full.has(keyOf(tokens.slice(1)))) decided.full.delete(key);
  }
  for (const [key, signs] of single) {
    const marked = (['office', 'honorific', 'list', 'headed'] as const).some((sign) => signs.seen.has(sign));
    const told = signs.seen.has('speech') && (signs.seen.has('pronoun') || signs.seen.has('pronounNext'));
    if ((marked || told) && weigh(signs) >= NEEDED) decided.single.set(key, signs.tokens);
  }
  return decided;
}
