/** “What date is on the Herald story?”: when an article was written, and what its page says. */

import type { ArticleReading } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Library } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { passageFinding } from '../wording.ts';

const ARTICLE_WORDS = new Set(
  'story stories article articles piece report page text date dated written published posted publish write print printed carry carries bear bears show shows'.split(
    ' ',
  ),
);
/** An article that names itself by a word names it this often, where no outlet is known. */
const LEAST_NAMED = 3;

/** @returns `null` if the question's words single out no article */
export function answerWritten(question: ParsedQuestion, library: Library): Draft | null {
  const asked = question.content.filter(({ word }) => !ARTICLE_WORDS.has(word.folded)).map(({ term }) => term);
  const names = question.names.flatMap(({ entities }) => entities);
  if (asked.length === 0 && names.length === 0) return null;
  const named = question.names.flatMap(({ text }) => cutWords(text).map(({ term }) => term));
  const terms = [...asked, ...named];
  const found = [...library.articles.values()]
    .map(({ reading, passages }) => ({
      reading,
      passages,
      outlet: holdsAll(reading.article.outlet, terms) ? 1 : 0,
      title: holdsAll(reading.article.title, terms) ? 1 : 0,
      count: passages.filter(({ entities }) => names.some((id) => entities.has(id))).length,
    }))
    .filter(({ outlet, title, count }) => outlet + title > 0 || (asked.length === 0 && count >= LEAST_NAMED))
    .sort((a, b) => b.outlet - a.outlet || b.title - a.title || b.count - a.count);
  const [best, next] = found;
  if (!best) return null;
  const { reading } = best;
  const { date } = reading.written;
  const { article } = reading;
  const days = [...new Set([...(date === null ? [] : [date]), ...(article.published ? [article.published.date] : [])])];
  const [first, ...others] = days;
  const [passage] = best.passages;
  if (first === undefined || !passage) return null;
  if (next && next.outlet === best.outlet && next.title === best.title && next.count === best.count) return null;
  const title = article.title ?? article.outlet ?? article.file;
  const differing = others.map((day) => library.words.date({ start: day }));
  return {
    command: 'when',
    by: 'when-written',
    status: 'answered',
    headline: `${library.words.colon(library.words.date({ start: first }), library.words.marked(title))}${differing.length > 0 ? ` ${library.words.sourcesDiffer(differing)}` : ''}`,
    findings: [passageFinding(passage, { date: { start: first }, notes: noteOf(reading) })],
  };
}

/** How the day of writing is known. */
function noteOf({ written }: ArticleReading): string[] {
  const claim = written.claims.find(({ date }) => date === written.date);
  return claim ? [claim.evidence] : [];
}

function holdsAll(text: string | null, terms: readonly string[]): boolean {
  if (text === null || terms.length === 0) return false;
  const own = new Set(cutWords(text).map(({ term }) => term));
  return terms.every((term) => own.has(term));
}
