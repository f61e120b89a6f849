/** From candidates to people: decides, clusters, finds the mentions, and puts names, genders and roles together. */
import type { EditorData } from '../../corpus/types.ts';
import type { Gender, Mention, Person, Role } from '../types.ts';
import { applyAliases, findAliases } from './aliases.ts';
import type { Candidate } from './candidates.ts';
import { decidePeople, keyOf, nameTokens } from './decide.ts';
import { decideGender, genderOfPronoun, genderOfTitle } from './gender.ts';
import { findMentions, Registry, type Sighting } from './mentions.ts';
import { officeText } from './namesakes.ts';
import { applyEditor, clusterFullNames, type Entry, type FullName, type NameParts, partsOf } from './registry.ts';
import { rankRoles, rolesAt } from './roles.ts';
import { byText, fold, slug } from './spelling.ts';
import type { Token, TokenSentence } from './tokens.ts';

export interface People {
  readonly people: readonly Person[];
  /** Every mention with its sentence, in no particular order. */
  readonly sightings: readonly { readonly sighting: Sighting; readonly id: string }[];
}

const wordsOf = (tokens: readonly Token[]): string[] => tokens.map((token) => token.text);

function fullNames(candidates: readonly Candidate[], accepted: ReadonlyMap<string, readonly Token[]>): FullName[] {
  const found = new Map<
    string,
    { texts: Map<string, string[]>; count: number; files: Set<string>; offices: Set<string> }
  >();
  for (const candidate of candidates) {
    if (candidate.sentence.titleCase) continue;
    const tokens = nameTokens(candidate);
    const key = keyOf(tokens);
    if (!accepted.has(key)) continue;
    const one = found.get(key) ?? { texts: new Map(), count: 0, files: new Set<string>(), offices: new Set<string>() };
    found.set(key, one);
    one.count += 1;
    one.texts.set(wordsOf(tokens).join(' '), wordsOf(tokens));
    one.files.add(candidate.sentence.file);
    const office = officeText(candidate);
    if (office !== '') one.offices.add(office);
  }
  return [...found].map(([, one]) => {
    // Of spellings that differ only in accents or case the one with accents is shown.
    const text = [...one.texts.keys()].sort((a, b) => accents(b) - accents(a) || byText(b, a))[0]!;
    return { parts: partsOf(one.texts.get(text)!), count: one.count, files: one.files, offices: one.offices };
  });
}

const accents = (text: string): number => text.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;

/** The spelling to show: the editor's, else the most frequent among those that give most of the name. */
function bestName(entry: Entry): NameParts {
  const fullness = (name: NameParts): number =>
    name.given ? (fold(name.given).replace(/\./g, '').length > 1 ? 2 : 1) : 0;
  const count = (name: NameParts): number => entry.counts.get(name.key) ?? 0;
  return [...entry.names].sort(
    (a, b) =>
      fullness(b) - fullness(a) || count(b) - count(a) || b.text.length - a.text.length || byText(a.text, b.text),
  )[0]!;
}

function votesFor(
  sightings: readonly Sighting[],
  following: ReadonlyMap<TokenSentence, TokenSentence>,
  starts: ReadonlyMap<TokenSentence, readonly number[]>,
  roles: readonly Role[],
): Parameters<typeof decideGender>[1] {
  const title = { f: 0, m: 0 };
  const pronouns = { f: 0, m: 0 };
  const count = (votes: Record<Gender, number>, gender: Gender | null, weight = 1): void => {
    if (gender) votes[gender] += weight;
  };
  for (const role of roles)
    if (role.form === 'office') count(title, genderOfTitle(role.text.split(/\s(?:of|for|to|at)\s/)[0]!));
  for (const { sentence, from, to, candidate } of sightings) {
    const office = candidate?.office;
    if (office?.courtesy) count(title, genderOfTitle(sentence.tokens[office.to - 1]!.fold), 2);
    // Pronouns up to the next person's name, and at the head of the next sentence if nobody else is named in this one.
    const own = sentence.tokens[from]?.start ?? 0;
    const people = starts.get(sentence) ?? [];
    const nextName = people.find((start) => start > own) ?? Number.POSITIVE_INFINITY;
    for (let at = to; at < sentence.tokens.length && sentence.tokens[at]!.start < nextName; at += 1)
      count(pronouns, genderOfPronoun(sentence.tokens[at]!.fold));
    const next = following.get(sentence);
    if (people.length === 1 && next && next.tokens[0] && next.file === sentence.file)
      count(pronouns, genderOfPronoun(next.tokens[0].fold));
  }
  return { title, pronouns };
}

/** What the readers of people need of the corpus besides the candidates. */
export interface PeopleSources {
  readonly following: ReadonlyMap<TokenSentence, TokenSentence>;
  /** The words seen in lower case. */
  readonly lower: ReadonlySet<string>;
  readonly data: EditorData;
  /** An article's text. */
  readonly textOf: (file: string) => string;
  /** Whether a candidate stands in a credit, which tells of nobody in the story. */
  readonly isCredit: (candidate: Candidate) => boolean;
}

/** Reads all people of the corpus. */
export function findPeople(
  candidates: readonly Candidate[],
  { following, lower, data, textOf, isCredit }: PeopleSources,
): People {
  const told = candidates.filter((candidate) => !isCredit(candidate));
  const aliases = findAliases(told, lower);
  const assumed = new Set(aliases.flatMap(({ names, personal }) => (personal ? names.map(keyOf) : [])));
  const decided = decidePeople(told, following, lower, assumed);
  const clusters = clusterFullNames(fullNames(told, decided.full));
  const entries = applyEditor(applyAliases(clusters, aliases), data.people);
  const registry = new Registry(entries);
  const makeSingle = (tokens: readonly Token[]): Entry => {
    const parts = partsOf(wordsOf(tokens));
    const entry: Entry = {
      names: [parts],
      counts: new Map([[parts.key, 1]]),
      files: new Set(),
      offices: new Set(),
      editor: null,
    };
    registry.entries.push(entry);
    return entry;
  };
  const sightings = findMentions(candidates, decided.single, { lower, registry }, makeSingle);
  const byEntry = new Map<Entry, Sighting[]>();
  const starts = new Map<TokenSentence, number[]>();
  for (const sighting of sightings) {
    const own = byEntry.get(sighting.entry);
    if (own) own.push(sighting);
    else byEntry.set(sighting.entry, [sighting]);
    starts.set(
      sighting.sentence,
      [...(starts.get(sighting.sentence) ?? []), sighting.start].sort((a, b) => a - b),
    );
  }
  const people: Person[] = [];
  const ids = new Map<Entry, string>();
  const taken = new Set<string>();
  const ordered = [...byEntry].map(([entry, own]) => ({
    entry,
    own,
    best: entry.editor ? partsOf(entry.editor.name.split(/\s+/)) : bestName(entry),
  }));
  ordered.sort(
    (a, b) =>
      byText(a.best.key, b.best.key) || byText(a.own[0]!.file, b.own[0]!.file) || a.own[0]!.start - b.own[0]!.start,
  );
  for (const { entry, own, best } of ordered) {
    let id = `person:${slug(best.text)}`;
    for (let n = 2; taken.has(id); n += 1) id = `person:${slug(best.text)}-${n}`;
    taken.add(id);
    ids.set(entry, id);
    people.push(makePerson(id, entry, own, best, { following, starts, textOf }));
  }
  return { people, sightings: sightings.map((sighting) => ({ sighting, id: ids.get(sighting.entry)! })) };
}

interface Surroundings {
  readonly following: ReadonlyMap<TokenSentence, TokenSentence>;
  readonly starts: ReadonlyMap<TokenSentence, readonly number[]>;
  readonly textOf: (file: string) => string;
}

function makePerson(
  id: string,
  entry: Entry,
  own: readonly Sighting[],
  best: NameParts,
  { following, starts, textOf }: Surroundings,
): Person {
  const found = own.flatMap((sighting) => rolesAt(sighting, textOf));
  const editorRoles = (entry.editor?.offices ?? []).map(
    (text): Role => ({ file: '', start: 0, end: 0, text, former: false, form: 'editor' }),
  );
  const mentions = own
    .map(({ file, start, end, form }): Mention => ({ file, start, end, text: textOf(file).slice(start, end), form }))
    .sort((a, b) => byText(a.file, b.file) || a.start - b.start);
  const spellings = new Set([
    ...entry.names.map((name) => name.text),
    ...mentions.map((mention) => mention.text),
    ...(entry.editor?.spellings ?? []),
  ]);
  spellings.delete(best.text);
  const gender = entry.editor?.gender ?? decideGender(best.given, votesFor(own, following, starts, found));
  return {
    id,
    kind: 'person',
    name: best.text,
    given: best.given,
    surname: best.surname,
    gender,
    spellings: [...spellings].sort(byText),
    roles: rankRoles([...editorRoles, ...found]),
    mentions,
  };
}
