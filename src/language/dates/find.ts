/** The reader of dates: every date expression of a corpus, resolved against the day each article was written. */
import type { EditorData } from '../../corpus/types.ts';
import type { ArticleSentences, DateMention, Written } from '../types.ts';
import { type Day, parseIso } from './calendar.ts';
import { eventDays } from './events.ts';
import { olderLayers } from './layers.ts';
import { linker } from './links.ts';
import { prepare } from './prepared.ts';
import { resolveArticle } from './resolve.ts';
import { datesOfWriting } from './written.ts';

/**
 * Finds and resolves the date expressions of a whole corpus. All articles are read together, because the day an article
 * was written is often told only by another one about the same event.
 *
 * @param articles in any order; the result does not depend on it
 * @param data what an editor knows better, such as the true date of an article
 * @returns for each `article.file` when it was written and its dates in reading order; offsets are UTF-16 units of its text
 */
export function findDates(
  articles: readonly ArticleSentences[],
  data: EditorData,
): ReadonlyMap<string, { readonly written: Written; readonly dates: readonly DateMention[] }> {
  const prepared = [...articles].sort((a, b) => (a.article.file < b.article.file ? -1 : 1)).map(prepare);
  const links = linker(prepared);
  const written = datesOfWriting(prepared, data, links);
  const days = new Map(prepared.map((one) => [one, exactDay(written.get(one.source.article.file)!)]));
  const layers = olderLayers(prepared, days, links);
  const dates = new Map(prepared.map((one) => [one, resolveArticle(one, days.get(one) ?? null, layers.get(one))]));
  const counting = prepared.filter(({ mentions }) => mentions.some(({ reading }) => reading.counted));
  if (counting.length > 0) {
    const events = eventDays(prepared, dates, links);
    for (const one of counting) dates.set(one, resolveArticle(one, days.get(one) ?? null, layers.get(one), events));
  }
  return new Map(
    prepared.map((one) => {
      const { file } = one.source.article;
      return [file, { written: written.get(file)!, dates: dates.get(one)!.filter(isTold) }];
    }),
  );
}

/** What only points at an event or a day that nobody tells is no date. */
function isTold({ anchor, value }: DateMention): boolean {
  return anchor !== 'mention' || value !== 'XXXX-XX-XX';
}

/** Only a day can tell what "on Friday" or "next week" means; a month or a year leaves them open. */
function exactDay({ date }: Written): Day | null {
  const range = date === null ? null : parseIso(date);
  return range && range.from === range.to ? range.from : null;
}
