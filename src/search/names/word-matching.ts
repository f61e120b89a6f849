/** Whether a typed word may be a word of a name, and how far it is from it. */
import { soundAlike } from '../closest.ts';
import { editDistance, fewestEdits, letterMask } from '../edit-distance.ts';
import type { NameIndex, NameWord } from './name-index.ts';
import { isCyrillic, romanise, soundKey, withoutCaseEndings } from './transliteration.ts';

export type WordMatchKind = 'same' | 'transliteration' | 'nickname' | 'misspelt';

export interface WordMatch {
  readonly word: NameWord;
  readonly how: WordMatchKind;
  /** 1 for the same word. */
  readonly score: number;
}

export interface WordKnowledge {
  /** Whether a folded word is an everyday word of the language. */
  isCommonWord(folded: string): boolean;
  /** Whether a folded word is somebody's or something's name in open lists: then it is not another name misspelt. */
  isListedName(folded: string): boolean;
  /** Whether a folded word stands in the corpus as it is typed: then it is not misspelt. */
  isCorpusWord(folded: string): boolean;
  /** Given names that may stand for this one. */
  alternativesOf(given: string): readonly string[];
}

/** Keys shorter than this are shared by chance. */
const SHORTEST_KEY = 4;
const SHORTEST_MISSPELT = 4;
const LONGEST_WORD = 40;

const SCORES = { possessive: 0.98, transliteration: 0.9, nickname: 0.9, misspelt: 0.9, perEdit: 0.1, sound: 0.05 };

/** Every name word that a typed word may stand for, best first. */
export function matchWord(folded: string, index: NameIndex, knowledge: WordKnowledge): WordMatch[] {
  if (folded.length > LONGEST_WORD) return [];
  const found = new Map<NameWord, WordMatch>();
  const add = (word: NameWord | undefined, how: WordMatchKind, score: number) => {
    if (word && score > (found.get(word)?.score ?? 0)) found.set(word, { word, how, score });
  };
  add(index.words.get(folded), 'same', 1);
  // The apostrophe of a possessive is often left out.
  if (folded.endsWith('s') && folded.length >= SHORTEST_MISSPELT && !knowledge.isCommonWord(folded)) {
    add(index.words.get(folded.slice(0, -1)), 'same', SCORES.possessive);
  }
  if (isCyrillic(folded)) {
    addCyrillic(folded, index, add);
  } else {
    for (const other of knowledge.alternativesOf(folded)) {
      const word = index.words.get(other);
      if (word?.given) add(word, 'nickname', SCORES.nickname);
    }
    addSameKey(folded, index, add);
    addMisspelt(folded, index, add);
  }
  return [...found.values()].sort(
    (one, other) => other.score - one.score || (one.word.folded < other.word.folded ? -1 : 1),
  );
}

type Add = (word: NameWord, how: WordMatchKind, score: number) => void;

function addSameKey(folded: string, index: NameIndex, add: Add): void {
  const key = soundKey(folded);
  if (key.length < SHORTEST_KEY) return;
  for (const word of index.bySound.get(key) ?? []) {
    if (word.folded !== folded) add(word, 'transliteration', SCORES.transliteration);
  }
}

/** Swapped, doubled, missing and mistaken letters; the shorter the word, the fewer. */
function addMisspelt(folded: string, index: NameIndex, add: Add): void {
  if (folded.length < SHORTEST_MISSPELT || /\p{N}/u.test(folded)) return;
  const mask = letterMask(folded);
  for (let length = folded.length - 2; length <= folded.length + 2; length++) {
    for (const word of index.byLength.get(length) ?? []) {
      const most = mostSlips(Math.min(folded.length, length));
      if (most === 0 || Math.abs(folded.length - length) > most || fewestEdits(mask, word.mask) > most) continue;
      const distance = editDistance(folded, word.folded, most);
      if (distance === 0 || distance > most) continue;
      const alike = soundAlike(folded, word.folded);
      if (!plausibleSlip(folded, word.folded, distance, alike)) continue;
      add(word, 'misspelt', SCORES.misspelt - SCORES.perEdit * distance + (alike ? SCORES.sound : 0));
    }
  }
}

function mostSlips(length: number): number {
  if (length < SHORTEST_MISSPELT) return 0;
  return length >= 6 ? 2 : 1;
}

function plausibleSlip(typed: string, name: string, distance: number, alike: boolean): boolean {
  const shorter = Math.min(typed.length, name.length);
  // Four letters: only the same letters in another order, or one doubled.
  if (shorter <= 4) return sortedLetters(typed) === sortedLetters(name) || undoubled(typed) === undoubled(name);
  if (typed[0] !== name[0] && typed[0] !== name[1] && !(shorter >= 7 && distance === 1)) return false;
  return distance === 1 || alike || shorter >= 8;
}

const sortedLetters = (word: string) => [...word].sort().join('');
const undoubled = (word: string) => word.replace(/(.)\1+/gu, '$1');

/** Names in Cyrillic script carry case endings, and foreign ones follow the sound rather than the letters. */
function addCyrillic(folded: string, index: NameIndex, add: Add): void {
  if (folded.length < 3) return;
  // A soft vowel after another vowel may stand for `ja` or for `ya`.
  const stems = withoutCaseEndings(folded).flatMap((stem) => {
    const latin = romanise(stem);
    return [...new Set([latin, latin.replace(/(?<=[aeiou])y(?=[aeu])/g, 'j')])].map(soundKey);
  });
  for (const [key, words] of index.bySound) {
    const bare = key.replace(/(?:ii|i|a|o|e)$/, '');
    for (const [place, stem] of stems.entries()) {
      const penalty = place === 0 ? 0 : 0.02;
      if (stem.length >= 3 && (stem === key || (bare.length >= SHORTEST_KEY && stem === bare))) {
        for (const word of words) add(word, 'transliteration', SCORES.transliteration - penalty);
      } else if (stem.length >= SHORTEST_KEY && stem[0] === key[0] && Math.abs(stem.length - key.length) <= 2) {
        if (editDistance(stem, key, 2) > (key.length >= 7 ? 2 : 1) || !soundAlike(stem, key)) continue;
        for (const word of words) add(word, 'transliteration', SCORES.transliteration - SCORES.perEdit - penalty);
      }
    }
  }
}
