/** What a question asks the time of: the verb that tells what was done, where it has one. */
import { baseForm } from '../../search/word-forms.ts';
import { canBeNoun, canBeVerb } from '../library/word-kinds.ts';
import { GATHERING_WORDS } from '../question/frame-words.ts';
import type { AskedWord, ParsedQuestion } from '../question/question.ts';

/** A deed is told by a word of like meaning, not by one that is only broader. */
export const DEED_MET = 0.55;

/** Words behind which a noun stands, or a phrase that is no deed. */
const BEFORE_NOUN = new Set(
  'the a an his her its their our this that these those of for in on at about with by from under over between into onto against than no any some every each all'.split(
    ' ',
  ),
);
const DOES = new Set('did do does will would shall should could can'.split(' '));
/** Verbs whose participle is their base form. */
const INVARIANT = new Set(
  'shut cut hit hurt split spread burst cast shed read bet quit rid set put let cost'.split(' '),
);
const IS = new Set('was were is are been being be get gets got getting has have had'.split(' '));

/** @returns the verb that the question's auxiliary belongs to; `null` without one, and for one that says little by itself */
export function deedOf({ words, content, names }: ParsedQuestion): AskedWord | null {
  const asked = new Map(content.map((one) => [one.word.start, one]));
  let mode: 'does' | 'is' | null = null;
  let now = false;
  let run: AskedWord[] = [];
  for (const [index, { folded, start }] of words.entries()) {
    const one = asked.get(start);
    const behindNoun = BEFORE_NOUN.has(words[index - 1]?.folded ?? '');
    if (DOES.has(folded)) mode = 'does';
    else if (IS.has(folded)) {
      mode = mode ?? 'is';
      now = /^(?:is|are)$/u.test(folded);
    } else if (
      mode !== null &&
      !behindNoun &&
      formOf(folded, mode) === mode &&
      (now || !/ing$/u.test(folded)) &&
      canBeVerb(folded)
    ) {
      if (one) run.push(one);
      // “Did they say”: a verb that is no word of the topic.
      else if (run.length === 0 && !names.some((name) => name.start <= start && start < name.end)) return null;
    } else if (one && formOf(folded, mode) === null) run = [];
    else if (run.length > 0) break;
  }
  // Of words side by side that could be verbs it is the one that is no noun, or else the last: “the light fire drills start”.
  const deed = run.find(({ word }) => !canBeNoun(word.folded)) ?? run.at(-1);
  return deed === undefined || deed.light ? null : deed;
}

/** The form that a verb has behind “did”, and the one behind “was”; a plural is no verb of a question. */
function formOf(folded: string, mode: 'does' | 'is' | null): 'does' | 'is' | null {
  if (GATHERING_WORDS.has(folded) && /ing$/u.test(folded)) return null;
  if (mode === 'is' && INVARIANT.has(folded)) return 'is';
  if (/(?:ed|ing)$/u.test(folded) || baseForm(folded) !== folded) return 'is';
  return /[^s]s$/u.test(folded) ? null : 'does';
}
