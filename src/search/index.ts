/** The ranked search: Orama as the engine and interface, with components of our own, and a second look at what it finds. */
import { create, insertMultiple, search } from '@orama/orama';
import { inverseDocumentFrequency } from './bm25.ts';
import { type CompactStore, createCompactIndex, SCHEMA, tokenizer } from './orama-index.ts';
import { askedFor } from './second-look/asked.ts';
import type { QuestionView } from './second-look/features.ts';
import { secondLook } from './second-look/second-look.ts';
import { type TextView, viewText } from './second-look/view.ts';
import { cutWords } from './tokens.ts';
import type { AskedFact, SearchDocument, SearchHit, SearchIndex, SearchRequest } from './types.ts';

/** How many of BM25's best get a second look. */
const LOOKED_AT = 50;
/** Where the caller has chosen the documents, all of them do, up to this. */
const LOOKED_AT_AMONG = 1000;
const MOST_VIEWS_KEPT = 20_000;

/**
 * Builds an index over short documents.
 *
 * @param documents - in any order (the same documents always rank the same); of two with the same id the later one counts
 * @throws Error if an id is empty
 */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  if (documents.some(({ id }) => id === '')) throw new Error('A document to search has an empty id.');
  const byId = new Map(documents.map((document) => [document.id, document]));
  const texts = new Map(documents.map(({ id, text, context }) => [id, context ? `${context} ${text}` : text]));
  // Orama numbers documents as they come, and ties go by that number.
  const ids = [...byId.keys()].sort();
  const orama = create({
    schema: SCHEMA,
    sort: { enabled: false },
    components: { index: createCompactIndex(), tokenizer },
  });
  insertMultiple(
    orama,
    ids.map((id) => {
      const { kind } = byId.get(id)!;
      return { id, text: texts.get(id)!, ...(kind && { kind }) };
    }),
  );
  const store = orama.data.index as CompactStore;
  const views = new Map<string, TextView>();

  function viewOf(id: string): TextView {
    const known = views.get(id);
    if (known) return known;
    if (views.size >= MOST_VIEWS_KEPT) views.clear();
    const view = viewText(texts.get(id) ?? '');
    views.set(id, view);
    return view;
  }

  function viewQuestion(query: string, command: AskedFact | undefined): QuestionView {
    const words = cutWords(query);
    const counted = words.filter(({ stop }) => !stop);
    const weights = new Map<string, number>();
    for (const { term } of counted) {
      weights.set(term, inverseDocumentFrequency(store.postings.size, store.postings.of(term).documents.length));
    }
    return {
      weights,
      total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
      forms: new Set(counted.map(({ folded }) => folded)),
      asked: askedFor(words, command),
    };
  }

  /** BM25 through Orama, best first. */
  function rankByTerms({ query, among, kind }: SearchRequest, keep: number): SearchHit[] {
    store.keep = keep;
    const where = { ...(among && { id: { in: [...among] } }), ...(kind && { kind: { eq: kind } }) };
    const found = search(orama, { term: query, limit: keep, ...((among || kind) && { where }) });
    if (found instanceof Promise) throw new Error('Orama answered asynchronously, though no component of ours does.');
    return found.hits.map(({ id, score }) => ({ id, score }));
  }

  function find(request: SearchRequest): SearchHit[] {
    const { among, kind, top = 10 } = request;
    const question = viewQuestion(request.query, request.command);
    // Orama takes an empty question for one that every document answers.
    if (question.weights.size === 0) return [];
    const looked = among ? LOOKED_AT_AMONG : LOOKED_AT;
    const ranked = rankByTerms(request, Math.max(top, looked));
    const pool = ranked.slice(0, looked);
    if (among) {
      const found = new Set(ranked.map(({ id }) => id));
      const others = [...new Set(among)].filter(
        (id) => !found.has(id) && byId.has(id) && (!kind || byId.get(id)!.kind === kind),
      );
      for (const id of others.sort().slice(0, looked - pool.length)) pool.push({ id, score: 0 });
    }
    const scores = secondLook(
      question,
      pool.map(({ id, score }) => ({ bm25: score, view: viewOf(id) })),
    );
    const best = pool.map(({ id }, at) => ({ id, score: scores[at]! })).sort(byScore);
    // What was not looked at keeps its order behind the rest.
    const last = best.at(-1)?.score ?? 0;
    const lowest = ranked[looked - 1]?.score ?? 1;
    const rest = ranked.slice(looked).map(({ id, score }) => ({ id, score: (0.99 * last * score) / lowest }));
    return [...best, ...rest].slice(0, top);
  }

  return {
    search: find,
    documentFrequency: (term) => store.postings.of(term).documents.length,
    size: byId.size,
  };
}

function byScore(one: SearchHit, other: SearchHit): number {
  return other.score - one.score || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
