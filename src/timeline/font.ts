/** Widths of words in the font that a picture is drawn with, read from the font file (OpenType: `cmap`, `hhea`, `hmtx`, `head`). */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { remembered } from '../remembered.ts';

export interface Font {
  /** Path of the file, for whoever draws. */
  readonly path: string;
  /** Width of a text in ems, without kerning: a little more than what is drawn. */
  widthOf(text: string): number;
  /** Whether the font has a glyph for a character. */
  has(codePoint: number): boolean;
}

export const FAMILY = 'DejaVu Sans';

let regular: Font | null = null;
let bold: Font | null = null;

/** The font of a picture; each file is read once, when first needed. */
export function fontOf(weight: 'regular' | 'bold'): Font {
  if (weight === 'bold') {
    bold ??= readFont('DejaVuSans-Bold.ttf');
    return bold;
  }
  regular ??= readFont('DejaVuSans.ttf');
  return regular;
}

function readFont(file: string): Font {
  const path = fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${file}`));
  const bytes = readFileSync(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let at = 0; at < view.getUint16(4); at++) {
    const record = 12 + at * 16;
    tables.set(bytes.toString('latin1', record, record + 4), view.getUint32(record + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`The font ${file} has no table “${name}”.`);
    return at;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const metrics = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphOf = remembered(readCharacterMap(view, table('cmap'), file));
  // The last advance of the table holds for all glyphs behind it.
  const advanceOf = remembered(
    (codePoint: number) => view.getUint16(hmtx + Math.min(glyphOf(codePoint), metrics - 1) * 4) / unitsPerEm,
  );
  return {
    path,
    widthOf: (text) => {
      let width = 0;
      for (const character of text) width += advanceOf(character.codePointAt(0) as number);
      return width;
    },
    has: (codePoint) => glyphOf(codePoint) !== 0,
  };
}

/** From a code point to a glyph (0 for none), by the Unicode subtables of format 12 and 4. */
function readCharacterMap(view: DataView, cmap: number, file: string): (codePoint: number) => number {
  const subtables = new Map<number, number>();
  for (let at = 0; at < view.getUint16(cmap + 2); at++) {
    const offset = cmap + view.getUint32(cmap + 4 + at * 8 + 4);
    subtables.set(view.getUint16(offset), offset);
  }
  const full = subtables.get(12);
  if (full !== undefined) return (codePoint) => inGroups(view, full, codePoint);
  const basic = subtables.get(4);
  if (basic === undefined) throw new Error(`The font ${file} has no character map of format 4 or 12.`);
  return (codePoint) => inSegments(view, basic, codePoint);
}

function inGroups(view: DataView, table: number, codePoint: number): number {
  let low = 0;
  let high = view.getUint32(table + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = table + 16 + middle * 12;
    const first = view.getUint32(group);
    if (codePoint < first) high = middle - 1;
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + codePoint - first;
  }
  return 0;
}

function inSegments(view: DataView, table: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const doubled = view.getUint16(table + 6);
  const ends = table + 14;
  const starts = ends + doubled + 2;
  for (let at = 0; at < doubled; at += 2) {
    if (codePoint > view.getUint16(ends + at)) continue;
    const first = view.getUint16(starts + at);
    if (codePoint < first) return 0;
    const delta = view.getUint16(starts + doubled + at);
    const rangeAt = starts + doubled * 2 + at;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + (codePoint - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
