/** Whether a sentence tells the asked deed of whom the question names as its subject, not of somebody else. */
import { baseForm } from '../../search/word-forms.ts';
import { isPerson, type Library, type Passage } from '../library/library.ts';
import type { Need } from '../library/matching.ts';
import type { NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import { deedOf } from './deed.ts';

/** How near a word must be to the asked verb. */
const NEAR_ENOUGH = 0.5;
/** Between “did” and its subject, in characters. */
const REACH = 6;
const DID = /^(?:did|does|do|will|would|has|have|had)$/u;
/** Verbs for the end or beginning of belonging somewhere; in a picture they tell of a door. */
const BELONGING = new Set(['leave', 'quit', 'join', 'exit', 'abandon']);
/** “A, left, and B, right, leave the hall”: what a picture shows. */
const CAPTION = /,\s*(?:left|right|cent(?:er|re))\s*,/iu;

/**
 * @param needs - those of the question, the deed's among them
 * @returns false where the deed of the sentence is another's; true also where nothing tells whose it is
 */
export function isTheirDeed(
  passage: Passage,
  question: ParsedQuestion,
  needs: readonly Need[],
  library: Library,
): boolean {
  const subject = subjectOf(question);
  const deed = deedOf(question);
  const need = needs.find(({ form }) => form !== null && form === deed?.word.folded);
  if (!need) return true;
  if (CAPTION.test(passage.text) && BELONGING.has(baseForm(need.form ?? ''))) return false;
  if (!subject) return true;
  const nearest = Math.max(NEAR_ENOUGH, ...passage.words.map(({ term }) => need.terms.get(term) ?? 0));
  const verbs = passage.words.filter(({ term }) => (need.terms.get(term) ?? 0) >= nearest);
  if (verbs.length === 0) return true;
  const theirs = passage.mentions.filter(({ entity }) => subject.entities.includes(entity));
  if (theirs.length === 0) return true;
  return verbs.some((verb) => {
    const at = passage.start + verb.start;
    if (theirs.some(({ start }) => start < at)) return true;
    // Before the verb stands somebody else, and no “by” makes it a passive.
    const others = passage.mentions.filter(
      ({ entity, form, end }) => end <= at && form !== 'demonym' && acts(entity, library),
    );
    // Whoever stands for a country does what it does.
    if (others.some(({ entity }) => subject.entities.some((id) => library.sidesOf(entity).has(id)))) return true;
    const [first] = theirs;
    return (
      others.length === 0 ||
      (first !== undefined && /\bby\b/u.test(passage.text.slice(verb.end, first.start - passage.start)))
    );
  });
}

/** The name right behind “did”. */
function subjectOf({ words, names }: ParsedQuestion): NamedInQuestion | undefined {
  const auxiliary = words.find(({ folded }) => DID.test(folded));
  return auxiliary && names.find(({ start }) => start > auxiliary.end && start - auxiliary.end <= REACH);
}

function acts(entity: string, library: Library): boolean {
  const found = library.entities.get(entity);
  return isPerson(found) || found?.kind === 'country' || found?.kind === 'organisation';
}

/** True where a sentence that does not name whom the question names tells of somebody else. */
export function tellsOfAnother(
  passage: Passage,
  apart: readonly Need[],
  question: ParsedQuestion,
  library: Library,
): boolean {
  const missing = apart.filter(({ entities }) => entities.some((id) => isPerson(library.entities.get(id))));
  if (missing.length === 0) return false;
  const named = new Set(question.names.flatMap(({ entities }) => entities));
  return missing.length > 1 || [...passage.entities].some((id) => isPerson(library.entities.get(id)) && !named.has(id));
}
