/** Which runs of words could be an answer: they start and end where phrases, names, numbers and dates do. */
import type { Candidate, Phrase, Word, WordTag } from './types.ts';

const set = <T>(...items: readonly T[]): ReadonlySet<T> => new Set(items);

const MOST_WORDS = 18;
/** What opens a clause ("to found a school", "because the ice broke") may run longer. */
const MOST_WORDS_OF_CLAUSE = 30;
const MOST_PHRASES = 7;
const MOST_PHRASES_OF_CLAUSE = 16;
/** Beyond these the sentence is a list, and nothing in it stands out anyway. */
const MOST_CANDIDATES = 1_200;

const OPENS_CLAUSE = set<WordTag>('to', 'that', 'sub', 'verb', 'ing', 'wh');
const NEVER_LAST = set<WordTag>('prep', 'conj', 'det', 'poss', 'sub', 'that', 'wh', 'to');
const NEVER_ALONE = set<WordTag>('conj', 'det', 'punct', 'that', 'wh', 'to', 'prep', 'not');
const WRAPPING_BEFORE = set<WordTag>('det', 'prep', 'quote', 'punct');
const WRAPPING_AFTER = set<WordTag>('own', 'punct', 'quote');
const HEADS = set<WordTag>('noun', 'name', 'num', 'date', 'pron', 'sign');
const HARD_STOPS = set(';', ':', '!', '?');
const AMOUNTS = set('hundreds', 'tens', 'dozens', 'thousands', 'millions', 'billions', 'scores');

/** @returns the candidates of a sentence, by where they start, shorter ones first */
export function findCandidates(words: readonly Word[], phrases: readonly Phrase[]): Candidate[] {
  const { starts, ends } = findEdges(words, phrases);
  const found: Candidate[] = [];
  for (const from of [...starts].sort((a, b) => a - b)) {
    const first = words[from]!;
    if (first.tag === 'conj') continue;
    const clause = OPENS_CLAUSE.has(first.tag);
    const last = Math.min(lastReach(words, from), from + (clause ? MOST_WORDS_OF_CLAUSE : MOST_WORDS));
    const reach = first.phrase + (clause ? MOST_PHRASES_OF_CLAUSE : MOST_PHRASES);
    for (const to of ends) {
      if (to <= from) continue;
      if (to > last || words[to - 1]!.phrase > reach) break;
      const closing = words[to - 1]!.tag;
      if (to - from === 1 ? NEVER_ALONE.has(first.tag) : NEVER_LAST.has(closing)) continue;
      if (!isBalanced(words, from, to)) continue;
      if (found.length >= MOST_CANDIDATES) return found;
      found.push(candidateOf(words, phrases, from, to));
    }
  }
  return found;
}

/** A run of words as a candidate, with its core and head. */
export function candidateOf(words: readonly Word[], phrases: readonly Phrase[], from: number, to: number): Candidate {
  let coreFrom = from;
  let coreTo = to;
  while (coreFrom < to - 1 && (WRAPPING_BEFORE.has(words[coreFrom]!.tag) || words[coreFrom]!.tag === 'that'))
    coreFrom++;
  while (coreTo > coreFrom + 1 && WRAPPING_AFTER.has(words[coreTo - 1]!.tag)) coreTo--;
  return { from, to, coreFrom, coreTo, head: headOf(words, phrases, coreFrom, coreTo) };
}

/** The last noun of the first nominal phrase, or the verb of what starts with one. */
function headOf(words: readonly Word[], phrases: readonly Phrase[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const phrase = phrases[words[at]!.phrase]!;
    const end = Math.min(to, phrase.to);
    if (phrase.kind === 'verbal') return end - 1;
    if (phrase.kind !== 'nominal') continue;
    for (let head = end - 1; head >= at; head--) {
      const owns = words[head + 1]?.tag === 'own' && head + 2 < end;
      if (HEADS.has(words[head]!.tag) && !owns) return head;
    }
    return end - 1;
  }
  return to - 1;
}

function findEdges(words: readonly Word[], phrases: readonly Phrase[]): { starts: Set<number>; ends: number[] } {
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const phrase of phrases) {
    const { from, to, kind } = phrase;
    if (kind === 'quote' || kind === 'mark') continue;
    starts.add(from);
    ends.add(to);
    if (kind === 'nominal' || kind === 'modifier')
      for (let at = from; at < to; at++) addInner(words, phrase, at, starts, ends);
    else if (kind === 'verbal') for (let at = from; at < to; at++) if (OPENS_CLAUSE.has(words[at]!.tag)) starts.add(at);
  }
  return { starts, ends: [...ends].sort((a, b) => a - b) };
}

/** Edges inside a nominal phrase: behind its article or owner, around names, numbers and modifiers, never inside a name. */
function addInner(words: readonly Word[], phrase: Phrase, at: number, starts: Set<number>, ends: Set<number>): void {
  const { tag, lower } = words[at]!;
  const before = words[at - 1]?.tag;
  const after = words[at + 1]?.tag;
  if (at > phrase.from && (before === 'det' || before === 'poss' || before === 'own')) starts.add(at);
  if (tag === 'name' || tag === 'num' || tag === 'date') {
    if (before !== tag) starts.add(at);
    if (after !== tag && !(tag === 'date' && words[at + 1]?.text === ',' && words[at + 2]?.tag === 'date'))
      ends.add(at + 1);
  }
  if (AMOUNTS.has(lower) && words[at + 1]?.lower === 'of' && words[at + 2]?.tag === 'num') {
    starts.add(at);
    ends.add(at + 3);
  }
  if (tag === 'adj' || tag === 'verb' || tag === 'ing') {
    starts.add(at);
    ends.add(at + 1);
  }
  if (after === 'own') ends.add(at + 1);
  if (tag !== 'noun') return;
  if (before === 'adj' || before === 'num' || before === 'name') starts.add(at);
  if (at + 1 < phrase.to && (after === 'noun' || after === 'name')) {
    ends.add(at + 1);
    starts.add(at + 1);
  }
}

/** No answer goes on beyond a hard stop. */
function lastReach(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && !HARD_STOPS.has(words[at]!.text)) at++;
  return at;
}

/** Brackets and paired quotation marks open and close inside. */
function isBalanced(words: readonly Word[], from: number, to: number): boolean {
  let brackets = 0;
  let quotes = 0;
  let plain = 0;
  for (let at = from; at < to; at++) {
    const { text } = words[at]!;
    if (text === '(' || text === '[') brackets++;
    else if (text === ')' || text === ']') brackets--;
    else if (text === '“') quotes++;
    else if (text === '”') quotes--;
    else if (text === '"') plain++;
    if (brackets < 0 || quotes < 0) return false;
  }
  return brackets === 0 && quotes === 0 && plain % 2 === 0;
}
