/** Merging events that are one, the likest first. */
import type { DateMention } from '../types.ts';
import type { EntityIndex } from './entities.ts';
import type { EventMention } from './mentions.ts';
import { type Days, daysBetween, type Features, likeness } from './same.ts';

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

/** The event that one mention tells of. */
export function eventOfMention(mention: EventMention, entities: EntityIndex): Event {
  const days: Days[] = [];
  const spans: Days[] = [];
  const planned: Days[] = [];
  const whole = mention.claims.some(({ step }) => step !== 'pause');
  for (const claim of mention.claims) {
    const { from, to } = claim.mention;
    // On the day of a pause there is as a rule no meeting.
    if (from === undefined || (claim.step === 'pause' && whole)) continue;
    if (claim.step === 'planned') {
      planned.push({ from, to: to ?? from });
      continue;
    }
    const one: Days = { from, to: to ?? from, start: claim.start, end: claim.end, loose: isLoose(claim.mention) };
    (daysBetween(one.from, one.to) < DAYS ? days : spans).push(one);
  }
  // A host need not sit at the table.
  const taking = mention.adds ? [] : mention.roles.filter((role) => role.role !== 'host');
  const people = new Set(taking.map((role) => role.entity));
  const persons = new Set([...people].filter((id) => entities.byId(id)?.kind === 'person'));
  return {
    mentions: [mention],
    types: new Set([mention.type]),
    families: new Set(mention.families),
    days,
    spans,
    places: new Set(mention.places),
    people,
    persons,
    sides: new Set([...persons].flatMap((id) => entities.sidesOf(id)).filter((id) => !people.has(id))),
    names: new Set(mention.names),
    ordinals: new Set(mention.ordinal === null ? [] : [mention.ordinal]),
    rounds: new Set(mention.round === null ? [] : [mention.round]),
    planned,
    lengths: new Set(mention.durations.map((duration) => duration.value)),
    wordings: new Set(mention.phrase === null ? [] : [mention.phrase]),
    files: new Set([mention.file]),
    tense: tenseOfMention(mention),
    written: null,
  };
}

/** By its days, as far as they lie clearly before or after the day of writing ("this week" does not); else by its verb. */
function tenseOfMention({ claims: all, tense }: EventMention): Event['tense'] {
  if (all.length === 0) return tense;
  // What was only planned is neither over nor ahead.
  const claims = all.filter(({ step }) => step !== 'planned');
  if (claims.length === 0) return null;
  const firm = claims.filter(
    ({ mention: { from, to, direction } }) =>
      direction === 'past' || direction === 'future' || (from !== undefined && daysBetween(from, to ?? from) < DAYS),
  );
  if (firm.length === 0) return null;
  if (firm.every((claim) => claim.status === 'scheduled')) return 'ahead';
  return firm.every((claim) => claim.status === 'past') ? 'past' : 'mixed';
}

/** One event of two tellings. The first keeps its mentions' place; neither may be used afterwards. */
export function join(a: Event, b: Event): Event {
  const people = union(a.people, b.people);
  const shared = [...a.families].filter((family) => b.families.has(family));
  const mentions = a.mentions as EventMention[];
  for (const mention of b.mentions) mentions.push(mention);
  return {
    mentions,
    types: union(a.types, b.types),
    families: shared.length > 0 ? new Set(shared) : a.families,
    days: distinct(a.days, b.days),
    spans: distinct(a.spans, b.spans),
    places: union(a.places, b.places),
    people,
    persons: union(a.persons, b.persons),
    sides: new Set([...a.sides, ...b.sides].filter((id) => !people.has(id))),
    names: union(a.names, b.names),
    ordinals: union(a.ordinals, b.ordinals),
    rounds: union(a.rounds, b.rounds),
    planned: distinct(a.planned, b.planned),
    lengths: union(a.lengths, b.lengths),
    wordings: union(a.wordings, b.wordings),
    files: union(a.files, b.files),
    tense: a.tense === b.tense || b.tense === null ? a.tense : a.tense === null ? b.tense : 'mixed',
    written: a.written === b.written ? a.written : null,
  };
}

function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...a, ...b]);
}

function distinct(a: readonly Days[], b: readonly Days[]): Days[] {
  const known = new Map<string, Days>();
  for (const one of [...a, ...b]) {
    const key = `${one.from} ${one.to} ${one.start} ${one.end} ${one.loose}`;
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()];
}

/** A likeness at which the first fit is taken: the same day and place, or the same day and name. */
const CERTAIN = 7;
/** Most groups of a bucket that a new event is compared with. */
const LOOK = 60;

/**
 * Merges events that are one: first those that are so beyond doubt, in order; then pair by pair, the likest first. What a
 * merged event rules out stays apart.
 *
 * @param enough - least likeness
 */
export function mergeEvents(events: readonly Event[], enough: number): Event[] {
  const groups: (Event | null)[] = mergeCertain(events);
  const pairs = candidatePairs(groups as Event[])
    .map(([a, b]) => ({ a, b, score: likeness(groups[a] as Event, groups[b] as Event) ?? -1 }))
    .filter((pair) => pair.score >= enough)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const home = groups.map((_, index) => index);
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
    groups[keep] = join(groups[keep] as Event, groups[drop] as Event);
    groups[drop] = null;
    home[drop] = keep;
  }
  return groups.filter((event): event is Event => event !== null);
}

/** Lets many articles on one event fall together before pairs are made, so that the work stays near linear. */
function mergeCertain(events: readonly Event[]): Event[] {
  const groups: Event[] = [];
  const buckets = new Map<string, number[]>();
  for (const event of events) {
    const keys = keysOf(event);
    const near = new Set<number>();
    for (const key of keys) for (const group of buckets.get(key)?.slice(-LOOK) ?? []) near.add(group);
    let best = -1;
    let bestScore = CERTAIN - 0.01;
    for (const index of [...near].sort((a, b) => a - b)) {
      const score = likeness(groups[index] as Event, event);
      if (score !== null && score > bestScore) {
        best = index;
        bestScore = score;
      }
    }
    if (best < 0) groups.push(event);
    else groups[best] = join(groups[best] as Event, event);
    const home = best < 0 ? groups.length - 1 : best;
    for (const key of keys) {
      const list = buckets.get(key);
      if (!list) buckets.set(key, [home]);
      else if (!list.includes(home)) list.push(home);
    }
  }
  return groups;
}

/** What two tellings of one event share at least one of: a day, a stretch, a place, a word of a name, two participants. */
function keysOf(event: Event): string[] {
  const keys: string[] = [];
  for (const day of event.days) {
    keys.push(`day ${day.from}`, `day ${day.to}`);
    if (day.start || day.loose) keys.push(`day ${nextDay(day.to, 1)}`);
    if (day.loose) keys.push(`day ${nextDay(day.from, -1)}`);
  }
  for (const span of event.spans) keys.push(`span ${span.from} ${span.to}`);
  for (const { from } of event.planned) keys.push(`day ${from}`);
  for (const round of event.rounds) keys.push(`round ${round}`);
  for (const place of event.places) keys.push(`place ${place}`);
  for (const name of event.names) for (const word of name.split(' ')) keys.push(`name ${word}`);
  const people = [...event.people].sort().slice(0, 8);
  for (let i = 0; i < people.length; i += 1)
    for (let j = i + 1; j < people.length; j += 1) keys.push(`people ${people[i]} ${people[j]}`);
  return keys;
}

/** Most events that one key pairs up; a larger bucket says too little, and this bounds the work. */
const BUCKET = 150;

function candidatePairs(events: readonly Event[]): [number, number][] {
  const buckets = new Map<string, number[]>();
  events.forEach((event, index) => {
    for (const key of keysOf(event)) {
      const list = buckets.get(key) ?? [];
      if (list.at(-1) !== index && list.length < BUCKET) list.push(index);
      buckets.set(key, list);
    }
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
