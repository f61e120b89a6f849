/** Capitalised noun phrases that name no person: where they begin and end. */
import { findRuns } from './candidates.ts';
import { countriesOfDemonym, countryNamed, regionNamed } from './demonyms.ts';
import { lexicon } from './lexicon.ts';
import { officeHead } from './office.ts';
import { isSpace, type Token, type TokenSentence } from './tokens.ts';
import { CALENDAR, FUNCTION_WORDS, HONORIFICS, OFFICE_MODIFIERS, ORGANISATION_NOUNS, PLACE_NOUNS, PORTFOLIOS, THING_NOUNS } from './words.ts';

/** Token indices `[from, to)` of a phrase in its sentence. */
export interface Phrase {
  readonly sentence: TokenSentence;
  readonly from: number;
  readonly to: number;
}

const isNoun = (word: string): boolean => ORGANISATION_NOUNS.has(word) || THING_NOUNS.has(word);
const usual = (word: string, lower: ReadonlySet<string>): boolean => lower.has(word) || lexicon().common.has(word);

/** Whether a name goes on over the small word at `link` to the capital at `next`. */
function linked(tokens: readonly Token[], from: number, link: number, next: number, lower: ReadonlySet<string>): boolean {
  const left = tokens[link - 1]!;
  const right = tokens[next]!;
  if (left.possessive || right.opens || CALENDAR.has(right.fold)) return false;
  const small = tokens[link]!.fold;
  const heads = isNoun(left.fold) || (small === 'of' && PLACE_NOUNS.has(left.fold));
  const earlier = tokens.slice(from, link).some((token) => /^(?:of|for|on)$/.test(token.fold));
  if (small === 'of' || small === 'for' || small === 'on') {
    if (small === 'on' && !/^(?:council|committee|commission|conference|convention|center|centre|institute|treaty|forum|subcommittee|panel)$/.test(left.fold)) return false;
    return heads;
  }
  if (small === 'in') return earlier && regionNamed(right.text) !== null;
  if (small !== 'and' && small !== '&') return false;
  const ordinary = PORTFOLIOS.has(right.fold) || usual(right.fold, lower);
  if (right.caps || countryNamed(right.text) || countriesOfDemonym(right.text).length > 0) return false;
  if (earlier) return ordinary && !(ORGANISATION_NOUNS.has(right.fold) && !tokens[next + 1]?.capital) && !isNoun(left.fold);
  // "Food and Drug Administration": ordinary words before and after, an organisation's noun at the end.
  if (isNoun(left.fold) || left.caps || link - from > 2 || countryNamed(left.text) || !(PORTFOLIOS.has(left.fold) || usual(left.fold, lower))) return false;
  let end = next;
  while (end + 1 < tokens.length && tokens[end + 1]!.capital && isSpace(tokens[end + 1]!.gap)) end += 1;
  return end > next && ORGANISATION_NOUNS.has(tokens[end]!.fold);
}

/** The length of the country's name that begins at `from`, in words; 0 if none does. */
export function countryLength(tokens: readonly Token[], from: number): number {
  for (let size = Math.min(5, tokens.length - from); size >= 1; size -= 1) {
    const part = tokens.slice(from, from + size);
    if (!part.slice(1).every((token) => isSpace(token.gap)) || part.slice(0, -1).some((token) => token.possessive)) continue;
    if (size > 1 && !part.at(-1)!.capital) continue;
    if (countryNamed(part.map((token) => token.text).join(' '))) return size;
  }
  return 0;
}

const SMALL = new Set(['by', 'its', 'and', 'of', 'for', 'to', 'in', 'the', 'on', 'from', 'our', 'their', 'with', 'a']);

/** The end of a long title such as "Helping Examplian Farmers by Lowering their Costs Act", or -1. */
function titleEnd(tokens: readonly Token[], from: number): number {
  let capitals = 0;
  let end = -1;
  let small = false;
  for (let at = from; at < Math.min(tokens.length, from + 16); at += 1) {
    const token = tokens[at]!;
    if (at > from && (!isSpace(token.gap) || tokens[at - 1]!.possessive)) break;
    if (token.capital) {
      capitals += 1;
      if (small && capitals >= 4 && /^(?:act|law|bill|treaty|agreement|convention|initiative|protocol)$/.test(token.fold)) end = at + 1;
      if (CALENDAR.has(token.fold)) break;
    } else if (SMALL.has(token.fold)) small = true;
    else break;
  }
  return end;
}

function isOfficeWord(token: Token): boolean {
  return (officeHead(token.fold) !== null || HONORIFICS.has(token.fold)) && !ORGANISATION_NOUNS.has(token.fold);
}

/** Cuts a run where an office, a country or a nationality stands in front of or behind another name. */
function cut(sentence: TokenSentence, from: number, to: number): Phrase[] {
  const { tokens } = sentence;
  if (from >= to) return [];
  const office = findLast(tokens, from, to, isOfficeWord);
  if (office >= 0) {
    let before = office;
    while (before > from && (OFFICE_MODIFIERS.has(tokens[before - 1]!.fold) || PORTFOLIOS.has(tokens[before - 1]!.fold)) && !ORGANISATION_NOUNS.has(tokens[before - 1]!.fold)) before -= 1;
    return [...cut(sentence, from, before), ...cut(sentence, office + 1, to)];
  }
  const last = tokens[to - 1]!;
  const named = isNoun(last.fold) || PLACE_NOUNS.has(last.fold) || tokens.slice(from, to).some((token, at) => at > 0 && /^(?:of|for|on)$/.test(token.fold));
  const size = Math.min(countryLength(tokens, from), to - from) || (countriesOfDemonym(tokens[from]!.text).length > 0 ? 1 : 0);
  if (size > 0 && size < to - from && !named && !/\p{N}/u.test(last.text)) {
    return [{ sentence, from, to: from + size }, ...cut(sentence, from + size, to)];
  }
  return [{ sentence, from, to }];
}

function findLast(tokens: readonly Token[], from: number, to: number, test: (token: Token) => boolean): number {
  for (let at = to - 1; at >= from; at -= 1) if (test(tokens[at]!)) return at;
  return -1;
}

/** The phrases of a sentence; `taken` says which tokens already belong to people. */
export function findPhrases(sentence: TokenSentence, taken: ReadonlySet<number>, lower: ReadonlySet<string>): Phrase[] {
  const { tokens } = sentence;
  const found: Phrase[] = [];
  let done = 0;
  for (const run of findRuns(sentence)) {
    let from = Math.max(run.from, done);
    if (from >= run.to) continue;
    const opener = tokens[from]!;
    if (opener.opens && !opener.caps && FUNCTION_WORDS.has(opener.fold)) from += 1;
    else if (opener.opens && run.to - from > 1 && /(?:ed|ing|ly)$/.test(opener.fold) && lower.has(opener.fold) && titleEnd(tokens, from) < 0) from += 1;
    while (from < run.to) {
      if (taken.has(from)) {
        from += 1;
        continue;
      }
      let to = from + 1;
      while (to < run.to && !taken.has(to)) to += 1;
      if (to === run.to) to = extend(tokens, from, to, taken, lower);
      found.push(...cut(sentence, from, to));
      from = to;
    }
    done = Math.max(done, from);
  }
  return found.map((phrase) => withNumber(phrase)).filter((phrase) => isName(phrase, lower));
}

function extend(tokens: readonly Token[], from: number, to: number, taken: ReadonlySet<number>, lower: ReadonlySet<string>): number {
  const country = countryLength(tokens, from);
  if (country > to - from) return from + country;
  const title = titleEnd(tokens, from);
  if (title > to) return title;
  let end = to;
  while (end + 1 < tokens.length && isSpace(tokens[end]!.gap)) {
    let next = end + 1;
    if (tokens[next]!.fold === 'the' && next + 1 < tokens.length && isSpace(tokens[next]!.gap)) next += 1;
    const right = tokens[next]!;
    if (!right.capital || taken.has(next) || !isSpace(right.gap) || !linked(tokens, from, end, next, lower)) break;
    end = next + 1;
    while (end < tokens.length && tokens[end]!.capital && !taken.has(end) && isSpace(tokens[end]!.gap) && !tokens[end - 1]!.possessive && !CALENDAR.has(tokens[end]!.fold)) end += 1;
  }
  return end;
}

/** "Example Stream 2": a small number right after a name is part of it, unless it counts what follows. */
function withNumber(phrase: Phrase): Phrase {
  const { tokens } = phrase.sentence;
  const next = tokens[phrase.to];
  const last = tokens[phrase.to - 1]!;
  if (!next || !/^\d{1,3}$/.test(next.text) || !isSpace(next.gap) || last.possessive || last.caps || CALENDAR.has(last.fold)) return phrase;
  const after = tokens[phrase.to + 1];
  const counts = after !== undefined && isSpace(after.gap) && /s$|^(?:percent|per|million|billion|thousand|to|years?)/.test(after.fold) && !after.possessive && !after.capital && !/^(?:is|was|has|as|its|gas)$/.test(after.fold);
  return counts ? phrase : { ...phrase, to: phrase.to + 1 };
}

/** Leaves out bare offices, calendar words, and openers that only their place made capital. */
function isName({ sentence, from, to }: Phrase, lower: ReadonlySet<string>): boolean {
  const words = sentence.tokens.slice(from, to);
  if (words.every((token) => FUNCTION_WORDS.has(token.fold) && !token.caps)) return false;
  if (words.every((token) => token.initial || CALENDAR.has(token.fold))) return false;
  if (words.every((token) => officeHead(token.fold) !== null || HONORIFICS.has(token.fold) || (OFFICE_MODIFIERS.has(token.fold) && !ORGANISATION_NOUNS.has(token.fold)))) return false;
  if (words.length > 1) return true;
  const token = words[0]!;
  if (token.caps || countryNamed(token.text) || countriesOfDemonym(token.text).length > 0) return true;
  if (token.opens) return !usual(token.fold, lower) || (ORGANISATION_NOUNS.has(token.fold) && !lower.has(token.fold));
  return !usual(token.fold, lower) || ORGANISATION_NOUNS.has(token.fold) || PLACE_NOUNS.has(token.fold);
}
