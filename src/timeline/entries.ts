/** From an edition to the entries of its timeline: dated meetings and calls, quotations with their day, and other facts with a plain date. */
import { GAP } from '../answers/compose.ts';
import { answerDate, speakerOf } from '../answers/wording.ts';
import type { Place } from '../corpus/types.ts';
import type { Edition } from '../edition/types.ts';
import { CALL_WORDS } from '../language/meetings/words.ts';
import type { ArticleReading, Entity, Meeting, MeetingDate, Quotation } from '../language/types.ts';
import { cutWords } from '../search/tokens.ts';
import { clauseOf, factEntries } from './facts.ts';
import type { TimelineConflict, TimelineDays, TimelineEntry, TimelineKind } from './types.ts';

const ORDER: Readonly<Record<TimelineKind, number>> = { meeting: 0, call: 1, statement: 2, fact: 3 };
const CALLS: ReadonlySet<string> = new Set(['call', 'teleconference', 'videoconference', 'webinar']);

/** @returns entries in the order of time; the order of files does not change it */
export function timelineOf(edition: Edition): readonly TimelineEntry[] {
  const { reading } = edition;
  const entities = new Map<string, Entity>(
    [...reading.names.people, ...reading.names.organisations].map((entity) => [entity.id, entity]),
  );
  const texts = new Map(reading.articles.map(({ article }) => [article.file, article.text]));
  const entries = [
    ...reading.meetings.flatMap((meeting) => meetingEntry(meeting, entities, texts)),
    ...reading.articles.flatMap((article) => statementEntries(article, entities)),
    ...factEntries(reading),
  ];
  return entries.filter((entry) => !isToldAgain(entry, entries)).sort(inOrder);
}

/** An event without a name is not told again beside a quotation of its day and its only speaker, from the same sentence. */
function isToldAgain(entry: TimelineEntry, entries: readonly TimelineEntry[]): boolean {
  const { told, title, label, evidence, start, conflict, people } = entry;
  if (conflict !== undefined || entry.kind === 'statement') return false;
  if (told === undefined && title.toLowerCase() !== label) return false;
  return entries.some(
    (other) =>
      other.kind === 'statement' &&
      other.start === start &&
      people.every((name) => other.people.includes(name)) &&
      other.evidence.file === evidence.file &&
      other.evidence.start < evidence.end &&
      evidence.start < other.evidence.end,
  );
}

function inOrder(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compare(a.start, b.start) ||
    compare(a.end ?? '', b.end ?? '') ||
    ORDER[a.kind] - ORDER[b.kind] ||
    compare(a.evidence.file, b.evidence.file) ||
    a.evidence.start - b.evidence.start ||
    compare(a.title, b.title)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function meetingEntry(
  meeting: Meeting,
  entities: ReadonlyMap<string, Entity>,
  texts: ReadonlyMap<string, string>,
): TimelineEntry[] {
  const sides = [...Map.groupBy(meeting.dates, ({ from, to }) => `${from}/${to}`).values()];
  const days = sides.map((claims) => ({ claims, days: daysOf(claims) }));
  const [main, ...others] = days;
  const [claim] = main?.claims ?? [];
  if (!main?.days || !claim) return [];
  const { evidence } = claim;
  const conflict = others.flatMap(({ claims, days: other }): TimelineConflict[] => {
    const differing = claims[0];
    if (!differing || !other || isFrame(differing, main.claims[0])) return [];
    return [{ ...other, words: differing.mention.text, evidence: differing.evidence }];
  });
  const place = placesOf(meeting, entities);
  const people = namesOf(meeting, entities);
  // A bare noun says nothing that its label does not.
  const bare = meeting.name.toLowerCase() === meeting.type && people.length === 0;
  const told = bare ? clauseOf(texts.get(evidence.file) ?? '', evidence, claim.mention) : '';
  return [
    {
      ...main.days,
      kind: isCall(meeting) ? 'call' : 'meeting',
      label: meeting.type,
      title: told === '' ? meeting.name : told,
      ...(told === '' ? {} : { told: true as const }),
      ...(place === '' ? {} : { place }),
      people,
      ...(conflict.length > 0 ? { conflict } : {}),
      evidence,
      support: new Set(meeting.dates.map((date) => date.evidence.file)).size * 3 + meeting.dates.length,
    },
  ];
}

/** The days of claims that agree; past as soon as one article looks back on it. */
function daysOf(claims: readonly MeetingDate[]): TimelineDays | null {
  const [first] = claims;
  if (!first) return null;
  const status = claims.some((claim) => claim.status === 'past') ? 'past' : 'scheduled';
  const date = answerDate({ from: first.from, to: first.to, value: '' });
  return date && { start: date.start, ...(date.end === undefined ? {} : { end: date.end }), status };
}

/** A month or year that holds the day is only less exact; some other days are a disagreement. */
function isFrame(claim: MeetingDate, main: MeetingDate | undefined): boolean {
  if (!main || claim.from > main.from || claim.to < main.to) return false;
  const date = answerDate({ from: claim.from, to: claim.to, value: '' });
  return date !== null && date.start.length < 10;
}

function isCall({ type, name }: Meeting): boolean {
  if (CALLS.has(type)) return true;
  return cutWords(name).some(({ folded }) => CALL_WORDS.has(folded) && folded !== 'conference');
}

/** Places that the name of the meeting does not tell already. */
function placesOf({ name, places }: Meeting, entities: ReadonlyMap<string, Entity>): string {
  const names = places.flatMap((id) => entities.get(id)?.name ?? []);
  return names
    .filter((place) => !name.includes(place))
    .slice(0, 2)
    .join(', ');
}

/** Who takes part, unless the name of the meeting tells: people before countries and bodies, in the order in which they are read. */
function namesOf({ participants, name }: Meeting, entities: ReadonlyMap<string, Entity>): string[] {
  const ids = new Set(participants.map(({ entity }) => entity));
  const all = [...ids].flatMap((id) => entities.get(id) ?? []);
  const people = all.filter((entity) => entity.kind === 'person');
  // Two people or more stand for their sides.
  const rest = people.length > 1 ? [] : all.filter((entity) => entity.kind !== 'person');
  return [...people, ...rest].map((entity) => entity.name).filter((one) => !name.includes(one));
}

/** One entry for each speaker and day, with the quotation that tells most. */
function statementEntries(article: ArticleReading, entities: ReadonlyMap<string, Entity>): TimelineEntry[] {
  const { file, text, paragraphs } = article.article;
  const dated = article.quotations.filter(
    ({ said, speaker, kind, paragraph }) =>
      said !== null && speaker !== null && kind !== 'scare' && paragraphs[paragraph]?.evidence === true,
  );
  const groups = Map.groupBy(
    dated,
    ({ said, speaker }) => `${said?.from}/${said?.to}/${speaker?.entity ?? speaker?.name}`,
  );
  return [...groups.values()].flatMap((group): TimelineEntry[] => {
    const best = group.toSorted((a, b) => weight(b) - weight(a))[0];
    if (!best?.said || !best.speaker) return [];
    const date = answerDate({ from: best.said.from, to: best.said.to, value: '' });
    if (!date) return [];
    const { name } = speakerOf(best.speaker, { entities }, file);
    return [
      {
        start: date.start,
        ...(date.end === undefined ? {} : { end: date.end }),
        status: 'past',
        kind: 'statement',
        label: 'statement',
        title: best.segments.map(({ start, end }) => text.slice(start, end)).join(GAP),
        people: [name],
        ...(group.length > 1 ? { more: group.length - 1 } : {}),
        evidence: passageOf(best, file),
        support: 4,
      },
    ];
  });
}

/** Whole sentences before single words; among these what fits a picture before what must be cut. */
function weight({ kind, segments }: Quotation): number {
  const length = segments.reduce((sum, { start, end }) => sum + end - start, 0);
  return (kind === 'direct' ? 1_000 : 0) + (length <= 180 ? length : Math.max(0, 180 - length / 10));
}

function passageOf({ passage }: Quotation, file: string): Place {
  return { file, start: passage.start, end: passage.end };
}
