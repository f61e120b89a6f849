/** What the editor says about single articles, laid over what they say themselves. */
import { because } from './problems.ts';
import type { Article, DateClaim, EditorData, FileProblem } from './types.ts';

/** The articles with the editor's title, outlet, address and dates; an entry for a file that is not there is a problem. */
export function enrich(
  articles: readonly Article[],
  data: EditorData,
): { articles: Article[]; problems: FileProblem[] } {
  const entries = new Map(data.articles.map((entry) => [entry.file, entry]));
  const files = new Set(articles.map((a) => a.file));
  const problems = data.articles
    .filter((entry) => !files.has(entry.file))
    .map((entry) => ({
      file: 'articles.yaml',
      key: entry.file,
      ...because('noSuchArticle', entry.file),
    }));
  const claim = (date: string | undefined, what: string): DateClaim | null =>
    date === undefined
      ? null
      : { date, source: 'editor', evidence: `the editor's note in articles.yaml says ${what} ${date}` };
  const enriched = articles.map((article) => {
    const entry = entries.get(article.file);
    if (!entry) return article;
    return {
      ...article,
      title: entry.title ?? article.title,
      outlet: entry.outlet ?? article.outlet,
      url: entry.url ?? article.url,
      published: claim(entry.published, 'published') ?? article.published,
      written: claim(entry.written, 'written') ?? article.written,
    };
  });
  return { articles: enriched, problems };
}
