/** Text for a picture: made of what the font can show, broken into lines, cut at words, escaped for XML. */
import { type Font, fontOf } from './font.ts';

export interface TextStyle {
  /** In pixels. */
  readonly size: number;
  readonly weight: 'regular' | 'bold';
}

/** Shown for words that the font does not have the letters of. */
const LEFT_OUT = '…';
const NO_BREAK = /[\u00a0\u202f\u2007]/gu;
/** Shows nothing, or steers how text runs: joiners, marks of direction, variation selectors. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}/gu;

/**
 * The words of an article as one line that the font can draw: white space as single spaces, and an ellipsis for each run of
 * what it lacks.
 */
export function drawable(text: string, weight: TextStyle['weight'] = 'regular'): string {
  const font = fontOf(weight);
  let shown = '';
  for (const character of text.toWellFormed().replace(INVISIBLE, '').replace(NO_BREAK, ' ')) {
    const codePoint = character.codePointAt(0) as number;
    if (/\s/u.test(character) || codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0)) shown += ' ';
    else if (font.has(codePoint)) shown += character;
    // Between two such words the space goes too.
    else if (!shown.trimEnd().endsWith(LEFT_OUT)) shown += LEFT_OUT;
  }
  return shown.replace(/ +/gu, ' ').trim();
}

/** Width in pixels. */
export function widthOf(text: string, { size, weight }: TextStyle): number {
  return fontOf(weight).widthOf(text) * size;
}

/**
 * Breaks a text at spaces into lines no wider than `width` pixels. What does not fit into `most` lines is left out, at the end of a word
 * and with an ellipsis; a single word wider than a line is broken.
 *
 * @param tail stands behind the last word even when the text is cut (a closing mark)
 */
export function linesOf(text: string, style: TextStyle, width: number, most: number, tail = ''): string[] {
  const font = fontOf(style.weight);
  const fits = (line: string) => font.widthOf(line) * style.size <= width;
  const words = drawable(text, style.weight)
    .split(' ')
    .filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  while (words.length > 0) {
    const word = words.shift() as string;
    const ending = words.length === 0 ? tail : '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer + ending)) {
      line = longer;
      continue;
    }
    if (line === '') {
      const head = longestHead(word, font, style.size, width);
      line = head;
      const rest = word.slice(head.length);
      if (rest !== '') words.unshift(rest);
    } else words.unshift(word);
    if (words.length === 0) break;
    if (lines.length + 1 === most) return [...lines, cut(line, fits, tail)];
    lines.push(line);
    line = '';
  }
  return line === '' ? lines : [...lines, line + tail];
}

/** The line with an ellipsis in place of its last words, as many as it takes. */
function cut(line: string, fits: (line: string) => boolean, tail: string): string {
  let kept = line;
  while (!fits(`${kept}…${tail}`) && kept.includes(' ')) kept = kept.slice(0, kept.lastIndexOf(' '));
  while (!fits(`${kept}…${tail}`) && kept !== '') kept = [...kept].slice(0, -1).join('');
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')}…${tail}`;
}

function longestHead(word: string, font: Font, size: number, width: number): string {
  let head = '';
  let used = 0;
  for (const character of word) {
    used += font.widthOf(character) * size;
    if (used > width && head !== '') break;
    head += character;
  }
  return head;
}

/** For XML text and attributes; characters that XML 1.0 does not allow are left out. */
export function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not allow
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;')
  );
}
