/** Makes a sentence ready: words, phrases, clauses, candidates. Kept for the sentences asked last, since they are asked again. */
import { remembered } from '../../remembered.ts';
import { findCandidates } from './candidates.ts';
import { findPhrases } from './phrases.ts';
import { tagWords } from './tag.ts';
import type { Sentence, Word } from './types.ts';

const MOST_KEPT = 2_000;

/** @param text - one sentence */
export const prepareSentence = remembered((text: string): Sentence => {
  const words = tagWords(text);
  const phrases = findPhrases(words);
  const { clauses, depths } = findClauses(words);
  return { text, words, phrases, candidates: findCandidates(words, phrases), clauses, depths };
}, MOST_KEPT);

/** A rough cut into clauses: at subordinating words, relative pronouns, hard stops, dashes, and where brackets open and close. */
function findClauses(words: readonly Word[]): { clauses: Uint8Array; depths: Uint8Array } {
  const clauses = new Uint8Array(words.length);
  const depths = new Uint8Array(words.length);
  let clause = 0;
  let depth = 0;
  for (const [at, { tag, text }] of words.entries()) {
    const opens = text === '(' || text === '[';
    const hard = text === ';' || text === ':' || text === '–' || text === '—' || text === '--';
    if ((at > 0 && (tag === 'sub' || tag === 'wh' || tag === 'that')) || opens || hard) clause++;
    if (opens) depth++;
    clauses[at] = clause;
    depths[at] = depth;
    if ((text === ')' || text === ']') && depth > 0) {
      depth--;
      clause++;
    }
  }
  return { clauses, depths };
}
