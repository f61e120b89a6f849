/** What stands around a sentence: its neighbours, its paragraph, the top of its article, the article. */
import { stem } from '../../search/tokens.ts';
import type { ArticleShelf, Library, Passage } from '../library/library.ts';
import type { Need } from '../library/matching.ts';

/** A stretch of an article as the words and names in it. */
export interface Stretch {
  /** How well a need is met anywhere in it, from 0 to 1. */
  meets(need: Need): number;
}

export interface Surroundings {
  readonly before: Passage | undefined;
  readonly after: Passage | undefined;
  /** Two sentences before. */
  readonly earlier: Passage | undefined;
  readonly paragraph: Stretch;
  readonly lead: Stretch;
  readonly article: Stretch;
}

/** Sentences that make the top of an article. */
const LEADING = 2;

const paragraphs = new WeakMap<ArticleShelf, Map<number, Stretch>>();
const articles = new WeakMap<ArticleShelf, { readonly lead: Stretch; readonly article: Stretch }>();

export function surroundingsOf(passage: Passage, library: Library): Surroundings {
  const shelf = library.articles.get(passage.file);
  if (!shelf) throw new Error(`${passage.file} is not in edition ${library.edition.id}.`);
  const { position, paragraph } = passage;
  return {
    before: shelf.passages[position - 1],
    after: shelf.passages[position + 1],
    earlier: shelf.passages[position - 2],
    paragraph: paragraphOf(paragraph, shelf),
    ...articleOf(shelf),
  };
}

function paragraphOf(paragraph: number, shelf: ArticleShelf): Stretch {
  let known = paragraphs.get(shelf);
  if (!known) {
    known = new Map(
      [...Map.groupBy(shelf.passages, (passage) => passage.paragraph)].map(([at, inside]) => [at, stretchOf(inside)]),
    );
    paragraphs.set(shelf, known);
  }
  return known.get(paragraph)!;
}

function articleOf(shelf: ArticleShelf): { readonly lead: Stretch; readonly article: Stretch } {
  let known = articles.get(shelf);
  if (!known) {
    const { title } = shelf.reading.article;
    const words = (title ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map(stem);
    known = { lead: stretchOf(shelf.passages.slice(0, LEADING), words), article: stretchOf(shelf.passages, words) };
    articles.set(shelf, known);
  }
  return known;
}

function stretchOf(passages: readonly Passage[], more: readonly string[] = []): Stretch {
  const terms = new Set(more);
  const entities = new Set<string>();
  for (const passage of passages) {
    for (const term of passage.terms) terms.add(term);
    for (const entity of passage.entities) entities.add(entity);
  }
  return {
    meets: ({ entities: wanted, terms: wordings, allOf }) => {
      if (wanted.some((id) => entities.has(id))) return 1;
      if (allOf.length > 0 && allOf.every((term) => terms.has(term))) return 1;
      let best = 0;
      for (const [term, strength] of wordings) if (strength > best && terms.has(term)) best = strength;
      return best;
    },
  };
}
