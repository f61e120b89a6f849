/** A timeline as SVG: dates at the left, the line of time, a card for each entry. */
import { cite, type Shelves } from '../answers/compose.ts';
import type { Citation } from '../answers/types.ts';
import type { Edition } from '../edition/types.ts';
import { type Card, cardOf } from './card.ts';
import { chooseEntries } from './choose.ts';
import { dateLines, firstDay, lastDay, middleDay, stretchInWords } from './days.ts';
import { FAMILY } from './font.ts';
import { COLOURS, DATES_RIGHT, KINDS, MARGIN, MOST_HEIGHT, RAIL, STYLES, WIDTH } from './look.ts';
import { breakMark, hatchedSample, hatches, line, mark, rectangle, textAt } from './shapes.ts';
import { widthOf } from './text.ts';
import type { TimelineEntry, TimelineKind } from './types.ts';

export interface DrawOptions {
  /** The edition that the entries come from: their citations are read from it. */
  readonly edition: Edition;
  /** Tallest picture, in pixels (default 2,400). What does not fit is counted below. */
  readonly maxHeight?: number;
}

const HEAD = 176;
const EMPTY = 60;
const FOOT = 30;
const BETWEEN = 16;
const FOOT_LINE = STYLES.more.size + 8;
const SAME_DAY = 10;
/** Days between two entries that are drawn as so many pixels more; a longer gap is broken. */
const LONGEST_DRAWN_GAP = 10;
const PIXELS_A_DAY = 3;
const BROKEN_GAP = 66;

/** An entry with its card and the space above it. */
interface Row {
  readonly entry: TimelineEntry;
  readonly card: Card;
  readonly above: number;
  /** What is said of the time left out. */
  readonly gap: string | null;
  readonly sameDay: boolean;
}

/** A timeline laid out: the picture as SVG, which of the entries are in it, and what its numbers mean. */
export interface TimelineSvg {
  readonly svg: string;
  readonly drawn: readonly TimelineEntry[];
  readonly citations: readonly Citation[];
}

/**
 * Chooses what fits and draws it; the time this takes grows with the number of entries and not with the length of their words.
 *
 * @param entries in the order of time, as `timelineOf` gives them
 */
export function timelineSvg(entries: readonly TimelineEntry[], options: DrawOptions): TimelineSvg {
  const shelves: Shelves = {
    edition: options.edition,
    articles: new Map(options.edition.reading.articles.map((reading) => [reading.article.file, { reading }])),
  };
  const limit = options.maxHeight ?? MOST_HEIGHT;
  const layOut = (drawn: readonly TimelineEntry[]) => {
    const citations = new Map<string, Citation>();
    const rows = rowsOf(drawn, shelves, citations);
    const inPicture = new Set(drawn);
    const foot = footLines(entries.filter((entry) => !inPicture.has(entry)));
    const rowsHeight = rows.reduce((sum, { above, card }) => sum + above + card.height, rows.length === 0 ? EMPTY : 0);
    const height = HEAD + rowsHeight + (foot.length > 0 ? FOOT + foot.length * FOOT_LINE : 0) + MARGIN;
    return { rows, foot, citations: [...citations.values()], height: Math.ceil(height) };
  };
  const drawn = chooseEntries(entries, (some) => layOut(some).height <= limit);
  const { rows, foot, citations, height } = layOut(drawn);
  return { svg: svgOf(rows, foot, entries, height), drawn, citations };
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
      return {
        entry,
        card,
        above: BROKEN_GAP,
        gap: `${stretchInWords(Math.round(middleDay(entry) - middleDay(before)))} later`,
        sameDay,
      };
    return { entry, card, above: sameDay ? SAME_DAY : BETWEEN + Math.max(0, days) * PIXELS_A_DAY, gap: null, sameDay };
  });
}

function svgOf(rows: readonly Row[], foot: readonly string[], all: readonly TimelineEntry[], height: number): string {
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
  y += FOOT;
  for (const words of foot) {
    y += FOOT_LINE;
    parts.push(textAt(words, WIDTH / 2, y, STYLES.more, COLOURS.grey, 'middle'));
  }
  const empty = rows.length === 0 ? textAt('The articles date nothing.', MARGIN, HEAD + 40, STYLES.title) : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FAMILY}">`,
    `<defs>${hatches()}</defs>`,
    rectangle(1.5, 1.5, WIDTH - 3, height - 3, { fill: COLOURS.paper, stroke: COLOURS.border, radius: 22, thick: 3 }),
    headOf(rows, all),
    rail,
    ...parts,
    ...marks,
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
  if (rows.some(({ entry }) => entry.status === 'scheduled')) explain(hatchedSample(x, y), 'scheduled');
  return parts.join('');
}

/** How many entries were left out, and how many of each kind. */
function footLines(hidden: readonly TimelineEntry[]): string[] {
  if (hidden.length === 0) return [];
  const counts = (Object.keys(KINDS) as TimelineKind[]).flatMap((kind) => {
    const count = hidden.filter((entry) => entry.kind === kind).length;
    if (count === 0) return [];
    return `${count} ${count === 1 ? KINDS[kind].plural.replace(/s$/u, '') : KINDS[kind].plural}`;
  });
  return [`+ ${hidden.length} more not drawn:`, counts.join(', ')];
}
