/** “When did ... happen?”: the sentence that covers the question and the date that its verb carries. */
import type { Span } from '../../corpus/types.ts';
import type { DateMention } from '../../language/types.ts';
import { cutWords, termOf } from '../../search/tokens.ts';
import type { Draft, Finding } from '../draft.ts';
import { candidatePassages } from '../library/candidates.ts';
import type { Library, Passage } from '../library/library.ts';
import { coverage, meets, type Need, needsOf, SAME_PARAGRAPH } from '../library/matching.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { answerDate, inQuotes, passageFinding } from '../wording.ts';
import { datedBy } from '../words/how.ts';
import type { AnswerWords } from '../words/words.ts';
import { asksLimit, clauseOf, hangsOnDeed, isMet, metIn, saysUnknown, tellsLimit, tellsSince } from './attached.ts';
import { DEED_MET, deedOf } from './deed.ts';

const ENOUGH = 0.7;
const ENOUGH_ALONE = 0.45;
/** Share of the question that a sentence without a date must hold by itself to count as mentioning it. */
const ENOUGH_MENTIONED = 0.8;
/** Other dates are named beside the best down to this share of its fit. */
const AS_GOOD = 0.92;
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
/** Share of the question's words that the dated sentence itself must meet. */
const ENOUGH_WORDS = 0.45;
/** With all of its words in the dated sentence, whom the question names may stand elsewhere in the paragraph. */
const ALL_WORDS = 0.8;
/** Words that weigh less than this are light ones. */
const LIGHTEST = 0.25;
/** Most of the question, as a share of its words. */
const MOSTLY = 0.6;
/** Half of it, where it only names somebody. */
const HALF = 0.5;
/** “When did X go to Y”: something was done, not said. */
const MOVED = /\bdid\b.*\b(?:go|come|take|get|make|put|give)\b/u;
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
/** A dated sentence whose verb is the asked one may leave the rest to its paragraph. */
const ENOUGH_ATTACHED = 0.58;
const MOST_SHOWN = 4;

interface DatedPassage {
  readonly passage: Passage;
  readonly date: DateMention | null;
  /** Words of time that are no date: “on the eve of the vote”. */
  readonly phrase: Span | null;
  readonly fit: number;
}

/** Time told by another event. */
const PHRASE =
  /\b(?:on the eve of|ahead of|in the run-up to|in the wake of|shortly (?:before|after)|(?:hours|days|weeks|months|moments) (?:before|after)|just (?:before|after)|during)\s+(?:(?:the|a|an|his|her|their|its|this|that)\s+)?(?:[\p{L}\p{N}’'-]+)(?:\s+[\p{L}\p{N}’'-]+){0,3}/iu;

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
  const covered = candidatePassages(needs, library)
    .map((passage) => ({ passage, ...coverage(needs, [passage], library) }))
    .filter(
      ({ missing, passage, strengths }) =>
        missing.length === 0 &&
        needs.every(
          (need) =>
            need.entities.length === 0 ||
            isThing(need, library) ||
            meets(need, passage) > 0 ||
            (wordsMet(needs, passage, library) >= ALL_WORDS && (strengths.get(need) ?? 0) >= SAME_PARAGRAPH),
        ),
    )
    .filter(
      ({ passage }) =>
        wordsMet(needs, passage, library) >= ENOUGH_WORDS &&
        (deed === undefined || isMet(deed, passage, DEED_MET)) &&
        needs.every(
          (need) => need.form !== null || need.date !== null || need.entities.length > 0 || isMet(need, passage),
        ),
    )
    .sort((a, b) => b.score + b.own - (a.score + a.own));
  const whole = namingFirst(covered, needs).filter(({ score, own }) => score >= ENOUGH && own >= ENOUGH_ALONE);
  const [best] = whole;
  const near = best ? whole.filter(({ score, own }) => score + own >= (best.score + best.own) * 0.8) : [];
  const verbs = needs.filter(({ entities, date, required }) => entities.length === 0 && !date && !required);
  const attached = covered.filter(
    ({ passage, score }) =>
      score >= ENOUGH_ATTACHED && !near.some((one) => one.passage === passage) && datesVerb(passage, verbs, library),
  );
  const dated = [...near, ...attached]
    .filter(({ passage }) => !isOnlyThoughtOf(passage, question, needs))
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
      needs.some((need) => need.entities.length > 0 && meets(need, best.passage) === 0)
    )
      return null;
    return {
      command: 'when',
      status: 'partial',
      headline: inQuotes(best.passage.text, 280, library.words),
      reason: library.words.undated(),
      findings: [passageFinding(best.passage)],
    };
  }
  if (saysUnknown(answer.passage))
    return {
      command: 'when',
      status: 'partial',
      headline: inQuotes(answer.passage.text, 280, library.words),
      reason: library.words.undated(),
      findings: [passageFinding(answer.passage)],
    };
  const shown = distinctDates(dated.filter(({ fit }) => fit >= answer.fit * AS_GOOD)).slice(0, MOST_SHOWN);
  return draftOf(shown, library);
}

/** The words by which a question asks for a beginning or an end; an article tells it in one of these. */
const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:start|starts|started|starting|begin|begins|began|begun|beginning)$/,
    'start begin began begun launch since commence outbreak beginning onset',
  ],
  [
    /^(?:end|ends|ended|ending|finish|finished|stop|stopped|conclude|concluded)$/,
    'end finish stop conclude close cease until over halt standstill',
  ],
];

/** The needs of a when-question: “start” and “end” are no light words here, and what is started is (“started building”). */
function needsAsked(question: ParsedQuestion, library: Library, skip: ReadonlySet<string>): Need[] {
  const bound = question.content.find(({ word }) => BOUNDS.some(([asked]) => asked.test(word.folded)));
  if (!bound) return needsOf(question, library, skip);
  const words = BOUNDS.find(([asked]) => asked.test(bound.word.folded))?.[1].split(' ') ?? [];
  const started = question.words[question.words.indexOf(bound.word) + 1];
  const soft = new Set(started && /ing$/.test(started.folded) ? [started.folded] : []);
  const others = needsOf(question, library, new Set([...skip, bound.word.folded]), soft);
  const need: Need = {
    label: question.text.slice(bound.word.start, bound.word.end),
    weight: 1,
    required: false,
    entities: [],
    terms: new Map(words.map((word) => [termOf(word), 1])),
    surfaces: words,
    form: null,
    allOf: [],
    date: null,
    unknown: false,
  };
  return [...others, need];
}

/** Where some of the sentences name all that the question names, the others only speak of it by the way. */
function namingFirst<T extends { readonly passage: Passage }>(
  covered: readonly T[],
  needs: readonly Need[],
): readonly T[] {
  const naming = covered.filter(({ passage }) =>
    needs.every((need) => need.entities.length === 0 || meets(need, passage) > 0),
  );
  return naming.some(({ passage }) => passage.dates.some(({ from }) => from !== undefined)) ? naming : covered;
}

/** “Since when is it closed?”: it was closed on a day. */
function changes(date: DateMention, passage: Passage, deed: Need | undefined, library: Library): boolean {
  return (
    deed !== undefined && library.factsAt(date).some(({ predicate }) => touches(passage, predicate, deed.terms, []))
  );
}

/** True if no article has any word for what was done. */
function deedIsUntold(question: ParsedQuestion, needs: readonly Need[]): boolean {
  const deed = deedOf(question);
  return needs.some(({ form, terms }) => form !== null && form === deed?.word.folded && terms.size === 0);
}

/** Share of the question's words, names and days left out, that the sentence itself meets. */
function wordsMet(needs: readonly Need[], passage: Passage, library: Library): number {
  const before = PRONOUNS.test(passage.text) ? sentenceBefore(passage, library) : undefined;
  const words = needs.filter(
    ({ entities, date, weight }) => entities.length === 0 && date === null && weight > LIGHTEST,
  );
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0
    ? 1
    : words.reduce(
        (sum, need) =>
          sum + need.weight * Math.max(meets(need, passage), before ? SAME_PARAGRAPH * meets(need, before) : 0),
        0,
      ) / total;
}

/** What a pronoun of a sentence can stand for is told in the one before. */
const PRONOUNS = /\b(?:it|they|them|this)\b/iu;

function sentenceBefore({ file, position, paragraph }: Passage, library: Library): Passage | undefined {
  const before = library.articles.get(file)?.passages[position - 1];
  return before?.paragraph === paragraph ? before : undefined;
}

/** A thing may be named in the sentence beside the dated one. */
function isThing(need: Need, library: Library): boolean {
  return need.entities.some((id) => library.entities.get(id)?.kind === 'thing');
}

function draftOf(shown: readonly DatedPassage[], library: Library): Draft {
  const { words } = library;
  const parts = shown.map((one) => inWords(one, words));
  const [first] = shown as [DatedPassage];
  const differs = new Set(shown.map(({ date }) => date?.from ?? '')).size > 1;
  return {
    command: 'when',
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

/** Words behind which an act is planned, feared or denied, not told. */
const IRREAL = /^(?:to|by|of|without|if|whether|would|could|may|might|should|must|not|never)$/;

/** True if the question asks when something was done and the sentence only speaks of doing it (“planned to”, “without”). */
function isOnlyThoughtOf(passage: Passage, { plain, content }: ParsedQuestion, needs: readonly Need[]): boolean {
  const verb = /\bdid\b/.test(plain) ? content.find(({ light }) => !light) : undefined;
  const need = needs.find(({ form }) => form !== null && form === verb?.word.folded);
  if (!need) return false;
  const told = passage.words.flatMap((word, index) =>
    (need.terms.get(word.term) ?? 0) > 0.5 ? [passage.words[index - 1]?.folded ?? ''] : [],
  );
  return told.length > 0 && told.every((before) => IRREAL.test(before));
}

/** Every date of a sentence with how well it fits: one that hangs on a word of the question fits best. */
function datesOf(passage: Passage, needs: readonly Need[], cover: number, library: Library): DatedPassage[] {
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
function datesVerb(passage: Passage, needs: readonly Need[], library: Library): boolean {
  const terms = new Map(needs.flatMap((need) => [...need.terms]));
  return passage.dates.some(
    (date) =>
      date.from !== undefined && library.factsAt(date).some(({ predicate }) => touches(passage, predicate, terms, [])),
  );
}

function touches(
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

function distinctDates(dated: readonly DatedPassage[]): DatedPassage[] {
  const seen = new Set<string>();
  return dated.filter(({ date, passage, phrase }) => {
    const key = date?.from ? `${date.from}/${date.to}` : `${passage.file}:${phrase?.start}`;
    return !seen.has(key) && seen.add(key);
  });
}
