/** The question in a message: its words without mentions, custom emoji and other markup of Discord. */

const MARKUP = /<(?:@[!&]?|#)\d{15,21}>|<a?:\w{1,32}:\d{15,21}>|<t:-?\d+(?::\w)?>|<\/[^>\n]{1,120}:\d{15,21}>/gu;

/** @returns one line of plain text, empty if nothing is asked */
export function questionIn(content: string): string {
  const words = content
    .replace(MARKUP, ' ')
    .replace(/^\s*>+\s?/gmu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}
