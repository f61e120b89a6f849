/** When no sentence says all that a question says: the dated sentence that says the most of it, if that is enough. */
import type { DateMention } from '../../language/types.ts';
import type { Draft } from '../draft.ts';
import { candidatePassages } from '../library/candidates.ts';
import type { Library, Passage } from '../library/library.ts';
import { coverage, meets, type Need, needsOf, SAME_PARAGRAPH } from '../library/matching.ts';
import { isVerbOfSpeech } from '../library/thesaurus.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { answerDate, inQuotes, passageFinding } from '../wording.ts';
import { howInWords } from '../words/how.ts';
import { attachment, clauseOf, metIn } from './attached.ts';

/** Share of the question that the sentence must hold by itself. */
const ENOUGH_ALONE = 0.4;
/** The same, for what a sentence holds of the words that are neither names nor days. */
const ENOUGH_WORDS = 0.4;
/** With no word of the question unmet the answer is a full one. */
const FULL = 0.72;
/** Words that weigh less than this are light ones. */
const LIGHTEST = 0.26;
/** A date that hangs on a word of the question, and one that stands in a clause with all of them. */
const ATTACHED = 0.35;
const SAME_CLAUSE = 0.3;
/** A day answers better than what an article of unknown age calls “Friday”. */
const UNRESOLVED = 0.2;

interface Near {
  readonly passage: Passage;
  readonly date: DateMention;
  readonly own: number;
  readonly whole: boolean;
  readonly fit: number;
}

/**
 * @param skip - folded words that the asking itself accounts for
 * @returns `null` if no dated sentence names all that the question names and tells of its deed; `partial` where a word of the
 *   question is in none of its words
 */
export function answerWhenNear(question: ParsedQuestion, library: Library, skip: ReadonlySet<string>): Draft | null {
  const needs = needsOf(question, library, skip).filter(
    ({ weight, entities, date }) => weight > LIGHTEST || entities.length > 0 || date,
  );
  const words = needs.filter(({ entities, date }) => entities.length === 0 && date === null);
  // A name alone is a subject without a deed: any date of the articles would do.
  if (words.length === 0) return null;
  const [best] = candidatePassages(needs, library)
    .filter(({ dates }) => dates.some(isTime))
    .flatMap((passage) => nearOf(passage, needs, words, library))
    .sort((a, b) => b.fit - a.fit);
  if (!best) return null;
  const { passage, date, whole } = best;
  const [fact] = library.factsAt(date);
  const answer = answerDate(date, fact?.status);
  const head = answer ? library.words.date(answer) : library.words.marked(date.text);
  return {
    command: 'when',
    status: whole ? 'answered' : 'partial',
    headline: library.words.colon(head, inQuotes(passage.text, 285 - head.length, library.words)),
    ...(whole ? {} : { reason: library.words.closest() }),
    findings: [
      passageFinding(passage, {
        highlights: [date],
        ...(answer ? { date: answer } : {}),
        notes: [`${howInWords(date.how, library.words)}.`],
      }),
    ],
  };
}

function isTime({ type, value }: DateMention): boolean {
  return (type === 'DATE' || type === 'TIME') && !/_REF$/.test(value);
}

/** The dates of a sentence that can answer, if the sentence can at all. */
function nearOf(passage: Passage, needs: readonly Need[], words: readonly Need[], library: Library): Near[] {
  const { own, strengths } = coverage(needs, [passage], library);
  const speech = speechIn(passage);
  const unmet = words.filter((need) => meets(need, passage) === 0 && !(speech && isSpeech(need)));
  const told = words.some((need) => meets(need, passage) > 0);
  const named = needs.every(
    (need) =>
      need.entities.length === 0 ||
      meets(need, passage) > 0 ||
      (unmet.length === 0 && (strengths.get(need) ?? 0) >= SAME_PARAGRAPH),
  );
  const dated = needs.every((need) => need.date === null || meets(need, passage) > 0);
  // What the articles have a word for they would have told with it; what they have none for they may word otherwise.
  const unsaid = unmet.filter(({ terms }) => terms.size > 0);
  const weight = (list: readonly Need[]) => list.reduce((sum, need) => sum + need.weight, 0);
  if (!told || !named || !dated || unsaid.length > 0 || own < ENOUGH_ALONE) return [];
  if (weight(unmet) > (1 - ENOUGH_WORDS) * weight(words)) return [];
  const times = passage.dates.filter(isTime);
  return times.flatMap((date): Near[] => {
    const attached = attachment(date, passage, needs, library);
    if (attached === 0) return [];
    const beside = metIn(clauseOf(date, passage), passage, needs);
    const fit = own + ATTACHED * attached + SAME_CLAUSE * beside - (date.from === undefined ? UNRESOLVED : 0);
    return [{ passage, date, own, whole: unmet.length === 0 && own >= FULL, fit }];
  });
}

/** Whether the sentence tells what somebody said. */
function speechIn(passage: Passage): boolean {
  const { quotations, statements } = passage.reading;
  return [...quotations, ...statements].some(
    ({ speaker, passage: { start, end } }) => speaker !== null && start < passage.end && passage.start < end,
  );
}

/** A verb for saying something is met by any word for it: somebody who grumbles says something. */
function isSpeech({ form }: Need): boolean {
  return form !== null && isVerbOfSpeech(form);
}
