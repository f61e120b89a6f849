/** Meetings of a corpus: the events of its articles, merged where they tell of one, with what they claim of it. */
import type { Place } from '../../corpus/types.ts';
import type { ArticleReading, Meeting, MeetingDate, Names } from '../types.ts';
import { describe } from './describe.ts';
import { EntityIndex } from './entities.ts';
import { articleEvents, type Event, gather } from './events.ts';
import { likeness } from './same.ts';

/** Least likeness for events of two articles. */
const ENOUGH = 4;

/**
 * Finds the events that people meet at or speak in, and merges what the articles say of each.
 *
 * @param articles - in any order
 * @param names - the entities of the same corpus
 * @returns sorted by day (undated last), then id; the order of `articles` never changes the result
 */
export function findMeetings(articles: readonly ArticleReading[], names: Names): Meeting[] {
  const entities = new EntityIndex(names);
  const ordered = [...articles].sort((a, b) =>
    a.article.file < b.article.file ? -1 : a.article.file > b.article.file ? 1 : 0,
  );
  const merged = mergeEvents(
    ordered.flatMap((article) => articleEvents(article, entities)),
    entities,
  );
  return describe(merged, ordered, entities);
}

/** Merges events pair by pair, the likest first; what a merged event then rules out stays apart. */
export function mergeEvents(events: readonly Event[], entities: EntityIndex): Event[] {
  const groups: (Event | null)[] = [...events];
  const pairs = candidatePairs(events)
    .map(([a, b]) => ({ a, b, score: likeness(events[a] as Event, events[b] as Event) ?? -1 }))
    .filter((pair) => pair.score >= ENOUGH)
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
    const one = groups[a] as Event;
    const two = groups[b] as Event;
    const score = likeness(one, two);
    if (score === null || score < ENOUGH) continue;
    const [keep, drop] = a < b ? [a, b] : [b, a];
    groups[keep] = gather([...(groups[keep] as Event).mentions, ...(groups[drop] as Event).mentions], entities);
    groups[drop] = null;
    home[drop] = keep;
  }
  return groups.filter((event): event is Event => event !== null);
}

/** Most events that one shared day, name or place pairs up; a larger bucket says too little. */
const BUCKET = 200;

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
      if (day.start) put(`day ${nextDay(day.to)}`, index);
    }
    for (const place of event.places) put(`place ${place}`, index);
    for (const name of event.names) for (const word of name.split(' ')) put(`name ${word}`, index);
    const people = [...event.people].sort().slice(0, 6);
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

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

export type { Meeting, MeetingDate, Place };
