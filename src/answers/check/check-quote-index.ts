/** The corpus laid out for comparing words one by one: every quotation, and every paragraph that may be cited. */
import type { Span } from '../../corpus/types.ts';
import { GAP } from '../compose.ts';
import type { Library, Utterance } from '../library/library.ts';
import { cutExactly, type ExactWord, weightOf } from './check-quote-words.ts';

/** A text that words can be found in: the pieces of a quotation, or a paragraph. */
export interface Stream {
  readonly file: string;
  /** What somebody is quoted with; `null` for a paragraph. */
  readonly utterance: Utterance | null;
  /** The article's words; the pieces of a quotation joined by ` […] `. */
  readonly text: string;
  readonly words: readonly ExactWord[];
  /** The pieces as spans of the article, and where each begins in `text`. */
  readonly pieces: readonly (Span & { readonly at: number })[];
  /** Position of its first word among all words of the index. */
  readonly offset: number;
}

/** Words `from` up to `to` of a stream. */
export interface Hit {
  readonly stream: Stream;
  readonly from: number;
  readonly to: number;
}

/** Most places that are looked at for one quotation: beyond them the words are too common to tell anything. */
const MOST_VOTES = 30_000;
const MOST_CANDIDATES = 16;
const MOST_HITS = 200;

export class WordIndex {
  readonly streams: readonly Stream[];
  /** Position of each word among all words, by its folded form. */
  readonly #places = new Map<string, number[]>();

  /** @param library quotations and paragraphs are taken from its articles; furniture is left out */
  constructor(library: Library) {
    const streams: Stream[] = [];
    let offset = 0;
    const add = (file: string, article: string, spans: readonly Span[], utterance: Utterance | null) => {
      const pieces: (Span & { at: number })[] = [];
      let text = '';
      for (const { start, end } of spans) {
        if (text !== '') text += GAP;
        pieces.push({ start, end, at: text.length });
        text += article.slice(start, end);
      }
      const words = cutExactly(text);
      if (words.length === 0) return;
      streams.push({ file, utterance, text, words, pieces, offset });
      for (const [at, { folded }] of words.entries()) {
        const places = this.#places.get(folded);
        if (places) places.push(offset + at);
        else this.#places.set(folded, [offset + at]);
      }
      offset += words.length;
    };
    for (const utterance of library.utterances) {
      if (utterance.quotation === null) continue;
      const { article } = utterance.reading;
      add(article.file, article.text, utterance.segments, utterance);
    }
    for (const { reading } of library.articles.values()) {
      const { file, text, paragraphs } = reading.article;
      for (const paragraph of paragraphs) if (paragraph.evidence) add(file, text, [paragraph], null);
    }
    this.streams = streams;
  }

  /** Every place where exactly these words stand one after the other, quotations first. Looks only where the rarest of them stands. */
  exact(words: readonly ExactWord[]): Hit[] {
    let rarest = 0;
    let places: readonly number[] | null = null;
    for (const [at, { folded }] of words.entries()) {
      const known = this.#places.get(folded);
      if (!known) return [];
      if (places === null || known.length < places.length) {
        places = known;
        rarest = at;
      }
    }
    const hits: Hit[] = [];
    for (const place of places ?? []) {
      const stream = this.#streamAt(place);
      const from = place - stream.offset - rarest;
      if (from < 0 || from + words.length > stream.words.length) continue;
      if (!words.every(({ folded }, at) => stream.words[from + at]?.folded === folded)) continue;
      hits.push({ stream, from, to: from + words.length });
      if (hits.length >= MOST_HITS) break;
    }
    return hits;
  }

  /** The same for all of these words but one, which is another there. Looks only where the rarest word with a meaning of its own stands. */
  exactBut(words: readonly ExactWord[], changed: number): Hit[] {
    let rarest = -1;
    let places: readonly number[] = [];
    for (const [at, { folded, stop }] of words.entries()) {
      if (at === changed) continue;
      const known = this.#places.get(folded);
      if (!known) return [];
      if (!stop && (rarest === -1 || known.length < places.length)) {
        places = known;
        rarest = at;
      }
    }
    const hits: Hit[] = [];
    for (const place of places.slice(0, MOST_HITS)) {
      const stream = this.#streamAt(place);
      const from = place - stream.offset - rarest;
      if (from < 0 || from + words.length > stream.words.length) continue;
      const differ = words.flatMap(({ folded }, at) => (stream.words[from + at]?.folded === folded ? [] : [at]));
      if (differ.length === 1 && differ[0] === changed) hits.push({ stream, from, to: from + words.length });
    }
    return hits;
  }

  /** Windows that share many words with these, in about their order; the rarer a shared word the more it counts. Best first. */
  near(words: readonly ExactWord[]): Hit[] {
    const length = words.length;
    const known = words
      .map((word, at) => ({ word, at, places: this.#places.get(word.folded) ?? [] }))
      .filter(({ places }) => places.length > 0)
      .sort((a, b) => a.places.length - b.places.length);
    const votes = new Map<number, { stream: Stream; bucket: number; score: number }>();
    let looked = 0;
    for (const { word, at, places } of known) {
      looked += places.length;
      if (looked > MOST_VOTES && votes.size > 0) break;
      const weight = weightOf(word) / Math.log2(2 + places.length);
      for (const place of places) {
        const stream = this.#streamAt(place);
        // Where the first of the words would stand, in half-overlapping stretches as long as the words.
        const begin = Math.max(0, place - stream.offset - at);
        const bucket = Math.floor(begin / length);
        for (const one of bucket > 0 ? [bucket, bucket - 1] : [bucket]) {
          const key = stream.offset + one * length;
          const vote = votes.get(key);
          if (vote) vote.score += weight;
          else votes.set(key, { stream, bucket: one, score: weight });
        }
      }
    }
    return [...votes.values()]
      .sort((a, b) => b.score - a.score || a.stream.offset - b.stream.offset)
      .slice(0, MOST_CANDIDATES)
      .map(({ stream, bucket }) => ({
        stream,
        from: Math.max(0, bucket * length - 4),
        to: Math.min(stream.words.length, (bucket + 3) * length + 8),
      }));
  }

  #streamAt(place: number): Stream {
    let low = 0;
    let high = this.streams.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.streams[middle] as Stream).offset <= place) low = middle;
      else high = middle - 1;
    }
    return this.streams[low] as Stream;
  }
}

/** A range of a stream's text as spans of the article, one for each piece that it touches. */
export function spansOf({ stream, from, to }: Hit): Span[] {
  const first = stream.words[from]?.start ?? 0;
  const last = stream.words[to - 1]?.end ?? first;
  const spans: Span[] = [];
  for (const { start, end, at } of stream.pieces) {
    const left = Math.max(start, start + first - at);
    const right = Math.min(end, start + last - at);
    if (left < right) spans.push({ start: left, end: right });
  }
  return spans;
}
