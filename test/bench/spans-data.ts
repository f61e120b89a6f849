/** The question sets that the picking of answering words is fitted on, and what counts as right there. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { terms } from '../../src/search/tokens.ts';

const SHARED = new URL('../../../shared/bench/', import.meta.url);
export const SOURCES = ['qa/train.jsonl', 'qasrl_wikinews_dev.jsonl'].map((name) =>
  fileURLToPath(new URL(name, SHARED)),
);

/** A question on a sentence that answers it. */
export interface Row {
  readonly source: string;
  readonly doc: string;
  readonly question: string;
  readonly sentence: string;
  /** UTF-16 spans of the sentence. */
  readonly answers: readonly (readonly [number, number])[];
  readonly others: readonly string[];
}

interface RoleLine {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly qas: readonly {
    readonly question: string;
    readonly answers: readonly { readonly start_tok: number; readonly end_tok: number }[];
  }[];
}

/** Every question of both sets, sorted by sentence. */
export function readRows(): Row[] {
  const lines = SOURCES.map((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  const rows = lines[0]!.map((line) => JSON.parse(line) as Row);
  for (const line of lines[1]!) rows.push(...readRoles(JSON.parse(line) as RoleLine));
  const order = new Map<string, number>();
  for (const { sentence } of rows) if (!order.has(sentence)) order.set(sentence, order.size);
  return rows.sort((one, two) => order.get(one.sentence)! - order.get(two.sentence)!);
}

function readRoles({ id, tokens, qas }: RoleLine): Row[] {
  const { sentence, spans } = joinTokens(tokens);
  const doc = id.split(':').slice(0, 3).join(':');
  return qas.flatMap(({ question, answers }) => {
    const found = answers.flatMap(({ start_tok, end_tok }): [number, number][] => {
      const first = spans[start_tok];
      const last = spans[end_tok - 1];
      return first && last ? [[first[0], last[1]]] : [];
    });
    return found.length > 0 ? [{ source: 'qasrl', doc, question, sentence, answers: found, others: [] }] : [];
  });
}

const MARKS: Readonly<Record<string, string>> = {
  '``': '“',
  "''": '”',
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
};

/** The words of a treebank put together as people write them. */
function joinTokens(tokens: readonly string[]): { sentence: string; spans: [number, number][] } {
  let sentence = '';
  let close = true;
  const spans = tokens.map((raw): [number, number] => {
    const token = MARKS[raw] ?? raw;
    if (!close && !/^(?:[.,;:!?%)\]”]|'s|'S|'re|'ve|'ll|'d|'m|n't|')$/u.test(token)) sentence += ' ';
    const start = sentence.length;
    sentence += token;
    close = /^[([$£€“]$/u.test(token);
    return [start, sentence.length];
  });
  return { sentence, spans };
}

/** Whether a question says by itself what it is about, as people ask: no pronoun or placeholder, and two words to look for. */
export function standsAlone({ question }: Row): boolean {
  const vague =
    /\b(?:he|she|they|it|him|her|them|his|hers|their|theirs|its|this|that|these|those|someone|something|somebody|somewhere)\b/i;
  return !vague.test(question) && new Set(terms(question)).size >= 2;
}

/**
 * For each question that stands alone, the other sentence of its document that shares most words with it: what a search that missed
 * would bring. Ties go to the first.
 */
export function findWrongSentences(rows: readonly Row[]): (string | null)[] {
  const pools = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const { source, doc, sentence, others } of rows) {
    const key = `${source} ${doc}`;
    if (!pools.has(key)) pools.set(key, new Map());
    for (const text of [sentence, ...others])
      if (!pools.get(key)!.has(text)) pools.get(key)!.set(text, new Set(terms(text)));
  }
  return rows.map((row) => {
    if (!standsAlone(row)) return null;
    const asked = [...new Set(terms(row.question))];
    let best: string | null = null;
    let most = 0;
    for (const [text, words] of pools.get(`${row.source} ${row.doc}`)!) {
      if (text === row.sentence) continue;
      const shared = asked.reduce((count, word) => count + (words.has(word) ? 1 : 0), 0);
      if (shared > most) {
        best = text;
        most = shared;
      }
    }
    return best;
  });
}

/**
 * For each question that stands alone, the same question about something else: one of the words that its sentence has is replaced by a
 * word of a question on another document, a name by a name. The sentence comes as near as can be, and does not answer.
 */
export function swapWords(rows: readonly Row[]): (string | null)[] {
  return rows.map((row, at) => {
    if (!standsAlone(row)) return null;
    const inSentence = new Set(terms(row.sentence));
    const shared = longWords(row.question).filter(({ word }) => terms(word).some((term) => inSentence.has(term)));
    const out = shared[at % Math.max(1, shared.length)];
    if (!out) return null;
    for (let step = 1; step < MOST_TRIED; step++) {
      const other = rows[(at + step * FAR) % rows.length]!;
      if (other.doc === row.doc) continue;
      const word = longWords(other.question).find(
        (one) =>
          one.capital === out.capital &&
          terms(one.word).length > 0 &&
          !terms(one.word).some((term) => inSentence.has(term)),
      );
      if (word) return row.question.slice(0, out.start) + word.word + row.question.slice(out.start + out.word.length);
    }
    return null;
  });
}

const MOST_TRIED = 50;

/** The words of a question behind its first that have four letters or more. */
function longWords(question: string): { word: string; start: number; capital: boolean }[] {
  return [...question.matchAll(/[\p{L}\p{N}]{4,}/gu)]
    .filter(({ index }) => index > 0)
    .map(({ 0: word, index }) => ({ word, start: index, capital: /^\p{Lu}/u.test(word) }));
}

/** So many rows on stands a sentence of another document. */
const FAR = 997;

/** For each question that stands alone, a sentence of another document: what has nothing to do with it may share a word. */
export function findForeignSentences(rows: readonly Row[]): (string | null)[] {
  return rows.map((row, at) => {
    if (!standsAlone(row)) return null;
    for (let step = 1; step < rows.length; step++) {
      const other = rows[(at + step * FAR) % rows.length]!;
      if (other.doc !== row.doc) return other.sentence;
    }
    return null;
  });
}

const NUMBERS = new Map<string, string>([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, string] => [word, String(value)]),
  ...'thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, at): [string, string] => [word, String(30 + 10 * at)]),
  ['dozen', '12'],
]);
const HARD = /\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[’']s(?![\p{L}\p{N}_])|[’']/gu, '')
    .replace(/(?<=\d),(?=\d)/g, '');
  return (plain.match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !['a', 'an', 'the'].includes(word))
    .map((word) => NUMBERS.get(word) ?? word);
}

function sharedWords(one: readonly string[], two: readonly string[]): number {
  const rest = [...one];
  let same = 0;
  for (const word of two) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    same++;
  }
  return same;
}

/** The F1 of the words of two texts. */
export function wordF1(one: string, two: string): number {
  const first = plainWords(one);
  const second = plainWords(two);
  const same = sharedWords(first, second);
  return first.length + second.length === 0 ? 0 : (2 * same) / (first.length + second.length);
}

/**
 * Whether printed words are right, as the public twin's scorer has it: they hold the gold answer with at most five words more, or are a
 * part of it with an F1 of a half, and have no number or month of their own.
 */
export function isRight(printed: string, golds: readonly string[]): boolean {
  const words = plainWords(printed);
  return golds.some((text) => {
    const gold = plainWords(text);
    if (words.length === 0 || gold.length === 0) return false;
    const same = sharedWords(words, gold);
    const more = words.filter((word) => !gold.includes(word));
    const missed = gold.filter((word) => !words.includes(word));
    if (more.some((word) => HARD.test(word)) && missed.some((word) => HARD.test(word))) return false;
    const f1 = (2 * same) / (gold.length + words.length);
    if (same === gold.length) return words.length <= gold.length + 5;
    return words.length <= Math.max(6, 2 * gold.length) && (f1 > 0.5 || (f1 >= 0.5 && same === words.length));
  });
}
