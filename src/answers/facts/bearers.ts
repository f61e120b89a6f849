/** One person under several spellings that the articles never brought together. */
import { fold, withinEdits } from '../../language/names/spelling.ts';
import type { Person } from '../../language/types.ts';
import { isPerson, type Library } from '../library/library.ts';

/** From this length on a surname may differ by two letters. */
const LONG_SURNAME = 8;

/**
 * The entities with those that can only be the same person: the same given name but for a letter and a surname but for one or two, or a
 * nickname that an article sets between the given name and the surname.
 *
 * @param entities - ids
 * @returns the ids given, then the others
 */
export function withSameBearers(entities: readonly string[], library: Library): readonly string[] {
  const people = [...library.entities.values()].filter(isPerson);
  const found = new Set(entities);
  for (const id of entities) {
    const asked = library.entities.get(id);
    if (!isPerson(asked)) continue;
    for (const person of people)
      if (isSpeltAlike(asked, person) || isNickname(asked, person, library)) found.add(person.id);
  }
  return [...found];
}

function isSpeltAlike(one: Person, other: Person): boolean {
  if (one.id === other.id || !one.given || !other.given) return false;
  const surname = fold(one.surname);
  return (
    withinEdits(fold(one.given), fold(other.given), 1) &&
    withinEdits(surname, fold(other.surname), surname.length >= LONG_SURNAME ? 2 : 1)
  );
}

/** “Mara ‘Red’ Quill” in an article makes “Red Quill” Mara Quill. */
function isNickname(one: Person, other: Person, library: Library): boolean {
  if (one.id === other.id || !one.given || !other.given || fold(one.surname) !== fold(other.surname)) return false;
  const { given, surname } = one;
  return library
    .passagesNaming(other.id)
    .some(({ text }) =>
      ['“”', '‘’', '""', "''"].some((marks) =>
        text.includes(`${other.given} ${marks[0]}${given}${marks[1]} ${surname}`),
      ),
    );
}
