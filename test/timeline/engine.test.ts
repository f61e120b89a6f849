/** Checking, context and timeline through the engine's worker. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEngine } from '../../src/engine/start.ts';
import type { Engine } from '../../src/engine/types.ts';
import { FIXTURES } from '../answers/corpora.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine({ corpusDir: `${FIXTURES}/herring`, dataDir: null });
});
afterAll(() => engine.close());

test('a checked quotation leads to its context', async () => {
  const { checks, citations, edition } = await engine.check(
    'Solbakken said “we are going there to listen, not to lecture”',
  );
  expect(checks).toMatchObject([{ verdict: 'verbatim', evidence: { speaker: 'Ingrid Solbakken', citations: [1] } }]);
  const [citation] = citations;
  if (!citation) throw new Error('Nothing is cited.');
  const { file, start, end } = citation;
  const context = await engine.context({ edition, file, start, end });
  expect(context).toMatchObject({ status: 'found', edition, moved: false });
});

test('the timeline comes as a picture, each time anew', async () => {
  const [first, second] = await Promise.all([engine.timeline(), engine.timeline()]);
  expect(first?.pages).toHaveLength(1);
  expect(first?.pages[0]?.png.subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'));
  expect(second?.pages).toEqual(first?.pages);
  expect(first?.citations.length).toBeGreaterThan(0);
  expect(first?.pages[0]?.alt).toMatch(/^Timeline, /u);
  expect(first?.edition).toBe((await engine.status()).edition);
});

test('the timeline comes in the language that is asked for, English where it is none of its own', async () => {
  const titles = ['uk', 'es-419', 'en-US', 'ja', undefined].map(async (locale) => {
    const picture = await engine.timeline(locale);
    return /^[^,:]+/u.exec(picture?.pages[0]?.alt ?? '')?.[0];
  });
  expect(await Promise.all(titles)).toEqual(['Стрічка часу', 'Cronología', 'Timeline', 'Timeline', 'Timeline']);
});
