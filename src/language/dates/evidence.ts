/**
 * What the words of an article say about the day it was written. Each piece of evidence is a log-likelihood over candidate
 * days; they are added. The shares come from counting bare weekdays and dates against the publication days of news.
 */
import { type Day, type DayRange, dateOf, weekday } from './calendar.ts';
import type { Prepared, PreparedArticle } from './prepared.ts';
import type { Direction, Hint } from './rule.ts';
import { WEEKDAY_NAMES } from './words.ts';

/** One piece of evidence: how well a day fits, in nats, and what it rests on in plain words. */
export interface Evidence {
  readonly score: (day: Day) => number;
  readonly words: string;
}

/** Share of past weekdays that lie 0 to 6 days back from the day of writing, and of future ones that lie 0 to 6 days ahead. */
const BACK = [0.5, 0.2, 0.1, 0.08, 0.05, 0.04, 0.03];
const AHEAD = [0.08, 0.31, 0.22, 0.16, 0.12, 0.07, 0.04];

/** A real article has no more such mentions that matter; the bound keeps long lists of days from taking long. */
const MOST = 60;

function mentionsOf(article: PreparedArticle, kind: Hint['kind']): readonly Prepared[] {
  return article.mentions.filter((one) => one.reading.hint?.kind === kind && isBody(one)).slice(0, MOST);
}

/** Evidence from the article alone, without any other. */
export function ownEvidence(article: PreparedArticle): Evidence[] {
  return [
    ...weekdays(article),
    ...namedDays(article),
    ...nextWeeks(article),
    ...monthDays(article),
    ...months(article),
  ];
}

/** A weekday repeated five times is stronger than once, but not five times as strong: it is often one event. */
const repeated = (count: number): number => 1 + Math.log(Math.min(count, 6));

const isBody = ({ kind }: Prepared): boolean =>
  kind === 'body' || kind === 'headline' || kind === 'subheading' || kind === 'caption';

/** Bare weekdays by tense. */
function weekdays(article: PreparedArticle): Evidence[] {
  const groups = new Map<string, { number: number; direction: Direction; count: number }>();
  for (const mention of article.mentions) {
    const { hint } = mention.reading;
    // A quotation looks from the day it was said, which may be another.
    if (hint?.kind !== 'weekday' || mention.piece || !isBody(mention)) continue;
    const direction = mention.direction();
    if (direction === null) continue;
    const key = `${hint.weekday} ${direction}`;
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { number: hint.weekday, direction, count: 1 });
  }
  return [...groups.values()].map(({ number, direction, count }) => {
    const table = direction === 'future' ? AHEAD : BACK;
    const name = WEEKDAY_NAMES[number - 1]!;
    const score = (day: Day): number => {
      const away = direction === 'future' ? (number - weekday(day) + 7) % 7 : (weekday(day) - number + 7) % 7;
      if (direction === 'present') return away === 0 || away === 6 ? Math.log(0.3) : Math.log(0.12);
      // After a weekend, Friday's news is the latest news.
      const weekend = direction !== 'future' && number === 5 && (away === 3 || away === 2);
      return repeated(count) * Math.log(weekend ? Math.max(table[1]!, table[away]!) : table[away]!);
    };
    const told =
      direction === 'future' ? 'lies ahead' : direction === 'past' ? 'is told as past' : 'is told as present';
    return { score, words: `${name} ${told}${count > 1 ? ` (${count} times)` : ''}` };
  });
}

/** How much likelier "today, on a Tuesday" was written on a Tuesday. */
const NAMED = 4;

/** "Today, on a Tuesday", "tomorrow, a Friday". */
function namedDays(article: PreparedArticle): Evidence[] {
  return mentionsOf(article, 'offset-days').flatMap((mention): Evidence[] => {
    const { hint } = mention.reading;
    if (hint?.kind !== 'offset-days' || hint.weekday === undefined || mention.piece) return [];
    return [
      {
        score: (day) => (weekday(day + hint.days) === hint.weekday ? NAMED : 0),
        words: `“${textOf(article, mention)}”`,
      },
    ];
  });
}

/** On a Sunday, hardly anybody writes "next week" of the week that begins the next morning. */
function nextWeeks(article: PreparedArticle): Evidence[] {
  const count = article.mentions.filter(
    ({ reading: { hint } }) => hint?.kind === 'unit' && hint.unit === 'week' && hint.offset === 1,
  ).length;
  if (count === 0) return [];
  return [
    {
      score: (day) => repeated(count) * (weekday(day) === 7 ? Math.log(0.3) : weekday(day) <= 2 ? Math.log(0.7) : 0),
      words: 'what is ahead is put in “next week”',
    },
  ];
}

/** A day without a year that lies ahead cannot be gone by; close by, a weekday would have been used. */
function monthDays(article: PreparedArticle): Evidence[] {
  return mentionsOf(article, 'month-day').map((mention): Evidence => {
    const direction = mention.direction();
    const score = (day: Day): number => {
      const { range } = mention.reading.resolve({ reference: day, direction: () => null, earlier: [] });
      if (!range) return 0;
      const ahead = range.to - day;
      if (direction === 'future' && ahead < 0) return -1.5;
      if (direction === 'past' && ahead > 0) return -2;
      const distance = Math.abs(ahead);
      return distance <= 1 ? -0.7 : distance <= 6 ? -0.3 : distance <= 60 ? 0 : -0.4;
    };
    return {
      score,
      words: `“${textOf(article, mention)}” ${direction === 'future' ? 'lies ahead' : 'is near'}`,
    };
  });
}

/** The month one is in is "this month" rather than named, unless a day goes with it. */
function months(article: PreparedArticle): Evidence[] {
  return mentionsOf(article, 'month').flatMap((mention): Evidence[] => {
    const { hint } = mention.reading;
    if (hint?.kind !== 'month' || mention.direction() !== 'future') return [];
    return [
      {
        score: (day) => {
          const ahead = (hint.month - dateOf(day).month + 12) % 12;
          return ahead === 0 ? -0.8 : -0.15 * ahead;
        },
        words: `${textOf(article, mention)} lies ahead`,
      },
    ];
  });
}

/** The words of a mention, as they stand in the article. */
export function textOf(article: PreparedArticle, mention: Prepared): string {
  return article.source.article.text.slice(mention.start, mention.end);
}

/**
 * How likely an article was written on a day, given the day its page shows: mostly that day, sometimes days before
 * (a paper printed later, a post copied), seldom long before (a page crawled again), hardly ever after.
 * @param doubt how much likelier, in nats, pages of this corpus are dated wrong than pages elsewhere
 */
export function pageEvidence(page: DayRange, doubt: number): Evidence {
  return {
    words: 'the date of the page',
    score: (day) => {
      if (day >= page.from && day <= page.to) return 0;
      if (day > page.to) return day === page.to + 1 ? -4.5 : -12;
      const back = page.from - day;
      return doubt + (back === 1 ? -4 : back === 2 ? -4.7 : back <= 7 ? -5.8 : back <= 14 ? -6.4 : -7);
    },
  };
}

/** Share of pages dated wrong among all pages, and among those of a collection of articles; how many pages the latter counts for. */
const WRONG = 0.05;
const WRONG_IN_COLLECTIONS = 0.15;
const COLLECTED = 4;
/** However many pages are wrong or right, each is looked at by itself. */
const MOST_DOUBT = 2;
const logit = (share: number): number => Math.log(share / (1 - share));

/**
 * The doubt about the date of a page among others: a place that copies and crawls dates its pages wrong again and again.
 * @param wrong how many of the other pages are known to be dated wrong
 * @param others how many other pages there are
 */
export function doubtOfPages(wrong: number, others: number): number {
  if (others === 0) return 0;
  const share = (wrong + WRONG_IN_COLLECTIONS * COLLECTED) / (others + COLLECTED);
  return Math.max(-MOST_DOUBT, Math.min(MOST_DOUBT, logit(share) - logit(WRONG)));
}
