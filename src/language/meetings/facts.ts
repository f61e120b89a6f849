/** What each date of the corpus dates: the verb or noun that it modifies. */
import type { Place, Span } from '../../corpus/types.ts';
import type { ArticleReading, DateMention, Names } from '../types.ts';
import { type Attachment, statusOf } from './attach.ts';
import { EntityIndex } from './entities.ts';
import { readSentences } from './sentence.ts';
import type { Token } from './tokens.ts';

/** A date and the words that it dates. */
export interface DatedFact {
  /** The sentence. */
  readonly place: Place;
  readonly mention: DateMention;
  /** The verb group ("will meet", "was convened") or the noun phrase ("the 3 May call") that the date modifies. */
  readonly predicate: Span;
  readonly status: 'past' | 'scheduled';
}

/**
 * Every date mention of the articles with what it modifies in its clause; a date that dates both an event noun and its verb
 * gives two facts, the closer one first. A date that stands alone (a dateline, a page date) gives none.
 *
 * @param names - if given, a name of several words is never cut up
 * @returns in order of file, sentence and date
 */
export function datedFacts(articles: readonly ArticleReading[], names?: Names): DatedFact[] {
  const facts: DatedFact[] = [];
  const entities = names ? new EntityIndex(names) : null;
  for (const article of articles) {
    for (const sentence of readSentences(article, entities?.units(article.article.file))) {
      for (const one of sentence.attachments) {
        const token = sentence.tokens[one.date] as Token;
        for (const mention of token.dates) {
          facts.push({
            place: { file: article.article.file, start: sentence.span.start, end: sentence.span.end },
            mention,
            predicate: predicateSpan(sentence.tokens, one),
            status: statusOf(sentence.tokens, mention, one.tense),
          });
        }
      }
    }
  }
  return facts;
}

/** The words of the attachment: a verb group whole, a noun with what stands before it. */
function predicateSpan(tokens: readonly Token[], one: Attachment): Span {
  if (one.noun === null) {
    const group = one.group as NonNullable<typeof one.group>;
    return { start: (tokens[group.from] as Token).start, end: (tokens[group.to - 1] as Token).end };
  }
  let from = one.noun;
  while (from > 0) {
    const before = tokens[from - 1] as Token;
    if (!['adj', 'noun', 'name', 'num'].includes(before.tag) || before.tag === 'punct') break;
    from -= 1;
  }
  const end = one.group && one.group.from > one.noun ? one.group.to - 1 : one.noun;
  return { start: (tokens[from] as Token).start, end: (tokens[end] as Token).end };
}
