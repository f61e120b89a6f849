/** Puts the pieces of one quotation together and says of what kind it is. */
import type { ArticleSentences, QuotedPiece } from '../types.ts';
import type { Assigned, Assignment } from './assign.ts';
import type { Token } from './tokens.ts';

export interface Group {
  readonly pieces: readonly QuotedPiece[];
  readonly assignments: readonly Assignment[];
  readonly kind: 'direct' | 'partial' | 'scare';
}

/** A quotation of at most this many words without a cue of its own is only marked, not quoted. */
const SCARE_WORDS = 4;

function opensSentence(assigned: Assigned, assignment: Assignment): boolean {
  const tokens = assigned.units[assignment.unit]?.tokens ?? [];
  for (let i = assignment.at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'piece' || token.kind === 'word') return false;
  }
  return true;
}

/** Whether words in marks are a statement of their own and not a part of the sentence around them. */
function isDirect(article: ArticleSentences, assigned: Assigned, assignment: Assignment): boolean {
  const piece = article.pieces[assignment.piece];
  if (!piece) return false;
  const words = article.article.text.slice(piece.start, piece.end);
  const upper = /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u.test(words);
  const rule = assignment.attribution?.rule ?? '';
  const continuesBroken =
    rule === 'continued' && assigned.units[assignment.unit]?.tokens[assignment.at - 1]?.text === ',';
  if (!upper) return opensSentence(assigned, assignment) || continuesBroken;
  if (opensSentence(assigned, assignment)) return true;
  const before = assigned.units[assignment.unit]?.tokens[assignment.at - 1];
  if (!before) return true;
  if (/^[,:—–]$/.test(before.text)) return true;
  return (
    assignment.attribution?.cue !== undefined &&
    assignment.attribution?.cue !== null &&
    assignment.attribution.cue.to === assignment.at
  );
}

const MARK = /["“”„‟«»＂'‘’`]/;

/** Whether `next` goes on with the quotation that ends with `last`. */
function continues(article: ArticleSentences, assigned: Assigned, last: Assignment, next: Assignment): boolean {
  const a = article.pieces[last.piece];
  const b = article.pieces[next.piece];
  if (!a || !b || !last.attribution || !next.attribution) return false;
  const same =
    last.attribution.unit === next.attribution.unit &&
    last.attribution.subject.from === next.attribution.subject.from &&
    last.attribution.span?.start === next.attribution.span?.start;
  if (!same) return false;
  const { text } = article.article;
  // A mark too many has cut it in two.
  if (a.paragraph === b.paragraph && b.outer.start - a.outer.end <= 1 && !MARK.test(text.slice(a.end, a.outer.end)))
    return true;
  if (b.paragraph !== a.paragraph) return b.paragraph === a.paragraph + 1 && !MARK.test(text.slice(a.end, a.outer.end));
  if (next.unit - last.unit > 1) return false;
  // "'The lake,' Quill said, 'is low.'": one sentence around its reporting clause.
  const cue = next.attribution.cue?.from ?? -1;
  const between = next.unit === last.unit && cue > last.at && cue < next.at;
  if (between && assigned.units[next.unit]?.tokens[next.at - 1]?.text === ',' && isDirect(article, assigned, last))
    return true;
  return (
    isDirect(article, assigned, last) &&
    isDirect(article, assigned, next) &&
    !wordsBetweenBeyondClause(assigned, last, next)
  );
}

/** Whether more than the reporting clause stands between two pieces of different sentences. */
function wordsBetweenBeyondClause(assigned: Assigned, last: Assignment, next: Assignment): boolean {
  if (last.unit !== next.unit) {
    const lead = assigned.units[next.unit]?.tokens.slice(0, next.at) ?? [];
    return lead.some((token) => token.kind === 'word');
  }
  // "..., " Quill said, "...": the clause stands between the two. "Quill said '...' and '...'" are two quotations.
  const cue = next.attribution?.cue?.from ?? next.attribution?.subject.from ?? -1;
  if (next.attribution?.unit !== assigned.units[next.unit]) return false;
  return !(cue > last.at && cue < next.at) && next.at - last.at > 1;
}

/** Joins the pieces of an article that were said together. */
export function groupPieces(article: ArticleSentences, assigned: Assigned): Group[] {
  const runs: Assignment[][] = [];
  for (const assignment of assigned.assignments) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && continues(article, assigned, last, assignment)) run.push(assignment);
    else runs.push([assignment]);
  }
  return runs.map((assignments) => {
    const pieces = assignments.flatMap((assignment) => article.pieces[assignment.piece] ?? []);
    return { pieces, assignments, kind: kindOf(article, assigned, assignments) };
  });
}

function kindOf(article: ArticleSentences, assigned: Assigned, assignments: readonly Assignment[]): Group['kind'] {
  const first = assignments[0];
  const piece = first ? article.pieces[first.piece] : undefined;
  if (!first || !piece) return 'scare';
  const words = article.article.text.slice(piece.start, piece.end).trim().split(/\s+/).length;
  const { attribution } = first;
  if (!attribution) return words <= SCARE_WORDS || !opensSentence(assigned, first) ? 'scare' : 'direct';
  if (
    !attribution.cue &&
    words <= SCARE_WORDS &&
    assignments.length === 1 &&
    !opensSentence(assigned, first) &&
    attribution.rule !== 'before a colon'
  )
    return 'scare';
  return assignments.some((assignment) => isDirect(article, assigned, assignment)) ? 'direct' : 'partial';
}
