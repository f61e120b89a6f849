/** The shapes of the picture as SVG: marks, cards, bars, text. */
import { COLOURS, KINDS } from './look.ts';
import { drawable, escapeXml, type TextStyle, widthOf } from './text.ts';
import type { TimelineKind } from './types.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** One line of text; `y` is its base line. What the font lacks becomes an ellipsis. */
export function textAt(
  text: string,
  x: number,
  y: number,
  { size, weight }: TextStyle,
  fill: string = COLOURS.ink,
  anchor: Anchor = 'start',
): string {
  const shown = escapeXml(drawable(text, weight));
  const bold = weight === 'bold' ? ' font-weight="700"' : '';
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${bold}${anchored} fill="${fill}">${shown}</text>`;
}

/** An SVG rectangle; sizes in pixels. */
export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  look: { fill: string; stroke?: string; dashed?: boolean; radius?: number; thick?: number },
): string {
  const stroke = look.stroke ? ` stroke="${look.stroke}" stroke-width="${look.thick ?? 2}"` : '';
  const dashed = look.dashed ? ' stroke-dasharray="9 6"' : '';
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${look.radius ?? 0}" fill="${look.fill}"${stroke}${dashed}/>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, thick: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}" stroke-width="${thick}"/>`;
}

/** A break of a vertical line: two slanted strokes with the paper between them. */
export function breakMark(x: number, y: number): string {
  const stroke = (dy: number) => line(x - 15, y + dy + 6, x + 15, y + dy - 6, COLOURS.rail, 4);
  return `${rectangle(x - 6, y - 9, 12, 18, { fill: COLOURS.paper })}${stroke(-8)}${stroke(8)}`;
}

/** The sign of a kind, about 30 pixels wide, centred: a disc, a diamond, a speech bubble, a square. Hatched where scheduled. */
export function mark(kind: TimelineKind, x: number, y: number, scheduled: boolean): string {
  const { colour } = KINDS[kind];
  const fill = scheduled ? `url(#hatch-${kind})` : colour;
  const look = `fill="${fill}" stroke="${scheduled ? colour : COLOURS.paper}" stroke-width="3"`;
  if (kind === 'meeting') return `<circle cx="${round(x)}" cy="${round(y)}" r="15" ${look}/>`;
  if (kind === 'call') return `<path d="M${round(x)} ${round(y - 19)}l19 19l-19 19l-19 -19z" ${look}/>`;
  if (kind === 'statement')
    return `<path d="M${round(x - 17)} ${round(y - 14)}h34v23h-19l-9 9v-9h-6z" stroke-linejoin="round" ${look}/>`;
  return `<rect x="${round(x - 12)}" y="${round(y - 12)}" width="24" height="24" ${look}/>`;
}

/** What hatching means, without any kind. */
export function hatchedSample(x: number, y: number): string {
  return rectangle(x - 17, y - 13, 34, 26, { fill: 'url(#hatch)', stroke: COLOURS.grey, thick: 3, radius: 6 });
}

/** Patterns for what is scheduled, one for each kind: dense for marks and stripes, faint for cards. */
export function hatches(): string {
  const pattern = (id: string, step: number, thick: number, ground: string, colour: string, opacity: number) =>
    `<pattern id="${id}" patternUnits="userSpaceOnUse" width="${step}" height="${step}" patternTransform="rotate(45)"><rect width="${step}" height="${step}" fill="${ground}"/><rect width="${thick}" height="${step}" fill="${colour}" fill-opacity="${opacity}"/></pattern>`;
  const kinds = Object.entries(KINDS).map(
    ([kind, { colour }]) =>
      pattern(`hatch-${kind}`, 10, 5, COLOURS.paper, colour, 1) +
      pattern(`faint-${kind}`, 22, 7, COLOURS.paper, colour, 0.1),
  );
  return pattern('hatch', 10, 5, COLOURS.paper, COLOURS.grey, 1) + kinds.join('');
}

/** Words in a box with round ends: its width, and how it is drawn with the base line of the words at `y`. */
export function pill(text: string, style: TextStyle) {
  const width = widthOf(drawable(text, style.weight), style) + 24;
  const height = style.size + 10;
  return {
    width,
    draw: (x: number, y: number, { ink, ...box }: { fill: string; ink: string; stroke: string }): string =>
      rectangle(x, y - style.size - 1, width, height, { ...box, radius: height / 2 }) +
      textAt(text, x + 12, y, style, ink),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
