/** Who led or hosted an event that is told of before or after: "X is heading the delegation", "Y, who presided, said". */
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import { isAttendance, isInChair, pairsIn } from './delegates.ts';
import type { VerbGroup } from './groups.ts';
import { eventOf } from './heads.ts';
import type { EventMention } from './mentions.ts';
import { type Role, subjectEntities } from './roles.ts';
import { tenseOf } from './tense.ts';
import type { Token } from './tokens.ts';
import { HOST_VERBS, LEAD_VERBS, PARTY_NOUNS, PRESIDE_VERBS, words } from './words.ts';

/** What a mention without words of its own for the event leaves open. */
const EMPTY = {
  wordings: [],
  type: 'talks',
  families: ['meet'],
  verbal: true,
  definite: true,
  owned: false,
  several: false,
  other: false,
  ordinal: null,
  round: null,
  names: [],
  named: null,
  forum: false,
  anaphoricBody: false,
  anaphoricPeople: null,
  antecedent: null,
  tense: null,
  places: [],
  claims: [],
  durations: [],
  phrase: null,
  background: false,
} as const;

/**
 * Who is said to sit at the table for a side, or in its chair, where no word tells the event: "X was represented by A". The
 * mention has no day or place and only ever adds to the event told of before.
 */
export function delegateMentions({ sentence, file, entities, text }: Omit<Context, 'clause'>): EventMention[] {
  const { span, tokens } = sentence;
  if (text === undefined || tokens.length === 0) return [];
  const named = entities.within(file, span).map(({ entity, mention }) => ({ ...mention, entity }));
  const people = named.filter(({ entity }) => entity.kind === 'person');
  if (people.length === 0) return [];
  const sides = named.filter(({ entity }) => entity.kind === 'country' || entity.kind === 'organisation');
  const evidence = { file, start: span.start, end: span.end };
  const pairs = pairsIn(text, span, people, sides).filter((pair) => isAttendance(text, pair, span));
  const roles = new Map<string, Role>();
  const put = (entity: string, role: Role['role']): void => {
    roles.set(`${entity} ${role}`, { entity, role, evidence });
  };
  for (const { person, side } of pairs) {
    put(person.entity.id, 'participant');
    put(side.entity.id, 'participant');
  }
  for (const person of people) if (isInChair(text, person, span)) put(person.entity.id, 'leader');
  if (roles.size === 0) return [];
  return [
    {
      ...EMPTY,
      file,
      sentence,
      adds: true,
      head: tokens.length - 1,
      span: { start: span.start, end: span.end },
      roles: [...roles.values()],
      quoted: tokens.every(({ quoted }) => quoted),
    },
  ];
}

const LENDING: ReadonlySet<string> = words(
  'lend lends lent provide provides provided offer offers offered give gives gave open opens opened made',
);
const ATTEND = /^attend(?:s|ed)?$/u;
/** "attended as an observer", "attended on behalf of". */
const AS_WHAT: ReadonlySet<string> = words('as on for from too also');
const VENUES: ReadonlySet<string> = words(
  'room rooms hall halls venue venues premises building palace residence villa house table tables ground',
);

/** Leaders and hosts that a verb names without the event. The mention has no day or place and only ever adds to another. */
export function leadMentions(context: Context, group: VerbGroup): EventMention[] {
  const { sentence, file, clause } = context;
  const { tokens } = sentence;
  const verb = tokens[group.head] as Token;
  const told = partOf(tokens, group);
  if (told === null) return [];
  const evidence = { file, start: sentence.span.start, end: sentence.span.end };
  const who = subjectOf(context, clause, group);
  const persons = who.filter((id) => context.entities.byId(id)?.kind === 'person');
  const chosen = told.role === 'host' && persons.length === 0 ? who : persons;
  if (chosen.length === 0) return [];
  const kept = told.role === 'participant' ? chosen : chosen.slice(0, 1);
  return [
    {
      ...EMPTY,
      ...(told.role === 'participant' ? { adds: true as const } : {}),
      file,
      sentence,
      head: group.head,
      span: { start: (tokens[group.from] as Token).start, end: (tokens[told.last] as Token).end },
      tense: tenseOf(tokens, group),
      roles: kept.map((entity) => ({ entity, role: told.role, evidence })),
      quoted: verb.quoted,
    },
  ];
}

/** What a verb makes of its subject, with the last token that says so. */
function partOf(tokens: readonly Token[], group: VerbGroup): { role: Role['role']; last: number } | null {
  const verb = (tokens[group.head] as Token).lower;
  const next = tokens[group.to];
  if (LEAD_VERBS.has(verb) || verb === 'led') {
    const party = objectAmong(tokens, group.to, PARTY_NOUNS);
    if (party !== null) return { role: 'leader', last: party };
  }
  // Without an object: "who presided, said".
  const alone = !next || ['punct', 'date', 'quote', 'conj'].includes(next.tag);
  const passive = tokens.slice(group.from, group.head).some((token) => token.tag === 'aux');
  if (PRESIDE_VERBS.has(verb) && !passive && (alone || (next?.tag === 'prep' && next.lower !== 'over')))
    return { role: 'leader', last: group.to - 1 };
  if ((verb === 'took' || verb === 'held' || verb === 'was') && isChair(tokens, group.to))
    return { role: 'leader', last: group.to };
  if (ATTEND.test(verb) && !passive && (alone || AS_WHAT.has(next?.lower ?? '')))
    return { role: 'participant', last: group.to - 1 };
  if (HOST_VERBS.has(verb) && !passive && alone) return { role: 'host', last: group.to - 1 };
  if (LENDING.has(verb)) {
    const venue = objectAmong(tokens, group.to, VENUES);
    if (venue !== null) return { role: 'host', last: venue };
  }
  return null;
}

/** "took the chair", "was in the chair". */
function isChair(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.lower === 'in' ? from + 1 : from;
  return tokens[at]?.lower === 'the' && (tokens[at + 1]?.lower === 'chair' || tokens[at + 1]?.lower === 'gavel');
}

/** Index of the head of the object, if it is one of some nouns. */
function objectAmong(tokens: readonly Token[], from: number, nouns: ReadonlySet<string>): number | null {
  for (let i = from; i < tokens.length && i < from + 8; i += 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'noun' && nouns.has(token.lower) && tokens[i + 1]?.tag !== 'noun' && !eventOf(token)) return i;
    if (!['det', 'poss', 'adj', 'name', 'noun', 'num'].includes(token.tag)) return null;
  }
  return null;
}

/** The subject; in "X, whose ministry lent the room" it is X. */
function subjectOf(context: Context, clause: Clause, group: VerbGroup): string[] {
  const own = clause.tokens.find((i) => i < group.from);
  const whose = own !== undefined && context.sentence.tokens[own]?.lower === 'whose';
  if (!whose || clause.antecedent === null) return subjectEntities(context, clause, group.from);
  return subjectEntities(context, { ...clause, tokens: clause.tokens.filter((i) => i >= group.from) }, group.from);
}
