/**
 * The features of one candidate, as keys: what it is, how it stands to the act asked about, where it stands.
 * Templates after those that picking answer spans by hand-made features has used (Rajpurkar et al., 2016) and those of semantic
 * role labelling (Gildea and Jurafsky, 2002: path, voice, position, head).
 */
import type { Keys } from '../hash.ts';
import type { Pair } from '../pair.ts';
import type { Candidate } from '../types.ts';
import { addKind } from './kind.ts';
import { addPlace } from './place.ts';
import { addRelation } from './relation.ts';
import { viewOf } from './view.ts';

/** Fills `keys` with the features of a candidate, in place of what was in it. */
export function findFeatures(pair: Pair, candidate: Candidate, keys: Keys): void {
  keys.count = 0;
  const view = viewOf(pair, candidate);
  addKind(view, keys);
  addRelation(view, keys);
  addPlace(view, keys);
}
