/** What the readers of one event mention share: where they look, and how the event stands to its verb. */
import type { Clause } from './clauses.ts';
import type { EntityIndex } from './entities.ts';
import type { VerbGroup } from './groups.ts';
import { eventOf } from './heads.ts';
import type { Phrase } from './phrase.ts';
import type { TaggedSentence } from './sentence.ts';
import type { Token } from './tokens.ts';
import { ATTEND_VERBS, MEETING_VERBS, MOTION_VERBS, OCCUR_VERBS, words } from './words.ts';

export interface Context {
  readonly file: string;
  readonly sentence: TaggedSentence;
  readonly entities: EntityIndex;
  readonly clause: Clause;
  readonly caption: boolean;
  /** Start of a pronoun -> id of the person it was resolved to, where somebody is said to speak. */
  readonly pronouns: ReadonlyMap<number, string>;
  /** The article's text, where who spoke for whom is wanted as well. */
  readonly text?: string;
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
      clause.groups.find((one) => one.head > head && !one.reduced && !isGerund(tokens, one.from)) ??
      clause.groups.find((one) => one.head > head) ??
      null;
    if (next === null && clause.tokens.at(-1) !== undefined) return relativeVerb(context, head);
    // "after the talks ended": the clause opens with its conjunction.
    const opens = clause.kind === 'subordinate' && clause.tokens[0] === from - 1;
    return { group: next, attends: false, subject: next !== null && (before?.tag !== 'prep' || opens) };
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
  return {
    group,
    attends:
      (attend && (direct || inside)) || (inside && MOTION_VERBS.has(verb.lower)) || speaks || (inside && caption),
    subject: false,
  };
}

/** "talks on saving the deal": no verb of the clause. */
function isGerund(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.tag === 'ing' && tokens[from - 1]?.tag === 'prep';
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

/** Verbs of being at a body: only they, or a way to it, make its name an event. */
const TO_BODY: ReadonlySet<string> = words(
  'attend attends attended attending arrive arrives arrived gather gathers gathered meet meets met meeting assemble assembled convene convened sit sits sat',
);

/**
 * Whether a forum that is named alone stands for a meeting of it: somebody attends, or it opens, meets, closes.
 *
 * @param body - a board or commission, which is rather an office than an event
 */
export function meetsHere({ caption, sentence }: Context, { from, governing }: Extent, body: boolean): boolean {
  const { tokens } = sentence;
  const verb = governing.group ? (tokens[governing.group.head] as Token).lower : '';
  const before = tokens[from - 1];
  if (!body) return governing.attends || (governing.subject && occurs(tokens, governing.group));
  if (!governing.attends) return false;
  if (caption) return true;
  if (before?.tag !== 'prep') return /^attend/u.test(verb);
  return ['for', 'at'].includes(before.lower) && (TO_BODY.has(verb) || MOTION_VERBS.has(verb));
}

/** "opens", "comes together", "closed its doors": a verb of happening without an object. */
function occurs(tokens: readonly Token[], group: VerbGroup | null): boolean {
  if (!group) return false;
  const verb = (tokens[group.head] as Token).lower;
  if (!OCCUR_VERBS.has(verb)) return false;
  const next = tokens[group.to];
  if (/^c[oa]me/u.test(verb)) return next?.lower === 'together';
  if (/^t(?:a|oo)ke?/u.test(verb)) return next?.lower === 'place';
  if (next?.tag === 'poss') return tokens[group.to + 1]?.lower === 'doors';
  return !next || !['det', 'noun', 'name', 'adj', 'pron', 'num'].includes(next.tag);
}

/** Clauses whose place and day hold for a clause too: "..., and then in HARBOUR on Monday, where ...". */
export function inheritedFrom(sentence: TaggedSentence, clause: Clause): Clause[] {
  const parent = clause.kind === 'relative' && clause.parent !== null ? sentence.clauses[clause.parent] : undefined;
  const pronoun = sentence.tokens[clause.tokens[0] ?? -1]?.lower;
  return parent && (pronoun === 'where' || pronoun === 'when') ? [parent] : [];
}
