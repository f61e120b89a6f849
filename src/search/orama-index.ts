/**
 * Orama's own `index` and `tokenizer` components, replaced. Orama matches by prefix and divides a term's count by the
 * document's length before BM25 sees it; these components match whole terms and score true BM25 over compact postings.
 */
import type { AnyOrama, IIndex, Tokenizer, TokenScore } from '@orama/orama';
import { rank } from './bm25.ts';
import { Postings } from './postings.ts';
import { terms } from './tokens.ts';

/** `text` is what is searched; `id` and `kind` are there to search among some documents only. */
export const SCHEMA = { text: 'string', id: 'enum', kind: 'enum' } as const;

/** Measured on question-to-paragraph, question-to-article and question-to-sentence sets; flat around these. */
const BM25 = { k1: 1.2, b: 0.75 };

/** What Orama keeps for the component between calls. */
export interface CompactStore {
  readonly vectorIndexes: Record<string, never>;
  readonly documentIds: AnyOrama['internalDocumentIDStore'];
  readonly postings: Postings;
  readonly kinds: Map<string, Set<number>>;
  /** How many hits the next search hands on: Orama has no parameter for it and would sort every match. */
  keep: number;
}

export const tokenizer: Tokenizer = {
  language: 'english',
  normalizationCache: new Map(),
  tokenize: (text) => terms(text),
};

/** The `index` component; everything it does not do says so instead of giving a wrong result. */
export function createCompactIndex(): IIndex<CompactStore> {
  const unsupported = (what: string) => (): never => {
    throw new Error(`The compact index does not ${what}: build a new index instead.`);
  };
  return {
    create: (_orama, documentIds) => ({
      vectorIndexes: {},
      documentIds,
      postings: new Postings(),
      kinds: new Map(),
      keep: 10,
    }),
    insert(_self, store, property, _id, document, value, _type, language, { tokenize }) {
      if (property === 'text') store.postings.add(document, tokenize(String(value), language, property));
      if (property !== 'kind') return;
      const kind = String(value);
      const documents = store.kinds.get(kind) ?? new Set();
      store.kinds.set(kind, documents.add(document));
    },
    search(
      index,
      question,
      { tokenize },
      language,
      _properties,
      _exact,
      _tolerance,
      _boost,
      _relevance,
      _count,
      allowed,
    ) {
      const { postings, keep } = index as CompactStore;
      return rank(postings, tokenize(question, language), { ...BM25, keep, allowed }) satisfies TokenScore[];
    },
    searchByWhereClause(index, _tokenizer, filters) {
      const store = index as CompactStore;
      const { id, kind } = filters as { id?: { in?: string[] }; kind?: { eq?: string } };
      const ofKind = kind?.eq === undefined ? undefined : (store.kinds.get(kind.eq) ?? new Set<number>());
      if (id?.in === undefined) return ofKind ?? new Set();
      const numbers = id.in.map((one) => store.documentIds.idToInternalId.get(one)).filter((one) => one !== undefined);
      return new Set(ofKind === undefined ? numbers : numbers.filter((one) => ofKind.has(one)));
    },
    getSearchableProperties: () => Object.keys(SCHEMA),
    getSearchablePropertiesWithTypes: () => SCHEMA,
    remove: unsupported('remove documents'),
    load: unsupported('load a snapshot'),
    save: unsupported('save a snapshot'),
    // Hooks of Orama's own index, which are only called from inside it.
    insertDocumentScoreParameters: unsupported('count as Orama does'),
    insertTokenScoreParameters: unsupported('count as Orama does'),
    removeDocumentScoreParameters: unsupported('count as Orama does'),
    removeTokenScoreParameters: unsupported('count as Orama does'),
    calculateResultScores: unsupported('score as Orama does'),
  };
}
