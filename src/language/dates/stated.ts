/**
 * Days that an article states with their year. A caption shows the news of the day; what is told as past was written no
 * earlier, what is told as ahead no later; and between the latest of the one and the first of the other lies the writing.
 */
import { type Day, dateOf, dayOf, isDate, weekday } from './calendar.ts';
import { type Evidence, textOf } from './evidence.ts';
import type { Prepared, PreparedArticle } from './prepared.ts';
import { WEEKDAY_NAMES } from './words.ts';

/** What the stated days of an article say about the day it was written. */
export interface StatedDays {
  /** That days are unlikely: whatever the other evidence, it is written after what it tells of. */
  readonly against: readonly Evidence[];
  /** That it was written soon after a day of its news. */
  readonly evidence: readonly Evidence[];
  /** Days near which the article may have been written. */
  readonly days: readonly Day[];
}

/** How much likelier an article was written on the day of its latest caption; the weekday beside it leaves no doubt of its year. */
const CAPTION = 3;
const WITH_WEEKDAY = 0.6;
/** The same for the latest day told as past, which may be history; and where a stated day ahead follows it soon. */
const TOLD = 1;
const BRACKETED = 2.8;
/** Days within which a day ahead follows soon, and after which a later account of a caption's day makes the caption old. */
const SOON = 60;
const OLD_CAPTION = 3;
/** Share of the gain by days since: news is written the day it happens or the next. */
const SINCE = [1, 0.9, 0.6, 0.45, 0.35, 0.3, 0.25, 0.2];
const FORTNIGHT = 14;
const LATE = 0.15;
/** How much less likely an article was written before what it tells as past, after what it puts ahead, or in a year that its weekdays do not fit. */
const TOLD_BEFORE = -3;
/** By the e-fold of years since the latest day told as past. */
const FRESH = 0.5;
const GONE_BY = -2.5;
const ANOTHER_YEAR = -2.2;
/** Each further one counts less: they are not independent. */
const FADING = 0.6;
/** A real article has no more such mentions that matter. */
const MOST = 60;

interface Told {
  readonly mention: Prepared;
  readonly day: Day;
}

/** Reads the stated days of an article, without any other. */
export function statedDays(article: PreparedArticle): StatedDays {
  const told = toldDays(article);
  const captions = told.filter(({ mention }) => mention.kind === 'caption');
  const past = told.filter(({ mention }) => mention.kind === 'caption' || mention.direction() === 'past');
  const caption = latest(captions);
  const last = latest(past);
  const ahead = told.filter(
    ({ mention, day }) =>
      mention.kind !== 'caption' && mention.direction() === 'future' && (last === null || day > last.day),
  );
  const against = [
    ...(caption ? [fading(article, caption)] : []),
    ...monthsTold(article),
    ...goneBy(article, ahead),
    ...anotherYear(article),
  ];
  const news: Told[] = [];
  const evidence: Evidence[] = [];
  if (caption && last && last.day - caption.day <= OLD_CAPTION && !isArchive(article, caption.mention)) {
    const gain = CAPTION + (namesWeekday(article, caption) ? WITH_WEEKDAY : 0);
    evidence.push(since(caption.day, gain, `a caption shows “${textOf(article, caption.mention)}”`));
    news.push(caption);
  }
  if (last) {
    const next = ahead.filter(({ day }) => day - last.day <= SOON).sort((a, b) => a.day - b.day)[0];
    const words = `“${textOf(article, last.mention)}” is told as past`;
    if (next && last.mention.kind !== 'caption') {
      const between = `${words}, “${textOf(article, next.mention)}” lies ahead`;
      evidence.push(since(last.day, BRACKETED, between, next.day));
      news.push(last);
    } else if (last !== caption) evidence.push(since(last.day, TOLD, words));
  }
  return { against, evidence, days: [...new Set(news.map(({ day }) => day))] };
}

/** Stated days outside quotations, which may look from another day. */
function toldDays(article: PreparedArticle): readonly Told[] {
  return article.mentions
    .flatMap((mention): Told[] => {
      const { hint } = mention.reading;
      return hint?.kind === 'day' && isTold(mention) ? [{ mention, day: hint.day }] : [];
    })
    .slice(0, MOST);
}

const isTold = ({ kind, piece }: Prepared): boolean =>
  piece === null && (kind === 'body' || kind === 'headline' || kind === 'subheading' || kind === 'caption');

const latest = (told: readonly Told[]): Told | null =>
  told.reduce<Told | null>((a, b) => (a === null || b.day > a.day ? b : a), null);

/** An old picture shown again says so. */
function isArchive({ shadow }: PreparedArticle, { paragraph, end }: Prepared): boolean {
  return /\b(?:file|archives?)\b/i.test(shadow.slice(Math.max(paragraph, end - 600), end + 80).split('\n', 1)[0]!);
}

function namesWeekday({ shadow }: PreparedArticle, { mention, day }: Told): boolean {
  const name = WEEKDAY_NAMES[weekday(day) - 1]!;
  return shadow.slice(Math.max(mention.paragraph, mention.start - 14), mention.end).includes(name);
}

function since(told: Day, gain: number, words: string, until = Number.POSITIVE_INFINITY): Evidence {
  return {
    words,
    score: (day) => {
      if (day < told || day > until) return 0;
      return gain * (SINCE[day - told] ?? (day - told <= FORTNIGHT ? LATE : 0));
    },
  };
}

function fading(article: PreparedArticle, { mention, day: shown }: Told): Evidence {
  return {
    words: `a caption is dated “${textOf(article, mention)}”`,
    score: (day) => -0.5 * Math.log(1 + Math.max(0, day - shown) / 7),
  };
}

/** Months and years told as past: "in May 2016 the board closed it" is not written before May 2016, nor long after. */
function monthsTold(article: PreparedArticle): readonly Evidence[] {
  const last = latestTold(article);
  if (last === null) return [];
  return [
    {
      words: `“${textOf(article, last.mention)}” is told as past`,
      score: (day) => (day < last.day ? TOLD_BEFORE : -FRESH * Math.log(1 + (day - last.day) / 365)),
    },
  ];
}

/** The latest stretch of time that is told as past and whose year the words state: its first day. */
function latestTold(article: PreparedArticle): Told | null {
  let last: Told | null = null;
  for (const mention of article.mentions.slice(0, 4 * MOST)) {
    if (mention.reading.type !== 'DATE' || !isTold(mention)) continue;
    if (mention.kind !== 'caption' && mention.direction() !== 'past') continue;
    const { range, anchor } = mention.reading.resolve({ reference: null, direction: mention.direction, earlier: [] });
    if (range && anchor === 'explicit' && (last === null || range.from > last.day)) last = { mention, day: range.from };
  }
  return last;
}

/** Days told as ahead that would be gone by. */
function goneBy(article: PreparedArticle, ahead: readonly Told[]): readonly Evidence[] {
  const first = ahead.reduce<Told | null>((a, b) => (a === null || b.day < a.day ? b : a), null);
  if (first === null) return [];
  const days = [...new Set(ahead.map(({ day }) => day))].sort((a, b) => a - b);
  return [
    {
      words: `“${textOf(article, first.mention)}” lies ahead`,
      score: (day) => days.filter((one) => one < day).reduce((sum, _, i) => sum + GONE_BY * FADING ** i, 0),
    },
  ];
}

/** "Monday, May 2" is a Monday in some years only. */
function anotherYear(article: PreparedArticle): readonly Evidence[] {
  return article.mentions.slice(0, 4 * MOST).flatMap((mention): Evidence[] => {
    const { hint } = mention.reading;
    if (hint?.kind !== 'month-day' || hint.weekday === undefined || !isTold(mention)) return [];
    const direction = mention.direction();
    return [
      {
        words: `“${textOf(article, mention)}”`,
        score: (day) => {
          const { year } = dateOf(day);
          const near = [year - 1, year, year + 1]
            .filter((one) => isDate(one, hint.month, hint.day))
            .map((one) => dayOf(one, hint.month, hint.day))
            .filter((one) => (direction === 'past' ? one <= day + 1 : direction === 'future' ? one >= day - 1 : true))
            .sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0];
          return near === undefined || weekday(near) === hint.weekday ? 0 : ANOTHER_YEAR;
        },
      },
    ];
  });
}
