/** From a merged event to the `Meeting` that is shown: its name, claims in order of support, roles and evidence. */
import { createHash } from 'node:crypto';
import type { Place, Span } from '../../corpus/types.ts';
import type { ArticleReading, Entity, Meeting } from '../types.ts';
import { datesOf, isRepeat, stepsOf } from './dating.ts';
import { type EntityIndex, fold } from './entities.ts';
import type { EventMention } from './mentions.ts';
import type { Event } from './merge.ts';
import { UNKNOWN } from './places.ts';
import { ordinalOf } from './rounds.ts';
import { words } from './words.ts';

type Articles = ReadonlyMap<string, ArticleReading>;

/** Meetings sorted by day, then id. */
export function describe(
  events: readonly Event[],
  articles: readonly ArticleReading[],
  entities: EntityIndex,
): Meeting[] {
  const byFile: Articles = new Map(articles.map((article) => [article.article.file, article]));
  return events
    .map((event) => meetingOf(event, byFile, entities))
    .filter((meeting): meeting is Meeting => meeting !== null)
    .sort((a, b) => compare(a.dates[0]?.from ?? '~', b.dates[0]?.from ?? '~') || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function meetingOf(event: Event, articles: Articles, entities: EntityIndex): Meeting | null {
  const mentions = [...event.mentions].sort((a, b) => compare(a.file, b.file) || a.span.start - b.span.start);
  if (mentions.length === 0 || isVague(event)) return null;
  const dates = datesOf(mentions, articles);
  const steps = stepsOf(mentions, articles);
  const [round] = [...event.rounds].sort((a, b) => a - b);
  const places = placesOf(mentions, entities);
  const called = places.map((id) => fold(entities.byId(id)?.name ?? ''));
  const nouns = mentions.filter((mention) => !mention.verbal);
  const most = mostOften((nouns.length > 0 ? nouns : mentions).map((mention) => mention.type));
  const wordings = rankWordings(mentions, articles, {
    places: new Set(called),
    type: most,
    isRound: event.rounds.size > 0,
  });
  // A video conference is a call, whatever its noun.
  const type = event.families.size === 1 && event.families.has('call') && !CALLED.has(most) ? 'call' : most;
  return {
    id: `meeting-${createHash('sha256')
      .update(
        mentions
          .map(
            (one) =>
              `${one.file}:${one.sentence.tokens[one.head]?.start}:${one.claims.map((claim) => claim.mention.start).join('+')}`,
          )
          .join('|'),
      )
      .digest('hex')
      .slice(0, 12)}`,
    type,
    name: labelOf(wordings[0] ?? type, entities.byId(places[0] ?? '')),
    spellings: wordings.slice(1),
    places,
    participants: participantsOf(mentions),
    dates,
    ...(steps.length > 0 ? { steps } : {}),
    ...(round === undefined ? {} : { round }),
    durations: mentions.flatMap((mention) =>
      mention.durations.map((duration) => ({ mention: duration, evidence: sentenceOf(mention) })),
    ),
    evidence: evidenceOf(mentions, articles),
  };
}

const CALLED: ReadonlySet<string> = words('call teleconference videoconference webinar');

/** Nothing says when, where or what it was, and it is told of once. */
function isVague(event: Event): boolean {
  return (
    event.days.length +
      event.spans.length +
      event.planned.length +
      event.places.size +
      event.names.size +
      event.lengths.size ===
      0 && event.mentions.length < 2
  );
}

function sentenceOf(mention: EventMention): Place {
  return { file: mention.file, start: mention.sentence.span.start, end: mention.sentence.span.end };
}

/** Wordings of the event, the clearest first: a proper name, then capitals and modifiers, then the most frequent. */
function rankWordings(mentions: readonly EventMention[], articles: Articles, known: Known): string[] {
  const counts = new Map<string, { count: number; score: number }>();
  for (const mention of mentions) {
    const { text } = (articles.get(mention.file) as ArticleReading).article;
    for (const span of mention.wordings) {
      const wording = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      const one = counts.get(wording) ?? { count: 0, score: Number.NEGATIVE_INFINITY };
      one.count += 1;
      one.score = Math.max(one.score, clarity(wording, mention, span, known));
      counts.set(wording, one);
    }
  }
  return [...counts]
    .sort((a, b) => b[1].score - a[1].score || b[1].count - a[1].count || compare(a[0], b[0]))
    .map(([wording]) => wording);
}

/** One word says too little: with the place, if that is known. */
function labelOf(name: string, place: Entity | null): string {
  return place?.kind !== 'place' || /[\s-]/u.test(name) ? name : `${place.name} ${name.toLowerCase()}`;
}

/** What is known of the event beside its wordings. */
interface Known {
  /** Folded. */
  readonly places: ReadonlySet<string>;
  readonly type: string;
  readonly isRound: boolean;
}

const SMALL: ReadonlySet<string> = words('of the in at and between with on for to a an');
/** Words of a name beyond which it is too long for a headline. */
const LONG_NAME = 4;

/**
 * A name that stands on its own is clearer than one that leans on the day of writing or on what was told before: best is the
 * place with one word ("PORT talks") or the name of the forum; what judges or measures ("tense", "four-hour") counts against.
 */
function clarity(wording: string, mention: EventMention, span: Span, { places, type, isRound }: Known): number {
  const parts = wording.split(' ');
  const capitals = (wording.match(/\p{Lu}\p{L}+/gu) ?? []).length;
  const told = parts.filter((word) => !SMALL.has(word) && /^\p{Ll}/u.test(word)).length;
  const inside = mention.claims.some(
    ({ mention: date }) => date.anchor !== 'explicit' && date.start >= span.start && date.end <= span.end,
  );
  const measured = mention.durations.some((date) => date.start >= span.start && date.end <= span.end);
  const { named } = mention;
  const forumOnly = named !== null && span.start === named.start && span.end === named.end;
  // The forum's name, taken from the text before because only "the group" stands here.
  const borrowed = forumOnly && (span.start < mention.span.start || span.end > mention.span.end);
  const placed = parts.length <= 3 && places.has(fold(parts.slice(0, -1).join(' ')));
  // Of several rounds the name tells which.
  const counted = isRound && /\bround\b/iu.test(wording);
  return (
    (isRound ? (counted ? 1 : -4) : 0) +
    (counted && parts.some((word) => ordinalOf(word.toLowerCase()) !== null) ? 2 : 0) +
    (placed ? 4.5 : Math.min(capitals, 4)) +
    (mention.names.length > 0 && capitals > 1 ? 2 : 0) +
    (parts.length > 1 ? 1 : 0) +
    (mention.type === type ? 0.5 : 0) -
    parts.length * 0.1 -
    (mention.names.length > 0 && places.has(fold(parts.at(-1) ?? '')) ? 1.5 : 0) -
    Math.max(0, told - 1) * 0.6 -
    Math.max(0, parts.length - LONG_NAME) * 0.6 -
    (borrowed ? 3 : 0) -
    (inside ? 4 : 0) -
    (measured ? 2 : 0)
  );
}

function mostOften(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return ([...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0] as [string, number])[0];
}

function placesOf(mentions: readonly EventMention[], entities: EntityIndex): string[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) for (const place of mention.places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .sort(
      (a, b) =>
        Number(entities.byId(a[0])?.kind === 'country') - Number(entities.byId(b[0])?.kind === 'country') ||
        b[1] - a[1] ||
        compare(a[0], b[0]),
    )
    .map(([id]) => id)
    .filter((id) => !id.startsWith(UNKNOWN));
}

const ROLE_ORDER = ['leader', 'host', 'requester', 'participant'];

function participantsOf(mentions: readonly EventMention[]): Meeting['participants'] {
  const seen = new Set<string>();
  return mentions
    .flatMap((mention) => mention.roles)
    .filter((role) => {
      const key = `${role.entity} ${role.role} ${role.evidence.file} ${role.evidence.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) =>
        ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) ||
        compare(a.entity, b.entity) ||
        compare(a.evidence.file, b.evidence.file) ||
        a.evidence.start - b.evidence.start,
    );
}

/** Sentences, those that tell most of the event first. */
function evidenceOf(mentions: readonly EventMention[], articles: Articles): Place[] {
  const best = new Map<string, { place: Place; score: number }>();
  for (const mention of mentions) {
    const place = sentenceOf(mention);
    const key = `${place.file}:${place.start}`;
    const score =
      2 * Math.min(mention.claims.length, 1) +
      2 * Math.min(mention.places.length, 1) +
      Math.min(mention.roles.length, 2) +
      Math.min(mention.names.length, 1) +
      Math.min(mention.durations.length, 1) -
      (isRepeat(articles.get(mention.file), mention.sentence.paragraph) ? 3 : 0) -
      (mention.quoted ? 1 : 0);
    const known = best.get(key);
    if (!known || known.score < score) best.set(key, { place, score });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || compare(a.place.file, b.place.file) || a.place.start - b.place.start)
    .map(({ place }) => place);
}
