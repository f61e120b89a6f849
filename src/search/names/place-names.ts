/** What people call a city or a country, whether or not the articles do: its other names, those of its people, in the plural too. */
import { allCountries, type Country } from '../../language/names/demonyms.ts';
import { isCommonWord } from '../known-words.ts';
import { fold } from '../tokens.ts';
import { placeSynonyms } from './place-synonyms.ts';

let byName: ReadonlyMap<string, Country> | null = null;

/**
 * @param name - the English name of a city, a country or anything else
 * @returns further names; none for what is no listed place
 */
export function placeNames(name: string): string[] {
  byName ??= new Map(allCountries().flatMap((country) => country.names.map((one) => [fold(one), country])));
  const bare = name.replace(/^the /i, '');
  const country = byName.get(fold(bare));
  const names = [name, ...(country?.names ?? [])];
  const peoples = (country?.demonyms ?? []).flatMap(peopleOf);
  return [
    ...new Set([...names.flatMap((one) => placeSynonyms(one.replace(/^the /i, ''))), ...names, ...peoples]),
  ].filter((one) => one !== name);
}

/** “Xian”, “Xians”; for “Xish” also those of its people whose names are no everyday words: “Xes”, “Xs”. */
function peopleOf(demonym: string): string[] {
  const stem = demonym.replace(/ish$/, '');
  const shorter = stem === demonym ? [] : [stem, `${stem}e`];
  const plural = /(?:ch|sh|se|ss|x|z)$/.test(demonym) ? [] : [`${demonym}s`];
  const short = shorter.filter((one) => one.length > 3 && !isCommonWord(fold(one)));
  return [demonym, ...plural, ...short.flatMap((one) => [one, `${one}s`])];
}
