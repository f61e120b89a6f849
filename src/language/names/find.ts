/** Everybody and everything named in a corpus. */
import type { EditorData } from '../../corpus/types.ts';
import type { ArticleSentences, Names } from '../types.ts';
import { findCandidates } from './candidates.ts';
import { creditsIn } from './credits.ts';
import { learnTitles, withLearntTitles } from './learnt-titles.ts';
import { officeMentions, withOfficeMentions } from './office-mentions.ts';
import { findOrganisations } from './organisations.ts';
import { findPeople } from './people.ts';
import { byText } from './spelling.ts';
import { type TokenSentence, tokenSentences } from './tokens.ts';

/**
 * Reads the names of a whole corpus: people with their offices, organisations, countries, places and things.
 * A surname in one article may be explained by another, so all articles are read together; their order changes nothing.
 *
 * @param articles - split into sentences; only evidence paragraphs are read
 * @param data - an editor's names and spellings, which come before those found. An office that an editor gives has no
 *   place in an article: its role carries the form `editor`, the file `''` and the span 0 to 0
 */
export function findNames(articles: readonly ArticleSentences[], data: EditorData): Names {
  const ordered = [...articles].sort((a, b) => byText(a.article.file, b.article.file));
  const texts = new Map(ordered.map(({ article }) => [article.file, article.text]));
  const textOf = (file: string): string => texts.get(file) ?? '';
  const sentences = tokenSentences(ordered);
  const following = new Map<TokenSentence, TokenSentence>();
  for (const [at, sentence] of sentences.entries()) {
    const next = sentences[at + 1];
    if (next && next.file === sentence.file) following.set(sentence, next);
  }
  const lower = wordsInLowerCase(sentences);
  const candidates = sentences.flatMap((sentence) => findCandidates(sentence, lower));
  const isCredit = creditsIn(candidates, following);
  const { people, sightings } = findPeople(candidates, { following, lower, data, textOf, isCredit });
  const offices = officeMentions(people, sentences, candidates, textOf);
  return {
    people: withLearntTitles(withOfficeMentions(people, offices), learnTitles(people, sentences, textOf)),
    organisations: findOrganisations({
      sentences,
      sightings,
      credited: candidates.filter(isCredit),
      seen: { lower, capital: wordsWithCapital(sentences) },
      data,
      textOf,
    }),
  };
}

function wordsInLowerCase(sentences: readonly TokenSentence[]): ReadonlySet<string> {
  const lower = new Set<string>();
  for (const { tokens } of sentences) for (const token of tokens) if (!token.capital) lower.add(token.fold);
  return lower;
}

function wordsWithCapital(sentences: readonly TokenSentence[]): ReadonlySet<string> {
  const capital = new Set<string>();
  for (const { tokens, titleCase } of sentences) {
    if (!titleCase) for (const token of tokens) if (token.capital && !token.opens) capital.add(token.fold);
  }
  return capital;
}
