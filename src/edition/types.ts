/** Everything built from one state of the corpus, immutable. */
import type { Corpus } from '../corpus/types.ts';
import type { Reading } from '../language/types.ts';
import type { SearchIndex } from '../search/types.ts';

export interface Edition {
  /** Short and stable: the same corpus and data give the same id. */
  readonly id: string;
  readonly corpus: Corpus;
  readonly reading: Reading;
  readonly index: SearchIndex;
}
