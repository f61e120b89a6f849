/** Picks the words inside a sentence that answer a question, each with the probability that they do. */
import { probabilityOf } from './confidence.ts';
import { draftPicks } from './decide.ts';
import { pairUp } from './pair.ts';
import { parseQuestion } from './question.ts';
import { prepareSentence } from './sentence.ts';
import { fitted } from './weights.ts';

export { askedKind } from './kind.ts';
export type { AskedKind } from './types.ts';

/** Words of a sentence that may answer. */
export interface Picked {
  /** UTF-16 span in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Calibrated probability that these words are the answer. */
  readonly probability: number;
}

const MOST = 3;

/**
 * The words that answer, picked by a model over candidate phrases that is fitted on public question sets (see `weights.json`).
 *
 * @param question - as typed, in English; its capitals and marks change nothing
 * @param sentence - one sentence
 * @param most - picks
 * @returns spans that do not overlap, the most probable first; empty where nothing can be picked
 */
export function pickWords(question: string, sentence: string, most = MOST): Picked[] {
  const parsed = parseQuestion(question);
  const prepared = prepareSentence(sentence);
  if (parsed.words.length === 0 || prepared.candidates.length === 0 || most <= 0) return [];
  const { model, confidence } = fitted();
  const pair = pairUp(parsed, prepared);
  const picks: Picked[] = [];
  for (const draft of draftPicks(pair, model.shares(pair), most)) {
    const { start, end } = draft;
    // The confidence is fitted on first picks; what comes after one can't be likelier than what that leaves.
    const left = 1 - (picks[0]?.probability ?? 0);
    const probability = Math.min(probabilityOf(draft, confidence), left);
    picks.push({ start, end, text: sentence.slice(start, end), probability });
  }
  return picks.sort((one, two) => two.probability - one.probability);
}
