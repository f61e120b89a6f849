/** What the readers of one event mention share: where they look, and how the event stands to its verb. */
import type { Clause } from './clauses.ts';
import type { EntityIndex } from './entities.ts';
import type { VerbGroup } from './groups.ts';
import type { Phrase } from './phrase.ts';
import type { TaggedSentence } from './sentence.ts';
import type { Token } from './tokens.ts';
import { ATTEND_VERBS, type EventNoun, eventNoun, MEETING_VERBS, words } from './words.ts';

export interface Context {
  readonly file: string;
  readonly sentence: TaggedSentence;
  readonly entities: EntityIndex;
  readonly clause: Clause;
  readonly caption: boolean;
  /** Start of a pronoun -> id of the person it was resolved to, where somebody is said to speak. */
  readonly pronouns: ReadonlyMap<number, string>;
}

/** How an event stands to a verb of its clause. */
export interface Governing {
  readonly group: VerbGroup | null;
  /** The verb's subject takes part in the event. */
  readonly attends: boolean;
  /** The event is the verb's subject. */
  readonly subject: boolean;
}

/** A mention's words: the first token of its noun phrase (or verb group), its head, and the phrases behind. */
export interface Extent {
  readonly from: number;
  readonly head: number;
  readonly phrases: readonly Phrase[];
  readonly governing: Governing;
}

const INSIDE: ReadonlySet<string> = new Set(['at', 'in', 'for', 'during', 'to', 'into', 'from']);

/** The verb beside an event noun and whether its subject attends. */
export function governs(context: Context, head: number, from: number): Governing {
  const { clause, caption, sentence } = context;
  const { tokens } = sentence;
  const earlier = clause.groups.filter((one) => one.head < from);
  // In a picture everything happens to those who are shown.
  const group = (caption ? earlier.find((one) => !one.reduced) : undefined) ?? earlier.at(-1) ?? null;
  const before = tokens[from - 1];
  if (!group) {
    const next =
      clause.groups.find((one) => one.head > head && !one.reduced) ??
      clause.groups.find((one) => one.head > head) ??
      null;
    if (next === null && clause.tokens.at(-1) !== undefined) return relativeVerb(context, head);
    return { group: next, attends: false, subject: next !== null && before?.tag !== 'prep' };
  }
  const verb = tokens[group.head] as Token;
  const attend =
    ATTEND_VERBS.has(verb.lower) ||
    MEETING_VERBS.has(verb.lower) ||
    (verb.tag === 'aux' && before?.tag !== 'prep' && group.to === from);
  const direct = before?.tag !== 'prep';
  const inside = before?.tag === 'prep' && INSIDE.has(edgeOf(tokens, from, caption));
  // Who speaks at a briefing or in an interview is there.
  const speaks =
    inside &&
    (eventOf(tokens[head])?.noun.families.every((family) => family === 'press' || family === 'speech') ?? false);
  return { group, attends: (attend && (direct || inside)) || speaks || (inside && caption), subject: false };
}

const EDGES: ReadonlySet<string> = words('start beginning opening end close conclusion sidelines margins fringes');

/** The preposition before an event; for "on the sidelines of" it is "at", in a picture also for "before the start of". */
function edgeOf(tokens: readonly Token[], from: number, caption: boolean): string {
  const before = (tokens[from - 1] as Token).lower;
  if (before !== 'of' || !EDGES.has(tokens[from - 2]?.lower ?? '')) return before;
  return caption || /^(?:sidelines|margins|fringes)$/u.test(tokens[from - 2]?.lower ?? '') ? 'at' : before;
}

/** "the summit, which took place in ...": an event without a verb of its own clause is subject of the relative one. */
function relativeVerb(context: Context, head: number): Governing {
  for (const clause of context.sentence.clauses) {
    if (clause.kind === 'relative' && clause.antecedent === head)
      return { group: clause.groups[0] ?? null, attends: false, subject: clause.groups.length > 0 };
  }
  return { group: null, attends: false, subject: false };
}

/** The event noun that a token is or, for a name of several words, ends in. */
export function eventOf(token: Token | undefined): { readonly noun: EventNoun; readonly plural: boolean } | null {
  if (!token || (token.tag !== 'noun' && token.tag !== 'name')) return null;
  const cut = token.lower.lastIndexOf(' ');
  return eventNoun(cut < 0 ? token.lower : token.lower.slice(cut + 1));
}

/** Clauses whose place and day hold for a clause too: "..., and then in HARBOUR on Monday, where ...". */
export function inheritedFrom(sentence: TaggedSentence, clause: Clause): Clause[] {
  const parent = clause.kind === 'relative' && clause.parent !== null ? sentence.clauses[clause.parent] : undefined;
  const pronoun = sentence.tokens[clause.tokens[0] ?? -1]?.lower;
  return parent && (pronoun === 'where' || pronoun === 'when') ? [parent] : [];
}
