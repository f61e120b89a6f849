/** What compromise's word list knows about a word. Only its list is used: its tagger takes tens of milliseconds per article. */
import nlp from 'compromise/two';
import { nameGroups } from './nicknames.ts';
import { fold } from './spelling.ts';

interface ListedWords {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

export interface Lexicon {
  /** Given names: `f`, `m`, or `any` for those of both. */
  readonly given: ReadonlyMap<string, 'f' | 'm' | 'any'>;
  readonly surnames: ReadonlySet<string>;
  /** Famous people that the list has as a whole, two words or more. */
  readonly people: ReadonlySet<string>;
  readonly cities: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
  /** Nouns, verbs, adjectives, adverbs and function words that are no names. */
  readonly common: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

const COMMON = new Set(
  (
    'Adjective Noun Singular Plural Uncountable Actor Infinitive PastTense PresentTense Gerund Participle Adverb Preposition ' +
    'Conjunction Determiner Pronoun Modal Comparative Superlative QuestionWord Copula Verb Negative Condition Possessive Duration Date Expression Value'
  ).split(' '),
);
const VERBS = new Set(['Infinitive', 'PastTense', 'PresentTense', 'Participle', 'Copula', 'Modal', 'Verb']);
const NOUNS = new Set(['Noun', 'Singular', 'Uncountable', 'Actor']);

/** Every string that is one deletion away from a listed given name of five letters or more. */
let deletions: Set<string> | null = null;

/** Whether an unlisted word is one letter away from a listed given name that begins alike (`Darran`, `Christianne`). */
export function nearGivenName(word: string): boolean {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return false;
  const { given } = lexicon();
  if (!deletions) {
    deletions = new Set();
    for (const name of given.keys()) {
      if (name.length < 5 || !/^[a-z]+$/.test(name)) continue;
      for (let at = 1; at < name.length; at += 1) deletions.add(name.slice(0, at) + name.slice(at + 1));
    }
  }
  if (deletions.has(word)) return true;
  for (let at = 1; at < word.length; at += 1) {
    const shorter = word.slice(0, at) + word.slice(at + 1);
    if (deletions.has(shorter) || given.has(shorter)) return true;
  }
  return false;
}

let loaded: Lexicon | null = null;

/** Pet names and transliterations that the list lacks, mostly because they are words too (Bill, Rich); of the gender of their group. */
function addPetNames(given: Map<string, 'f' | 'm' | 'any'>): void {
  for (const group of nameGroups()) {
    const genders = new Set(group.map((name) => given.get(name)).filter((gender) => gender === 'f' || gender === 'm'));
    const gender = genders.size === 1 ? [...genders][0]! : 'any';
    for (const name of group) if (!given.has(name)) given.set(name, gender);
  }
}

/** The word list, sorted into kinds; read once per process (some tens of milliseconds). Keys are folded. */
export function lexicon(): Lexicon {
  if (loaded) return loaded;
  const given = new Map<string, 'f' | 'm' | 'any'>();
  const sets = Object.fromEntries(
    'surnames people cities places organisations demonyms common verbs adjectives nouns'
      .split(' ')
      .map((name) => [name, new Set<string>()]),
  ) as unknown as Record<Exclude<keyof Lexicon, 'given'>, Set<string>>;
  const listed = (nlp.model() as ListedWords).one.lexicon;
  for (const [word, tags] of Object.entries(listed)) {
    const key = fold(word);
    for (const tag of typeof tags === 'string' ? [tags] : tags) {
      if (tag === 'MaleName') given.set(key, given.has(key) ? 'any' : 'm');
      else if (tag === 'FemaleName') given.set(key, given.has(key) ? 'any' : 'f');
      else if (tag === 'FirstName') given.set(key, 'any');
      else if (tag === 'LastName') sets.surnames.add(key);
      else if (tag === 'Person') (key.includes(' ') ? sets.people : sets.surnames).add(key);
      else if (tag === 'City') sets.cities.add(key);
      else if (tag === 'Region' || tag === 'Country' || tag === 'Place') sets.places.add(key);
      else if (tag === 'Organization' || tag === 'SportsTeam') sets.organisations.add(key);
      else if (tag === 'Demonym') sets.demonyms.add(key);
      if (COMMON.has(tag) && !key.includes(' ')) sets.common.add(key);
      if (VERBS.has(tag)) sets.verbs.add(key);
      if (tag === 'Adjective') sets.adjectives.add(key);
      if (NOUNS.has(tag)) sets.nouns.add(key);
    }
  }
  addPetNames(given);
  loaded = { given, ...sets };
  return loaded;
}
