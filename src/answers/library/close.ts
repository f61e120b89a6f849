/** What is close to a question that has no answer: offered as such, never as the answer. */
import type { Finding } from '../draft.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { passageFinding } from '../wording.ts';
import { candidatePassages } from './candidates.ts';
import type { Library } from './library.ts';
import { coverage, needsOf } from './matching.ts';

/** Share of the question that a sentence must hold by itself to be called close. */
const CLOSE = 0.4;
const MOST_SHOWN = 2;

/** @returns the sentences that hold the most of the question, best first; none where nothing holds much of it */
export function closePassages(question: ParsedQuestion, library: Library): Finding[] {
  const needs = needsOf(question, library);
  if (needs.length === 0) return [];
  return candidatePassages(needs, library)
    .map((passage) => ({ passage, own: coverage(needs, [passage], library).own }))
    .filter(({ own }) => own >= CLOSE)
    .sort((a, b) => b.own - a.own)
    .slice(0, MOST_SHOWN)
    .map(({ passage }) => passageFinding(passage));
}
