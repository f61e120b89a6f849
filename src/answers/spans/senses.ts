/** What kind of thing a noun or a name stands for: WordNet's lexicographer files for nouns, the word lists for names. */

import { lexicon } from '../../language/names/lexicon.ts';
import { remembered } from '../../remembered.ts';
import { fold } from '../../search/tokens.ts';
import { fileNumberOf, lookUp } from '../library/wordnet.ts';

/** Numbers of the lexicographer's files that are spoken of by name (WordNet's `lexnames` page), and numbers of our own for names. */
export const SENSE = {
  none: 0,
  artifact: 6,
  group: 14,
  place: 15,
  object: 17,
  person: 18,
  time: 28,
  name: 40,
  placeName: 41,
  personName: 42,
  bodyName: 43,
  peopleName: 44,
  thingName: 45,
} as const;

const PEOPLE = new Set(['people', 'men', 'women', 'children', 'who', 'someone', 'somebody', 'anyone']);
const TIMES = new Set(
  'year month week day hour minute second decade century morning afternoon evening night weekend season summer winter spring autumn fall date time period era moment'
    .split(' ')
    .flatMap((word) => [word, `${word}s`])
    .concat('centuries'),
);

/** Words for a stretch or a point of time. */
export function isTimeNoun(lower: string): boolean {
  return TIMES.has(lower);
}

/** The kind of a common noun's most frequent sense; 0 where WordNet has no such noun. @param lower - in lower case */
export const senseOfNoun = remembered((lower: string): number => {
  if (PEOPLE.has(lower)) return SENSE.person;
  if (TIMES.has(lower)) return SENSE.time;
  const folded = fold(lower);
  // A compound with a hyphen is of the kind of its last part.
  const entry = lookUp('noun', folded)[0] ?? lookUp('noun', folded.slice(folded.lastIndexOf('-') + 1))[0];
  const offset = entry?.offsets[0];
  return offset === undefined ? SENSE.none : fileNumberOf('noun', offset);
});

/**
 * The kind of a run of name words: a person by a given name in front, a place or a body by the lists, else by its last word
 * ("Harbour Commission").
 *
 * @param run - the words as they stand
 */
export function senseOfName(run: readonly string[]): number {
  const { given, surnames, people, cities, places, organisations, demonyms } = lexicon();
  const words = run.map(fold);
  const whole = words.join(' ');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (places.has(whole) || (cities.has(whole) && !given.has(whole))) return SENSE.placeName;
  if (organisations.has(whole)) return SENSE.bodyName;
  if (people.has(whole)) return SENSE.personName;
  if (demonyms.has(whole)) return SENSE.peopleName;
  if (words.length > 1 && words.slice(0, -1).some((word) => given.has(word)) && !places.has(first))
    return SENSE.personName;
  const kind = senseOfNoun(last);
  if (words.length > 1 && kind === SENSE.group) return SENSE.bodyName;
  if (words.length > 1 && (kind === SENSE.place || kind === SENSE.object)) return SENSE.placeName;
  if (senseOfNoun(first) === SENSE.person && words.length > 1) return SENSE.personName;
  if (words.length === 1 && (given.has(first) || surnames.has(first))) return SENSE.personName;
  if (places.has(last) || cities.has(last)) return SENSE.placeName;
  if (kind === SENSE.person) return SENSE.personName;
  return kind === SENSE.none ? SENSE.name : SENSE.thingName;
}
