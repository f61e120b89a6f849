/** The initials by which another language calls an organisation: those of its English name, word by word in that language. */
import { termOf } from '../../../search/tokens.ts';
import type { CountryNames } from './country-names.ts';
import type { Glossary, Language } from './glossary.ts';

const SMALL = new Set('of the for and in on at to a an'.split(' '));
/** Where a noun comes before what describes it, initials stand in another order. */
const NOUN_FIRST: readonly Language[] = ['fr', 'es', 'it', 'pl'];
const MOST_WORDS = 8;
const ANY_ORDER = '~';

/** One key for the same letters in any order. */
export function inAnyOrder(initials: string): string {
  return ANY_ORDER + [...initials].sort().join('');
}

/**
 * @param name - in English
 * @returns folded initials, or their {@link inAnyOrder} key; none if a word of the name is unknown in that language
 */
export function initialsIn(name: string, glossary: Glossary, countries: CountryNames): string[] {
  if (/^\p{Lu}{2,6}$/u.test(name)) {
    // An acronym alone: only its order can be told.
    return NOUN_FIRST.includes(glossary.language) ? [inAnyOrder(name.toLowerCase())] : [];
  }
  const words = (
    name
      .replace(/-/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !SMALL.has(word));
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const letters = words.map((word) => (stemOf(word, glossary) ?? countries.nameOf(word))?.[0]);
  if (letters.some((letter) => letter === undefined)) return [];
  const initials = letters.join('');
  return NOUN_FIRST.includes(glossary.language) ? [initials, inAnyOrder(initials)] : [initials];
}

function stemOf(english: string, { stemOf: stems }: Glossary): string | undefined {
  return stems.get(english) ?? [...stems].find(([word]) => termOf(word) === termOf(english))?.[1];
}
