/** Countries with the names of their people and their capitals, from the world-countries package (read once, some 30 ms). */
import { createRequire } from 'node:module';
import { lexicon } from './lexicon.ts';
import { byText, fold, skeleton, slug, withinEdits } from './spelling.ts';

interface ListedCountry {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly cca3: string;
  readonly unMember: boolean;
  readonly area: number;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly region: string;
  readonly subregion: string;
  readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } };
}

export interface Country {
  readonly id: string;
  /** The common English name. */
  readonly name: string;
  /** Every listed name, the common one first, short forms such as initials included. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

interface Tables {
  readonly byName: Map<string, Country>;
  /** Short forms that only count in capitals. */
  readonly byCode: Map<string, Country>;
  readonly byDemonym: Map<string, Country[]>;
  readonly byCapital: Map<string, Country>;
  readonly regions: Map<string, string>;
  readonly all: readonly Country[];
}

let tables: Tables | null = null;

function namesOf(listed: ListedCountry): { names: string[]; codes: string[] } {
  const names = [listed.name.common, listed.name.official];
  const codes: string[] = [];
  for (const spelling of listed.altSpellings) {
    if (!/^[\p{Script=Latin}\s.,'’-]+$/u.test(spelling) || spelling.includes(',')) continue;
    if (/^\p{Lu}{2,4}$/u.test(spelling)) {
      // Two-letter codes are mostly English words or other acronyms: one counts if it is more than the country's code,
      // or has a longer form beside it (`XY` beside `XYZ`).
      const longer = listed.altSpellings.some(
        (other) => other.length === 3 && other.startsWith(spelling) && other === other.toUpperCase(),
      );
      if (spelling.length > 2 || spelling !== listed.cca2 || longer) codes.push(spelling);
    } else {
      names.push(spelling.replace(/^the /i, ''));
      if (/^Great \p{Lu}/u.test(spelling)) names.push(spelling.slice(6));
    }
  }
  return { names: [...new Set(names)], codes };
}

function load(): Tables {
  if (tables) return tables;
  const listed = (createRequire(import.meta.url)('world-countries') as readonly ListedCountry[])
    .slice()
    .sort((a, b) => Number(b.unMember) - Number(a.unMember) || b.area - a.area || byText(a.cca3, b.cca3));
  const made: Tables = {
    byName: new Map(),
    byCode: new Map(),
    byDemonym: new Map(),
    byCapital: new Map(),
    regions: new Map(),
    all: [],
  };
  const all = made.all as Country[];
  for (const one of listed) {
    const { names, codes } = namesOf(one);
    const eng = one.demonyms?.eng;
    const demonyms = [...new Set([eng?.m, eng?.f].flatMap((text) => (text ?? '').split(/,\s*/)))].filter(
      (text) => text !== '',
    );
    const capitals = one.capital.flatMap((name) =>
      / D\.?C\.?$/.test(name) ? [name, name.replace(/,? D\.?C\.?$/, '')] : [name],
    );
    const country = {
      id: `country:${slug(one.name.common)}`,
      name: one.name.common,
      names: [...names, ...codes],
      demonyms,
      capitals,
    };
    all.push(country);
    for (const name of names) if (!made.byName.has(fold(name))) made.byName.set(fold(name), country);
    for (const code of codes) if (!made.byCode.has(fold(code))) made.byCode.set(fold(code), country);
    for (const demonym of demonyms)
      made.byDemonym.set(fold(demonym), [...(made.byDemonym.get(fold(demonym)) ?? []), country]);
    // A capital called like the country (or like another country) says nothing about a government.
    for (const capital of capitals)
      if (one.unMember && !made.byCapital.has(fold(capital))) made.byCapital.set(fold(capital), country);
    for (const region of [one.region, one.subregion]) if (region) made.regions.set(fold(region), region);
  }
  for (const country of all) {
    // "Examplian" also gives the short name "Examplia" where no other country has it.
    for (const demonym of country.demonyms) {
      const short = fold(demonym).replace(/an$/, 'a');
      if (short !== fold(demonym) && !short.includes(' ') && !made.byName.has(short)) made.byName.set(short, country);
    }
  }
  for (const [name, country] of made.byName)
    if (made.byCapital.has(name) && made.byCapital.get(name) === country) made.byCapital.delete(name);
  addOtherDemonyms(made);
  addListedDemonyms(made);
  addListedCapitals(made);
  tables = made;
  return made;
}

/**
 * Adjectives and plurals that the package lacks, by rule: `Sampleland` gives `Samplelandic`, `Samplistan` gives `Sampl(e)`, a people in
 * `Mo-` has a plural in `Ba-`, and the last word of `North Sampler` is shared with the `South Sampler`.
 */
function addOtherDemonyms(made: Tables): void {
  const put = (word: string, country: Country): void => {
    const known = made.byDemonym.get(word) ?? [];
    if (!known.includes(country)) made.byDemonym.set(word, [...known, country]);
  };
  for (const country of made.all) {
    const name = fold(country.name);
    if (/^[a-z]+land$/.test(name)) put(`${name}ic`, country);
    if (/^[a-z]{4,}istan$/.test(name)) put(name.replace(/istan$/, ''), country);
    for (const demonym of country.demonyms.map(fold)) {
      if (/^mo[a-z]{4,}$/.test(demonym)) put(`ba${demonym.slice(2)}`, country);
      const last = demonym.split(/[ -]/).at(-1)!;
      if (last === demonym || lexicon().common.has(last) || /islander$/.test(last)) continue;
      if (!made.regions.has(last.replace(/n$/, '')) && !made.regions.has(last.replace(/an$/, ''))) put(last, country);
    }
  }
}

/** People's names that only the general word list has, tied to the one country whose name begins alike. */
function addListedDemonyms(made: Tables): void {
  for (const word of lexicon().demonyms) {
    if (made.byDemonym.has(word) || word.length < 4 || made.byDemonym.has(word.replace(/s$/, ''))) continue;
    const stem = word.replace(/(?:ian|ean|an|ish|i|s|ard)$/, '');
    if (stem.length < 4) continue;
    const fitting = made.all.filter((country) => fold(country.name).startsWith(stem));
    if (fitting.length === 1) made.byDemonym.set(word, fitting);
  }
}

/** Other spellings of a capital among the listed cities: the same consonants and at most two letters apart. */
function addListedCapitals(made: Tables): void {
  const bySkeleton = new Map<string, string>();
  for (const capital of made.byCapital.keys())
    if (!capital.includes(' ')) bySkeleton.set(capital[0] + skeleton(capital), capital);
  for (const city of lexicon().cities) {
    if (made.byCapital.has(city) || city.includes(' ') || made.byName.has(city)) continue;
    const capital = bySkeleton.get(city[0] + skeleton(city));
    if (capital && withinEdits(city, capital, 2)) made.byCapital.set(city, made.byCapital.get(capital)!);
  }
}

/** The country of this name; short forms in capitals (with or without dots) count only in capitals. */
export function countryNamed(text: string): Country | null {
  const { byName, byCode } = load();
  const bare = text.replace(/^the\s+/i, '');
  const letters = bare.replace(/\./g, '');
  if (/^\p{Lu}{2,4}$/u.test(letters)) return byCode.get(fold(letters)) ?? null;
  if (!/^\p{Lu}/u.test(bare)) return null;
  return byName.get(fold(bare)) ?? null;
}

/** The countries whose people are called so (adjective, singular or plural), the most likely first; empty if none. */
export function countriesOfDemonym(text: string): readonly Country[] {
  const { byDemonym } = load();
  const key = fold(text);
  return byDemonym.get(key) ?? (key.endsWith('s') ? byDemonym.get(key.slice(0, -1)) : undefined) ?? [];
}

/** The country that this city is the capital of. */
export function countryOfCapital(text: string): Country | null {
  return load().byCapital.get(fold(text)) ?? null;
}

/** The listed name of a region of the world, or `null`. */
export function regionNamed(text: string): string | null {
  return load().regions.get(fold(text)) ?? null;
}

/** The region whose adjective this is (`Exampla` for `Examplan`), or `null`. */
export function regionOfAdjective(text: string): string | null {
  const key = fold(text);
  return key.endsWith('n') ? (regionNamed(key.replace(/an$/, '')) ?? regionNamed(key.slice(0, -1)) ?? null) : null;
}

/** All countries, sovereign members of the world body first, then by area. */
export function allCountries(): readonly Country[] {
  return load().all;
}
