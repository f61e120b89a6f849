/** “Who is the <office>?”: everybody who holds it, by the words of their offices. */
import { countryOfCapital } from '../../language/names/demonyms.ts';
import type { Person, Role } from '../../language/types.ts';
import { cutWords, termOf } from '../../search/tokens.ts';
import type { Draft } from '../draft.ts';
import type { EntityMention, Library } from '../library/library.ts';
import type { NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import { passageFinding } from '../wording.ts';
import { sameOffice } from './office-words.ts';

/** Words that make another office of one: they must stand on both sides or on neither. */
const RANKS = new Set([
  'deputi',
  'vice',
  'assist',
  'act',
  'former',
  'ex',
  'under',
  'then',
  'design',
  'elect',
  'shadow',
]);

/** “Head of”, “leads”: asks for whoever holds the first office, whatever it is called. */
const HEADS: ReadonlySet<string> = new Set(['head', 'lead', 'led', 'leader', 'boss', 'chief', 'run', 'ran', 'charg']);
/** Words by which a question asks for a list. */
const LISTED: ReadonlySet<string> = new Set(
  'come comes came appear appears occur names named mentioned listed turn turns up stories name'.split(' '),
);
const FIRST_OFFICES =
  /\b(?:president|prime minister|chancellor|premier|king|queen|emir|secretary[- ]general|director[- ]general|director|chair\w*|chief|head|leader|chief executive|governor|mayor)\b/iu;
const SECOND = /\b(?:deputy|vice|assistant|former|ex|acting|under)\b/iu;
/** Words that ask for whoever holds it now. */
export const CURRENT: ReadonlySet<string> = new Set([
  'current',
  'currently',
  'now',
  'present',
  'today',
  'holder',
  'office',
]);

/** A genitive right before an office. */
export const OWNER = /([\p{L}’'-]*\p{L})(?:['’]s|(?<=s)['’])\s+(?:[\p{Ll}-]+\s+)?$/u;

interface Holder {
  readonly person: Person;
  readonly role: Role;
  /** Where the asked country or organisation is not in the words of the office itself: `told` by another office, or `guessed` from what they say. */
  readonly implied: 'told' | 'guessed' | null;
}

/** @returns `null` if the question asks for no office that anybody in the corpus holds */
export function answerRole(question: ParsedQuestion, library: Library): Draft | null {
  const asked = question.content
    .filter(({ word }) => !CURRENT.has(word.folded) && !LISTED.has(word.folded))
    .map(({ term }) => term);
  if (asked.length === 0) return null;
  if (asked.every((term) => HEADS.has(term)) && question.names.length > 0) return answerHead(question, library);
  // “Who leads the opposition” asks for its leader, whatever the word for it.
  const headed = asked.filter((term) => !HEADS.has(term));
  const holders =
    holdersOf(asked, question, library) ??
    (headed.length > 0 && headed.length < asked.length ? holdersOf(headed, question, library, FIRST_OFFICES) : null) ??
    first(sameOffice(asked), (other) => holdersOf(other, question, library));
  return holders && draftOf(holders, library);
}

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** @param head - what the office must be called besides */
function holdersOf(
  asked: readonly string[],
  question: ParsedQuestion,
  library: Library,
  head: RegExp | null = null,
): Holder[] | null {
  const holders = library.edition.reading.names.people.flatMap((person) => {
    const holder = holderOf(person, asked, question, library, head);
    return holder ? [holder] : [];
  });
  const exact = holders.filter(({ implied }) => !implied);
  // Somebody whose office is told without the country, but who holds another one of it, holds this one too.
  const told = holders.filter(({ implied }) => implied !== 'guessed');
  const shown = exact.length > 0 ? told : holders;
  return shown.length > 0 ? shown : null;
}

function draftOf(holders: readonly Holder[], library: Library): Draft {
  const list = holders.map(({ person, role }) => `${person.name} (${role.text})`).join('; ');
  const former = holders.every(({ role }) => role.former);
  return {
    command: 'who',
    by: 'role',
    status: 'answered',
    headline: list,
    list: holders.length > 1,
    findings: holders.flatMap(({ person, role, implied }) => {
      // An office that only the editor's data gives stands in no article: the person does.
      const edited = role.form === 'editor';
      const shown = edited ? person.mentions : [role];
      const found = shown.find((place) => library.passagesAt(place).length > 0);
      const [passage] = found ? library.passagesAt(found) : [];
      const notes = [
        ...(edited ? [library.words.officeFromEditor()] : []),
        ...(implied ? [library.words.officeImplied()] : []),
        ...(former ? [library.words.officeFormer()] : []),
      ];
      return passage
        ? [passageFinding(passage, { highlights: found ? [found] : [], speaker: person.name, role: role.text, notes })]
        : [];
    }),
  };
}

/** Whoever holds the first office of what the question names; a head of government or state for a country. */
function answerHead(question: ParsedQuestion, library: Library): Draft | null {
  const holders = library.edition.reading.names.people.flatMap((person) => {
    const role = person.roles.find(
      (one) =>
        !one.former &&
        FIRST_OFFICES.test(one.text) &&
        !SECOND.test(one.text) &&
        question.names.every(({ entities }) => entities.some((id) => isNamedIn(id, one, library))),
    );
    return role ? [{ person, role, implied: null }] : [];
  });
  return holders.length > 0 ? draftOf(holders, library) : null;
}

function holderOf(
  person: Person,
  asked: readonly string[],
  question: ParsedQuestion,
  library: Library,
  head: RegExp | null,
): Holder | null {
  let implied: Role | null = null;
  let told = true;
  const country = countrySpokenFor(person, library);
  // What an article says counts before what only the editor knows.
  for (const role of person.roles.toSorted((a, b) => Number(a.form === 'editor') - Number(b.form === 'editor'))) {
    const words = cutWords(role.text).map(({ term }) => term);
    if (!asked.every((term) => words.includes(term)) || (head && !head.test(role.text))) continue;
    if (
      [...RANKS].some(
        (rank) =>
          words.includes(rank) !== (asked.includes(rank) || (rank === 'former' && !asked.includes('current'))) &&
          words.includes(rank),
      )
    )
      continue;
    const unnamed = question.names.filter(
      (name) =>
        !name.entities.some((id) => isNamedIn(id, role, library)) &&
        !cutWords(name.text).every((word) => words.includes(word.term)) &&
        !isCutShort(name, role, library) &&
        // Where somebody leads a delegation is no part of the office.
        !(head !== null && isPlaceOnly(name, library)),
    );
    if (unnamed.length === 0) return { person, role, implied: null };
    if (
      !namesAnyCountry(role, library) &&
      !isOfAnother(role, unnamed, library) &&
      unnamed.every(({ entities }) =>
        entities.some((id) => id === country || library.sidesOf(person.id).has(id) || onlyOwner(asked, library) === id),
      )
    ) {
      implied ??= role;
      told &&= unnamed.every(({ entities }) => entities.some((id) => library.sidesOf(person.id).has(id)));
    }
  }
  return implied ? { person, role: implied, implied: told ? 'told' : 'guessed' } : null;
}

/** “Secretary of the board” for the “water board”, where the same article names that board in full or no other board is known. */
function isCutShort({ text, entities }: NamedInQuestion, role: Role, library: Library): boolean {
  const last = /\b(?:of|for|at) the (\S+)$/iu.exec(role.text)?.[1];
  if (last === undefined) return false;
  const term = termOf(last.toLowerCase());
  if (cutWords(text).at(-1)?.term !== term) return false;
  const named = entities.some((id) => library.articles.get(role.file)?.passages.some((one) => one.entities.has(id)));
  if (named) return true;
  const alike = [...library.entities.values()].filter((entity) => cutWords(entity.name).at(-1)?.term === term);
  return alike.length > 0 && alike.every(({ id }) => entities.includes(id));
}

/** “The survivors' spokesman X”: whose it is stands before it, and is not what the question names. */
function isOfAnother(role: Role, unnamed: readonly NamedInQuestion[], library: Library): boolean {
  const { text } = library.articles.get(role.file)?.reading.article ?? { text: '' };
  const owner = OWNER.exec(text.slice(Math.max(0, role.start - 60), role.start));
  if (!owner) return false;
  const end = role.start - owner[0].length + (owner[1] ?? '').length;
  const owners = library
    .passagesAt(role)
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.start < end && end <= mention.end);
  return !owners.some(({ entity }) =>
    unnamed.some(({ entities }) => entities.some((id) => id === entity || library.sidesOf(entity).has(id))),
  );
}

/** A town, also one that stands for its country. */
function isPlaceOnly({ entities, text }: NamedInQuestion, library: Library): boolean {
  return entities.some((id) => library.entities.get(id)?.kind === 'place') || countryOfCapital(text) !== null;
}

function isNamedIn(entity: string, role: Role, library: Library): boolean {
  return library
    .passagesAt(role)
    .some(({ mentions }) =>
      mentions.some((mention) => mention.entity === entity && mention.start < role.end && role.start < mention.end),
    );
}

function namesAnyCountry(role: Role, library: Library): boolean {
  return library
    .passagesAt(role)
    .some(({ mentions }) =>
      mentions.some(
        ({ entity, start, end }) =>
          library.entities.get(entity)?.kind === 'country' && start < role.end && role.start < end,
      ),
    );
}

/** The country to which every office of these words in the corpus belongs, deputies and former holders included; `null` if there are several or none. */
function onlyOwner(asked: readonly string[], library: Library): string | null {
  const owners = new Set<string>();
  for (const { roles } of library.edition.reading.names.people) {
    for (const role of roles) {
      const words = cutWords(role.text).map(({ term }) => term);
      if (!asked.every((term) => words.includes(term))) continue;
      for (const { mentions } of library.passagesAt(role)) {
        for (const { entity, start, end } of mentions)
          if (library.entities.get(entity)?.kind === 'country' && start < role.end && role.start < end)
            owners.add(entity);
      }
    }
  }
  // Where no article says whose the office is, it is that of the country they are mostly about.
  if (owners.size === 0) return mostNamedCountry(library);
  return owners.size === 1 ? ([...owners][0] as string) : null;
}

/** The country that half as many sentences again name as any other; `null` if there is none. */
function mostNamedCountry(library: Library): string | null {
  const [first, second] = [...library.entityFrequency]
    .filter(([id]) => library.entities.get(id)?.kind === 'country')
    .sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 1.5 * (second?.[1] ?? 0) ? first[0] : null;
}

/** What a country does, in the mouth of somebody who speaks for it. */
const ACTS =
  /^\s+(?:will|must|shall|has to|have to|needs? to|would|is (?:ready|prepared|going)|are (?:ready|prepared|going)|wants?|does not|won['’]t)\b/u;

/** The country that somebody speaks for: the one that acts in what they say, if it is one only. */
function countrySpokenFor(person: Person, library: Library): string | null {
  const counts = new Map<string, number>();
  const seen = new Set<EntityMention>();
  for (const { said, segments, passages, reading } of library.utterances) {
    if (said.speaker?.entity !== person.id) continue;
    for (const mention of passages.flatMap(({ mentions }) => mentions)) {
      if (seen.has(mention) || library.entities.get(mention.entity)?.kind !== 'country') continue;
      const within = segments.some(({ start, end }) => start <= mention.start && mention.end <= end);
      if (!within || !ACTS.test(reading.article.text.slice(mention.end, mention.end + 20))) continue;
      seen.add(mention);
      counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
