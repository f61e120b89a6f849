/** Reporting clauses: every cue in a sentence (a verb of speech, "according to") with its subject, found by a shallow grammar. */
import { fullPhraseAt, type Phrase, phraseAt, subjectPhraseBefore } from './phrases.ts';
import { invertedSubject, LOOK, subjectOf } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';
import { isPassive, isVerbHere } from './verb-use.ts';
import { speechVerb, type Verb, type VerbClass } from './verbs.ts';
import { isAuxiliary, isNominal, looksFinite, PREPOSITIONS } from './words.ts';

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

/** The part of a phrase after its last preposition. */
function lastNoun(tokens: Tokens, phrase: Phrase): Phrase {
  for (let i = phrase.to - 1; i > phrase.from; i--)
    if (PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return { from: i, to: phrase.to };
  return phrase;
}

const NO_SOURCE = /^(?:cent|capita|day|week|year|month|hour|person|se|head)$/;

/** "according to Quill", "per the party's rules", "in the words of Quill". */
function sourceAt(unit: Unit, v: number): Report | null {
  const { tokens } = unit;
  const word = tokens[v]?.lower;
  const next = tokens[v + 1]?.lower;
  const long =
    (word === 'according' && next === 'to') || (word === 'words' && next === 'of' && tokens[v - 1]?.lower === 'the');
  if (!long && !(word === 'per' && v > 0)) return null;
  const to = long ? v + 2 : v + 1;
  const subject = fullPhraseAt(tokens, to);
  if (!subject || (!long && NO_SOURCE.test(tokens[subject.from]?.lower ?? ''))) return null;
  return {
    unit,
    cue: { from: v, to },
    lemma: 'according to',
    verb: null,
    subject,
    order: 'after',
    rule: 'according-to',
  };
}

/** "by telephone", "by e-mail". */
function isMeans(tokens: Tokens, { from, to }: Phrase): boolean {
  return (
    to - from === 1 &&
    /^(?:telephone|phone|radio|e-?mail|mail|letter|text|fax|video|satellite|post|message|wire|telegram|videolink|video-link)$/.test(
      tokens[from]?.lower ?? '',
    )
  );
}

const UNKNOWN: ReadonlySet<VerbClass> = new Set();

/** "'...,' Quill harrumphed": a past tense right behind a quotation that opens the sentence and a subject, whatever the verb. */
function unknownVerbAt(unit: Unit): Report | null {
  const { tokens } = unit;
  if (tokens[0]?.kind !== 'piece') return null;
  const subject = phraseAt(tokens, tokens[1]?.text === ',' ? 2 : 1);
  const word = subject ? tokens[subject.to] : undefined;
  if (!subject || !word || word.capital || !/[a-z]{2}ed$/.test(word.lower) || speechVerb(word.lower)) return null;
  const verb: Verb = { lemma: word.lower, form: 'past', classes: UNKNOWN };
  const cue = { from: subject.to, to: subject.to + 1 };
  return { unit, cue, lemma: verb.lemma, verb, subject, order: 'before', rule: 'unknown verb' };
}

/** "a play called 'The Long Gate' was shown": a participle that names what another verb has as its subject. */
function isNaming(tokens: Tokens, v: number): boolean {
  if (!/^(?:called|named|titled|entitled|dubbed|christened|labelled|labeled)$/.test(tokens[v]?.lower ?? ''))
    return false;
  const after = tokens[v + 2];
  return tokens[v + 1]?.kind === 'piece' && after?.kind === 'word' && looksFinite(after);
}

/** All reporting clauses of a unit, in order of their cues. */
export function findReports(unit: Unit): Report[] {
  const { tokens } = unit;
  const unknown = unknownVerbAt(unit);
  const reports: Report[] = unknown ? [unknown] : [];
  for (let v = 0; v < tokens.length; v++) {
    const token = tokens[v];
    if (token?.kind !== 'word') continue;
    const source = sourceAt(unit, v);
    if (source) {
      reports.push(source);
      continue;
    }
    const verb = speechVerb(token.lower);
    if (!verb) continue;
    if (token.capital && v > 0 && tokens[v - 1]?.kind !== 'piece') continue;
    if (!isVerbHere(tokens, v, verb) || isNaming(tokens, v)) continue;
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
    if (verb.form === 'past' && isPassive(tokens, v)) {
      if (verb.lemma === 'quote') continue;
      let by = v + 1;
      while (by < tokens.length && by < v + 6 && tokens[by]?.lower !== 'by') by++;
      const agent = tokens[by]?.lower === 'by' ? phraseAt(tokens, by + 1) : null;
      // "Quill, who was at sea, said by telephone": a means and no agent.
      if (!agent || !isMeans(tokens, agent)) {
        if (agent) reports.push({ ...base, subject: agent, order: 'after', rule: 'passive' });
        continue;
      }
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
      // "with the head of the board saying": the whole phrase is the subject already.
      const whole = own !== null && tokens[own.from - 1]?.lower === 'with' && !previous.capital;
      const bare = own && !whole ? lastNoun(tokens, own) : null;
      if (bare) reports.push({ ...base, subject: bare, order: 'before', rule: 'participle after its noun' });
    }
  }
  return reports;
}
