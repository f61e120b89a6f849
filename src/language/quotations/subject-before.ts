/** Looks back from a verb to its subject, over adverbs, days, prepositional phrases, appositions and relative clauses. */
import { isSkippable, isTimePhrase, type Phrase, phraseAt, subjectPhraseBefore } from './phrases.ts';
import type { Token } from './tokens.ts';
import {
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isDay,
  isNominal,
  looksFinite,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './words.ts';

type Tokens = readonly Token[];

/** Insertions within insertions that are followed. */
const DEEPEST = 6;

/** Position of the opening comma of an insertion that ends at the comma `at`, or of its dash or bracket. */
function insertionStart(tokens: Tokens, at: number, limit: number): number {
  const closing = tokens[at]?.text ?? '';
  if (closing === ')' || closing === ']') {
    for (let i = at - 1; i >= limit; i--) if (tokens[i]?.text === (closing === ')' ? '(' : '[')) return i;
    return -1;
  }
  for (let i = at - 1; i >= limit; i--) {
    const text = tokens[i]?.text ?? '';
    if (closing === ',' ? text === ',' : /^[—–-]$/.test(text)) return i;
  }
  return -1;
}

/** Whether tokens `[from, to)` can stand between commas after a subject: an apposition, a relative clause, an adverbial. */
function isInsertion(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || from >= to) return false;
  if (first.kind === 'piece') return true;
  if (
    RELATIVES.has(first.lower) ||
    DETERMINERS.has(first.lower) ||
    PREPOSITIONS.has(first.lower) ||
    isAdverb(first) ||
    isDay(first)
  )
    return true;
  if (/^\d/.test(first.text)) return true;
  if (SUBJECT_PRONOUNS.has(first.lower)) return false;
  if (/^(?:while|when|as|after|before|if|though|although|because|since|unlike|like)$/.test(first.lower)) return true;
  if (!first.capital && first.kind === 'word') return true;
  // Names in apposition: a party and state, an office with a capital.
  return first.kind === 'word' && first.capital;
}

/** The subject that ends at or before `end` (exclusive), looking back over adverbs, days, prepositional phrases and insertions. */
export function subjectBefore(tokens: Tokens, end: number, limit: number, depth = 0): Phrase | null {
  let at = end;
  for (let guard = 0; guard < 12 && at > limit; guard++) {
    const token = tokens[at - 1];
    if (!token) return null;
    if (token.kind === 'word' && isSkippable(token) && !SUBJECT_PRONOUNS.has(token.lower)) {
      const contracted = /^(he|she|they|it|i|we|you)'(?:s|ve|d|re|m|ll)$/.exec(token.lower);
      if (contracted) return { from: at - 1, to: at };
      at--;
      continue;
    }
    if (isDay(token)) {
      at--;
      if (/^(?:on|since|by|until|early|late|last|next)$/.test(tokens[at - 1]?.lower ?? '')) at--;
      continue;
    }
    if (token.text === ',' || token.text === ')' || token.text === ']' || /^[—–]$/.test(token.text)) {
      const start = insertionStart(tokens, at - 1, limit);
      if (start <= limit || depth > DEEPEST || !isInsertion(tokens, start + 1, at - 1)) return null;
      return subjectAcrossInsertion(tokens, start, at - 1, limit, depth);
    }
    // "Quill, who said": the relative pronoun is the subject; whom it stands for is found when speakers are resolved.
    if (/^(?:who|which|that)$/.test(token.lower) && at - 1 > limit) return { from: at - 1, to: at };
    const phrase = subjectPhraseBefore(tokens, at, limit);
    if (!phrase) return null;
    if (isTimePhrase(tokens, phrase)) {
      at = phrase.from;
      if (PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) at--;
      continue;
    }
    // "Quill in an interview said": the phrase already reaches over prepositions; a phrase that begins with one is an adverbial.
    const lead = tokens[phrase.from - 1];
    if (
      lead &&
      PREPOSITIONS.has(lead.lower) &&
      !SUBORDINATORS.has(lead.lower) &&
      phrase.from - 2 >= limit &&
      depth < 4
    ) {
      const beyond = tokens[phrase.from - 2];
      if (
        beyond &&
        (isAuxiliary(beyond) ||
          RELATIVES.has(beyond.lower) ||
          ((isNominal(beyond) || SUBJECT_PRONOUNS.has(beyond.lower)) && !looksFinite(beyond)))
      ) {
        at = phrase.from - 1;
        continue;
      }
    }
    return phrase;
  }
  return null;
}

/** `tokens[start]` and `tokens[close]` are the commas around an insertion: the subject stands before it, unless it is itself the subject. */
function subjectAcrossInsertion(
  tokens: Tokens,
  start: number,
  close: number,
  limit: number,
  depth: number,
): Phrase | null {
  const before = tokens[start - 1];
  if (!before) return null;
  if (before.kind === 'piece') return phraseAt(tokens, start + 1);
  if (before.text === ')' || before.text === ']') return subjectBefore(tokens, start, limit, depth + 1);
  const phrase = subjectPhraseBefore(tokens, start, limit);
  const first = tokens[start + 1];
  if (phrase && !isTimePhrase(tokens, phrase)) {
    // Inside a longer apposition ("the mayor of Dale, a town in the hills, and ...") look for the comma before it.
    const lead = tokens[phrase.from - 1];
    const bracket = tokens[close]?.text === ')' || tokens[close]?.text === ']';
    // "After the vote in the valley, Quill, said": a name alone between the commas is the subject, if no clause begins before them.
    if (
      !bracket &&
      first?.capital &&
      !DETERMINERS.has(first.lower) &&
      !RELATIVES.has(first.lower) &&
      !looksLikeClauseStart(tokens, phrase.from) &&
      lead?.text !== ','
    ) {
      const alone = phraseAt(tokens, start + 1);
      if (alone && (alone.to === close || tokens[alone.to]?.text === '(')) return alone;
    }
    if (!bracket && lead?.text === ',' && phrase.from - 1 > limit && depth < DEEPEST && first) {
      const outer = insertionStart(tokens, phrase.from - 1, limit);
      const earlier = outer >= limit ? outer : limit - 1;
      const reach = subjectPhraseBefore(tokens, phrase.from - 1, Math.max(limit, earlier + 1));
      if (
        reach &&
        !isTimePhrase(tokens, reach) &&
        (reach.from === limit || tokens[reach.from - 1]?.text === ',' || looksLikeClauseStart(tokens, reach.from)) &&
        !PREPOSITIONS.has(tokens[reach.from - 1]?.lower ?? '')
      ) {
        return reach;
      }
    }
    return phrase;
  }
  const single = phraseAt(tokens, start + 1);
  if (single && single.to === close) return single;
  if (depth < DEEPEST) return subjectBefore(tokens, start, limit, depth + 1);
  return null;
}

function looksLikeClauseStart(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return (
    !before ||
    /^(?:that|and|but|as|while|because)$/.test(before.lower) ||
    before.kind === 'piece' ||
    /^[:;—–]$/.test(before.text)
  );
}
