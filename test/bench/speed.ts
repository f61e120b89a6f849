/** Times the search against Orama as it comes, in the same run on the same texts: only the ratios mean something. */
import { create, insertMultiple, search } from '@orama/orama';
import { createSearchIndex } from '../../src/search/index.ts';

const DOCUMENTS = 5_000;
const QUERIES = 200;
const WORDS_EACH = 60;

export async function measureSpeed(): Promise<void> {
  const random = generator(7);
  const vocabulary = Array.from({ length: 20_000 }, (_, index) => wordOf(index));
  // Word frequencies fall off as in language (Zipf).
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'a';
  const documents = Array.from({ length: DOCUMENTS }, (_, index) => ({
    id: String(index),
    text: Array.from({ length: WORDS_EACH }, word).join(' '),
  }));
  const queries = Array.from({ length: QUERIES }, () => Array.from({ length: 5 }, word).join(' '));

  const ours = await timed(() => createSearchIndex(documents));
  const theirs = await timed(async () => {
    const peer = create({ schema: { id: 'string', text: 'string' } as const });
    await insertMultiple(peer, documents, 500);
    return peer;
  });
  const oursAsked = await timed(() => queries.map((query) => ours.result.search({ query })));
  const theirsAsked = await timed(async () => {
    for (const term of queries) await search(theirs.result, { term, limit: 10 });
  });
  const ratio = (one: number, other: number) => `${(other / one).toFixed(1)} times`;
  process.stdout.write(
    [
      `${DOCUMENTS} documents of ${WORDS_EACH} words, ${QUERIES} queries of 5 words, one process:`,
      `| | ours ms | Orama as it comes ms | faster by |`,
      '|---|---|---|---|',
      `| build | ${ours.ms.toFixed(0)} | ${theirs.ms.toFixed(0)} | ${ratio(ours.ms, theirs.ms)} |`,
      `| a query, mean | ${(oursAsked.ms / QUERIES).toFixed(2)} | ${(theirsAsked.ms / QUERIES).toFixed(2)} | ${ratio(oursAsked.ms, theirsAsked.ms)} |`,
      '',
    ].join('\n'),
  );
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const started = performance.now();
  const result = await work();
  return { result, ms: performance.now() - started };
}

/** Pronounceable and distinct. */
function wordOf(index: number): string {
  const consonants = 'bdfgklmnprstvz';
  const vowels = 'aeiou';
  let word = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor(rest / 70))
    word += `${consonants[rest % 14]}${vowels[Math.floor(rest / 14) % 5]}`;
  return `${word}n`;
}

/** mulberry32 (Ettinger): the same texts in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
