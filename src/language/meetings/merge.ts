/** Merging events that are one, the likest first. */
import type { DateMention } from '../types.ts';
import type { EntityIndex } from './entities.ts';
import type { EventMention } from './mentions.ts';
import { type Days, daysBetween, type Features, likeness } from './same.ts';
import type { Family } from './words.ts';

/** An event with everything that was told of it. */
export interface Event extends Features {
  readonly mentions: readonly EventMention[];
}

/** An interval of fewer days identifies a meeting. */
const DAYS = 3;

/** "a week later", "early next month": about then. */
export function isLoose(mention: DateMention): boolean {
  return (
    mention.approximate || (mention.anchor === 'mention' && /\b(?:weeks?|months?|fortnight)\b/iu.test(mention.text))
  );
}

/** One event of all its mentions, with what they say together. */
export function gather(mentions: readonly EventMention[], entities: EntityIndex): Event {
  const days: Days[] = [];
  const spans: Days[] = [];
  const lengths = new Set<string>();
  const wordings = new Set<string>();
  for (const mention of mentions) {
    for (const claim of mention.claims) {
      const { from, to } = claim.mention;
      if (from === undefined) continue;
      const one: Days = { from, to: to ?? from, start: claim.start, loose: isLoose(claim.mention) };
      (daysBetween(one.from, one.to) < DAYS ? days : spans).push(one);
    }
    for (const duration of mention.durations) lengths.add(duration.value);
    if (mention.phrase) wordings.add(mention.phrase);
  }
  const people = new Set(mentions.flatMap((mention) => mention.roles.map((role) => role.entity)));
  const persons = new Set([...people].filter((id) => entities.byId(id)?.kind === 'person'));
  let families: Family[] | null = null;
  for (const mention of mentions) {
    const kept: Family[] =
      families === null ? [...mention.families] : families.filter((family) => mention.families.includes(family));
    if (kept.length > 0) families = kept;
  }
  return {
    mentions,
    types: new Set(mentions.map((mention) => mention.type)),
    families: new Set(families),
    days,
    spans,
    places: new Set(mentions.flatMap((mention) => mention.places)),
    people,
    persons,
    sides: new Set([...persons].flatMap((id) => entities.sidesOf(id)).filter((id) => !people.has(id))),
    names: new Set(mentions.flatMap((mention) => mention.names)),
    ordinals: new Set(mentions.flatMap((mention) => (mention.ordinal === null ? [] : [mention.ordinal]))),
    lengths,
    wordings,
    written: null,
  };
}

/**
 * Merges events pair by pair, the likest first; what a merged event then rules out stays apart.
 *
 * @param enough - least likeness
 */
export function mergeEvents(events: readonly Event[], entities: EntityIndex, enough: number): Event[] {
  const groups: (Event | null)[] = [...events];
  const pairs = candidatePairs(events)
    .map(([a, b]) => ({ a, b, score: likeness(events[a] as Event, events[b] as Event) ?? -1 }))
    .filter((pair) => pair.score >= enough)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const home = events.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (home[at] !== at) at = home[at] as number;
    home[index] = at;
    return at;
  };
  for (const pair of pairs) {
    const a = find(pair.a);
    const b = find(pair.b);
    if (a === b) continue;
    const score = likeness(groups[a] as Event, groups[b] as Event);
    if (score === null || score < enough) continue;
    const [keep, drop] = a < b ? [a, b] : [b, a];
    groups[keep] = gather([...(groups[keep] as Event).mentions, ...(groups[drop] as Event).mentions], entities);
    groups[drop] = null;
    home[drop] = keep;
  }
  return groups.filter((event): event is Event => event !== null);
}

/** Most events that one shared day, name or place pairs up; a larger bucket says too little, and this bounds the work. */
const BUCKET = 150;

/** Pairs that share a day, a name, a place or a pair of participants. */
function candidatePairs(events: readonly Event[]): [number, number][] {
  const buckets = new Map<string, number[]>();
  const put = (key: string, index: number): void => {
    const list = buckets.get(key) ?? [];
    if (list.at(-1) !== index && list.length < BUCKET) list.push(index);
    buckets.set(key, list);
  };
  events.forEach((event, index) => {
    for (const day of event.days) {
      put(`day ${day.from}`, index);
      put(`day ${day.to}`, index);
      if (day.start || day.loose) put(`day ${nextDay(day.to, 1)}`, index);
      if (day.loose) put(`day ${nextDay(day.from, -1)}`, index);
    }
    for (const span of event.spans) put(`span ${span.from} ${span.to}`, index);
    for (const place of event.places) put(`place ${place}`, index);
    for (const name of event.names) for (const word of name.split(' ')) put(`name ${word}`, index);
    const people = [...event.people].sort().slice(0, 8);
    for (let i = 0; i < people.length; i += 1)
      for (let j = i + 1; j < people.length; j += 1) put(`people ${people[i]} ${people[j]}`, index);
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const list of buckets.values()) {
    for (let i = 0; i < list.length; i += 1) {
      for (let j = i + 1; j < list.length; j += 1) {
        const a = list[i] as number;
        const b = list[j] as number;
        const key = a * events.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

function nextDay(day: string, by: number): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : new Date(time + by * 86_400_000).toISOString().slice(0, 10);
}
