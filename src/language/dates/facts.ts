/** Events that an article dates absolutely, and the mentions elsewhere that seem to tell of the same event. */
import type { Day, DayRange } from './calendar.ts';
import { type Evidence, textOf } from './evidence.ts';
import type { Linker, Passage } from './links.ts';
import { likeness } from './neighbours.ts';
import type { Prepared, PreparedArticle } from './prepared.ts';

/** A day, with the passage that tells what happened on it. */
export interface Fact {
  readonly article: PreparedArticle;
  readonly mention: Prepared;
  readonly range: DayRange;
  readonly passage: Passage;
}

/** Passages less alike than this tell of different things. */
const ALIKE = 0.22;
/** How much likelier a mention falls on the very day of a fact that tells of the same event. */
const GAIN = 14;
/** A caption shows what its article tells of, so its date weighs more. */
const CAPTION = 1.4;
/** Each further mention that agrees counts less: they are not independent. */
const FADING = 0.6;
/** A fact is only compared with mentions of the most similar passages, so that a large corpus stays fast. */
const FACTS_PER_MENTION = 8;
/** Mentions of one article that are compared. */
const MOST = 60;

/** The days an article states: with their year, or without where its own day of writing is known. */
export function factsOf(article: PreparedArticle, reference: Day | null, links: Linker): Fact[] {
  const days = article.mentions.filter(({ reading: { hint } }) => hint?.kind === 'day' || hint?.kind === 'month-day');
  return days.slice(0, MOST).flatMap((mention): Fact[] => {
    const { hint } = mention.reading;
    if (hint?.kind !== 'day' && !(hint?.kind === 'month-day' && reference !== null)) return [];
    if (mention.kind === 'page-date') return [];
    const { range } = mention.reading.resolve({ reference, direction: mention.direction, earlier: [] });
    return range ? [{ article, mention, range, passage: links.passage(article, mention.start) }] : [];
  });
}

interface Linked {
  readonly evidence: readonly Evidence[];
  /** Days near which the article may have been written. */
  readonly days: readonly Day[];
}

/**
 * Compares the relative mentions of an article (weekdays, days without a year) with the days that it or others state.
 * A mention that would fall on the stated day of an alike passage speaks for the candidate.
 */
export function linkEvidence(article: PreparedArticle, facts: FactIndex, links: Linker): Linked {
  const days = new Set<Day>();
  const matches: { mention: Prepared; fact: Fact; alike: number }[] = [];
  const relative = article.mentions.filter(
    ({ reading: { hint } }) => hint?.kind === 'weekday' || hint?.kind === 'month-day',
  );
  for (const mention of relative.slice(0, MOST)) {
    const passage = links.passage(article, mention.start);
    const near = facts(passage)
      .filter(
        (fact) =>
          fact.article !== article ||
          (fact.mention.sentence !== mention.sentence && fact.mention.reading.hint?.kind === 'day'),
      )
      .map((fact) => ({ mention, fact, alike: alikeness(article, mention, passage, fact, links) }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, FACTS_PER_MENTION);
    for (const one of near) {
      matches.push(one);
      days.add(one.fact.range.from);
    }
  }
  if (matches.length === 0) return { evidence: [], days: [] };
  const gains = (day: Day): { readonly gain: number; readonly match: (typeof matches)[number] }[] => {
    const best = new Map<Prepared, { gain: number; match: (typeof matches)[number] }>();
    for (const match of matches) {
      const { range } = match.mention.reading.resolve({
        reference: day,
        direction: match.mention.direction,
        earlier: [],
      });
      if (!range || range.to < match.fact.range.from || range.from > match.fact.range.to) continue;
      const gain = Math.log(1 + GAIN * match.alike) * (match.fact.mention.kind === 'caption' ? CAPTION : 1);
      if (gain > (best.get(match.mention)?.gain ?? 0)) best.set(match.mention, { gain, match });
    }
    return [...best.values()].sort((a, b) => b.gain - a.gain);
  };
  const strongest = matches.reduce((a, b) => (b.alike > a.alike ? b : a));
  const other = strongest.fact.article === article ? '' : ` (${strongest.fact.article.source.article.file})`;
  return {
    days: [...days],
    evidence: [
      {
        score: (day) => gains(day).reduce((sum, { gain }, i) => sum + gain * FADING ** i, 0),
        words: `“${textOf(article, strongest.mention)}” and “${textOf(strongest.fact.article, strongest.fact.mention)}”${other} tell of the same event`,
      },
    ],
  };
}

/**
 * How sure it is that a mention and a fact tell of the same event. The same day and month named in two articles that are
 * alike is hardly chance, even where the sentences have no word in common.
 */
function alikeness(article: PreparedArticle, mention: Prepared, passage: Passage, fact: Fact, links: Linker): number {
  const alike = links.similarity(passage, fact.passage);
  const [a, b] = [mention.reading.hint, fact.mention.reading.hint];
  if (a?.kind !== 'month-day' || fact.article === article) return alike;
  const { range } = mention.reading.resolve({ reference: fact.range.from, direction: () => null, earlier: [] });
  const same = range !== null && range.from <= fact.range.to && fact.range.from <= range.to && b !== undefined;
  return same ? Math.max(alike, likeness(article, fact.article, links)) : 0;
}

/** Gives the facts that share at least one of the rarer words of a passage. */
export type FactIndex = (passage: Passage) => readonly Fact[];

/** Indexes facts by their words, so that no passage is compared with all of them. */
export function linkedFacts(facts: readonly Fact[], links: Linker): FactIndex {
  const index = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const word of fact.passage.words) {
      const list = index.get(word);
      if (list) list.push(fact);
      else index.set(word, [fact]);
    }
  }
  const limit = 40;
  return (passage) => {
    const found = new Set<Fact>();
    const rarest = [...passage.words]
      .filter((word) => index.has(word))
      .sort((a, b) => links.weight(b) - links.weight(a));
    for (const word of rarest) {
      for (const fact of index.get(word)!) found.add(fact);
      if (found.size >= limit) break;
    }
    return [...found];
  };
}
