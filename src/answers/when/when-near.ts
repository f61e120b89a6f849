/** When no sentence says all that a question says: the dated sentence that says the most of it, if that is enough. */
import type { DateMention } from '../../language/types.ts';
import { termOf, type Word } from '../../search/tokens.ts';
import { baseForm } from '../../search/word-forms.ts';
import type { Draft } from '../draft.ts';
import { candidatePassages } from '../library/candidates.ts';
import type { Library, Passage } from '../library/library.ts';
import { coverage, meets, type Need, needsOf } from '../library/matching.ts';
import { areKin, relatedPhrases } from '../library/thesaurus.ts';
import { isOnlyAdjective, isVerbOfSpeech } from '../library/word-kinds.ts';
import { GATHERING_WORDS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { answerDate, inQuotes, passageFinding } from '../wording.ts';
import { howInWords } from '../words/how.ts';
import { asksLimit, attachment, clauseOf, isMet, metIn, saysUnknown, tellsLimit, tellsSince } from './attached.ts';
import { isOnlyThoughtOf } from './covered.ts';
import { DEED_MET, deedOf } from './deed.ts';
import { isTheirDeed, tellsOfAnother } from './subject.ts';

/** Share of the question that the sentence must hold by itself. */
const ENOUGH_ALONE = 0.4;
const ENOUGH_APART = 0.3;
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

const PHRASE = 0.7;
/** What a word for a thing of the same kind is worth. */
const KIN = 0.5;
/** Where nothing is said to be done, the names must stand in the same paragraph. */
const NEARBY = 0.6;
/** Which one of several is asked is never left out. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th)?)$/u;
/** For each word more than two of the question that stand together in the sentence, and at most. */
const RUN = 0.1;
const MOST_RUN = 0.4;
/** Stems of verbs of speech that do more than say something. */
const BINDING = new Set('sign order approv agre file publish elect appoint'.split(' '));

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
  // A name alone is a subject without a deed: any date of the articles would do.
  if (wordsOf(needs).length === 0) return null;
  const since = /\bsince (?:when|what|which)\b/u.test(question.plain);
  const limit = asksLimit(question.plain);
  const deed = deedOf(question)?.word.folded ?? null;
  const [best] = candidatePassages(needs, library)
    .filter(
      (passage) =>
        passage.dates.some(isTime) &&
        !isOnlyThoughtOf(passage, question, needs) &&
        isTheirDeed(passage, question, needs, library),
    )
    .flatMap((passage) => nearOf(passage, needs, deed, question, library))
    .filter(({ date, passage }) => !since || tellsSince(date, passage, library))
    .filter(({ date, passage }) => !limit || tellsLimit(date, passage, library))
    .sort((a, b) => b.fit - a.fit);
  if (!best) return null;
  const { passage, date } = best;
  const whole = best.whole && !saysUnknown(passage);
  const [fact] = library.factsAt(date);
  const answer = answerDate(date, fact?.status);
  const head = answer ? library.words.date(answer) : library.words.marked(date.text);
  return {
    command: 'when',
    by: 'when-near',
    status: whole ? 'answered' : 'partial',
    headline: library.words.colon(head, inQuotes(passage.text, 285 - head.length, library.words)),
    ...(whole ? {} : { reason: library.words.noShortAnswer() }),
    findings: [
      passageFinding(passage, {
        highlights: [date],
        ...(answer ? { date: answer } : {}),
        notes: [`${howInWords(date.how, library.words)}.`],
      }),
    ],
  };
}

function wordsOf(needs: readonly Need[]): Need[] {
  return needs.filter(({ entities, date }) => entities.length === 0 && date === null);
}

function isTime({ type, value }: DateMention): boolean {
  return (type === 'DATE' || type === 'TIME') && !/_REF$/.test(value);
}

/** The dates of a sentence that can answer, if the sentence can at all. */
function nearOf(
  passage: Passage,
  asking: readonly Need[],
  deed: string | null,
  question: ParsedQuestion,
  library: Library,
): Near[] {
  const needs = asking.map((need) => (need.form === deed ? withPhrase(need, passage) : need));
  const words = wordsOf(needs);
  const { own, strengths } = coverage(needs, [passage], library);
  const speech = speechIn(passage);
  const unmet = words.filter(
    (need) => !isMet(need, passage, need.form === deed ? DEED_MET : 0) && !(speech && isSpeech(need)),
  );
  const kin = unmet.filter((need) => need.form !== deed && isKinMet(need, passage));
  const unsaid = unmet.filter((need) => !kin.includes(need));
  const told = kin.length > 0 || words.some((need) => isMet(need, passage));
  const apart = needs.filter((need) => need.entities.length > 0 && meets(need, passage) === 0);
  // Whom the question names may stand around a sentence that holds all else.
  const named = apart.every((need) => unmet.length === 0 && (strengths.get(need) ?? 0) > (deed === null ? NEARBY : 0));
  const dated = needs.every((need) => need.date === null || meets(need, passage) > 0);
  const weight = (list: readonly Need[]) => list.reduce((sum, need) => sum + need.weight, 0);
  const held = own + (KIN * weight(kin)) / weight(needs);
  if (tellsOfAnother(passage, apart, question, library)) return [];
  if (!told || !named || !dated || held < (apart.length > 0 ? ENOUGH_APART : ENOUGH_ALONE)) return [];
  // What was done is always needed.
  if (
    unsaid.some((need) => need.form === deed || !mayBeUnsaid(need)) ||
    weight(unsaid) > (1 - ENOUGH_WORDS) * weight(words)
  )
    return [];
  const times = passage.dates.filter(isTime);
  const run = runBonus(question.words, passage);
  const widened = needs.map((need) => (kin.includes(need) ? withKin(need, passage) : need));
  return times.flatMap((date): Near[] => {
    const attached = attachment(date, passage, widened, library);
    if (attached === 0) return [];
    const beside = metIn(clauseOf(date, passage), passage, widened);
    const fit = own + run + ATTACHED * attached + SAME_CLAUSE * beside - (date.from === undefined ? UNRESOLVED : 0);
    return [{ passage, date, own, whole: unmet.length === 0 && apart.length === 0 && own >= FULL, fit }];
  });
}

/** What the articles have no word for, and how something is judged to be, they may word otherwise or not at all. */
function mayBeUnsaid({ terms, form, unknown }: Need): boolean {
  if (unknown || (form !== null && ORDINAL.test(form))) return false;
  return terms.size === 0 || (form !== null && isOnlyAdjective(form));
}

/** For words of the question that stand side by side in the sentence as they do there, small ones included. */
function runBonus(asked: readonly Word[], { words }: Passage): number {
  const told = ` ${words.map(({ folded }) => folded).join(' ')} `;
  let longest = 0;
  for (let from = 0; from < asked.length; from++) {
    let to = from;
    while (
      to < asked.length &&
      told.includes(
        ` ${asked
          .slice(from, to + 1)
          .map(({ folded }) => folded)
          .join(' ')} `,
      )
    )
      to++;
    longest = Math.max(longest, to - from);
  }
  return Math.min(MOST_RUN, Math.max(0, longest - 2) * RUN);
}

/** The need with the verb of a phrase that means the same, where the sentence has it: “stepped down” for “quit”. */
function withPhrase(need: Need, { words }: Passage): Need {
  if (need.form === null) return need;
  const phrases = relatedPhrases(need.form);
  // “Agreed to step down” is not yet done.
  const verb = words.find(
    (word, index) =>
      words[index - 1]?.folded !== 'to' &&
      phrases.some(
        ([head = '', ...rest]) =>
          (termOf(head) === word.term || head === baseForm(word.folded)) &&
          rest.every((particle, step) => words[index + step + 1]?.folded === particle),
      ),
  );
  return verb ? { ...need, terms: new Map([...need.terms, [verb.term, PHRASE] as const]) } : need;
}

/** Met by another word for a thing of the same kind. */
function isKinMet(need: Need, passage: Passage): boolean {
  return kinOf(need, passage).length > 0;
}

function kinOf({ form }: Need, { words }: Passage): Word[] {
  if (form === null || ORDINAL.test(form)) return [];
  // Any word for a meeting may stand for another.
  if (GATHERING_WORDS.has(form)) return words.filter(({ folded }) => GATHERING_WORDS.has(folded));
  return words.filter(({ folded, stop }) => !stop && areKin(form, folded));
}

function withKin(need: Need, passage: Passage): Need {
  return { ...need, terms: new Map([...need.terms, ...kinOf(need, passage).map(({ term }) => [term, KIN] as const)]) };
}

/** Whether the sentence tells what somebody said. */
function speechIn(passage: Passage): boolean {
  const { quotations, statements } = passage.reading;
  return [...quotations, ...statements].some(
    ({ speaker, passage: { start, end } }) => speaker !== null && start < passage.end && passage.start < end,
  );
}

/** A verb for saying something is met by any word for it: somebody who grumbles says something. */
function isSpeech({ form, terms }: Need): boolean {
  return form !== null && isVerbOfSpeech(form) && ![...terms.keys()].some((term) => BINDING.has(term));
}
