/** Offices in front of names: "the deputy harbour minister of Examplia", "Secretary of State", "envoys". */
import { countriesOfDemonym, countryNamed } from './demonyms.ts';
import { lexicon } from './lexicon.ts';
import { isSpace, type Token } from './tokens.ts';
import {
  CALENDAR,
  FORMER,
  FUNCTION_WORDS,
  HONORIFICS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  PORTFOLIOS,
  SPEECH_VERBS,
} from './words.ts';

/** A phrase that names an office, as token indices `[from, to)`. */
export interface Office {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly plural: boolean;
  readonly former: boolean;
  /** Only a courtesy title (Mr., Dr.): a sign of a person, but no role. */
  readonly courtesy: boolean;
}

const LINKS = new Set(['of', 'for', 'to', 'at', 'on']);
const IRREGULAR: Readonly<Record<string, string>> = {
  spokesmen: 'spokesman',
  spokeswomen: 'spokeswoman',
  chairmen: 'chairman',
  congressmen: 'congressman',
  secretaries: 'secretary',
  deputies: 'deputy',
  attorneys: 'attorney',
  businessmen: 'businessman',
  chiefs: 'chief',
  wives: 'wife',
  sens: 'sen',
  reps: 'rep',
  govs: 'gov',
  gens: 'gen',
};

/** The singular head of an office that this word is, or `null`; `ex-minister` and `vice-chairman` count by their last part. */
export function officeHead(word: string): { readonly head: string; readonly plural: boolean } | null {
  const last = word.includes('-') && !OFFICE_HEADS.has(word) ? word.slice(word.lastIndexOf('-') + 1) : word;
  if (OFFICE_HEADS.has(last)) return { head: last, plural: false };
  const singular = IRREGULAR[last] ?? (last.endsWith('s') && last.length > 4 ? last.slice(0, -1) : null);
  return singular && OFFICE_HEADS.has(singular) ? { head: singular, plural: true } : null;
}

function isPlaceLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const { cities, places } = lexicon();
  if (countryNamed(token.text) || countriesOfDemonym(token.text).length > 0) return true;
  if (places.has(token.fold) || cities.has(token.fold)) return true;
  const before = at > 0 ? `${tokens[at - 1]!.fold} ${token.fold}` : '';
  const after = at + 1 < tokens.length ? `${token.fold} ${tokens[at + 1]!.fold}` : '';
  return [before, after].some((two) => places.has(two) || cities.has(two) || countryNamed(capitalise(two)) !== null);
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a capitalised word after "of" or "to" still belongs to the office rather than to the name behind it. */
function isPortfolio(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (PORTFOLIOS.has(token.fold) || ORGANISATION_NOUNS.has(token.fold) || OFFICE_MODIFIERS.has(token.fold)) return true;
  return token.capital && (token.caps || isPlaceLike(tokens, at));
}

/** Whether the word may stand in front of the head as part of the office. */
function isModifier(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at]!;
  const word = token.fold;
  if (CALENDAR.has(word) || SPEECH_VERBS.has(word)) return false;
  if (OFFICE_MODIFIERS.has(word) || FORMER.has(word)) return true;
  if (officeHead(word) && !HONORIFICS.has(word)) return true;
  const { verbs, nouns, adjectives } = lexicon();
  if (FUNCTION_WORDS.has(word) && !token.caps) return beginsState(tokens, at);
  if (token.capital) {
    if (/(?:ly)$/.test(word) || (verbs.has(word) && !nouns.has(word) && !adjectives.has(word))) return false;
    // "Agreed President X", but "United Nations envoy X": a participle that a body's noun follows names that body.
    const names =
      adjectives.has(word) ||
      (tokens[at + 1]?.capital === true && /^(?:nations|states|press)$/.test(tokens[at + 1]!.fold));
    return !(token.opens && /(?:ed|ing)$/.test(word) && !names);
  }
  if (token.possessive) return false;
  if (/(?:-elect|-based|-born|-backed|-led|-appointed|-ranking|-ranked|th|ist|ian|al|ary)$/.test(word)) return true;
  if (verbs.has(word) && !adjectives.has(word)) return head - at === 1 && isNounHere(tokens, at);
  if (head - at > 3) return false;
  if (adjectives.has(word)) return true;
  // An ordinary noun, or an unlisted word right before the head ("fisheries minister").
  const unlisted = head - at === 1 && !lexicon().common.has(word);
  return (nouns.has(word) || unlisted) && isIntroduced(tokens, at);
}

/** "New" and "Great" begin the names of states. */
function beginsState(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.capital && /^(?:new|great)$/.test(tokens[at]!.fold) && tokens[at + 1]?.capital === true;
}

/** An ordinary noun opens an office only after an article, an owner, an adjective or a mark: "the film star", but not "that remark President". */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !isSpace(tokens[at]!.gap)) return true;
  return (
    before.possessive ||
    before.capital ||
    /^(?:a|an|the|his|her|its|their|our|my|your|said|says)$/.test(before.fold) ||
    OFFICE_MODIFIERS.has(before.fold) ||
    (lexicon().adjectives.has(before.fold) && !before.opens)
  );
}

/** "the former dam inspector": a word that is a verb as well, between what can only introduce a noun and a head in small letters. */
function isNounHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at + 1]!.capital || /(?:ed|s)$/.test(tokens[at]!.fold)) return false;
  if (before.possessive) return /^['’ʼ]?s?[\s\u00a0]+$/.test(tokens[at]!.gap);
  if (!isSpace(tokens[at]!.gap)) return false;
  return (
    /^(?:a|an|the)$/.test(before.fold) ||
    FORMER.has(before.fold) ||
    OFFICE_MODIFIERS.has(before.fold) ||
    (countriesOfDemonym(before.text).length > 0 && !before.fold.endsWith('s'))
  );
}

function extendLeft(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0 && head - from < 9) {
    const before = from - 1;
    const gap = tokens[from]!.gap;
    const joined = tokens[before]!.possessive ? /^['’ʼ]?s?[\s\u00a0]+$/.test(gap) : isSpace(gap);
    if (!joined || tokens[from]!.opens) break;
    if (isModifier(tokens, before, head)) {
      from = before;
      continue;
    }
    // "trade and industry minister", "House of Commons speaker"
    const word = tokens[before]!.fold;
    const further = before - 1;
    if (further < 0 || !isSpace(tokens[before]!.gap)) break;
    const twoPortfolios =
      word === 'and' && isPortfolio(tokens, from) && isPortfolio(tokens, further) && !tokens[further]!.possessive;
    const named =
      word === 'of' && tokens[from]!.capital && tokens[further]!.capital && !officeHead(tokens[further]!.fold);
    if (!twoPortfolios && !named && !(word === 'and' && joinsUnlisted(tokens, further, head))) break;
    from = further;
  }
  // What opens the sentence may be an adverb or a verb that happens to carry a capital.
  while (
    from < head &&
    !beginsState(tokens, from) &&
    FUNCTION_WORDS.has(tokens[from]!.fold) &&
    !tokens[from]!.caps &&
    !OFFICE_MODIFIERS.has(tokens[from]!.fold)
  )
    from += 1;
  return from;
}

/** "Samplish Roads and Ferries Minister": two unlisted portfolios in capitals right behind a nationality or an owner. */
function joinsUnlisted(tokens: readonly Token[], first: number, head: number): boolean {
  const token = tokens[first]!;
  const before = tokens[first - 1];
  if (!before || !token.capital || head - first !== 3 || token.possessive || officeHead(token.fold)) return false;
  if (!tokens[head]!.capital || !tokens[head - 1]!.capital || OFFICE_MODIFIERS.has(tokens[head - 1]!.fold))
    return false;
  if (ORGANISATION_NOUNS.has(token.fold) || token.caps) return false;
  return before.possessive || (countriesOfDemonym(before.text).length > 0 && !before.fold.endsWith('s'));
}

function make(tokens: readonly Token[], head: number, to: number, plural: boolean): Office {
  const from = extendLeft(tokens, head);
  let former = /^(?:ex|then)-/.test(tokens[head]!.fold);
  for (let at = from; at < to; at += 1) if (FORMER.has(tokens[at]!.fold)) former = true;
  return { from, to, head, plural, former, courtesy: false };
}

/** The office whose last word is `tokens[last]`, if one ends there. */
export function officeEndingAt(tokens: readonly Token[], last: number): Office | null {
  const token = tokens[last];
  if (!token || token.possessive) return null;
  const own = officeHead(token.fold);
  if (own && !HONORIFICS.has(token.fold)) return make(tokens, last, last + 1, own.plural);
  // "Democrat Ann Example", "rival Ann Example": only in front of a name of two words or more.
  const twoFollow =
    tokens[last + 1]?.capital === true &&
    tokens[last + 2]?.capital === true &&
    isSpace(tokens[last + 1]!.gap) &&
    isSpace(tokens[last + 2]!.gap);
  if (twoFollow && PERSON_NOUNS.has(token.fold) && token.fold !== 'one') return make(tokens, last, last + 1, false);
  if (HONORIFICS.has(token.fold) && (token.capital || token.fold === 'king' || token.fold === 'queen')) {
    const before = last > 0 && isSpace(token.gap) ? officeEndingAt(tokens, last - 1) : null;
    if (before && !before.courtesy) return { ...before, to: last + 1 };
    const royal = /^(?:king|queen|prince|princess|emir|sultan|emperor|pope|ayatollah|sheikh|sheik)$/.test(token.fold);
    return { from: last, to: last + 1, head: last, plural: false, former: false, courtesy: !royal };
  }
  // Back over what the office is "of", to the link and the head before it.
  let at = last;
  const { given } = lexicon();
  const nameFollows =
    tokens[last + 1]?.capital === true && tokens[last + 2]?.capital === true && given.has(tokens[last + 1]!.fold);
  while (at > 0 && last - at < 8) {
    const word = tokens[at]!.fold;
    if (LINKS.has(word) && at < last) {
      const head = officeHead(tokens[at - 1]!.fold);
      if (head && isSpace(tokens[at]!.gap) && !HONORIFICS.has(tokens[at - 1]!.fold))
        return make(tokens, at - 1, last + 1, head.plural);
    }
    if (at < last && officeHead(word) && !PORTFOLIOS.has(word)) return null;
    const inside =
      isPortfolio(tokens, at) ||
      (at < last && tokens[at]!.capital && ORGANISATION_NOUNS.has(tokens[at + 1]!.fold)) ||
      (nameFollows && tokens[at]!.capital && !given.has(word)) ||
      (at < last && (LINKS.has(word) || word === 'the' || word === 'and'));
    if (!inside || !isSpace(tokens[at]!.gap) || tokens[at]!.opens) return null;
    at -= 1;
  }
  return null;
}

/** Words between the head of an office and a comma: at most so many. */
const LONGEST_COMPLEMENT = 9;

/**
 * The office that ends at `tokens[last]` right before a comma and a name, whatever it is "of" or "for":
 * "the secretary general of the conference, X", "the envoy for the eastern valleys, X".
 */
export function officeBeforeComma(tokens: readonly Token[], last: number): Office | null {
  const { verbs, nouns, adjectives } = lexicon();
  for (let at = last; at > 0 && last - at < LONGEST_COMPLEMENT; at -= 1) {
    const token = tokens[at]!;
    if (token.opens || !isSpace(tokens[at]!.gap)) return null;
    const head = at < last && LINKS.has(token.fold) ? officeHead(tokens[at - 1]!.fold) : null;
    if (head) {
      if (head.plural || tokens[at - 1]!.possessive || HONORIFICS.has(tokens[at - 1]!.fold)) return null;
      const office = make(tokens, at - 1, last + 1, false);
      const before = tokens[office.from - 1];
      const introduced = before?.possessive || /^(?:the|a|an|its|their|his|her)$/.test(before?.fold ?? '');
      return introduced || (tokens[office.from]!.capital && !tokens[office.from]!.opens) || office.from === 0
        ? office
        : null;
    }
    if (
      token.capital ||
      LINKS.has(token.fold) ||
      /^(?:the|a|an|and|in|its|their|this|that|these|those)$/.test(token.fold)
    )
      continue;
    if (FUNCTION_WORDS.has(token.fold) || SPEECH_VERBS.has(token.fold)) return null;
    if (verbs.has(token.fold) && !nouns.has(token.fold) && !adjectives.has(token.fold)) return null;
  }
  return null;
}
