/** Runs of capitalised words, and which part of a run may be a person's name. */
import { countriesOfDemonym, countryNamed } from './demonyms.ts';
import { lexicon } from './lexicon.ts';
import { type Office, officeBeforeComma, officeEndingAt, officeHead } from './office.ts';
import { findRuns } from './runs.ts';
import { fold } from './spelling.ts';
import { isSpace, type Token, type TokenSentence } from './tokens.ts';
import {
  FUNCTION_WORDS,
  HEADED_BY,
  HONORIFICS,
  OFFICE_MODIFIERS,
  ORGANISATION_NOUNS,
  PARTICLES,
  PERSON_NOUNS,
  PLACE_NOUNS,
  PORTFOLIOS,
  SPEECH_VERBS,
  SUFFIXES,
  THING_NOUNS,
  WEAK_HEADS,
} from './words.ts';

/** What may be a name, as token indices `[from, to)` of a sentence, with the office in front of it. */
export interface Candidate {
  readonly sentence: TokenSentence;
  /** The whole run of capitalised words that it stands in. */
  readonly run: { readonly from: number; readonly to: number };
  readonly from: number;
  readonly to: number;
  readonly office: Office | null;
  /** How the office is tied to the name: directly before, before a comma, or through a list that a plural office heads. */
  readonly tie: 'before' | 'comma' | 'list' | null;
  /** The plural office whose list this stands in, where another office stands in front of the name: "diplomats, including envoys A and B". */
  readonly outer: Office | null;
}

/** Words that no person's name holds; a listed surname among the nouns (see `isNameToo`) may still end one. */
export function isNotPersonal(token: Token): boolean {
  const word = token.fold;
  if (/\p{N}/u.test(word)) return true;
  if (token.caps && !token.initial && !SUFFIXES.has(word) && !/^(?:Mc|Mac|O['’])/.test(token.text)) return true;
  if (
    PERSON_NOUNS.has(word) ||
    PLACE_PREFIXES.has(word) ||
    /-(?:\p{Ll}+ed|\p{Ll}{2,}ing|born|led|run|style|era|like|elect|area|language|wide)$/u.test(word)
  )
    return true;
  if (ORGANISATION_NOUNS.has(word) || THING_NOUNS.has(word) || PLACE_NOUNS.has(word)) return true;
  return countriesOfDemonym(token.text).length > 0;
}

const PLACE_PREFIXES = new Set('fort port mount san santa los las saint st rio cape camp lake'.split(' '));

/** Nouns that are surnames, too (Park, Church, Hall ...): at the end of a name they say nothing against a person. */
export function isNameToo(word: string): boolean {
  return lexicon().surnames.has(word) || NOUN_SURNAMES.has(word);
}
const NOUN_SURNAMES = new Set('park church hill lane west north bridge castle day wall hall'.split(' '));

function isCommonOpener(token: Token, lower: ReadonlySet<string>): boolean {
  if (!token.opens || token.initial || token.caps) return false;
  const word = token.fold;
  if (FUNCTION_WORDS.has(word)) return true;
  if (officeHead(word) || HONORIFICS.has(word) || OFFICE_MODIFIERS.has(word)) return false;
  if (lexicon().given.has(word)) return false;
  return lower.has(word) || lexicon().common.has(word) || /^.{4,}ly$/.test(word);
}

/** The word and the one before it make up a place's name. */
function isPlaceTogether(tokens: readonly Token[], at: number): boolean {
  const text = `${tokens[at - 1]!.text} ${tokens[at]!.text}`;
  return countryNamed(text) !== null || lexicon().places.has(fold(text)) || lexicon().cities.has(fold(text));
}

/** Whether a name between commas, at the end of its sentence or right before a verb of saying ends at `to`. */
function endsApposition({ tokens, tail }: TokenSentence, to: number): boolean {
  const next = tokens[to];
  if (!next) return /^[\s]*[.,;:!?”"’)]/.test(tail) || tail === '';
  return /^[”"’)]?[,;:)]/.test(next.gap) || SPEECH_VERBS.has(next.fold);
}

/** The part of a run that an office or a known given name marks as the name, or the whole run. */
function splitRun(
  sentence: TokenSentence,
  run: { from: number; to: number },
  lower: ReadonlySet<string>,
): Omit<Candidate, 'sentence' | 'run' | 'outer'> {
  const { tokens } = sentence;
  const { given } = lexicon();
  let from = run.from;
  // A word that is a run by itself may still be a surname: who is known decides that later.
  while (from < run.to - 1 && isCommonOpener(tokens[from]!, lower)) from += 1;
  for (let split = run.to - 1; split >= from; split -= 1) {
    if (split < 1 || (PARTICLES.has(tokens[split]!.fold) && !tokens[split]!.capital)) continue;
    const direct = isSpace(tokens[split]!.gap) && !tokens[split]!.opens;
    // "The harbour's chief pilot for the night is Ann Example."
    const copula =
      direct && split === run.from && run.to - split > 1 && /^(?:is|was|remains)$/.test(tokens[split - 1]!.fold);
    const comma = copula || (split === run.from && /^,\s+$/.test(tokens[split]!.gap));
    if (!direct && !comma) continue;
    if (isPlaceTogether(tokens, split)) continue;
    const last = copula ? split - 2 : split - 1;
    const office =
      officeEndingAt(tokens, last) ??
      (comma && endsApposition(sentence, run.to) ? officeBeforeComma(tokens, last) : null);
    if (!office || (comma && (office.courtesy || office.plural))) continue;
    // "Dean Example", "Major Example": a given name that is also an office, in front of a single word.
    const head = tokens[office.head]!;
    const isGiven =
      head.capital && given.has(head.fold) && run.to - split === 1 && office.head === run.from && !office.courtesy;
    if (isGiven || (run.to - split === 1 && !head.capital && WEAK_HEADS.has(head.fold))) continue;
    // "president of the Centre for Clean | Harbours": a single word behind what an office is "of" mostly belongs to it.
    const linked = office.to > office.head + 1 && !office.courtesy && run.to - split === 1;
    if (linked && !PORTFOLIOS.has(tokens[split - 1]!.fold) && !HONORIFICS.has(tokens[split - 1]!.fold)) continue;
    if (SUFFIXES.has(tokens[split]!.fold)) continue;
    return { from: split, to: run.to, office, tie: direct && !copula ? 'before' : 'comma' };
  }
  // "Conservative Ann Example": a word of affiliation in front of a given name.
  for (let at = from + 1; at < run.to - 1; at += 1) {
    if (!given.has(tokens[at]!.fold)) continue;
    const before = tokens.slice(from, at);
    const known = (token: Token): boolean => given.has(token.fold) || token.initial || PARTICLES.has(token.fold);
    if (before.some(known)) break;
    const affiliation = before.every(
      (token) =>
        isNotPersonal(token) || lower.has(token.fold) || lexicon().common.has(token.fold) || countryNamed(token.text),
    );
    if (!affiliation) break;
    const prefix: Office = {
      from,
      to: at,
      head: at - 1,
      plural: false,
      former: false,
      courtesy: before.every((token) => token.caps),
    };
    return { from: at, to: run.to, office: prefix, tie: 'before' };
  }
  return { from, to: run.to, office: null, tie: null };
}

const LIST_GAP = /^(?:,\s+|\s+)$/;

/** Every run of the sentence as a candidate, in order; runs that offices alone fill are left out. `lower` holds the words seen in lower case. */
export function findCandidates(sentence: TokenSentence, lower: ReadonlySet<string>): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  let list: Office | null = null;
  let outer: Office | null = null;
  let listEnd = -1;
  for (const run of findRuns(sentence)) {
    const part = splitRun(sentence, run, lower);
    if (part.from >= part.to) continue;
    let { office, tie } = part;
    const introduced: Office | null = list === null && !office ? listBefore(tokens, part.from) : null;
    if (introduced) {
      list = introduced;
      outer = introduced;
      listEnd = part.from - 1;
      office = list;
      tie = 'list';
    } else if (office?.plural) {
      if (!list || (listEnd < office.from && !continues(tokens, listEnd, office.from))) outer = null;
      list = office;
    } else if (list && (!office || tie === 'comma') && continues(tokens, listEnd, part.from)) {
      office = list;
      tie = 'list';
    } else list = null;
    if (list) listEnd = part.to - 1;
    else outer = null;
    found.push({ sentence, run, from: part.from, to: part.to, office, tie, outer: outer === office ? null : outer });
  }
  return found;
}

/** "..., including A", "such as A", "among them A": a plural office shortly before. */
function listBefore(tokens: readonly Token[], at: number): Office | null {
  const word = tokens[at - 1]?.fold;
  const among = (word === 'them' || word === 'these') && tokens[at - 2]?.fold === 'among';
  const last =
    word === 'including' ? at - 2 : among || (word === 'as' && tokens[at - 2]?.fold === 'such') ? at - 3 : -1;
  if (last < 0) return null;
  const office = officeEndingAt(tokens, last);
  return office?.plural ? office : null;
}

function continues(tokens: readonly Token[], last: number, from: number): boolean {
  if (from - last === 1) return /^[,.]*\s+$/.test(tokens[from]!.gap) && tokens[from]!.gap.includes(',');
  return (
    from - last === 2 &&
    tokens[from - 1]!.fold === 'and' &&
    LIST_GAP.test(tokens[from - 1]!.gap.replace(/^\./, '')) &&
    isSpace(tokens[from]!.gap)
  );
}

/** Whether the words after a single name make it the head of a government or team: "the Example administration". */
export function isHeadedBy(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return (
    next !== undefined && isSpace(next.gap) && HEADED_BY.has(next.fold.replace(/s$/, '')) && !tokens[to - 1]!.possessive
  );
}
