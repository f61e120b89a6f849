/** How far something long is, told now and then. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { meanwhile } from '../../src/discord/meanwhile.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const PACE = { firstMs: 1_000, everyMs: 2_000 };

function told() {
  const words: (number | null)[] = [];
  const tell = async (latest: number | null) => void words.push(latest);
  return { words, news: meanwhile<number>(tell, PACE) };
}

it('says nothing of what is done soon', async () => {
  const { words, news } = told();
  news.note(1);
  await vi.advanceTimersByTimeAsync(999);
  await news.end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(words).toEqual([]);
});

it('tells the last that is known, at most as often as its pace', async () => {
  const { words, news } = told();
  for (let second = 0; second < 6; second++) {
    for (let part = 0; part < 10; part++) news.note(second * 10 + part);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  await news.end();
  // After one second, three and five.
  expect(words).toEqual([9, 29, 49]);
});

it('tells nothing twice, and that it is under way even if nothing is known', async () => {
  const { words, news } = told();
  await vi.advanceTimersByTimeAsync(9_000);
  news.note(1);
  await vi.advanceTimersByTimeAsync(9_000);
  await news.end();
  expect(words).toEqual([null, 1]);
});

it('waits for a word on its way before it is at an end, and for a slow one before the next', async () => {
  const gate = Promise.withResolvers<void>();
  const words: (number | null)[] = [];
  const news = meanwhile<number>(async (latest) => {
    words.push(latest);
    await gate.promise;
  }, PACE);
  news.note(1);
  await vi.advanceTimersByTimeAsync(1_000);
  news.note(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(words).toEqual([1]);
  let ended = false;
  const end = news.end().then(() => {
    ended = true;
  });
  await vi.advanceTimersByTimeAsync(10);
  expect(ended).toBe(false);
  gate.resolve();
  await end;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(words).toEqual([1]);
});
