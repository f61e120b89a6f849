/** Attaches every date of a tagged sentence to the verb or noun that it modifies within its clause. */
import type { DateMention } from '../types.ts';
import type { Clause } from './clauses.ts';
import { isNominal, type VerbGroup } from './groups.ts';
import { eventOf } from './heads.ts';
import type { Token } from './tokens.ts';
import { AHEAD_WORDS, eventNoun, words } from './words.ts';

/** A date and what it modifies; indices into the sentence's tokens. Several for one date where it dates both ("held talks on ..."). */
export interface Attachment {
  readonly date: number;
  readonly clause: Clause;
  /** Head noun, if a noun is dated. */
  readonly noun: number | null;
  /** Verb group, if a verb is dated. */
  readonly group: VerbGroup | null;
  /** The verb whose tense tells whether it lies ahead. */
  readonly tense: VerbGroup | null;
  /** True where the verb says that the event starts then, so that it may go on the day after. */
  readonly start: boolean;
  /** The verb says that it ends then. */
  readonly end: boolean;
  /** The preposition before the date, if any: "since" and "by" give no day to what they modify. */
  readonly preposition: string | null;
}

/** Prepositions before a noun phrase that make it the topic of the verb: a date behind it dates the verb. */
const TOPIC: ReadonlySet<string> = words(
  'on about over regarding concerning despite without amid against by from to into',
);
/** Prepositions before an event that happens while the verb does. */
const DURING: ReadonlySet<string> = new Set(['at', 'during', 'in', 'for', 'of', 'through', 'throughout']);
const STARTS: ReadonlySet<string> = words(
  'begin begins began begun commence commences commenced start starts started open opens opened starting beginning opening resume resumes resumed kick kicked convene convened convenes',
);
const ENDS: ReadonlySet<string> = words(
  'end ends ended ending broke broken collapsed concluded conclude concludes wrapped closed closes adjourned',
);
const EVENTFUL =
  /(?:tion|sion|ment|war|crisis|attack|strike|vote|deal|pact|accord|treaty|report|visit|drills?|exercises?|protests?|coup|raid|storm|flood|quake|arrival|withdrawal|trial|proposal|refusal|removal|approval|departure|closure|seizure|capture|failure|appearance|performance|elections?)$/u;
const NOT_EVENTFUL =
  /(?:nation|administration|organi[sz]ation|delegation|position|situation|population|corporation|constitution|institution|section|station|condition|relation|education|mission|commission|pension|mansion|parliament|government|department|apartment|element|instrument|environment|moment|equipment)s?$/u;

/** Every attachment of every date in a sentence, the closest one first for each date. */
export function attachDates(tokens: readonly Token[], clauses: readonly Clause[]): Attachment[] {
  const found: Attachment[] = [];
  for (const clause of clauses) {
    let last: readonly Attachment[] = [];
    for (const index of clause.tokens) {
      const token = tokens[index] as Token;
      if (token.tag !== 'date') continue;
      const shared = coordinated(tokens, index, last) ? last.map((one) => ({ ...one, date: index })) : null;
      const own = shared ?? attachOne(tokens, clauses, clause, index);
      found.push(...own);
      last = own;
    }
  }
  return found;
}

/** "in MONTH and MONTH": the second date modifies what the first does. */
function coordinated(tokens: readonly Token[], index: number, last: readonly Attachment[]): boolean {
  const before = last[0];
  if (!before || index - before.date > 4) return false;
  let joined = false;
  for (let i = before.date + 1; i < index; i += 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'conj' || token.text === ',') joined = joined || token.tag === 'conj' || i === before.date + 1;
    else if (!(token.tag === 'prep' || token.tag === 'adv' || token.tag === 'det')) return false;
  }
  return joined && before.noun !== index + 1;
}

function attachOne(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause, index: number): Attachment[] {
  const make = (noun: number | null, group: VerbGroup | null, tense: VerbGroup | null): Attachment => ({
    date: index,
    clause,
    noun,
    group,
    tense: group ?? tense,
    start: group !== null && STARTS.has((tokens[group.head] as Token).lower),
    end: group !== null && ENDS.has((tokens[group.head] as Token).lower),
    preposition: prepositionBefore(tokens, index),
  });
  const premodified = headBehind(tokens, clause, index);
  if (premodified !== null) {
    const governing = governingGroup(tokens, clause, premodified, index);
    return governing
      ? [make(premodified, null, governing), make(null, governing, null)]
      : [make(premodified, null, null)];
  }
  const left = clause.groups.filter((group) => group.head < index);
  const right = clause.groups.find((group) => group.head > index && !group.reduced) ?? null;
  if (left.length === 0) {
    // Words under a picture have no verb: "X at a meeting in PORT, on 3 May 2031."
    const whole =
      afterComma(tokens, index) && lastWords(tokens, index) && clauses.every(({ groups }) => groups.length === 0);
    const noun = afterComma(tokens, index) && !whole ? null : nearestNoun(tokens, clause, index, -1, whole);
    if (noun !== null) return right ? [make(noun, null, right), make(null, right, null)] : [make(noun, null, null)];
    if (right) return [make(null, right, null)];
    const parent = clause.kind === 'gapped' && clause.parent !== null ? clauses[clause.parent] : undefined;
    const inherited = parent?.groups.findLast((one) => !one.reduced);
    return inherited ? [make(null, inherited, null)] : [];
  }
  const finite = left.findLast((group) => !group.reduced) ?? null;
  if (afterComma(tokens, index) && lastWords(tokens, index)) {
    // "..., on 3 May 2031." at the end, behind a comma, dates the whole sentence.
    const first = clauses
      .find((one) => one.groups.some((group) => !group.reduced))
      ?.groups.find((group) => !group.reduced);
    if (first) return [make(null, first, null)];
  }
  const nearest = left.at(-1) as VerbGroup;
  if (!finite && right && nearest.reduced && isNominal(tokens[nearest.from - 1]) === false)
    return [make(null, right, null)];
  const noun = nearestNoun(tokens, clause, index, nearest.head);
  if (nearest.reduced && noun === null) {
    // "talks scheduled for Monday": the participle, the noun before it, and nothing further out.
    const modified = nearestNoun(
      tokens,
      clause,
      nearest.from,
      finite && finite.head < nearest.from ? finite.head : -1,
      true,
    );
    return modified === null ? [make(null, nearest, null)] : [make(modified, nearest, null), make(null, nearest, null)];
  }
  const verb = finite ?? nearest;
  if (noun === null) return [make(null, verb, null)];
  const preposition = prepositionOf(tokens, noun, nearest.head);
  if (preposition === null) return [make(noun, null, verb), make(null, verb, null)];
  if (TOPIC.has(preposition)) return [make(null, verb, null)];
  return DURING.has(preposition) ? [make(noun, null, verb), make(null, verb, null)] : [make(noun, null, null)];
}

function prepositionBefore(tokens: readonly Token[], index: number): string | null {
  for (let i = index - 1; i >= 0 && i > index - 4; i -= 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'prep') return token.lower;
    if (token.tag !== 'det' && token.tag !== 'adv') return null;
  }
  return null;
}

/** Whether a date, with its preposition, stands behind a comma. */
function afterComma(tokens: readonly Token[], index: number): boolean {
  let i = index - 1;
  while (i > 0 && ['prep', 'adv', 'det'].includes((tokens[i] as Token).tag)) i -= 1;
  return tokens[i]?.text === ',';
}

function lastWords(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index + 1, index + 6).every((token) => token.tag === 'punct' && token.text !== ',');
}

/** A date before a noun, without a comma or preposition of its own ("Monday’s session", "the 3 May call"). */
function headBehind(tokens: readonly Token[], clause: Clause, index: number): number | null {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  // "a two-hour call", "two hours of talks"
  const duration =
    token.dates[0]?.type === 'DURATION' &&
    (/-/u.test(token.text) || (tokens[index + 1]?.lower === 'of' && ofEvent(tokens, index + 2)));
  const owned =
    before !== undefined &&
    (before.tag === 'det' || before.tag === 'poss' || before.possessive || before.tag === 'adj');
  const plain = /\d{4}|\d/u.test(token.text) || /^\p{Lu}/u.test(token.text);
  if (
    !token.possessive &&
    !owned &&
    !duration &&
    !(plain && before?.tag !== 'prep' && before?.tag !== 'verb' && before?.text !== ',')
  )
    return null;
  let head: number | null = null;
  for (let i = index + 1; i < tokens.length && i <= index + 8; i += 1) {
    const one = tokens[i] as Token;
    if (!clause.tokens.includes(i) && one.tag !== 'quote') break;
    if (one.tag === 'noun' || one.tag === 'name') {
      if (head === null && !token.possessive && !owned && !duration && one.tag === 'name') return null;
      head = i;
      if (one.possessive) break;
    } else if (one.tag === 'ing' && head === null && eventNoun(one.lower)) head = i;
    // "last week’s two days of talks"
    else if (one.lower === 'of' && (tokens[i - 1] as Token).tag === 'date') continue;
    else if (!['adj', 'num', 'quote', 'date'].includes(one.tag) && !(head === null && one.tag === 'adv')) break;
  }
  return head;
}

/** Whether the noun phrase that starts at a token ends in an event noun. */
function ofEvent(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 5; i += 1) {
    const token = tokens[i] as Token;
    if (eventNoun(token.lower)) return true;
    if (token.tag !== 'adj' && token.tag !== 'noun' && token.tag !== 'name') return false;
  }
  return false;
}

/** The nearest noun left of a position that can be dated: an event noun, else a noun that names something that happens. */
function nearestNoun(
  tokens: readonly Token[],
  clause: Clause,
  before: number,
  after: number,
  any = false,
): number | null {
  let fallback: number | null = null;
  let commas = 0;
  for (let k = clause.tokens.indexOf(before) - 1; k >= 0; k -= 1) {
    const i = clause.tokens[k] as number;
    if (i <= after) break;
    const token = tokens[i] as Token;
    if (token.text === ',') {
      commas += 1;
      if (commas > 1 || !any) break;
    }
    if (token.tag !== 'noun' && token.tag !== 'name') continue;
    if ((eventNoun(token.lower) ?? eventOf(token)) && !token.possessive) return i;
    if (
      fallback === null &&
      !token.possessive &&
      (any || (token.tag === 'noun' && EVENTFUL.test(token.lower) && !NOT_EVENTFUL.test(token.lower)))
    )
      fallback = i;
  }
  return fallback;
}

/** The preposition that the noun phrase around a noun hangs on, or `null` for a subject or object. */
function prepositionOf(tokens: readonly Token[], noun: number, after: number): string | null {
  for (let i = noun - 1; i > after; i -= 1) {
    const token = tokens[i] as Token;
    if (
      token.tag === 'prep' &&
      tokens[i - 1]?.tag === 'name' &&
      tokens[i + 1]?.tag === 'name' &&
      insideName(tokens, i, after)
    )
      continue;
    if (token.tag === 'prep') return token.lower === 'of' && tokens[i - 1]?.lower === 'ahead' ? 'ahead' : token.lower;
    if (!(isNominal(token) || ['det', 'adj', 'poss', 'date', 'quote', 'adv', 'ing'].includes(token.tag))) {
      return token.tag === 'conj' && isNominal(tokens[i - 1]) ? prepositionOf(tokens, i, after) : null;
    }
  }
  return null;
}

/** "the Society for Trade in Grain meeting": prepositions between capitals, after a determiner and a capital. */
function insideName(tokens: readonly Token[], index: number, after: number): boolean {
  let i = index - 1;
  while (
    i > after &&
    (tokens[i]?.tag === 'name' ||
      tokens[i]?.tag === 'conj' ||
      (tokens[i]?.tag === 'prep' && tokens[i - 1]?.tag === 'name'))
  )
    i -= 1;
  return tokens[i]?.tag === 'det';
}

/** The verb that a dated event is subject of, or that happens at it. */
function governingGroup(tokens: readonly Token[], clause: Clause, noun: number, date: number): VerbGroup | null {
  const left = clause.groups.findLast((one) => one.head < date);
  const preposition = prepositionOf(tokens, date, left?.head ?? -1);
  if (preposition !== null && (preposition === 'of' || !DURING.has(preposition))) return null;
  return (
    left ??
    (preposition === null
      ? (clause.groups.find((one) => one.head > noun && !one.reduced) ?? null)
      : (clause.groups.find((one) => one.head > noun) ?? null))
  );
}

/**
 * Whether a dated thing is over or ahead: by where its day lies from the day of writing, else by tense.
 *
 * @param group - the verb that the date belongs to, if any
 */
export function statusOf(
  tokens: readonly Token[],
  mention: DateMention,
  group: VerbGroup | null,
): 'past' | 'scheduled' {
  if (mention.direction === 'future') return 'scheduled';
  if (mention.direction === 'past') return 'past';
  if (!group) return 'past';
  for (let i = group.from; i < group.to; i += 1) if (AHEAD_WORDS.has((tokens[i] as Token).lower)) return 'scheduled';
  return (tokens[group.from] as Token).tag === 'to' ? 'scheduled' : 'past';
}
