/**
 * Places and bodies that an article names in English and a question in another language: by the consonants that both spellings share,
 * and only where no other place of the world (open lists) lies as near.
 */

import { allCountries } from '../../../language/names/demonyms.ts';
import { lexicon } from '../../../language/names/lexicon.ts';
import { editDistance } from '../../../search/edit-distance.ts';
import { isCyrillic, romanise, withoutCaseEndings } from '../../../search/names/transliteration.ts';
import { fold } from '../../../search/tokens.ts';

export interface PlaceNames {
  /**
   * @param forms - one word of a question, folded, with and without its ending
   * @param inPlace - true after “in”, “to”, “from”: then the spellings may lie further apart
   * @returns the name as the articles have it, or `null`
   */
  like(forms: readonly string[], inPlace: boolean): string | null;
}

interface Place {
  readonly name: string;
  readonly folded: string;
  readonly key: string;
}

const SHORTEST = 4;
const SHORTEST_BEGINNING = 5;
/** Letters that may differ where the consonants are the same, and where one consonant differs. */
const MOST_EDITS = 3;

/** @param names - one-word names of places and bodies, as the articles have them */
export function createPlaceNames(names: readonly string[]): PlaceNames {
  const own = placesOf(names);
  let others: Place[] | null = null;
  const ownNames = new Set(own.map(({ folded }) => folded));
  const elsewhere = () => {
    others ??= placesOf([...lexicon().cities, ...allCountries().flatMap(({ capitals }) => capitals)]).filter(
      ({ folded }) => !ownNames.has(folded),
    );
    return others;
  };
  return {
    like: (words, inPlace) => {
      const forms = words
        .flatMap((word) => (isCyrillic(word) ? withoutCaseEndings(word) : [word]))
        .filter((one) => one.length >= SHORTEST);
      const best = nearest(forms, own, inPlace);
      if (best === null) return null;
      const rival = nearest(forms, elsewhere(), inPlace);
      return rival === null || rival.distance > best.distance ? best.place.name : null;
    },
  };
}

function placesOf(names: readonly string[]): Place[] {
  return [...new Set(names)]
    .map((name) => ({ name, folded: fold(name), key: consonants(fold(name)) }))
    .filter(({ folded }) => folded.length >= SHORTEST && /^[a-z]+$/.test(folded));
}

function nearest(
  forms: readonly string[],
  places: readonly Place[],
  inPlace: boolean,
): { place: Place; distance: number } | null {
  let best: { place: Place; distance: number } | null = null;
  for (const form of forms) {
    const latin = romanise(form);
    const key = consonants(latin);
    if (key.length < 2) continue;
    for (const place of places) {
      if (place.key[0] !== key[0] || Math.abs(place.key.length - key.length) > 1) continue;
      const apart = place.key === key ? 0 : 1;
      const cut = isBeginning(latin, place.folded);
      if (apart === 1 && !cut && (!inPlace || editDistance(key, place.key, 1) > 1)) continue;
      if (apart === 0 && key.length < 3 && !inPlace) continue;
      const edits = cut ? 0.5 : editDistance(letters(latin), letters(place.folded), MOST_EDITS);
      if (edits > MOST_EDITS) continue;
      // A consonant more is likelier than another consonant.
      const distance = apart * (place.key.length === key.length ? 3 : 2) + edits;
      if (best === null || distance < best.distance) best = { place, distance };
    }
  }
  return best;
}

/** One is the other cut short. */
function isBeginning(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_BEGINNING && long.length - short.length <= 2 && long.startsWith(short);
}

/** Letters that languages write for one another made the same. */
function letters(folded: string): string {
  return folded
    .replace(/w$/, '')
    .replace(/w/g, 'v')
    .replace(/c|q/g, 'k')
    .replace(/y|j/g, 'i')
    .replace(/([a-z])\1+/g, '$1');
}

/** Consonants as most European languages share them: `w` and `f` as `v`, `z` and `c` before `e` as `s`, `g` before `e` as `j`. */
function consonants(folded: string): string {
  return folded
    .replace(/w$/, '')
    .replace(/shch|sch|sh|sz|ch(?=[ei])/g, 's')
    .replace(/ck|qu|q|ch|kh|x/g, 'k')
    .replace(/zh|dj|j(?=[eao])|g(?=[eiy])/g, 'j')
    .replace(/ph|f|w|b(?=r)|v/g, 'v')
    .replace(/ts|tz|z|c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/[aeiouyh]/g, '')
    .replace(/([a-z])\1+/g, '$1');
}
