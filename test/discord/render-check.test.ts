import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuoteCheck, QuoteCheckReport, WordRun } from '../../src/answers/types.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { renderCheck, renderDifference } from '../../src/discord/render-check.ts';
import { sendable } from '../../src/discord/response.ts';
import { textsFor } from '../../src/discord/texts.ts';
import { citation, passage } from './answers.ts';
import { nastyText } from './nasty.ts';
import { see } from './visible.ts';

const texts = textsFor(null);

describe('renderDifference', () => {
  it.each<[readonly WordRun[], string]>([
    [
      [
        { kind: 'same', text: 'We will ' },
        { kind: 'missing', text: 'not ' },
        { kind: 'added', text: 'never' },
        { kind: 'same', text: 'sign, ever' },
      ],
      'We will **not** ~~never~~ sign, ever',
    ],
    [
      [
        { kind: 'same', text: 'A map' },
        { kind: 'same', text: ', at last' },
      ],
      'A map, at last',
    ],
    [[{ kind: 'added', text: '**bold** ~~claim~~' }], '~~\\*\\*bold\\*\\* \\~\\~claim\\~\\~~~'],
  ])('of %j is %s', (runs, expected) => expect(renderDifference(runs)).toBe(expected));
});

const verdicts = ['verbatim', 'altered', 'other-speaker', 'reported', 'not-found'] as const;
const long = nastyText.chain((text) => fc.integer({ min: 1, max: 20 }).map((times) => `${text} word `.repeat(times)));
const run = fc.record({
  kind: fc.constantFrom('same', 'missing', 'added') as fc.Arbitrary<WordRun['kind']>,
  text: long,
});
const anyCheck = fc.record(
  {
    claimed: long,
    verdict: fc.constantFrom(...verdicts),
    claimedSpeaker: nastyText,
    difference: fc.array(run, { minLength: 1, maxLength: 6 }),
    words: long.filter((text) => text.trim() !== ''),
    note: long,
  },
  { requiredKeys: ['claimed', 'verdict'] },
);
const anyReport = fc.tuple(fc.array(anyCheck, { minLength: 1, maxLength: 10 }), fc.nat(50)).map(
  ([checks, more]): QuoteCheckReport => ({
    checks: checks.map(
      ({ words, ...check }, index): QuoteCheck =>
        words === undefined ? check : { ...check, evidence: passage(words, [index + 1], { notes: [words] }) },
    ),
    citations: checks.map(({ words }, index) => citation(index + 1, `x ${words ?? ''}`)),
    edition: 'e1',
    more,
  }),
);

describe('renderCheck', () => {
  it('stays within every limit and lets no markup of the message through, whatever it claims', () => {
    fc.assert(
      fc.property(anyReport, fc.boolean(), (report, hidden) => {
        const { content, embeds } = sendable(renderCheck(report, hidden, texts));
        expect(content.length).toBeLessThanOrEqual(LIMITS.content);
        const { description = '' } = embeds[0] ?? {};
        expect(description.length).toBeGreaterThan(0);
        expect(description.length).toBeLessThanOrEqual(LIMITS.embedDescription);
        const allowed = ['blockQuote', 'strong', 'subtext', 'link', 'strikethrough'];
        expect(see(description).markup.filter((type) => !allowed.includes(type))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('says how many did not fit', () => {
    const claimed = 'word '.repeat(60);
    const checks = Array.from({ length: 10 }, (): QuoteCheck => ({ claimed, verdict: 'not-found', note: claimed }));
    const reply = renderCheck({ checks, citations: [], edition: 'e1', more: 3 }, true, texts);
    expect(reply.panels?.[0]?.description).toMatch(/and \d+ more quotations/);
  });
});
