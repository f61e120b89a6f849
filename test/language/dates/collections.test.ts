import { describe, expect, it } from 'vitest';
import { NO_EDITOR_DATA } from '../../../src/corpus/types.ts';
import { findDates } from '../../../src/language/dates/find.ts';
import { CORPORA, type Dated } from './corpora.ts';

/** When each article of a collection was found to be written, by file. */
function found({ articles }: Dated, order = articles): Readonly<Record<string, string | null>> {
  const dates = findDates(order, NO_EDITOR_DATA);
  return Object.fromEntries(articles.map(({ article: { file } }) => [file, dates.get(file)!.written.date]));
}

describe('collections whose pages are dated late, or not at all', () => {
  it.each(CORPORA)('are dated by what their articles tell together: $name', (corpus) => {
    const days = found(corpus);
    const wrong = Object.entries(corpus.truth).filter(
      ([file, [first, last]]) => !(days[file] && first <= days[file] && days[file] <= last),
    );
    expect(wrong.map(([file]) => `${file} ${days[file]}`)).toEqual([]);
  });

  it.each(CORPORA)('have the same days in any order: $name', (corpus) => {
    const once = found(corpus);
    expect(found(corpus, [...corpus.articles].reverse())).toEqual(once);
    const [first, ...rest] = corpus.articles;
    expect(found(corpus, [...rest, first!])).toEqual(once);
  });
});

describe('a single article', () => {
  const alone = CORPORA.flatMap(({ articles, truth }) =>
    articles.map((one) => [one.article.file, one, truth[one.article.file]!] as const),
  );

  it.each(alone)('keeps the date of its page unless its own words tell the true one: %s', (_, one, [first, last]) => {
    const page = one.article.published?.date ?? null;
    const { date } = findDates([one], NO_EDITOR_DATA).get(one.article.file)!.written;
    expect(date === page || (date !== null && first <= date && date <= last)).toBe(true);
  });
});
