/**
 * Public questions laid out as small corpora to fit on: `shared/bench/qa/train.jsonl` beside the project (QAMR, SQuAD and
 * SQuADShifts), its sentences put back into paragraphs, its documents into pools of a few articles, as a bot would have them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Library, openLibrary, type Passage } from '../../src/answers/library/library.ts';
import { relatedWords } from '../../src/answers/library/thesaurus.ts';
import { articleFromText } from '../../src/corpus/article.ts';
import { NO_EDITOR_DATA } from '../../src/corpus/types.ts';
import { buildEdition } from '../../src/edition/build.ts';
import { cutWords } from '../../src/search/tokens.ts';

const TRAINING = fileURLToPath(new URL('../../../shared/bench/qa/train.jsonl', import.meta.url));

export interface TrainingRow {
  readonly source: string;
  readonly doc: string;
  readonly question: string;
  readonly sentence: string;
  readonly answers: readonly (readonly [number, number])[];
  readonly others: readonly string[];
}

/** One question of a pool. */
export interface Asked {
  readonly text: string;
  /** The sentence that answers; `null` where it was taken out or never there. */
  readonly sentence: string | null;
  /** The answering words. */
  readonly gold: readonly string[];
  readonly kind: 'answerable' | 'reworded' | 'near-miss' | 'foreign';
}

export interface Pool {
  readonly name: string;
  readonly library: Library;
  readonly asked: readonly Asked[];
}

/** Numbers between 0 and 1, the same on every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}

/** @throws Error if the training data is not beside the project */
export function trainingRows(): TrainingRow[] {
  if (!existsSync(TRAINING)) throw new Error(`Nothing to fit on: ${TRAINING} is not there.`);
  return readFileSync(TRAINING, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TrainingRow);
}

const PRONOUN =
  /\b(?:he|she|it|they|him|her|his|hers|its|their|them|this|that|these|those|someone|somebody|something|here|there)\b/i;
const POOL_DOCS: Readonly<Record<string, number>> = { qamr: 18, squad: 6, newwiki: 6 };
const MOST_POOLS: Readonly<Record<string, number>> = { qamr: 1, squad: 4, newwiki: 4 };
const MOST_OF_SENTENCE: Readonly<Record<string, number>> = { qamr: 4, squad: 2, newwiki: 2 };
const MOST_OF_POOL = 250;

/** A question that stands alone: it names something, leans on nothing, and does not hold its own answer. */
function standsAlone({ question, sentence, answers }: TrainingRow): boolean {
  if (PRONOUN.test(question) || !/(?<!^)\b\p{Lu}\p{Ll}/u.test(question)) return false;
  const asked = new Set(terms(question));
  if (!terms(sentence).some((term) => asked.has(term))) return false;
  const plain = ` ${question.toLowerCase()} `;
  return answers.every(([from, to]) => !plain.includes(` ${sentence.slice(from, to).toLowerCase()} `));
}

const terms = (text: string) => cutWords(text).flatMap(({ stop, term }) => (stop ? [] : [term]));

/** Puts the sentences of a document back into paragraphs by which of them stand beside which. */
export function paragraphsOf(rows: readonly TrainingRow[]): string[][] {
  const beside = new Map(rows.map(({ sentence, others }) => [sentence, others]));
  const next = new Map<string, string>();
  const before = new Map<string, string>();
  const link = (one: string, other: string) => {
    if (one === other || next.has(one) || before.has(other)) return;
    for (let at: string | undefined = other; at !== undefined; at = next.get(at)) if (at === one) return;
    next.set(one, other);
    before.set(other, one);
  };
  for (const [sentence, [first, second]] of beside) {
    if (first === undefined || second === undefined) continue;
    const same = (of: string, one: string, other: string) => {
      const found = beside.get(of);
      return found?.[0] === one && found[1] === other;
    };
    if (same(first, sentence, second)) link(sentence, first);
    else if (same(second, first, sentence)) link(second, sentence);
    else {
      link(first, sentence);
      link(sentence, second);
    }
  }
  for (const [sentence, [only, more]] of beside) if (only !== undefined && more === undefined) link(sentence, only);
  const all = new Set([...beside].flatMap(([sentence, others]) => [sentence, ...others]));
  const chains: string[][] = [];
  for (const sentence of all) {
    if (before.has(sentence)) continue;
    const chain: string[] = [];
    for (let at: string | undefined = sentence; at !== undefined; at = next.get(at)) chain.push(at);
    chains.push(chain);
  }
  return chains;
}

interface Doc {
  readonly file: string;
  readonly title: string;
  readonly paragraphs: readonly (readonly string[])[];
  readonly rows: readonly TrainingRow[];
}

/** @param change - what stands in the place of a sentence; `null` takes it out */
function libraryOf(docs: readonly Doc[], change: ReadonlyMap<string, string | null> = new Map()): Library {
  const articles = docs.map(({ file, title, paragraphs }) => {
    const text = paragraphs
      .map((chain) => chain.flatMap((one) => (change.has(one) ? (change.get(one) ?? []) : one)).join(' '))
      .filter(Boolean)
      .join('\n\n');
    return articleFromText({
      file,
      format: 'md',
      text: `---\ntitle: "${title.replaceAll('"', '')}"\n---\n\n${text}\n`,
    });
  });
  return openLibrary(buildEdition({ articles, problems: [], data: NO_EDITOR_DATA }));
}

/** A sentence with words of the question said otherwise: crowds who saw the sentence repeat its words, readers do not. */
function reworded(row: TrainingRow, random: () => number): string | null {
  const names = new Set([...row.question.matchAll(/(?<!^)\b\p{Lu}[\p{L}\p{N}]*/gu)].flatMap(([name]) => terms(name)));
  const asked = new Set(terms(row.question));
  const spans = row.answers;
  let text = row.sentence;
  for (const { start, end, stop, term, folded } of cutWords(row.sentence).reverse()) {
    if (stop || !asked.has(term) || /^\p{N}/u.test(folded)) continue;
    if (spans.some(([from, to]) => start < to && from < end)) continue;
    const name = names.has(term);
    if (random() > (name ? 0.12 : 0.4)) continue;
    const related = relatedWords(folded);
    const other = name
      ? random() < 0.5
        ? 'he'
        : 'it'
      : related.length > 0 && random() < 0.6
        ? related[Math.floor(random() * Math.min(related.length, 12))]!.word
        : '';
    text = `${text.slice(0, start)}${other}${text.slice(end)}`.replace(/ {2,}/g, ' ');
  }
  return text === row.sentence ? null : text;
}

/**
 * Pools of the training questions: as they are, with the right sentence reworded, with it taken out (near misses), and with
 * questions of another pool (foreign ones).
 */
export function* poolsOf(rows: readonly TrainingRow[]): Generator<Pool> {
  const random = seeded(7);
  const bySource = Map.groupBy(rows, ({ source }) => source);
  const groups: { name: string; docs: Doc[] }[] = [];
  for (const [source, inSource] of bySource) {
    const docs = shuffled([...Map.groupBy(inSource, ({ doc }) => doc)], random).map(
      ([doc, ofDoc], at): Doc => ({
        file: `${source}-${at}.md`,
        title: source === 'qamr' ? '' : doc.replaceAll('_', ' '),
        paragraphs: paragraphsOf(ofDoc),
        rows: ofDoc.filter(standsAlone),
      }),
    );
    const size = POOL_DOCS[source] ?? 6;
    for (let at = 0; at * size < docs.length && at < (MOST_POOLS[source] ?? 1); at++)
      groups.push({ name: `${source}${at}`, docs: docs.slice(at * size, (at + 1) * size) });
  }
  const chosen = groups.map(({ docs }) => {
    const count = new Map<string, number>();
    return shuffled(
      docs.flatMap((doc) => doc.rows),
      random,
    )
      .filter(({ sentence, source }) => {
        const seen = count.get(sentence) ?? 0;
        count.set(sentence, seen + 1);
        return seen < (MOST_OF_SENTENCE[source] ?? 2);
      })
      .slice(0, MOST_OF_POOL);
  });
  for (const [at, { name, docs }] of groups.entries()) {
    const here = chosen[at]!;
    const gold = ({ sentence, answers }: TrainingRow) => answers.map(([from, to]) => sentence.slice(from, to));
    const asked = here.map(
      (row): Asked => ({ text: row.question, sentence: row.sentence, gold: gold(row), kind: 'answerable' }),
    );
    const others = chosen[(at + 1) % chosen.length]!;
    const foreign = others
      .slice(0, 100)
      .map(({ question }): Asked => ({ text: question, sentence: null, gold: [], kind: 'foreign' }));
    yield { name, library: libraryOf(docs), asked: [...asked, ...foreign] };

    const once = [...new Map(here.map((row) => [row.sentence, row])).values()];
    const change = new Map<string, string | null>();
    const otherwise: Asked[] = [];
    for (const row of once) {
      const text = reworded(row, random);
      if (text === null) continue;
      change.set(row.sentence, text);
      otherwise.push({ text: row.question, sentence: text, gold: gold(row), kind: 'reworded' });
    }
    yield { name, library: libraryOf(docs, change), asked: otherwise };

    // One question a paragraph, its sentence and all others that hold its answer taken out.
    const gone = new Map<string, string | null>();
    const missed: Asked[] = [];
    const used = new Set<readonly string[]>();
    const chains = docs.flatMap(({ paragraphs }) => paragraphs);
    const everything = chains.flat();
    for (const row of once) {
      const chain = chains.find((one) => one.includes(row.sentence));
      const words = gold(row).filter((one) => one.length > 3);
      if (!chain || used.has(chain) || words.length === 0) continue;
      const holding = everything.filter((one) => words.some((word) => one.includes(word)));
      if (holding.length > 12) continue;
      used.add(chain);
      for (const one of [row.sentence, ...holding]) gone.set(one, null);
      missed.push({ text: row.question, sentence: null, gold: gold(row), kind: 'near-miss' });
    }
    yield { name, library: libraryOf(docs, gone), asked: missed };
  }
}

/** Whether a passage of a library is (mostly) this sentence and holds an answer. */
export function isRight(passage: Passage, { sentence, gold }: Asked): boolean {
  if (sentence === null) return false;
  const one = squeezed(passage.text);
  const other = squeezed(sentence);
  return (other.includes(one) || one.includes(other)) && gold.some((word) => one.includes(squeezed(word)));
}

/** Whether it holds the answering words though it is another sentence: neither right nor wrong. */
export function holdsGold(passage: Passage, { gold }: Asked): boolean {
  const text = passage.text.toLowerCase();
  return gold.some((word) => text.includes(word.toLowerCase()));
}

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
