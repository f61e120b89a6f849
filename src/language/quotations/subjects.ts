/** Finds the subject of a verb, wherever it stands: before it, after it, shared with another verb, or of the whole sentence. */
import { fullPhraseAt, isSkippable, isTimePhrase, type Phrase, phraseAt, subjectPhraseBefore } from './phrases.ts';
import { subjectBefore } from './subject-before.ts';
import type { Token } from './tokens.ts';
import { isVerbHere } from './verb-use.ts';
import { speechVerb, type Verb } from './verbs.ts';
import { CONJUNCTIONS, DETERMINERS, isAdverb, isAuxiliary, isNominal, looksFinite, PREPOSITIONS } from './words.ts';

type Tokens = readonly Token[];

/** How many words are searched for a subject or a governing verb. */
export const LOOK = 80;

/** The noun phrase after the first comma or quotation at or after `from`: the subject that an opening adverbial clause waits for. */
function subjectAfter(tokens: Tokens, from: number): Phrase | null {
  for (let i = from; i < Math.min(tokens.length, from + LOOK); i++) {
    if (tokens[i]?.text !== ',' && tokens[i]?.kind !== 'piece') continue;
    let at = i + 1;
    while (tokens[at]?.text === ',') at++;
    const phrase = phraseAt(tokens, at);
    if (phrase && !isTimePhrase(tokens, phrase)) return phrase;
  }
  return null;
}

/** Words that begin an adverbial clause before the main one. */
export const OPENS_CLAUSE = /^(?:while|when|as|after|before|if|though|although|because|since|once|asked|given|based)$/;

/** Where a sentence begins behind the time of day that a live report sets in front: "14:05 Quill takes the stairs". */
function afterClockTime(tokens: Tokens): number {
  if (/^\d{1,2}[:.]\d\d$/.test(tokens[0]?.text ?? '')) return 1;
  const [hour, mark, minutes] = tokens;
  return /^\d{1,2}$/.test(hour?.text ?? '') && /^[:.]$/.test(mark?.text ?? '') && /^\d\d$/.test(minutes?.text ?? '')
    ? 3
    : 0;
}

/** The first noun phrase of the sentence that can be its subject, before `end` or (after an opening adverbial clause that holds `end`) behind it. */
export function mainSubject(tokens: Tokens, end: number): Phrase | null {
  let at = afterClockTime(tokens);
  for (let guard = 0; guard < 40 && at < end; guard++) {
    const token = tokens[at];
    if (!token) return null;
    const opensAdverbial =
      token.kind === 'word' &&
      (PREPOSITIONS.has(token.lower) || OPENS_CLAUSE.test(token.lower) || (/[a-z]ing$/.test(token.lower) && at <= 1));
    if (opensAdverbial) {
      let comma = at + 1;
      while (comma < Math.min(end, at + LOOK) && tokens[comma]?.text !== ',') comma++;
      if (comma < end - 1 && tokens[comma]?.text === ',') {
        at = comma + 1;
        continue;
      }
      return subjectAfter(tokens, end);
    }
    const phrase = phraseAt(tokens, at);
    if (phrase && phrase.to <= end && !isTimePhrase(tokens, phrase)) return phrase;
    at = phrase ? phrase.to : at + 1;
  }
  return null;
}

/** The subject that stands after its verb: "said Mara Quill", "told reporters a senior aide". */
export function invertedSubject(tokens: Tokens, v: number, verb: Verb): Phrase | null {
  let at = v + 1;
  while (tokens[at] && isAdverb(tokens[at] as Token)) at++;
  const first = fullPhraseAt(tokens, at);
  if (!first) return null;
  if (verb.classes.has('tell') && verb.lemma !== 'promise' && verb.lemma !== 'warn') {
    const second = phraseAt(tokens, first.to);
    if (second && second.from === first.to) return second;
    const inner = phraseAt(tokens, at);
    const after = inner ? phraseAt(tokens, inner.to) : null;
    if (inner && after && inner.to < first.to) return after;
  }
  return first;
}

/** The nearest finite verb left of `v`; `speech` asks for one that reports speech. */
function finiteBefore(tokens: Tokens, v: number, limit: number, speech: boolean): number {
  for (let i = v - 1; i >= Math.max(limit, v - LOOK); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.capital) continue;
    if (isAuxiliary(token)) {
      if (!speech && !/^(?:to|be|been|being|having)$/.test(token.lower)) return i;
      continue;
    }
    if (!looksFinite(token) || inNounGroup(tokens, i) || isReducedRelative(tokens, i)) continue;
    const verb = speechVerb(token.lower);
    if (verb?.form === 's' && !isVerbHere(tokens, i, verb)) continue;
    if (speech && !(verb && (verb.form === 'past' || verb.form === 's') && isVerbHere(tokens, i, verb))) continue;
    return i;
  }
  return -1;
}

/** "the troops massed at the border": an unknown participle right after a lower-case noun and before a preposition. */
function isReducedRelative(tokens: Tokens, i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (after?.lower === 'by') return true;
  if (!before || !after || speechVerb(token.lower) || !/ed$/.test(token.lower)) return false;
  return isNominal(before) && !before.capital && /^(?:at|in|from|on|with|against|into|under|for)$/.test(after.lower);
}

function inNounGroup(tokens: Tokens, i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && (DETERMINERS.has(before.lower) || before.lower === "'s");
}

/** The subject of a participle ("..., saying"): of the nearest verb of speech, or of the sentence; or what follows an opening clause. */
function participleSubject(tokens: Tokens, v: number, limit: number, depth: number): Phrase | null {
  // "..., with the mayor warning": whom "with" brings in.
  const brought = subjectPhraseBefore(tokens, v, limit);
  if (brought && tokens[brought.from - 1]?.lower === 'with') return brought;
  // "kept warning", but "..., warning": only the second looks beyond the verb before it.
  const chained = tokens[v - 1]?.text !== ',' && tokens[v - 1]?.kind === 'word';
  const nearest = chained ? finiteBefore(tokens, v, Math.max(limit, v - 3), false) : -1;
  const finite = nearest >= 0 ? nearest : finiteBefore(tokens, v, limit, true);
  if (finite >= 0) {
    const found = subjectOf(tokens, finite, speechVerb(tokens[finite]?.lower ?? '') ?? null, limit, depth + 1);
    if (found) return found;
  }
  const main = mainSubject(tokens, v);
  if (main) return main;
  return subjectAfter(tokens, v + 1);
}

/** The subject of the verb at `v`, wherever it stands. */
export function subjectOf(tokens: Tokens, v: number, verb: Verb | null, limit: number, depth = 0): Phrase | null {
  if (depth > 5) return null;
  if (verb?.form === 'ing' && !isAuxiliary(tokens[v - 1] ?? (tokens[v] as Token)))
    return participleSubject(tokens, v, limit, depth);
  let at = v - 1;
  while (
    at >= limit &&
    tokens[at] &&
    isSkippable(tokens[at] as Token) &&
    !/^(?:he|she|they|it|i|we|you)'/.test(tokens[at]?.lower ?? '')
  )
    at--;
  const before = tokens[at];
  const shared = before && CONJUNCTIONS.has(before.lower);
  const infinitive = before?.lower === 'to';
  if (shared || infinitive) {
    // "said that ..., but added": a second verb of speech shares the subject of the first.
    const spoke = shared && verb ? finiteBefore(tokens, at, limit, true) : -1;
    const finite = spoke >= 0 ? spoke : finiteBefore(tokens, at, limit, false);
    if (finite >= 0) {
      const found = subjectOf(tokens, finite, speechVerb(tokens[finite]?.lower ?? '') ?? null, limit, depth + 1);
      if (found) return found;
    }
    return mainSubject(tokens, at);
  }
  return subjectBefore(tokens, v, limit);
}
