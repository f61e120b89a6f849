/** The ranked search: Orama as the engine and interface, with components of our own. */
import { create, insertMultiple, search } from '@orama/orama';
import { type CompactStore, createCompactIndex, SCHEMA, tokenizer } from './orama-index.ts';
import { terms } from './tokens.ts';
import type { SearchDocument, SearchHit, SearchIndex, SearchRequest } from './types.ts';

/**
 * Builds an index over short documents.
 *
 * @param documents - in any order (the same documents always rank the same); of two with the same id the later one counts
 * @throws Error if an id is empty
 */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  if (documents.some(({ id }) => id === '')) throw new Error('A document to search has an empty id.');
  const byId = new Map(documents.map((document) => [document.id, document]));
  // Orama numbers documents as they come, and ties go by that number.
  const ordered = [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const orama = create({
    schema: SCHEMA,
    sort: { enabled: false },
    components: { index: createCompactIndex(), tokenizer },
  });
  insertMultiple(orama, ordered);
  const store = orama.data.index as CompactStore;

  function find({ query, among, kind, top = 10 }: SearchRequest): SearchHit[] {
    // Orama takes an empty question for one that every document answers.
    if (terms(query).length === 0) return [];
    store.keep = top;
    const where = { ...(among && { id: { in: [...among] } }), ...(kind && { kind: { eq: kind } }) };
    const found = search(orama, { term: query, limit: top, ...((among || kind) && { where }) });
    if (found instanceof Promise) throw new Error('Orama answered asynchronously, though no component of ours does.');
    return found.hits.map(({ id, score }) => ({ id, score }));
  }

  return {
    search: find,
    documentFrequency: (term) => store.postings.of(term).documents.length,
    size: byId.size,
  };
}
