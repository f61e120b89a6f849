/** The names of all entities, word by word, laid out for looking words up. */
import { letterMask } from '../edit-distance.ts';
import { cutWords } from '../tokens.ts';
import { soundKey } from './transliteration.ts';

/** An entity with every name it goes by. */
export interface NamedEntity {
  readonly id: string;
  /** `person` for people; anything else is an organisation, a country, a place or a thing. */
  readonly kind: string;
  readonly names: readonly EntityName[];
}

export interface EntityName {
  readonly text: string;
  readonly kind: 'full' | 'surname' | 'given' | 'spelling' | 'short' | 'office';
}

/** One way to name one entity, as words. */
export interface NameForm {
  readonly entity: string;
  readonly person: boolean;
  readonly kind: EntityName['kind'];
  readonly text: string;
  /** Folded. */
  readonly words: readonly string[];
}

/** A word that occurs in names. */
export interface NameWord {
  readonly folded: string;
  readonly mask: number;
  /** Forms that begin with the word. */
  readonly begins: NameForm[];
  /** True if some person has it as a given name. */
  given: boolean;
  /** True if it stands in a name that is no office. */
  proper: boolean;
}

export interface NameIndex {
  readonly words: ReadonlyMap<string, NameWord>;
  /** Words by {@link soundKey}. */
  readonly bySound: ReadonlyMap<string, readonly NameWord[]>;
  /** Words by their length, for the search after misspelt ones. */
  readonly byLength: ReadonlyMap<number, readonly NameWord[]>;
  /** Short forms and initials of whatever is no person, folded. */
  readonly acronyms: ReadonlyMap<string, readonly NameForm[]>;
  /** Forms of two words or more, written as one. */
  readonly joined: ReadonlyMap<string, readonly NameForm[]>;
  /** Given names of a person, folded; empty if none is known. */
  readonly givenOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly longest: number;
}

/** Words that initials leave out. */
const SMALL_WORDS = new Set('of the for and in on at to a an de la du des'.split(' '));
const SHORTEST_INITIALS = 3;
const LONGEST_INITIALS = 8;

export function buildNameIndex(entities: readonly NamedEntity[]): NameIndex {
  const words = new Map<string, NameWord>();
  const acronyms = new Map<string, NameForm[]>();
  const joined = new Map<string, NameForm[]>();
  const givenOf = new Map<string, Set<string>>();
  let longest = 1;

  const wordOf = (folded: string) => {
    const known = words.get(folded);
    if (known) return known;
    const word: NameWord = { folded, mask: letterMask(folded), begins: [], given: false, proper: false };
    words.set(folded, word);
    return word;
  };
  const add = (form: NameForm) => {
    longest = Math.max(longest, form.words.length);
    for (const folded of form.words) {
      const word = wordOf(folded);
      if (form.kind !== 'office') word.proper = true;
    }
    wordOf(form.words[0]!).begins.push(form);
    if (form.words.length > 1) push(joined, form.words.join(''), form);
  };

  for (const { id, kind, names } of entities) {
    const person = kind === 'person';
    const seen = new Set<string>();
    const given = new Set<string>();
    for (const name of names) {
      const all = cutWords(name.text).map(({ folded }) => folded);
      const cut = all.length > 1 && all[0] === 'the' ? all.slice(1) : all;
      if (cut.length === 0) continue;
      const form: NameForm = { entity: id, person, kind: name.kind, text: name.text, words: cut };
      const isGivenName = person && (name.kind === 'given' || (name.kind === 'full' && cut.length > 1));
      if (isGivenName) given.add(cut[0]!);
      const key = `${name.kind === 'given'} ${cut.join(' ')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      add(form);
      // The middle of a long personal name is often left out.
      if (person && (name.kind === 'full' || name.kind === 'spelling') && cut.length > 2) {
        add({ ...form, words: [cut[0]!, cut.at(-1)!] });
      }
      if (!person) for (const initials of acronymsOf(name, cut)) push(acronyms, initials, form);
    }
    for (const word of given) wordOf(word).given = true;
    givenOf.set(id, given);
  }

  const bySound = new Map<string, NameWord[]>();
  const byLength = new Map<number, NameWord[]>();
  for (const word of words.values()) {
    const key = soundKey(word.folded);
    if (key !== '') push(bySound, key, word);
    push(byLength, word.folded.length, word);
  }
  return { words, bySound, byLength, acronyms, joined, givenOf, longest };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** A short form as it stands, or the initials of a longer name with and without its small words. */
function acronymsOf(name: EntityName, cut: readonly string[]): string[] {
  if (cut.length === 1) {
    const letters = name.text.replace(/[^\p{L}]/gu, '');
    const allCapitals = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
    return allCapitals || name.kind === 'short' ? [cut[0]!] : [];
  }
  if (name.kind === 'office') return [];
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join('');
  const all = [initials(cut), initials(cut.filter((word) => !SMALL_WORDS.has(word)))];
  return [...new Set(all)].filter(({ length }) => length >= SHORTEST_INITIALS && length <= LONGEST_INITIALS);
}
