/** “Show in context”: the paragraph around cited words and its neighbours, also after the articles have changed. */
import type { Place } from '../../corpus/types.ts';
import { cite } from '../compose.ts';
import type { Library } from '../library/library.ts';
import type { ContextAnswer, ContextParagraph, ContextRequest } from '../types.ts';

/** Bases of the two rolling hashes (odd, so that every character counts), each taken modulo 2^32 (Karp and Rabin 1987). */
const BASES = [1_000_003, 16_777_619] as const;

/**
 * A short mark of some words, to find them again: at most 15 letters, digits and a hyphen, fit for the id of a button.
 * Words of the same length with the same mark are the same but for a chance of about one in 2^64.
 */
export function fingerprintOf(words: string): string {
  return BASES.map((base) => hashOf(words, 0, words.length, base).toString(36)).join('-');
}

/**
 * The paragraph or paragraphs that hold a cited place, with the one before and the one after (furniture is left out).
 * If the articles have changed since, the same words are looked for: in the same file first, then in all others.
 */
export function contextOf(request: ContextRequest, library: Library): ContextAnswer {
  const { words } = library;
  const current = library.edition.id;
  const asked = placeOf(request);
  const gone = (reason: string): ContextAnswer => ({ status: 'gone', reason, edition: current });
  if (!asked) return gone(words.noPlace());
  if (request.edition === current) {
    return shown(asked, false, library) ?? gone(words.placeGone());
  }
  const found = findAgain(request, asked, library);
  const answer = found && shown(found, true, library);
  if (answer) return answer;
  if (!library.articles.has(request.file)) return gone(words.fileGone(request.file));
  return gone(words.wordsGone());
}

function placeOf({ file, start, end }: ContextRequest): Place | null {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && 0 <= start && start < end
    ? { file, start, end }
    : null;
}

function shown(place: Place, moved: boolean, library: Library): ContextAnswer | null {
  const article = library.articles.get(place.file)?.reading.article;
  if (!article || place.end > article.text.length) return null;
  const citable = article.paragraphs.filter(({ evidence }) => evidence);
  const first = citable.findIndex(({ start, end }) => start < place.end && place.start < end);
  const last = citable.findLastIndex(({ start, end }) => start < place.end && place.start < end);
  const holder = citable[first];
  // What begins in furniture was never cited.
  if (!holder || place.start < holder.start) return null;
  const paragraphs = citable.slice(Math.max(0, first - 1), last + 2).map((paragraph): ContextParagraph => {
    const from = Math.max(place.start, paragraph.start) - paragraph.start;
    const to = Math.min(place.end, paragraph.end) - paragraph.start;
    return {
      text: article.text.slice(paragraph.start, paragraph.end),
      number: paragraph.number,
      marks: from < to ? [{ start: from, end: to }] : [],
    };
  });
  return {
    status: 'found',
    paragraphs,
    citation: cite(place, library, new Map()),
    edition: library.edition.id,
    moved,
  };
}

/** The same words: where they were, elsewhere in the same article, in another one. */
function findAgain(request: ContextRequest, asked: Place, library: Library): Place | null {
  const { words, fingerprint, file } = request;
  const length = words?.length ?? asked.end - asked.start;
  const find = (text: string, from: number): number =>
    words !== undefined ? text.indexOf(words, from) : findFingerprint(text, length, fingerprint ?? '', from);
  if (words === undefined && fingerprint === undefined) return null;
  if (words === '') return null;
  const same = library.articles.get(file);
  const others = [...library.articles.values()].filter((shelf) => shelf !== same);
  for (const shelf of same ? [same, ...others] : others) {
    const { article } = shelf.reading;
    const near = shelf === same && find(article.text.slice(asked.start, asked.start + length), 0) === 0;
    if (near) return { file: article.file, start: asked.start, end: asked.start + length };
    for (let start = find(article.text, 0); start !== -1; start = find(article.text, start + 1)) {
      const inside = article.paragraphs.some((one) => one.evidence && one.start <= start && start < one.end);
      if (inside) return { file: article.file, start, end: start + length };
    }
  }
  return null;
}

/** Where a stretch of a given length with a given mark begins, or -1. Takes time in proportion to the text (the hash rolls along). */
function findFingerprint(text: string, length: number, mark: string, from: number): number {
  if (length > text.length - from) return -1;
  const wanted = mark.split('-').map((part) => Number.parseInt(part, 36));
  const rolls = BASES.map((base, at) => ({
    base,
    wanted: wanted[at],
    hash: hashOf(text, from, from + length, base),
    top: power(base, length - 1),
  }));
  for (let start = from; ; start++) {
    if (rolls.every((roll) => roll.hash === roll.wanted)) return start;
    if (start + length >= text.length) return -1;
    for (const roll of rolls) {
      const without = roll.hash - Math.imul(text.charCodeAt(start), roll.top);
      roll.hash = (Math.imul(without, roll.base) + text.charCodeAt(start + length)) >>> 0;
    }
  }
}

function hashOf(text: string, start: number, end: number, base: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) >>> 0;
  return hash;
}

/** `base` to the power of `exponent`, modulo 2^32. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let at = 0; at < exponent; at++) result = Math.imul(result, base);
  return result;
}
