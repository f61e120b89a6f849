/** Events told by a verb: "met with", "sat down in", "spoke by phone", "the group will meet". */

import { anaphora, THEY } from './anaphora.ts';
import { claimsOf, distinctDays, durationsOf, withoutFrames } from './claims.ts';
import type { Context, Extent } from './context.ts';
import { fold } from './entities.ts';
import type { VerbGroup } from './groups.ts';
import { isBody } from './heads.ts';
import type { EventMention } from './mentions.ts';
import { phraseStart, phrasesBehind } from './phrase.ts';
import { placesOf } from './places.ts';
import { rolesOf, subjectIndices } from './roles.ts';
import { tenseOf } from './tense.ts';
import { nameOf, setOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { BODY_ANAPHORS, BODY_NOUNS, CALL_WORDS, type Family, MEETING_VERBS, ORDINALS, words } from './words.ts';

const FAMILIES: Readonly<Record<string, readonly Family[]>> = {
  meeting: ['meet'],
  conversation: ['meet', 'call'],
  call: ['call'],
  visit: ['visit'],
};

/** The events that a verb group tells of: none if its verb is no meeting, several for several days. */
export function verbMentions(context: Context, group: VerbGroup): EventMention[] {
  const { sentence, file, clause } = context;
  const { tokens } = sentence;
  const verb = tokens[group.head] as Token;
  const stop = Math.min((clause.tokens.at(-1) ?? group.head) + 1, group.to + 30);
  // Whatever people do "by telephone" they do in a call.
  const kind =
    MEETING_VERBS.get(verb.lower) ?? (!group.reduced && byPhone(tokens, group.to, stop) ? 'call' : undefined);
  if (!kind || verb.tag === 'noun' || verb.tag === 'name') return [];
  // "speaking of the talks", "spoke out", "spoke for": with nobody.
  if (/^sp(?:eak|oke)/u.test(verb.lower) && ALONE.has(tokens[group.to]?.lower ?? '')) return [];
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
  // "the water board ... when it met": the body that "it" stands for.
  const it = nouns.length === 0 && kind === 'meeting' && subject.some((token) => token.lower === 'it');
  const before = it ? bodyBefore(context, group.from) : null;
  const body =
    title === null &&
    (nouns.length === 0
      ? clause.kind === 'participle' || it
      : nouns.length <= 2 && nouns.some((token) => BODY_ANAPHORS.has(token.lower) || BODY_NOUNS.has(token.lower)));
  const described = before ?? (body && nouns.length > 1 ? nouns : null);
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
    owned: false,
    several: false,
    other: words.has('again') && claims.length === 0,
    ordinal: nthTime(tokens, group.to, stop),
    round: null,
    names: title === null ? [] : [title],
    named: title === null ? null : { start: (nouns[0] as Token).start, end: (last as Token).end },
    forum: false,
    anaphoricBody: body,
    anaphoricPeople: they ? THEY : anaphora(subject),
    antecedent: clause.antecedent,
    tense: verb.quoted ? null : tenseOf(tokens, group),
    places,
    roles,
    claims,
    durations: durationsOf(context, extent, true),
    quoted: verb.quoted,
    phrase: described ? setOf(described.flatMap((token) => fold(token.text).split(' '))) : null,
    background: false,
  };
  if (claims.length > 1 && distinctDays(claims)) return claims.map((claim) => ({ ...base, claims: [claim] }));
  return [base];
}

/** The words of the last body named in the sentence before a position. */
function bodyBefore({ sentence }: Context, index: number): Token[] | null {
  const { tokens } = sentence;
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i] as Token;
    if ((token.tag !== 'noun' && token.tag !== 'name') || !isBody(token) || token.possessive) continue;
    return tokens.slice(phraseStart(tokens, i), i + 1).filter((one) => ['noun', 'name', 'adj'].includes(one.tag));
  }
  return null;
}

const ALONE: ReadonlySet<string> = words('of out against for up highly');
const BY: ReadonlySet<string> = words('by over on via through');
const LINES: ReadonlySet<string> = words('phone telephone');

/** "by telephone", "on the phone": not "on the phone call", which is a noun of its own. */
function byPhone(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (!BY.has((tokens[i] as Token).lower)) continue;
    const at = ['det', 'poss'].includes(tokens[i + 1]?.tag ?? '') ? i + 2 : i + 1;
    const after = tokens[at + 1];
    if (at < to && LINES.has((tokens[at] as Token).lower) && after?.tag !== 'noun' && after?.tag !== 'name')
      return true;
  }
  return false;
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
