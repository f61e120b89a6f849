/** Reported speech without marks: which reporting clauses have reported words, and where these stand. */
import type { Report } from './clauses.ts';
import { isNoReport, isOnlyCircumstance } from './no-report.ts';
import { OPENS_CLAUSE } from './subjects.ts';
import type { Token } from './tokens.ts';
import {
  CONJUNCTIONS,
  isAdverb,
  isAuxiliary,
  isDay,
  isNominal,
  leadsTime,
  looksFinite,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './words.ts';

/** Token positions `[from, to)` of the reported words in the report's unit. */
export interface Content {
  readonly from: number;
  readonly to: number;
}

/** Verbs that report speech whatever follows them. */
const REPORTING = new Set(
  `say state add note explain conclude declare claim argue insist stress emphasize emphasise reply respond answer remark observe announce assert
   contend maintain allege affirm reaffirm reiterate repeat report acknowledge admit concede confirm deny disclose reveal recall recount testify vow
   pledge predict forecast warn caution suggest propose hint imply complain boast lament urge demand reject refuse decline oppose dismiss defend accuse
   blame criticize criticise condemn denounce threaten promise appeal advocate recommend call describe doubt question dispute rebut refute tell inform
   assure reassure remind notify advise brief instruct ask tweet write outline welcome praise apologize apologise object protest counter disagree signal convey elaborate clarify express voice renew double criticise slam blast hail`
    .split(/\s+/)
    .filter(Boolean),
);
/** Verbs of mind and will, and light verbs: only with a clause after them ("believe that", "made clear that", "doubt whether"). */
const NEEDS_CLAUSE = new Set(
  'think believe feel fear hope expect suspect assume want conclude recognize recognise make continue indicate show agree'.split(
    ' ',
  ),
);
const SHORTEST = 3;
const PERIODICAL = /^(?:daily|weekly|monthly|quarterly)$/;

/** Whether a reporting clause is an act of speech of its own, with a day of its own. */
export function reportsSpeech({ lemma, cue, unit }: Report): boolean {
  return lemma === 'according to' || (REPORTING.has(lemma) && unit.tokens[cue.from - 1]?.lower !== 'to');
}

/** "issued a statement on Monday", "spoke at a briefing", "held a press conference": tells when, though not what. */
export function givesSpeech({ lemma, cue, unit }: Report): boolean {
  if (!/^(?:issue|release|deliver|give|hold|speak|make|publish|read|brief|address)$/.test(lemma)) return false;
  return unit.tokens
    .slice(cue.to, cue.to + SPEECH_REACH)
    .some(({ lower }) =>
      /^(?:statement|speech|interview|conference|briefing|remarks|address|letter|session|talks|meeting|reporters|journalists)$/.test(
        lower,
      ),
    );
}
/** How far the noun may stand behind its verb. */
const SPEECH_REACH = 8;

function isTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (tokens[at + 1]?.lower === "'s" || tokens[at + 2]?.lower === "'s") return false;
  return (
    isDay(token) ||
    (leadsTime(token) &&
      /^(?:week|month|year|morning|afternoon|evening|night|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        tokens[at + 1]?.lower ?? '',
      ))
  );
}

/** Skips a listener, the day and the place of saying after a verb: "told reporters on Monday that". */
function afterAdjuncts(tokens: readonly Token[], at: number, to: number, report: Report): number {
  let i = at;
  if (
    report.verb?.classes.has('tell') &&
    /^(?:tell|inform|assure|reassure|remind|notify|advise|brief|instruct|warn|convince)$/.test(report.lemma)
  ) {
    let end = i;
    // "told the weekly The Long Dale Post": a name may begin with its article; "told the board the gate was": a second phrase is no listener.
    const determiner = (at: number): boolean =>
      /^(?:the|a|an|his|her|their|its|him|them|me|us)$/.test(tokens[at]?.lower ?? '');
    while (
      end < to &&
      end - i < 8 &&
      (isNominal(tokens[end] as Token) || determiner(end) || PERIODICAL.test(tokens[end]?.lower ?? '')) &&
      !(determiner(end) && end > i && !determiner(end - 1) && !tokens[end]?.capital) &&
      !isTime(tokens, end)
    )
      end++;
    const next = tokens[end];
    if (
      end > i &&
      next &&
      end < to &&
      (next.lower === 'that' ||
        next.text === ',' ||
        isTime(tokens, end) ||
        PREPOSITIONS.has(next.lower) ||
        isAdverb(next) ||
        SUBJECT_PRONOUNS.has(next.lower) ||
        next.lower === 'the')
    )
      i = end;
  }
  for (let guard = 0; guard < 6 && i < to; guard++) {
    const token = tokens[i] as Token;
    if (isTime(tokens, i)) {
      i += isDay(token) ? 1 : 2;
      if (/^(?:morning|afternoon|evening|night)$/.test(tokens[i]?.lower ?? '')) i++;
    } else if (/^(?:on|in|at|during|via|through|to)$/.test(token.lower) && isAdjunctPhrase(tokens, i, to)) {
      i = endOfPhrase(tokens, i + 1, to);
    } else if (isAdverb(token) && !/^(?:there|here|never|not|only|now|perhaps|maybe)$/.test(token.lower)) i++;
    else break;
  }
  return i;
}

function endOfPhrase(tokens: readonly Token[], at: number, to: number): number {
  let i = at;
  while (i < to && /^(?:the|a|an|this|last|his|her|their|its)$/.test(tokens[i]?.lower ?? '')) i++;
  while (i < to && (isNominal(tokens[i] as Token) || isDay(tokens[i] as Token)) && !looksFinite(tokens[i] as Token))
    i++;
  return i;
}

/** A prepositional phrase after the verb that a clause follows: it belongs to the saying and not to what is said. */
function isAdjunctPhrase(tokens: readonly Token[], at: number, to: number): boolean {
  const end = endOfPhrase(tokens, at + 1, to);
  const next = tokens[end];
  if (end >= to || !next) return true;
  if (isDay(tokens[at + 1] as Token)) return true;
  return next.lower === 'that' || next.text === ':' || next.text === ',';
}

function hasComma(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(0, end).some((token) => token.text === ',');
}

/** Where the words end that a report covers: before the next coordinated reporting clause of the sentence. */
function endOfContent(report: Report, later: readonly Report[]): number {
  const { tokens } = report.unit;
  let to = tokens.length;
  const opening = OPENS_CLAUSE.test(tokens[0]?.lower ?? '') && !hasComma(tokens, report.cue.to);
  for (const next of later) {
    if (next.cue.from <= report.cue.to || next.order !== 'before') continue;
    // "As Quill repeated his offer, the board refused": the opening clause ends before the main one.
    if (opening && next.subject.from > report.cue.to && tokens[next.subject.from - 1]?.text === ',') {
      to = next.subject.from;
      break;
    }
    const starts = Math.min(next.subject.from, next.cue.from);
    // "... , but she said": a new clause; "and accused": the same subject once more.
    const at = next.subject.from > report.cue.to ? starts : next.cue.from;
    let lead = at - 1;
    while (
      lead > report.cue.to &&
      tokens[lead] &&
      (isAuxiliary(tokens[lead] as Token) || isAdverb(tokens[lead] as Token))
    )
      lead--;
    const joined = CONJUNCTIONS.has(tokens[lead]?.lower ?? '');
    const participle = next.verb?.form === 'ing' && tokens[lead]?.text === ',';
    if (!joined && !participle) continue;
    if (joined && next.subject.from > report.cue.to && tokens[lead - 1]?.text !== ',') continue;
    to = lead;
    break;
  }
  while (to > 0 && /^[.,;:—–-]$/.test(tokens[to - 1]?.text ?? '')) to--;
  return to;
}

function words(tokens: readonly Token[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && n < SHORTEST; i++)
    n += tokens[i]?.kind === 'word' ? 1 : tokens[i]?.kind === 'piece' ? 1 : 0;
  return n;
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^(?:that|whether|if|how|why|what|it)$/.test(token.lower)) return true;
  return SUBJECT_PRONOUNS.has(token.lower);
}

/**
 * The reported words of a clause, or `null` where nothing is reported without marks.
 * @param later the reports of the same unit that come after this one
 */
export function contentOf(report: Report, later: readonly Report[]): Content | null {
  const { tokens } = report.unit;
  const { cue, subject, lemma } = report;
  let lastWord = tokens.length;
  while (lastWord > 0 && tokens[lastWord - 1]?.kind === 'punctuation') lastWord--;
  const start = Math.min(cue.from, subject.from);
  const end = Math.max(cue.to, subject.to);
  const trimBefore = (to: number): Content | null => {
    let at = to;
    while (at > 0 && /^[,;:—–-]$/.test(tokens[at - 1]?.text ?? '')) at--;
    return words(tokens, 0, at) >= SHORTEST ? { from: 0, to: at } : null;
  };
  if (lemma === 'according to') {
    let from = end;
    while (from < lastWord && tokens[from]?.text !== ',') from++;
    const after = words(tokens, from + 1, lastWord) >= SHORTEST ? { from: from + 1, to: lastWord } : null;
    // "Her country, according to the minister, will ...": only the subject stands before.
    return start === 0 ? after : (trimBefore(start) ?? after);
  }
  if (!REPORTING.has(lemma) && !NEEDS_CLAUSE.has(lemma)) return null;
  if (isNoReport(report)) return null;
  // "continued to argue", "declined to say", but not "asked him to respond", "a plan to reject".
  if (
    tokens[cue.from - 1]?.lower === 'to' &&
    !/^(?:continue[sd]?|go|goes|went|on|decline[sd]?|refuse[sd]?|appear(?:s|ed)?|seem(?:s|ed)?|beg[ai]n|use[sd]?|rush(?:ed)?|quick|care(?:ful)?|want(?:s|ed)?)$/.test(
      tokens[cue.from - 2]?.lower ?? '',
    )
  )
    return null;
  // Participles report what is said only with a verb of saying or telling: "..., warning that", not "while rejecting".
  if (
    report.verb?.form === 'ing' &&
    !isAuxiliary((tokens[cue.from - 1] ?? tokens[cue.from]) as Token) &&
    !(['say', 'tell', 'ask'] as const).some((name) => report.verb?.classes.has(name)) &&
    !/^(?:on|for)$/.test(tokens[cue.to]?.lower ?? '')
  )
    return null;
  if (report.rule === 'passive') return null;
  if (report.rule === 'inverted') return tokens[0]?.kind === 'piece' && start <= 2 ? null : trimBefore(start);
  let from = afterAdjuncts(tokens, cue.to, lastWord, report);
  if (lemma === 'make' && /^clear$/.test(tokens[from]?.lower ?? '')) from++;
  else if (lemma === 'make' && tokens[from]?.lower === 'it' && tokens[from + 1]?.lower === 'clear') from += 2;
  else if (lemma === 'make') return null;
  if (tokens[from]?.text === ',' && tokens[from + 1]?.kind === 'piece') return null;
  if (tokens[from]?.text === ':') from++;
  const to = endOfContent(report, later);
  if (lemma === 'continue') {
    if (tokens[from]?.lower !== 'to') return null;
  } else if (NEEDS_CLAUSE.has(lemma) && !opensClause(tokens, from) && !(lemma === 'want')) return null;
  // "The plan failed, Quill said on Monday." The words come first and nothing but adjuncts follows.
  if (from >= lastWord || tokens[from]?.text === ',' || to <= from)
    return tokens[start - 1]?.text === ',' || tokens[start - 1]?.kind === 'piece'
      ? (trimBefore(start) ??
          (tokens[start - 1]?.text === ',' &&
          tokens[from]?.text === ',' &&
          !tokens.slice(0, start).some((token) => token.kind === 'piece') &&
          words(tokens, from, lastWord) >= SHORTEST
            ? { from: 0, to: lastWord }
            : null))
      : null;
  if (tokens[from]?.kind === 'piece' && words(tokens, from + 1, to) === 0) return null;
  if (isOnlyCircumstance(report, from, to)) {
    return tokens[start - 1]?.text === ',' && !tokens.slice(0, start).some((token) => token.kind === 'piece')
      ? trimBefore(start)
      : null;
  }
  if (tokens[from]?.lower === 'that') from++;
  return words(tokens, from, to) >= SHORTEST ? { from, to } : null;
}
