/** Runs of capitalised words in a sentence, with the particles and nicknames inside them. */
import { lexicon } from './lexicon.ts';
import { officeHead } from './office.ts';
import { isSpace, type Token, type TokenSentence } from './tokens.ts';
import { CALENDAR, HONORIFICS, PARTICLES, SUFFIXES } from './words.ts';

const BREAKING = new Set([
  'i',
  'the',
  'a',
  'an',
  'and',
  'or',
  'but',
  'in',
  'on',
  'at',
  'of',
  'for',
  'to',
  'with',
  'by',
  'from',
  'as',
  'if',
  'is',
  'we',
  'he',
  'she',
  'it',
  'they',
  'you',
]);

function joins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  const token = tokens[at]!;
  if (before.possessive) return false;
  if (SUFFIXES.has(token.fold) && /^,?\s+$/.test(token.gap)) return true;
  return isSpace(token.gap) && !token.opens;
}

/** `Given “Nick” Surname`: the nickname and the surname join the run. */
function nicknameAt(tokens: readonly Token[], at: number): boolean {
  const nick = tokens[at];
  const next = tokens[at + 1];
  return (
    nick !== undefined &&
    next !== undefined &&
    nick.capital &&
    next.capital &&
    /^\s["“'‘(]$/.test(nick.gap) &&
    /^["”'’)]\s$/.test(next.gap) &&
    lexicon().given.has(tokens[at - 1]!.fold)
  );
}

function calendarBreaks(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!CALENDAR.has(token.fold)) return false;
  const { given } = lexicon();
  const asSurname =
    at > 0 &&
    tokens[at - 1]!.capital &&
    isSpace(token.gap) &&
    (given.has(tokens[at - 1]!.fold) ||
      HONORIFICS.has(tokens[at - 1]!.fold) ||
      officeHead(tokens[at - 1]!.fold) !== null);
  const next = tokens[at + 1];
  const asGiven = given.has(token.fold) && next?.capital === true && isSpace(next.gap) && !CALENDAR.has(next.fold);
  return !asSurname && !asGiven;
}

/** Maximal runs of capitalised words, with particles inside them. */
export function findRuns(sentence: TokenSentence): { from: number; to: number }[] {
  const { tokens } = sentence;
  const runs: { from: number; to: number }[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (!token.capital || token.fold === 'i' || calendarBreaks(tokens, at)) {
      at += 1;
      continue;
    }
    const from = at;
    at += 1;
    if (
      BREAKING.has(token.fold) &&
      !token.caps &&
      !token.text.endsWith('.') &&
      !(PARTICLES.has(token.fold) && !token.opens)
    )
      continue;
    while (at < tokens.length) {
      if (nicknameAt(tokens, at)) at += 2;
      else if (!joins(tokens, at)) break;
      else if (
        tokens[at]!.capital &&
        !(BREAKING.has(tokens[at]!.fold) && !tokens[at]!.initial && !tokens[at]!.caps) &&
        !calendarBreaks(tokens, at)
      )
        at += 1;
      else {
        let next = at;
        while (next < tokens.length && PARTICLES.has(tokens[next]!.fold) && joins(tokens, next)) next += 1;
        if (next === at || next >= tokens.length || !tokens[next]!.capital || !joins(tokens, next)) break;
        at = next + 1;
      }
    }
    runs.push({ from, to: at });
  }
  return runs;
}
