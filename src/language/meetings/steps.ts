/** What a verb says of the course of an event: that it starts, stops for a while, goes on, ends, or was only planned. */
import type { Clause } from './clauses.ts';
import type { Context, Extent } from './context.ts';
import { isNominal, type VerbGroup } from './groups.ts';
import type { Token } from './tokens.ts';
import { words } from './words.ts';

export type Step = 'start' | 'pause' | 'resume' | 'end' | 'planned';

const START: ReadonlySet<string> = words(
  'begin begins began begun beginning start starts started starting open opens opened opening commence commences commenced convened launched',
);
const RESUME: ReadonlySet<string> = words(
  'resume resumes resumed resuming reconvene reconvenes reconvened restart restarts restarted reopen reopens reopened continue continues continued',
);
const PAUSE: ReadonlySet<string> = words(
  'pause pauses paused interrupt interrupted suspend suspends suspended adjourn adjourns adjourned halted recessed stopped',
);
const END: ReadonlySet<string> = words(
  'end ends ended ending conclude concludes concluded close closes closed finish finishes finished wrap wraps wrapped collapse collapses collapsed broke broken',
);
const MOVED: ReadonlySet<string> = words(
  'postpone postpones postponed delay delays delayed put reschedule rescheduled moved pushed shifted deferred cancel cancels cancelled canceled called scrapped',
);
const MEANT: ReadonlySet<string> = words('scheduled planned due set slated supposed foreseen intended expected meant');
/** Words of a sentence that tells of a change of plan. */
const CHANGED: ReadonlySet<string> = new Set([
  ...MOVED,
  ...words('but now instead until originally first earlier later however before'),
]);
/** Behind "put", "called" and "pushed". */
const PARTICLES: Readonly<Record<string, string>> = { put: 'off', called: 'off', pushed: 'back' };

/** The step that a verb group tells of its subject, or of its object. */
export function stepOf(tokens: readonly Token[], group: VerbGroup): Step | null {
  const verb = (tokens[group.head] as Token).lower;
  const next = tokens[group.to]?.lower;
  if (isMeantOnly(tokens, group)) return 'planned';
  if (/^(?:get|gets|got)$/u.test(verb))
    return (next === 'under' && tokens[group.to + 1]?.lower === 'way') || next === 'underway' ? 'start' : null;
  if (/^(?:go|goes|went)$/u.test(verb)) return next === 'on' ? 'resume' : null;
  if (/^(?:comes?|came)$/u.test(verb)) {
    if (next !== 'to') return null;
    const to = tokens.slice(group.to + 1, group.to + 4).map(({ lower }) => lower);
    return to.includes('halt') ? 'pause' : to.includes('end') || to.includes('close') ? 'end' : null;
  }
  if (/^(?:kick|kicks|kicked)$/u.test(verb)) return next === 'off' ? 'start' : null;
  if (START.has(verb)) return 'start';
  if (RESUME.has(verb)) return 'resume';
  if (PAUSE.has(verb)) return 'pause';
  return END.has(verb) ? 'end' : null;
}

/** "were to meet", "had been scheduled for", "was originally planned": what was meant to be, told when it no longer is. */
function isMeantOnly(tokens: readonly Token[], group: VerbGroup): boolean {
  const first = (tokens[group.from] as Token).lower;
  if (first === 'was' || first === 'were') {
    let i = group.from + 1;
    while (i < group.to && tokens[i]?.tag === 'adv') i += 1;
    if (tokens[i]?.tag === 'to') return true;
  }
  const inside = tokens.slice(group.from, group.to + 1).map(({ lower }) => lower);
  if (!inside.some((word) => MEANT.has(word))) return false;
  if (inside.includes('originally') || inside.includes('first')) return true;
  // "Ahead of talks that had been set for Sunday": told from later on, which alone says nothing of a change.
  return inside.includes('had') && inside.includes('been') && tokens.some(({ lower }) => CHANGED.has(lower));
}

/** Whether a verb group moves its subject or object to another day, or calls it off. */
export function isMoved(tokens: readonly Token[], group: VerbGroup): boolean {
  const verb = (tokens[group.head] as Token).lower;
  const particle = PARTICLES[verb];
  return MOVED.has(verb) && (particle === undefined || tokens[group.to]?.lower === particle);
}

/** Words right before a date. */
export function insteadOf(tokens: readonly Token[], date: number): boolean {
  return [1, 2, 3].some((back) => tokens[date - back]?.lower === 'instead' && tokens[date - back + 1]?.lower === 'of');
}

/** A further verb of an event that is subject of its clause, with the dates behind it. */
export interface FurtherStep {
  readonly group: VerbGroup;
  readonly dates: readonly number[];
}

/**
 * "The round started on ..., was paused on ..., went on with a session on ... and ended on ...": the verbs behind the first
 * that share its subject and tell a step, each with the dates up to the next verb.
 */
export function furtherSteps(context: Context, { head, governing }: Extent): FurtherStep[] {
  const { sentence, clause } = context;
  const { tokens, clauses } = sentence;
  if (!governing.subject || governing.group === null || governing.group.head < head) return [];
  const first = governing.group;
  const sharing: Clause[] = [clause];
  for (const one of clauses) {
    const parent = one.parent === null ? undefined : clauses[one.parent];
    if (one.kind === 'coordinate' && parent && sharing.includes(parent) && !hasSubject(one, tokens)) sharing.push(one);
  }
  const groups = sharing
    .flatMap((one) => one.groups.map((group) => ({ group, one })))
    .filter(({ group }) => group.head > first.head && startsAfterCut(tokens, group))
    .sort((a, b) => a.group.head - b.group.head);
  return groups.flatMap(({ group, one }, index) => {
    if (stepOf(tokens, group) === null) return [];
    const end = groups[index + 1]?.group.from ?? Number.POSITIVE_INFINITY;
    const dates = one.tokens.filter((i) => i >= group.to && i < end && tokens[i]?.tag === 'date');
    return dates.length > 0 ? [{ group, dates }] : [];
  });
}

function hasSubject(clause: Clause, tokens: readonly Token[]): boolean {
  const verb = clause.groups[0];
  return verb === undefined || clause.tokens.some((i) => i < verb.from && isNominal(tokens[i]));
}

/** A verb behind a comma or a conjunction. */
function startsAfterCut(tokens: readonly Token[], group: VerbGroup): boolean {
  let i = group.from - 1;
  while (i > 0 && tokens[i]?.tag === 'adv') i -= 1;
  const before = tokens[i];
  return before?.text === ',' || before?.tag === 'conj';
}
