/** Which sentences tell of what a when-question asks: what must be told in the sentence, and what beside it. */
import { termOf } from '../../search/tokens.ts';
import { candidatePassages } from '../library/candidates.ts';
import type { Library, Passage } from '../library/library.ts';
import { coverage, meets, type Need, needsOf, SAME_PARAGRAPH } from '../library/matching.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { isMet } from './attached.ts';
import { DEED_MET, deedOf } from './deed.ts';

/** Share of the question's words that the dated sentence itself must meet. */
const ENOUGH_WORDS = 0.45;
/** With all of its words in the dated sentence, whom the question names may stand elsewhere in the paragraph. */
const ALL_WORDS = 0.8;
/** Words that weigh less than this are light ones. */
export const LIGHTEST = 0.25;

/** A sentence that covers the question, with the shares of it that the sentence and its paragraph, and the sentence alone, cover. */
export interface Covered {
  readonly passage: Passage;
  readonly score: number;
  readonly own: number;
}

/**
 * The sentences that hold or stand beside all that the question needs, the best first.
 *
 * @param deed - what was done, which the sentence itself must tell
 */
export function coveredBy(needs: readonly Need[], deed: Need | undefined, library: Library): readonly Covered[] {
  return candidatePassages(needs, library)
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
export function needsAsked(question: ParsedQuestion, library: Library, skip: ReadonlySet<string>): Need[] {
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
export function namingFirst<T extends { readonly passage: Passage }>(
  covered: readonly T[],
  needs: readonly Need[],
): readonly T[] {
  const naming = covered.filter(({ passage }) =>
    needs.every((need) => need.entities.length === 0 || meets(need, passage) > 0),
  );
  return naming.some(({ passage }) => passage.dates.some(({ from }) => from !== undefined)) ? naming : covered;
}

/** True if no article has any word for what was done. */
export function deedIsUntold(question: ParsedQuestion, needs: readonly Need[]): boolean {
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

/** Words behind which an act is planned, feared or denied, not told. */
const IRREAL = /^(?:to|by|of|without|if|whether|would|could|may|might|should|must|not|never)$/;

/** True if the question asks when something was done and the sentence only speaks of doing it (“planned to”, “without”). */
export function isOnlyThoughtOf(passage: Passage, { plain, content }: ParsedQuestion, needs: readonly Need[]): boolean {
  const verb = /\bdid\b/.test(plain) ? content.find(({ light }) => !light) : undefined;
  const need = needs.find(({ form }) => form !== null && form === verb?.word.folded);
  if (!need) return false;
  const told = passage.words.flatMap((word, index) =>
    (need.terms.get(word.term) ?? 0) > 0.5 ? [passage.words[index - 1]?.folded ?? ''] : [],
  );
  return told.length > 0 && told.every((before) => IRREAL.test(before));
}
