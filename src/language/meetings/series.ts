/** Meetings that an article counts together: "the second of three meetings planned for this week". */
import type { Place } from '../../corpus/types.ts';
import type { ArticleReading, Meeting } from '../types.ts';
import type { Days } from './same.ts';
import { readSentences, type TaggedSentence } from './sentence.ts';
import type { Token } from './tokens.ts';
import { NUMBERS, ORDINALS, words } from './words.ts';

export interface MeetingSeries {
  readonly id: string;
  /** How many there are said to be. */
  readonly count: number;
  /** The days in which they all lie, where the articles say so. */
  readonly from?: string;
  readonly to?: string;
  /** Ids of the meetings that are known to belong to it, by day; fewer than `count` if not all are told of. */
  readonly members: readonly string[];
  /** The sentences that count them, in order of file and place. */
  readonly evidence: readonly Place[];
}

interface Counted {
  readonly count: number;
  readonly days: Days | null;
  readonly evidence: Place;
  /** The meeting that is said to be one of them. */
  readonly meeting: string;
}

const PART_ORDINALS: ReadonlySet<string> = new Set(['last', 'final', 'latest', 'next', 'one']);

/**
 * Series that the articles count, each with the meetings that belong to it: those whose day lies in the stretch of days
 * named, or around the counted one, and that meet rather than phone; the best supported ones if there are more than counted.
 *
 * @param meetings - what `findMeetings` found in the same articles
 */
export function findSeries(articles: readonly ArticleReading[], meetings: readonly Meeting[]): MeetingSeries[] {
  const counted = articles.flatMap((article) => countedIn(article, meetings));
  counted.sort((a, b) =>
    a.evidence.file < b.evidence.file
      ? -1
      : a.evidence.file > b.evidence.file
        ? 1
        : a.evidence.start - b.evidence.start,
  );
  const found = new Map<string, MeetingSeries>();
  for (const one of counted) {
    const days = one.days;
    const members = membersOf(one, meetings);
    const key = `${one.count} ${members.join(' ')}`;
    const known = found.get(key);
    found.set(key, {
      id: known?.id ?? `series-${members[0] ?? `${one.evidence.file}-${one.evidence.start}`}-${one.count}`,
      count: one.count,
      ...(days ? { from: days.from, to: days.to } : known?.from ? { from: known.from, to: known.to as string } : {}),
      members,
      evidence: [
        ...(known?.evidence ?? []).filter(
          (place) => place.start !== one.evidence.start || place.file !== one.evidence.file,
        ),
        one.evidence,
      ],
    });
  }
  return [...found.values()].filter((series) => series.members.length > 1);
}

function countedIn(article: ArticleReading, meetings: readonly Meeting[]): Counted[] {
  const { file } = article.article;
  const found: Counted[] = [];
  for (const sentence of readSentences(article)) {
    for (let i = 0; i + 2 < sentence.tokens.length; i += 1) {
      const count = countAt(sentence.tokens, i);
      if (count === null) continue;
      const evidence: Place = { file, start: sentence.span.start, end: sentence.span.end };
      const meeting = meetings.find((one) =>
        one.evidence.some((place) => place.file === file && place.start === evidence.start),
      );
      if (meeting) found.push({ count, days: stretch(sentence, i), evidence, meeting: meeting.id });
    }
  }
  return found;
}

/** In "the second of three" or "number two of the three meetings", the count, where its ordinal stands at an index. */
function countAt(tokens: readonly Token[], index: number): number | null {
  const first = tokens[index] as Token;
  const numbered =
    tokens[index - 1]?.lower === 'number' && (NUMBERS.has(first.lower) || /^\d{1,2}$/u.test(first.lower));
  if (!(numbered || ORDINALS.has(first.lower) || PART_ORDINALS.has(first.lower))) return null;
  if (tokens[index + 1]?.lower !== 'of') return null;
  const at = ['det', 'poss'].includes(tokens[index + 2]?.tag ?? '') ? index + 3 : index + 2;
  const number = tokens[at];
  if (number?.tag !== 'num') return null;
  const count = NUMBERS.get(number.lower) ?? Number(number.lower);
  return Number.isInteger(count) && count >= 2 && count <= 12 ? count : null;
}

/** The stretch of days named behind the count ("planned for this week"). */
function stretch(sentence: TaggedSentence, from: number): Days | null {
  for (let i = from; i < sentence.tokens.length && i < from + 14; i += 1) {
    for (const mention of (sentence.tokens[i] as Token).dates) {
      if (mention.from !== undefined && mention.to !== undefined && mention.from < mention.to)
        return { from: mention.from, to: mention.to };
    }
  }
  return null;
}

const NOT_COUNTED: ReadonlySet<string> = words(
  'call briefing interview speech address visit trip conversation teleconference',
);

function membersOf(one: Counted, meetings: readonly Meeting[]): string[] {
  const own = meetings.find((meeting) => meeting.id === one.meeting);
  const day = own?.dates[0];
  const days = one.days ?? (day ? { from: shift(day.from, -4), to: shift(day.to, 4) } : null);
  if (!days) return own ? [own.id] : [];
  const inside = meetings.filter((meeting) => {
    const claim = meeting.dates[0];
    return (
      claim !== undefined &&
      !NOT_COUNTED.has(meeting.type) &&
      (meeting.id === one.meeting || (claim.from >= days.from && claim.to <= days.to))
    );
  });
  const files = (meeting: Meeting): number => new Set(meeting.evidence.map((place) => place.file)).size;
  return inside
    .sort(
      (a, b) =>
        Number(b.id === one.meeting) - Number(a.id === one.meeting) ||
        files(b) - files(a) ||
        b.evidence.length - a.evidence.length ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, one.count)
    .sort((a, b) => ((a.dates[0]?.from ?? '') < (b.dates[0]?.from ?? '') ? -1 : 1))
    .map((meeting) => meeting.id);
}

function shift(day: string, by: number): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : new Date(time + by * 86_400_000).toISOString().slice(0, 10);
}
