/** Features of where a candidate stands: the met words nearest to it, apposition, its edges and what is inside. */
import { idOf, type Keys, mix } from '../hash.ts';
import type { Pair } from '../pair.ts';
import { CODE } from '../types.ts';
import { AFTER_ALL, BEFORE_ALL, codeAt, stepOf, type View } from './view.ts';

const COMMA = idOf(',');
const OF = idOf('of');
const NONE = -7;
/** Words of a way that are told apart, and steps inside a candidate. */
const LONGEST_WAY = 4;
const LONGEST_INSIDE = 6;
/** Met words so near on either side count, the nearer the more. */
const NEAR = 8;

export function addPlace(view: View, keys: Keys): void {
  addNearest(view, keys);
  addApposition(view, keys);
  addEdges(view, keys);
  addInside(view, keys);
}

/** The words between two places as one integer: small words as themselves, others by their tag. */
function wayBetween({ sentence }: Pair, from: number, to: number): number {
  const { words } = sentence;
  let way = 1;
  for (let at = from + 1; at < to; at++) {
    if (at - from > LONGEST_WAY) return mix(way, 900 + Math.min(3, (to - from) >> 3));
    const word = words[at]!;
    const small = word.tag === 'prep' || word.tag === 'conj' || word.tag === 'punct' || word.tag === 'to';
    way = mix(way, small ? word.wordId : CODE[word.tag]);
  }
  return way;
}

function addNearest({ pair, candidate, wh, whRole }: View, keys: Keys): void {
  const { sentence, verb, asked, question, role, of, met } = pair;
  const size = sentence.words.length;
  const { from, to } = candidate;
  const left = pair.metBefore[from]!;
  const right = pair.metFrom[to]!;
  const hasLeft = left >= 0;
  const hasRight = right < size;
  const leftWay = hasLeft ? wayBetween(pair, left, from) : NONE;
  const rightWay = hasRight ? wayBetween(pair, to - 1, right) : NONE;
  const kindOf = (at: number): number => (at === verb ? 40 : codeAt(sentence, at));
  const leftKind = hasLeft ? kindOf(left) : NONE;
  const rightKind = hasRight ? kindOf(right) : NONE;
  keys.add3(80, wh, leftKind, leftWay);
  keys.add3(81, wh, rightKind, rightWay);
  keys.add3(82, whRole, leftKind, rightKind);
  keys.add2(83, leftKind, leftWay);
  keys.add2(84, rightKind, rightWay);
  keys.add2(85, hasLeft ? Math.min(6, from - left - 1) : 6, hasRight ? Math.min(6, right - to) : 6);
  keys.add3(86, wh, hasLeft ? (from - left < 3 ? 0 : 1) : 2, hasRight ? (right - to < 2 ? 0 : 1) : 2);
  let mass = 0;
  for (let at = Math.max(0, from - NEAR); at < from; at++) if (met[at]! > 0) mass += 1 / (from - at);
  for (let at = to; at < Math.min(size, to + NEAR); at++) if (met[at]! > 0) mass += 1 / (at - to + 1);
  keys.add2(87, Math.min(8, Math.round(mass * 3)), wh);
  // Which word of the question the nearest one stands for, in the order around its verb.
  const order = (at: number): number => {
    const word = of[at]!;
    return word < question.rest ? 0 : asked < 0 || word > asked ? 3 : word === asked ? 2 : 1;
  };
  if (hasLeft) keys.add4(88, order(left), role & 3, wh, from - left < 4 ? 1 : 0);
  if (hasRight) keys.add4(89, order(right), role & 3, wh, right - to < 3 ? 1 : 0);
}

/** Beside a met noun with a comma between, or right beside one. */
function addApposition({ pair, candidate, head, whRole }: View, keys: Keys): void {
  const { words } = pair.sentence;
  const { from, to } = candidate;
  const left = pair.metBefore[from]!;
  const right = pair.metFrom[to]!;
  const noun = (at: number): boolean => words[at]?.tag !== 'verb';
  const sense = head.tag === 'name' ? 40 : CODE[head.tag];
  if (left >= 0 && left === from - 2 && words[from - 1]!.wordId === COMMA && noun(left)) keys.add2(92, whRole, sense);
  if (right < words.length && words[to]?.wordId === COMMA) keys.add3(93, whRole, sense, right === to + 1 ? 1 : 0);
  if (right === to && words[right]?.tag === 'name') keys.add2(94, whRole, sense);
  if (left >= 0 && left === from - 1 && noun(left)) keys.add3(95, whRole, sense, CODE[words[left]!.tag]);
}

function addEdges({ pair, candidate, wh, opening }: View, keys: Keys): void {
  const { sentence, role } = pair;
  const { words } = sentence;
  const { from, to } = candidate;
  const before = codeAt(sentence, from - 1);
  const first = codeAt(sentence, from);
  const last = codeAt(sentence, to - 1);
  const after = codeAt(sentence, to);
  keys.add2(100, before, first);
  keys.add2(101, last, after);
  keys.add3(102, wh, before, first);
  keys.add3(103, wh, last, after);
  keys.add2(104, words[from - 1]?.wordId ?? BEFORE_ALL, wh);
  keys.add2(105, words[to]?.wordId ?? AFTER_ALL, wh);
  keys.add3(106, before, after, wh);
  keys.add4(107, opening, role & 3, wh, before);
  keys.add3(108, after, codeAt(sentence, to + 1), last);
}

function addInside(view: View, keys: Keys): void {
  const { pair, candidate, head, headSense, first, last, wh, commas, conjunctions, prepositions, relatives, verbs } =
    view;
  const { sentence } = pair;
  const { words } = sentence;
  const { from, to } = candidate;
  const cutLeft = from > first.from ? 1 : 0;
  const cutRight = to < last.to ? 1 : 0;
  const before = codeAt(sentence, from - 1);
  const after = codeAt(sentence, to);
  keys.add3(112, cutLeft, cutRight, wh);
  keys.add4(113, cutLeft, before, codeAt(sentence, from), wh);
  keys.add4(114, cutRight, codeAt(sentence, to - 1), after, wh);
  keys.add3(115, words[to]?.wordId === OF ? 1 : 0, wh, headSense);
  keys.add3(116, Math.min(prepositions, 3), Math.min(commas, 2), wh);
  keys.add4(117, Math.min(conjunctions, 2), commas > 0 ? 1 : 0, verbs > 0 ? 1 : 0, wh);
  keys.add3(118, relatives > 0 ? 1 : 0, Math.min(verbs, 2), wh);
  keys.add3(119, after === CODE.conj ? 1 : 0, before === CODE.conj ? 1 : 0, conjunctions > 0 ? 1 : 0);
  if (after === CODE.prep) keys.add3(120, words[to]!.wordId, CODE[head.tag], wh);
  let inside = 0;
  for (let index = first.index; index <= last.index && index < first.index + LONGEST_INSIDE; index++)
    inside = mix(inside, stepOf(pair, index));
  keys.add2(121, inside, wh);
  keys.add2(122, inside, after);
}
