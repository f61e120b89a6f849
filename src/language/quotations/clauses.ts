/** Reporting clauses: every verb of speech in a sentence with its subject, found by a shallow grammar. */
import { fullPhraseAt, isSkippable, isTimePhrase, type Phrase, phraseAt, subjectPhraseBefore } from './phrases.ts';
import type { Token, Unit } from './tokens.ts';
import { speechVerb, type Verb } from './verbs.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isDay,
  isNominal,
  looksFinite,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './words.ts';

type Tokens = readonly Token[];

export interface Report {
  readonly unit: Unit;
  /** Token positions of the cue ("told", "according to"). */
  readonly cue: Phrase;
  readonly lemma: string;
  readonly verb: Verb | null;
  readonly subject: Phrase;
  readonly order: 'before' | 'after';
  readonly rule: string;
}

/** How many words are searched for a subject or a governing verb. */
const LOOK = 80;

const NOUNS_TOO =
  /^(?:state|claim|call|report|remark|demand|issue|note|comment|question|threat|plan|vote|show|answer|charge|sign|request|promise|attack|list|tweet|post|release|address|film|name|term|label|brand|view|estimate|forecast|pledge|offer|caution|praise|press|pitch|speak)$/;
const BE = /^(?:is|are|was|were|be|been|being|'s|he's|she's|it's|they're|i'm|we're|you're)$/;

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
function subjectBefore(tokens: Tokens, end: number, limit: number, depth = 0): Phrase | null {
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
      if (start <= limit || depth > 6) return token.text === ',' ? null : null;
      if (!isInsertion(tokens, start + 1, at - 1)) return null;
      const inner = subjectAcrossInsertion(tokens, start, at - 1, limit, depth);
      return inner;
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
    if (!bracket && lead?.text === ',' && phrase.from - 1 > limit && depth < 6 && first) {
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
  if (depth < 6) return subjectBefore(tokens, start, limit, depth + 1);
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

/** The first noun phrase of the sentence that can be its subject, before `end` or (after an opening adverbial clause that holds `end`) behind it. */
export function mainSubject(tokens: Tokens, end: number): Phrase | null {
  let at = 0;
  for (let guard = 0; guard < 40 && at < end; guard++) {
    const token = tokens[at];
    if (!token) return null;
    const opensAdverbial =
      token.kind === 'word' &&
      (PREPOSITIONS.has(token.lower) || OPENS_CLAUSE.test(token.lower) || (/[a-z]ing$/.test(token.lower) && at <= 1));
    if (opensAdverbial) {
      let comma = at + 1;
      while (comma < end && tokens[comma]?.text !== ',') comma++;
      if (comma < end - 1) {
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

/** Whether the word at `v`, which has the form of a speech verb, is one here. */
function isVerbHere(tokens: Tokens, v: number, verb: Verb): boolean {
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
function isPassive(tokens: Tokens, v: number): boolean {
  let at = v - 1;
  while (at >= 0 && tokens[at] && isAdverb(tokens[at] as Token)) at--;
  return BE.test(tokens[at]?.lower ?? '');
}

/** The subject that stands after its verb: "said Mara Quill", "told reporters a senior aide". */
function invertedSubject(tokens: Tokens, v: number, verb: Verb): Phrase | null {
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
    if (!token || token.kind !== 'word' || token.capital) continue;
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
function subjectOf(tokens: Tokens, v: number, verb: Verb | null, limit: number, depth = 0): Phrase | null {
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

/** The part of a phrase after its last preposition. */
function lastNoun(tokens: Tokens, phrase: Phrase): Phrase {
  for (let i = phrase.to - 1; i > phrase.from; i--)
    if (PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return { from: i, to: phrase.to };
  return phrase;
}

/** All reporting clauses of a unit, in order of their cues. */
export function findReports(unit: Unit): Report[] {
  const { tokens } = unit;
  const reports: Report[] = [];
  for (let v = 0; v < tokens.length; v++) {
    const token = tokens[v];
    if (!token || token.kind !== 'word') continue;
    if (token.lower === 'according' && tokens[v + 1]?.lower === 'to') {
      const subject = fullPhraseAt(tokens, v + 2);
      if (subject)
        reports.push({
          unit,
          cue: { from: v, to: v + 2 },
          lemma: 'according to',
          verb: null,
          subject,
          order: 'after',
          rule: 'according-to',
        });
      continue;
    }
    // "per the party's rules", "in the words of Quill".
    const wordsOf = token.lower === 'words' && tokens[v + 1]?.lower === 'of' && tokens[v - 1]?.lower === 'the';
    if ((token.lower === 'per' && v > 0) || wordsOf) {
      const to = wordsOf ? v + 2 : v + 1;
      const subject = fullPhraseAt(tokens, to);
      if (
        subject &&
        (wordsOf ||
          !/^(?:cent|capita|day|week|year|month|hour|person|se|head)$/.test(tokens[subject.from]?.lower ?? ''))
      )
        reports.push({
          unit,
          cue: { from: v, to },
          lemma: 'according to',
          verb: null,
          subject,
          order: 'after',
          rule: 'according-to',
        });
      continue;
    }
    const verb = speechVerb(token.lower);
    if (!verb) continue;
    if (token.capital && v > 0 && tokens[v - 1]?.kind !== 'piece') continue;
    if (!isVerbHere(tokens, v, verb)) continue;
    const cue = { from: v, to: v + 1 };
    const base = { unit, cue, lemma: verb.lemma, verb };
    const previous = tokens[v - 1];
    const afterPiece =
      previous !== undefined &&
      (previous.kind === 'piece' || (/^[,—–.]$/.test(previous.text) && tokens[v - 2]?.kind === 'piece'));
    const atStart = v === 0 && verb.form === 'past' && token.capital;
    if ((afterPiece || atStart) && (verb.form === 'past' || verb.form === 's')) {
      const subject = invertedSubject(tokens, v, verb);
      if (subject) {
        reports.push({ ...base, subject, order: 'after', rule: 'inverted' });
        continue;
      }
    }
    if (
      verb.form === 'past' &&
      (isPassive(tokens, v) || (tokens[v + 1]?.lower === 'by' && !/ing$/.test(tokens[v + 2]?.lower ?? '')))
    ) {
      if (verb.lemma === 'quote') continue;
      let by = v + 1;
      while (by < tokens.length && by < v + 6 && tokens[by]?.lower !== 'by') by++;
      const agent = tokens[by]?.lower === 'by' ? phraseAt(tokens, by + 1) : null;
      if (agent) reports.push({ ...base, subject: agent, order: 'after', rule: 'passive' });
      continue;
    }
    const limit = Math.max(0, v - LOOK);
    const subject = subjectOf(tokens, v, verb, limit);
    if (subject)
      reports.push({
        ...base,
        subject,
        order: subject.from > v ? 'after' : 'before',
        rule: verb.form === 'ing' ? 'participle' : 'subject',
      });
    // "footage of Quill saying", "a banner reading".
    if (verb.form === 'ing' && previous && isNominal(previous) && !isAuxiliary(previous)) {
      const own = subjectPhraseBefore(tokens, v, limit);
      const bare = own ? lastNoun(tokens, own) : null;
      if (bare) reports.push({ ...base, subject: bare, order: 'before', rule: 'participle after its noun' });
    }
  }
  return reports;
}

/** Whether the word at `i` makes the following words somebody's ("Quill's", "the members'", "her"). */
export function isPossessive(tokens: Tokens, i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  return word === "'s" || /^(?:his|her|their|its|my|our)$/.test(word);
}
