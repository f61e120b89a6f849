/**
 * A story is told within days: what two articles tell in alike words lies seldom further apart than a week. Where one of
 * them has its day, an article that would put its own account weeks away is hardly written then. The shares come from
 * counting weekdays in pairs of alike passages, in groups of six dated news articles each that are about the same matter.
 */
import type { Day } from './calendar.ts';
import { type Evidence, textOf } from './evidence.ts';
import type { Match } from './facts.ts';
import type { Prepared, PreparedArticle } from './prepared.ts';

/** Days within which a story goes on. */
const WEEK = 7;
/** Share of the pairs of passages of one story by how alike they are: a factor, and the most it can be. */
const SAME_STORY = 1.3;
const SUREST = 0.9;
/** How much likelier than by chance the accounts of one story lie within a week. */
const WITHIN = 1.9;
/** Each further mention counts less: they are not independent. */
const FADING = 0.6;
/** In a group of this many articles the shares hold; among hundreds of others, alike passages are alike by chance more often. */
const GROUP = 6;
const CROWD = 900;
const NEARLY_AS_ALIKE = 0.8;

interface Thread {
  readonly mention: Prepared;
  readonly match: Match;
  /** How sure it is that both are of one story. */
  readonly sure: number;
  readonly days: readonly Day[];
}

/**
 * What the stories that others have dated say about an article's day.
 * @param matches what it tells in words like others', surest first for each of its mentions
 * @param articles how many articles the corpus has
 */
export function storyEvidence(
  article: PreparedArticle,
  matches: readonly Match[],
  articles: number,
): readonly Evidence[] {
  const retold = new Map<Prepared, Match[]>();
  for (const match of matches) {
    const { mention, fact } = match;
    if (fact.article === article || mention.direction() !== 'past' || fact.mention.direction() !== 'past') continue;
    const list = retold.get(mention);
    if (list) list.push(match);
    else retold.set(mention, [match]);
  }
  const threads = [...retold].map(([mention, alike]): Thread => {
    const best = alike[0]!;
    // Others that are nearly as alike may be the account meant.
    const days = alike.filter((one) => one.alike >= NEARLY_AS_ALIKE * best.alike).map(({ fact }) => fact.range.from);
    return { mention, match: best, sure: Math.min(SUREST, SAME_STORY * best.alike) ** crowding(articles), days };
  });
  if (threads.length === 0) return [];
  const surest = threads.reduce((a, b) => (b.sure > a.sure ? b : a));
  const { fact } = surest.match;
  return [
    {
      score: (day) => faded(threads.map((one) => told(one, day))),
      words: `“${textOf(article, surest.mention)}” and “${textOf(fact.article, fact.mention)}” (${fact.article.source.article.file}) are of one story`,
    },
  ];
}

function crowding(articles: number): number {
  return 1 + Math.min(1, Math.max(0, Math.log(articles / GROUP) / Math.log(CROWD / GROUP)));
}

function told({ mention, days, sure }: Thread, written: Day): number {
  const { range } = mention.reading.resolve({ reference: written, direction: mention.direction, earlier: [] });
  if (!range) return 0;
  const near = days.some((day) => Math.abs(range.from - day) <= WEEK);
  return Math.log(1 - sure + (near ? WITHIN * sure : 0));
}

/** The sum, where each further one counts less. */
function faded(scores: readonly number[]): number {
  return [...scores].sort((a, b) => Math.abs(b) - Math.abs(a)).reduce((sum, score, i) => sum + score * FADING ** i, 0);
}

/** Days apart at which two accounts may still be of one event. */
const BESIDE = 3;

/**
 * How many weekdays of an article are borne out by what others tell if it was written on one day, but not if on another. What happens
 * every Monday bears out any week; only several days of one week tell which it is.
 */
export function weekdaysBorneOut(
  article: PreparedArticle,
  matches: readonly Match[],
  written: Day,
  otherwise: Day,
): number {
  const weekdays = new Set<number>();
  for (const { mention, fact } of matches) {
    const { hint } = mention.reading;
    if (hint?.kind !== 'weekday' || weekdays.has(hint.weekday) || fact.article === article) continue;
    const apart = (day: Day): number => {
      const { range } = mention.reading.resolve({ reference: day, direction: mention.direction, earlier: [] });
      return range ? Math.abs(range.from - fact.range.from) : Number.POSITIVE_INFINITY;
    };
    if (apart(written) <= BESIDE && apart(otherwise) > BESIDE) weekdays.add(hint.weekday);
  }
  return weekdays.size;
}
