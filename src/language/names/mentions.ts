/** Where each person is named: full names, surnames, halves of hyphened pairs, "the X administration". */
import type { Mention } from '../types.ts';
import { type Candidate, isHeadedBy } from './candidates.ts';
import { isPlaceName, keyOf } from './decide.ts';
import { lexicon } from './lexicon.ts';
import { choose, givenAlone, misspeltHere, type Named } from './namesakes.ts';
import { officeHead } from './office.ts';
import type { Entry } from './registry.ts';
import { fold, withoutArticle } from './spelling.ts';
import { isSpace, type Token, type TokenSentence } from './tokens.ts';
import { PERSON_VERBS, SPEECH_VERBS, SUFFIXES } from './words.ts';

/** A mention with the words around it, for roles and genders. */
export interface Sighting extends Mention {
  readonly entry: Entry;
  readonly sentence: TokenSentence;
  /** Token indices of the name; both the same where it is half of a hyphened word. */
  readonly from: number;
  readonly to: number;
  readonly candidate: Candidate | null;
}

/** Names -> the people they may stand for. */
export class Registry {
  readonly full = new Map<string, Entry[]>();
  readonly short = new Map<string, Entry[]>();
  /** Surnames that are written with an article (`al-`), without it. */
  readonly articled = new Map<string, Entry[]>();
  /** Given names (and first names of surname-first names) that may stand alone. */
  readonly given = new Map<string, Entry[]>();
  readonly entries: Entry[];

  constructor(entries: readonly Entry[]) {
    this.entries = [...entries];
    for (const entry of this.entries) this.index(entry);
  }

  private put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
    const there = map.get(key) ?? [];
    if (!there.includes(entry)) map.set(key, [...there, entry]);
  }

  private index(entry: Entry): void {
    for (const name of entry.names) {
      if (name.given) this.put(this.full, name.key, entry);
      if (name.given && fold(name.given).length > 2) this.put(this.given, fold(name.given), entry);
      const words = name.key.split(' ').filter((word) => !SUFFIXES.has(word));
      // Every ending of the name counts as short for it: "Di Example", "López Example", "Example".
      for (let from = name.given ? 1 : 0; from < words.length; from += 1)
        this.put(this.short, words.slice(from).join(' '), entry);
      const bare = withoutArticle(name.surname);
      if (bare !== fold(name.surname)) this.put(this.articled, bare, entry);
    }
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    this.index(entry);
  }
}

/** Which words a candidate's tokens make up once an unmatched part is left aside. */
interface Match {
  readonly entries: readonly Entry[];
  readonly from: number;
  readonly to: number;
  readonly form: 'full' | 'surname' | 'short';
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  return keyOf(tokens.slice(from, to));
}

export interface MentionContext {
  readonly lower: ReadonlySet<string>;
  readonly registry: Registry;
}

const usual = (word: string, lower: ReadonlySet<string>): boolean => lower.has(word) || lexicon().common.has(word);

/** Whether a single word in this place is the surname and not the ordinary word or the place. */
function surnameHolds(candidate: Candidate, context: MentionContext, known: boolean): boolean {
  const { sentence, from, to, office } = candidate;
  const { tokens } = sentence;
  const token = tokens[from]!;
  if (office || isHeadedBy(tokens, to)) return true;
  const after = tokens[to];
  const acts =
    after !== undefined && isSpace(after.gap) && (SPEECH_VERBS.has(after.fold) || PERSON_VERBS.has(after.fold));
  const before = isSpace(token.gap) ? tokens[from - 1] : undefined;
  if (SPEECH_VERBS.has(before?.fold ?? '') && !token.opens) return true;
  if (isPlaceName(token.text))
    return known && (acts || (token.possessive && !/^(?:in|at|of)$/.test(before?.fold ?? '')));
  if (before?.fold === 'the' && !token.possessive && after && isSpace(after.gap) && !after.capital) return true;
  if (before?.fold === 'the') return false;
  if (token.opens && usual(token.fold, context.lower))
    return (
      acts ||
      (token.possessive && known) ||
      (known && after !== undefined && /^(?:is|was|has|had|will|would|also|did|does)$/.test(after.fold)) ||
      (/^,/.test(after?.gap ?? '') && after?.fold === 'who')
    );
  return true;
}

function matchCandidate(candidate: Candidate, context: MentionContext): Match | null {
  const { tokens } = candidate.sentence;
  const { registry } = context;
  const { from, to } = candidate;
  const whole = joined(tokens, from, to);
  const fullMatch = registry.full.get(whole);
  if (fullMatch) return { entries: fullMatch, from, to, form: 'full' };
  const short = registry.short.get(whole);
  if (short) return { entries: short, from, to, form: 'surname' };
  // Another spelling of an article: `el-Example` for `al-Example`, or `Example` alone.
  const articled = registry.articled.get(withoutArticle(whole));
  if (articled) return { entries: articled, from, to, form: 'surname' };
  // A known full name inside a longer run, the longest first.
  for (let size = Math.min(5, to - candidate.run.from); size >= 2; size -= 1) {
    for (let at = candidate.run.from; at + size <= to; at += 1) {
      const inside = registry.full.get(joined(tokens, at, at + size));
      if (inside) return { entries: inside, from: at, to: at + size, form: 'full' };
    }
  }
  // "Example Administration", in capitals.
  for (let at = from + 1; at < to; at += 1) {
    if (!isHeadedBy(tokens, at)) continue;
    const headed = registry.full.get(joined(tokens, from, at)) ?? registry.short.get(joined(tokens, from, at));
    if (headed) return { entries: headed, from, to: at, form: at - from > 1 ? 'full' : 'surname' };
  }
  // Offices that the split did not see: "Chief Example".
  if (to - from === 2 && officeHead(tokens[from]!.fold)) {
    const last = registry.short.get(tokens[to - 1]!.fold);
    if (last) return { entries: last, from: to - 1, to, form: 'surname' };
  }
  return null;
}

/** All places where people of the registry are named. People known by surname alone are added to it as they turn up. */
export function findMentions(
  candidates: readonly Candidate[],
  singles: ReadonlyMap<string, readonly Token[]>,
  context: MentionContext,
  makeSingle: (tokens: readonly Token[]) => Entry,
): Sighting[] {
  const { registry } = context;
  const sightings: Sighting[] = [];
  const named = new Map<string, Named[]>();
  const matched = candidates.map((candidate) => matchCandidate(candidate, context));
  for (const [at, match] of matched.entries()) {
    if (match?.form !== 'full') continue;
    const { file } = candidates[at]!.sentence;
    const list = named.get(file) ?? [];
    named.set(file, list);
    for (const entry of match.entries) list.push({ entry, at: candidates[at]!.sentence.tokens[match.from]!.start });
  }
  const push = (candidate: Candidate, entry: Entry, from: number, to: number, form: Match['form']): void => {
    const { tokens, file } = candidate.sentence;
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    sightings.push({ file, start, end, text: '', form, entry, sentence: candidate.sentence, from, to, candidate });
  };
  const pending: Candidate[] = [];
  const lonely = new Map<string, Entry>();
  const singleFor = (key: string, tokens: readonly Token[]): Entry => {
    const there = lonely.get(key) ?? makeSingle(tokens);
    lonely.set(key, there);
    return there;
  };
  for (const [at, candidate] of candidates.entries()) {
    const { sentence, from, to } = candidate;
    const { tokens, file } = sentence;
    const match = matched[at];
    const position = tokens[from]!.start;
    if (match) {
      const whereFull = named.get(file) ?? [];
      const known = match.entries.some((entry) => whereFull.some((one) => one.entry === entry));
      if (
        match.form === 'surname' &&
        match.to - match.from === 1 &&
        !surnameHolds({ ...candidate, from: match.from, to: match.to }, context, known)
      )
        continue;
      const entry = choose(match.entries, file, named, position, candidate);
      if (entry) push(candidate, entry, match.from, match.to, match.form);
      else
        push(
          candidate,
          singleFor(joined(tokens, match.from, match.to), tokens.slice(match.from, match.to)),
          match.from,
          match.to,
          'surname',
        );
      continue;
    }
    const key = joined(tokens, from, to);
    const single = singles.get(key);
    const byGiven =
      to - from === 1 && surnameHolds(candidate, context, true)
        ? givenAlone(tokens[from]!, registry, named.get(file) ?? [])
        : null;
    if (byGiven) {
      push(candidate, byGiven, from, to, 'short');
      continue;
    }
    const strange = to - from === 1 && !isPlaceName(tokens[from]!.text) && !usual(tokens[from]!.fold, context.lower);
    const misspelt = strange ? misspeltHere(tokens[from]!, named.get(file) ?? []) : null;
    if (misspelt) push(candidate, misspelt, from, to, 'surname');
    else if (single && surnameHolds(candidate, context, true))
      push(candidate, singleFor(key, single), from, to, 'surname');
    else pending.push(candidate);
  }
  // Last, because people known by surname alone turn up on the way.
  for (const candidate of pending) sightings.push(...hyphened(candidate, context, lonely, named));
  return sightings;
}

/** "the Example-Sample call": each half that is a known surname. */
function hyphened(
  candidate: Candidate,
  context: MentionContext,
  lonely: ReadonlyMap<string, Entry>,
  named: ReadonlyMap<string, readonly Named[]>,
): Sighting[] {
  const sightings: Sighting[] = [];
  const { sentence } = candidate;
  for (let at = candidate.run.from; at < candidate.run.to; at += 1) {
    const token = sentence.tokens[at]!;
    const parts = token.text.split(/[-‑‐]/);
    if (parts.length < 2 || !parts.every((part) => /^\p{Lu}/u.test(part))) continue;
    let start = token.start;
    for (const part of parts) {
      const entries = context.registry.short.get(fold(part));
      const known = entries ? choose(entries, sentence.file, named, start, null) : (lonely.get(fold(part)) ?? null);
      const entry = isPlaceName(part) ? null : known;
      if (entry)
        sightings.push({
          file: sentence.file,
          start,
          end: start + part.length,
          text: part,
          form: 'surname',
          entry,
          sentence,
          from: at,
          to: at,
          candidate: null,
        });
      start += part.length + 1;
    }
  }
  return sightings;
}
