/** Whom a short name means: namesakes kept apart, given names alone, misspelt surnames. */
import type { Candidate } from './candidates.ts';
import { isPlaceName, keyOf } from './decide.ts';
import { genderOfGivenName, genderOfTitle } from './gender.ts';
import { lexicon } from './lexicon.ts';
import type { Registry } from './mentions.ts';
import { type Entry, officesAgree } from './registry.ts';
import { byText, fold, similarSurname } from './spelling.ts';
import type { Token } from './tokens.ts';
import { FUNCTION_WORDS } from './words.ts';

/** Somebody named in full in an article, and where. */
export interface Named {
  readonly entry: Entry;
  readonly at: number;
}

/** The person among namesakes: named in full in this article, of the title's gender, with the office; else the last named or by far the most frequent. */
export function choose(
  entries: readonly Entry[],
  file: string,
  named: ReadonlyMap<string, readonly Named[]>,
  at: number,
  candidate: Candidate | null,
): Entry | null {
  if (entries.length === 1) return entries[0]!;
  const title = candidate?.office?.courtesy
    ? genderOfTitle(candidate.sentence.tokens[candidate.office.to - 1]!.fold)
    : null;
  const genderFits = (entry: Entry): boolean => {
    const own = entry.editor?.gender ?? genderOfGivenName(entry.names.find((name) => name.given)?.given ?? '');
    return !title || !own || own === title;
  };
  const here = (named.get(file) ?? []).filter((one) => entries.includes(one.entry) && genderFits(one.entry));
  const distinct = [...new Set(here.map((one) => one.entry))];
  if (distinct.length === 1) return distinct[0]!;
  const fitting = distinct.length > 0 ? distinct : entries.filter(genderFits);
  if (fitting.length === 1) return fitting[0]!;
  const office = candidate ? officeText(candidate) : '';
  const withOffice =
    office === '' ? [] : fitting.filter((entry) => [...entry.offices].some((one) => officesAgree(one, office)));
  if (withOffice.length === 1) return withOffice[0]!;
  if (distinct.length > 1) {
    const before = here.filter((one) => one.at < at);
    return (before.at(-1) ?? here[0]!).entry;
  }
  const ranked = [...fitting].sort((a, b) => b.files.size - a.files.size || byText(a.names[0]!.key, b.names[0]!.key));
  return ranked[0] && ranked[0].files.size >= 3 * Math.max(1, ranked[1]?.files.size ?? 0) ? ranked[0] : null;
}

/** The folded office in front of a candidate, without courtesy titles; empty if none. */
export function officeText(candidate: Candidate): string {
  const { office, sentence } = candidate;
  if (!office || office.courtesy) return '';
  return keyOf(sentence.tokens.slice(office.from, office.to)).replace(/^(?:the|former) /, '');
}

/** The one person that a given name alone stands for: named in full in this article, or the only bearer of an unusual name in the corpus. */
export function givenAlone(token: Token, registry: Registry, named: readonly Named[]): Entry | null {
  const entries = registry.given.get(token.fold);
  if (!entries || token.caps || token.initial || isPlaceName(token.text)) return null;
  const here = new Set(named.map((one) => one.entry).filter((entry) => entries.includes(entry)));
  if (here.size === 1) return [...here][0]!;
  return here.size === 0 &&
    entries.length === 1 &&
    !lexicon().given.has(token.fold) &&
    !lexicon().common.has(token.fold)
    ? entries[0]!
    : null;
}

/** An unknown surname that is nearly the surname of somebody named in full in the same article. */
export function misspeltHere(token: Token, named: readonly Named[]): Entry | null {
  if (token.caps || token.fold.length < 5 || FUNCTION_WORDS.has(token.fold) || lexicon().given.has(token.fold))
    return null;
  const found = new Set<Entry>();
  for (const { entry } of named) {
    if (entry.names.some((name) => fold(name.surname) !== token.fold && similarSurname(name.surname, token.text)))
      found.add(entry);
  }
  return found.size === 1 ? [...found][0]! : null;
}
