/** An article made ready for dating: its date expressions found, each with its sentence and the quotation it stands in. */
import type { Paragraph, ParagraphKind, Span } from '../../corpus/types.ts';
import type { ArticleSentences, QuotedPiece } from '../types.ts';
import type { Direction } from './rule.ts';
import { type Found, plain, scan } from './scan.ts';
import { directionOf, tenseWithin } from './tense.ts';

export interface Prepared extends Found {
  /** Sentences are numbered through the article, so that their distance can be told. */
  readonly sentence: number;
  /** The sentence, or the whole paragraph where none was split there. */
  readonly span: Span;
  /** The quoted piece around the expression. */
  readonly piece: QuotedPiece | null;
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
  const { article, sentences, pieces } = source;
  const shadow = plain(article.text);
  const mentions: Prepared[] = [];
  let numbered = 0;
  article.paragraphs.forEach((paragraph, index) => {
    const own = sentences.filter((one) => one.paragraph === index);
    const spans: readonly Span[] = own.length > 0 ? own : [paragraph];
    if (!SKIPPED.has(paragraph.kind)) {
      const quoted = pieces.filter((one) => one.paragraph === index);
      mentions.push(...inParagraph(paragraph, spans, quoted, shadow, numbered));
    }
    numbered += spans.length;
  });
  return { source, shadow, mentions };
}

function inParagraph(
  paragraph: Paragraph,
  spans: readonly Span[],
  pieces: readonly QuotedPiece[],
  shadow: string,
  numbered: number,
): Prepared[] {
  let at = 0;
  let last: Prepared | null = null;
  return scan(shadow.slice(paragraph.start, paragraph.end)).map((found) => {
    const start = paragraph.start + found.start;
    const end = paragraph.start + found.end;
    while (at + 1 < spans.length && spans[at]!.end <= start) at++;
    const span = spans[at]!;
    const piece = pieces.find((one) => one.start <= start && end <= one.end) ?? null;
    // A quotation has its own verbs; around it the quoted words are nobody's tense.
    const scope: Span = piece
      ? { start: Math.max(piece.start, span.start), end: Math.max(end, Math.min(piece.end, span.end)) }
      : { start: Math.min(span.start, start), end: Math.max(span.end, end) };
    let direction: Direction | undefined;
    const before = last;
    const one: Prepared = {
      ...found,
      start,
      end,
      sentence: numbered + at,
      span,
      piece,
      kind: paragraph.kind,
      direction: () => {
        direction ??= together(before, one, shadow)
          ? before!.direction()
          : directionOf(outsideQuotes(shadow, scope, piece ? [] : pieces), start - scope.start, end - scope.start);
        return direction;
      },
    };
    last = one;
    return one;
  });
}

/** "on Monday and Tuesday", "a session on Monday and a summit on Tuesday": one verb stands over both. */
function together(before: Prepared | null, one: Prepared, shadow: string): boolean {
  if (!before || before.sentence !== one.sentence || before.piece !== one.piece) return false;
  if (before.reading.hint?.kind !== one.reading.hint?.kind) return false;
  const between = shadow.slice(before.end, one.start);
  return /^,? (?:and|or|then|and then|but) [^.;:,]{0,70}$/.test(between) && tenseWithin(between) === null;
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
