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
  it('are dated right, all but one article of sixteen', () => {
    const wrong = CORPORA.flatMap((corpus) => {
      const days = found(corpus);
      return Object.entries(corpus.truth)
        .filter(([file, [first, last]]) => !(days[file] && first <= days[file] && days[file] <= last))
        .map(([file]) => `${corpus.name}: ${file} ${days[file]}`);
    });
    // The opinion tells of three days of one week that fit the week after as well, and nothing in its words ties them.
    expect(wrong).toEqual(['lost masks, a weblog that copies a week late: opinion.txt 2011-11-26']);
  });

  it.each(CORPORA)('have the same days in any order: $name', (corpus) => {
    const once = found(corpus);
    expect(found(corpus, [...corpus.articles].reverse())).toEqual(once);
    const [first, ...rest] = corpus.articles;
    expect(found(corpus, [...rest, first!])).toEqual(once);
  });
});

describe('a single article', () => {
  const paged = CORPORA.flatMap(({ articles }) => articles).filter(
    ({ article }) => article.published !== null && Number(article.published.date.slice(0, 4)) < 2021,
  );

  it.each(paged.map((one) => [one.article.file, one] as const))('is not moved away from its page: %s', (_, one) => {
    const { written } = findDates([one], NO_EDITOR_DATA).get(one.article.file)!;
    expect(written.date).toBe(one.article.published!.date);
  });
});
