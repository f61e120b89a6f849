/** Cuts and completes a candidate so that it can be printed: a whole number, date or name, no preposition, no half bracket. */
import type { AskedKind, Candidate, Sentence, Word } from './types.ts';

/** Prepositions that say nothing in front of an answer; "after", "since" and the like do. */
const EMPTY = new Set('in on at by of from to for during with as into'.split(' '));
const RANGE_OPENS = new Set(['between', 'from']);
const RANGE_JOINS = new Set(['and', 'to', 'until', 'till', 'through', '-', '–', '—']);
const ABOUT = new Set('about around nearly almost roughly over under some approximately only'.split(' '));

/** Words from, to (exclusive). */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/**
 * @param kind - what is asked for
 * @param candidate - of the sentence
 * @returns the words to print
 */
export function phraseAnswer(kind: AskedKind, sentence: Sentence, candidate: Candidate): WordRange {
  const { words } = sentence;
  let { from, to } = trim(words, candidate.from, candidate.to);
  // "born 1961": the date alone is asked for.
  if (kind === 'when' && /(?:ed|born)$/u.test(words[from]!.lower) && words[from + 1]?.tag === 'date' && to - from > 1)
    from++;
  ({ from, to } = completeNumber(words, kind, from, to));
  ({ from, to } = completeDate(words, from, to));
  return trim(words, from, to);
}

/** Without empty prepositions in front, marks at the ends, and brackets or quotation marks that do not close. */
function trim(words: readonly Word[], start: number, end: number): WordRange {
  let from = start;
  let to = end;
  for (let changed = true; changed && to - from > 1; ) {
    changed = false;
    const first = words[from]!;
    const last = words[to - 1]!;
    const wrapped = first.tag === 'quote' && last.tag === 'quote' && to - from > 2;
    if ((first.tag === 'prep' && EMPTY.has(first.lower)) || first.tag === 'conj' || isMark(first) || wrapped) {
      from++;
      changed = true;
    } else if (
      last.tag === 'own' ||
      last.tag === 'conj' ||
      last.tag === 'prep' ||
      (isMark(last) && last.text !== ')')
    ) {
      to--;
      changed = true;
    }
  }
  return { from, to };
}

function isMark({ tag, text }: Word): boolean {
  return tag === 'quote' || (tag === 'punct' && text !== '-');
}

/** "$" and "about" belong to the number behind them, "million", "%" and (where a number is asked for) its noun to the one before. */
function completeNumber(words: readonly Word[], kind: AskedKind, start: number, end: number): WordRange {
  let from = start;
  let to = end;
  const number = (at: number): boolean => words[at]?.tag === 'num';
  if (number(from)) {
    if (words[from - 1]?.tag === 'sign') from--;
    if (ABOUT.has(words[from - 1]?.lower ?? '') && kind === 'how-many') from--;
  }
  while (number(to - 1) && (number(to) || words[to]?.tag === 'sign')) to++;
  const counted = kind === 'how-many' || kind === 'how-long';
  const bare = number(to - 1) || words[to - 1]?.tag === 'sign';
  if (counted && bare) {
    const phrase = words[to - 1]!.phrase;
    let at = to;
    while (words[at]?.phrase === phrase && ['adj', 'noun', 'name'].includes(words[at]!.tag)) at++;
    if (at > to && words[at - 1]!.tag !== 'adj' && words[at]?.tag !== 'own') to = at;
  }
  return { from, to };
}

/** The rest of the date, and the other end of a range. */
function completeDate(words: readonly Word[], start: number, end: number): WordRange {
  let from = start;
  let to = end;
  const dated = (at: number): boolean => words[at]?.tag === 'date';
  if (dated(to - 1)) {
    while (dated(to) || (words[to]?.text === ',' && dated(to + 1))) to++;
    const joined = words[to]?.lower ?? '';
    const opened = RANGE_OPENS.has(words[from - 1]?.lower ?? '');
    const dash = joined === '–' || joined === '-' || joined === '—';
    if (dated(to + 1) && (dash || (opened && RANGE_JOINS.has(joined)))) {
      to++;
      while (dated(to) || (words[to]?.text === ',' && dated(to + 1))) to++;
      // "between May and June": its halves joined mean nothing without the first word.
      if (opened && words[from - 1]!.lower === 'between') return { from: from - 1, to };
    }
  }
  if (dated(from)) {
    while (dated(from - 1) || (words[from - 1]?.text === ',' && dated(from - 2))) from--;
    const joined = words[from - 1]?.lower ?? '';
    if (RANGE_JOINS.has(joined) && dated(from - 2)) {
      let other = from - 2;
      while (dated(other - 1)) other--;
      const between = words[other - 1]?.lower === 'between';
      if (joined !== 'and' || between) from = between ? other - 1 : other;
    }
  }
  return { from, to };
}
