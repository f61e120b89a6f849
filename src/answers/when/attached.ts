/** What a date of a sentence belongs to: its clause, and the words that it hangs on. */
import type { Span } from '../../corpus/types.ts';
import type { DateMention } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import type { Library, Passage } from '../library/library.ts';
import { meets, type Need } from '../library/matching.ts';
import { isVerbOfSpeech } from '../library/word-kinds.ts';

/** Where one clause ends and another begins, roughly: enough to keep two dated facts of one sentence apart. */
const CLAUSE_EDGE = /[;:]|,?\s+(?:and|but|while|whereas|although|before|after|when|having)\s+/giu;

/** The clause of a date, as a span of the article. */
export function clauseOf(date: Span, passage: Passage): Span {
  let from = 0;
  let to = passage.text.length;
  for (const edge of passage.text.matchAll(CLAUSE_EDGE)) {
    if (joinsDates(passage.start + edge.index, passage.start + edge.index + edge[0].length, passage)) continue;
    if (edge.index + edge[0].length <= date.start - passage.start) from = edge.index;
    else if (edge.index >= date.end - passage.start) {
      to = edge.index;
      break;
    }
  }
  return { start: passage.start + from, end: passage.start + to };
}

/** “In May and June”: the two dates are of one clause. */
function joinsDates(start: number, end: number, { dates }: Passage): boolean {
  return dates.some((date) => date.end === start) && dates.some((date) => date.start >= end && date.start - end <= 8);
}

/** Share of the needs that the words of a span meet, from 0 to 1. */
export function metIn(span: Span, passage: Passage, needs: readonly Need[]): number {
  const from = Math.max(0, span.start - passage.start);
  const terms = new Set(
    cutWords(passage.text.slice(from, Math.max(from, span.end - passage.start))).map(({ term }) => term),
  );
  const met = needs.filter(
    (need) =>
      [...need.terms.keys()].some((term) => terms.has(term)) ||
      passage.mentions.some(
        ({ entity, start, end }) => need.entities.includes(entity) && start >= span.start && end <= span.end,
      ),
  );
  return needs.length === 0 ? 0 : met.length / needs.length;
}

/** How near a related word must be for a date to hang on what was asked. */
const NEAR_ENOUGH = 0.4;

/** True if the words that a date hangs on meet a need, or hold a name of one. */
function touchesNeeds(predicate: Span, passage: Passage, needs: readonly Need[]): boolean {
  const words = cutWords(passage.reading.article.text.slice(predicate.start, predicate.end));
  return needs.some(
    (need) =>
      words.some(({ term }) => (need.terms.get(term) ?? 0) > NEAR_ENOUGH) ||
      passage.mentions.some(
        ({ entity, start, end }) => need.entities.includes(entity) && start < predicate.end && predicate.start < end,
      ),
  );
}

/** Least share of the question around the words that a date hangs on, where none of them is asked for. */
const HALF = 0.5;
/** How far words around a verb or noun still belong to it, in characters. */
const AROUND = 50;
/** “The ban on X, which Y imposed in May”: the date is one of what stands before the relative pronoun. */
const RELATIVE = /(?:^|[\s,])(?:which|that|who)\s+(?:[\p{L}\p{N}’'-]+\s+){0,4}$/iu;

const PRONOUN = /\b(?:it|they|this|these)\s+(?:[\p{L}’'-]+\s+){0,2}$/iu;

/**
 * Whether a date may be one of what is asked for: it hangs on a word of the question, on a verb that only says that something was
 * said, on a verb among the question's words, or on a verb that tells of what the question names right before it.
 *
 * @returns 1 where it hangs on a word of the question, a little less where the rest holds, 0 where it dates something else
 */
export function attachment(date: DateMention, passage: Passage, needs: readonly Need[], library: Library): number {
  const facts = library.factsAt(date);
  if (facts.some(({ predicate }) => touchesNeeds(predicate, passage, needs))) return 1;
  const beside = metIn(clauseOf(date, passage), passage, needs);
  if (facts.length === 0) return beside >= HALF ? beside : 0;
  const told = facts.some(({ predicate }) => {
    if (isSpeech(predicate, passage)) return beside >= HALF;
    const before = passage.text.slice(0, predicate.start - passage.start);
    // “The strike that has cost X dear since it began”: the pronoun stands for what the sentence has told of.
    if (PRONOUN.test(before)) return metIn({ start: passage.start, end: predicate.end }, passage, needs) >= HALF;
    const relative = RELATIVE.exec(before);
    if (relative) {
      const end = passage.start + relative.index;
      return metIn({ start: end - AROUND, end }, passage, needs) >= HALF;
    }
    return metIn({ start: predicate.start - AROUND, end: predicate.end + AROUND }, passage, needs) >= HALF;
  });
  return told ? Math.max(HALF, beside) : 0;
}

function isSpeech(predicate: Span, { reading }: Passage): boolean {
  return cutWords(reading.article.text.slice(predicate.start, predicate.end)).some(({ folded }) =>
    isVerbOfSpeech(folded),
  );
}

/** Met, and not only by part of a compound: a “half-finished” bridge was not finished. */
export function isMet(need: Need, passage: Passage, least = 0): boolean {
  if (meets(need, passage) <= least) return false;
  return passage.words.some(
    ({ term, start }) => need.terms.has(term) && !/[\p{L}]-$/u.test(passage.text.slice(Math.max(0, start - 2), start)),
  );
}

/** Whether a date hangs on anything else than a verb for saying something. */
export function hangsOnDeed(date: DateMention, passage: Passage, library: Library): boolean {
  const facts = library.factsAt(date);
  return facts.length === 0 || facts.some(({ predicate }) => !isSpeech(predicate, passage));
}

const BEGAN = /\b(?:began|begun|begins?|started|starts?|opened|broke out|launched|dates? (?:back|from)|goes back)\b/iu;

/** “Since 2002”, “from 2014 on”, “began in 2013”: a date from which on something is so. */
export function tellsSince(date: DateMention, passage: Passage, library: Library): boolean {
  const { text } = passage.reading.article;
  return (
    /\b(?:since|from)\s+(?:the\s+)?$/iu.test(passage.text.slice(0, date.start - passage.start)) ||
    /^(?:since|from)\b/iu.test(date.text) ||
    library.factsAt(date).some(({ predicate }) => BEGAN.test(text.slice(predicate.start, predicate.end)))
  );
}

/** “By May”, “until the 3rd”, “expires on Friday”: a date up to which something is so or must be done. */
export function tellsLimit(date: DateMention, passage: Passage, library: Library): boolean {
  const { text } = passage.reading.article;
  return (
    /\b(?:by|until|till|before|than|up to|within)\s+(?:(?:the|midnight on)\s+)?$/iu.test(
      passage.text.slice(0, date.start - passage.start),
    ) ||
    /^(?:by|until|till|before|within)\b/iu.test(date.text) ||
    date.direction === 'future' ||
    library
      .factsAt(date)
      .some(
        ({ predicate, status }) =>
          status === 'scheduled' ||
          /\b(?:expire|end|run|ran|cease|close|due)/iu.test(text.slice(predicate.start, predicate.end)),
      )
  );
}

const ASKS_LIMIT =
  /\b(?:deadline|due date|time limit|cut off|(?:by|until|till) (?:when|what|which)|within how many|how soon)\b/u;

/** Whether a question asks up to when something is so or must be done. @param plain - folded words */
export function asksLimit(plain: string): boolean {
  return ASKS_LIMIT.test(plain);
}

/** “Nobody knows on which day”: the sentence says that its date is not known. */
export function saysUnknown({ text }: Passage): boolean {
  return /\b(?:nobody|no one|none) (?:knows|could say|would say|can say)\b[^.;]{0,40}\b(?:when|day|date|month)\b|\b(?:no|any|without (?:a|naming a|giving a|fixing a)) (?:exact |firm )?(?:date|day)\b|\b(?:date|day) (?:is|was|has|had) (?:not|still|yet)\b|\bunclear when\b/iu.test(
    text,
  );
}
