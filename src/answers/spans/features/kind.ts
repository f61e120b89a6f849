/** Features of what a candidate is: its kind beside the kind asked for, what it repeats of the question, its length and words. */
import type { Keys } from '../hash.ts';
import { isTimeNoun } from '../senses.ts';
import { CODE } from '../types.ts';
import { codeAt, type View } from './view.ts';

export function addKind(view: View, keys: Keys): void {
  const { pair, candidate, head, headSense, opening, wh, shape } = view;
  const { question, sentence } = pair;
  const { words } = sentence;
  const tag = CODE[head.tag];
  const { type } = question;
  keys.add3(1, type, tag, headSense);
  keys.add2(2, wh, shape);
  keys.add2(3, type, shape);
  keys.add3(4, wh, headSense, shape);
  keys.add2(5, type, opening);
  keys.add3(6, wh, opening, tag);
  keys.add3(7, question.preposition, wh, opening);
  if (question.noun) keys.add3(8, question.noun.stemId, headSense, tag);
  if (head.tag === 'noun' && isTimeNoun(head.lower)) keys.add1(9, type);
  if (head.tag === 'pron') keys.add2(10, wh, head.wordId);
  const { from, to } = candidate;
  if (words[from - 2]?.tag === 'num' && words[from - 1]?.lower === 'of' && head.tag === 'num') keys.add1(11, wh);
  // A number cut off from its noun, or a noun from its number.
  if (shape & 2)
    keys.add3(12, wh, words[to - 1]!.tag === 'num' ? codeAt(sentence, to) : 50, codeAt(sentence, from - 1));
  addRepeated(view, keys);
  addNoun(view, keys);
  addLength(view, keys);
}

function addRepeated({ pair, candidate, wh, content, repeated }: View, keys: Keys): void {
  const { met, verb } = pair;
  const { from, to, head } = candidate;
  const isMet = (at: number): number => (met[at]! > 0 ? 1 : 0);
  keys.add2(15, Math.min(repeated, 3), Math.min(content - repeated, 3));
  keys.add3(16, isMet(head), wh, repeated === content ? 1 : 0);
  if (repeated > 0) keys.add2(17, wh, repeated === content ? 2 : repeated * 2 >= content ? 1 : 0);
  keys.add2(18, isMet(from), isMet(to - 1));
  if (verb >= from && verb < to) keys.add2(19, wh, verb === from ? 1 : verb === head ? 2 : 0);
}

/** The noun of the question phrase ("which minister") inside the candidate, or right beside it. */
function addNoun({ pair, candidate, head, headSense, wh }: View, keys: Keys): void {
  const { question, sentence } = pair;
  const { noun } = question;
  if (!noun) return;
  const { words } = sentence;
  const { from, to } = candidate;
  const same = (at: number): boolean => words[at]?.stemId === noun.stemId;
  let inside = 0;
  for (let at = from; at < to; at++) if (same(at)) inside = at === candidate.head ? 3 : at === to - 1 ? 2 : 1;
  const beside = (same(to) ? 1 : 0) + (same(from - 1) ? 2 : 0);
  keys.add3(22, wh, inside, beside);
  keys.add3(23, question.nounSense, headSense, CODE[head.tag]);
  if (beside > 0) keys.add3(24, wh, beside, CODE[head.tag]);
}

function addLength({ pair, candidate, head, first, last, opening, wh }: View, keys: Keys): void {
  const { question, sentence } = pair;
  const { from, to } = candidate;
  const length = to - from;
  keys.add2(27, length > 12 ? 12 : length > 8 ? 9 : length, wh);
  keys.add3(28, Math.min(5, last.index - first.index), wh, opening);
  keys.add2(29, question.type, length > 6 ? 2 : length > 3 ? 1 : 0);
  keys.add3(30, from === 0 ? 0 : to >= sentence.words.length - 1 ? 2 : 1, wh, pair.role & 3);
  keys.add2(31, question.type, head.wordId);
  keys.add2(32, wh, sentence.words[from]!.wordId);
  if (question.noun) keys.add2(33, question.noun.stemId, head.tag === 'name' ? 1 : head.stemId);
}
