/** German compounds: a known word with another, or with a name, before it. */
import { type Glossary, wordingAt } from './glossary.ts';

const SHORTEST_PART = 3;
const SHORTEST_TAIL = 4;
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/**
 * @param nameOf - the name that a part of the word stands for, or `null`
 * @returns English words, `null` if a part is unknown
 */
export function splitCompound(
  folded: string,
  glossary: Glossary,
  nameOf: (word: string) => string | null,
): string | null {
  for (let at = SHORTEST_PART; at <= folded.length - SHORTEST_TAIL; at++) {
    const tail = content(folded.slice(at), glossary);
    if (tail === null) continue;
    for (const link of LINKS) {
      const whole = folded.slice(0, at);
      if (!whole.endsWith(link)) continue;
      const head = link === '' ? whole : whole.slice(0, -link.length);
      if (head.length < SHORTEST_PART) continue;
      const first = content(head, glossary) ?? (head.length > SHORTEST_PART ? nameOf(head) : null);
      if (first !== null) return `${first} ${tail}`;
    }
  }
  return null;
}

function content(word: string, glossary: Glossary): string | null {
  const wording = wordingAt([word], 0, glossary);
  return wording?.part === 'content' && wording.english !== '' ? wording.english : null;
}
