/** “How long ...?” of anything that is no meeting. */

import type { DateMention } from '../../language/types.ts';
import type { Draft } from '../draft.ts';
import { candidatePassages } from '../library/candidates.ts';
import type { Library, Passage } from '../library/library.ts';
import { coverage, meets, needsOf } from '../library/matching.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';

const ENOUGH = 0.7;
const NEARBY = 0.4;
/** “The days to come”, “last ten days”, “ten days ago”, “within a week”: how far off, not how long. */
const DISTANCE_BEFORE =
  /\b(?:within|in|last|past|next|coming|every|each)\s+(?:(?:the|a)\s+)?(?:(?:few|several)\s+)?$/iu;
const DISTANCE =
  /^(?:(?:the|these|those)\s+)?(?:last|past|next|coming|previous|within|in)\b|\b(?:to come|ahead|ago)$/iu;
const DISTANCE_AFTER = /^\s*(?:ago|earlier|later|before|after|from now|to come|ahead|hence)\b/iu;

/**
 * @param skip - folded words that the asking itself accounts for
 * @returns `null` if no sentence that covers the question tells a duration
 */
export function answerDuration(question: ParsedQuestion, library: Library, skip: ReadonlySet<string>): Draft | null {
  const needs = needsOf(question, library, skip);
  if (needs.length === 0) return null;
  const words = needs.filter(({ form, weight }) => form !== null && weight > 0.26);
  const [best] = candidatePassages(needs, library)
    .filter((passage) => durationsIn(passage).length > 0)
    .map((passage) => ({ passage, ...coverage(needs, [passage], library) }))
    .filter(({ score, missing, passage, strengths }) => {
      // Whoever is named must be of the sentence, its paragraph or the one before: a length is of somebody's doing.
      if (needs.some((need) => need.entities.length > 0 && (strengths.get(need) ?? 0) < NEARBY)) return false;
      const met = words.filter((need) => meets(need, passage) > 0).length;
      return score >= ENOUGH && missing.length === 0 && (words.length === 0 || 2 * met >= words.length);
    })
    .sort((a, b) => b.score + b.own - (a.score + a.own));
  if (!best) return null;
  const durations = durationsIn(best.passage);
  return {
    command: 'when',
    by: 'when-duration',
    status: 'answered',
    headline: library.words.colon(
      durations.map(({ text }) => library.words.marked(text)).join(', '),
      inQuotes(best.passage.text, 220, library.words),
    ),
    findings: [passageFinding(best.passage, { highlights: durations })],
  };
}

/** The lengths of time that a sentence tells, not those that say how far off something was. */
export function durationsIn({ dates, text, start }: Passage): DateMention[] {
  return dates.filter(
    (date) =>
      date.type === 'DURATION' &&
      !DISTANCE.test(date.text) &&
      !DISTANCE_BEFORE.test(text.slice(0, date.start - start)) &&
      !DISTANCE_AFTER.test(text.slice(date.end - start)),
  );
}
