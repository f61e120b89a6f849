/** Draws a timeline: dates at the left, the line of time, a card for each entry; made as SVG and turned into PNG. */
import { Resvg } from '@resvg/resvg-js';
import { cite, type Shelves } from '../answers/compose.ts';
import type { Citation } from '../answers/types.ts';
import type { Edition } from '../edition/types.ts';
import { altOf } from './alt.ts';
import { type Card, cardOf } from './card.ts';
import { chooseEntries } from './choose.ts';
import { dateLines, firstDay, lastDay, stretchInWords } from './days.ts';
import { FAMILY, fontOf } from './font.ts';
import { COLOURS, DATES_RIGHT, KINDS, MARGIN, MOST_HEIGHT, RAIL, STYLES, WIDTH } from './look.ts';
import { breakMark, hatches, line, mark, rectangle, textAt } from './shapes.ts';
import { widthOf } from './text.ts';
import type { TimelineDrawing, TimelineEntry, TimelineKind } from './types.ts';

export interface DrawOptions {
  /** The edition that the entries come from: their citations are read from it. */
  readonly edition: Edition;
  /** Tallest picture, in pixels (default 2,000). What does not fit is counted below. */
  readonly maxHeight?: number;
}

const HEAD = 176;
const FOOT = 84;
const BETWEEN = 20;
/** Days between two entries that are drawn as so many pixels more; a longer gap is broken. */
const LONGEST_DRAWN_GAP = 10;
const PIXELS_A_DAY = 5;
const BROKEN_GAP = 76;

/** An entry with its card and the space above it. */
interface Row {
  readonly entry: TimelineEntry;
  readonly card: Card;
  readonly above: number;
  /** What is said of the time left out. */
  readonly gap: string | null;
  readonly sameDay: boolean;
}

/**
 * @param entries in the order of time, as `timelineOf` gives them
 * @returns a picture even of no entries at all (it says so)
 */
export function drawTimeline(entries: readonly TimelineEntry[], options: DrawOptions): TimelineDrawing {
  const shelves: Shelves = {
    edition: options.edition,
    articles: new Map(options.edition.reading.articles.map((reading) => [reading.article.file, { reading }])),
  };
  const limit = options.maxHeight ?? MOST_HEIGHT;
  const layOut = (chosen: readonly TimelineEntry[]) => {
    const citations = new Map<string, Citation>();
    const rows = rowsOf(chosen, shelves, citations);
    const left = entries.length - chosen.length;
    const height =
      HEAD + rows.reduce((sum, { above, card }) => sum + above + card.height, 0) + (left > 0 ? FOOT : 0) + MARGIN;
    return { rows, citations: [...citations.values()], height };
  };
  const chosen = chooseEntries(entries, (some) => layOut(some).height <= limit);
  const { rows, citations, height } = layOut(chosen);
  const hidden = entries.filter((entry) => !chosen.includes(entry));
  const svg = svgOf(rows, hidden, entries, Math.ceil(rows.length === 0 ? height + 60 : height));
  const image = new Resvg(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [fontOf('regular').path, fontOf('bold').path],
      defaultFontFamily: FAMILY,
    },
    logLevel: 'off',
  }).render();
  return {
    svg,
    // A copy of its own: a Buffer from native code cannot be handed to another thread.
    png: new Uint8Array(image.asPng()),
    width: image.width,
    height: image.height,
    alt: altOf(chosen, entries.length),
    citations,
  };
}

function rowsOf(entries: readonly TimelineEntry[], shelves: Shelves, citations: Map<string, Citation>): Row[] {
  return entries.map((entry, at) => {
    const places = [entry.evidence, ...(entry.conflict ?? []).map(({ evidence }) => evidence)];
    const card = cardOf(
      entry,
      places.map((place) => cite(place, shelves, citations).n),
    );
    const before = entries[at - 1];
    if (!before) return { entry, card, above: 0, gap: null, sameDay: false };
    const days = firstDay(entry) - lastDay(before);
    const sameDay = before.start === entry.start && before.end === entry.end;
    if (days > LONGEST_DRAWN_GAP)
      return { entry, card, above: BROKEN_GAP, gap: `${stretchInWords(days)} later`, sameDay };
    return { entry, card, above: BETWEEN + Math.max(0, days) * PIXELS_A_DAY, gap: null, sameDay };
  });
}

function svgOf(
  rows: readonly Row[],
  hidden: readonly TimelineEntry[],
  all: readonly TimelineEntry[],
  height: number,
): string {
  const parts: string[] = [];
  const marks: string[] = [];
  let y = HEAD;
  let first = 0;
  let last = 0;
  for (const { entry, card, above, gap, sameDay } of rows) {
    if (gap !== null)
      marks.push(breakMark(RAIL, y + above / 2), textAt(gap, RAIL + 38, y + above / 2 + 9, STYLES.gap, COLOURS.grey));
    y += above;
    parts.push(card.draw(y));
    const at = y + card.markAt;
    if (first === 0) first = at;
    last = at;
    marks.push(mark(entry.kind, RAIL, at, entry.status === 'scheduled'));
    if (!sameDay) {
      const [date, year] = dateLines(entry);
      parts.push(textAt(date, DATES_RIGHT, at + 10, STYLES.date, COLOURS.ink, 'end'));
      parts.push(textAt(year, DATES_RIGHT, at + 10 + STYLES.year.size + 9, STYLES.year, COLOURS.grey, 'end'));
    }
    y += card.height;
  }
  const rail = rows.length > 1 ? line(RAIL, first, RAIL, last, COLOURS.rail, 5) : '';
  const foot = hidden.length > 0 ? footOf(hidden, y + 30) : '';
  const empty = rows.length === 0 ? textAt('The articles date nothing.', MARGIN, HEAD + 40, STYLES.title) : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FAMILY}">`,
    `<defs>${hatches()}</defs>`,
    rectangle(1.5, 1.5, WIDTH - 3, height - 3, { fill: COLOURS.paper, stroke: COLOURS.border, radius: 22, thick: 3 }),
    headOf(rows, all),
    rail,
    ...parts,
    ...marks,
    foot,
    empty,
    '</svg>',
  ].join('');
}

/** What the picture is, and what its signs mean. */
function headOf(rows: readonly Row[], all: readonly TimelineEntry[]): string {
  const files = new Set(all.map(({ evidence }) => evidence.file)).size;
  const counted = `${all.length} ${all.length === 1 ? 'entry' : 'entries'} dated in ${files} ${files === 1 ? 'article' : 'articles'}`;
  const parts = [
    textAt('Timeline', MARGIN, MARGIN + 44, STYLES.heading),
    all.length > 0 ? textAt(counted, WIDTH - MARGIN, MARGIN + 42, STYLES.subtitle, COLOURS.grey, 'end') : '',
  ];
  let x = MARGIN + 20;
  const y = MARGIN + 88;
  const kinds = (Object.keys(KINDS) as TimelineKind[]).filter((kind) => rows.some(({ entry }) => entry.kind === kind));
  const explain = (sign: string, words: string) => {
    parts.push(sign, textAt(words, x + 28, y + 9, STYLES.subtitle, COLOURS.ink));
    x += 28 + widthOf(words, STYLES.subtitle) + 48;
  };
  for (const kind of kinds) explain(mark(kind, x, y, false), kind === 'fact' ? 'other event' : kind);
  const scheduled = rows.find(({ entry }) => entry.status === 'scheduled');
  if (scheduled) explain(mark(scheduled.entry.kind, x, y, true), 'scheduled');
  return parts.join('');
}

function footOf(hidden: readonly TimelineEntry[], y: number): string {
  const counts = (Object.keys(KINDS) as TimelineKind[]).flatMap((kind) => {
    const count = hidden.filter((entry) => entry.kind === kind).length;
    if (count === 0) return [];
    return `${count} ${count === 1 ? KINDS[kind].plural.replace(/s$/u, '') : KINDS[kind].plural}`;
  });
  return textAt(
    `+ ${hidden.length} more not drawn: ${counts.join(', ')}`,
    WIDTH / 2,
    y + STYLES.more.size,
    STYLES.more,
    COLOURS.grey,
    'middle',
  );
}
