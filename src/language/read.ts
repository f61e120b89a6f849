/** From articles to everything read from them: calls each reader once, in the order in which they build on each other. */
import type { Article, EditorData } from '../corpus/types.ts';
import { findDates } from './dates/find.ts';
import { findMeetings } from './meetings/find.ts';
import { findNames } from './names/find.ts';
import { attributeQuotations } from './quotations/attribute.ts';
import { pairMarks } from './quotations/marks.ts';
import { splitSentences } from './sentences/split.ts';
import type { ArticleReading, ArticleSentences, Reading, Written } from './types.ts';

/** What is worked out, in this order. */
export type ReadingStep = 'names' | 'dates' | 'quotations' | 'meetings';

const UNDATED: Written = { date: null, source: null, claims: [] };

/**
 * Reads a whole corpus. Names and dates of writing are worked out across all articles, the rest article by article.
 *
 * @param articles - in any order; the result is in the order of their file names
 * @param data - what an editor knows better
 * @param onStep - told of each step before it begins
 */
export function readArticles(
  articles: readonly Article[],
  data: EditorData,
  onStep: (step: ReadingStep) => void = () => {},
): Reading {
  const ordered = [...articles].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const sentenced = ordered.map(splitArticle);
  onStep('names');
  const names = findNames(sentenced, data);
  onStep('dates');
  const dated = findDates(sentenced, data);
  onStep('quotations');
  const readings = sentenced.map((one): ArticleReading => {
    const { written, dates } = dated.get(one.article.file) ?? { written: UNDATED, dates: [] };
    return { ...one, written, dates, ...attributeQuotations(one, names, dates) };
  });
  onStep('meetings');
  return { articles: readings, names, meetings: findMeetings(readings, names) };
}

/** Marks are paired before sentences are split, so that a full stop inside a quotation does not end the sentence around it. */
function splitArticle(article: Article): ArticleSentences {
  const pieces = pairMarks(article);
  return { article, pieces, sentences: splitSentences(article, pieces) };
}
