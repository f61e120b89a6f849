/** Which sentences of a corpus tell of the same event: those that share rare words. Used to carry a date from one to another. */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Prepared, PreparedArticle } from './prepared.ts';

/** Content words of a sentence and its neighbourhood, with the weight of each word in the corpus. */
export interface Linker {
  /** How far two passages share rare words, 0 to 1. */
  readonly similarity: (a: Passage, b: Passage) => number;
  readonly weight: (word: string) => number;
  /** The words of the sentence around an offset. */
  readonly passage: (article: PreparedArticle, start: number) => Passage;
  /** The words of the sentence of a date expression; where it names several dates, those of the part that tells of this one. */
  readonly around: (article: PreparedArticle, mention: Prepared) => Passage;
  /** That sentence or part of it as text. */
  readonly clause: (article: PreparedArticle, mention: Prepared) => string;
}

export interface Passage {
  readonly words: ReadonlySet<string>;
  readonly sum: number;
}

const COMMON = new Set(
  `the and that with from this have been were will would about after before their they them there which when what where while
  into over than then also said says told told more most some such only other others between during against because being could
  should might must shall does did doing each every first second third last next later earlier week weeks month months year years
  days today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december people according officials official government including asked told reporters
  statement press news agency report reports reported adding added made make take took among amid since until around another
  both many much very just even still like well his her its our your who whom whose has had not but for are was can may
  one two three four five six seven eight nine ten hundred thousand million billion percent would-be time`.split(/\s+/),
);

/** Lower-case word stems of a text: letters only, so that `talks` and `talk`, `resigned` and `resignation` meet. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}']{2,}/gu)) {
    const lower = word.toLowerCase().replace(/'s?$/, '');
    if (COMMON.has(lower) || lower.length < 3) continue;
    words.add(stem(lower));
  }
  return words;
}

/** Enough for every word of a language, and bounded for any text. */
const LONGEST_STEMMED = 24;
const MOST_STEMS = 50_000;
const stems = new Map<string, string>();

/** Porter's stem; a people and its country meet too: the -n of an adjective goes, and the plural before it. */
function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const people = word.length > 5 && /ians?$/.test(word) ? word.replace(/ns?$/, '') : word;
  const found = word.length > LONGEST_STEMMED || !/^[a-z]+$/.test(people) ? people : porter.stem(people);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, found);
  return found;
}

/** Weighs every word of a corpus by how few sentences have it. */
export function linker(articles: readonly PreparedArticle[]): Linker {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const { source, shadow } of articles) {
    for (const { start, end } of source.sentences) {
      sentences++;
      for (const word of contentWords(shadow.slice(start, end))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const top = Math.log(sentences + 1);
  const weight = (word: string): number => (top === 0 ? 0 : Math.max(0, top - Math.log(counts.get(word) ?? 1)) / top);
  const cache = new WeakMap<PreparedArticle, Map<number, Passage>>();
  const parts = new WeakMap<Prepared, Passage>();
  const passageOf = (text: string): Passage => {
    const words = contentWords(text);
    return { words, sum: [...words].reduce((sum, word) => sum + weight(word), 0) };
  };
  return {
    weight,
    clause: partOf,
    around: (article, mention) => {
      const found = parts.get(mention) ?? passageOf(partOf(article, mention));
      parts.set(mention, found);
      return found;
    },
    passage: (article, start) => {
      const known = cache.get(article) ?? new Map<number, Passage>();
      cache.set(article, known);
      const { sentences: all } = article.source;
      const index = sentenceAt(all, start);
      const found = known.get(index);
      if (found) return found;
      const one = index < 0 ? null : all[index]!;
      const text = one
        ? article.shadow.slice(one.start, one.end)
        : article.shadow.slice(Math.max(0, start - 120), start + 120);
      const passage = passageOf(text);
      known.set(index, passage);
      return passage;
    },
    similarity: (a, b) => {
      const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
      let shared = 0;
      let count = 0;
      for (const word of small.words) {
        if (!large.words.has(word)) continue;
        shared += weight(word);
        count++;
      }
      if (count < 2 || small.sum === 0) return 0;
      // Short passages share by accident: count what is shared against at least four rare words.
      return Math.min(1, shared / Math.max(Math.min(a.sum, b.sum), 4));
    },
  };
}

/** Where one clause ends and the next, with its own date, begins. */
const SEAM = /[;:] |, (?:and|but|while|then|before|after|which|who|where)\b|\band then\b|[.?!]["”]? (?=["“]?\p{Lu})/gu;

/** Enough for any real sentence, and bounded for any text. */
const MOST_OF_A_SENTENCE = 400;

/** The sentence of a date, cut at the seams between it and its neighbours of the same sentence. */
function partOf({ shadow, mentions }: PreparedArticle, mention: Prepared): string {
  const before = mentions[mention.index - 1];
  const after = mentions[mention.index + 1];
  let start = Math.max(mention.span.start, mention.start - MOST_OF_A_SENTENCE);
  let end = Math.min(mention.span.end, mention.end + MOST_OF_A_SENTENCE);
  if (before && before.sentence === mention.sentence && before.end >= start) {
    const seam = [...shadow.slice(before.end, mention.start + 1).matchAll(SEAM)].at(-1);
    if (seam) start = before.end + seam.index + seam[0].length;
  }
  if (after && after.sentence === mention.sentence && after.start <= end) {
    const seam = shadow.slice(mention.end, after.start + 1).search(SEAM);
    if (seam >= 0) end = mention.end + seam;
  }
  return shadow.slice(start, end);
}

/** Binary search: the sentence that holds an offset, or -1. */
function sentenceAt(sentences: readonly { readonly start: number; readonly end: number }[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = sentences[middle]!;
    if (offset < one.start) high = middle - 1;
    else if (offset >= one.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
