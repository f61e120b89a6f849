/** When each article was written: what the editor, the file and the page claim, and what the texts themselves tell. */
import type { DateClaim, EditorData } from '../../corpus/types.ts';
import type { Written } from '../types.ts';
import { type Day, type DayRange, isoDay, parseIso } from './calendar.ts';
import { countdowns } from './countdowns.ts';
import { datelineEvidence } from './datelines.ts';
import { type Evidence, ownEvidence, pageEvidence } from './evidence.ts';
import { type FactIndex, factsOf, linkEvidence, linkedFacts } from './facts.ts';
import type { Linker } from './links.ts';
import { type Neighbours, neighbourhood } from './neighbours.ts';
import type { PreparedArticle } from './prepared.ts';

/** Rounds of inference: what one article teaches another needs its own date first. */
const ROUNDS = 6;
/** How much better, in nats, another day must be before the page is not believed. */
const AGAINST_THE_PAGE = 0.8;
/** Further from the page than this many days, an event dated elsewhere must bear the other day out, this strongly. */
const NEAR = 8;
const FAR_FROM_THE_PAGE = 3;
/**
 * How much an article without any stated date needs from events dated elsewhere, and how sure its day must then be:
 * the less of one, the more of the other.
 */
const AGREED_SURE = 0.4;
const ENOUGH = [
  { events: 2, sure: 0.5 },
  { events: 1.4, sure: 0.75 },
];

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
  const own = new Map(open.map((one) => [one, ownEvidence(one)]));
  let guesses = new Map<PreparedArticle, Guess | null>();
  for (let round = 0; round < ROUNDS; round++) {
    const known = new Map(articles.map((one) => [one, guesses.get(one)?.day ?? firstDay(stated.get(one)!)]));
    // A weekday is a fact only once its article's own day has been looked at: a page may be wrong by months.
    const facts = articles
      .flatMap((one) => factsOf(one, known.get(one) ?? null, links))
      .filter(({ relative }) => !relative || round > 0);
    const find = linkedFacts(facts, links);
    const next = new Map(
      open.map((one) => [one, guess(one, stated.get(one)!, own.get(one)!, find, near(one, known), links)]),
    );
    const settled = round > 0 && open.every((one) => next.get(one)?.day === guesses.get(one)?.day);
    guesses = next;
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

/** The best day for an article whose writing nobody states; `null` where the page is as good or nothing tells. */
function guess(
  one: PreparedArticle,
  { published }: Stated,
  own: readonly Evidence[],
  facts: FactIndex,
  near: Neighbours,
  links: Linker,
): Guess | null {
  const dateline = datelineEvidence(one);
  const told = linkEvidence(one, facts, links);
  const counted = countdowns(one, facts, links);
  const linked = {
    evidence: [...dateline.evidence, ...told.evidence, ...counted.evidence],
    days: [...dateline.days, ...told.days, ...counted.days],
  };
  const page = published ? parseIso(published.date) : null;
  const evidence = [...own, ...linked.evidence, ...near.evidence];
  const days = candidates(page, linked.days, near.days);
  const score = sums(page ? [...evidence, pageEvidence(page)] : evidence);
  const best = days.reduce<Day | null>((a, b) => (a === null || score(b) > score(a) ? b : a), null);
  if (best === null) return null;
  const exact = page !== null && page.from === page.to ? page.from : null;
  const events = sums(linked.evidence)(best);
  const supported =
    exact === null
      ? isEnough(events, certainty(days, score, best), near.agree)
      : best !== exact &&
        score(best) - score(exact) >= AGAINST_THE_PAGE &&
        (Math.abs(best - exact) <= NEAR || events >= FAR_FROM_THE_PAGE);
  return supported ? { day: best, reasons: reasons(evidence, best, exact === null ? days : [exact]) } : null;
}

const isEnough = (events: number, sure: number, agree: boolean): boolean =>
  (agree && sure >= AGREED_SURE) || ENOUGH.some((least) => events >= least.events && sure >= least.sure);

/** Share of the likelihood of all candidates that lies on a day and the days beside it. */
function certainty(days: readonly Day[], score: (day: Day) => number, best: Day): number {
  const most = score(best);
  const likelihood = (list: readonly Day[]): number => list.reduce((sum, day) => sum + Math.exp(score(day) - most), 0);
  return likelihood(days.filter((day) => Math.abs(day - best) <= 1)) / likelihood(days);
}

function sums(evidence: readonly Evidence[]): (day: Day) => number {
  return (day) => evidence.reduce((sum, { score }) => sum + score(day), 0);
}

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

/** What speaks most for a day, compared with others, in words. */
function reasons(evidence: readonly Evidence[], day: Day, others: readonly Day[]): readonly string[] {
  return evidence
    .map(({ score, words }) => ({
      words,
      gain: score(day) - others.reduce((sum, other) => sum + score(other), 0) / Math.max(1, others.length),
    }))
    .filter(({ gain }) => gain > 0.2)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, 4)
    .map(({ words }) => words);
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
