import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/types.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { renderPage } from '../../src/discord/render-answer.ts';
import { embedLength, sendable } from '../../src/discord/response.ts';
import { textsFor } from '../../src/discord/texts.ts';
import { answer, citation } from './answers.ts';
import { nastyText } from './nasty.ts';
import { see } from './visible.ts';

const texts = textsFor(null);

const long = nastyText.chain((text) =>
  fc.integer({ min: 1, max: 12 }).map((times) => `${text} word `.repeat(times).trim()),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const iso = fc.oneof(fc.constantFrom('2031', '2031-03', '2031-03-04', '2031-02-31', '@everyone'), nastyText);

const anyCitations = fc.array(
  fc.record({
    source: nastyText,
    url: maybe(fc.oneof(fc.webUrl(), nastyText, fc.constant(`https://gazette.example/${'a'.repeat(450)}`))),
    digest: fc.boolean(),
    written: maybe(iso),
    pageDate: maybe(iso),
  }),
  { minLength: 1, maxLength: 8 },
);

const anyEvidence = fc.array(
  fc.record(
    {
      text: long.filter((text) => text.trim() !== ''),
      highlights: fc.array(
        fc.tuple(fc.nat(900), fc.nat(60)).map(([start, length]) => ({ start, end: start + length })),
        { maxLength: 4 },
      ),
      speaker: nastyText,
      role: nastyText,
      date: fc.record({ start: iso, end: iso, status: fc.constantFrom('past' as const, 'scheduled' as const) }),
      notes: fc.array(nastyText, { maxLength: 6 }),
      citations: fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 6 }),
    },
    { requiredKeys: ['text', 'highlights', 'notes', 'citations'] },
  ),
  { maxLength: 9 },
);

const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    command: fc.constantFrom('who' as const, 'when' as const, 'quote' as const),
    status: fc.constantFrom('answered' as const, 'partial' as const, 'not-found' as const),
    headline: long,
    reason: maybe(long),
    results: anyEvidence,
    close: anyEvidence,
    disagreement: maybe(long),
    citations: anyCitations,
    edition: nastyText,
  })
  .map(({ reason, disagreement, citations, ...rest }) =>
    answer({
      ...rest,
      ...(reason === null ? {} : { reason }),
      ...(disagreement === null ? {} : { disagreement }),
      // The citation of the same number is the passage around a result.
      citations: citations.map((one, index) => citation(index + 1, `x${rest.results[index]?.text ?? ''}`, one)),
    }),
  );

function isPassageOf(quote: string, { results, close, citations }: Answer): boolean {
  const piece = quote.replace(/^… /u, '').replace(/ ?…$/u, '');
  return [...results, ...close, ...citations].some(({ text }) => text === quote || text.includes(piece));
}

describe('renderPage', () => {
  it('stays within every limit, mentions nobody and lets no markup through, whatever the answer', () => {
    fc.assert(
      fc.property(anyAnswer, fc.boolean(), (given, asked) => {
        const { reply } = renderPage(given, texts, asked ? { command: 'who', text: given.headline } : undefined, 0);
        const sent = sendable(reply.content === '' ? { ...reply, content: 'x' } : reply);
        expect(sent.allowedMentions).toEqual({ parse: [], repliedUser: false });
        expect(sent.content.length).toBeLessThanOrEqual(LIMITS.content);
        let together = 0;
        for (const embed of sent.embeds) {
          expect(embed.title?.length ?? 0).toBeLessThanOrEqual(LIMITS.embedTitle);
          expect(embed.description?.length ?? 1).toBeGreaterThan(0);
          expect(embed.description?.length ?? 0).toBeLessThanOrEqual(LIMITS.embedDescription);
          expect(embed.author?.name.length ?? 0).toBeLessThanOrEqual(LIMITS.embedAuthor);
          expect(embed.footer?.text.length ?? 0).toBeLessThanOrEqual(LIMITS.embedFooter);
          together += embedLength(embed);
          const seen = see(embed.description ?? '');
          expect(seen.markup.filter((type) => !['blockQuote', 'strong', 'subtext', 'link'].includes(type))).toEqual([]);
          for (const { words } of seen.links) expect(words).toMatch(/^paragraph \d+$/);
          // A quoted passage is one of the answer's, or a visible cut of one.
          for (const quote of seen.quotes) expect(isPassageOf(quote, given)).toBe(true);
        }
        expect(together).toBeLessThanOrEqual(LIMITS.embedsTogether);
        expect(see(sent.content).markup.filter((type) => type !== 'strong')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
