/** When each article was written: what the editor, the file and the page claim, and what the texts themselves tell. */
import type { DateClaim, EditorData } from '../../corpus/types.ts';
import type { Written } from '../types.ts';
import { type Day, isoDay, parseIso } from './calendar.ts';
import { type Evidence, ownEvidence, pageEvidence } from './evidence.ts';
import { type Fact, factsOf, linkEvidence } from './facts.ts';
import { type Linker, linker } from './links.ts';
import { neighbourEvidence } from './neighbours.ts';
import type { PreparedArticle } from './prepared.ts';

/** Rounds of inference: what one article teaches another needs its own date first. */
const ROUNDS = 3;
/** How much better, in nats, another day must be before the page is not believed. */
const AGAINST_THE_PAGE = 0.5;
/** How much evidence from absolute dates an article without any stated date needs. */
const ENOUGH = 2;

interface Guess {
  readonly day: Day;
  readonly reasons: readonly string[];
}

/**
 * The date of writing of every article. An editor outranks the front matter, which outranks what the texts tell when it is
 * well supported, which outranks the page.
 */
export function datesOfWriting(articles: readonly PreparedArticle[], data: EditorData): ReadonlyMap<string, Written> {
  const links = linker(articles);
  const stated = new Map(articles.map((one) => [one, statedClaims(one, data)]));
  const own = new Map(articles.map((one) => [one, ownEvidence(one)]));
  let days = new Map(articles.map((one) => [one, firstDay(stated.get(one)!)]));
  let guesses = new Map<PreparedArticle, Guess | null>();
  for (let round = 0; round < ROUNDS; round++) {
    const facts = articles.flatMap((one) => factsOf(one, days.get(one) ?? null, links));
    const next = new Map<PreparedArticle, Guess | null>();
    for (const one of articles)
      next.set(
        one,
        isWritten(stated.get(one)!) ? null : guess(one, stated.get(one)!, own.get(one)!, facts, articles, days, links),
      );
    const changed = articles.some((one) => next.get(one)?.day !== guesses.get(one)?.day);
    guesses = next;
    days = new Map(articles.map((one) => [one, guesses.get(one)?.day ?? firstDay(stated.get(one)!)]));
    if (!changed) break;
  }
  return new Map(articles.map((one) => [one.source.article.file, written(stated.get(one)!, guesses.get(one) ?? null)]));
}

const isWritten = (claims: Stated): boolean => claims.written !== null;

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

function guess(
  one: PreparedArticle,
  { published }: Stated,
  own: readonly Evidence[],
  facts: readonly Fact[],
  articles: readonly PreparedArticle[],
  days: ReadonlyMap<PreparedArticle, Day | null>,
  links: Linker,
): Guess | null {
  const linked = linkEvidence(one, facts, links);
  const near = neighbourEvidence(one, articles, days, links);
  const page = published ? parseIso(published.date)! : null;
  const prior = page ? [pageEvidence(page)] : [];
  const candidates = new Set<Day>();
  const around = (day: Day, before: number, after: number): void => {
    for (let d = day - before; d <= day + after; d++) candidates.add(d);
  };
  if (page) around(page.to, Math.min(40, page.to - page.from + 8), 1);
  for (const day of linked.days) around(day, 16, 16);
  for (const day of near.days) around(day, 12, 12);
  if (candidates.size === 0) return null;
  const evidence = [...own, ...linked.evidence, ...near.evidence];
  const total = (list: readonly Evidence[], day: Day): number => list.reduce((sum, { score }) => sum + score(day), 0);
  let best: Day | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const day of [...candidates].sort((a, b) => b - a)) {
    const score = total(evidence, day) + total(prior, day);
    if (score > most) {
      best = day;
      most = score;
    }
  }
  if (best === null) return null;
  const shown = page?.to ?? null;
  if (shown !== null) {
    if (page && best >= page.from && best <= page.to && page.from === page.to) return null;
    const atPage = total(evidence, shown) + total(prior, shown);
    if (page!.from === page!.to && most - atPage < AGAINST_THE_PAGE) return null;
  } else if (total(linked.evidence, best) + total(near.evidence, best) < ENOUGH) return null;
  return { day: best, reasons: reasons(evidence, best, shown ?? best - 3) };
}

/** What speaks most for a day rather than another, in words. */
function reasons(evidence: readonly Evidence[], day: Day, other: Day): readonly string[] {
  return evidence
    .map(({ score, words }) => ({ words, gain: score(day) - score(other) }))
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
