/** Events told by a verb: "met with", "sat down in", "spoke by phone", "the group will meet". */

import { anaphora } from './anaphora.ts';
import { claimsOf, distinctDays, durationsOf, withoutFrames } from './claims.ts';
import { type Context, type Extent, eventOf } from './context.ts';
import type { VerbGroup } from './groups.ts';
import type { EventMention } from './mentions.ts';
import { phrasesBehind } from './phrase.ts';
import { placesOf } from './places.ts';
import { rolesOf, subjectEntities, subjectIndices } from './roles.ts';
import { nameOf } from './titles.ts';
import type { Token } from './tokens.ts';
import {
  BODY_ANAPHORS,
  BODY_TYPES,
  CALL_WORDS,
  type Family,
  LEAD_VERBS,
  MEETING_VERBS,
  ORDINALS,
  PARTY_NOUNS,
  words,
} from './words.ts';

const FAMILIES: Readonly<Record<string, readonly Family[]>> = {
  meeting: ['meet'],
  conversation: ['meet', 'call'],
  call: ['call'],
  visit: ['visit'],
};

/** A name that ends in a word for a body: "... Forum", "... Committee". */
function isBody(token: Token): boolean {
  const word = token.lower.slice(token.lower.lastIndexOf(' ') + 1);
  return BODY_ANAPHORS.has(word) || BODY_TYPES.has(eventOf(token)?.noun.type ?? '');
}

/**
 * "X is heading the delegation of Y": who leads at the event that is told of before or after. It has no day or place of
 * its own and only ever adds to another.
 */
export function leadMentions(context: Context, group: VerbGroup): EventMention[] {
  const { sentence, file, clause } = context;
  const { tokens } = sentence;
  const verb = tokens[group.head] as Token;
  if (!LEAD_VERBS.has(verb.lower)) return [];
  let party: number | null = null;
  for (let i = group.to; i < tokens.length && i < group.to + 8 && party === null; i += 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'noun' && PARTY_NOUNS.has(token.lower) && tokens[i + 1]?.tag !== 'noun') party = i;
    else if (!['det', 'poss', 'adj', 'name', 'noun'].includes(token.tag)) break;
  }
  if (party === null) return [];
  const evidence = { file, start: sentence.span.start, end: sentence.span.end };
  const leaders = subjectEntities(context, clause, group.from).filter(
    (id) => context.entities.byId(id)?.kind === 'person',
  );
  if (leaders.length === 0) return [];
  return [
    {
      ...EMPTY,
      file,
      sentence,
      head: group.head,
      span: { start: (tokens[group.from] as Token).start, end: (tokens[party] as Token).end },
      roles: leaders.slice(0, 1).map((entity) => ({ entity, role: 'leader' as const, evidence })),
      quoted: verb.quoted,
    },
  ];
}

const EMPTY = {
  wordings: [],
  type: 'talks',
  families: ['meet'],
  verbal: true,
  definite: true,
  several: false,
  other: false,
  ordinal: null,
  names: [],
  named: null,
  forum: false,
  anaphoricBody: false,
  anaphoricPeople: null,
  places: [],
  claims: [],
  durations: [],
  phrase: null,
  background: false,
} as const;

/** The events that a verb group tells of: none if its verb is no meeting, several for several days. */
export function verbMentions(context: Context, group: VerbGroup): EventMention[] {
  const { sentence, file, clause } = context;
  const { tokens } = sentence;
  const verb = tokens[group.head] as Token;
  const kind = MEETING_VERBS.get(verb.lower);
  if (!kind || verb.tag === 'noun' || verb.tag === 'name') return [];
  const stop = Math.min((clause.tokens.at(-1) ?? group.head) + 1, group.to + 30);
  const words = new Set(tokens.slice(group.to, stop).map((token) => token.lower));
  const sits = /^(?:sat|sit)/u.test(verb.lower);
  if (sits && !words.has('down') && !words.has('table')) return [];
  const after = sits && tokens[group.to]?.lower === 'down' ? group.to : group.to - 1;
  const extent: Extent = {
    from: group.from,
    head: group.to - 1,
    phrases: phrasesBehind(tokens, after, stop),
    governing: { group, attends: true, subject: true },
  };
  const places = kind === 'visit' ? visited(context, extent) : placesOf(context, extent);
  const roles = rolesOf(context, extent, new Set(places));
  const people = new Set(roles.map((role) => role.entity));
  const claims = withoutFrames(claimsOf(context, extent, true));
  const subject = subjectIndices(clause, group.from).map((i) => tokens[i] as Token);
  const nouns = subject.filter((token) => token.tag === 'noun' || token.tag === 'name');
  const last = nouns.at(-1);
  const title = last?.tag === 'name' && isBody(last) ? nameOf(nouns) : null;
  const body =
    title === null &&
    (nouns.length === 0
      ? clause.kind === 'participle'
      : nouns.length <= 2 && nouns.some((token) => BODY_ANAPHORS.has(token.lower)));
  const they = nouns.length === 0 && subject.some((token) => token.lower === 'they');
  const parties = nouns.some((token) => token.tag === 'noun' && PARTIES.has(token.lower));
  // One person who speaks, sits or gathers meets nobody that the words name.
  const told = claims.length + places.length > 0 || [...words].some((word) => CALL_WORDS.has(word));
  if (kind === 'conversation' && !told) return [];
  const meets =
    people.size >= 2 ||
    (kind === 'meeting' && (body || parties || they || title !== null) && claims.length + places.length > 0) ||
    (kind === 'visit' && people.size > 0 && places.length > 0);
  if (!meets) return [];
  const phone = kind !== 'visit' && [...words].some((word) => CALL_WORDS.has(word));
  const type = phone ? 'call' : kind;
  const base: EventMention = {
    file,
    sentence,
    head: group.head,
    span: { start: (tokens[group.from] as Token).start, end: (tokens[group.to - 1] as Token).end },
    wordings: [],
    type,
    families: FAMILIES[type] ?? ['meet'],
    verbal: true,
    definite: false,
    several: false,
    other: words.has('again') && claims.length === 0,
    ordinal: nthTime(tokens, group.to, stop),
    names: title === null ? [] : [title],
    named: title === null ? null : { start: (nouns[0] as Token).start, end: (last as Token).end },
    forum: false,
    anaphoricBody: body,
    anaphoricPeople: people.size < 2 ? (they ? 'persons' : anaphora(subject)) : null,
    places,
    roles,
    claims,
    durations: durationsOf(context, extent, true),
    quoted: verb.quoted,
    phrase: null,
    background: false,
  };
  if (claims.length > 1 && distinctDays(claims)) return claims.map((claim) => ({ ...base, claims: [claim] }));
  return [base];
}

const PARTIES: ReadonlySet<string> = words(
  'sides parties delegations leaders presidents ministers officials diplomats negotiators representatives envoys delegates teams members ambassadors countries governments heads allies delegation',
);

/** "for the third time". */
function nthTime(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i += 1)
    if (tokens[i + 1]?.lower === 'time') return ORDINALS.get((tokens[i] as Token).lower) ?? null;
  return null;
}

/** The object of "visit" is where it goes. */
function visited(context: Context, extent: Extent): string[] {
  const { sentence, entities, file } = context;
  const { tokens } = sentence;
  const start = tokens[extent.head + 1];
  if (!start || !['name', 'det'].includes(start.tag)) return placesOf(context, extent);
  let to = extent.head + 2;
  while (tokens[to]?.tag === 'name') to += 1;
  const ids = entities
    .within(file, { start: start.start, end: (tokens[to - 1] as Token).end })
    .filter(({ entity }) => entity.kind === 'place' || entity.kind === 'country')
    .map(({ entity }) => entity.id);
  return ids.length > 0 ? ids : placesOf(context, extent);
}
