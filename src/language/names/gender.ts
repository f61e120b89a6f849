/** Whether a name, a title or the pronouns around it tell a woman from a man. */
import type { Gender } from '../types.ts';
import { lexicon } from './lexicon.ts';
import { fold } from './spelling.ts';
import { FEMALE_WORDS, MALE_WORDS } from './words.ts';

/** By the word list of given names, for a double name by the first half that tells; `null` for names of both and unknown ones. */
export function genderOfGivenName(given: string): Gender | null {
  const { given: listed } = lexicon();
  for (const part of [given, ...given.split(/[\s-]/)]) {
    const found = listed.get(fold(part));
    if (found === 'f' || found === 'm') return found;
  }
  return null;
}

/** By a word that only women or only men are called: `Ms.`, `spokeswoman`, `chairman`; the first such word of the text counts. */
export function genderOfTitle(text: string): Gender | null {
  for (const match of text.matchAll(/[\p{L}-]+/gu)) {
    const word = fold(match[0]);
    if (FEMALE_WORDS.has(word)) return 'f';
    if (MALE_WORDS.has(word)) return 'm';
  }
  return null;
}

const FEMALE_PRONOUNS = new Set(['she', 'her', 'hers', 'herself']);
const MALE_PRONOUNS = new Set(['he', 'him', 'his', 'himself']);

/** Of a folded word. */
export function genderOfPronoun(word: string): Gender | null {
  return FEMALE_PRONOUNS.has(word) ? 'f' : MALE_PRONOUNS.has(word) ? 'm' : null;
}

export interface GenderVotes {
  readonly title: Readonly<Record<Gender, number>>;
  readonly pronouns: Readonly<Record<Gender, number>>;
}

/** Titles first, then the given name, then pronouns if they agree by three to one; a name is overruled by many pronouns. */
export function decideGender(given: string | null, votes: GenderVotes): Gender | null {
  const { title, pronouns } = votes;
  if (title.f !== title.m) return title.f > title.m ? 'f' : 'm';
  const byPronoun =
    pronouns.f >= 3 * Math.max(1, pronouns.m) ? 'f' : pronouns.m >= 3 * Math.max(1, pronouns.f) ? 'm' : null;
  const byName = given ? genderOfGivenName(given) : null;
  if (byName && byPronoun && byName !== byPronoun) return pronouns[byPronoun] >= 8 ? byPronoun : byName;
  if (byName) return byName;
  if (byPronoun) return byPronoun;
  if (pronouns.f > 0 !== pronouns.m > 0) return pronouns.f > 0 ? 'f' : 'm';
  return null;
}
