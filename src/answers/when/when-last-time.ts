/** “When was the last time that ...?”: articles tell it the other way round, as the first time since a day or year. */
import type { DateMention } from '../../language/types.ts';
import type { Draft } from '../draft.ts';
import { candidatePassages } from '../library/candidates.ts';
import type { Library, Passage } from '../library/library.ts';
import { coverage, needsOf } from '../library/matching.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { answerDate, inQuotes, passageFinding } from '../wording.ts';

/** Share of the question that the sentence must cover, with its context, and by itself. */
const ENOUGH = 0.55;
const ENOUGH_ALONE = 0.35;

/** “The last time”, “when did they last meet”; but “the last round” is the latest one. */
const LAST_TIME =
  /\b(?:last|previous) time\b|\bwhen (?:did|was|were|had|has|have)\b.*(?<!\b(?:the|a|an|their|its|his|her|this|that|at) )\blast [a-z]+/;
/** “The first such meeting since”, “have not met since”: what stands right before the date. */
const NOT_SINCE =
  /\b(?:first|only|not|never|no|nobody|none|nothing|n[’']t|last)\b[^.;:?!]{0,90}\b(?:since|in)\s+(?:(?:the|a|early|late|mid)\s+)?$/iu;
const SINCE = /\bsince\s+(?:(?:the|a|early|late|mid)\s+)?$/iu;
/** Words of the asking itself. */
const ASKED = ['last', 'previous', 'time', 'held', 'happened', 'was', 'did'];

/**
 * @param skip - folded words that the asking itself accounts for
 * @returns `null` unless the question asks for the last time of something and a sentence tells since when it was not so
 */
export function answerLastTime(question: ParsedQuestion, library: Library, skip: ReadonlySet<string>): Draft | null {
  if (!LAST_TIME.test(question.plain)) return null;
  const needs = needsOf(question, library, new Set([...skip, ...ASKED]));
  if (needs.length === 0) return null;
  const told = candidatePassages(needs, library)
    .flatMap((passage) => {
      const date = sinceIn(passage);
      return date ? [{ passage, date, ...coverage(needs, [passage], library) }] : [];
    })
    .filter(({ score, own, missing }) => score >= ENOUGH && own >= ENOUGH_ALONE && missing.length === 0)
    .sort((a, b) => b.score + b.own - (a.score + a.own));
  const [best] = told;
  const answer = best && answerDate(best.date, 'past');
  if (!answer) return null;
  const { words } = library;
  const date = words.date(answer);
  return {
    command: 'when',
    by: 'when-last-time',
    status: 'answered',
    headline: words.colon(date, inQuotes(best.passage.text, 280 - date.length, words)),
    findings: [passageFinding(best.passage, { highlights: [best.date], date: answer })],
  };
}

/** The date since when something had not been so. */
function sinceIn({ dates, text, start }: Passage): DateMention | undefined {
  return dates.find((date) => {
    if (date.from === undefined) return false;
    const before = text.slice(0, date.start - start);
    return (
      (NOT_SINCE.test(before) && (SINCE.test(before) || /\blast\b[^,.;]{0,60}$/iu.test(before))) ||
      (/^since\b/iu.test(date.text) && NOT_SINCE.test(`${before}since `))
    );
  });
}
