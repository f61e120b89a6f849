/** When or where the words asked for were said: at or after a meeting, on a day, on some occasion. */
import type { Span } from '../../corpus/types.ts';
import type { Meeting } from '../../language/types.ts';
import { findGatherings } from '../library/gatherings.ts';
import type { Library, Utterance } from '../library/library.ts';
import { coverage, type Need, needsOf } from '../library/matching.ts';
import { isSaidOn } from '../library/utterances.ts';
import { touchesAsked } from '../question/asked-dates.ts';
import { GATHERING_WORDS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { isSaidAt } from './said-at.ts';

export interface Occasion extends Span {
  readonly meetings: readonly Meeting[];
  /** What the question says of it, for what no meeting covers. */
  readonly needs: readonly Need[];
  /** Days on which it was said, if any were asked for. */
  readonly dates: ParsedQuestion['dates'];
}

/** A meeting that fits less only shares a word with what was asked. */
const LEAST_FIT = 0.6;
const AS_GOOD = 0.05;
/** For words in an article that tells of the meeting or of the day. */
const SAME_ARTICLE = 0.4;
/** How far the surroundings of a quotation tell on what occasion it was said. */
const AROUND = 0.8;

const OPENS = /\b(at|during|after|following|before|when|in|from|on)\s+/giu;
/** Words that open another part of the question. */
const NEXT_PART = /\s(?:on|about|regarding|concerning|whether|that|at|during|after|following|before|when|in|from)\s/iu;
/** “at why he left”: no occasion. */
const CLAUSE = /^(?:why|what|how|whether|who|whose|which|least|all|first|last)\b/iu;
const EVENT_ONLY = /^(?:at|during|after|following|when)$/i;

/**
 * The part of a question that tells the occasion: “at the talks in X”, “after the signing”, “on Monday”.
 *
 * @param taken - stretches that name the speaker
 */
export function occasionIn(question: ParsedQuestion, library: Library, taken: readonly Span[]): Occasion | null {
  const { text } = question;
  for (const match of text.matchAll(OPENS)) {
    const from = match.index + match[0].length;
    if (taken.some(({ start, end }) => start < from && match.index < end)) continue;
    const opener = (match[1] ?? '').toLowerCase();
    if (CLAUSE.test(text.slice(from))) continue;
    for (const end of endsOf(text, from)) {
      const inside = ({ start, end: stop }: Span) => start >= from && stop <= end;
      const part: ParsedQuestion = {
        ...question,
        // Without the preposition, which would make the place one that the meeting came after.
        text: `${' '.repeat(from)}${text.slice(from, end)}`,
        words: question.words.filter(inside),
        names: question.names.filter(inside),
        dates: question.dates.filter((date) => date.start < end && date.end > from),
        content: question.content.filter(({ word }) => inside(word)),
      };
      const gathers = part.words.some(({ folded }) => GATHERING_WORDS.has(folded));
      // “on Monday”, but not “on the talks” and not “on whether the paper of March ...”.
      if (
        opener === 'on' &&
        !part.dates.some((date) => /^(?:the\s)?$/iu.test(text.slice(from, Math.max(from, date.start))))
      )
        continue;
      const placed = part.names.some(({ entities }) =>
        entities.some((id) => library.entities.get(id)?.kind === 'place'),
      );
      if (!gathers && !placed && part.dates.length === 0 && !(EVENT_ONLY.test(opener) && part.content.length > 0))
        continue;
      const meetings = gathers || placed ? meetingsOf(part, library) : [];
      if (meetings.length === 0 && end !== text.length && part.dates.length === 0) continue;
      return { start: match.index, end, meetings, dates: part.dates, needs: needsOf(part, library) };
    }
  }
  return null;
}

/** Where the part that begins at `from` may end: at the end of the question, or before its next part. */
function endsOf(text: string, from: number): number[] {
  const next = NEXT_PART.exec(text.slice(from));
  return next ? [text.length, from + next.index] : [text.length];
}

function meetingsOf(part: ParsedQuestion, library: Library): readonly Meeting[] {
  const found = findGatherings(part, library, new Set());
  const [best] = found;
  if (!best || best.score < LEAST_FIT) return [];
  return found.filter(({ score }) => score >= best.score - AS_GOOD).map(({ meeting }) => meeting);
}

/** How surely something was said on an occasion, from 0 to 1. */
export function fitsOccasion(utterance: Utterance, occasion: Occasion, library: Library): number {
  const { meetings, dates, needs } = occasion;
  const { said } = utterance.said;
  const begin = meetings.flatMap((meeting) => meeting.dates.map(({ from }) => from)).sort()[0];
  const told = said?.to ?? utterance.reading.written.date;
  // Words of an article that was written before cannot have been said there.
  if (begin !== undefined && told && told.length === 10 && told < begin) return 0;
  if (meetings.some((meeting) => isSaidAt(utterance, meeting))) return 1;
  if (dates.length > 0 && dates.every((date) => isSaidOn(utterance, date))) return 1;
  const { article } = utterance.reading;
  const mentioned = meetings.some(({ evidence }) => evidence.some(({ file }) => file === article.file));
  const dated = dates.some((date) => utterance.reading.dates.some(({ from, to }) => touchesAsked(date, from, to)));
  const around = coverage(needs, utterance.passages, library).score * AROUND;
  return Math.max(around, mentioned || dated ? SAME_ARTICLE + around * (1 - SAME_ARTICLE) : 0);
}
