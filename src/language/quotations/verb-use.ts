/** Whether a word in the form of a speech verb is a verb where it stands. */
import type { Token } from './tokens.ts';
import type { Verb } from './verbs.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isNominal,
  looksFinite,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './words.ts';

type Tokens = readonly Token[];

/** Verbs whose third person is a plural noun as well. */
const NOUNS_TOO =
  /^(?:state|claim|call|report|remark|demand|issue|note|comment|question|threat|plan|vote|show|answer|charge|sign|request|promise|attack|list|tweet|post|release|address|film|name|term|label|brand|view|estimate|forecast|pledge|offer|caution|praise|press|pitch|speak)$/;
const BE = /^(?:is|are|was|were|be|been|being|'s|he's|she's|it's|they're|i'm|we're|you're)$/;

/** Whether the word at `v`, which has the form of a speech verb, is one here. */
export function isVerbHere(tokens: Tokens, v: number, verb: Verb): boolean {
  const before = tokens[v - 1];
  const after = tokens[v + 1];
  if (!before) return verb.form === 'ing' || (verb.form === 'past' && tokens[v]?.capital === true);
  const opened = DETERMINERS.has(before.lower) || before.lower === "'s" || /^\d/.test(before.text);
  if (verb.form === 'base')
    return (
      before.lower === 'to' ||
      MODALS.has(before.lower) ||
      /^(?:they|we|i|you|who|not|and)$/.test(before.lower) ||
      (/s$/.test(before.lower) && before.lower !== "'s" && isNominal(before)) ||
      (isAdverb(before) && MODALS.has(tokens[v - 2]?.lower ?? '')) ||
      before.lower === 'people'
    );
  if (verb.form === 's') {
    if (opened || PREPOSITIONS.has(before.lower)) return false;
    if (before.kind === 'piece' || before.text === ',' || before.text === ')') return true;
    // "the member states and": after a lower-case noun it is a verb only if something for it to say follows.
    if (
      NOUNS_TOO.test(verb.lemma) &&
      !before.capital &&
      isNominal(before) &&
      after &&
      !(
        after.kind === 'piece' ||
        /^[:,]$/.test(after.text) ||
        after.lower === 'that' ||
        DETERMINERS.has(after.lower) ||
        SUBJECT_PRONOUNS.has(after.lower) ||
        after.capital
      )
    )
      return false;
    return (
      SUBJECT_PRONOUNS.has(before.lower) ||
      before.capital ||
      RELATIVES.has(before.lower) ||
      isAdverb(before) ||
      CONJUNCTIONS.has(before.lower) ||
      !(after && (looksFinite(after) || isAuxiliary(after)))
    );
  }
  if (verb.form === 'ing') return !opened;
  if (opened && !/^(?:one|another|others|some|many|several|few|both|all|most|this|that|each)$/.test(before.lower))
    return false;
  return true;
}

/** Passive ("was described by"): the subject is not the speaker. */
export function isPassive(tokens: Tokens, v: number): boolean {
  let at = v - 1;
  while (at >= 0 && tokens[at] && isAdverb(tokens[at] as Token)) at--;
  if (BE.test(tokens[at]?.lower ?? '')) return true;
  return tokens[v + 1]?.lower === 'by' && !/ing$/.test(tokens[v + 2]?.lower ?? '');
}

/** Whether the word at `i` makes the following words somebody's ("Quill's", "her"). */
export function isPossessive(tokens: Tokens, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  return word === "'s" || /^(?:his|her|their|its|my|our)$/.test(word);
}
