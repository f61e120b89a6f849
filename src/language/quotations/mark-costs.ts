/**
 * What it costs to read a mark as opening, closing or stray, from which way it points and what stands around it.
 * 0 is what a careful typesetter would set; one or two is a common slip; four and more is hardly ever right.
 */
import type { Mark } from './mark-characters.ts';

const LETTER = /[\p{L}\p{N}]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ENDS = /[.,!?;:…]/;
const OPENERS = /[([{<—–\-/=>]/;
const BEFORE_WORD = /[$€£#@([{.…—–-]/;
const ELIDED = /^(?:em|til|till|cause|bout|n|tis|twas|round|neath|ere|s|nam|cuz|tude)$/i;

/** Read as an opening mark. */
export function openCost(mark: Mark): number {
  let cost = mark.direction === 'closes' ? 2.5 : mark.direction === 'either' ? 0.1 : 0;
  const { before, after } = mark;
  if (before !== '' && before !== ' ' && !OPENERS.test(before))
    cost += LETTER.test(before) ? 4 : ENDS.test(before) ? 2.5 : 1.5;
  if (after === '') cost += 8;
  else if (after === ' ') cost += 2.2;
  else if (ENDS.test(after) && !BEFORE_WORD.test(after)) cost += 4;
  else if (!LETTER.test(after) && !BEFORE_WORD.test(after)) cost += 0.7;
  if (LOWER.test(mark.firstAfter)) cost += 0.2;
  if (mark.single) {
    if (mark.wordBefore !== '') cost += 6;
    if (mark.wordAfter === '' && !mark.touches) cost += 2;
    if (mark.direction === 'either') cost += 0.6;
    if (mark.direction === 'closes') cost += 1;
  }
  return cost;
}

/** Read as a closing mark. */
export function closeCost(mark: Mark): number {
  let cost = mark.direction === 'opens' ? 2 : mark.direction === 'either' ? 0.1 : 0;
  const { after, lastBefore, firstAfter } = mark;
  if (lastBefore === '') cost += 8;
  // A clause that ends before the mark explains white space on the wrong side of it.
  const clauseEnds = ENDS.test(lastBefore);
  if (mark.spaceBefore) {
    if (LETTER.test(after))
      cost += clauseEnds && (LOWER.test(firstAfter) || lastBefore === ',') ? 2 : clauseEnds ? 3.2 : 4.5;
    else cost += clauseEnds ? 1 : 1.8;
  } else if (LETTER.test(after)) cost += clauseEnds ? 1.5 : UPPER.test(firstAfter) ? 4 : 3.5;
  if (mark.before === '(' || mark.before === '[') cost += 4;
  if (mark.single) {
    if (mark.wordAfter !== '') cost += 6;
    if (mark.direction === 'either') cost += 0.2;
    // "the members' vote": an apostrophe after s is as likely a possessive.
    if (/s$/i.test(mark.wordBefore) && LOWER.test(firstAfter)) cost += 0.5;
  }
  return cost;
}

/** Read as no quotation mark: an apostrophe, an inch mark, a slip. */
export function strayCost(mark: Mark): number {
  const { wordBefore, wordAfter } = mark;
  if (!mark.single) return /\d$/.test(wordBefore) && mark.direction !== 'opens' ? 1.2 : 4;
  const points = mark.direction === 'opens' ? 1.5 : 0;
  if (wordBefore !== '' && wordAfter !== '') return points;
  if (wordBefore !== '') return points + (/s$/i.test(wordBefore) ? 0.3 : /(?:n|\d|o)$/i.test(wordBefore) ? 0.8 : 2.2);
  if (wordAfter !== '') return points + (ELIDED.test(wordAfter) || /^\d/.test(wordAfter) ? 0.2 : 2.5);
  return points + 2.5;
}
