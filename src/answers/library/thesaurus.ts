/** Words of like meaning, after WordNet: near ones that can stand for a word, kin, verbs of several words, and those a few steps off. */
import { remembered } from '../../remembered.ts';
import { type Entry, entriesOf, lemmasOf, lookUp, PARTS, type PartOfSpeech, readSynset } from './wordnet.ts';

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

/** Words whose relations are kept, of each kind of relation. */
const MOST_REMEMBERED = 5_000;

/**
 * Words related to one word: other forms of its family, synonyms, and those one step broader or narrower.
 *
 * @param word - folded; an inflected form is traced to its dictionary forms; a phrasal verb with an underscore (`set_up`)
 * @returns single words, folded, each once with its best nearness; empty for a word that WordNet does not know
 */
export const relatedWords = remembered((word: string): readonly RelatedWord[] => {
  const best = new Map<string, number>();
  const add = (found: string, nearness: number) => {
    if (/^[a-z]{2,}$/.test(found) && found !== word && nearness > (best.get(found) ?? 0)) best.set(found, nearness);
  };
  if (word.includes('_')) {
    const [verb = '', ...particle] = word.split('_');
    for (const lemma of lemmasOf(verb, 'verb'))
      for (const entry of entriesOf([[lemma, ...particle].join('_')], 'verb')) collect(entry, add);
  } else {
    const entries = PARTS.flatMap((part) => lookUp(part, word));
    // A use that no text of WordNet's corpora shows is a rare one, where the word has others.
    const shown = entries.some(({ tagged }) => tagged > 0);
    for (const entry of entries) if (!shown || entry.tagged > 0) collect(entry, add);
  }
  return [...best].map(([found, nearness]) => ({ word: found, nearness }));
}, MOST_REMEMBERED);

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

/** How many steps up two words of one kind may meet, and how far that must be from the most general of all. */
const KIN_STEPS = 2;
const LEAST_DEPTH = 5;
const MOST_KIN_SENSES = 4;

/**
 * Whether two nouns are of one kind: near above both stands the same, not too general, sense ("uprising" and "fighting": conflict).
 * Looser than {@link relatedWords}; for use where everything else already fits. Both words folded.
 */
export function areKin(one: string, other: string): boolean {
  const above = kindsOf(other);
  for (const kind of kindsOf(one)) if (above.has(kind)) return true;
  return false;
}

/** Offsets of a noun's senses and of those near above it. */
const kindsOf = remembered((word: string): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { offsets } of lookUp('noun', word)) {
    for (const sense of offsets.slice(0, MOST_KIN_SENSES)) {
      let level: readonly number[] = [sense];
      for (let step = 0; step <= KIN_STEPS && level.length > 0; step++) {
        for (const offset of level) if (depthOf(offset) >= LEAST_DEPTH) found.add(offset);
        level = level.flatMap(broaderOf);
      }
    }
  }
  return found;
});

const broaderOf = remembered((offset: number): readonly number[] =>
  readSynset('noun', offset).pointers.flatMap((pointer) => (pointer.symbol === '@' ? [pointer.offset] : [])),
);

/** Steps from the most general noun. */
const depthOf = remembered((offset: number): number => {
  let depth = 0;
  for (let at: number | undefined = offset; at !== undefined && depth < 30; depth++) at = broaderOf(at)[0];
  return depth;
});

/** Steps up and down, senses and synsets that are followed for a distant relation. */
const MOST_STEPS = 3;
const DISTANT_SENSES = 2;
const MOST_SYNSETS = 400;
/** Words whose distant relations are kept: these are long lists. */
const MOST_FAR = 1_000;

/**
 * Words a few steps broader or narrower, parts and wholes of what the word means: “geologist” for “scientist”, “foot” for “toe”.
 * Too far to stand for the word, near enough to tell two passages apart.
 *
 * @param word - folded
 * @returns single words, folded
 */
export const distantWords = remembered((word: string): ReadonlySet<string> => {
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
    for (const { offsets } of lookUp(part, word)) {
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
  return found;
}, MOST_FAR);
