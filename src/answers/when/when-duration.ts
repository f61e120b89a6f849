/** “How long ...?” of anything that is no meeting. */

import type { Draft } from '../draft.ts';
import { candidatePassages } from '../library/candidates.ts';
import type { Library } from '../library/library.ts';
import { coverage, needsOf } from '../library/matching.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';

const ENOUGH = 0.7;

/** @returns `null` if no sentence that covers the question tells a duration */
export function answerDuration(question: ParsedQuestion, library: Library, skip: ReadonlySet<string>): Draft | null {
  const needs = needsOf(question, library, skip);
  if (needs.length === 0) return null;
  const [best] = candidatePassages(needs, library)
    .filter(({ dates }) => dates.some(({ type }) => type === 'DURATION'))
    .map((passage) => ({ passage, ...coverage(needs, [passage], library) }))
    .filter(({ score, missing }) => score >= ENOUGH && missing.length === 0)
    .sort((a, b) => b.score + b.own - (a.score + a.own));
  if (!best) return null;
  const durations = best.passage.dates.filter(({ type }) => type === 'DURATION');
  return {
    command: 'when',
    status: 'answered',
    headline: library.words.colon(
      durations.map(({ text }) => library.words.marked(text)).join(', '),
      inQuotes(best.passage.text, 220, library.words),
    ),
    findings: [passageFinding(best.passage, { highlights: durations })],
  };
}
