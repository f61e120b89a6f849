/** Events of one article: mentions that tell of the same one, in the order of the text. */
import type { ArticleReading } from '../types.ts';
import type { EntityIndex } from './entities.ts';
import { type EventMention, eventMentions } from './mentions.ts';
import { type Days, daysBetween, type Features, likeness } from './same.ts';
import { readSentences } from './sentence.ts';
import type { Family } from './words.ts';

/** An event with everything that was told of it. */
export interface Event extends Features {
  readonly mentions: readonly EventMention[];
}

/** Most days that an interval may span to identify a meeting. */
const DAYS = 3;

function featuresOf(mentions: readonly EventMention[], entities: EntityIndex): Features {
  const days: Days[] = [];
  const spans: Days[] = [];
  for (const mention of mentions) {
    for (const claim of mention.claims) {
      const { from, to } = claim.mention;
      if (from === undefined) continue;
      const one: Days = { from, to: to ?? from, start: claim.start };
      (daysBetween(one.from, one.to) < DAYS ? days : spans).push(one);
    }
  }
  const people = new Set(mentions.flatMap((mention) => mention.roles.map((role) => role.entity)));
  let families: Set<Family> | null = null;
  for (const mention of mentions) {
    const kept: Family[] = [];
    for (const family of mention.families) if (families === null || families.has(family)) kept.push(family);
    families = new Set(kept.length > 0 ? kept : families);
  }
  return {
    types: new Set(mentions.map((mention) => mention.type)),
    families: families ?? new Set(),
    days,
    spans,
    places: new Set(mentions.flatMap((mention) => mention.places)),
    people,
    persons: new Set([...people].filter((id) => entities.byId(id)?.kind === 'person')),
    names: new Set(mentions.flatMap((mention) => mention.names)),
    ordinals: new Set(mentions.flatMap((mention) => (mention.ordinal === null ? [] : [mention.ordinal]))),
  };
}

/** One event of two or more tellings. */
export function gather(mentions: readonly EventMention[], entities: EntityIndex): Event {
  return { ...featuresOf(mentions, entities), mentions };
}

/** Least likeness for two mentions of one article. */
const ENOUGH = 3;
/** How many events back a mention may point: keeps the work linear in a long article. */
const REACH = 40;

/** The events of an article, each with its mentions. */
export function articleEvents(article: ArticleReading, entities: EntityIndex): Event[] {
  const { paragraphs, file } = article.article;
  const events: Event[] = [];
  // Newest last: the order in which events were last told of.
  const recent: number[] = [];
  let forum: readonly string[] = [];
  for (const sentence of readSentences(article, entities.units(file))) {
    const caption = paragraphs[sentence.paragraph]?.kind === 'caption';
    for (const told of eventMentions(file, sentence, entities, caption)) {
      if (told.names.length > 0) forum = told.names;
      if (told.forum || told.several) continue;
      const mention = told.anaphoricBody && told.names.length === 0 ? { ...told, names: forum } : told;
      const one = gather([mention], entities);
      const substance =
        one.days.length + one.spans.length + one.places.size + one.names.size > 0 || one.people.size >= 2;
      let best = -1;
      let bestScore = -1;
      for (let k = recent.length - 1; k >= Math.max(0, recent.length - REACH); k -= 1) {
        const index = recent[k] as number;
        const event = events[index] as Event;
        let score = likeness(event, one);
        if (score === null || (mention.other && one.days.length === 0)) continue;
        if (mention.definite) score += 1;
        if (k === recent.length - 1 && mention.definite && !caption) score += 1;
        if (sameClause(event, mention)) score += 2;
        if (score > bestScore) {
          best = index;
          bestScore = score;
        }
      }
      const enough = substance ? ENOUGH : 1;
      if (best >= 0 && bestScore >= enough && (substance || mention.definite)) {
        events[best] = gather([...(events[best] as Event).mentions, mention], entities);
        recent.splice(recent.indexOf(best), 1);
        recent.push(best);
      } else if (substance && !mention.other) {
        events.push(one);
        recent.push(events.length - 1);
      }
    }
  }
  return events;
}

function sameClause(event: Event, mention: EventMention): boolean {
  const last = event.mentions.at(-1);
  return (
    last !== undefined &&
    last.sentence === mention.sentence &&
    Math.abs(last.span.start - mention.span.start) < 80 &&
    last.verbal !== mention.verbal
  );
}
