/** Capitalised noun phrases that name no person: where they begin and end. */
import { countriesOfDemonym, countryNamed, regionNamed } from './demonyms.ts';
import { lexicon } from './lexicon.ts';
import { officeHead } from './office.ts';
import { ABSTRACT, countryLength, isNoun, linked, type SeenWords, titleEnd, usual } from './phrase-links.ts';
import { findRuns } from './runs.ts';
import { isSpace, type Token, type TokenSentence } from './tokens.ts';
import {
  CALENDAR,
  FORMER,
  FUNCTION_WORDS,
  HONORIFICS,
  OFFICE_MODIFIERS,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  PORTFOLIOS,
  SPEECH_VERBS,
} from './words.ts';

/** Token indices `[from, to)` of a phrase in its sentence. */
export interface Phrase {
  readonly sentence: TokenSentence;
  readonly from: number;
  readonly to: number;
}

function isOfficeWord(token: Token): boolean {
  return (officeHead(token.fold) !== null || HONORIFICS.has(token.fold)) && !ORGANISATION_NOUNS.has(token.fold);
}

/** Cuts a run where an office, a country or a nationality stands in front of or behind another name. */
function cut(sentence: TokenSentence, from: number, to: number): Phrase[] {
  const { tokens } = sentence;
  if (from >= to) return [];
  if (!tokens[from]!.capital) return cut(sentence, from + 1, to);
  if (!tokens[to - 1]!.capital && !/\p{N}/u.test(tokens[to - 1]!.text)) return cut(sentence, from, to - 1);
  const office = findLast(
    tokens,
    from,
    to,
    (token, at) => isOfficeWord(token) && !/^(?:of|for|and|on)$/.test(tokens[at - 1]?.fold ?? ''),
  );
  if (office >= 0) {
    let before = office;
    while (
      before > from &&
      (OFFICE_MODIFIERS.has(tokens[before - 1]!.fold) || PORTFOLIOS.has(tokens[before - 1]!.fold)) &&
      !ORGANISATION_NOUNS.has(tokens[before - 1]!.fold)
    )
      before -= 1;
    return [...cut(sentence, from, before), ...cut(sentence, office + 1, to)];
  }
  // "Former Samplish inspector X": what opens an office is no part of the nationality's name.
  if (to - from === 2 && tokens[from]!.opens && FORMER.has(tokens[from]!.fold)) return cut(sentence, from + 1, to);
  const last = tokens[to - 1]!;
  const named =
    isNoun(last.fold) ||
    PLACE_NOUNS.has(last.fold) ||
    tokens.slice(from, to).some((token, at) => at > 0 && /^(?:of|for|on)$/.test(token.fold));
  const size =
    Math.min(countryLength(tokens, from), to - from) || (countriesOfDemonym(tokens[from]!.text).length > 0 ? 1 : 0);
  if (size > 0 && size < to - from && !named && !/\p{N}/u.test(last.text)) {
    return [{ sentence, from, to: from + size }, ...cut(sentence, from + size, to)];
  }
  return [{ sentence, from, to }];
}

function findLast(
  tokens: readonly Token[],
  from: number,
  to: number,
  test: (token: Token, at: number) => boolean,
): number {
  for (let at = to - 1; at >= from; at -= 1) if (test(tokens[at]!, at)) return at;
  return -1;
}

/** The phrases of a sentence; `taken` says which tokens already belong to people. */
export function findPhrases(sentence: TokenSentence, taken: ReadonlySet<number>, seen: SeenWords): Phrase[] {
  const { tokens } = sentence;
  const found: Phrase[] = [];
  let done = 0;
  for (const run of findRuns(sentence)) {
    let from = Math.max(run.from, done);
    if (from >= run.to) continue;
    const opener = tokens[from]!;
    if (opener.opens && !opener.caps && FUNCTION_WORDS.has(opener.fold) && !beginsPlace(tokens, from)) from += 1;
    else if (opener.opens && run.to - from > 1 && isOpener(opener, seen) && titleEnd(tokens, from) < 0) from += 1;
    while (from < run.to) {
      if (taken.has(from)) {
        from += 1;
        continue;
      }
      let to = from + 1;
      while (to < run.to && !taken.has(to)) to += 1;
      if (to === run.to) to = extend(tokens, from, to, taken, seen);
      found.push(...cut(sentence, from, to));
      from = to;
    }
    done = Math.max(done, from);
  }
  return found.map((phrase) => withNumber(phrase)).filter((phrase) => isName(phrase, seen));
}

/** "New Sampletown": a listed place whose first word is an ordinary one. */
function beginsPlace(tokens: readonly Token[], from: number): boolean {
  const { places, cities } = lexicon();
  const two = tokens
    .slice(from, from + 2)
    .map((token) => token.fold)
    .join(' ');
  return places.has(two) || cities.has(two) || (tokens[from]!.fold === 'new' && tokens[from + 1]?.capital === true);
}

/** A verb or adverb that only its place made capital. */
function isOpener(token: Token, { lower }: SeenWords): boolean {
  if (
    token.caps ||
    token.initial ||
    lexicon().given.has(token.fold) ||
    ORGANISATION_NOUNS.has(token.fold) ||
    PORTFOLIOS.has(token.fold)
  )
    return false;
  if (/^.{4,}ly$/.test(token.fold)) return true;
  const { common, nouns, adjectives } = lexicon();
  return lower.has(token.fold) && common.has(token.fold) && !nouns.has(token.fold) && !adjectives.has(token.fold);
}

function extend(
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: ReadonlySet<number>,
  seen: SeenWords,
): number {
  const country = countryLength(tokens, from);
  if (country > to - from) return from + country;
  const title = titleEnd(tokens, from);
  if (title > to) return title;
  let end = to;
  while (end + 1 < tokens.length && isSpace(tokens[end]!.gap)) {
    let next = end + 1;
    if (tokens[next]!.fold === 'the' && next + 1 < tokens.length && isSpace(tokens[next]!.gap)) next += 1;
    const right = tokens[next]!;
    if (!right.capital || taken.has(next) || !isSpace(right.gap) || !linked(tokens, from, end, next, seen)) break;
    end = next + 1;
    while (
      end < tokens.length &&
      tokens[end]!.capital &&
      !taken.has(end) &&
      isSpace(tokens[end]!.gap) &&
      !tokens[end - 1]!.possessive &&
      !CALENDAR.has(tokens[end]!.fold)
    )
      end += 1;
  }
  return end;
}

/** "Example Stream 2": a small number right after a name is part of it, unless it counts what follows. */
function withNumber(phrase: Phrase): Phrase {
  const { tokens } = phrase.sentence;
  const next = tokens[phrase.to];
  const last = tokens[phrase.to - 1]!;
  if (
    !next ||
    !/^\d{1,3}$/.test(next.text) ||
    !isSpace(next.gap) ||
    last.possessive ||
    last.caps ||
    CALENDAR.has(last.fold)
  )
    return phrase;
  const after = tokens[phrase.to + 1];
  const counts =
    after !== undefined &&
    isSpace(after.gap) &&
    /s$|^(?:percent|per|million|billion|thousand|to|years?)/.test(after.fold) &&
    !after.possessive &&
    !after.capital &&
    !/^(?:is|was|has|as|its|gas)$/.test(after.fold);
  return counts ? phrase : { ...phrase, to: phrase.to + 1 };
}

/** Leaves out bare offices, calendar words, headings in capitals, and openers that only their place made capital. */
function isName({ sentence, from, to }: Phrase, seen: SeenWords): boolean {
  const words = sentence.tokens.slice(from, to);
  if (words.every((token) => FUNCTION_WORDS.has(token.fold) && !token.caps)) return false;
  if (words.every((token) => token.initial || CALENDAR.has(token.fold))) return false;
  const office = (token: Token): boolean =>
    officeHead(token.fold) !== null ||
    HONORIFICS.has(token.fold) ||
    (OFFICE_MODIFIERS.has(token.fold) && !ORGANISATION_NOUNS.has(token.fold));
  if (words.every(office)) return false;
  if (words.filter((token) => token.caps).length > 2) return false;
  if (words.length > 1) return true;
  const token = words[0]!;
  if (countryNamed(token.text) || countriesOfDemonym(token.text).length > 0) return true;
  if (/-\p{Ll}/u.test(token.text) || /^\p{Lu}-\p{Lu}/u.test(token.text)) return false;
  if (token.caps) return token.text.length < 7 || !usual(token.fold, seen);
  if (lexicon().given.has(token.fold) && !regionNamed(token.text)) return false;
  if (token.opens && !seen.capital.has(token.fold)) {
    const next = sentence.tokens[to];
    const acts =
      token.possessive ||
      (next !== undefined &&
        isSpace(next.gap) &&
        (SPEECH_VERBS.has(next.fold) || /^(?:is|was|has|had|will|would)$/.test(next.fold)));
    return acts && !usual(token.fold, seen) && !ABSTRACT.test(token.fold) && !/(?:ly|s)$/.test(token.fold);
  }
  if (/^(?:northern|southern|eastern|western|central)$/.test(token.fold)) return false;
  return !usual(token.fold, seen) || ORGANISATION_NOUNS.has(token.fold) || PLACE_NOUNS.has(token.fold);
}

/** The words of a phrase, single spaces between. */
export function phraseText({ sentence, from, to }: Phrase): string {
  return sentence.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}
