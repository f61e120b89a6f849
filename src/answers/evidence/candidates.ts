/** The sentences that may answer a request, as Orama finds them: themselves, or by their paragraph, a quotation, a meeting or a fact. */
import { dayWords } from '../../edition/documents.ts';
import type { SearchDocument } from '../../search/types.ts';
import type { Library, Passage } from '../library/library.ts';
import type { Request } from '../request/request.ts';

/** What each kind of document brings: how many are looked at, and how many sentences of each. */
const KINDS: readonly {
  readonly kind: NonNullable<SearchDocument['kind']>;
  readonly top: number;
  readonly of: number;
}[] = [
  { kind: 'sentence', top: 30, of: 1 },
  { kind: 'paragraph', top: 8, of: 8 },
  { kind: 'quotation', top: 5, of: 3 },
  { kind: 'meeting', top: 3, of: 6 },
  { kind: 'fact', top: 8, of: 1 },
];
/** Sentences found by words of like meaning. */
const REWORDED = 10;
/** Sentences that date something to an asked day. */
const ON_DAY = 12;

/** Sentences around the answer before that are looked at. */
const BESIDE = 4;

export interface Candidate {
  readonly passage: Passage;
  /** Score of the sentence itself in the search, as a share of the best; 0 where only its surroundings were found. */
  readonly search: number;
  /** The same as the search gives it: it grows with how much of the question the sentence has. */
  readonly searchScore: number;
  /** Its place among the sentences that the search found, from 0; `null` if it was not among them. */
  readonly rank: number | null;
  /** A fact has its answer from here: how much of the request it accounts for, less for its further places. */
  readonly read: number;
}

/**
 * @param read - where facts have their answers from, with what that is worth
 * @returns each sentence once; those that the search found first, in its order
 */
export function candidatesFor(
  request: Request,
  library: Library,
  read: ReadonlyMap<Passage, number> = new Map(),
): Candidate[] {
  const { index, records } = library.edition;
  const { query } = request;
  const found = new Map<Passage, { search: number; searchScore: number; rank: number | null; read: number }>();
  const see = (passage: Passage) => {
    let one = found.get(passage);
    if (!one) {
      one = { search: 0, searchScore: 0, rank: null, read: 0 };
      found.set(passage, one);
    }
    return one;
  };
  for (const { kind, top, of } of KINDS) {
    const hits = index.search({ query, kind, top });
    const best = hits[0]?.score || 1;
    for (const [at, { id, score }] of hits.entries()) {
      const passages = (records.get(id) ?? []).flatMap((place) => library.passagesAt(place));
      for (const passage of passages.slice(0, of)) {
        const one = see(passage);
        if (kind === 'sentence') {
          one.search = score / best;
          one.searchScore = score;
          one.rank = at;
        }
      }
    }
  }
  const days = request.question.dates.flatMap(({ spans }) =>
    spans.flatMap(({ from, to }) => dayWords(from, to, false)),
  );
  if (days.length > 0)
    for (const { id } of index.search({ query: days.join(' '), kind: 'day', top: ON_DAY }))
      for (const passage of (records.get(id) ?? []).flatMap((place) => library.passagesAt(place))) see(passage);
  const surfaces = request.needs.flatMap(({ label, surfaces }) => [label, ...surfaces]).join(' ');
  for (const { id } of index.search({ query: surfaces, kind: 'sentence', top: REWORDED })) {
    const passage = library.passageById(id);
    if (passage) see(passage);
  }
  for (const [passage, worth] of read) see(passage).read = worth;
  // What is told on goes on where the answer before stands.
  for (const { file, position } of request.shown)
    for (const passage of library.articles
      .get(file)
      ?.passages.slice(Math.max(0, position - BESIDE), position + BESIDE + 1) ?? [])
      see(passage);
  return [...found].map(([passage, one]) => ({ passage, ...one }));
}
