/** Everything built from one state of the corpus, immutable. */
import type { Corpus, Place } from '../corpus/types.ts';
import type { DatedFact } from '../language/meetings/facts.ts';
import type { Reading } from '../language/types.ts';
import type { SearchIndex } from '../search/types.ts';

export interface Edition {
  /** Short and stable: the same corpus and data give the same id. */
  readonly id: string;
  readonly corpus: Corpus;
  readonly reading: Reading;
  /** What each date dates. */
  readonly facts: readonly DatedFact[];
  readonly index: SearchIndex;
  /** The places that each document of the index stands for, by its id. */
  readonly records: ReadonlyMap<string, readonly Place[]>;
}
