/** Features of a quotation piece and of the reporting clauses around it, as `weights.ts` knows them. */
import type { Span } from '../../corpus/types.ts';
import type { Report } from './clauses.ts';
import type { Phrase } from './phrases.ts';
import { OPENS_CLAUSE } from './subjects.ts';
import type { Token, Unit } from './tokens.ts';
import { isPossessive } from './verb-use.ts';
import { isAdverb, isNominal, looksFinite } from './words.ts';

export interface Candidate {
  readonly unit: Unit;
  readonly subject: Phrase;
  readonly cue: Phrase | null;
  readonly lemma: string | null;
  readonly rule: string;
  /** Words inside the piece that name its speaker ("QUILL: We will ..."); `subject` is then the piece itself. */
  readonly span?: Span;
  readonly features: readonly string[];
  /** Its grammar leaves no choice: it is taken, whatever the others weigh. */
  readonly certain?: boolean;
}

/** A piece in its sentence, and what is known when its turn comes. */
export interface Situation {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly reports: readonly (readonly Report[])[];
  readonly unit: number;
  /** Position of the piece in the unit. */
  readonly at: number;
  /** What the piece before this one was attributed to. */
  readonly last: {
    readonly candidate: Candidate;
    readonly unit: number;
    readonly at: number;
    readonly leftOpen: boolean;
  } | null;
}

/** The words that a title writes small: "The Long Dry Summer of the Valley". */
const SMALL_IN_TITLES = /^(?:a|an|the|of|in|on|at|to|for|and|or|by|with|from|as|vs)$/;

/** How a piece looks by itself. */
export interface PieceLooks {
  readonly flags: readonly string[];
  /** What kind of character it ends with. */
  readonly ends: string;
  /** Words of its sentence stand before it, after it. */
  readonly lead: boolean;
  readonly tail: boolean;
  readonly shape: 'alone' | 'lead' | 'first';
  readonly letter: 'upper' | 'lower';
}

/** What a quoted piece looks like and stands between. */
export function pieceLooks(situation: Situation): PieceLooks {
  const { text, units, unit, at } = situation;
  const { tokens } = units[unit] as Unit;
  const token = tokens[at] as Token;
  const inner = text.slice(token.start, token.end).replace(/^[\s"“”„«»‘'`]+|[\s"“”„«»’'`]+$/gu, '');
  const last = inner.at(-1) ?? '';
  const ends =
    last === ',' ? 'comma' : /[?!]/.test(last) ? 'mark' : last === '.' ? 'stop' : /[—–…-]/.test(last) ? 'dash' : 'none';
  let words = 0;
  for (const _ of inner.matchAll(/\S+/g)) if (++words > 12) break;
  const upper = /^[^\p{L}]*\p{Lu}/u.test(inner);
  const capitals =
    upper &&
    words <= 8 &&
    [...inner.matchAll(/[\p{L}][\p{L}'’-]*/gu)].every(([w]) => /^\p{Lu}/u.test(w) || SMALL_IN_TITLES.test(w));
  const lead = tokens.slice(Math.max(0, at - 12), at).some((t) => t.kind === 'word');
  const tail = tokens.slice(at + 1, at + 13).some((t) => t.kind === 'word');
  const flags: string[] = [ends];
  flags.push(upper ? 'upper' : 'lower', words <= 2 ? 'short' : words <= 6 ? 'middling' : 'long');
  if (capitals) flags.push('capitals');
  const shape = !lead && !tail ? 'alone' : lead ? 'lead' : 'first';
  return { flags, ends, lead, tail, shape, letter: upper ? 'upper' : 'lower' };
}

/** Words between a cue and a piece that are looked at. */
const FAR = 80;

/** A distance in words, by its order of magnitude. */
export function bin(n: number): string {
  return n <= 2 ? String(n) : n <= 4 ? '4' : n <= 7 ? '7' : n <= 12 ? '12' : n <= 20 ? '20' : 'far';
}

/** What kind of words a subject is made of. */
export function subjectKind(tokens: readonly Token[], phrase: Phrase): string {
  const first = tokens[phrase.from] as Token;
  const last = tokens[phrase.to - 1] as Token;
  if (phrase.to - phrase.from === 1 && /^(?:he|she)(?:'|$)/.test(first.lower)) return 'he';
  if (phrase.to - phrase.from === 1 && /^they(?:'|$)/.test(first.lower)) return 'they';
  if (phrase.to - phrase.from === 1 && /^it(?:'|$)/.test(first.lower)) return 'it';
  if (phrase.to - phrase.from === 1 && /^(?:i|we|you)(?:'|$)/.test(first.lower)) return 'i';
  if (/^(?:this|that|these|those|there|what)$/.test(first.lower) && phrase.to - phrase.from === 1) return 'this';
  for (let i = phrase.from; i < phrase.to; i++) if (tokens[i]?.capital && i > 0) return 'name';
  if (first.capital && phrase.from === 0 && (phrase.to === 1 || tokens[phrase.to - 1]?.capital)) return 'name';
  return /s$/.test(last.lower) ? 'nouns' : 'noun';
}

/** The class of a report's verb, or the verb itself where it is a frequent one. */
export function classOf(report: Report): string {
  if (!report.verb) return 'according';
  const { classes, lemma } = report.verb;
  if (lemma === 'say' || lemma === 'tell' || lemma === 'write' || lemma === 'add' || lemma === 'call') return lemma;
  for (const name of ['say', 'tell', 'ask', 'describe', 'act', 'think', 'show', 'light'] as const)
    if (classes.has(name)) return `c-${name}`;
  return 'c-other';
}

/** The kind of link between a cue and the piece after it. */
export function link(
  tokens: readonly Token[],
  from: number,
  q: number,
): { kind: string; other: boolean; comma: boolean } {
  const previous = tokens[q - 1];
  let other = false;
  let comma = false;
  let plain = true;
  let that = false;
  let finite = false;
  for (let i = Math.max(from, q - FAR); i < q; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'piece') other = true;
    else if (token.text === ',') comma = comma || i < q - 1;
    else if (token.text === ':') continue;
    else if (token.lower === 'that') that = true;
    else if (!isAdverb(token)) plain = false;
    if (looksFinite(token)) finite = true;
  }
  if (from === q) return { kind: 'none', other, comma };
  if (previous?.text === ':') return { kind: plain ? 'colon' : 'far colon', other, comma };
  if (previous?.text === ',') return { kind: plain ? 'comma' : 'far comma', other, comma };
  if (plain) return { kind: that ? 'that' : 'adverb', other, comma };
  if (previous?.lower === 'that') return { kind: 'far that', other, comma };
  if (previous?.lower === 'as') return { kind: 'as', other, comma };
  return { kind: that ? 'in that-clause' : finite ? 'in clause' : 'object', other, comma };
}

/** The features of a report as candidate for a quoted piece. @param rank - among the reports, the nearest first */
export function reportFeatures(situation: Situation, report: Report, rank: number, piece: PieceLooks): string[] {
  const { tokens } = situation.units[situation.unit] as Unit;
  const q = situation.at;
  const kind = subjectKind(tokens, report.subject);
  const cls = classOf(report);
  const form = report.rule === 'inverted' ? 'inverted' : (report.verb?.form ?? 'none');
  const features: string[] = [];
  if (report.cue.from < q && report.subject.from < q) {
    const { kind: linked, other, comma } = link(tokens, report.cue.to, q);
    features.push(
      'before',
      `before class ${cls}`,
      `before form ${form}`,
      `before link ${linked}`,
      `before subject ${kind}`,
      `before rank ${Math.min(rank, 3)}`,
      `before distance ${bin(q - report.cue.to)}`,
      `before ${cls} ${linked}`,
      `before piece ${piece.letter} ${linked}`,
    );
    if (other) features.push('before over a piece');
    if (comma && OPENS_CLAUSE.test(tokens[0]?.lower ?? '') && opensWith(tokens, report.cue.to))
      features.push('before in an opening clause');
    if (comma) features.push('before over a comma');
    if (piece.tail) features.push('before with tail');
    return features;
  }
  const starts = Math.min(report.cue.from, report.subject.from);
  let at = q + 1;
  let gap = 'none';
  while (/^[,—–―.]$/.test(tokens[at]?.text ?? '')) gap = tokens[at++]?.text === ',' ? 'comma' : 'dash';
  const adjacent = starts === at;
  const over = tokens.slice(q + 1, Math.min(starts, q + 40)).some((token) => token.kind === 'piece');
  features.push(
    'after',
    `after class ${cls}`,
    `after form ${form}`,
    `after subject ${kind}`,
    `after rank ${Math.min(rank, 3)}`,
    adjacent ? `after adjacent ${gap} ${piece.ends}` : `after apart ${bin(starts - at)}`,
    `after ${adjacent ? 'adjacent' : 'apart'} ${piece.lead ? 'lead' : 'first'}`,
    `after ${adjacent ? 'adjacent' : 'apart'} ${cls}`,
    `after ${adjacent ? 'adjacent' : 'apart'} ${piece.letter}`,
  );
  if (over) features.push('after over a piece');
  return features;
}

/** Whether the words up to `end` are the sentence's opening clause, which a comma closes later. */
function opensWith(tokens: readonly Token[], end: number): boolean {
  return !tokens.slice(0, Math.min(end, 40)).some((token) => token.text === ',');
}

/** What speaks for nobody: titles, names of things, words that are only marked. */
export function nobodyFeatures(situation: Situation, piece: PieceLooks, has: string, follows: boolean): string[] {
  const { tokens } = situation.units[situation.unit] as Unit;
  const q = situation.at;
  const none = [
    'none',
    ...piece.flags.map((flag) => `none ${flag}`),
    `none ${has}`,
    `none ${piece.shape}`,
    follows ? 'none report follows' : 'none no report follows',
  ];
  const beforePiece = tokens[q - 1]?.lower ?? '';
  if (/^(?:the|a|an|this|that|these|those)$/.test(beforePiece)) none.push('none after article');
  if (
    /^(?:titled|entitled|called|named|dubbed|so-called|word|words|term|phrase|song|book|film|movie|show|slogan|on)$/.test(
      beforePiece,
    )
  )
    none.push('none after naming');
  if (piece.flags.includes('capitals'))
    none.push(
      isPossessive(tokens, q - 1)
        ? 'none capitals owned'
        : /^(?:on|in|at|with|of|for|to|from|by)$/.test(beforePiece)
          ? 'none capitals after preposition'
          : /^(?:and|or)$/.test(beforePiece)
            ? 'none capitals listed'
            : tokens[q - 1]?.text === ',' || tokens[q - 1]?.text === ':'
              ? 'none capitals after comma'
              : 'none capitals elsewhere',
    );
  const afterPiece = tokens[q + 1];
  if (afterPiece && isNominal(afterPiece) && !looksFinite(afterPiece)) none.push('none before noun');
  return none;
}
