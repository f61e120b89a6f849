/**
 * Older layers of a text. A page that is updated keeps its first paragraphs: they still put "next week" what the later
 * ones tell of as happening. Where an earlier article tells of the same event in the same words, such paragraphs are read
 * from its day.
 */
import type { Day } from './calendar.ts';
import { mondayOf } from './calendar.ts';
import type { Linker, Passage } from './links.ts';
import type { Prepared, PreparedArticle } from './prepared.ts';

/** The day from which a paragraph is read instead of the article's own. */
export interface Layer {
  readonly day: Day;
  /** The article that told of the same event then. */
  readonly file: string;
}

/** Passages at least this alike tell of the same event; the words "next week" stand in both. */
const ALIKE = 0.3;
/** Mentions compared, at most. */
const MOST = 200;

interface NextWeek {
  readonly article: PreparedArticle;
  readonly mention: Prepared;
  readonly day: Day;
  readonly passage: Passage;
}

/**
 * Finds the older layers of articles.
 * @param days the day each article was written, where known
 * @returns for each article with an older layer, the layer of a paragraph by its start
 */
export function olderLayers(
  articles: readonly PreparedArticle[],
  days: ReadonlyMap<PreparedArticle, Day | null>,
  links: Linker,
): ReadonlyMap<PreparedArticle, ReadonlyMap<number, Layer>> {
  const all = articles
    .flatMap((article) => {
      const day = days.get(article) ?? null;
      return day === null ? [] : article.mentions.filter(isNextWeek).map((mention) => ({ article, mention, day }));
    })
    .slice(0, MOST)
    .map((one): NextWeek => ({ ...one, passage: links.passage(one.article, one.mention.start) }));
  const layers = new Map<PreparedArticle, Map<number, Layer>>();
  for (const one of all) {
    const older = all
      .filter((other) => other.article !== one.article && mondayOf(other.day) === mondayOf(one.day) - 7)
      .map((other) => ({ other, alike: links.similarity(one.passage, other.passage) }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike)[0]?.other;
    const later = paragraphsOfThisWeek(one.article);
    if (!older || later.size === 0 || later.has(one.mention.paragraph)) continue;
    const layer: Layer = { day: older.day, file: older.article.source.article.file };
    const own = layers.get(one.article) ?? new Map<number, Layer>();
    for (const start of layerAround(one.article, one.mention, later)) own.set(start, layer);
    layers.set(one.article, own);
  }
  return layers;
}

function isNextWeek({ reading: { hint }, piece, kind }: Prepared): boolean {
  return hint?.kind === 'unit' && hint.unit === 'week' && hint.offset === 1 && piece === null && kind === 'body';
}

/** Starts of the paragraphs that call the week of writing "this week": the later layer, without which there is no older one. */
function paragraphsOfThisWeek(article: PreparedArticle): ReadonlySet<number> {
  return new Set(
    article.mentions
      .filter(({ reading: { hint } }) => hint?.kind === 'unit' && hint.unit === 'week' && hint.offset === 0)
      .map(({ paragraph }) => paragraph),
  );
}

/** Starts of the paragraph of a mention and of the body paragraphs around it, up to a heading or one of the later layer. */
function layerAround(article: PreparedArticle, mention: Prepared, later: ReadonlySet<number>): readonly number[] {
  const { paragraphs } = article.source.article;
  const at = paragraphs.findIndex(({ start }) => start === mention.paragraph);
  const belongs = (i: number): boolean => paragraphs[i]?.kind === 'body' && !later.has(paragraphs[i].start);
  let first = at;
  let last = at;
  while (belongs(first - 1)) first--;
  while (belongs(last + 1)) last++;
  return paragraphs.slice(first, last + 1).map(({ start }) => start);
}
