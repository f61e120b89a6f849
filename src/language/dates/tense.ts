/**
 * Which way the verb over a date expression looks. No tagger: the nearest verb group to the left of the expression in its
 * clause decides, then the nearest to the right; a few cues ("ahead of", "upcoming") outrank verbs.
 */
import type { Direction } from './rule.ts';
import {
  AHEAD,
  BE,
  HAVE,
  INFINITIVE_AHEAD,
  IRREGULAR,
  MODALS,
  NOT_PAST,
  PAST_AUX,
  PLAIN_FUTURE,
} from './tense-words.ts';

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// A full stop after a short word is mostly an abbreviation's.
const TOKEN = /[A-Za-z][A-Za-z'-]*|[;:(),]|(?<=[a-z]{4})[.?!](?= )|["“”]/g;

/** Words, and marks that end a clause, of a text. */
function tokens(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const STOPS = new Set([';', '(', ')', '.', '?', '!', '"', '“', '”']);
const RELATIVE = new Set(['which', 'who', 'whose', 'whom', 'where']);
/** How far from the expression its verb is looked for. */
const REACH = 18;

function isPast(word: string): boolean {
  return (
    PAST_AUX.has(word) ||
    IRREGULAR.has(word) ||
    (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) && !AHEAD.has(word))
  );
}

/** Words that may stand between an infinitive and the verb it hangs on: "asked it to respond", "expects the pact to end". */
const GOVERNOR_REACH = 4;
/** Words after "to" that show that it is a preposition. */
const NOT_A_VERB = /^(?:the|an?|this|that|these|those|its|his|her|their|our|my|your|all|both|some|be|have)$/;

/** Where the infinitive after `to` at index `i` looks, by what it hangs on: "agreed to meet" ahead, "managed to meet" nowhere by itself. */
function infinitive(list: readonly Token[], i: number): Direction | undefined {
  for (let j = i - 1; j >= 0 && i - j <= GOVERNOR_REACH; j--) {
    const { word } = list[j]!;
    if (STOPS.has(word)) return undefined;
    if (INFINITIVE_AHEAD.has(word) || AHEAD.has(word)) return onceAhead(list, j) ? 'past' : 'future';
    if (isPast(word)) return undefined;
  }
  return undefined;
}

/** "had been due", "was originally scheduled", "as previously planned": what looked ahead once. */
function onceAhead(list: readonly Token[], i: number): boolean {
  const before = [list[i - 1]?.word, list[i - 2]?.word, list[i - 3]?.word];
  if (/^(?:previously|originally|initially|as)$/.test(before[0] ?? '')) return true;
  return before[0] === 'been' && before.includes('had');
}

const DECLINED = new Set(["wouldn't", "couldn't"]);
const NO_WORD =
  /^(?:say|comment|be reached|immediately|discuss|confirm|answer|elaborate|provide|disclose|rule|be immediately)/;

/** The tense that a token tells, or `undefined` if it is no verb and no cue. */
function tenseAt(list: readonly Token[], i: number): Direction | undefined {
  const word = list[i]!.word;
  const last = list[i - 1]?.word ?? '';
  if (DECLINED.has(word) || (word === 'not' && /^(?:could|would)$/.test(last))) {
    // "would not say on Friday", "could not be reached" tell of a day gone by.
    return NO_WORD.test(`${list[i + 1]?.word} ${list[i + 2]?.word}`) ? 'past' : 'future';
  }
  if (MODALS.has(word) || word.endsWith("'ll")) return list[i + 1]?.word === 'not' ? undefined : 'future';
  if (AHEAD.has(word)) {
    if (onceAhead(list, i)) return 'past';
    // "the plans", "high hopes" are things; "plans to", "hopes to" look ahead.
    return /^(?:plans|hopes|aims)$/.test(word) && list[i + 1]?.word !== 'to' ? undefined : 'future';
  }
  if (last === 'to' && word !== 'be' && !word.endsWith('ed') && !NOT_A_VERB.test(word)) {
    return infinitive(list, i - 1);
  }
  if (isParticiple(word)) {
    if (MODALS.has(last)) return 'future';
    if (last === 'be') {
      const lead = list[i - 2]?.word ?? '';
      if (MODALS.has(lead)) return 'future';
      if (lead === 'to') return infinitive(list, i - 2);
    }
    return 'past';
  }
  if (HAVE.has(word)) {
    const next = list[i + 1]?.word;
    return next === 'to' ? 'future' : isParticiple(next) ? 'past' : 'present';
  }
  if (BE.has(word)) {
    if (last === 'to' || last === 'will' || last === 'would') return undefined;
    const next = list[i + 1]?.word ?? '';
    // "is speaking on Friday" is a plan.
    if (/^.{3,}ing$/.test(next) && !/^(?:are|is|am|'re|'s)$/.test(next) && !PAST_AUX.has(word)) return 'future';
    return AHEAD.has(next) || next === 'to' || next === 'set' ? 'future' : 'present';
  }
  if (PLAIN_FUTURE.has(word) && !/^(?:the|an?|its|his|her|their|of)$/.test(last)) return 'future';
  return undefined;
}

const isParticiple = (word: string | undefined): boolean =>
  word !== undefined &&
  (isPast(word) ||
    /^(?:been|done|gone|taken|given|seen|written|become|come|risen|fallen|known|shown|grown|spoken|chosen|broken)$/.test(
      word,
    ));

/** Up to a name and two more words between a cue and its date: "ahead of a Council meeting on". */
const NAMED = '(?: (?:the|an?|its|his|her|their|next))?(?: [A-Z][^ ]{0,20}){0,4}(?: [a-z]{1,15}){0,4} $';
const STRONG_AHEAD = new RegExp(
  `\\b(?:ahead of|in advance of|in time for|in the run-up to|upcoming|forthcoming|(?:going|heading) into)${NAMED}`,
);
/** "after a stormy meeting on": what follows such a word has happened, unless a verb looks ahead. */
const LONG_BEHIND = new RegExp(`\\b(?:after|following|in the wake of|since)${NAMED}`);
/** Cues that stand right before the date. */
const NEXT_TO_AHEAD =
  /\b(?:no later than|not until|postponed (?:to|until)|delayed (?:to|until)|(?:scheduled|planned|slated) (?:for|on)|set for|due(?: on| by)?|by|until|till|effective|payable|expires?|expiring)(?: the| as early as| as soon as| at least)? $/i;
const STRONG_BEHIND =
  /\b(?:since|after|following|follows|followed|in the wake of|as recently as|dated|during|ended)(?: (?:the|an?|its|his|her|their))? $/i;
const WEAK_AHEAD = /\b(?:before|starting|beginning|as of|for|through|prior to|deadline)(?: \w+){0,3} $/i;

/** A headline leaves out "is": "Harbour to open Tuesday". */
const HEADLINE_AHEAD =
  /^(?:[^ .;:"]{1,30} ){1,8}to (?!the |an? |its |his |her |their |be? )[a-z]{2,15} (?:[^ .;:"]{1,30} ){0,6}$/;

/**
 * The direction of an expression in its sentence.
 * @param sentence the sentence, or the part of it that counts (a quotation is its own)
 * @param start where the expression begins in that text
 * @param end where it ends
 */
export function directionOf(sentence: string, start: number, end: number): Direction {
  const lead = sentence.slice(Math.max(0, start - 80), start);
  if (STRONG_AHEAD.test(lead)) return 'future';
  if (STRONG_BEHIND.test(lead)) return 'past';
  const after = LONG_BEHIND.exec(lead);
  if (after && tenseWithin(after[0]) !== 'future') return 'past';
  const list = tokens(sentence);
  const at = list.findIndex((token) => token.start >= start);
  const left = lookLeft(list, (at < 0 ? list.length : at) - 1);
  if (NEXT_TO_AHEAD.test(lead)) {
    // "by Friday" beside "had" or a passive tells of a day gone by.
    // So does a deadline that was met: "all had paid by the Friday deadline".
    const over =
      left === 'past' &&
      (/\b(?:had|been|was|were)\b[^;]{0,60}$/i.test(lead) || /^ deadline\b/.test(sentence.slice(end)));
    return over ? 'past' : 'future';
  }
  const right = lookRight(
    list,
    list.findIndex((token) => token.start >= end),
  );
  // "Wednesday's session ended": an expression that belongs to a subject looks right first.
  const owner = /^'s\b/.test(sentence.slice(end)) && !/\b(?:to|of|at|in|on|with|about|for|from)(?: \w+)? $/i.test(lead);
  const found = (owner ? (right ?? left) : (left ?? right)) ?? null;
  return found === null && (WEAK_AHEAD.test(lead) || HEADLINE_AHEAD.test(sentence.slice(0, start))) ? 'future' : found;
}

/** The tense of the first verb in a stretch of text; `null` if it has none. */
export function tenseWithin(text: string): Direction {
  return lookRight(tokens(text), 0) ?? null;
}

function lookLeft(list: readonly Token[], from: number): Direction | undefined {
  for (let i = from; i >= 0 && from - i < REACH; i--) {
    if (STOPS.has(list[i]!.word)) return undefined;
    const tense = tenseAt(list, i);
    if (tense === undefined) continue;
    return tense === 'past' && auxiliaryAhead(list, i) ? 'future' : tense;
  }
  return undefined;
}

/** A participle belongs to its auxiliary: "will probably be held". */
function auxiliaryAhead(list: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j <= 4; j--) {
    const { word } = list[j]!;
    if (MODALS.has(word)) return true;
    if (!/^(?:be|been|being|have|not|also|now|\w+ly)$/.test(word)) return false;
  }
  return false;
}

function lookRight(list: readonly Token[], from: number): Direction | undefined {
  if (from < 0) return undefined;
  for (let i = from; i < list.length && i - from < REACH; i++) {
    const { word } = list[i]!;
    if (STOPS.has(word)) return undefined;
    if (RELATIVE.has(word) && i > from) {
      // A relative clause tells of its noun; the verb of the sentence comes after its comma.
      while (i + 1 < list.length && list[i + 1]!.word !== ',') i++;
      continue;
    }
    const tense = tenseAt(list, i);
    if (tense !== undefined) return tense;
  }
  return undefined;
}
