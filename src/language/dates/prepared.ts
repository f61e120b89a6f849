/** An article made ready for dating: its date expressions found, each with its sentence and the quotation it stands in. */
import type { Paragraph, ParagraphKind, Span } from '../../corpus/types.ts';
import type { ArticleSentences, QuotedPiece } from '../types.ts';
import type { Direction } from './rule.ts';
import { type Found, plain, scan } from './scan.ts';
import { directionOf, tenseWithin } from './tense.ts';

export interface Prepared extends Found {
  /** Its place in the list of the article's mentions. */
  readonly index: number;
  /** Sentences are numbered through the article, so that their distance can be told. */
  readonly sentence: number;
  /** The sentence, or the whole paragraph where none was split there. */
  readonly span: Span;
  /** The quoted piece around the expression. */
  readonly piece: QuotedPiece | null;
  /** Start and kind of its paragraph. */
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  /** Tense of the verb over it; worked out once. */
  readonly direction: () => Direction;
}

export interface PreparedArticle {
  readonly source: ArticleSentences;
  readonly shadow: string;
  readonly mentions: readonly Prepared[];
}

/** Furniture that dates nothing: links, forms and teasers of other articles. */
const SKIPPED: ReadonlySet<ParagraphKind> = new Set([
  'teaser',
  'form',
  'source-link',
  'label',
  'front-matter',
  'credit',
  'byline',
]);

/** Finds the date expressions of an article; nothing is resolved yet. */
export function prepare(source: ArticleSentences): PreparedArticle {
  const { article } = source;
  const shadow = plain(article.text);
  const sentences = byParagraph(source.sentences);
  const pieces = byParagraph(source.pieces);
  const mentions: Prepared[] = [];
  let numbered = 0;
  article.paragraphs.forEach((paragraph, index) => {
    const spans: readonly Span[] = sentences.get(index) ?? [paragraph];
    if (!SKIPPED.has(paragraph.kind)) {
      mentions.push(...inParagraph(paragraph, spans, pieces.get(index) ?? [], shadow, numbered, mentions.length));
    }
    numbered += spans.length;
  });
  return { source, shadow, mentions };
}

function byParagraph<T extends { readonly paragraph: number }>(list: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const one of list) {
    const group = groups.get(one.paragraph);
    if (group) group.push(one);
    else groups.set(one.paragraph, [one]);
  }
  return groups;
}

/** How far around an expression its verb may stand: enough for any real clause, and bounded for any text. */
const CLAUSE = 300;

function inParagraph(
  paragraph: Paragraph,
  spans: readonly Span[],
  pieces: readonly QuotedPiece[],
  shadow: string,
  numbered: number,
  mentioned: number,
): Prepared[] {
  let at = 0;
  let quoted = 0;
  let last: Prepared | null = null;
  return scan(shadow.slice(paragraph.start, paragraph.end)).map((found, i) => {
    const start = paragraph.start + found.start;
    const end = paragraph.start + found.end;
    while (at + 1 < spans.length && spans[at]!.end <= start) at++;
    while (quoted < pieces.length && pieces[quoted]!.end < end) quoted++;
    const span = spans[at]!;
    const holder = pieces[quoted];
    const piece = holder && holder.start <= start && end <= holder.end ? holder : null;
    // A quotation has its own verbs; around it the quoted words are nobody's tense.
    const scope: Span = {
      start: Math.max(start - CLAUSE, Math.min(start, piece ? Math.max(piece.start, span.start) : span.start)),
      end: Math.min(end + CLAUSE, Math.max(end, piece ? Math.min(piece.end, span.end) : span.end)),
    };
    const around = piece ? [] : pieces.slice(Math.max(0, quoted - 3), quoted + 4);
    const before = last;
    let direction: Direction | undefined;
    const one: Prepared = {
      ...found,
      index: mentioned + i,
      start,
      end,
      sentence: numbered + at,
      span,
      piece,
      paragraph: paragraph.start,
      kind: paragraph.kind,
      direction: () => {
        direction ??= together(before, one, shadow)
          ? before!.direction()
          : directionOf(outsideQuotes(shadow, scope, around), start - scope.start, end - scope.start);
        return direction;
      },
    };
    // Directions are asked for in reading order, so that a long list of days is no deep recursion.
    one.direction();
    last = one;
    return one;
  });
}

/** "on Monday and Tuesday", "a session on Monday and a summit on Tuesday": one verb stands over both. */
function together(before: Prepared | null, one: Prepared, shadow: string): boolean {
  if (!before || before.sentence !== one.sentence || before.piece !== one.piece) return false;
  if (before.reading.hint?.kind !== one.reading.hint?.kind) return false;
  const between = shadow.slice(before.end, one.start);
  return (
    /^(?: ?- ?|,? (?:and|or|then|and then|but|through|to|until) [^.;:,]{0,70})$/.test(between) &&
    tenseWithin(between) === null
  );
}

/** A stretch of text whose quoted pieces are blanked out. */
function outsideQuotes(shadow: string, scope: Span, pieces: readonly QuotedPiece[]): string {
  let text = shadow.slice(scope.start, scope.end);
  for (const { start, end } of pieces) {
    if (end <= scope.start || start >= scope.end) continue;
    const from = Math.max(0, start - scope.start);
    const to = Math.min(text.length, end - scope.start);
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return text;
}
