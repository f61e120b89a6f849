/** “Who is the <office>?”: everybody who holds it, by the words of their offices. */
import type { Person, Role } from '../language/types.ts';
import { cutWords } from '../search/tokens.ts';
import type { Draft } from './draft.ts';
import type { Library } from './library.ts';
import type { ParsedQuestion } from './question.ts';
import { termOf } from './terms.ts';
import { passageFinding } from './wording.ts';

/** Words that make another office of one: they must stand on both sides or on neither. */
const RANKS = new Set([
  'deputi',
  'vice',
  'assist',
  'act',
  'former',
  'ex',
  'under',
  'first',
  'chief',
  'then',
  'design',
  'elect',
  'former',
  'shadow',
]);

interface Holder {
  readonly person: Person;
  readonly role: Role;
  /** True if the asked country or organisation is not in the words of the office itself. */
  readonly implied: boolean;
}

/**
 * @param heads - stems of the office nouns that occur in the corpus's offices
 * @returns `null` if the question asks for no office that anybody in the corpus holds
 */
export function answerRole(question: ParsedQuestion, library: Library): Draft | null {
  const asked = question.content.map(({ term }) => term);
  if (asked.length === 0) return null;
  const exact: Holder[] = [];
  const implied: Holder[] = [];
  for (const person of library.edition.reading.names.people) {
    const holder = holderOf(person, asked, question, library);
    if (holder) (holder.implied ? implied : exact).push(holder);
  }
  const holders = exact.length > 0 ? exact : implied;
  if (holders.length === 0) return null;
  const list = holders.map(({ person, role }) => `${person.name} (${role.text})`).join('; ');
  const former = holders.every(({ role }) => role.former);
  return {
    command: 'who',
    status: 'answered',
    headline: list,
    list: holders.length > 1,
    ...(holders.length > 1
      ? {
          disagreement: `The articles give this office to ${holders.length} people: ${holders.map(({ person }) => person.name).join(', ')}.`,
        }
      : {}),
    findings: holders.flatMap(({ person, role, implied }) => {
      const [passage] = library.passagesAt(role);
      const notes = [
        ...(implied
          ? ['The article gives the office without the country or organisation; its other words imply it.']
          : []),
        ...(former ? ['Former office.'] : []),
      ];
      return passage
        ? [passageFinding(passage, { highlights: [role], speaker: person.name, role: role.text, notes })]
        : [];
    }),
  };
}

function holderOf(person: Person, asked: readonly string[], question: ParsedQuestion, library: Library): Holder | null {
  let implied: Role | null = null;
  for (const role of person.roles) {
    const words = cutWords(role.text).map(termOf);
    if (!asked.every((term) => words.includes(term))) continue;
    if (
      [...RANKS].some(
        (rank) =>
          words.includes(rank) !== (asked.includes(rank) || (rank === 'former' && !asked.includes('current'))) &&
          words.includes(rank),
      )
    )
      continue;
    const unnamed = question.names.filter(
      ({ entities, text }) =>
        !entities.some((id) => isNamedIn(id, role, library)) &&
        !cutWords(text).every((word) => words.includes(termOf(word))),
    );
    if (unnamed.length === 0) return { person, role, implied: false };
    if (
      !namesAnyCountry(role, library) &&
      unnamed.every(({ entities }) => entities.includes(usualCountry(person, library) ?? ''))
    )
      implied ??= role;
  }
  return implied ? { person, role: implied, implied: true } : null;
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

/** The country that is named most in what a person says and where they are named, if one leads. */
function usualCountry(person: Person, library: Library): string | null {
  const counts = new Map<string, number>();
  for (const passage of library.passages) {
    if (!passage.entities.has(person.id)) continue;
    for (const { entity } of passage.mentions)
      if (library.entities.get(entity)?.kind === 'country') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
