/** Over which small words a name goes on: "Council for Trade and Growth", "Helping Farmers by Lowering Costs Act". */
import { countriesOfDemonym, countryNamed, regionNamed } from './demonyms.ts';
import { lexicon } from './lexicon.ts';
import { isSpace, type Token } from './tokens.ts';
import { CALENDAR, ORGANISATION_NOUNS, PLACE_NOUNS, PORTFOLIOS, THING_NOUNS } from './words.ts';

/** A noun that names of organisations or things end in. */
export const isNoun = (word: string): boolean => ORGANISATION_NOUNS.has(word) || THING_NOUNS.has(word);

/** Which words the corpus has in lower case, and which with a capital inside a sentence. */
export interface SeenWords {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

/** A word that is also written small, or that the word list knows as an ordinary one. */
export const usual = (word: string, seen: SeenWords): boolean => seen.lower.has(word) || lexicon().common.has(word);
/** Endings of abstract nouns. */
export const ABSTRACT = /(?:tion|sion|ment|ness|ship|ity|ence|ance|ism|ing|ics|cy|gy)s?$/;

const SMALL = new Set(['by', 'its', 'and', 'of', 'for', 'to', 'in', 'the', 'on', 'from', 'our', 'their', 'with', 'a']);

/** Whether a name goes on over the small word at `link` to the capital at `next`. */
export function linked(tokens: readonly Token[], from: number, link: number, next: number, seen: SeenWords): boolean {
  const left = tokens[link - 1]!;
  const right = tokens[next]!;
  if (left.possessive || right.opens || CALENDAR.has(right.fold)) return false;
  const small = tokens[link]!.fold;
  const heads = isNoun(left.fold) || (small === 'of' && PLACE_NOUNS.has(left.fold));
  const earlier = tokens.slice(from, link).some((token) => /^(?:of|for|on)$/.test(token.fold));
  if (small === 'of' || small === 'for' || small === 'on') {
    if (
      small === 'on' &&
      !/^(?:council|committee|commission|conference|convention|center|centre|institute|treaty|forum|subcommittee|panel)$/.test(
        left.fold,
      )
    )
      return false;
    return heads;
  }
  if (small === 'in') return earlier && regionNamed(right.text) !== null;
  if (small !== 'and' && small !== '&') return false;
  const ordinary = PORTFOLIOS.has(right.fold) || usual(right.fold, seen) || ABSTRACT.test(right.fold);
  if (right.caps || countryNamed(right.text) || countriesOfDemonym(right.text).length > 0) return false;
  if (earlier)
    return ordinary && !(ORGANISATION_NOUNS.has(right.fold) && !tokens[next + 1]?.capital) && !isNoun(left.fold);
  // "Food and Drug Administration": ordinary words before and after, an organisation's noun at the end.
  if (
    (isNoun(left.fold) && !(link - from === 1 && usual(left.fold, seen))) ||
    left.caps ||
    link - from > 2 ||
    countryNamed(left.text) ||
    !(PORTFOLIOS.has(left.fold) || usual(left.fold, seen))
  )
    return false;
  let end = next;
  while (end + 1 < tokens.length && tokens[end + 1]!.capital && isSpace(tokens[end + 1]!.gap)) end += 1;
  return end > next && ORGANISATION_NOUNS.has(tokens[end]!.fold);
}

/** The length of the country's name that begins at `from`, in words; 0 if none does. */
export function countryLength(tokens: readonly Token[], from: number): number {
  for (let size = Math.min(5, tokens.length - from); size >= 1; size -= 1) {
    const part = tokens.slice(from, from + size);
    if (!part.slice(1).every((token) => isSpace(token.gap)) || part.slice(0, -1).some((token) => token.possessive))
      continue;
    if (size > 1 && !part.at(-1)!.capital) continue;
    if (countryNamed(part.map((token) => token.text).join(' '))) return size;
  }
  return 0;
}

/** The end of a long title such as "Helping Examplian Farmers by Lowering their Costs Act", or -1. */
export function titleEnd(tokens: readonly Token[], from: number): number {
  let capitals = 0;
  let end = -1;
  let small = false;
  for (let at = from; at < Math.min(tokens.length, from + 16); at += 1) {
    const token = tokens[at]!;
    if (at > from && (!isSpace(token.gap) || tokens[at - 1]!.possessive)) break;
    if (token.capital) {
      capitals += 1;
      if (
        small &&
        capitals >= 4 &&
        /^(?:act|law|bill|treaty|agreement|convention|initiative|protocol)$/.test(token.fold)
      )
        end = at + 1;
      if (CALENDAR.has(token.fold)) break;
    } else if (SMALL.has(token.fold)) small = true;
    else break;
  }
  return end;
}
