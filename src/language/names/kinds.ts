/** Whether a name is an organisation's, a place's or a thing's. */
import type { Organisation } from '../types.ts';
import { lexicon } from './lexicon.ts';
import { fold } from './spelling.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS, THING_NOUNS } from './words.ts';

/** By the noun that heads the name, then by the word lists, then by what stands in front of it in the articles. */
export function kindOf(
  name: string,
  seen: { readonly inBefore: number; readonly midSentence: number },
): Organisation['kind'] {
  const words = fold(name).replace(/^the /, '').split(/\s+/);
  const link = words.findIndex((word) => /^(?:of|for|on|in|by|and)$/.test(word));
  const heads = [words.at(-1)!, ...(link > 0 ? [words[link - 1]!] : [])].reverse();
  const { places, cities, organisations } = lexicon();
  const whole = words.join(' ');
  if (organisations.has(whole)) return 'organisation';
  if (places.has(whole) || cities.has(whole)) return 'place';
  if (/\d$/.test(whole)) return 'thing';
  for (const head of heads) {
    if (THING_NOUNS.has(head)) return 'thing';
    if (ORGANISATION_NOUNS.has(head)) return 'organisation';
    if (PLACE_NOUNS.has(head) && !/^the /i.test(name)) return 'place';
  }
  return seen.inBefore * 2 >= Math.max(1, seen.midSentence) ? 'place' : 'organisation';
}
