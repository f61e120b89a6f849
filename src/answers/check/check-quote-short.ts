/**
 * Quotations of a few words of which one is another. Too little is shared for a measure of likeness to tell them from words
 * made up, so it counts where the words stand and how rare they are: the other words stand in a quotation, each in its
 * place, and hardly anywhere else; and either they are the whole of that quotation, or the word that is another is one of
 * like meaning, spelling or kind.
 */
import { numberValue } from '../../language/dates/numbers.ts';
import { editDistance } from '../../search/edit-distance.ts';
import { baseForm } from '../../search/word-forms.ts';
import type { Utterance } from '../library/library.ts';
import { relatedWords } from '../library/thesaurus.ts';
import type { Hit, WordIndex } from './check-quote-index.ts';
import type { ExactWord } from './check-quote-words.ts';

const FEWEST = 2;
const MOST = 5;
/** Beyond so many places of the articles the other words are an everyday phrase. */
const MOST_PLACES = 3;
/** A whole quotation of fewer words has too few besides the one that is another. */
const FEWEST_OF_WHOLE = 3;

/**
 * @param words - of a quotation that stands nowhere as it is
 * @param isCandidate - whether a quotation of the articles may be meant
 * @returns the words of the articles that were altered; `null` if none can be told with some certainty
 */
export function alteredShort(
  words: readonly ExactWord[],
  index: WordIndex,
  isCandidate: (utterance: Utterance) => boolean,
): Hit | null {
  if (words.length < FEWEST || words.length > MOST) return null;
  let best: { readonly hit: Hit; readonly rank: number } | null = null;
  for (const [at, changed] of words.entries()) {
    const rest = words.filter((_word, index) => index !== at);
    if (!rest.some(({ stop }) => !stop)) continue;
    const hits = index.exactBut(words, at);
    if (hits.filter(({ stream }) => stream.utterance === null).length > MOST_PLACES) continue;
    for (const hit of hits) {
      const { utterance } = hit.stream;
      const instead = hit.stream.words[hit.from + at];
      if (utterance === null || instead === undefined || !isCandidate(utterance)) continue;
      const whole = hit.from === 0 && hit.to === hit.stream.words.length;
      const alike = isAlike(changed, instead);
      const enough = alike || (whole && (words.length >= FEWEST_OF_WHOLE || (changed.stop && instead.stop)));
      const rank = (alike ? 4 : 0) + (whole ? 2 : 0) + rest.filter(({ stop }) => !stop).length / 10;
      if (enough && (best === null || rank > best.rank)) best = { hit, rank };
    }
  }
  return best?.hit ?? null;
}

/** Whether a word is one that people put in the place of another: a slip, another form, a like meaning, another number. */
function isAlike(one: ExactWord, other: ExactWord): boolean {
  if (one.stop || other.stop) return false;
  const [a, b] = [one.folded, other.folded];
  if (numberValue(a) !== null && numberValue(b) !== null) return true;
  const slips = Math.min(a.length, b.length) < 4 ? 0 : Math.min(a.length, b.length) < 8 ? 1 : 2;
  if (baseForm(a) === baseForm(b) || editDistance(a, b, slips) <= slips) return true;
  return relatedWords(a).some(({ word }) => word === b) || relatedWords(b).some(({ word }) => word === a);
}
