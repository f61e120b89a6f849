/** A timeline as SVG: dates at the left, the line of time, a card for each entry. */
import type { Citation } from '../answers/types.ts';
import { dateLines } from './days.ts';
import { FAMILY } from './font.ts';
import { type DrawOptions, FOOT, FOOT_LINE, layOut, type PageLayout, type Row } from './layout.ts';
import { COLOURS, DATES_RIGHT, KINDS, MARGIN, RAIL, STYLES, WIDTH } from './look.ts';
import { breakMark, hatchedSample, hatches, line, mark, rectangle, textAt } from './shapes.ts';
import { linesOf, widthOf } from './text.ts';
import type { TimelineEntry, TimelineKind } from './types.ts';
import { ENGLISH } from './words/languages.ts';
import type { TimelineWords } from './words/words.ts';

export type { DrawOptions } from './layout.ts';

/** Above the first line of the legend, and how much each line takes. */
const HEADING = 132;
const LEGEND_LINE = 44;
const DATES_WIDTH = DATES_RIGHT - MARGIN / 2;

/** A timeline laid out: its pictures as SVG, with the title of each and which of the entries are in it, and what the numbers mean. */
export interface TimelineSvg {
  readonly pages: readonly {
    readonly svg: string;
    readonly title: string;
    readonly drawn: readonly TimelineEntry[];
  }[];
  readonly citations: readonly Citation[];
}

/** @param entries in the order of time, as `timelineOf` gives them */
export function timelineSvg(entries: readonly TimelineEntry[], options: DrawOptions): TimelineSvg {
  const { words = ENGLISH } = options;
  const { pages, foot, citations } = layOut(entries, options, (rows) => headHeight(rows, words));
  return {
    pages: pages.map((page, at) => {
      const title = pages.length === 1 ? words.title : `${words.title} ${at + 1}/${pages.length}`;
      const below = at === pages.length - 1 ? foot : [];
      return {
        svg: svgOf(page, { title, foot: below, all: entries, words }),
        title,
        drawn: page.rows.map(({ entry }) => entry),
      };
    }),
    citations,
  };
}

interface Around {
  readonly title: string;
  readonly foot: readonly string[];
  readonly all: readonly TimelineEntry[];
  readonly words: TimelineWords;
}

function svgOf({ rows, height }: PageLayout, around: Around): string {
  const { foot, words } = around;
  const parts: string[] = [];
  const marks: string[] = [];
  const head = headHeight(rows, words);
  let y = head;
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
      const [date, year] = dateLines(entry, words, DATES_WIDTH);
      parts.push(textAt(date, DATES_RIGHT, at + 10, STYLES.date, COLOURS.ink, 'end'));
      parts.push(textAt(year, DATES_RIGHT, at + 10 + STYLES.year.size + 9, STYLES.year, COLOURS.grey, 'end'));
    }
    y += card.height;
  }
  const rail = rows.length > 1 ? line(RAIL, first, RAIL, last, COLOURS.rail, 5) : '';
  y += FOOT;
  for (const [at, written] of foot.entries()) {
    y += FOOT_LINE;
    const style = at === 0 ? STYLES.more : STYLES.subtitle;
    const [shown = ''] = linesOf(written, style, WIDTH - 2 * MARGIN, 1);
    parts.push(textAt(shown, WIDTH / 2, y, style, COLOURS.grey, 'middle'));
  }
  const empty = rows.length === 0 ? textAt(words.nothing, MARGIN, head + 40, STYLES.title) : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FAMILY}">`,
    `<defs>${hatches()}</defs>`,
    rectangle(1.5, 1.5, WIDTH - 3, height - 3, { fill: COLOURS.paper, stroke: COLOURS.border, radius: 22, thick: 3 }),
    headOf(rows, around),
    rail,
    ...parts,
    ...marks,
    empty,
    '</svg>',
  ].join('');
}

/** What the picture is, and what its signs mean. */
function headOf(rows: readonly Row[], { title, all, words }: Around): string {
  const files = new Set(all.map(({ evidence }) => evidence.file)).size;
  const dated = words.dated(all.length, files);
  return [
    textAt(title, MARGIN, MARGIN + 44, STYLES.heading),
    all.length > 0 ? textAt(dated, WIDTH - MARGIN, MARGIN + 42, STYLES.subtitle, COLOURS.grey, 'end') : '',
    ...legendOf(rows, words).signs.map(
      ({ sign, name, x, y }) => sign(x, y) + textAt(name, x + 28, y + 9, STYLES.subtitle),
    ),
  ].join('');
}

function headHeight(rows: readonly Row[], words: TimelineWords): number {
  return HEADING + legendOf(rows, words).lines * LEGEND_LINE;
}

interface Sign {
  readonly sign: (x: number, y: number) => string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The signs that the rows use with their names, side by side and on as many lines as they take. */
function legendOf(
  rows: readonly Row[],
  words: TimelineWords,
): { readonly signs: readonly Sign[]; readonly lines: number } {
  const kinds = (Object.keys(KINDS) as TimelineKind[]).filter((kind) => rows.some(({ entry }) => entry.kind === kind));
  const explained: Pick<Sign, 'sign' | 'name'>[] = kinds.map((kind) => ({
    sign: (x, y) => mark(kind, x, y, false),
    name: words.kinds[kind],
  }));
  if (rows.some(({ entry }) => entry.status === 'scheduled'))
    explained.push({ sign: hatchedSample, name: words.scheduled });
  const left = MARGIN + 20;
  let x = left;
  let lines = 1;
  const signs = explained.map(({ sign, name }): Sign => {
    const width = 28 + widthOf(name, STYLES.subtitle);
    if (x > left && x + width > WIDTH - MARGIN) {
      x = left;
      lines++;
    }
    const placed = { sign, name, x, y: MARGIN + 88 + (lines - 1) * LEGEND_LINE };
    x += width + 48;
    return placed;
  });
  return { signs, lines };
}
