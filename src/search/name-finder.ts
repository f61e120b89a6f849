/** Which known people and things a typed question names, however they are spelt, and which names in it nobody knows. */
import { alternativesOf } from '../language/names/nicknames.ts';
import { remembered } from '../remembered.ts';
import { isCommonWord, isGivenName, isListedName } from './known-words.ts';
import { isOneSlipFrom, mayBeNamed, type NameContext } from './names/context.ts';
import { buildNameIndex, type NamedEntity, type NameForm } from './names/name-index.ts';
import { cutQuestion, type QuestionWord } from './names/question-words.ts';
import { findUnknownNames, type UnknownName } from './names/unknown-names.ts';
import { matchWord, type WordMatch, type WordMatchKind } from './names/word-matching.ts';

export type { EntityName, NamedEntity } from './names/name-index.ts';
export type { UnknownName } from './names/unknown-names.ts';

/** A place in a question that names one or several known entities. */
export interface NameHit {
  /** UTF-16 offsets into the question; a possessive ending is left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How the best candidate's name differs from what was typed. */
  readonly how: 'exact' | 'case' | 'accent' | 'transliteration' | 'nickname' | 'misspelt' | 'acronym';
  /** True if the best candidate is a person. */
  readonly person?: boolean;
  /** Best first; several where a name is shared. A score of 1 is the full name as it stands. */
  readonly candidates: readonly { readonly entity: string; readonly score: number }[];
}

export interface NameFinderOptions {
  /** Whether a folded word stands in the corpus: then it is neither a misspelt nor an unknown name. */
  readonly isCorpusWord?: (folded: string) => boolean;
  /** Whether two folded words stand side by side in the corpus: then they are no unknown name, whoever it is the name of. */
  readonly isCorpusPair?: (one: string, other: string) => boolean;
  /** Given names that one person may also go by; by default those of the open list in `language/names`. */
  readonly alternativesOf?: (given: string) => readonly string[];
  /** By default from the word lists of `known-words.ts`. */
  readonly isCommonWord?: (folded: string) => boolean;
}

export interface NameFinder {
  /** The names of known entities in a question, in their order, never overlapping. */
  find(text: string): NameHit[];
  /** Words that look like a name and are none of `hits`, nor of the corpus. */
  unknownNames(text: string, hits: readonly NameHit[]): UnknownName[];
}

/** A name of an entity found from one word of the question on. */
export interface Found {
  readonly form: NameForm;
  readonly from: number;
  /** How many words of the question. */
  readonly count: number;
  readonly how: NameHit['how'];
  readonly score: number;
}

const KIND_WEIGHT: Readonly<Record<NameForm['kind'], number>> = {
  full: 1,
  spelling: 1,
  short: 1,
  surname: 0.95,
  office: 0.7,
  given: 0.6,
};
/** A lower-case everyday word that is also a name ("price"). */
const COMMON_WORD_WEIGHT = 0.6;

/**
 * @param entities - everybody and everything known, with all their names
 */
export function createNameFinder(entities: readonly NamedEntity[], options: NameFinderOptions = {}): NameFinder {
  const isWord = (folded: string) => context.isCommonWord(folded) || context.isCorpusWord(folded);
  const context: NameContext = {
    index: buildNameIndex(entities),
    isCommonWord: options.isCommonWord ?? isCommonWord,
    isCorpusWord: options.isCorpusWord ?? (() => false),
    isCorpusPair: options.isCorpusPair ?? (() => false),
    isListedName,
    isGivenName: (folded) => isGivenName(folded) || (context.index.words.get(folded)?.given ?? false),
    alternativesOf: options.alternativesOf ?? alternativesOf,
    isSlipOfCommonWord: remembered((folded: string) => isOneSlipFrom(folded, isWord), MOST_REMEMBERED),
  };
  const match = remembered((folded: string) => matchWord(folded, context.index, context), MOST_REMEMBERED);
  return {
    find: (text) => find(text, context, match),
    unknownNames: (text, hits) => findUnknownNames(text, hits, context),
  };
}

/** Words whose matches are kept: questions repeat their words, and these are dear to look up. */
const MOST_REMEMBERED = 10_000;

function find(text: string, context: NameContext, match: (folded: string) => WordMatch[]): NameHit[] {
  const words = cutQuestion(text);
  const matches = words.map((word) => (word.stop && !word.capital ? sameOnly(word, context) : match(word.folded)));
  const hits: NameHit[] = [];
  for (let from = 0; from < words.length; ) {
    const found = [
      ...alignForms(text, words, matches, from, context),
      ...joinedForms(words, from, context),
      ...acronymForms(words, from, context),
    ].filter((one) => mayBeNamed(one, words, context));
    const hit = bestHit(text, words, found);
    if (hit) hits.push(hit.hit);
    from += hit?.count ?? 1;
  }
  return hits;
}

/** A function word can be part of a longer name, but it is no other word misspelt. */
function sameOnly(word: QuestionWord, { index }: NameContext): WordMatch[] {
  const same = index.words.get(word.folded);
  return same ? [{ word: same, how: 'same', score: 1 }] : [];
}

/** Names whose words are, one after the other, those of the question from a place on. */
function alignForms(
  text: string,
  words: readonly QuestionWord[],
  matches: readonly (readonly WordMatch[])[],
  from: number,
  context: NameContext,
): Found[] {
  const found: Found[] = [];
  for (const first of matches[from]!) {
    for (const form of first.word.begins) {
      const aligned: WordMatch[] = [first];
      for (let place = 1; place < form.words.length; place++) {
        const at = from + place;
        const match = words[at]?.joined
          ? matches[at]!.find(({ word }) => word.folded === form.words[place])
          : undefined;
        if (match === undefined) break;
        aligned.push(match);
      }
      if (aligned.length < form.words.length) continue;
      const how = worst(aligned);
      if (form.kind === 'office' && how !== 'same') continue;
      if (
        how === 'nickname' &&
        !(form.person && first.how === 'nickname' && aligned.slice(1).every((one) => one.how !== 'nickname'))
      )
        continue;
      const typed = words.slice(from, from + aligned.length);
      if (!slipsArePlausible(aligned, typed, form, context)) continue;
      const score = aligned.reduce((product, match) => product * match.score, KIND_WEIGHT[form.kind]);
      const weight = form.words.length === 1 && isPlainWord(typed[0]!, context) ? COMMON_WORD_WEIGHT : 1;
      found.push({
        form,
        from,
        count: aligned.length,
        how: how === 'same' ? sameHow(text, typed, form) : how,
        score: score * weight,
      });
    }
  }
  return found;
}

function isPlainWord(word: QuestionWord, context: NameContext): boolean {
  return !word.setOff && !word.capitals && context.isCommonWord(word.folded);
}

/** A slip in one word is believed where the word is not an everyday one, or where the rest of a longer name stands firm. */
function slipsArePlausible(
  aligned: readonly WordMatch[],
  typed: readonly QuestionWord[],
  form: NameForm,
  context: NameContext,
): boolean {
  return aligned.every((match, at) => {
    const { folded, stop, cyrillic } = typed[at]!;
    if (match.how === 'same') return true;
    // “Said” is a name of its own, but an everyday word alone is nobody's other name.
    if (match.how === 'nickname') return aligned.length > 1 || !(stop || isPlainWord(typed[at]!, context));
    if (stop) return false;
    if (cyrillic) return true;
    if (aligned.length > 1) {
      const firm = aligned.some((other, place) => place !== at && other.how !== 'misspelt' && !typed[place]!.stop);
      return firm && (match.score >= 0.8 || !context.isCommonWord(folded));
    }
    if (context.isCommonWord(folded) || context.isCorpusWord(folded)) return false;
    if (match.how === 'misspelt' && (context.isListedName(folded) || context.isGivenName(folded))) return false;
    return match.word.proper && form.kind !== 'short';
  });
}

const WORSE: readonly WordMatchKind[] = ['same', 'transliteration', 'nickname', 'misspelt'];

function worst(matches: readonly WordMatch[]): WordMatchKind {
  return WORSE[Math.max(...matches.map(({ how }) => WORSE.indexOf(how)))]!;
}

/** The words are the same once folded; what did folding take away? */
function sameHow(text: string, typed: readonly QuestionWord[], form: NameForm): NameHit['how'] {
  const slice = text.slice(typed[0]!.start, typed.at(-1)!.end);
  if (slice === form.text) return 'exact';
  const bare = (one: string) =>
    one
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim();
  if (bare(slice) === bare(form.text)) return 'case';
  const accented = (one: string) => /[^\x20-\x7e’ʼ‘“”–—]/.test(one);
  return accented(slice) || accented(form.text) ? 'accent' : 'case';
}

/** Names written as one word, or with a gap where they have none. */
function joinedForms(words: readonly QuestionWord[], from: number, { index }: NameContext): Found[] {
  const found: Found[] = [];
  let joined = '';
  for (let count = 1; count <= index.longest + 2 && from + count <= words.length; count++) {
    const word = words[from + count - 1]!;
    if (count > 1 && !word.joined) break;
    joined += word.folded;
    if (joined.length < 6) continue;
    for (const form of index.joined.get(joined) ?? []) {
      if (form.words.length !== count)
        found.push({ form, from, count, how: 'case', score: KIND_WEIGHT[form.kind] * 0.98 });
    }
    const whole = count > 1 ? index.words.get(joined) : undefined;
    for (const form of whole?.begins ?? []) {
      if (form.words.length === 1) found.push({ form, from, count, how: 'case', score: KIND_WEIGHT[form.kind] * 0.95 });
    }
  }
  return found;
}

/** Initials in any case, with two neighbours swapped at most. */
function acronymForms(words: readonly QuestionWord[], from: number, context: NameContext): Found[] {
  const word = words[from]!;
  const found: Found[] = [];
  for (const form of context.index.acronyms.get(word.folded) ?? []) {
    found.push({ form, from, count: 1, how: 'acronym', score: form.words.length === 1 ? 1 : 0.95 });
  }
  const { folded } = word;
  if (found.length > 0 || folded.length < 4 || context.isCommonWord(folded) || context.isCorpusWord(folded))
    return found;
  if (context.isListedName(folded) && !word.capitals) return found;
  for (let at = 0; at + 1 < folded.length; at++) {
    const swapped = folded.slice(0, at) + folded[at + 1] + folded[at] + folded.slice(at + 2);
    if (swapped === folded) continue;
    for (const form of context.index.acronyms.get(swapped) ?? [])
      found.push({ form, from, count: 1, how: 'acronym', score: 0.8 });
  }
  return found;
}

/** Of all names found from a place on, those that take in most words; an entity counts by its best name. */
function bestHit(
  text: string,
  words: readonly QuestionWord[],
  found: readonly Found[],
): { hit: NameHit; count: number } | null {
  const count = Math.max(0, ...found.map((one) => one.count));
  if (count === 0) return null;
  const longest = found.filter((one) => one.count === count);
  const byEntity = new Map<string, Found>();
  for (const one of longest) {
    const known = byEntity.get(one.form.entity);
    const better = known === undefined || one.score > known.score || (one.score === known.score && one.how === 'exact');
    if (better) byEntity.set(one.form.entity, one);
  }
  const ranked = [...byEntity.values()].sort(
    (one, other) => other.score - one.score || (one.form.entity < other.form.entity ? -1 : 1),
  );
  const best = ranked[0]!;
  const start = words[best.from]!.start;
  const end = words[best.from + count - 1]!.end;
  const candidates = ranked.map(({ form, score }) => ({ entity: form.entity, score }));
  return {
    count,
    hit: { start, end, text: text.slice(start, end), how: best.how, person: best.form.person, candidates },
  };
}
