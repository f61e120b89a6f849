/** Whom a sentence names that can be the answer to “who”: whoever can act, and is not named by the question itself. */
import type { Span } from '../../corpus/types.ts';
import { cutWords } from '../../search/tokens.ts';
import { type EntityMention, isPerson, type Library, type Passage } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { roleOf } from '../wording.ts';

/** The people, organisations and countries that a sentence names, in its order, those of the question and of offices left out. */
export function namesThatAct(passage: Passage, question: ParsedQuestion, library: Library): EntityMention[] {
  const named = new Set(question.names.flatMap(({ entities }) => entities));
  const typed = new Set(question.names.flatMap(({ text }) => cutWords(text).map(({ term }) => term)));
  // “X, the mayor of Y, rejected it”: Y rejects nothing.
  const offices = officesIn(passage, library);
  return widest(passage.mentions).filter(
    ({ entity, form, start, end, text }) =>
      !named.has(entity) &&
      form !== 'demonym' &&
      canAct(entity, library) &&
      !offices.some((office) => office.start <= start && end <= office.end) &&
      passage.reading.article.text[end] !== '-' &&
      !cutWords(text).every(({ term }) => typed.has(term)),
  );
}

/** The nearest name and those joined to it: “A, B and C”. */
export function chain(nearestFirst: readonly EntityMention[], passage: Passage, library: Library): EntityMention[] {
  const [first] = nearestFirst;
  if (!first) return [];
  const joined = [first];
  for (const next of nearestFirst.slice(1)) {
    const last = joined.at(-1) as EntityMention;
    const gap = passage.text.slice(next.end - passage.start, last.start - passage.start);
    if (
      library.entities.get(next.entity)?.kind !== library.entities.get(first.entity)?.kind ||
      !/^\s*(?:,|and\b|,\s*and\b|&|with\b)[^.;:“”"]{0,50}$/u.test(gap)
    )
      break;
    joined.push(next);
  }
  return joined.reverse();
}

/** The first of some names and those joined to it. */
export function firstJoined(inOrder: readonly EntityMention[], passage: Passage, library: Library): EntityMention[] {
  for (let count = inOrder.length; count > 0; count--) {
    const joined = chain(inOrder.slice(0, count).reverse(), passage, library);
    if (joined[0] === inOrder[0]) return joined;
  }
  return [];
}

/** The words of the offices and descriptions that a sentence gives to the people it names. */
export function officesIn({ file, start, end, entities }: Passage, library: Library): Span[] {
  return [...entities]
    .map((id) => library.entities.get(id))
    .filter(isPerson)
    .flatMap(({ roles }) => roles)
    .filter((role) => role.file === file && role.start >= start && role.end <= end);
}

/** Mentions that lie in no wider one: the government named after somebody is not that person. */
function widest(mentions: readonly EntityMention[]): EntityMention[] {
  return mentions.filter(
    (one) =>
      !mentions.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

function canAct(entity: string, library: Library): boolean {
  const kind = library.entities.get(entity)?.kind;
  return kind === 'person' || kind === 'organisation' || kind === 'country';
}

/** The first mention of each entity. */
export function distinct(mentions: readonly EntityMention[]): EntityMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

/** An entity's name, for a person with the office. @param entity - id; empty for one that is not known */
export function describe(entity: string, library: Library): string {
  const found = library.entities.get(entity);
  if (!isPerson(found)) return found?.name ?? '';
  const role = roleOf(found);
  return role ? `${found.name} (${role.text})` : found.name;
}
