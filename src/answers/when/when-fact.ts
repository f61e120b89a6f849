/** “When did ... happen?”: the sentence that covers the question and the date that its verb carries. */
import type { Span } from '../../corpus/types.ts';
import type { DateMention } from '../../language/types.ts';
import type { Draft, Finding } from '../draft.ts';
import type { Library, Passage } from '../library/library.ts';
import { meets, type Need } from '../library/matching.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { answerDate, inQuotes, passageFinding } from '../wording.ts';
import { datedBy } from '../words/how.ts';
import type { AnswerWords } from '../words/words.ts';
import { asksLimit, hangsOnDeed, saysUnknown, tellsLimit, tellsSince } from './attached.ts';
import { coveredBy, deedIsUntold, isOnlyThoughtOf, LIGHTEST, namingFirst, needsAsked } from './covered.ts';
import { type DatedPassage, datesOf, datesVerb, distinctDates, touches } from './dated.ts';
import { deedOf } from './deed.ts';
import { isTheirDeed } from './subject.ts';

const ENOUGH = 0.7;
const ENOUGH_ALONE = 0.45;
/** Share of the question that a sentence without a date must hold by itself to count as mentioning it. */
const ENOUGH_MENTIONED = 0.8;
/** A dated sentence whose verb is the asked one may leave the rest to its paragraph. */
const ENOUGH_ATTACHED = 0.58;
/** Other dates are named beside the best down to this share of its fit. */
const AS_GOOD = 0.92;
const MOST_SHOWN = 4;
/** “When did X go to Y”: something was done, not said. */
const MOVED = /\bdid\b.*\b(?:go|come|take|get|make|put|give)\b/u;

/**
 * @param skip - folded words that the asking itself accounts for
 * @returns `null` if no sentence covers the question, `partial` if one does without a date
 */
export function answerWhenFact(question: ParsedQuestion, library: Library, skip: ReadonlySet<string>): Draft | null {
  const needs = needsAsked(question, library, skip);
  if (needs.length === 0 || deedIsUntold(question, needs)) return null;
  const done = deedOf(question);
  // What was done must be told; a verb that no article uses may be told in any other way.
  const deed = needs.find(({ form, terms }) => form !== null && form === done?.word.folded && terms.size > 0);
  const moved = MOVED.test(question.plain) && !needs.some(({ form, weight }) => form !== null && weight > LIGHTEST);
  const limit = asksLimit(question.plain);
  const since = /\bsince (?:when|what)\b|\bhow long\b/.test(question.plain);
  const covered = coveredBy(needs, deed, library);
  const whole = namingFirst(covered, needs).filter(({ score, own }) => score >= ENOUGH && own >= ENOUGH_ALONE);
  const [best] = whole;
  const near = best ? whole.filter(({ score, own }) => score + own >= (best.score + best.own) * 0.8) : [];
  const verbs = needs.filter(({ entities, date, required }) => entities.length === 0 && !date && !required);
  const attached = covered.filter(
    ({ passage, score }) =>
      score >= ENOUGH_ATTACHED && !near.some((one) => one.passage === passage) && datesVerb(passage, verbs, library),
  );
  const dated = [...near, ...attached]
    .filter(
      ({ passage }) => !isOnlyThoughtOf(passage, question, needs) && isTheirDeed(passage, question, needs, library),
    )
    .flatMap(({ passage, score, own }) => datesOf(passage, needs, (score + own) / 2, library))
    .filter(({ date, passage }) => !moved || (date !== null && hangsOnDeed(date, passage, library)))
    .filter(
      ({ date, passage }) =>
        (!limit || (date !== null && tellsLimit(date, passage, library))) &&
        (!since || (date !== null && (tellsSince(date, passage, library) || changes(date, passage, deed, library)))),
    )
    .sort((a, b) => b.fit - a.fit);
  const [answer] = dated;
  if (!answer) {
    // What is mentioned must be mentioned in the sentence itself.
    if (
      !best ||
      best.own < ENOUGH_MENTIONED ||
      !isTheirDeed(best.passage, question, needs, library) ||
      needs.some((need) => need.entities.length > 0 && meets(need, best.passage) === 0)
    )
      return null;
    return undatedDraft(best.passage, library);
  }
  if (saysUnknown(answer.passage)) return undatedDraft(answer.passage, library);
  const shown = distinctDates(dated.filter(({ fit }) => fit >= answer.fit * AS_GOOD)).slice(0, MOST_SHOWN);
  return draftOf(shown, library);
}

/** “Since when is it closed?”: it was closed on a day. */
function changes(date: DateMention, passage: Passage, deed: Need | undefined, library: Library): boolean {
  return (
    deed !== undefined && library.factsAt(date).some(({ predicate }) => touches(passage, predicate, deed.terms, []))
  );
}

/** It is mentioned, without a day. */
function undatedDraft(passage: Passage, library: Library): Draft {
  return {
    command: 'when',
    by: 'when-fact',
    status: 'partial',
    headline: inQuotes(passage.text, 280, library.words),
    reason: library.words.undated(),
    findings: [passageFinding(passage)],
  };
}

function draftOf(shown: readonly DatedPassage[], library: Library): Draft {
  const { words } = library;
  const parts = shown.map((one) => inWords(one, words));
  const [first] = shown as [DatedPassage];
  const differs = new Set(shown.map(({ date }) => date?.from ?? '')).size > 1;
  return {
    command: 'when',
    by: 'when-fact',
    status: 'answered',
    headline:
      shown.length === 1
        ? words.colon(parts[0] ?? '', inQuotes(first.passage.text, 290 - (parts[0]?.length ?? 0), words))
        : shown
            .map((one, index) => words.colon(parts[index] ?? '', inQuotes(one.passage.text, 120, words)))
            .join(' · '),
    list: shown.length > 1,
    findings: shown.map((one) => findingOf(one, library)),
    ...(differs ? { disagreement: words.severalDates(parts) } : {}),
  };
}

function inWords({ date, phrase, passage }: DatedPassage, words: AnswerWords): string {
  const answer = date ? answerDate(date) : null;
  if (answer) return words.date(answer);
  const expression = date ?? phrase;
  return expression ? words.marked(passage.reading.article.text.slice(expression.start, expression.end)) : '';
}

function findingOf({ passage, date, phrase }: DatedPassage, library: Library): Finding {
  const [fact] = date ? library.factsAt(date) : [];
  const answer = date ? answerDate(date, fact?.status) : null;
  return passageFinding(passage, {
    highlights: [date ?? (phrase as Span)],
    ...(answer ? { date: answer } : {}),
    notes: date ? [datedBy(date.how, fact?.status, library.words)] : [],
  });
}
