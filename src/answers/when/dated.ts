/** The dates of a sentence that may answer when something happened, with how well each fits the question. */
import type { Span } from '../../corpus/types.ts';
import type { DateMention } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import type { Library, Passage } from '../library/library.ts';
import type { Need } from '../library/matching.ts';
import { clauseOf, metIn } from './attached.ts';

/** A date that hangs on a word of the question is worth this much more than another of the sentence. */
const ATTACHED = 0.35;
/** A date with no day of its own (“on the eve of”) answers only if nothing better does. */
const VAGUE = 0.1;
/** A day answers better than a week or a year of the same sentence that holds it. */
const COARSE = 0.4;
/** “On Friday”, in an article of which nobody knows when it was written, is better than nothing. */
const UNRESOLVED = 0.5;
/** For all of the question's words standing in the clause of the date. */
const SAME_CLAUSE = 0.3;
/** Most of the question, as a share of its words. */
const MOSTLY = 0.6;
/** Half of it, where it only names somebody. */
const HALF = 0.5;
/** “The 1998 cup final”: what stands right beside a date is dated by it. */
const BESIDE = 25;
/** How far words around a verb or noun still belong to it, in characters. */
const AROUND = 50;
/** Verbs that only say that something was said or is to take place. */
const REPORTING = new Set(
  'scheduled set planned due expected slated held place said says say told tells reported reports announced added stated confirmed'.split(
    ' ',
  ),
);

/** A date of a passage, or words of time that stand for one. */
export interface DatedPassage {
  readonly passage: Passage;
  readonly date: DateMention | null;
  /** Words of time that are no date: “on the eve of the vote”. */
  readonly phrase: Span | null;
  /** How well it fits; above 1 for the best. */
  readonly fit: number;
}

/** Time told by another event. */
const PHRASE =
  /\b(?:on the eve of|ahead of|in the run-up to|in the wake of|shortly (?:before|after)|(?:hours|days|weeks|months|moments) (?:before|after)|just (?:before|after)|during)\s+(?:(?:the|a|an|his|her|their|its|this|that)\s+)?(?:[\p{L}\p{N}’'-]+)(?:\s+[\p{L}\p{N}’'-]+){0,3}/iu;

/**
 * Every date of a sentence with how well it fits: one that hangs on a word of the question fits best.
 *
 * @param cover - share of the question that the sentence covers, from 0 to 1
 */
export function datesOf(passage: Passage, needs: readonly Need[], cover: number, library: Library): DatedPassage[] {
  const terms = new Map<string, number>();
  for (const need of needs)
    for (const [term, strength] of need.terms) terms.set(term, Math.max(strength, terms.get(term) ?? 0));
  const names = passage.mentions.filter(({ entity }) => needs.some(({ entities }) => entities.includes(entity)));
  const dates = passage.dates
    .filter((date) => (date.type === 'DATE' || date.type === 'TIME') && !/_REF$/.test(date.value))
    .flatMap((date): DatedPassage[] => {
      const facts = library.factsAt(date);
      const attached = facts.some(({ predicate }) => touches(passage, predicate, terms, names));
      const beside = sameClause(date, passage, needs);
      // A date that hangs on another verb dates that one, not what was asked.
      const told =
        attached ||
        metIn({ start: date.start - BESIDE, end: date.end + BESIDE }, passage, needs) >= MOSTLY ||
        facts.some(({ predicate }) => isTold(predicate, passage, needs, beside)) ||
        (facts.length === 0 && beside >= MOSTLY);
      if (!told) return [];
      return [
        {
          passage,
          date,
          phrase: null,
          fit:
            cover +
            (attached ? ATTACHED : 0) +
            SAME_CLAUSE * beside -
            (isFinest(date, passage) ? 0 : COARSE) -
            (date.from === undefined ? UNRESOLVED : 0),
        },
      ];
    });
  if (dates.length > 0) return dates;
  const match = PHRASE.exec(passage.text);
  if (!match) return [];
  const start = passage.start + match.index;
  if (sameClause({ start, end: start + match[0].length }, passage, needs) < MOSTLY) return [];
  return [
    {
      passage,
      date: null,
      phrase: { start, end: start + match[0].length },
      fit: cover - VAGUE + SAME_CLAUSE * sameClause({ start, end: start + match[0].length }, passage, needs),
    },
  ];
}

/** True if most of the question stands around the words that a date hangs on, or these only say that it was said. */
function isTold(predicate: Span, passage: Passage, needs: readonly Need[], beside: number): boolean {
  const words = cutWords(passage.reading.article.text.slice(predicate.start, predicate.end));
  if (words.some(({ folded }) => REPORTING.has(folded))) return beside >= MOSTLY;
  // Where the question only names somebody somewhere, one of the names beside the date will do.
  const enough = needs.some(({ entities }) => entities.length === 0) ? MOSTLY : HALF;
  return metIn({ start: predicate.start - AROUND, end: predicate.end + AROUND }, passage, needs) >= enough;
}

/** A day, or the finest date of its sentence: a week that holds a day of the same sentence is none. */
function isFinest(date: DateMention, passage: Passage): boolean {
  if (date.from === date.to || date.from === undefined) return true;
  return !passage.dates.some(
    ({ from, to }) => from !== undefined && from === to && (date.from ?? '') <= from && from <= (date.to ?? ''),
  );
}

/** Share of the needs that are met in the clause of a date, from 0 to 1. */
function sameClause(date: Span, passage: Passage, needs: readonly Need[]): number {
  return metIn(clauseOf(date, passage), passage, needs);
}

/** True if a date of the sentence hangs on a word that meets one of the needs by itself. */
export function datesVerb(passage: Passage, needs: readonly Need[], library: Library): boolean {
  const terms = new Map(needs.flatMap((need) => [...need.terms]));
  return passage.dates.some(
    (date) =>
      date.from !== undefined && library.factsAt(date).some(({ predicate }) => touches(passage, predicate, terms, [])),
  );
}

/** True if words of a passage are near some that are asked for, or hold one of the names. @param terms - with how near, from 0 to 1 */
export function touches(
  passage: Passage,
  predicate: Span,
  terms: ReadonlyMap<string, number>,
  names: readonly Span[],
): boolean {
  const words = cutWords(passage.reading.article.text.slice(predicate.start, predicate.end));
  return (
    words.some((word) => (terms.get(word.term) ?? 0) > 0.4) ||
    names.some(({ start, end }) => start < predicate.end && predicate.start < end)
  );
}

/** Each day, or each words of time, once: the best of them. @param dated - best first */
export function distinctDates(dated: readonly DatedPassage[]): DatedPassage[] {
  const seen = new Set<string>();
  return dated.filter(({ date, passage, phrase }) => {
    const key = date?.from ? `${date.from}/${date.to}` : `${passage.file}:${phrase?.start}`;
    return !seen.has(key) && seen.add(key);
  });
}
