/** Articles about the same event are written within days of each other. */
import type { Day } from './calendar.ts';
import type { Evidence } from './evidence.ts';
import { contentWords, type Linker } from './links.ts';
import type { PreparedArticle } from './prepared.ts';

/** Articles less alike than this are about something else. */
const ALIKE = 0.12;
const MOST = 5;
/** Only articles that share some of this many of the rarest common words are compared, and no more than this many of them. */
const KEYS = 24;
const COMPARED = 60;
/** Weight of a neighbour, and the days after which it fades. */
const GAIN = 1.6;
const FADES_IN = 20;

/** What the days of similar articles say about an article's own day. */
export interface Neighbours {
  readonly evidence: readonly Evidence[];
  readonly days: readonly Day[];
  /** True if there are at least two and nearly all were written within weeks of each other: then this one was, too. */
  readonly agree: boolean;
}

const known = new WeakMap<PreparedArticle, ReadonlySet<string>>();

function wordsOf(article: PreparedArticle): ReadonlySet<string> {
  const found = known.get(article) ?? contentWords(article.shadow);
  known.set(article, found);
  return found;
}

/** A text this many times longer than another has words of everything, and is alike by that alone. */
const MUCH_LONGER = 2;

/** How alike two articles are: the share of the weight of the words of the shorter one that both have, less for a much longer other. */
export function likeness(a: PreparedArticle, b: PreparedArticle, links: Linker): number {
  const [small, large] = wordsOf(a).size <= wordsOf(b).size ? [wordsOf(a), wordsOf(b)] : [wordsOf(b), wordsOf(a)];
  let shared = 0;
  let all = 0;
  const longer = Math.sqrt(Math.max(1, large.size / (MUCH_LONGER * Math.max(1, small.size))));
  for (const word of small) {
    const weight = links.weight(word);
    all += weight;
    if (large.has(word)) shared += weight;
  }
  return all === 0 ? 0 : shared / all / longer;
}

/**
 * Finds each article's most similar ones once; asked with the days known so far, it gives the evidence of those that have one.
 * An index of words keeps it from comparing every article with every other.
 */
export function neighbourhood(
  articles: readonly PreparedArticle[],
  links: Linker,
): (article: PreparedArticle, days: ReadonlyMap<PreparedArticle, Day | null>) => Neighbours {
  const holders = new Map<string, PreparedArticle[]>();
  for (const article of articles) {
    for (const word of wordsOf(article)) {
      const list = holders.get(word);
      if (list) list.push(article);
      else holders.set(word, [article]);
    }
  }
  const similar = new Map(articles.map((article) => [article, mostSimilar(article, holders, links)]));
  return (article, days) => {
    const near = (similar.get(article) ?? [])
      .map(({ other, alike }) => ({ other, alike, day: days.get(other) ?? null }))
      .filter((one): one is typeof one & { day: Day } => one.day !== null)
      .slice(0, MOST);
    return {
      days: near.map(({ day }) => day),
      agree: agree(near.map(({ day }) => day)),
      evidence: near.map(({ other, day, alike }) => ({
        words: `${other.source.article.file} tells of the same events`,
        score: (candidate) => GAIN * Math.min(1, alike * 3) * Math.exp(-(((candidate - day) / FADES_IN) ** 2)),
      })),
    };
  };
}

/** Days that similar articles may lie from the middle one, and the share of them that must. */
const WINDOW = 14;
const NEARLY_ALL = 0.8;

function agree(days: readonly Day[]): boolean {
  if (days.length < 2) return false;
  const middle = [...days].sort((a, b) => a - b)[days.length >> 1]!;
  return days.filter((day) => Math.abs(day - middle) <= WINDOW).length >= NEARLY_ALL * days.length;
}

interface Similar {
  readonly other: PreparedArticle;
  readonly alike: number;
}

function mostSimilar(
  article: PreparedArticle,
  holders: ReadonlyMap<string, readonly PreparedArticle[]>,
  links: Linker,
): readonly Similar[] {
  const keys = [...wordsOf(article)]
    .filter((word) => holders.get(word)!.length > 1)
    .sort(
      (a, b) =>
        holders.get(a)!.length - holders.get(b)!.length || links.weight(b) - links.weight(a) || (a < b ? -1 : 1),
    )
    .slice(0, KEYS);
  const shared = new Map<PreparedArticle, number>();
  for (const key of keys) {
    for (const other of holders.get(key)!.slice(0, COMPARED)) {
      if (other !== article) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const file = (one: PreparedArticle): string => one.source.article.file;
  return [...shared]
    .sort(([a, m], [b, n]) => n - m || (file(a) < file(b) ? -1 : 1))
    .slice(0, COMPARED)
    .map(([other]) => ({ other, alike: likeness(article, other, links) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || (file(a.other) < file(b.other) ? -1 : 1))
    .slice(0, 3 * MOST);
}
