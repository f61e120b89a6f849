/** When each article was written: what the editor, the file and the page claim, and what the texts themselves tell. */
import type { DateClaim, EditorData } from '../../corpus/types.ts';
import type { Written } from '../types.ts';
import { type Day, type DayRange, isoDay, parseIso } from './calendar.ts';
import { countdowns } from './countdowns.ts';
import { datelineEvidence } from './datelines.ts';
import { doubtOfPages, type Evidence, ownEvidence, pageEvidence } from './evidence.ts';
import { type FactIndex, factsOf, linkEvidence, linkedFacts, type Match, matchesOf } from './facts.ts';
import { certainty, likeliest, likeliestWeek, reasons, sums } from './likelihood.ts';
import type { Linker } from './links.ts';
import { type Neighbours, neighbourhood } from './neighbours.ts';
import type { PreparedArticle } from './prepared.ts';
import { statedDays } from './stated.ts';
import { storyEvidence, weekdaysBorneOut } from './stories.ts';

/** Rounds of inference: what one article teaches another needs its own date first. */
const ROUNDS = 6;
/**
 * Pages that are wrong together bear each other out. So every page of a corpus is doubted at first, by this many nats at
 * least; how many turn out to be wrong then tells how far to doubt the others.
 */
const DOUBTING_ROUNDS = 2;
const DOUBT_AT_FIRST = 1.5;
/** How much better, in nats, another day must be before the page is not believed. */
const AGAINST_THE_PAGE = 0.8;
/**
 * Further from the page than a few days, weekdays of which others tell must bear the other week out; further than two weeks,
 * an event dated elsewhere must, this strongly.
 */
const NEAR = 3;
const WEEKDAYS_OF_ANOTHER_WEEK = 2;
const WEEKS = 14;
const FAR_FROM_THE_PAGE = 2.6;
/** Among many articles there are more events to be alike by chance: what more it takes, per e-fold of these few. */
const A_FEW = 6;
const PER_FOLD = 0.5;
/**
 * How much an article without any stated date needs from events dated elsewhere, and how sure its day must then be:
 * the less of one, the more of the other.
 */
const AGREED_SURE = 0.4;
const ENOUGH = [
  { events: 2, sure: 0.5 },
  { events: 1.4, sure: 0.75 },
];

/** Weekdays and weeks are read alike from any day of one week: where that is sure, its likeliest day will do. */
const OF_ONE_WEEK = { events: 3, sure: 0.75 };

interface Guess {
  readonly day: Day;
  readonly reasons: readonly string[];
}

/**
 * The date of writing of every article. An editor outranks the front matter, which outranks what the texts tell when it is
 * well supported, which outranks the page.
 */
export function datesOfWriting(
  articles: readonly PreparedArticle[],
  data: EditorData,
  links: Linker,
): ReadonlyMap<string, Written> {
  const near = neighbourhood(articles, links);
  const stated = new Map(articles.map((one) => [one, statedClaims(one, data)]));
  const open = articles.filter((one) => stated.get(one)!.written === null);
  const days = new Map(open.map((one) => [one, statedDays(one)]));
  const own = new Map(open.map((one) => [one, [...ownEvidence(one), ...days.get(one)!.against]]));
  let guesses = new Map<PreparedArticle, Guess | null>();
  let before = guesses;
  for (let round = 0; round < ROUNDS; round++) {
    const known = new Map(articles.map((one) => [one, guesses.get(one)?.day ?? firstDay(stated.get(one)!)]));
    // A weekday is a fact only once its article's own day has been looked at: a page may be wrong by months.
    const facts = articles
      .flatMap((one) => factsOf(one, known.get(one) ?? null, links))
      .filter(({ relative }) => !relative || round > 0);
    const find = linkedFacts(facts, links);
    const doubt = doubts(
      stated,
      [guesses, before],
      round < DOUBTING_ROUNDS ? DOUBT_AT_FIRST : Number.NEGATIVE_INFINITY,
    );
    const next = new Map(
      open.map((one) => {
        const matches = matchesOf(one, find, links);
        const others = near(one, known);
        const told = [datelineEvidence(one, others.days), days.get(one)!];
        const clues = {
          matches,
          linked: linkedEvidence(one, told, matches, find, links),
          stated: days.get(one)!.evidence,
          near: others,
          own: own.get(one)!,
          stories: storyEvidence(one, matches, articles.length),
          doubt: doubt(one),
          articles: articles.length,
        };
        return [one, guess(one, stated.get(one)!, clues)];
      }),
    );
    const settled =
      round > DOUBTING_ROUNDS &&
      open.every((one) => new Set([next, guesses, before].map((list) => list.get(one)?.day)).size === 1);
    [before, guesses] = [guesses, next];
    if (settled) break;
  }
  return new Map(articles.map((one) => [one.source.article.file, written(stated.get(one)!, guesses.get(one) ?? null)]));
}

interface Stated {
  readonly written: DateClaim | null;
  readonly published: DateClaim | null;
  readonly all: readonly DateClaim[];
}

/** What the editor, the front matter and the page say, without anything that is no date. */
function statedClaims({ source: { article } }: PreparedArticle, data: EditorData): Stated {
  const note = data.articles.find(({ file }) => file === article.file);
  const all: DateClaim[] = [];
  const add = (claim: DateClaim | null): DateClaim | null => {
    if (!claim || parseIso(claim.date) === null) return null;
    const same = all.find(({ source, date }) => source === claim.source && date === claim.date);
    if (!same) all.push(claim);
    return same ?? claim;
  };
  const edited =
    note?.written === undefined
      ? null
      : {
          date: note.written,
          source: 'editor' as const,
          evidence: `the editor’s note says that it was written ${note.written}`,
        };
  const byEditor = article.written?.source === 'editor' ? article.written : edited;
  const written = add(byEditor) ?? add(article.written);
  add(article.written);
  return { written, published: add(article.published), all };
}

function firstDay({ written, published }: Stated): Day | null {
  const claim = written ?? published;
  return claim ? parseIso(claim.date)!.to : null;
}

/**
 * For each article, the doubt that the other pages of the corpus throw on the date of its own. Two rounds of guesses are
 * looked at, so that two pages that make each other doubtful are not believed by turns.
 */
function doubts(
  stated: ReadonlyMap<PreparedArticle, Stated>,
  rounds: readonly ReadonlyMap<PreparedArticle, Guess | null>[],
  least: number,
): (article: PreparedArticle) => number {
  const wrong = new Map<PreparedArticle, boolean>();
  for (const [one, { written, published }] of stated) {
    const day = exactDay(published);
    if (day === null) continue;
    const told = exactDay(written);
    wrong.set(one, told === null ? rounds.some((guesses) => (guesses.get(one)?.day ?? day) !== day) : told !== day);
  }
  const all = [...wrong.values()].filter(Boolean).length;
  return (article) => {
    const others = wrong.size - (wrong.has(article) ? 1 : 0);
    return Math.max(least, doubtOfPages(all - (wrong.get(article) === true ? 1 : 0), others));
  };
}

function exactDay(claim: DateClaim | null): Day | null {
  const range = claim && parseIso(claim.date);
  return range && range.from === range.to ? range.from : null;
}

interface Linked {
  readonly evidence: readonly Evidence[];
  /** Days near which the article may have been written. */
  readonly days: readonly Day[];
}

/** What tells the day by an event whose day is known: a dateline, a caption, a day told of elsewhere, a countdown. */
function linkedEvidence(
  one: PreparedArticle,
  told: readonly Linked[],
  matches: readonly Match[],
  facts: FactIndex,
  links: Linker,
): Linked {
  const all = [...told, linkEvidence(one, matches), countdowns(one, facts, links)];
  return { evidence: all.flatMap(({ evidence }) => evidence), days: all.flatMap(({ days }) => days) };
}

interface Clues {
  readonly matches: readonly Match[];
  readonly linked: Linked;
  /** The part of it that no other article has a say in. */
  readonly stated: readonly Evidence[];
  readonly near: Neighbours;
  readonly own: readonly Evidence[];
  readonly stories: readonly Evidence[];
  readonly doubt: number;
  /** How many there are in the corpus. */
  readonly articles: number;
}

/** The best day for an article whose writing nobody states; `null` where the page is as good or nothing tells. */
function guess(
  article: PreparedArticle,
  { published }: Stated,
  { matches, linked, stated, near, own, stories, doubt, articles }: Clues,
): Guess | null {
  const page = published ? parseIso(published.date) : null;
  // A day that nothing states must be told by events themselves; where there is a page, stories tell which week is meant.
  const evidence = [...own, ...linked.evidence, ...(page ? stories : []), ...near.evidence];
  const exact = exactDay(published);
  const event = sums(linked.evidence);
  const shown = sums(stated);
  const isBorneOut = (day: Day): boolean => {
    const away = exact === null ? 0 : Math.abs(day - exact);
    if (exact === null || away <= NEAR) return true;
    return away <= WEEKS
      ? weekdaysBorneOut(article, matches, day, exact) >= WEEKDAYS_OF_ANOTHER_WEEK
      : shown(day) >= FAR_FROM_THE_PAGE ||
          event(day) >= FAR_FROM_THE_PAGE + PER_FOLD * Math.log(Math.max(1, articles / A_FEW));
  };
  const days = candidates(page, linked.days, near.days).filter(isBorneOut);
  const score = sums(page ? [...evidence, pageEvidence(page, doubt)] : evidence);
  const best = likeliest(days, score);
  if (best === null) return null;
  if (exact !== null) {
    const supported = best !== exact && score(best) - score(exact) >= AGAINST_THE_PAGE;
    return supported ? { day: best, reasons: reasons(evidence, best, [exact]) } : null;
  }
  const week = likeliestWeek(days, score)!;
  const isWeek = event(week.day) >= OF_ONE_WEEK.events && week.sure >= (near.agree ? AGREED_SURE : OF_ONE_WEEK.sure);
  const isDay = isEnough(event(best), certainty(days, score, best), near.agree);
  const day = isDay ? best : isWeek ? week.day : null;
  return day === null ? null : { day, reasons: reasons(evidence, day, days) };
}

const isEnough = (events: number, sure: number, agree: boolean): boolean =>
  (agree && sure >= AGREED_SURE) || ENOUGH.some((least) => events >= least.events && sure >= least.sure);

/** Days on which the article may have been written: near its page's date, near days it tells of, near similar articles. Latest first. */
function candidates(page: DayRange | null, linked: readonly Day[], near: readonly Day[]): readonly Day[] {
  const days = new Set<Day>();
  const add = (from: Day, to: Day): void => {
    for (let day = from; day <= to; day++) days.add(day);
  };
  if (page) add(Math.max(page.from - 8, page.to - 400), page.to + 1);
  for (const day of linked) add(day - 16, day + 16);
  for (const day of near) add(day - 12, day + 12);
  return [...days].sort((a, b) => b - a);
}

function written({ written: said, published, all }: Stated, found: Guess | null): Written {
  if (said) return { date: said.date, source: said.source, claims: all };
  if (found) {
    const inferred: DateClaim = {
      date: isoDay(found.day),
      source: 'inferred',
      evidence: `worked out from the text: ${found.reasons.join('; ')}`,
    };
    return { date: inferred.date, source: 'inferred', claims: [...all, inferred] };
  }
  return { date: published?.date ?? null, source: published?.source ?? null, claims: all };
}
