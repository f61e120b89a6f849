/** Questions as they are kept: short, on one line, and naming nobody by an id. */

const LONGEST = 200;
/** Mentions of people, roles and channels, and ids that stand alone. */
const IDS = /<(?:@[!&]?|#)\d{5,25}>|\b\d{15,25}\b/gu;

/** @returns the question without ids, on one line of at most 200 characters; empty if nothing is left */
export function tidyQuestion(question: string): string {
  const line = question
    .slice(0, 2_000)
    .normalize('NFC')
    .replace(IDS, ' ')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(line)) return '';
  if (line.length <= LONGEST) return line;
  const end = line.lastIndexOf(' ', LONGEST - 1);
  // A cut inside a surrogate pair would leave half a character.
  return `${line.slice(0, end > LONGEST / 2 ? end : LONGEST - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** What makes two questions the same: their words, whatever case and punctuation. */
export function foldQuestion(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
