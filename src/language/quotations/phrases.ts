/** Noun phrases, read forwards and backwards from a word by closed classes and capitals alone. */

import type { Token } from './tokens.ts';
import { speechVerb } from './verbs.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isDay,
  isNominal,
  isTimeNoun,
  looksFinite,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './words.ts';

/** Token positions `[from, to)` in a unit. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

type Tokens = readonly Token[];

/** Longest run of words taken for one noun phrase. */
const LONGEST = 16;
const ATTACHING = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'to',
  'with',
  'on',
  'by',
  'about',
  'against',
  'between',
  'into',
  'behind',
  'near',
  'over',
]);

/** Prepositions that after a name say where, when or how something was said. */
const CIRCUMSTANCE = /^(?:in|on|with|by|about|at)$/;

const QUANTIFIER =
  /^(?:one|some|many|several|two|three|four|five|most|both|all|none|neither|either|each|any|few|another)$/;

/** Whether a determiner stands at `i`; "that" is one only after a preposition, elsewhere it mostly opens a clause. */
function opensPhrase(tokens: Tokens, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  return DETERMINERS.has(word) && (word !== 'that' || PREPOSITIONS.has(tokens[i - 1]?.lower ?? ''));
}

/** Whether the word at `i` belongs to a noun phrase and not to the verb. */
function inPhrase(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (!token || !isNominal(token)) return false;
  if (token.capital || token.lower === "'s") return true;
  if (!looksFinite(token)) return true;
  // "the agency's reports said", "the alleged victim": a noun or adjective in the shape of a verb.
  const after = tokens[i + 1];
  const before = tokens[i - 1];
  if (!after || !before) return false;
  if (/s$/.test(token.lower) && (looksFinite(after) || isAuxiliary(after))) return true;
  const opened = DETERMINERS.has(before.lower) || before.lower === "'s";
  // "of the talks saying": right behind an article, a word in the shape of a verb in -s is a noun.
  if (/^(?:the|these|those|its|their|his|her|our)$/.test(before.lower) && /s$/.test(token.lower)) return true;
  return opened && /ed$/.test(token.lower) && isNominal(after) && !looksFinite(after);
}

/** The noun phrase that begins at `i`, without what is attached to it by prepositions. */
export function phraseAt(tokens: Tokens, i: number): Phrase | null {
  const first = tokens[i];
  if (!first) return null;
  if (SUBJECT_PRONOUNS.has(first.lower)) return { from: i, to: i + 1 };
  let at = i;
  while (opensPhrase(tokens, at)) at++;
  const content = at;
  if (tokens[at]?.lower === "'s") return null;
  while (at - i < LONGEST && inPhrase(tokens, at)) at++;
  if (at === content) {
    // "one of the officials", "some said": a determiner alone.
    if (at > i) return { from: i, to: at };
    return null;
  }
  return { from: i, to: at };
}

/** As `phraseAt`, with "of the ministry", "for the mayor" and the like, and coordinated phrases. */
export function fullPhraseAt(tokens: Tokens, i: number): Phrase | null {
  const core = phraseAt(tokens, i);
  if (!core) return null;
  let to = core.to;
  for (let n = 0; n < 4; n++) {
    const link = tokens[to];
    if (!link || !(ATTACHING.has(link.lower) || link.lower === 'and')) break;
    const next = phraseAt(tokens, to + 1);
    if (!next || SUBJECT_PRONOUNS.has(tokens[to + 1]?.lower ?? '')) break;
    // "wrote Mara Quill in a letter": a name takes no circumstance.
    if (tokens[to - 1]?.capital && CIRCUMSTANCE.test(link.lower) && !tokens[next.to - 1]?.capital) break;
    if (link.lower === 'and' && !(tokens[to - 1]?.capital && tokens[next.from]?.capital)) break;
    to = next.to;
  }
  return { from: core.from, to };
}

/** The noun phrase that ends just before `to`, not reaching below `limit`. */
export function phraseBefore(tokens: Tokens, to: number, limit: number): Phrase | null {
  const last = tokens[to - 1];
  if (!last || to <= limit) return null;
  if (SUBJECT_PRONOUNS.has(last.lower)) return { from: to - 1, to };
  let from = to;
  while (from > limit && to - from < LONGEST && inPhrase(tokens, from - 1)) from--;
  const content = from;
  while (from > limit && opensPhrase(tokens, from - 1)) from--;
  if (from === to) return null;
  // A bare determiner is a phrase only if it can stand alone.
  if (content === to && !QUANTIFIER.test(last.lower) && !/^(?:this|others?)$/.test(last.lower)) return null;
  return { from, to };
}

/** The whole subject that ends just before `to`: a noun phrase with the prepositional phrases after its head. */
export function subjectPhraseBefore(tokens: Tokens, to: number, limit: number): Phrase | null {
  let phrase = phraseBefore(tokens, to, limit);
  if (!phrase) return null;
  for (let n = 0; n < 5; n++) {
    const link = tokens[phrase.from - 1];
    if (!link || phrase.from - 2 < limit) break;
    const attaches = ATTACHING.has(link.lower);
    const joins = CONJUNCTIONS.has(link.lower) && link.lower !== 'but';
    if (!attaches && !joins) break;
    const headToken = tokens[phrase.from - 2];
    const quantifier = link.lower === 'of' && QUANTIFIER.test(headToken?.lower ?? '');
    if (!headToken || !(inPhrase(tokens, phrase.from - 2) || isDay(headToken) || quantifier)) break;
    if (headToken.capital === false && speechVerb(headToken.lower)?.form === 'past') break;
    if (joins && headToken.capital !== (tokens[phrase.to - 1]?.capital ?? false)) break;
    const before = phraseBefore(tokens, phrase.from - 1, limit);
    if (!before) break;
    phrase = { from: before.from, to: phrase.to };
  }
  return phrase;
}

/** Whether a phrase only tells when ("last week", "Sunday morning"). */
export function isTimePhrase(tokens: Tokens, phrase: Phrase): boolean {
  let end = phrase.to - 1;
  // "June 3", "June 3rd": the number is the day's.
  while (end > phrase.from && /^\d/.test(tokens[end]?.text ?? '') && isDay(tokens[end - 1] as Token)) end--;
  const last = tokens[end];
  return last !== undefined && (isDay(last) || isTimeNoun(last)) && !/^(?:day|days)$/.test(last.lower);
}

/** Whether a word may stand between a subject and its verb. */
export function isSkippable(token: Token): boolean {
  return isAdverb(token) || isAuxiliary(token);
}
