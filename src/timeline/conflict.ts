/** How articles differ on the days of an entry: each side as a bar on one scale, with both its ends named. */
import { dateInWords } from '../answers/wording.ts';
import { firstDay, lastDay, shortDay } from './days.ts';
import { CARD_PADDING, CARD_RIGHT, COLOURS, KINDS, STYLES, TEXT_LEFT } from './look.ts';
import { line, rectangle, textAt } from './shapes.ts';
import { linesOf } from './text.ts';
import type { TimelineDays, TimelineEntry } from './types.ts';

const SCALE_WIDTH = 168;
const ROW = 40;
const BAR = 22;
/** Most sides drawn; more are counted. */
const MOST_SIDES = 4;
const PADDING = 16;

/**
 * @param numbers - numbers of the citations of the entry and of each conflict
 * @returns `null` if the articles agree
 */
export function differing(
  entry: TimelineEntry,
  numbers: readonly number[],
): { height: number; draw(y: number): string } | null {
  const { conflict = [] } = entry;
  if (conflict.length === 0) return null;
  const sides: readonly TimelineDays[] = [entry, ...conflict.slice(0, MOST_SIDES - 1)];
  const from = Math.min(...sides.map(firstDay));
  const to = Math.max(...sides.map(lastDay)) + 1;
  const left = TEXT_LEFT + 14;
  const x = (day: number) => left + ((day - from) / (to - from)) * SCALE_WIDTH;
  const hidden = conflict.length - sides.length + 1;
  const axisAt = PADDING + STYLES.label.size + 16 + sides.length * ROW;
  const height = axisAt + STYLES.number.size + 18;
  const width = CARD_RIGHT - CARD_PADDING - TEXT_LEFT + 8;
  return {
    height,
    draw: (y) => {
      const { colour } = KINDS[entry.kind];
      const parts = [
        rectangle(TEXT_LEFT - 4, y, width, height, { fill: COLOURS.differCard, stroke: COLOURS.differ, radius: 10 }),
        textAt('Sources differ on the date', left, y + PADDING + STYLES.label.size - 2, STYLES.label, COLOURS.differ),
      ];
      for (const [at, days] of sides.entries()) {
        const top = y + PADDING + STYLES.label.size + 14 + at * ROW;
        const start = x(firstDay(days));
        const end = Math.max(start + 8, x(lastDay(days) + 1));
        const fill = days.status === 'scheduled' ? `url(#hatch-${entry.kind})` : colour;
        parts.push(rectangle(start, top + 5, end - start, BAR, { fill, stroke: colour, radius: 4 }));
        const textLeft = left + SCALE_WIDTH + 24;
        const number = numbers[at] === undefined ? '' : ` [${numbers[at]}]`;
        const [shown = ''] = linesOf(
          sideInWords(days),
          STYLES.number,
          CARD_RIGHT - CARD_PADDING - 14 - textLeft,
          1,
          number,
        );
        parts.push(textAt(shown, textLeft, top + STYLES.number.size, STYLES.number));
      }
      const axis = y + axisAt;
      parts.push(line(left, axis, left + SCALE_WIDTH, axis, COLOURS.grey, 2));
      if (to - from <= 14)
        for (let day = from; day <= to; day++) parts.push(line(x(day), axis - 5, x(day), axis + 5, COLOURS.grey, 2));
      const below = axis + STYLES.number.size + 6;
      // Under the middle of the first and the last day, as far as the box reaches.
      const middle = SCALE_WIDTH / (to - from) / 2;
      const narrow = middle < 40;
      parts.push(
        textAt(
          shortDay(from),
          narrow ? left : left + middle,
          below,
          STYLES.number,
          COLOURS.grey,
          narrow ? 'start' : 'middle',
        ),
        textAt(
          shortDay(to - 1),
          narrow ? left + SCALE_WIDTH : left + SCALE_WIDTH - middle,
          below,
          STYLES.number,
          COLOURS.grey,
          narrow ? 'end' : 'middle',
        ),
      );
      if (hidden > 0)
        parts.push(textAt(`+ ${hidden} more`, left + SCALE_WIDTH + 24, below, STYLES.number, COLOURS.differ));
      return parts.join('');
    },
  };
}

function sideInWords({ start, end, status }: TimelineDays): string {
  const date = dateInWords({ start, ...(end === undefined ? {} : { end }) });
  return `${date}${status === 'scheduled' ? ', scheduled' : ''}`;
}
