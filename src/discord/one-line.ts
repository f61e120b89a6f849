/** @returns the text with every run of white space made one space */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
