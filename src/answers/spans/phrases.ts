/** Cuts tagged words into phrases (after the "chunks" of Abney, 1991): nominal, verbal, the rest word by word. */
import { PHRASES, type Phrase, type PhraseKind, type Word, type WordTag } from './types.ts';

const OPENS_NOMINAL: ReadonlySet<WordTag> = new Set([
  'det',
  'poss',
  'adj',
  'num',
  'noun',
  'name',
  'date',
  'own',
  'sign',
]);
const NOMINAL: ReadonlySet<WordTag> = new Set(['noun', 'name', 'num', 'date', 'sign']);
const OPENS_VERBAL: ReadonlySet<WordTag> = new Set(['aux', 'verb', 'ing', 'to', 'not']);
const ALONE: Readonly<Partial<Record<WordTag, PhraseKind>>> = {
  prep: 'preposition',
  conj: 'and',
  sub: 'sub',
  wh: 'wh',
  that: 'that',
  adv: 'modifier',
  quote: 'quote',
};

/** The phrases of a sentence in order; notes in each word which one it stands in. */
export function findPhrases(words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  const tag = (at: number): WordTag | undefined => words[at]?.tag;
  let from = 0;
  while (from < words.length) {
    const first = tag(from)!;
    const after = tag(from + 1);
    let to = from + 1;
    let kind: PhraseKind;
    if (first === 'pron') kind = 'nominal';
    else if (OPENS_NOMINAL.has(first) || (first === 'adv' && (after === 'num' || after === 'adj'))) {
      to = endOfNominal(words, from);
      kind = tag(to - 1) === 'adj' || tag(to - 1) === 'adv' ? 'modifier' : 'nominal';
    } else if (OPENS_VERBAL.has(first)) {
      to = endOfVerbal(words, from);
      kind = 'verbal';
    } else kind = ALONE[first] ?? 'mark';
    for (let at = from; at < to; at++) words[at]!.phrase = phrases.length;
    phrases.push({ kind, code: PHRASES.indexOf(kind), from, to, index: phrases.length });
    from = to;
  }
  return phrases;
}

function endOfNominal(words: readonly Word[], from: number): number {
  const tag = (at: number): WordTag | undefined => words[at]?.tag;
  const nominal = (at: number): boolean => NOMINAL.has(tag(at) ?? 'punct');
  let seen = false;
  let at = from;
  for (; at < words.length; at++) {
    const here = tag(at)!;
    const leads = nominal(at + 1) || tag(at + 1) === 'adj';
    if (here === 'det' || here === 'poss') {
      if (seen || (at > from && here === 'det' && tag(at - 1) !== 'det')) break;
    } else if (NOMINAL.has(here)) seen = true;
    else if (here === 'own') seen = false;
    else if (here === 'adj') {
      if (seen && !nominal(at + 1)) break;
    } else if (here === 'adv' || here === 'verb' || here === 'ing') {
      // "the elected president", "about 20"
      if (!(here === 'adv' && at === from) && (seen || at === from || !leads)) break;
    } else if (here === 'punct') {
      const dash = words[at]!.text === '-' && at > from && OPENS_NOMINAL.has(tag(at + 1) ?? 'punct');
      const dated = words[at]!.text === ',' && tag(at - 1) === 'date' && tag(at + 1) === 'date';
      if (!dash && !dated) break;
    } else break;
  }
  return Math.max(at, from + 1);
}

function endOfVerbal(words: readonly Word[], from: number): number {
  const tag = (at: number): WordTag | undefined => words[at]?.tag;
  const full = (at: number): boolean => tag(at) === 'verb' || tag(at) === 'ing';
  let to = from + 1;
  let seen = full(from);
  while (!seen && to < words.length) {
    const here = tag(to)!;
    if (full(to)) seen = true;
    else if (here === 'adv') {
      if (!full(to + 1) && tag(to + 1) !== 'aux') break;
    } else if (here !== 'aux' && here !== 'not' && here !== 'to') break;
    to++;
  }
  return to;
}
