/** One entry as a card: what it is, its words, where and who, its number, and how the articles differ on its days. */
import { differing } from './conflict.ts';
import { CARD_LEFT, CARD_PADDING, CARD_RIGHT, COLOURS, KINDS, STRIPE, STYLES, TEXT_LEFT, TEXT_WIDTH } from './look.ts';
import { pill, rectangle, textAt } from './shapes.ts';
import { drawable, linesOf, widthOf } from './text.ts';
import type { TimelineEntry } from './types.ts';

export interface Card {
  readonly height: number;
  /** Where the mark on the line of time stands, from the top of the card. */
  readonly markAt: number;
  /** @param y - the top */
  draw(y: number): string;
}

const TOP = 18;
const MOST_PEOPLE = 4;
const TITLE_LINES = 2;
const QUOTE_LINES = 3;

/**
 * @param numbers - numbers of the citations of the entry and of each conflict
 */
export function cardOf(entry: TimelineEntry, numbers: readonly number[]): Card {
  const { colour } = KINDS[entry.kind];
  const scheduled = entry.status === 'scheduled';
  const parts: ((y: number) => string)[] = [];
  let height = TOP;
  const add = (step: number, draw: (y: number) => string) => {
    const at = height;
    parts.push((y) => draw(y + at));
    height += step;
  };
  add(STYLES.label.size + 14, (y) => headOf(entry, numbers[0], y));
  if (entry.kind === 'statement') addStatement(entry, add);
  else addTitle(entry, add);
  const conflicts = differing(entry, numbers.slice(1));
  if (conflicts) {
    height += 12;
    add(conflicts.height, conflicts.draw);
  }
  height += 14;
  return {
    height,
    markAt: TOP + STYLES.label.size / 2 + 2,
    draw: (y) => {
      const box = rectangle(CARD_LEFT, y, CARD_RIGHT - CARD_LEFT, height, {
        fill: scheduled ? `url(#faint-${entry.kind})` : COLOURS.card,
        stroke: scheduled ? colour : COLOURS.cardBorder,
        dashed: scheduled,
        radius: 12,
      });
      const stripe = rectangle(CARD_LEFT, y + 12, STRIPE, height - 24, {
        fill: scheduled ? `url(#hatch-${entry.kind})` : colour,
      });
      return box + stripe + parts.map((draw) => draw(y)).join('');
    },
  };
}

/** `SUMMIT`, whether it is scheduled, and the number of the citation at the right. */
function headOf({ kind, label, status }: TimelineEntry, number: number | undefined, y: number): string {
  const { colour } = KINDS[kind];
  const word = label.toUpperCase();
  const base = y + STYLES.label.size;
  let svg = textAt(word, TEXT_LEFT, base, STYLES.label, colour);
  if (status === 'scheduled') {
    const x = TEXT_LEFT + widthOf(drawable(word, 'bold'), STYLES.label) + 16;
    svg += pill('scheduled', x, y - 6, STYLES.label, {
      fill: COLOURS.paper,
      stroke: colour,
      ink: colour,
      dashed: true,
    }).svg;
  }
  if (number !== undefined)
    svg += textAt(`[${number}]`, CARD_RIGHT - CARD_PADDING, base, STYLES.number, COLOURS.grey, 'end');
  return svg;
}

type Add = (step: number, draw: (y: number) => string) => void;

function addTitle({ title, kind, place, people }: TimelineEntry, add: Add): void {
  const style = kind === 'fact' ? STYLES.quote : STYLES.title;
  for (const one of linesOf(title, style, TEXT_WIDTH, kind === 'fact' ? QUOTE_LINES : TITLE_LINES))
    add(style.size + 10, (y) => textAt(one, TEXT_LEFT, y + style.size, style));
  const detail = [place, peopleInWords(people)].filter((part) => part).join(' · ');
  for (const one of linesOf(detail, STYLES.detail, TEXT_WIDTH, 2))
    add(STYLES.detail.size + 9, (y) => textAt(one, TEXT_LEFT, y + STYLES.detail.size, STYLES.detail, COLOURS.grey));
}

function addStatement({ title, people, more }: TimelineEntry, add: Add): void {
  const others = more ? ` · and ${more} more ${more === 1 ? 'quotation' : 'quotations'} that day` : '';
  const space = TEXT_WIDTH - widthOf(others, STYLES.detail) - 12;
  const [speaker = ''] = linesOf(people.join(', '), STYLES.title, space, 1);
  const width = widthOf(speaker, STYLES.title);
  add(STYLES.title.size + 9, (y) => {
    const base = y + STYLES.title.size;
    return (
      textAt(speaker, TEXT_LEFT, base, STYLES.title) +
      (others ? textAt(others.trim(), TEXT_LEFT + width + 10, base, STYLES.detail, COLOURS.grey) : '')
    );
  });
  for (const one of linesOf(`“${title}`, STYLES.quote, TEXT_WIDTH, QUOTE_LINES, '”'))
    add(STYLES.quote.size + 10, (y) => textAt(one, TEXT_LEFT, y + STYLES.quote.size, STYLES.quote));
}

/** The first few names, and how many more. */
export function peopleInWords(people: readonly string[]): string {
  const shown = people.slice(0, MOST_PEOPLE).join(', ');
  return people.length > MOST_PEOPLE ? `${shown} + ${people.length - MOST_PEOPLE} more` : shown;
}
