/** Which sentences are worth a close look: what Orama finds for the question, whoever it names, and what stands beside them. */
import type { Library, Passage } from './library.ts';
import type { Need } from './matching.ts';

/** Sentences taken from the search; beyond them a question's words are too scattered to be answered. */
const MOST_FOUND = 300;
/** Sentences taken for one entity; one named more often is told apart by the question's other words. */
const MOST_NAMED = 300;

/**
 * Candidates for a question, in the order of files and text, so that ties stay where they are.
 *
 * @param needs - what the question asks to be covered; with none, every passage is a candidate
 */
export function candidatePassages(needs: readonly Need[], library: Library): readonly Passage[] {
  if (needs.length === 0) return library.passages;
  const found = new Set<Passage>();
  const query = needs.flatMap(({ label, surfaces }) => [label, ...surfaces]).join(' ');
  for (const { id } of library.edition.index.search({ query, kind: 'sentence', top: MOST_FOUND })) {
    const passage = library.passageById(id);
    if (passage) found.add(passage);
  }
  for (const need of needs) {
    for (const entity of need.entities)
      for (const passage of library.passagesNaming(entity).slice(0, MOST_NAMED)) found.add(passage);
    const { date } = need;
    if (date) for (const passage of library.passagesDated(date.spans)) found.add(passage);
  }
  return [...found].sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}

/** The candidates with the sentences of their paragraphs and of those beside them: what is said there can be about the same. */
export function withNeighbours(passages: readonly Passage[], library: Library): ReadonlySet<Passage> {
  const wide = new Set<Passage>(passages);
  for (const { file, position, paragraph } of passages) {
    const shelf = library.articles.get(file)?.passages ?? [];
    for (const step of [-1, 1]) {
      let paragraphs = 0;
      let last = paragraph;
      for (let index = position + step; paragraphs <= 2; index += step) {
        const passage = shelf[index];
        if (!passage) break;
        if (passage.paragraph !== last) {
          paragraphs++;
          last = passage.paragraph;
        }
        if (paragraphs <= 2) wide.add(passage);
      }
    }
  }
  return wide;
}
