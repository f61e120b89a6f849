/** Meetings of a corpus: the events of its articles, merged where they tell of one, with what they claim of it. */
import type { ArticleReading, Meeting, Names } from '../types.ts';
import { describe } from './describe.ts';
import { EntityIndex } from './entities.ts';
import { articleEvents } from './events.ts';
import { mergeEvents } from './merge.ts';

/** Least likeness for events of two articles. */
const ENOUGH = 4;

/**
 * Finds the events that people meet at or speak in, and merges what the articles say of each.
 *
 * @param articles - in any order
 * @param names - the entities of the same corpus
 * @returns sorted by day (undated last), then id; the order of `articles` never changes the result
 */
export function findMeetings(articles: readonly ArticleReading[], names: Names): Meeting[] {
  const entities = new EntityIndex(names);
  const ordered = [...articles].sort((a, b) =>
    a.article.file < b.article.file ? -1 : a.article.file > b.article.file ? 1 : 0,
  );
  const merged = mergeEvents(
    ordered.flatMap((article) => articleEvents(article, entities)),
    ENOUGH,
  );
  return describe(merged, ordered, entities);
}
