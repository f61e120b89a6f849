/** What a sentence must tell before it proves the very thing that was asked: who was in the chair, what was not done, on which side somebody voted. */
import type { Word } from '../../search/tokens.ts';
import type { ParsedQuestion } from '../question/question.ts';
import type { Passage } from './library.ts';

const HOLDER = /^(?:so |and |ok |but )?(?:who (?:is|was|are|were)|whos) (?:the|a|an|its|their|his|her)\b/;

/** “Who is the harbour master of X”: a noun, and nothing that was done. */
export function asksForHolder({ plain, content, quoted }: ParsedQuestion): boolean {
  return (
    quoted.length === 0 &&
    HOLDER.test(plain) &&
    !/^.{6,}\b(?:who|that|which|behind)\b/.test(plain) &&
    !content.some(({ word }) => /(?:ed|ing)$/.test(word.folded))
  );
}

/** Verbs for being in the chair: whoever leads one side of a meeting is not in it. */
const CHAIRED =
  /^(?:chair(?:s|ed|ing)?|moderat(?:e|es|ed|ing)|presid(?:e|es|ed|ing)|mediat(?:e|es|ed|ing)|facilitat(?:e|es|ed|ing))$/u;
const IN_CHAIR =
  /\b(?:chair(?:s|ed|ing|man|woman|person)?|moderat(?:e|es|ed|ing|ors?|ion)|presid(?:e|es|ed|ing)|mediat(?:e|es|ed|ing|ors?|ion)|facilitat(?:e|es|ed|ing|ors?)|head of the table|go-between|(?:steered|guided|opened and closed) the)\b/iu;

/** @param folded - a verb of the question */
export function asksForChair(folded: string): boolean {
  return CHAIRED.test(folded);
}

/** Whether a sentence says that somebody was in the chair. */
export function tellsChair(text: string): boolean {
  return IN_CHAIR.test(text);
}

const NOT_DONE =
  /^(?:(?:and|so|but|ok|okay) )?(?:who|which \w+) (?:(?:did|does|do|has|have|had|was|were|is|are|will|would|can|could) (?:not|never)|never|(?:did|does|do|has|have|had|was|were|is|are|wo|would|ca|could)nt|stayed away)\b/u;

/** “Who did not ...”: asks for somebody of whom it is told that they did not. @param plain - folded words of a question */
export function asksForNot(plain: string): boolean {
  return NOT_DONE.test(plain);
}

const OTHER_SIDE: ReadonlyMap<string, string> = new Map([
  ['for', 'against'],
  ['against', 'for'],
]);

/** “Voted for” tells nothing of those who voted against: true if a sentence has a verb of the question with the other of the two words only. */
export function takesOtherSide({ words, content }: ParsedQuestion, passage: Passage): boolean {
  const beside = (one: readonly Word[], term: string, side: string) =>
    one.some((word, index) => word.term === term && one[index + 1]?.folded === side);
  return content.some(({ term }) =>
    [...OTHER_SIDE].some(
      ([side, other]) =>
        beside(words, term, side) && beside(passage.words, term, other) && !beside(passage.words, term, side),
    ),
  );
}
