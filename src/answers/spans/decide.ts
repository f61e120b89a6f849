/** From the candidates' shares to distinct picks, each with what its probability is worked out from. */
import { fitnessOf } from './fitness.ts';
import type { Pair } from './pair.ts';
import { phraseAnswer, type WordRange } from './phrasing.ts';
import { isContent } from './question.ts';
import type { AskedKind, Candidate } from './types.ts';

/** Kinds whose picks may be right; each has its own trust in the model's share. */
const KINDS: readonly AskedKind[] = ['who', 'when', 'where', 'how-many', 'how-long', 'what', 'which'];

/** Candidates looked at as the pick; the others only lend their share. */
const MOST_COMPARED = 24;
const LEAST_SHARE = 1e-4;
/** A sentence that has less of the question is about something else, however well its words would fit. */
const LEAST_MET = 0.4;

/** A pick before it has its probability. */
export interface Draft {
  /** UTF-16 span in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly candidate: Candidate;
  /** What its probability is worked out from, named by {@link SIGNALS}. */
  readonly signals: readonly number[];
  /** Not of the kind asked for, nothing new, or in a sentence that has too little of the question: never to be printed. */
  readonly unfit: boolean;
}

/** Names of the signals in their order. */
export const SIGNALS: readonly string[] = [
  'always',
  'share of the same head',
  'share of overlapping spans',
  'share of the span',
  'share of the best rival',
  'question met',
  'question met, squared',
  'share of overlapping spans, of the question not met',
  'share of overlapping spans, names not met',
  'share of overlapping spans, act not met in its own words',
  'all words met',
  'words not met',
  'words asked',
  'names not met',
  'act met',
  'act in the same clause',
  'other verb between',
  'act not in its own words',
  'no act asked',
  'in brackets apart from the act',
  'surely of the kind',
  'perhaps of the kind',
  'others of the kind',
  'name',
  'number or date',
  'not fit to be printed',
  'asked noun inside',
  'asked noun elsewhere',
  'asked noun nowhere',
  'ordinary words not met',
  'length of the span',
  'length of the sentence',
  ...KINDS.map((kind) => `kind ${kind}`),
  ...KINDS.map((kind) => `kind ${kind}, share of the same head`),
  ...KINDS.map((kind) => `kind ${kind}, question met`),
  ...KINDS.map((kind) => `kind ${kind}, act in its own words in the same clause`),
  ...KINDS.map((kind) => `kind ${kind}, names not met`),
];

const logOdds = (share: number): number => Math.log((share + 1e-3) / (1 - share + 1e-3));

/**
 * @param pair - a question beside a sentence
 * @param shares - of the candidates
 * @param most - picks
 * @returns picks that do not overlap, by their shares
 */
export function draftPicks(pair: Pair, shares: Float64Array, most: number): Draft[] {
  const { sentence, question } = pair;
  const { candidates, words } = sentence;
  const ranked = [...candidates.keys()]
    .filter((at) => shares[at]! >= LEAST_SHARE)
    .sort((one, two) => shares[two]! - shares[one]! || one - two)
    .slice(0, MOST_COMPARED);
  const support = ranked.map((at) =>
    ranked.reduce((sum, other) => sum + shares[other]! * likeness(candidates[at]!, candidates[other]!), 0),
  );
  const order = [...ranked.keys()].sort((one, two) => support[two]! - support[one]! || one - two);
  const drafts: Draft[] = [];
  const taken: WordRange[] = [];
  for (const rank of order) {
    if (drafts.length >= most) break;
    const candidate = candidates[ranked[rank]!]!;
    const range = phraseAnswer(question.kind, sentence, candidate);
    if (range.to <= range.from || taken.some((other) => range.from < other.to && range.to > other.from)) continue;
    taken.push(range);
    const { signals, unfit } = weigh(pair, shares, ranked, candidate, range);
    drafts.push({ start: words[range.from]!.start, end: words[range.to - 1]!.end, candidate, signals, unfit });
  }
  return drafts;
}

/** How far two candidates say the same: the F1 of their cores. */
function likeness(one: Candidate, two: Candidate): number {
  const same = Math.min(one.coreTo, two.coreTo) - Math.max(one.coreFrom, two.coreFrom);
  return same <= 0 ? 0 : (2 * same) / (one.coreTo - one.coreFrom + two.coreTo - two.coreFrom);
}

function weigh(pair: Pair, shares: Float64Array, ranked: readonly number[], candidate: Candidate, range: WordRange) {
  const { sentence, question, verb } = pair;
  const { candidates, words, clauses, depths } = sentence;
  const head = words[candidate.head]!;
  let sameHead = 0;
  let agreeing = 0;
  let own = 0;
  let rival = 0;
  for (const at of ranked) {
    const other = candidates[at]!;
    const share = shares[at]!;
    if (other === candidate) own = share;
    if (other.head === candidate.head) sameHead += share;
    if (likeness(other, candidate) >= 0.5) agreeing += share;
    if (other.to <= candidate.from || other.from >= candidate.to) rival = Math.max(rival, share);
  }
  const fitness = fitnessOf(question, sentence, range, head);
  const rivals = countRivals(pair, candidate);
  const between = verbsBetween(pair, candidate);
  const same = verb >= 0 && clauses[verb] === clauses[candidate.head];
  const exact = verb >= 0 && (pair.met[verb]! === 1 || (pair.role & 16) !== 0);
  const repeats = words
    .slice(range.from, range.to)
    .every((word, at) => !isContent(word) || pair.met[range.from + at]! > 0);
  const kind = KINDS.indexOf(question.kind);
  const unfit = fitness === 0 || repeats || (pair.total > 0 && pair.share < LEAST_MET);
  const noun = standingOfNoun(pair, range);
  const trust = logOdds(sameHead);
  const missing = pair.total - pair.found;
  const signals = [
    1,
    trust,
    logOdds(agreeing),
    logOdds(own),
    Math.log(rival + 1e-3),
    pair.share,
    pair.share ** 2,
    logOdds(agreeing) * (1 - pair.share),
    logOdds(agreeing) * Math.min(2, pair.lacking),
    logOdds(agreeing) * (pair.hasVerb && !exact ? 1 : 0),
    missing === 0 ? 1 : 0,
    Math.min(3, missing),
    Math.min(5, pair.total),
    Math.min(2, pair.lacking),
    verb >= 0 ? 1 : 0,
    same ? 1 : 0,
    Math.min(2, between),
    verb >= 0 && !exact ? 1 : 0,
    pair.hasVerb ? 0 : 1,
    verb >= 0 && depths[candidate.head]! !== depths[verb]! ? 1 : 0,
    fitness === 2 ? 1 : 0,
    fitness === 1 ? 1 : 0,
    Math.min(4, rivals),
    head.tag === 'name' ? 1 : 0,
    head.tag === 'num' || head.tag === 'date' ? 1 : 0,
    unfit ? 1 : 0,
    noun === 3 ? 1 : 0,
    noun === 2 ? 1 : 0,
    noun === 1 ? 1 : 0,
    Math.min(3, missing - pair.lacking),
    Math.min(12, range.to - range.from) / 10,
    Math.min(80, words.length) / 40,
    ...KINDS.map((_, at) => (at === kind ? 1 : 0)),
    ...KINDS.map((_, at) => (at === kind ? trust : 0)),
    ...KINDS.map((_, at) => (at === kind ? pair.share : 0)),
    ...KINDS.map((_, at) => (at === kind && same && exact ? 1 : 0)),
    ...KINDS.map((_, at) => (at === kind ? Math.min(2, pair.lacking) : 0)),
  ];
  return { signals, unfit };
}

/** Where the noun of the question phrase stands: 0 none is asked, 1 nowhere, 2 elsewhere in the sentence, 3 in the words themselves. */
function standingOfNoun({ question, sentence, of }: Pair, { from, to }: WordRange): number {
  if (!question.noun) return 0;
  let standing = 1;
  for (let at = 0; at < sentence.words.length; at++) {
    if (of[at]! < 0 || question.words[of[at]!] !== question.noun) continue;
    if (at >= from && at < to) return 3;
    standing = 2;
  }
  return standing;
}

/** Other runs of the same tag and kind in the sentence that the question does not have: another date beside the date. */
function countRivals({ sentence, met }: Pair, { from, to, head }: Candidate): number {
  const { words } = sentence;
  const { tag } = words[head]!;
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    if ((at >= from && at < to) || words[at]!.tag !== tag || words[at - 1]?.tag === tag || met[at]! > 0) continue;
    count++;
  }
  return count;
}

/** Verbs between the pick and the act asked about, the act's own phrase left out. */
function verbsBetween({ sentence, verb }: Pair, { from, to }: Candidate): number {
  if (verb < 0) return 0;
  const { words, phrases } = sentence;
  const act = words[verb]!.phrase;
  const start = verb < from ? act + 1 : words[to - 1]!.phrase + 1;
  const end = verb < from ? words[from]!.phrase : act;
  let count = 0;
  for (let index = start; index < end; index++) if (phrases[index]!.kind === 'verbal') count++;
  return count;
}
