/** Events of one article: mentions that tell of the same one, in the order of the text. */
import type { ArticleReading } from '../types.ts';
import { completed } from './completed.ts';
import type { EntityIndex } from './entities.ts';
import { type EventMention, eventMentions } from './mentions.ts';
import { type Event, eventOfMention, join, mergeEvents } from './merge.ts';
import { isOccasion, likeness } from './same.ts';
import { readSentences, type TaggedSentence } from './sentence.ts';

/** Least likeness for two mentions of one article. */
const ENOUGH = 3;
/** How many events back a mention may point: keeps the work linear in a long article. */
const REACH = 40;
/** How many paragraphs back "the session" may point. */
const PARAGRAPHS_BACK = 3;

/** The events of an article, each with its mentions. */
export function articleEvents(article: ArticleReading, entities: EntityIndex): Event[] {
  const { paragraphs, file } = article.article;
  const events: Event[] = [];
  // Newest last: the order in which events were last told of.
  const recent: number[] = [];
  const sentences = readSentences(article, entities.units(file));
  const pronouns = spokenPronouns(article);
  const written = article.written.date;
  const leads: Event[] = [];
  let forum: EventMention | null = null;
  let previous: EventMention | null = null;
  sentences.forEach((sentence, number) => {
    const caption = paragraphs[sentence.paragraph]?.kind === 'caption';
    let body = false;
    for (const told of eventMentions({ file, sentence, entities, caption, pronouns, text: article.article.text })) {
      if (told.names.length > 0) forum = told;
      body ||= told.anaphoricBody;
      const mention = completed(told, { forum: body ? forum : null, previous, sentences, number, entities });
      previous = mention;
      if (told.forum || mention.several) continue;
      const one = eventOfMention(mention, entities);
      const substance = hasSubstance(one);
      const candidates = recent.slice(-REACH);
      let best = -1;
      let bestScore = -1;
      for (let k = candidates.length - 1; k >= 0; k -= 1) {
        const index = candidates[k] as number;
        const event = events[index] as Event;
        if (!substance && !canPointTo(mention, event)) continue;
        if (liesBehind(event, mention) || isPlannedYet(event, mention)) continue;
        let score = likeness(event, one);
        if (score === null || (mention.other && one.days.length === 0)) continue;
        if (mention.definite) score += pointing(mention, event, k === candidates.length - 1 && !caption, one);
        if (meetInstead(event, mention)) score += 4;
        if (sameClause(event, mention)) score += 2;
        if (saysMoreOf(event, mention)) score += 2;
        if (mention.background && isBetweenThem(event, one)) score += 3;
        if (!substance && saidOn(sentence, event)) score += 1.5;
        if (score > bestScore) {
          best = index;
          bestScore = score;
        }
      }
      if (best >= 0 && bestScore >= (substance ? ENOUGH : 1)) {
        events[best] = join(events[best] as Event, one);
        if (!mention.background) {
          recent.splice(recent.lastIndexOf(best), 1);
          recent.push(best);
        }
      } else if (isLead(mention)) leads.push(one);
      else if (substance && (!mention.other || one.days.length > 0)) {
        events.push(one);
        remember(recent, events.length - 1, mention);
      }
    }
  });
  const merged = absorbCoarse(mergeEvents(events, ENOUGH));
  return withLeads(merged, leads).map((event) => ({ ...event, written }));
}

/** What a text is about stays in mind; what only stands beside it as earlier or later comes second. */
function remember(recent: number[], index: number, mention: EventMention): void {
  if (mention.background && recent.length > 0) recent.splice(recent.length - 1, 0, index);
  else recent.push(index);
}

/** Pronouns that stand for a speaker, as the attribution of quotations resolved them. */
function spokenPronouns(article: ArticleReading): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { speaker } of [...article.quotations, ...article.statements]) {
    if (speaker?.by === 'pronoun' && speaker.entity !== null && speaker.kind === 'person')
      found.set(speaker.start, speaker.entity);
  }
  return found;
}

/** "the talks scheduled for JANUARY" with nothing else told: the one event of the article that this fits, or nothing. */
function absorbCoarse(events: readonly Event[]): Event[] {
  const coarse = (event: Event): boolean =>
    event.days.length + event.places.size + event.names.size + event.rounds.size === 0 &&
    event.people.size < 2 &&
    event.mentions.every((mention) => mention.definite);
  const kept = events.filter((event) => !coarse(event));
  for (const event of events) {
    if (!coarse(event)) continue;
    const fitting = kept
      .map((other, index) => ({ index, score: other.days.length > 0 ? likeness(other, event) : null }))
      .filter((one): one is { index: number; score: number } => one.score !== null)
      .sort((a, b) => b.score - a.score || a.index - b.index);
    const [first, second] = fitting;
    if (!first) kept.push(event);
    else if (!second || first.score > second.score) kept[first.index] = join(kept[first.index] as Event, event);
  }
  return kept;
}

/** Who led or sat there, without a word for the event. */
function isLead(mention: EventMention): boolean {
  return mention.verbal && mention.wordings.length === 0 && mention.definite;
}

/** Where an article tells of one meeting that has a day or a place, whoever is said to have led a delegation led it there. */
function withLeads(events: readonly Event[], leads: readonly Event[]): readonly Event[] {
  const told = (event: Event): boolean =>
    event.families.has('meet') &&
    event.tense !== 'ahead' &&
    !isOccasion(event) &&
    event.days.length + event.places.size > 0 &&
    event.mentions.some((mention) => !mention.background && !mention.quoted);
  const [only, ...others] = events.filter(told);
  if (!only || others.length > 0) return events;
  return events.map((event) => (event === only ? leads.reduce(join, event) : event));
}

/** Something that tells the event from others: a day, a place, a name, two participants. */
function hasSubstance(one: Event): boolean {
  return (
    one.days.length + one.spans.length + one.planned.length + one.places.size + one.names.size + one.rounds.size > 0 ||
    one.people.size >= 2
  );
}

/** A bare "the session" points to an event told of shortly before, and held as its word says. */
function canPointTo(mention: EventMention, event: Event): boolean {
  const last = event.mentions.at(-1);
  if (!mention.definite || !last || mention.sentence.paragraph - last.sentence.paragraph > PARAGRAPHS_BACK)
    return false;
  if (event.types.has(mention.type)) return true;
  // "the talks" are no conference that somebody spoke at.
  if (isOccasion(event)) return false;
  if (SPOKEN.has(mention.type) && event.families.has('call')) return true;
  return mention.families.includes('meet') && event.families.has('meet') && !mention.quoted;
}

/** "After talks between X and Y ..., the talks planned for MAY": what lies ahead is not what lies behind it in the sentence. */
function liesBehind(event: Event, mention: EventMention): boolean {
  const last = event.mentions.at(-1);
  return (
    last?.background === true &&
    last.sentence === mention.sentence &&
    mention.claims.length > 0 &&
    last.claims.length === 0
  );
}

/** What was led, or was hard, is no event that is still ahead. */
function isPlannedYet(event: Event, mention: EventMention): boolean {
  return mention.tense === 'past' && mention.claims.length === 0 && event.tense === 'ahead';
}

/** Whether a day of the sentence, whatever it dates, is one of the event's ("she said WEDNESDAY that the session was hard"). */
function saidOn(sentence: TaggedSentence, event: Event): boolean {
  return sentence.tokens.some(({ dates }) =>
    dates.some(
      ({ from, to }) => from !== undefined && event.days.some((day) => day.from === from && day.to === (to ?? from)),
    ),
  );
}

/** What a definite phrase adds for an event told of before: most for the last one, in the sentence or paragraph before. */
function pointing(mention: EventMention, event: Event, last: boolean, one: Event): number {
  if (!last) return 1;
  const apart = mention.sentence.paragraph - (event.mentions.at(-1)?.sentence.paragraph ?? 0);
  const bare = one.days.length + one.places.size + one.names.size === 0;
  // "the three-hour session in PORT" after "Monday's meeting": each tells what the other leaves open.
  const fillsIn = one.days.length + one.people.size === 0 && event.places.size === 0 && event.days.length > 0;
  return (bare || (fillsIn && !mention.owned)) && apart <= 1 ? 3 : 2;
}

const SPOKEN: ReadonlySet<string> = new Set(['conversation', 'discussion', 'exchange', 'call', 'interview']);

function sameClause(event: Event, mention: EventMention): boolean {
  const last = event.mentions.at(-1);
  return (
    last !== undefined &&
    last.sentence === mention.sentence &&
    Math.abs(last.head - mention.head) < 16 &&
    last.verbal !== mention.verbal
  );
}

/** "The delegations were to meet on Monday. They will now sit down on Friday": what was planned takes place then. */
function meetInstead(event: Event, mention: EventMention): boolean {
  const last = event.mentions.at(-1);
  return (
    event.planned.length > 0 &&
    event.days.length === 0 &&
    mention.verbal &&
    mention.anaphoricPeople !== null &&
    mention.tense !== 'past' &&
    last !== undefined &&
    last.sentence !== mention.sentence &&
    mention.sentence.paragraph - last.sentence.paragraph <= 1
  );
}

/** "the talks, at which the ministers parted: the relative clause tells of the event that it hangs on. */
function saysMoreOf(event: Event, mention: EventMention): boolean {
  if (mention.antecedent === null) return false;
  return event.mentions.some((one) => one.sentence === mention.sentence && one.head === mention.antecedent);
}

/** "after talks between ONE and TWO", who speak for the two sides that the article has just told have met. */
function isBetweenThem(event: Event, one: Event): boolean {
  if (event.tense !== 'past' || one.days.length > 0 || one.persons.size !== 2 || one.sides.size === 0) return false;
  if ([...event.persons].some((person) => !one.persons.has(person))) return false;
  const sides = [...event.people].filter((id) => one.sides.has(id) || one.people.has(id));
  return sides.length >= 2;
}
