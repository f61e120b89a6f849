/**
 * Pairs quotation marks. All marks of a paragraph are read as one best path (Viterbi) over a few states, so that a mark typed the
 * wrong way round, spaced wrongly, left out or put in by accident costs something but does not turn the rest of the paragraph inside out.
 */
import type { Article, Span } from '../../corpus/types.ts';
import type { QuotedPiece } from '../types.ts';
import { closingClause } from './lost-mark.ts';
import { findMarks, type Mark } from './mark-characters.ts';
import { closeCost, openCost, strayCost } from './mark-costs.ts';

/** Outside; in a quotation; in single marks within it; in a quotation of single marks; double marks within either. */
const OUT = 0;
const DOUBLE = 1;
const SINGLE_IN_DOUBLE = 2;
const SINGLE = 3;
const DOUBLE_IN_SINGLE = 4;
const DOUBLE_IN_DOUBLE = 5;
const STATES = 6;

const REOPENED_AFTER_SENTENCE = 2.5;
const REOPENED_ELSEWHERE = 6;
const NESTED_DOUBLE = 2.2;
const NESTED_SINGLE = 0.3;
const OUTER_SINGLE = 1;
const BOTH_CLOSED_BY_ONE = 3;
const LEFT_OPEN_BEFORE_MARKED_PARAGRAPH = 1.5;
const LEFT_OPEN = 7;
/** Left open, but its reporting clause shows where it ends. */
const LEFT_OPEN_BEFORE_CLAUSE = 2;
const LEFT_OPEN_SINGLE = 6;
const NESTED_LEFT_OPEN = 3;
const OPENING_LOST = 6;

type Effect = 'none' | 'open' | 'close' | 'reopen';
interface Step {
  readonly from: number;
  readonly to: number;
  readonly effect: Effect;
  readonly cost: number;
}

/** What a mark may do in each state, and at what cost. */
function steps(mark: Mark): Step[] {
  const open = openCost(mark);
  const close = closeCost(mark);
  const stray = strayCost(mark);
  const all: Step[] = [];
  for (let state = 0; state < STATES; state++) all.push({ from: state, to: state, effect: 'none', cost: stray });
  if (mark.single) {
    all.push(
      { from: OUT, to: SINGLE, effect: 'open', cost: open + OUTER_SINGLE },
      { from: SINGLE, to: OUT, effect: 'close', cost: close },
      { from: DOUBLE, to: SINGLE_IN_DOUBLE, effect: 'none', cost: open + NESTED_SINGLE },
      { from: SINGLE_IN_DOUBLE, to: DOUBLE, effect: 'none', cost: close },
    );
    return all;
  }
  const reopen = open + (mark.afterSentence ? REOPENED_AFTER_SENTENCE : REOPENED_ELSEWHERE);
  all.push(
    { from: OUT, to: DOUBLE, effect: 'open', cost: open },
    { from: DOUBLE, to: OUT, effect: 'close', cost: close },
    { from: DOUBLE, to: DOUBLE, effect: 'reopen', cost: reopen },
    { from: DOUBLE, to: DOUBLE_IN_DOUBLE, effect: 'none', cost: open + NESTED_DOUBLE },
    { from: DOUBLE_IN_DOUBLE, to: DOUBLE, effect: 'none', cost: close },
    { from: SINGLE_IN_DOUBLE, to: OUT, effect: 'close', cost: close + BOTH_CLOSED_BY_ONE },
    { from: SINGLE, to: DOUBLE_IN_SINGLE, effect: 'none', cost: open },
    { from: DOUBLE_IN_SINGLE, to: SINGLE, effect: 'none', cost: close },
  );
  return all;
}

function endCost(state: number, nextIsMarked: boolean, clauseEnds: boolean): number {
  if (state === OUT) return 0;
  if (state === DOUBLE && clauseEnds) return LEFT_OPEN_BEFORE_CLAUSE;
  if (state === DOUBLE) return nextIsMarked ? LEFT_OPEN_BEFORE_MARKED_PARAGRAPH : LEFT_OPEN;
  if (state === SINGLE) return LEFT_OPEN_SINGLE;
  return NESTED_LEFT_OPEN + (state === DOUBLE_IN_SINGLE ? LEFT_OPEN_SINGLE : LEFT_OPEN);
}

interface Action {
  readonly mark: Mark;
  readonly effect: Effect;
}

/** The cheapest reading of a paragraph's marks; `lostOpening` if its words are quoted from the start without a mark. */
function bestPath(
  marks: readonly Mark[],
  nextIsMarked: boolean,
  clauseEnds: boolean,
): { actions: Action[]; lostOpening: boolean } {
  let costs = new Array<number>(STATES).fill(Number.POSITIVE_INFINITY);
  costs[OUT] = 0;
  costs[DOUBLE] = OPENING_LOST;
  const back: (Step | undefined)[][] = [];
  for (const mark of marks) {
    const next = new Array<number>(STATES).fill(Number.POSITIVE_INFINITY);
    const chosen: (Step | undefined)[] = new Array(STATES).fill(undefined);
    for (const step of steps(mark)) {
      const cost = (costs[step.from] ?? Number.POSITIVE_INFINITY) + step.cost;
      if (cost < (next[step.to] ?? Number.POSITIVE_INFINITY)) {
        next[step.to] = cost;
        chosen[step.to] = step;
      }
    }
    back.push(chosen);
    costs = next;
  }
  let state = OUT;
  let best = Number.POSITIVE_INFINITY;
  costs.forEach((cost, end) => {
    const total = cost + endCost(end, nextIsMarked, clauseEnds);
    if (total < best) {
      best = total;
      state = end;
    }
  });
  const actions: Action[] = [];
  for (let i = marks.length - 1; i >= 0; i--) {
    const step = back[i]?.[state];
    const mark = marks[i];
    if (!step || !mark) break;
    actions.push({ mark, effect: step.effect });
    state = step.from;
  }
  return { actions: actions.reverse(), lostOpening: state === DOUBLE };
}

/** The piece between two offsets, without white space at its edges; `null` if no letter or digit is left. */
function piece(text: string, paragraph: number, inner: Span, outer: Span): QuotedPiece | null {
  let { start, end } = inner;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return null;
  return { start, end, paragraph, outer };
}

/**
 * Finds what stands between quotation marks, paragraph by paragraph (all kinds of paragraphs).
 * A quotation that runs over several paragraphs, each opened by a mark and only the last closed, gives one piece for each of them.
 * Nested quotations are not returned: they are part of the piece around them.
 * @returns pieces in the order of the text, disjoint.
 */
export function pairMarks(article: Article): QuotedPiece[] {
  const { text } = article;
  const byParagraph = article.paragraphs.map((paragraph) => findMarks(text, paragraph));
  const pieces: QuotedPiece[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const marks = byParagraph[index] ?? [];
    if (marks.length === 0) return;
    const following = byParagraph[index + 1]?.[0];
    const nextIsMarked = following !== undefined && !following.single && following.opensParagraph;
    const lastDouble = marks.findLast((mark) => !mark.single);
    const clauseEnds = lastDouble !== undefined && closingClause(text, lastDouble.end, paragraph.end) !== null;
    const { actions, lostOpening } = bestPath(marks, nextIsMarked, clauseEnds);
    let open: Span | null = lostOpening ? { start: paragraph.start, end: paragraph.start } : null;
    const finish = (innerEnd: number, outerEnd: number): void => {
      if (!open) return;
      const found = piece(text, index, { start: open.end, end: innerEnd }, { start: open.start, end: outerEnd });
      if (found) pieces.push(found);
      open = null;
    };
    for (const { mark, effect } of actions) {
      if (effect === 'close') finish(mark.start, mark.end);
      if (effect === 'reopen' && open) {
        const lost = closingClause(text, open.end, mark.start) ?? mark.start;
        finish(lost, lost);
      }
      if (effect === 'open' || effect === 'reopen') open = { start: mark.start, end: mark.end };
    }
    const lost: number = (open && closingClause(text, (open as Span).end, paragraph.end)) ?? paragraph.end;
    finish(lost, lost);
  });
  return pieces;
}
