/** When an event is and how long it lasts, from the dates that modify it or its verb. */

import type { Place } from '../../corpus/types.ts';
import type { DateMention } from '../types.ts';
import { type Attachment, statusOf } from './attach.ts';
import { type Context, type Extent, inheritedFrom } from './context.ts';
import { eventOf } from './heads.ts';
import { furtherSteps, insteadOf, isMoved, type Step, stepOf } from './steps.ts';
import type { Token } from './tokens.ts';
import { words } from './words.ts';

/** One article's word on when an event is, as a mention tells it. */
export interface Claim {
  readonly mention: DateMention;
  readonly status: 'past' | 'scheduled';
  /** The event begins then ("set to begin on ..."). */
  readonly start: boolean;
  /** It ends then. */
  readonly end: boolean;
  /** What of its course is on that day; `null` for the event as such. */
  readonly step: Step | null;
  readonly evidence: Place;
}

/** Whether an attachment dates the event: its noun, the noun before its "of", or its own verb. */
function dates(one: Attachment, context: Context, extent: Extent, verbal: boolean): boolean {
  const { from, head, governing } = extent;
  if (one.noun !== null) return !verbal && one.noun >= from && one.noun <= head;
  if (saysOfEvent(one, context, extent)) return true;
  if (governing.group === null || one.group !== governing.group) return false;
  // "... and then in HARBOUR on Monday" shares the verb, not the day.
  if (one.clause.kind === 'gapped' && one.clause !== context.clause) return false;
  if (governing.subject && !governing.attends && !verbal) {
    // "The second session followed last week’s talks": the day is of the other event.
    const { attachments, tokens } = context.sentence;
    const other = attachments.some(
      (two) =>
        two.date === one.date &&
        two.noun !== null &&
        (two.noun < from || two.noun > head) &&
        eventOf(tokens[two.noun]) !== null,
    );
    if (other) return false;
  }
  return governing.attends || governing.subject || context.caption;
}

const HAPPENS: ReadonlySet<string> = words(
  'last lasts lasted lasting take took taken taking begin begins began start starts started end ends ended held scheduled planned convened occurred happened ran run runs went set due slated wrapped concluded opened opens resume resumed stretched expected',
);

/** "talks with X that lasted ...", "the summit, which took place on ...", "talks due to start on ...": said of the event itself. */
function saysOfEvent(one: Attachment, context: Context, extent: Extent): boolean {
  const { group, clause } = one;
  const { head, phrases } = extent;
  if (!group) return false;
  const end = phrases.at(-1)?.to ?? head + 1;
  const { tokens } = context.sentence;
  const happens = HAPPENS.has((tokens[group.head] as Token).lower) || HAPPENS.has((tokens[group.from] as Token).lower);
  if (clause.kind === 'relative' && clause.antecedent !== null && group === clause.groups[0]) {
    const pronoun = tokens[clause.tokens[0] ?? -1]?.lower;
    if (pronoun === 'who' || pronoun === 'where') return false;
    return clause.antecedent === head || (happens && clause.antecedent > head && clause.antecedent < end);
  }
  return clause === context.clause && group.reduced && happens && group.from >= head + 1 && group.from <= end + 1;
}

/** Where an event is moved to. */
const MOVED_TO: ReadonlySet<string> = words('to until till for');
const PARTICLES: ReadonlySet<string> = new Set(['off', 'up']);
/** A day behind these bounds a stretch of time; it is not the day of the event. */
const BOUND: ReadonlySet<string> = words('since until before after by ahead of following');

/** Claims in order of the text. */
export function claimsOf(context: Context, extent: Extent, verbal: boolean): Claim[] {
  const { sentence, file, clause } = context;
  const evidence = { file, start: sentence.span.start, end: sentence.span.end };
  const claims: Claim[] = [];
  const add = (mention: DateMention, one: Attachment | null): void => {
    const before = one === null || (one.noun !== null && one.date < one.noun) ? null : one.preposition;
    const moved = one?.group !== undefined && one?.group !== null && isMoved(sentence.tokens, one.group);
    // "was put off until Monday" tells the day; "was put off on Monday" tells another.
    if (moved && !(before !== null && MOVED_TO.has(before)) && before !== 'from') return;
    if (before !== null && BOUND.has(before) && !(moved && MOVED_TO.has(before))) return;
    if (mention.from === undefined || mention.type === 'DURATION' || mention.type === 'SET') return;
    const known = claims.findIndex((claim) => claim.mention === mention);
    if (known >= 0) {
      const claim = claims[known] as Claim;
      claims[known] = {
        ...claim,
        start: claim.start || (one?.start ?? false),
        end: claim.end || (one?.end ?? false),
        step: claim.step ?? stepAt(one),
      };
      return;
    }
    const step = moved && before === 'from' ? 'planned' : stepAt(one);
    const status =
      step === 'planned' ? 'scheduled' : statusOf(sentence.tokens, mention, one?.tense ?? extent.governing.group);
    claims.push({
      mention,
      status,
      start: one?.start ?? false,
      end: one?.end ?? false,
      step,
      evidence,
    });
  };
  const stepAt = (one: Attachment | null): Step | null => {
    const { tokens } = sentence;
    const { group } = extent.governing;
    if (one === null) return null;
    if (insteadOf(tokens, one.date)) return 'planned';
    // "MONDAY’s session was put off": the day it was planned for.
    if (one.noun !== null && group !== null && isMoved(tokens, group)) return 'planned';
    if (one.group !== null) return stepOf(tokens, one.group);
    if (one.noun === null || group === null || verbal) return null;
    // "broke off the talks on MONDAY": the object of the verb.
    const at = PARTICLES.has(tokens[extent.from - 1]?.lower ?? '') ? extent.from - 1 : extent.from;
    return !extent.governing.subject && group.to === at ? stepOf(tokens, group) : null;
  };
  for (const one of sentence.attachments) {
    if (dates(one, context, extent, verbal))
      for (const mention of (sentence.tokens[one.date] as Token).dates) add(mention, one);
  }
  if (!verbal) {
    for (const { group, dates: days } of furtherSteps(context, extent)) {
      const step = stepOf(sentence.tokens, group);
      for (const date of days)
        for (const mention of (sentence.tokens[date] as Token).dates) {
          const preposition = sentence.tokens[date - 1]?.lower ?? '';
          if (BOUND.has(preposition) || mention.from === undefined || mention.type === 'SET') continue;
          if (mention.type === 'DURATION') continue;
          const known = claims.findIndex((claim) => claim.mention === mention);
          const status = statusOf(sentence.tokens, mention, group);
          const claim: Claim = { mention, status, start: step === 'start', end: step === 'end', step, evidence };
          if (known >= 0) claims[known] = claim;
          else claims.push(claim);
        }
    }
  }
  if (claims.length > 0) return claims;
  for (const parent of inheritedFrom(sentence, clause)) {
    // The day nearest before the "where".
    const where = clause.tokens[0] as number;
    const index = parent.tokens.findLast((i) => (sentence.tokens[i] as Token).tag === 'date' && i < where);
    const mention = index === undefined || where - index > 6 ? undefined : (sentence.tokens[index] as Token).dates[0];
    if (mention) add(mention, null);
  }
  if (claims.length > 0) return claims;
  if (context.caption) {
    // The day of a photograph is the day of everything that happens in it.
    for (const one of sentence.attachments)
      if (one.noun === null) for (const mention of (sentence.tokens[one.date] as Token).dates) add(mention, one);
  }
  if (claims.length > 0 || verbal) return claims;
  for (const one of sentence.attachments) {
    if (apposed(sentence.tokens, extent.from, one.noun))
      for (const mention of (sentence.tokens[one.date] as Token).dates) add(mention, one);
  }
  return claims;
}

/** Leaves out a week or month that only frames a day told of the same event ("twice this month, on the 3rd and the 9th"). */
export function withoutFrames(claims: readonly Claim[]): Claim[] {
  return claims.filter((wide) => {
    const { from, to } = wide.mention;
    return !claims.some(
      ({ mention }) =>
        mention !== wide.mention &&
        from !== undefined &&
        to !== undefined &&
        from < to &&
        mention.from !== undefined &&
        mention.from >= from &&
        (mention.to ?? mention.from) <= to &&
        (mention.from !== from || mention.to !== to),
    );
  });
}

/** "The 3 May gathering, the second session this month, ...": what stands before the comma is the same event. */
export function apposed(tokens: readonly Token[], from: number, noun: number | null): boolean {
  return noun !== null && tokens[from]?.tag === 'det' && tokens[from - 1]?.text === ',' && noun === from - 2;
}

/** "extended by a day", "within a week": no length of the event. */
const NO_LENGTH: ReadonlySet<string> = new Set(['by', 'within', 'in', 'after', 'before', 'since', 'until']);

/** Lengths of the event: hours or days. */
export function durationsOf(context: Context, extent: Extent, verbal: boolean): DateMention[] {
  const { sentence } = context;
  const found: DateMention[] = [];
  for (const one of sentence.attachments) {
    if (
      !dates(one, context, extent, verbal) ||
      (one.noun === null && one.preposition !== null && NO_LENGTH.has(one.preposition))
    )
      continue;
    for (const mention of (sentence.tokens[one.date] as Token).dates) {
      if (mention.type === 'DURATION' && /^P(?:T|\d+(?:\.\d+)?D$)/u.test(mention.value) && !found.includes(mention))
        found.push(mention);
    }
  }
  return found;
}

/** Whether every claim is of other days than the rest. */
export function distinctDays(claims: readonly Claim[]): boolean {
  return new Set(claims.map((claim) => `${claim.mention.from}/${claim.mention.to}`)).size === claims.length;
}
