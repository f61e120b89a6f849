/**
 * What kind each paragraph of a page is: its own wording first, then where it stands among the others.
 *
 * A page reads: date, byline and headlines; running text with pictures, subheadings and advertised articles in between;
 * then the tail of comment forms, lists of other articles and their first words.
 */
import { isCaption, isPictureSlug } from './captions.ts';
import { furnitureKind, isCredit, isForm, isHeadingLike, isListLabel, isTruncated } from './furniture.ts';
import { plain, wordsOf } from './lines.ts';
import { readDateLine } from './page-date.ts';
import type { Hint } from './paragraphs.ts';
import type { ParagraphKind } from './types.ts';

/** A paragraph as the rules see it. */
export interface Candidate {
  readonly text: string;
  readonly hint: Hint | null;
}

const EVIDENCE: ReadonlySet<ParagraphKind> = new Set(['headline', 'subheading', 'body', 'caption']);

/** True for the kinds that may be cited. */
export function isEvidence(kind: ParagraphKind): boolean {
  return EVIDENCE.has(kind);
}

const HINTED: Partial<Record<Hint, ParagraphKind>> = {
  caption: 'caption',
  label: 'label',
  credit: 'credit',
  byline: 'byline',
  'page-date': 'page-date',
  teaser: 'teaser',
};

/** A tail may hold at most this part of the words of running text: more of it, and the page goes on. */
const TAIL_SHARE = 0.2;

/** The kind of every paragraph, in order. */
export function classify(paragraphs: readonly Candidate[]): ParagraphKind[] {
  const words = paragraphs.map((p) => wordsOf(p.text.length > 2000 ? p.text.slice(0, 2000) : p.text).length);
  const running = paragraphs.map((p, i) => isRunning(p, words[i]!));
  const firstBody = running.indexOf(true);
  const bodyStart = Math.max(0, firstBody);
  const kinds: (ParagraphKind | null)[] = paragraphs.map((p) =>
    p.hint === 'caption' && isCredit(p.text) ? 'credit' : ((p.hint && HINTED[p.hint]) ?? null),
  );
  ownWording(paragraphs, kinds, bodyStart);
  pictures(paragraphs, kinds, running, bodyStart);
  const tail = tailStart(paragraphs, kinds, running, words);
  advertised(paragraphs, kinds, words, running, bodyStart, tail);
  headings(paragraphs, kinds, words, firstBody, tail);
  return kinds.map((k) => k ?? 'body');
}

/** Full sentences of some length: running text, whatever else it may turn out to be. */
function isRunning(p: Candidate, words: number): boolean {
  if (p.hint && p.hint !== 'body' && p.hint !== 'list-item') return false;
  return !isTruncated(p.text) && (words >= 30 || (words >= 11 && !isHeadingLike(p.text) && !isTitleCase(p.text)));
}

/** Most words of some length begin with a capital, as in many headlines. */
function isTitleCase(text: string): boolean {
  const words = wordsOf(text).filter((w) => w.length > 3 && /^\p{L}/u.test(w));
  return words.length >= 3 && words.filter((w) => /^\p{Lu}/u.test(w)).length / words.length >= 0.8;
}

function ownWording(paragraphs: readonly Candidate[], kinds: (ParagraphKind | null)[], bodyStart: number): void {
  let headlineDue = true;
  paragraphs.forEach((p, i) => {
    if (kinds[i]) return;
    const dateLine = readDateLine(plain(p.text));
    if (dateLine && !(i > bodyStart && isTimelineHeading(paragraphs, i))) {
      kinds[i] = dateLine.date ? 'page-date' : 'label';
      return;
    }
    if (p.hint === 'title' || (p.hint === 'heading' && !isListLabel(p.text))) {
      headlineDue = false;
      return;
    }
    const kind = furnitureKind(p.text, {
      headlineDue: headlineDue && i <= bodyStart,
      marked: p.hint === 'body' || p.hint === 'list-item',
    });
    if (kind) kinds[i] = kind;
    else if (i <= bodyStart) headlineDue = false;
  });
}

/** A date above running text in mid-page heads an entry of a timeline. */
function isTimelineHeading(paragraphs: readonly Candidate[], i: number): boolean {
  const next = paragraphs[i + 1];
  return (
    next !== undefined &&
    !/updated|published|posted|modified|\d:\d\d/i.test(paragraphs[i]!.text) &&
    isRunning(next, wordsOf(next.text).length)
  );
}

function pictures(
  paragraphs: readonly Candidate[],
  kinds: (ParagraphKind | null)[],
  running: readonly boolean[],
  bodyStart: number,
): void {
  paragraphs.forEach((p, i) => {
    if (kinds[i] || p.hint === 'title' || p.hint === 'heading') return;
    const slugAbove = i > 0 && isPictureSlug(paragraphs[i - 1]!.text);
    if (
      isPictureSlug(p.text) &&
      paragraphs[i + 1] &&
      !running.slice(0, i).includes(true) &&
      kinds[i + 1] !== 'page-date'
    ) {
      kinds[i] = 'label';
      return;
    }
    const beside = { creditAfter: kinds[i + 1] === 'credit', slugAbove, beforeBody: i <= bodyStart };
    if (isCaption(p.text, beside)) {
      kinds[i] = 'caption';
      if (slugAbove) kinds[i - 1] = 'label';
    }
  });
}

/** Index of the first paragraph of the page's tail, or the number of paragraphs if it has none. */
function tailStart(
  paragraphs: readonly Candidate[],
  kinds: readonly (ParagraphKind | null)[],
  running: readonly boolean[],
  words: readonly number[],
): number {
  const isBody = (i: number): boolean => running[i]! && !kinds[i];
  const total = words.reduce((sum, w, i) => sum + (isBody(i) ? w : 0), 0);
  let after = 0;
  let start = paragraphs.length;
  for (let i = paragraphs.length - 1; i > 0; i--) {
    if (isBody(i)) after += words[i]!;
    if (after > TAIL_SHARE * total) break;
    const { text } = paragraphs[i]!;
    const author = after === 0 && /^about (?:the )?\S+$/i.test(text.trim());
    if (after < total && (isForm(text) || isListLabel(text) || author)) start = i;
  }
  return start;
}

/** Teasers: what stands in the tail, below the heading of a list, or as a headline above a text that breaks off. */
function advertised(
  paragraphs: readonly Candidate[],
  kinds: (ParagraphKind | null)[],
  words: readonly number[],
  running: readonly boolean[],
  bodyStart: number,
  tail: number,
): void {
  let inList = false;
  paragraphs.forEach((p, i) => {
    if (kinds[i]) {
      if (kinds[i] === 'label') inList = isListLabel(p.text);
      return;
    }
    if (i >= tail) kinds[i] = !isTruncated(p.text) && (words[i]! <= 2 || running[i]) ? 'label' : 'teaser';
    else if (inList) {
      if (isHeadingLike(p.text) || isTruncated(p.text) || isTitleCase(p.text)) kinds[i] = 'teaser';
      else inList = false;
    } else if (i > bodyStart && isTruncated(p.text) && p.hint !== 'body') {
      const above = paragraphs[i - 1];
      if (above && !kinds[i - 1] && isHeadingLike(above.text) && words[i - 1]! >= 3) {
        kinds[i] = 'teaser';
        kinds[i - 1] = 'teaser';
      } else if (kinds[i - 1] === 'teaser') kinds[i] = 'teaser';
    }
  });
}

function headings(
  paragraphs: readonly Candidate[],
  kinds: (ParagraphKind | null)[],
  words: readonly number[],
  firstBody: number,
  tail: number,
): void {
  const hinted = paragraphs.findIndex((p, i) => p.hint === 'title' && !kinds[i]);
  let headline: string | null = null;
  if (hinted >= 0) {
    kinds[hinted] = 'headline';
    headline = same(paragraphs[hinted]!.text);
  }
  paragraphs.forEach((p, i) => {
    if (kinds[i] || i >= tail) return;
    const heading =
      p.hint === 'title' ||
      p.hint === 'heading' ||
      (p.hint === null && (isHeadingLike(p.text) || (i < firstBody && isTitleCase(p.text))));
    if (headline !== null && same(p.text) === headline) kinds[i] = 'headline';
    else if (!heading || (firstBody < 0 && p.hint === null)) return;
    else if (i < firstBody && headline === null && words[i]! >= 2) {
      kinds[i] = 'headline';
      headline = same(p.text);
    } else if (words[i]! <= (i < firstBody ? 40 : 20)) kinds[i] = 'subheading';
  });
}

const same = (text: string): string => wordsOf(text.toLowerCase()).join(' ');
