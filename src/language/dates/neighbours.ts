/** Articles about the same event are written within days of each other. */
import type { Day } from './calendar.ts';
import type { Evidence } from './evidence.ts';
import { contentWords, type Linker } from './links.ts';
import type { PreparedArticle } from './prepared.ts';

/** Articles less alike than this are about something else. */
const ALIKE = 0.12;
const MOST = 5;
/** Weight of a neighbour, and the days after which it fades. */
const GAIN = 1.6;
const FADES_IN = 20;

const wordsOf = new WeakMap<PreparedArticle, ReadonlySet<string>>();

function words(article: PreparedArticle): ReadonlySet<string> {
  const known = wordsOf.get(article);
  if (known) return known;
  const found = contentWords(article.shadow);
  wordsOf.set(article, found);
  return found;
}

/** How alike two articles are: the share of the weight of their words that both have. */
export function likeness(a: PreparedArticle, b: PreparedArticle, links: Linker): number {
  const [small, large] = words(a).size <= words(b).size ? [words(a), words(b)] : [words(b), words(a)];
  let shared = 0;
  let all = 0;
  for (const word of small) {
    const weight = links.weight(word);
    all += weight;
    if (large.has(word)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Evidence from the days of the most similar other articles. */
export function neighbourEvidence(
  article: PreparedArticle,
  articles: readonly PreparedArticle[],
  days: ReadonlyMap<PreparedArticle, Day | null>,
  links: Linker,
): { readonly evidence: readonly Evidence[]; readonly days: readonly Day[] } {
  const near = articles
    .filter((other) => other !== article && (days.get(other) ?? null) !== null)
    .map((other) => ({ other, day: days.get(other)!, alike: likeness(article, other, links) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || (a.other.source.article.file < b.other.source.article.file ? -1 : 1))
    .slice(0, MOST);
  return {
    days: near.map(({ day }) => day),
    evidence: near.map(({ other, day, alike }) => ({
      absolute: true,
      words: `${other.source.article.file} tells of the same events`,
      score: (candidate) => GAIN * Math.min(1, alike * 3) * Math.exp(-(((candidate - day) / FADES_IN) ** 2)),
    })),
  };
}
