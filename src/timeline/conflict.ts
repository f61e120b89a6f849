/** How articles differ on the days of an entry: each side as a bar on one scale, with both its ends named. */
import { dateInWords, firstDay, lastDay, shortDay } from './days.ts';
import { CARD_PADDING, CARD_RIGHT, COLOURS, KINDS, STYLES, TEXT_LEFT } from './look.ts';
import { line, rectangle, textAt } from './shapes.ts';
import { linesOf, widthOf } from './text.ts';
import type { TimelineDays, TimelineEntry } from './types.ts';
import type { TimelineWords } from './words/words.ts';

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
  words: TimelineWords,
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
  const textLeft = left + SCALE_WIDTH + 24;
  const room = CARD_RIGHT - CARD_PADDING - 14 - textLeft;
  const number = (at: number) => (numbers[at] === undefined ? '' : ` [${numbers[at]}]`);
  // All sides alike, so that nobody wonders why one lacks it.
  const weekdays = sides.every(
    (days, at) => widthOf(sideInWords(days, words, true) + number(at), STYLES.number) <= room,
  );
  return {
    height,
    draw: (y) => {
      const { colour } = KINDS[entry.kind];
      const parts = [
        rectangle(TEXT_LEFT - 4, y, width, height, { fill: COLOURS.differCard, stroke: COLOURS.differ, radius: 10 }),
        textAt(words.differ, left, y + PADDING + STYLES.label.size - 2, STYLES.label, COLOURS.differ),
      ];
      for (const [at, days] of sides.entries()) {
        const top = y + PADDING + STYLES.label.size + 14 + at * ROW;
        const start = x(firstDay(days));
        const end = Math.max(start + 8, x(lastDay(days) + 1));
        const fill = days.status === 'scheduled' ? `url(#hatch-${entry.kind})` : colour;
        parts.push(rectangle(start, top + 5, end - start, BAR, { fill, stroke: colour, radius: 4 }));
        const [shown = ''] = linesOf(sideInWords(days, words, weekdays), STYLES.number, room, 1, number(at));
        parts.push(textAt(shown, textLeft, top + STYLES.number.size, STYLES.number));
      }
      const axis = y + axisAt;
      parts.push(line(left, axis, left + SCALE_WIDTH, axis, COLOURS.grey, 2));
      if (to - from <= 14)
        for (let day = from; day <= to; day++) parts.push(line(x(day), axis - 5, x(day), axis + 5, COLOURS.grey, 2));
      const below = axis + STYLES.number.size + 6;
      // Under the middle of the first and the last day, as far as the box reaches and they keep apart.
      const middle = SCALE_WIDTH / (to - from) / 2;
      const [first, last] = [shortDay(from, words), shortDay(to - 1, words)];
      const [firstWidth, lastWidth] = [widthOf(first, STYLES.number), widthOf(last, STYLES.number)];
      const firstAt = Math.max(left, left + middle - firstWidth / 2);
      const lastAt = Math.max(
        Math.min(left + SCALE_WIDTH - middle - lastWidth / 2, left + SCALE_WIDTH - lastWidth),
        firstAt + firstWidth + 16,
      );
      parts.push(textAt(first, firstAt, below, STYLES.number, COLOURS.grey));
      parts.push(textAt(last, lastAt, below, STYLES.number, COLOURS.grey));
      if (hidden > 0)
        parts.push(
          textAt(
            words.more(hidden),
            Math.max(left + SCALE_WIDTH, lastAt + lastWidth) + 24,
            below,
            STYLES.number,
            COLOURS.differ,
          ),
        );
      return parts.join('');
    },
  };
}

function sideInWords(days: TimelineDays, words: TimelineWords, weekday: boolean): string {
  const date = dateInWords(days, words, weekday);
  return days.status === 'scheduled' ? `${date}, ${words.scheduled}` : date;
}
