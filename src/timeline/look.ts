/** How the picture looks. Sizes are pixels of a picture that a phone shows at about a third: no letter is smaller than 24. */
import type { TextStyle } from './text.ts';
import type { TimelineKind } from './types.ts';

export const WIDTH = 1_100;
/** As tall as a phone held upright shows at its full width. */
export const MOST_HEIGHT = 2_400;
/** Pictures of one timeline at most. */
export const MOST_PAGES = 2;
export const MARGIN = 40;

/** The column of dates, the line of time, and the cards beside it. */
export const DATES_RIGHT = 282;
export const RAIL = 318;
export const CARD_LEFT = 356;
export const CARD_RIGHT = WIDTH - MARGIN;
export const CARD_PADDING = 22;
export const STRIPE = 12;
export const TEXT_LEFT = CARD_LEFT + STRIPE + CARD_PADDING - 4;
export const TEXT_WIDTH = CARD_RIGHT - CARD_PADDING - TEXT_LEFT;

export const STYLES = {
  heading: { size: 44, weight: 'bold' },
  subtitle: { size: 26, weight: 'regular' },
  date: { size: 30, weight: 'bold' },
  year: { size: 25, weight: 'regular' },
  label: { size: 24, weight: 'bold' },
  number: { size: 24, weight: 'regular' },
  title: { size: 31, weight: 'bold' },
  quote: { size: 30, weight: 'regular' },
  detail: { size: 26, weight: 'regular' },
  gap: { size: 25, weight: 'regular' },
  more: { size: 28, weight: 'bold' },
} as const satisfies Record<string, TextStyle>;

export const COLOURS = {
  paper: '#ffffff',
  border: '#b8c0cc',
  card: '#f3f5f8',
  cardBorder: '#d5dae1',
  ink: '#16191d',
  grey: '#4d5662',
  rail: '#9aa3af',
  differ: '#9a3d00',
  differCard: '#fff3e6',
} as const;

/** Told apart by form and word too, not by colour alone. All have a contrast of at least 4.5 to 1 on the card. */
export const KINDS: Readonly<Record<TimelineKind, { readonly colour: string }>> = {
  meeting: { colour: '#0a4fa8' },
  call: { colour: '#0b6b58' },
  statement: { colour: '#7a2a9c' },
  fact: { colour: '#5b4a1e' },
};
