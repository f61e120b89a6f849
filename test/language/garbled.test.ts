import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundGarbled, garbledIn } from '../../src/language/garbled.ts';

const shown = (text: string) => garbledIn(text).map((span) => aroundGarbled(text, span));

describe('garbledIn', () => {
  it.each([
    ['They will repair the harbour. , the quays and the ferries.', ['harbour. , the']],
    ['The minister left the harbour. . The guild stayed.', ['harbour. . The']],
    ['It must go back to the guild for consideration. and be discussed there.', ['consideration. and']],
    ['He asked for more fog signals,, and got none.', ['signals,, and']],
    ['The head of of the guild spoke.', ['of of the']],
  ])('finds it in “%s”', (text, expected) => expect(shown(text)).toEqual(expected));

  it.each([
    'The ferry left. The guild stayed, and so did the fog.',
    'They waited . . . and waited... and waited… for hours.',
    'Signed by Harrow Ltd. and the guild, at approx. noon, vs. the others.',
    'The version was 2.5, and the address ferries.example is old.',
    'He had had enough, and knew that that was it. “We go,” he said.',
    'Read more at harbour.example.org. and at the quay.',
    'It cost .5 crowns. .5 is not much.',
  ])('leaves “%s” alone', (text) => expect(shown(text)).toEqual([]));

  it('gives slices in order, whatever the text', () => {
    const piece = fc.oneof(fc.constantFrom('. ', ', ', ' the', ' word', '.', ' of of', '“', '\n', '…'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const span of garbledIn(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text).toContain(aroundGarbled(text, span));
          last = span.end;
        }
      }),
    );
  });
});
