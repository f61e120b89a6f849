/** One entry as a card: what it is, its words, where and who, its number, and how the articles differ on its days. */
import { differing } from './conflict.ts';
import { fitting } from './days.ts';
import { CARD_LEFT, CARD_PADDING, CARD_RIGHT, COLOURS, KINDS, STRIPE, STYLES, TEXT_LEFT, TEXT_WIDTH } from './look.ts';
import { pill, rectangle, textAt } from './shapes.ts';
import { linesOf, type TextStyle, widthOf } from './text.ts';
import type { TimelineEntry } from './types.ts';
import type { TimelineWords } from './words/words.ts';

export interface Card {
  readonly height: number;
  /** Where the mark on the line of time stands, from the top of the card. */
  readonly markAt: number;
  /** @param y - the top */
  draw(y: number): string;
}

const TOP = 14;
const MOST_PEOPLE = 4;
const MOST_LINES = 2;

/**
 * @param numbers - numbers of the citations of the entry and of each conflict
 */
export function cardOf(entry: TimelineEntry, numbers: readonly number[], words: TimelineWords): Card {
  const { colour } = KINDS[entry.kind];
  const scheduled = entry.status === 'scheduled';
  const parts: ((y: number) => string)[] = [];
  let height = TOP;
  const add = (step: number, draw: (y: number) => string) => {
    const at = height;
    parts.push((y) => draw(y + at));
    height += step;
  };
  add(STYLES.label.size + 9, (y) => headOf(entry, numbers[0], y, words));
  if (entry.kind === 'statement' || entry.kind === 'fact' || entry.told) addWords(entry, add);
  else addEvent(entry, add, words);
  const conflicts = differing(entry, numbers, words);
  if (conflicts) {
    height += 10;
    add(conflicts.height, conflicts.draw);
  }
  height += 13;
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

/** `SUMMIT · Place` or the speaker, whether it is scheduled, and the number of the citation at the right. */
function headOf(entry: TimelineEntry, number: number | undefined, y: number, words: TimelineWords): string {
  const { kind, status, place, people, more } = entry;
  const { colour } = KINDS[kind];
  const base = y + STYLES.label.size;
  let right = CARD_RIGHT - CARD_PADDING - widthOf('[000]', STYLES.number) - 16;
  const parts: string[] = [];
  let x = TEXT_LEFT;
  const write = (text: string, style: TextStyle, fill: string) => {
    const [shown = ''] = linesOf(text, style, Math.max(0, right - x), 1);
    parts.push(textAt(shown, x, base, style, fill));
    x += widthOf(shown, style) + 14;
  };
  const scheduled = status === 'scheduled' ? pill(words.scheduled, STYLES.label) : null;
  right -= scheduled ? scheduled.width + 14 : 0;
  const name = kind === 'statement' ? people.join(', ') : labelOf(entry, words).toLocaleUpperCase(words.language);
  write(name, STYLES.label, colour);
  if (scheduled) {
    parts.push(scheduled.draw(x, base, { fill: COLOURS.paper, stroke: colour, ink: colour }));
    x += scheduled.width + 14;
    right += scheduled.width + 14;
  }
  if (place) write(place, STYLES.number, COLOURS.grey);
  if (kind === 'fact' && people.length > 0) write(words.according(people.join(', ')), STYLES.number, COLOURS.grey);
  if (more) {
    const both = [words.moreThatDay(more), words.more(more)];
    write(
      fitting(both, (one) => x + widthOf(one, STYLES.number) <= right),
      STYLES.number,
      COLOURS.grey,
    );
  }
  if (number !== undefined)
    parts.push(textAt(`[${number}]`, CARD_RIGHT - CARD_PADDING, base, STYLES.number, COLOURS.grey, 'end'));
  return parts.join('');
}

type Add = (step: number, draw: (y: number) => string) => void;

/** The name of a meeting, with who took part; a name that only repeats what it is gives way to them. */
function addEvent({ title, label, people }: TimelineEntry, add: Add, words: TimelineWords): void {
  const plain = title.toLowerCase() === label.toLowerCase() && people.length > 0;
  const heading = plain ? peopleInWords(people, words) : title;
  for (const one of linesOf(heading, STYLES.title, TEXT_WIDTH, MOST_LINES))
    add(STYLES.title.size + 8, (y) => textAt(one, TEXT_LEFT, y + STYLES.title.size, STYLES.title));
  for (const one of plain ? [] : linesOf(namesThatFit(people, words), STYLES.detail, TEXT_WIDTH, 1))
    add(STYLES.detail.size + 8, (y) => textAt(one, TEXT_LEFT, y + STYLES.detail.size, STYLES.detail, COLOURS.grey));
}

/** What was said between marks; other sentences of an article without. */
function addWords({ title, kind }: TimelineEntry, add: Add): void {
  const [open, close] = kind === 'statement' ? ['“', '”'] : ['', ''];
  for (const one of linesOf(`${open}${title}`, STYLES.quote, TEXT_WIDTH, MOST_LINES, close))
    add(STYLES.quote.size + 8, (y) => textAt(one, TEXT_LEFT, y + STYLES.quote.size, STYLES.quote));
}

/** As many whole names as a line takes. */
function namesThatFit(people: readonly string[], words: TimelineWords): string {
  for (let count = Math.min(MOST_PEOPLE, people.length); count > 1; count--) {
    const names = peopleInWords(people, words, count);
    if (widthOf(names, STYLES.detail) <= TEXT_WIDTH) return names;
  }
  return peopleInWords(people, words, 1);
}

/** The first few names, and how many more. */
export function peopleInWords(people: readonly string[], words: TimelineWords, most = MOST_PEOPLE): string {
  const shown = people.slice(0, most).join(', ');
  return people.length > most ? `${shown} ${words.more(people.length - most)}` : shown;
}

/** What an entry is, in the reader's language. */
export function labelOf({ kind, label }: TimelineEntry, words: TimelineWords): string {
  if (kind === 'fact') return words.event;
  if (words.events === null) return label;
  // A noun of an article can be the name of what every object has: “constructor”.
  return (Object.hasOwn(words.events, label) ? words.events[label] : undefined) ?? words.kinds[kind];
}
