/** A quotation that stands in an article more than once, as in its headline: who says it in one place says it in the other. */
import type { Quotation, Speaker } from '../types.ts';

/** Fewer words than this may be anybody's. */
const WORDS = 4;

/** The words of a quotation of one piece, without marks and case; empty where they are too few to tell. */
function wordsOf({ segments: [first, second] }: Quotation, text: string): string {
  if (!first || second) return '';
  const words = text
    .slice(first.start, first.end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.split(' ').length < WORDS ? '' : words;
}

/**
 * Gives quotations without a speaker the one of the same words elsewhere in the article, if they have but one there.
 * @param text the article's text
 */
export function withRepeated(quotations: readonly Quotation[], text: string): Quotation[] {
  const known = new Map<string, Speaker | null>();
  for (const { speaker, segments, ...rest } of quotations) {
    // Its first piece may stand alone elsewhere.
    const words = wordsOf({ ...rest, speaker, segments: segments.slice(0, 1) }, text);
    if (!speaker || words === '') continue;
    const other = known.get(words);
    known.set(words, other === undefined || other?.name === speaker.name ? speaker : null);
  }
  return quotations.map((quotation) => {
    const speaker = quotation.speaker ? null : known.get(wordsOf(quotation, text));
    if (!speaker) return quotation;
    return { ...quotation, kind: quotation.kind === 'scare' ? 'direct' : quotation.kind, speaker, rule: 'repeated' };
  });
}
