/** Which entries are drawn, and where on which of the pictures: rows of cards, broken where the pictures come out alike. */
import { cite, type Shelves } from '../answers/compose.ts';
import type { Citation } from '../answers/types.ts';
import type { Edition } from '../edition/types.ts';
import { type Card, cardOf } from './card.ts';
import { chooseEntries } from './choose.ts';
import { firstDay, lastDay, laterInWords, middleDay } from './days.ts';
import { MARGIN, MOST_HEIGHT, MOST_PAGES, STYLES } from './look.ts';
import type { TimelineEntry, TimelineKind } from './types.ts';
import { ENGLISH } from './words/languages.ts';
import type { TimelineWords } from './words/words.ts';

export interface DrawOptions {
  /** The edition that the entries come from: their citations are read from it. */
  readonly edition: Edition;
  /** The reader's language (default English). */
  readonly words?: TimelineWords;
  /** Tallest picture, in pixels (default 2,400). What does not fit into the pictures is counted below the last. */
  readonly maxHeight?: number;
}

export const FOOT = 30;
export const FOOT_LINE = STYLES.more.size + 8;
const EMPTY = 60;
const BETWEEN = 16;
const SAME_DAY = 10;
/** Days between two entries that are drawn as so many pixels more; a longer gap is broken. */
const LONGEST_DRAWN_GAP = 10;
const PIXELS_A_DAY = 3;
const BROKEN_GAP = 66;
/** As many pixels may a second picture be taller than need be, so as not to begin in the middle of a day. */
const RATHER_THAN_A_DAY_IN_TWO = 500;

/** An entry with its card and the space above it. */
export interface Row {
  readonly entry: TimelineEntry;
  readonly card: Card;
  readonly above: number;
  /** What is said of the time left out. */
  readonly gap: string | null;
  readonly sameDay: boolean;
}

export interface PageLayout {
  readonly rows: readonly Row[];
  /** Of the whole picture, in pixels. */
  readonly height: number;
}

export interface Layout {
  readonly pages: readonly PageLayout[];
  /** Lines below the last picture. */
  readonly foot: readonly string[];
  readonly citations: readonly Citation[];
}

/**
 * Chooses what fits and lays it out; the time this takes grows with the number of entries and not with the length of their words.
 *
 * @param headHeight - how much room is needed above some rows
 */
export function layOut(
  entries: readonly TimelineEntry[],
  { edition, words = ENGLISH, maxHeight = MOST_HEIGHT }: DrawOptions,
  headHeight: (rows: readonly Row[]) => number,
): Layout {
  const shelves: Shelves = {
    edition,
    articles: new Map(edition.reading.articles.map((reading) => [reading.article.file, { reading }])),
  };
  const lay = (drawn: readonly TimelineEntry[]) => {
    const citations = new Map<string, Citation>();
    const rows = rowsOf(drawn, shelves, citations, words);
    const inPicture = new Set(drawn);
    const foot = footLines(
      entries.filter((entry) => !inPicture.has(entry)),
      words,
    );
    const footHeight = foot.length > 0 ? FOOT + foot.length * FOOT_LINE : 0;
    const pages = pagesOf(rows, { headHeight, footHeight, maxHeight });
    return { pages, foot, citations: [...citations.values()] };
  };
  const fits = ({ pages }: Layout) => pages.every(({ height }) => height <= maxHeight);
  return lay(chooseEntries(entries, (some) => fits(lay(some))));
}

function rowsOf(
  entries: readonly TimelineEntry[],
  shelves: Shelves,
  citations: Map<string, Citation>,
  words: TimelineWords,
): Row[] {
  return entries.map((entry, at) => {
    const places = [entry.evidence, ...(entry.conflict ?? []).map(({ evidence }) => evidence)];
    const numbers = places.map((place) => cite(place, shelves, citations).n);
    const row = { entry, card: cardOf(entry, numbers, words) };
    const before = entries[at - 1];
    if (!before) return { ...row, above: 0, gap: null, sameDay: false };
    const days = firstDay(entry) - lastDay(before);
    const sameDay = before.start === entry.start && before.end === entry.end;
    if (days > LONGEST_DRAWN_GAP) {
      const gap = laterInWords(Math.round(middleDay(entry) - middleDay(before)), words);
      return { ...row, above: BROKEN_GAP, gap, sameDay };
    }
    return { ...row, above: sameDay ? SAME_DAY : BETWEEN + Math.max(0, days) * PIXELS_A_DAY, gap: null, sameDay };
  });
}

interface Room {
  readonly headHeight: (rows: readonly Row[]) => number;
  readonly footHeight: number;
  readonly maxHeight: number;
}

/** One picture if all rows fit into it, or else as many as there may be, about as tall as each other. */
function pagesOf(rows: readonly Row[], { headHeight, footHeight, maxHeight }: Room): PageLayout[] {
  const page = (some: readonly Row[], foot: number): PageLayout => {
    const rowsHeight = some.reduce((sum, { above, card }) => sum + above + card.height, some.length === 0 ? EMPTY : 0);
    return { rows: some, height: Math.ceil(headHeight(some) + rowsHeight + foot + MARGIN) };
  };
  const all = page(rows, footHeight);
  if (all.height <= maxHeight || rows.length < MOST_PAGES) return [all];
  let best: { pages: PageLayout[]; cost: number } | null = null;
  for (let cut = 1; cut < rows.length; cut++) {
    const [head, tail] = [rows.slice(0, cut), rows.slice(cut)];
    const pages = [page(head, 0), page(startOfPage(tail), footHeight)];
    const tallest = Math.max(...pages.map(({ height }) => height));
    const cost = tallest + (tail[0]?.sameDay && tallest <= maxHeight ? RATHER_THAN_A_DAY_IN_TWO : 0);
    if (best === null || cost < best.cost) best = { pages, cost };
  }
  return best?.pages ?? [all];
}

/** The first row says its date, and what came before it is not in the picture. */
function startOfPage([first, ...rest]: readonly Row[]): Row[] {
  return first ? [{ ...first, above: 0, gap: null, sameDay: false }, ...rest] : [];
}

/** How many entries were left out, and how many of each kind. */
function footLines(hidden: readonly TimelineEntry[], words: TimelineWords): string[] {
  if (hidden.length === 0) return [];
  const kinds = Object.keys(words.kinds) as TimelineKind[];
  const counts = kinds.flatMap((kind) => {
    const count = hidden.filter((entry) => entry.kind === kind).length;
    return count === 0 ? [] : words.counted(count, kind);
  });
  return [words.notDrawn(hidden.length), counts.join(', ')];
}
