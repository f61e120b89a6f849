/** Other names that the articles themselves give somebody: "Ann Example, better known as Vantor", "Vantor, whose real name is Ann Example". */
import type { Candidate } from './candidates.ts';
import { isPlaceName, keyOf, nameTokens } from './decide.ts';
import { lexicon } from './lexicon.ts';
import { officeHead } from './office.ts';
import { type Entry, partsOf } from './registry.ts';
import { isSpace, type Token } from './tokens.ts';

/** Two names of one person, as words; `real` is the name to show where the wording tells it from the other. */
export interface AliasLink {
  readonly names: readonly (readonly Token[])[];
  /** Keys of those names that are told to be assumed. */
  readonly assumed: readonly string[];
  /** The wording is one that only people are spoken of in: "nom de guerre", "real name". */
  readonly personal: boolean;
}

const ADVERB =
  '(?:better|best|more|also|widely|commonly|popularly|otherwise|usually|simply|locally|mostly|only|then|now|long)';
const NAMING =
  '(?:the|his|her|their|a|an|nom|de|guerre|plume|nickname|alias|aliases|name|names|codename|code|pseudonym|stage|pen|battle|war|fighting)';
/** Between a name and an assumed one. */
const KNOWN_AS = new RegExp(
  `^(?:(?:who (?:is|was) )?(?:${ADVERB} )*known (?:${ADVERB} )*(?:as|by|under)(?: ${NAMING}){0,6}|alias|aka|a k a|nicknamed)$`,
);
/** What only people have. */
const PERSONAL = /\b(?:guerre|plume|alias|aka|a k a|nicknamed|nickname|pseudonym)\b/;
/** Between an assumed name and the one in the papers. */
const REAL_NAME = /^whose (?:real|true|legal|full|actual) name (?:is|was)$/;
/** At most so many words stand between two names of one person. */
const BETWEEN = 12;

/** A single word may be an assumed name if nothing else is called so. */
function canBeAlias(tokens: readonly Token[], lower: ReadonlySet<string>): boolean {
  if (tokens.length > 4 || tokens.some((token) => token.caps && !token.initial)) return false;
  const [first] = tokens;
  if (!first || tokens.length > 1) return first !== undefined;
  const { given, common } = lexicon();
  return !given.has(first.fold) && !common.has(first.fold) && !lower.has(first.fold) && !isPlaceName(first.text);
}

/** The pairs of names that the sentences tie together; the work is linear in the number of candidates. */
export function findAliases(candidates: readonly Candidate[], lower: ReadonlySet<string>): AliasLink[] {
  const links: AliasLink[] = [];
  for (const [at, candidate] of candidates.entries()) {
    const { sentence } = candidate;
    if (sentence.titleCase) continue;
    const { tokens } = sentence;
    const own = nameTokens(candidate);
    const before = candidates[at - 1]?.sentence === sentence ? candidates[at - 1] : undefined;
    const words = (from: number): string =>
      tokens
        .slice(from, candidate.from)
        .map((token) => token.fold)
        .join(' ');
    if (before && candidate.from > before.to && candidate.from - before.to <= BETWEEN) {
      const between = words(before.to);
      const other = nameTokens(before);
      const bracket = /^[\s]?[(,—–]?\s?$/.test(tokens[before.to]!.gap);
      if (bracket && KNOWN_AS.test(between) && canBeAlias(own, lower))
        links.push({ names: [other, own], assumed: [keyOf(own)], personal: PERSONAL.test(between) });
      else if (bracket && REAL_NAME.test(between) && canBeAlias(other, lower))
        links.push({ names: [own, other], assumed: [keyOf(other)], personal: true });
      // "known by the nom de guerre Ann Example or Vantor"
      else if (between === 'or' && isSpace(tokens[before.to]!.gap) && isAssumed(tokens, before.from)) {
        if (canBeAlias(own, lower) && canBeAlias(other, lower))
          links.push({ names: [other, own], assumed: [keyOf(other), keyOf(own)], personal: true });
      }
    }
  }
  return links;
}

/** Whether "their leader, known as" stands in front of a name. */
function isAssumed(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at > 0 && to - at <= BETWEEN; at -= 1) {
    if (!/^,\s$/.test(tokens[at]!.gap)) continue;
    const between = tokens
      .slice(at, to)
      .map((token) => token.fold)
      .join(' ');
    return KNOWN_AS.test(between) && officeHead(tokens[at - 1]!.fold) !== null;
  }
  return false;
}

/** Names that links tie together, by key. */
interface Group {
  readonly names: Map<string, readonly Token[]>;
  readonly assumed: Set<string>;
}

/** Joins the entries that assumed names tie together and adds those names to them; an assumed name is never the one shown if there is another. */
export function applyAliases(entries: readonly Entry[], links: readonly AliasLink[]): Entry[] {
  if (links.length === 0) return [...entries];
  const groups = new Set<Group>();
  const groupOf = new Map<string, Group>();
  for (const { names, assumed } of links) {
    const keys = names.map(keyOf);
    const group = keys.map((key) => groupOf.get(key)).find((one) => one !== undefined) ?? {
      names: new Map(),
      assumed: new Set(),
    };
    groups.add(group);
    for (const [at, key] of keys.entries()) {
      if (!groupOf.has(key)) groupOf.set(key, group);
      group.names.set(key, names[at]!);
    }
    for (const key of assumed) group.assumed.add(key);
  }
  const entryOf = new Map<string, Entry>();
  for (const entry of entries) for (const { key } of entry.names) if (!entryOf.has(key)) entryOf.set(key, entry);
  const gone = new Set<Entry>();
  for (const { names, assumed } of groups) {
    const fitting = [...new Set([...names.keys()].flatMap((key) => entryOf.get(key) ?? []))].filter(
      (entry) => !gone.has(entry),
    );
    const whole = fitting[0];
    if (!whole) continue;
    for (const other of fitting.slice(1)) {
      whole.names.push(...other.names);
      for (const [key, count] of other.counts) whole.counts.set(key, (whole.counts.get(key) ?? 0) + count);
      for (const file of other.files) whole.files.add(file);
      for (const office of other.offices) whole.offices.add(office);
      gone.add(other);
    }
    for (const [key, tokens] of names) {
      if (!whole.names.some((name) => name.key === key)) whole.names.push(partsOf(tokens.map((token) => token.text)));
      if (assumed.has(key) && whole.names.some((name) => name.given && !assumed.has(name.key)))
        whole.counts.set(key, 0);
    }
  }
  return entries.filter((entry) => !gone.has(entry));
}
