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
  /** Told by a weekday, so that it hangs on the day its article was written. */
  readonly relative: boolean;
}

/** Passages less alike than this tell of different things. */
const ALIKE = 0.22;
/** How much likelier a mention falls on the very day of a fact that tells of the same event. */
const GAIN = 14;
/** A caption shows what its article tells of, so its date weighs more. */
const CAPTION = 1.4;
/** Each further mention that agrees counts less: they are not independent. Events of different days are nearly so. */
const FADING = 0.6;
const FADING_DAY = 0.8;
/** Weekdays are named with everything; passages with one must be more alike to be taken for one event. */
const ALIKE_RELATIVE = 0.25;
/** Less alike ones are still of one matter. */
const OF_ONE_MATTER = 0.2;
/**
 * Two reports of one event often give its weekday a day apart, and a sequel comes within days: the share of the gain by
 * days between them, counted in pairs of alike passages of dated news.
 */
const NEARLY = [1, 0.45, 0.2, 0.15];
/** A second article that dates the same event adds this share. */
const BORNE_OUT = 0.4;
/** A week is met by chance this much more easily than a day. */
const WEEK = 6;
/** A fact is only compared with mentions of the most similar passages, so that a large corpus stays fast. */
const FACTS_PER_MENTION = 8;
/** Mentions of one article that are compared. */
const MOST = 60;

/** The days an article tells of: with their year, or by month and day or weekday where its own day of writing is known. */
export function factsOf(article: PreparedArticle, reference: Day | null, links: Linker): Fact[] {
  const days = article.mentions.filter(
    ({ kind, piece, reading: { hint } }) =>
      kind !== 'page-date' &&
      (hint?.kind === 'day' ||
        (reference !== null && (hint?.kind === 'month-day' || (hint?.kind === 'weekday' && piece === null)))),
  );
  return days.slice(0, MOST).flatMap((mention): Fact[] => {
    const { range } = mention.reading.resolve({ reference, direction: mention.direction, earlier: [] });
    const relative = mention.reading.hint?.kind === 'weekday';
    return range ? [{ article, mention, range, relative, passage: links.around(article, mention) }] : [];
  });
}

interface Linked {
  readonly evidence: readonly Evidence[];
  /** Days near which the article may have been written. */
  readonly days: readonly Day[];
}

export interface Match {
  readonly mention: Prepared;
  readonly fact: Fact;
  readonly alike: number;
}

interface Gain {
  readonly gain: number;
  /** The day of the fact that the mention falls on or near. */
  readonly day: Day;
}

/** Compares the relative mentions of an article (weekdays, weeks, days without a year) with the days that it or others tell of. */
export function matchesOf(article: PreparedArticle, facts: FactIndex, links: Linker): readonly Match[] {
  return article.mentions
    .filter(isRelative)
    .slice(0, MOST)
    .flatMap((mention) => alikeFacts(article, mention, facts, links));
}

/** A mention that would fall on the day of an alike passage speaks for the candidate. */
export function linkEvidence(article: PreparedArticle, alike: readonly Match[]): Linked {
  const matches = alike.filter((one) => !one.fact.relative || one.alike >= ALIKE_RELATIVE);
  if (matches.length === 0) return { evidence: [], days: [] };
  const strongest = matches.reduce((a, b) => (b.alike > a.alike ? b : a));
  const other = strongest.fact.article === article ? '' : ` (${strongest.fact.article.source.article.file})`;
  return {
    days: [...new Set(matches.map(({ fact }) => fact.range.from))],
    evidence: [
      {
        score: (day) => together(gainsOn(matches, day)),
        words: `“${textOf(article, strongest.mention)}” and “${textOf(strongest.fact.article, strongest.fact.mention)}”${other} tell of the same event`,
      },
    ],
  };
}

function isRelative({ kind, reading: { hint } }: Prepared): boolean {
  if (kind === 'page-date') return false;
  return hint?.kind === 'weekday' || hint?.kind === 'month-day' || (hint?.kind === 'unit' && hint.unit === 'week');
}

const SAYING =
  /\b(?:sa(?:id|ys)|told|tells|added|noted|affirmed|stated|insisted|warned)(?: [\w'-]+)?(?: late| early)?(?: on)? $/;

/** "said on Friday": the same people speak every week, so that such a day is no event to know again. */
export function isOfSaying({ shadow }: PreparedArticle, { start }: Prepared): boolean {
  return SAYING.test(shadow.slice(Math.max(0, start - 40), start));
}

/** The facts that tell of the same event as a mention, surest first. */
function alikeFacts(article: PreparedArticle, mention: Prepared, facts: FactIndex, links: Linker): readonly Match[] {
  const passage = links.around(article, mention);
  return facts(passage)
    .filter(
      (fact) =>
        fact.article !== article ||
        (fact.mention.sentence !== mention.sentence && fact.mention.reading.hint?.kind === 'day'),
    )
    .map((fact) => ({ mention, fact, alike: alikeness(article, mention, passage, fact, links) }))
    .filter(({ fact, alike }) => alike >= (fact.relative ? OF_ONE_MATTER : ALIKE))
    .filter(({ fact }) => !fact.relative || !(isOfSaying(article, mention) || isOfSaying(fact.article, fact.mention)))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, FACTS_PER_MENTION);
}

/** What each mention gains by its best match if the article was written on a day. */
function gainsOn(matches: readonly Match[], written: Day): readonly Gain[] {
  const best = new Map<Prepared, { first: Gain; from: PreparedArticle; second: number }>();
  for (const { mention, fact, alike } of matches) {
    const { range } = mention.reading.resolve({ reference: written, direction: mention.direction, earlier: [] });
    if (!range) continue;
    const apart = Math.max(0, range.from - fact.range.to, fact.range.from - range.to);
    const share = fact.relative ? (NEARLY[apart] ?? 0) : apart === 0 ? 1 : 0;
    const likelier = Math.log(1 + (GAIN * alike) / (range.to - range.from > 2 ? WEEK : 1));
    const gain = share * likelier * (fact.mention.kind === 'caption' ? CAPTION : 1);
    const known = best.get(mention);
    const first = { gain, day: fact.range.from };
    if (gain > (known?.first.gain ?? 0)) {
      best.set(mention, {
        first,
        from: fact.article,
        second: known && known.from !== fact.article ? known.first.gain : 0,
      });
    } else if (known && known.from !== fact.article && gain > known.second) known.second = gain;
  }
  return [...best.values()]
    .map(({ first: { gain, day }, second }) => ({ gain: gain + BORNE_OUT * second, day }))
    .sort((a, b) => b.gain - a.gain);
}

/** The sum of gains, where each further one of the same day counts less, and each further day a little less. */
function together(gains: readonly Gain[]): number {
  const counts = new Map<Day, number>();
  let sum = 0;
  for (const { gain, day } of gains) {
    const count = counts.get(day) ?? 0;
    if (count === 0) sum += gain * FADING_DAY ** counts.size;
    else sum += gain * FADING ** (count + counts.size - 1);
    counts.set(day, count + 1);
  }
  return sum;
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
