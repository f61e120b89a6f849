/** A sentence as the readers of events see it: tagged tokens, clauses, and what each date modifies. */
import type { Span } from '../../corpus/types.ts';
import type { ArticleReading } from '../types.ts';
import { type Attachment, attachDates } from './attach.ts';
import { type Clause, splitClauses } from './clauses.ts';
import type { Unit } from './entities.ts';
import { type Token, tagSentence } from './tokens.ts';

export interface TaggedSentence {
  readonly span: Span;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly attachments: readonly Attachment[];
}

/** A longer "sentence" is a table or a page without full stops; it is read in pieces, so that no reader's look around grows with it. */
const MOST_TOKENS = 240;

const plain = new WeakMap<ArticleReading, readonly TaggedSentence[]>();

/**
 * The article's sentences that may be cited, tagged.
 *
 * @param units - spans that are one word whatever they hold (names of several words), in order
 */
export function readSentences(article: ArticleReading, units?: readonly Unit[]): readonly TaggedSentence[] {
  const known = units ? undefined : plain.get(article);
  if (known) return known;
  const { text, paragraphs } = article.article;
  const dates = new Inside([...article.dates].sort((a, b) => a.start - b.start || b.end - a.end));
  const pieces = new Inside([...article.pieces].sort((a, b) => a.start - b.start));
  const names = new Inside(units ?? []);
  const sentences: TaggedSentence[] = [];
  for (const sentence of [...article.sentences].sort((a, b) => a.start - b.start)) {
    if (paragraphs[sentence.paragraph]?.evidence !== true) continue;
    const all = tagSentence(text, sentence, {
      dates: dates.of(sentence),
      pieces: pieces.of(sentence),
      units: names.of(sentence),
    });
    for (let from = 0; from < all.length; from += MOST_TOKENS) {
      const tokens = all.length > MOST_TOKENS ? all.slice(from, from + MOST_TOKENS) : all;
      const clauses = splitClauses(tokens);
      sentences.push({
        span: { start: sentence.start, end: sentence.end },
        paragraph: sentence.paragraph,
        tokens,
        clauses,
        attachments: attachDates(tokens, clauses),
      });
    }
  }
  if (!units) plain.set(article, sentences);
  return sentences;
}

/** Hands out the spans that touch each sentence, sentence after sentence. */
class Inside<T extends Span> {
  readonly #spans: readonly T[];
  #next = 0;
  constructor(spans: readonly T[]) {
    this.#spans = spans;
  }
  of(sentence: Span): T[] {
    while (this.#next < this.#spans.length && (this.#spans[this.#next] as T).end <= sentence.start) this.#next += 1;
    const found: T[] = [];
    for (let i = this.#next; i < this.#spans.length && (this.#spans[i] as T).start < sentence.end; i += 1)
      found.push(this.#spans[i] as T);
    return found;
  }
}
