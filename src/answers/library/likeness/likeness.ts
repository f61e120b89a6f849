/**
 * How alike two words are in what they stand beside, by a table of GloVe vectors (Pennington, Socher and Manning, “GloVe: Global vectors for
 * word representation”, 2014) that `test/bench/make-likeness.ts` makes: for the words in which an article says what a question says in others.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Bytes of a vector. */
const SIZE = 100;

const file = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)));

interface Table {
  readonly words: ReadonlyMap<string, number>;
  readonly vectors: Int8Array;
  readonly lengths: Float64Array;
}

let table: Table | undefined;

/** Read when it is first needed: a command that answers nothing does without it. */
function tableOf(): Table {
  if (table) return table;
  const words = new Map(
    file('words.txt')
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((word, at) => [word, at]),
  );
  const { buffer, byteOffset, length } = file('vectors.i8');
  const vectors = new Int8Array(buffer, byteOffset, length);
  const lengths = Float64Array.from({ length: words.size }, (_, word) => {
    let sum = 0;
    for (let at = word * SIZE; at < (word + 1) * SIZE; at++) sum += vectors[at]! ** 2;
    return Math.sqrt(sum);
  });
  table = { words, vectors, lengths };
  return table;
}

/**
 * @param one - folded word, as is the other
 * @returns the cosine of their vectors, from -1 to 1; 0 where one of them is too rare to be in the table
 */
export function likeness(one: string, other: string): number {
  const { words, vectors, lengths } = tableOf();
  const first = words.get(one);
  const second = words.get(other);
  if (first === undefined || second === undefined) return 0;
  let sum = 0;
  for (let at = 0, i = first * SIZE, j = second * SIZE; at < SIZE; at++, i++, j++) sum += vectors[i]! * vectors[j]!;
  return sum / (lengths[first]! * lengths[second]!);
}
