/** Who takes part in an event, and as what, from the words around its mention. */

import type { Place, Span } from '../../corpus/types.ts';
import type { Entity, Mention } from '../types.ts';
import type { Clause } from './clauses.ts';
import { type Context, type Extent, inheritedFrom } from './context.ts';
import { isNominal } from './groups.ts';
import { leadersOf, requesterOf } from './leaders.ts';
import { isTopic } from './phrase.ts';
import type { Token } from './tokens.ts';
import { words } from './words.ts';

export interface Role {
  readonly entity: string;
  readonly role: 'leader' | 'participant' | 'host' | 'requester';
  readonly evidence: Place;
}

const WITH: ReadonlySet<string> = new Set(['between', 'with', 'among', 'of', 'by', 'involving']);

/**
 * Roles in the order in which they are told; an entity may have several.
 *
 * @param places - places of the event, which take no part in it
 */
export function rolesOf(context: Context, extent: Extent, places: ReadonlySet<string>): Role[] {
  const { file, sentence, entities, clause } = context;
  const { from, head, phrases, governing } = extent;
  const { tokens } = sentence;
  const evidence: Place = { file, start: sentence.span.start, end: sentence.span.end };
  const roles: Role[] = [];
  const put = (entity: string, role: Role['role']): void => {
    if (!places.has(entity) && !roles.some((one) => one.entity === entity && one.role === role))
      roles.push({ entity, role, evidence });
  };
  const add = (span: Span | null, role: Role['role']): void => {
    if (!span) return;
    for (const { entity, mention } of entities.within(file, span))
      if (entity.kind !== 'place' && entity.kind !== 'thing' && !isVenue(entity, mention)) put(entity.id, role);
  };
  /** "the CAPITAL talks": the town, not its government, unless two are named. */
  const isVenue = (entity: Entity, mention: Mention): boolean => {
    if (entity.kind !== 'country' || mention.form !== 'description') return false;
    const town = entities.placeNamed(mention.text)?.id;
    return town !== undefined && places.size === 1 && places.has(town);
  };
  const spanOf = (a: number, b: number): Span | null =>
    b > a ? { start: (tokens[a] as Token).start, end: (tokens[b - 1] as Token).end } : null;
  const group = governing.group;
  const verbal = group !== null && group.from === from && group.to === head + 1;
  if (!verbal) {
    // Before the head: "the SPEAKER-SPEAKER call", "COUNTRY-COUNTRY talks", and the parts of hyphenated names.
    add(spanOf(from, head + 1), 'participant');
    for (let i = from; i <= head; i += 1) {
      const { text } = tokens[i] as Token;
      if (!/[-‐‑–]/u.test(text)) continue;
      for (const part of text.split(/[-‐‑–\s]/u)) {
        const entity = entities.bySpelling(part);
        if (entity && entity.kind !== 'place' && entity.kind !== 'thing') put(entity.id, 'participant');
      }
    }
    if (tokens.slice(from, head).some((token) => token.lower === 'their'))
      for (const id of pairBefore(context, from)) put(id, 'participant');
  }
  for (const phrase of phrases) {
    if (isTopic(phrase.preposition) && phrase.preposition !== 'for') break;
    if (WITH.has(phrase.preposition)) add(spanOf(phrase.from, phrase.to), 'participant');
  }
  if (group && governing.attends) {
    // The subject of the verb of attending, and its object ("join ALLIES ... for a meeting").
    for (const id of subjectEntities(context, clause, group.from)) put(id, 'participant');
    add(objectOf(tokens, group.to, verbal ? Math.min(tokens.length, group.to + 12) : from), 'participant');
    for (const gap of inheritedFrom(sentence, clause)) {
      const around = gap.kind === 'gapped' && gap.parent !== null ? sentence.clauses[gap.parent] : undefined;
      if (around?.groups[0])
        for (const id of subjectEntities(context, around, around.groups[0].from)) put(id, 'participant');
    }
    for (const span of withPhrases(clause, tokens, group.to)) add(span, 'participant');
  } else if (group && !governing.subject && isCallTo(tokens, from, head)) {
    // "informed COLLEAGUE in a phone call": both ends of the line.
    for (const id of subjectEntities(context, clause, group.from)) put(id, 'participant');
    add(objectOf(tokens, group.to, from), 'participant');
  } else if (
    group &&
    group.to < from &&
    phrases[0]?.preposition === 'with' &&
    BESIDE.has(tokens[from - 1]?.lower ?? '')
  ) {
    // "she said after talks with COLLEAGUE": her talks.
    for (const id of subjectEntities(context, clause, group.from)) put(id, 'participant');
  }
  for (const { span, role } of leadersOf(context, extent)) {
    if (span) add(span, role);
    else if (group) for (const id of subjectEntities(context, clause, group.from)) put(id, role);
  }
  add(requesterOf(tokens, clause), 'requester');
  return roles;
}

const BESIDE: ReadonlySet<string> = words('after before following during in at ahead of');

/** The object of a verb: what stands behind it up to the first preposition or cut. */
function objectOf(tokens: readonly Token[], from: number, before: number): Span | null {
  let to = from;
  while (
    to < before &&
    ['det', 'adj', 'noun', 'name', 'num', 'poss', 'conj', 'adv'].includes((tokens[to] as Token).tag)
  )
    to += 1;
  return to > from ? { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end } : null;
}

/** "in a phone call", "by telephone", "during a video conference": the clause's verb is done in the call. */
function isCallTo(tokens: readonly Token[], from: number, head: number): boolean {
  const before = tokens[from - 1];
  if (!before || !['in', 'during', 'by', 'over'].includes(before.lower)) return false;
  return /call|interview|conversation|conference/u.test((tokens[head] as Token).lower);
}

/** Tokens of a clause that stand before its verb. */
export function subjectIndices(clause: Clause, verb: number): number[] {
  return clause.tokens.filter((i) => i < verb);
}

/** Entities in the subject of a verb; a relative pronoun and "he" or "she" stand for the one before. */
export function subjectEntities(context: Context, clause: Clause, verb: number): string[] {
  const { sentence, entities, file } = context;
  const { tokens, clauses } = sentence;
  const before = subjectIndices(clause, verb);
  const nominal = before.filter((i) => isNominal(tokens[i]) && (tokens[i] as Token).tag !== 'pron');
  if (nominal.length > 0) {
    const first = tokens[before[0] as number] as Token;
    const last = tokens[before.at(-1) as number] as Token;
    const passed = fronted(tokens, before);
    const start = passed < 0 ? first.start : (tokens[passed] as Token).start;
    return entities
      .within(file, { start, end: last.end })
      .filter(({ entity }) => entity.kind !== 'place' && entity.kind !== 'thing')
      .map(({ entity }) => entity.id);
  }
  if (clause.antecedent !== null) {
    let start = clause.antecedent;
    while (
      start > 0 &&
      clause.antecedent - start < 8 &&
      ['name', 'noun', 'adj', 'det'].includes((tokens[start - 1] as Token).tag)
    )
      start -= 1;
    return entities
      .within(file, { start: (tokens[start] as Token).start, end: (tokens[clause.antecedent] as Token).end })
      .map(({ entity }) => entity.id);
  }
  const pronoun = before.map((i) => tokens[i] as Token).find((token) => token.tag === 'pron');
  if (pronoun && /^(?:he|she)$/u.test(pronoun.lower)) {
    const resolved = context.pronouns.get(pronoun.start);
    if (resolved) return [resolved];
    const earlier = entities
      .within(file, { start: sentence.span.start, end: pronoun.start })
      .filter(({ entity }) => entity.kind === 'person');
    const person = earlier.find(
      ({ entity }) =>
        entity.kind === 'person' && (entity.gender === null || entity.gender === (pronoun.lower === 'she' ? 'f' : 'm')),
    );
    return person ? [person.entity.id] : [];
  }
  if (before.length === 0 || clause.kind === 'coordinate' || clause.kind === 'participle') {
    // A second verb of the same subject.
    const parent = clause.parent === null ? undefined : clauses[clause.parent];
    const main = parent?.groups[0];
    if (parent && main && parent !== clause) return subjectEntities(context, parent, main.from);
  }
  return [];
}

/** Past a fronted phrase ("On Monday in HARBOUR, ..."): index of the first token of the subject proper, or -1. */
function fronted(tokens: readonly Token[], before: readonly number[]): number {
  const first = tokens[before[0] as number];
  if (first?.tag !== 'prep' && first?.tag !== 'date' && first?.tag !== 'adv') return -1;
  const comma = before.find((i) => tokens[i]?.text === ',');
  const next = comma === undefined ? undefined : before.find((i) => i > comma);
  return next ?? -1;
}

/** The last two people named before a position of the sentence: whom "their" stands for. */
function pairBefore(context: Context, index: number): string[] {
  const { sentence, entities, file } = context;
  const token = sentence.tokens[index] as Token;
  const named = entities.within(file, { start: sentence.span.start, end: token.start }).map(({ entity }) => entity);
  const persons = [...new Set(named.filter((entity) => entity.kind === 'person').map((entity) => entity.id))];
  if (persons.length >= 2) return persons.slice(-2);
  const others = [
    ...new Set(
      named.filter((entity) => entity.kind === 'country' || entity.kind === 'organisation').map((entity) => entity.id),
    ),
  ];
  return persons.length === 0 && others.length >= 2 ? others.slice(-2) : [];
}

/** "with" phrases behind a verb. */
function withPhrases(clause: Clause, tokens: readonly Token[], from: number): Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  const close = (end: number): void => {
    if (open !== null && end > open)
      spans.push({ start: (tokens[open] as Token).start, end: (tokens[end - 1] as Token).end });
    open = null;
  };
  for (const i of clause.tokens) {
    if (i < from) continue;
    const token = tokens[i] as Token;
    if (token.tag === 'prep') {
      close(i);
      open = token.lower === 'with' || token.lower === 'alongside' ? i + 1 : null;
    } else if (token.tag === 'verb' || token.tag === 'aux' || token.tag === 'ing') close(i);
  }
  close((clause.tokens.at(-1) ?? from) + 1);
  return spans;
}
