/** Gathers the spellings of names into people: one entry for each person, whatever the order of the files. */
import type { EditorData } from '../../corpus/types.ts';
import { genderOfGivenName } from './gender.ts';
import { lexicon } from './lexicon.ts';
import { sameGiven } from './nicknames.ts';
import { beginning, byText, fold, similarSurname, skeleton, withinEdits, withoutArticle } from './spelling.ts';
import { PARTICLES, SUFFIXES } from './words.ts';

/** A name taken apart. */
export interface NameParts {
  /** As written, without nickname marks. */
  readonly text: string;
  readonly key: string;
  readonly given: string | null;
  readonly middle: readonly string[];
  /** With its particles: `de Example`. */
  readonly surname: string;
  /** `jr`, `ii` ...: tells father from son. */
  readonly suffix: string;
}

/** Takes apart the words of a name; a single word is a surname. */
export function partsOf(words: readonly string[]): NameParts {
  const keyed = words.map((word) => fold(word).replace(/\./g, ''));
  let last = words.length - 1;
  while (last > 0 && SUFFIXES.has(keyed[last]!)) last -= 1;
  let first = last;
  while (first > 1 && PARTICLES.has(keyed[first - 1]!)) first -= 1;
  if (first === 1 && PARTICLES.has(keyed[0]!) && /^\p{Ll}/u.test(words[0]!)) first = 0;
  return {
    text: words.join(' '),
    key: keyed.join(' '),
    given: first > 0 ? words[0]! : null,
    middle: words.slice(1, Math.max(1, first)),
    surname: words.slice(first, last + 1).join(' '),
    suffix: keyed.slice(last + 1).join(' '),
  };
}

/** A person being put together. */
export interface Entry {
  readonly names: NameParts[];
  /** Key -> how often it was seen as a full name. */
  readonly counts: Map<string, number>;
  readonly files: Set<string>;
  /** Folded offices seen with the full names, to tie misspellings together. */
  readonly offices: Set<string>;
  editor: EditorData['people'][number] | null;
}

export interface FullName {
  readonly parts: NameParts;
  readonly count: number;
  readonly files: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const x = fold(a[0]!).replace(/\./g, '');
  const y = fold(b[0]!).replace(/\./g, '');
  return x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0]) || sameGiven(x, y);
}

const isInitial = (given: string): boolean => fold(given).replace(/\./g, '').length === 1;

/** Whether two folded wordings of an office may be one: all words of the shorter are in the longer. */
export function officesAgree(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const words = new Set(long.split(' '));
  return short.split(' ').every((word) => words.has(word));
}

function sharesOffice(a: FullName, b: FullName): boolean {
  for (const office of a.offices) if ([...b.offices].some((other) => officesAgree(office, other))) return true;
  return false;
}

/** Whether two full names are one person's. Initials alone never decide here. */
function samePerson(a: FullName, b: FullName): boolean {
  const x = a.parts;
  const y = b.parts;
  if (!x.given || !y.given || x.suffix !== y.suffix) return false;
  const surname = withoutArticle(x.surname) === withoutArticle(y.surname);
  const given = fold(x.given) === fold(y.given);
  if (surname) {
    if (isInitial(x.given) !== isInitial(y.given)) return false;
    const genders = [genderOfGivenName(x.given), genderOfGivenName(y.given)];
    if (!given && genders[0] && genders[1] && genders[0] !== genders[1]) return false;
    return sameGiven(x.given, y.given) && middlesAgree(x.middle, y.middle);
  }
  const [xs, ys] = [withoutArticle(x.surname), withoutArticle(y.surname)];
  if (isInitial(x.given) || isInitial(y.given) || !similarSurname(xs, ys)) return false;
  if (!given && !(skeleton(x.given) === skeleton(y.given) && withinEdits(fold(x.given), fold(y.given), 2)))
    return false;
  if (!middlesAgree(x.middle, y.middle)) return false;
  const together = [...a.files].some((file) => b.files.has(file));
  if (skeleton(xs) === skeleton(ys)) return together || sharesOffice(a, b) || (given && xs.length >= 6);
  return sharesOffice(a, b);
}

/** Leaves out names that only end another one: "Sample Example" beside "Ann Sample Example" is her double surname. */
function withoutEndings(names: readonly FullName[]): FullName[] {
  const endings = new Map<string, Set<string>>();
  for (const { parts, files } of names) {
    const words = parts.key.split(' ');
    for (let from = 1; from < words.length - 1; from += 1) {
      const ending = words.slice(from).join(' ');
      const there = endings.get(ending) ?? new Set();
      endings.set(ending, there);
      for (const file of files) there.add(file);
    }
  }
  return names.filter(({ parts, files }) => {
    const longer = endings.get(parts.key);
    if (!longer) return true;
    return (
      parts.given !== null && lexicon().given.has(fold(parts.given)) && ![...files].every((file) => longer.has(file))
    );
  });
}

/** Joins full names that are one person's; the result is in the order of the keys. */
export function clusterFullNames(names: readonly FullName[]): Entry[] {
  const sorted = withoutEndings(names).sort((a, b) => byText(a.parts.key, b.parts.key));
  const parent = sorted.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top]!;
    parent[at] = top;
    return top;
  };
  const blocks = new Map<string, number[]>();
  for (const [at, { parts }] of sorted.entries()) {
    const last = withoutArticle(parts.surname.split(' ').at(-1)!);
    const given = parts.given ? `${fold(parts.given)} ${last[0]}` : '';
    const sound = parts.given ? `${skeleton(parts.given)} ${beginning(fold(last))[0]}` : '';
    for (const block of [`s ${skeleton(last)}`, `g ${given}`, `k ${sound}`]) push(blocks, block, at);
  }
  for (const block of blocks.values()) {
    // A very common surname or given name: only neighbours in order are compared, which keeps the work linear.
    const reach = block.length > 200 ? 20 : block.length;
    for (let i = 0; i < block.length; i += 1) {
      for (let j = i + 1; j < Math.min(block.length, i + reach); j += 1) {
        const [a, b] = [block[i]!, block[j]!];
        if (root(a) !== root(b) && samePerson(sorted[a]!, sorted[b]!))
          parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
      }
    }
  }
  const entries = new Map<number, Entry>();
  for (const [at, name] of sorted.entries()) {
    const top = root(at);
    const entry = entries.get(top) ?? {
      names: [],
      counts: new Map(),
      files: new Set(),
      offices: new Set(),
      editor: null,
    };
    entries.set(top, entry);
    addName(entry, name);
  }
  // The same words with and without a hyphen first, then those cut short.
  return attachShorter(attachShorter(attachInitials([...entries.values()])));
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

function addName(entry: Entry, name: FullName): void {
  entry.names.push(name.parts);
  entry.counts.set(name.parts.key, (entry.counts.get(name.parts.key) ?? 0) + name.count);
  for (const file of name.files) entry.files.add(file);
  for (const office of name.offices) entry.offices.add(office);
}

/** "J. Example" joins the only person of that surname whose given name begins so. */
function attachInitials(entries: Entry[]): Entry[] {
  const bySurname = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = fold(entry.names[0]!.surname);
    push(bySurname, key, entry);
  }
  const gone = new Set<Entry>();
  for (const entry of entries) {
    const own = entry.names[0]!;
    if (entry.names.length !== 1 || !own.given || !isInitial(own.given)) continue;
    const fitting = (bySurname.get(fold(own.surname)) ?? []).filter(
      (other) =>
        other !== entry &&
        other.names.some(
          (name) =>
            name.given &&
            !isInitial(name.given) &&
            sameGiven(name.given, own.given!) &&
            middlesAgree(name.middle, own.middle),
        ),
    );
    if (fitting.length !== 1) continue;
    addName(fitting[0]!, {
      parts: own,
      count: entry.counts.get(own.key) ?? 1,
      files: entry.files,
      offices: entry.offices,
    });
    gone.add(entry);
  }
  return entries.filter((entry) => !gone.has(entry));
}

/** "Ann Example" joins the only "Ann Example Sample" (or "Example-Sample"): a double surname is often cut short. */
function attachShorter(entries: Entry[]): Entry[] {
  const wordsOf = ({ key, suffix }: NameParts) => (suffix ? null : key.split(/[ -]/));
  const byHead = new Map<string, { readonly entry: Entry; readonly words: readonly string[] }[]>();
  for (const entry of entries) {
    for (const name of entry.names) {
      const words = wordsOf(name);
      if (name.given && words && words.length > 2) push(byHead, words.slice(0, 2).join(' '), { entry, words });
    }
  }
  const gone = new Map<Entry, Entry>();
  for (const entry of entries) {
    if (gone.has(entry)) continue;
    for (const name of entry.names) {
      const words = wordsOf(name);
      if (!name.given || !words || words.length < 2 || isInitial(name.given)) continue;
      const longer = new Set(
        (byHead.get(words.slice(0, 2).join(' ')) ?? [])
          .filter((one) => one.entry !== entry && words.every((word, at) => one.words[at] === word))
          .map((one) => gone.get(one.entry) ?? one.entry),
      );
      longer.delete(entry);
      // Two with different further surnames: nobody knows which of them is meant.
      const [only] = longer;
      if (longer.size !== 1 || !only || isMiddleName(words, only)) continue;
      for (const own of entry.names)
        addName(only, {
          parts: own,
          count: entry.counts.get(own.key) ?? 1,
          files: entry.files,
          offices: entry.offices,
        });
      gone.set(entry, only);
      break;
    }
  }
  return entries.filter((entry) => !gone.has(entry));
}

/** "Ann Marie" is no short form of "Ann Marie Example": the second word is a given name. */
function isMiddleName(words: readonly string[], { names }: Entry): boolean {
  const last = words.at(-1) as string;
  return lexicon().given.has(last) && !names.some(({ surname }) => fold(surname).split(/[ -]/).includes(last));
}

/** Ties what an editor knows to the entries; a person the editor names is added where no entry fits (and dropped later if never mentioned). */
export function applyEditor(entries: Entry[], people: EditorData['people']): Entry[] {
  const all = [...entries];
  for (const person of [...people].sort((a, b) => byText(a.name, b.name))) {
    const spellings = [person.name, ...person.spellings].map((text) => partsOf(text.trim().split(/\s+/)));
    const keys = new Set(spellings.filter((parts) => parts.given).map((parts) => parts.key));
    const fitting = all.filter((entry) => entry.names.some((name) => keys.has(name.key)));
    const whole: Entry = fitting[0] ?? {
      names: [],
      counts: new Map(),
      files: new Set(),
      offices: new Set(),
      editor: null,
    };
    for (const other of fitting.slice(1)) {
      whole.names.push(...other.names);
      for (const [key, count] of other.counts) whole.counts.set(key, (whole.counts.get(key) ?? 0) + count);
      for (const file of other.files) whole.files.add(file);
      all.splice(all.indexOf(other), 1);
    }
    for (const parts of spellings) if (!whole.names.some((name) => name.key === parts.key)) whole.names.push(parts);
    whole.editor = person;
    if (fitting.length === 0) all.push(whole);
  }
  return all;
}
