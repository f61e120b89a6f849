/** “When was the vote?”, where the articles only tell of something dated “two days after the vote”: the day is counted from there. */
import type { DateMention } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import type { Draft } from '../draft.ts';
import { candidatePassages } from '../library/candidates.ts';
import type { Library, Passage } from '../library/library.ts';
import { meets, type Need, needsOf } from '../library/matching.ts';
import type { ParsedQuestion } from '../question/question.ts';
import type { AnswerDate } from '../types.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import { metIn } from './attached.ts';

const OFFSET =
  /\b(?<count>the|a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?<unit>day|week)s?\s+(?<side>before|after)\s+(?<event>[^.;:,“”"]{3,90})/giu;
const COUNTS: Readonly<Record<string, number>> = {
  the: 1,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const DAY = 86_400_000;

/**
 * @param skip - folded words that the asking itself accounts for
 * @returns `null` unless all of the question stands behind such a count
 */
export function answerByOffset(question: ParsedQuestion, library: Library, skip: ReadonlySet<string>): Draft | null {
  const needs = needsOf(question, library, skip).filter(({ weight, entities }) => weight > 0.26 || entities.length > 0);
  if (needs.length === 0 || needs.some(({ date }) => date !== null)) return null;
  for (const passage of candidatePassages(needs, library)) {
    if (!needs.every((need) => meets(need, passage) > 0)) continue;
    const counted = countedIn(passage, needs);
    if (!counted) continue;
    const { date, words, anchor } = counted;
    const head = library.words.date(date);
    return {
      command: 'when',
      by: 'when-offset',
      status: 'answered',
      headline: library.words.colon(head, inQuotes(passage.text, 285 - head.length, library.words)),
      findings: [
        passageFinding(passage, {
          highlights: [words],
          date,
          notes: [`${library.words.howCounted(words.text, anchor.text)}.`],
        }),
      ],
    };
  }
  return null;
}

interface Counted {
  readonly date: AnswerDate;
  readonly words: { readonly start: number; readonly end: number; readonly text: string };
  readonly anchor: DateMention;
}

/** A day counted from another day of the sentence; the needs must all be met in what it is counted to. */
function countedIn(passage: Passage, needs: readonly Need[]): Counted | null {
  for (const match of passage.text.matchAll(OFFSET)) {
    const { count = '', unit = '', side = '', event = '' } = match.groups ?? {};
    const start = passage.start + match.index;
    const end = start + match[0].length;
    if (metIn({ start: end - event.length, end }, passage, needs) < 1 || !opens(event, passage, end, needs)) continue;
    const days = passage.dates.filter(({ from, to }) => from !== undefined && from === to);
    // Where the phrase opens the sentence, the day stands behind it.
    const anchor = days.findLast((day) => day.end <= start) ?? days.find((day) => day.start >= end);
    const number = COUNTS[count.toLowerCase()] ?? Number(count);
    if (!anchor?.from || !Number.isFinite(number)) continue;
    const distance = number * (unit.toLowerCase() === 'week' ? 7 : 1) * (side.toLowerCase() === 'after' ? -1 : 1);
    const day = new Date(Date.parse(anchor.from) + distance * DAY).toISOString().slice(0, 10);
    return { date: { start: day }, words: { start, end, text: match[0].trim() }, anchor };
  }
  return null;
}

/** Whether what is counted to begins with what was asked; a name further on in it is only part of another thing. */
function opens(event: string, passage: Passage, end: number, needs: readonly Need[]): boolean {
  const [first, second] = cutWords(event).filter(({ stop }) => !stop);
  const head = needs.length === 1 ? first : (second ?? first);
  if (!first || !head) return false;
  const start = end - event.length;
  return metIn({ start: start + first.start, end: start + head.end }, passage, needs) > 0;
}
