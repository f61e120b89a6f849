/** The glossary of one language: which of its wordings means what in English. Read from the rows of the tables beside it. */
import { fold } from '../../../search/tokens.ts';
import { calendarWordings } from './calendar.ts';
import { EVERYDAY_ROWS } from './everyday.ts';
import { MATTER_ROWS } from './matters.ts';
import { OFFICE_ROWS } from './offices.ts';
import { DROPPED_ROWS, JOINING_ROWS, QUESTION_ROWS } from './small-words.ts';
import { TALK_ROWS } from './talks.ts';

/** Languages that a question may be in beside English, in the order of the tables' columns. */
export const LANGUAGES = ['de', 'fr', 'es', 'it', 'pl', 'ru', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a wording does in a question. */
export type Part = 'asking' | 'joining' | 'content';

export interface Wording {
  /** Folded words; with `open`, any short ending may follow. */
  readonly words: readonly { readonly stem: string; readonly open: boolean }[];
  /** Empty for what is left out. */
  readonly english: string;
  readonly part: Part;
}

export interface Glossary {
  readonly language: Language;
  /** By the first two letters of the first word. */
  readonly byBeginning: ReadonlyMap<string, readonly Wording[]>;
  /** The first wording of each single English word, for building names from their parts. */
  readonly stemOf: ReadonlyMap<string, string>;
}

/** Letters that may follow an open stem. */
const LONGEST_ENDING = 4;

const TABLES: readonly (readonly [string, Part])[] = [
  [QUESTION_ROWS, 'asking'],
  [OFFICE_ROWS, 'content'],
  [TALK_ROWS, 'content'],
  [MATTER_ROWS, 'content'],
  [EVERYDAY_ROWS, 'content'],
  [JOINING_ROWS, 'joining'],
  [DROPPED_ROWS, 'joining'],
];

const glossaries = new Map<Language, Glossary>();

/** Built when first asked for (a few milliseconds) and kept. */
export function glossaryOf(language: Language): Glossary {
  const known = glossaries.get(language);
  if (known) return known;
  const byBeginning = new Map<string, Wording[]>();
  const stemOf = new Map<string, string>();
  const add = (wording: string, english: string, part: Part) => {
    for (const spelt of spellings(wording)) {
      const words = spelt
        .split(' ')
        .map((word) => ({ stem: word.endsWith('*') ? word.slice(0, -1) : word, open: word.endsWith('*') }));
      const beginning = words[0]!.stem.slice(0, 2);
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { words, english, part }]);
      if (words.length === 1 && part === 'content' && !stemOf.has(english)) stemOf.set(english, words[0]!.stem);
    }
  };
  const column = 1 + LANGUAGES.indexOf(language);
  for (const [rows, part] of TABLES) {
    for (const row of rows.split('\n')) {
      if (!row.includes('|')) continue;
      const cells = row.split('|').map((cell) => cell.trim());
      for (const wording of (cells[column] ?? '').split(',')) if (wording !== '') add(wording, cells[0] ?? '', part);
    }
  }
  for (const [wording, english] of calendarWordings(language)) add(wording, english, 'content');
  const glossary = { language, byBeginning, stemOf };
  glossaries.set(language, glossary);
  return glossary;
}

/** As people type it: folded, and with `ae` for `ä` too. */
function spellings(wording: string): string[] {
  const written = wording.trim().toLowerCase();
  const spelt = written.replace(/[äöü]/gu, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
  return [...new Set([written, spelt].map((one) => fold(one)))];
}

/**
 * The longest wording that begins at a word.
 *
 * @param words - folded words of the question
 */
export function wordingAt(words: readonly string[], at: number, glossary: Glossary): Wording | null {
  let best: Wording | null = null;
  let bestRank = 0;
  for (const wording of glossary.byBeginning.get((words[at] ?? '').slice(0, 2)) ?? []) {
    if (!wording.words.every((one, place) => isFormOf(words[at + place], one))) continue;
    // More words first, then longer stems, then those without an ending.
    const last = wording.words.at(-1)!;
    const rank = 1000 * wording.words.length + 2 * wording.words[0]!.stem.length + (last.open ? 0 : 1);
    if (rank > bestRank) {
      best = wording;
      bestRank = rank;
    }
  }
  return best;
}

function isFormOf(word: string | undefined, { stem, open }: Wording['words'][number]): boolean {
  if (word === undefined) return false;
  if (word === stem) return true;
  if (!open || !word.startsWith(stem)) return false;
  // A reflexive ending comes after that of the verb.
  return word.slice(stem.length).replace(/с[яь]$/, '').length <= LONGEST_ENDING;
}
