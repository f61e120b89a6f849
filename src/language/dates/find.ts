/** The reader of dates: every date expression of a corpus, resolved against the day each article was written. */
import type { EditorData } from '../../corpus/types.ts';
import type { ArticleSentences, DateMention, Written } from '../types.ts';
import { parseIso } from './calendar.ts';
import { prepare } from './prepared.ts';
import { resolveArticle } from './resolve.ts';
import { dayInWords } from './words.ts';
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
  const written = datesOfWriting(prepared, data);
  return new Map(
    prepared.map((one) => {
      const { file } = one.source.article;
      const when = written.get(file)!;
      // A day of writing known only to the month or year still places what is told relative to it.
      const range = when.date === null ? null : parseIso(when.date);
      return [
        file,
        {
          written: when,
          dates: resolveArticle(one, range?.to ?? null, when.date === null ? undefined : dayInWords(when.date)),
        },
      ];
    }),
  );
}
