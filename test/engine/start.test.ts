import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startEngine } from '../../src/engine/start.ts';
import { type Engine, EngineError } from '../../src/engine/types.ts';

const HARBOUR =
  'Wednesday, March 5, 2031\n\nHarbour talks begin\n\nDeputy Foreign Minister Ilse Marn led the Vellish delegation on Tuesday. “We will not sign a map that was drawn without us,” Marn told reporters.\n';
const FERRY =
  'Wednesday, March 5, 2031\n\nFerry line to reopen\n\nTransport Minister Tobin Achterberg said on Wednesday that the ferry line would reopen. “Nobody asked the captains,” Achterberg said.\n';

const ASK = { command: 'who', text: 'who is Ilse Marn' } as const;

const folders: string[] = [];

async function newFolder(articles: Readonly<Record<string, string>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'engine-'));
  folders.push(path, aside(path));
  for (const [file, text] of Object.entries(articles)) await writeFile(join(path, file), text);
  return path;
}

/** Where a folder goes while it is to be missing. */
const aside = (path: string) => `${path}-aside`;

function isEngineError(code: EngineError['code'], words: string) {
  return (error: unknown) => error instanceof EngineError && error.code === code && error.message.includes(words);
}

afterAll(() => Promise.all(folders.map((path) => rm(path, { recursive: true, force: true }))));

// Each edition takes its thread a second to build, so these tests go through the life of one engine, in order.
describe('an engine', () => {
  let folder: string;
  let engine: Engine;
  let edition: string;
  const errors: unknown[] = [];
  beforeAll(async () => {
    folder = await newFolder({ 'harbour.txt': HARBOUR, 'ferry.txt': FERRY });
    engine = await startEngine({ corpusDir: folder, dataDir: null, onError: (error) => errors.push(error) });
    edition = (await engine.status()).edition;
  });
  afterAll(() => engine.close());

  it('answers, suggests and tells of its edition', async () => {
    const answer = await engine.answer(ASK);
    expect(answer).toMatchObject({ status: 'answered', headline: 'Ilse Marn: Deputy Foreign Minister', edition });
    expect(await engine.suggest({ command: 'quote', option: 'by', text: 'acht' })).toEqual([
      expect.objectContaining({ value: 'Tobin Achterberg' }),
    ]);
    const status = await engine.status();
    expect(status).toMatchObject({ people: 2, quotations: 2, problems: [] });
    expect(status.articles.map(({ file, written }) => [file, written])).toEqual([
      ['ferry.txt', '2031-03-05'],
      ['harbour.txt', '2031-03-05'],
    ]);
    expect(Date.parse(status.builtAt)).not.toBeNaN();
    expect(status.buildMs).toBeGreaterThan(0);
  });

  it('keeps the old edition where a reload fails', async () => {
    await rename(folder, aside(folder));
    await expect(engine.reload()).rejects.toSatisfy(isEngineError('reload-failed', 'the old one stays'));
    await rename(aside(folder), folder);
    expect(await engine.answer(ASK)).toMatchObject({ status: 'answered', edition });
  });

  it('is the same edition after a reload of the same files', async () => {
    const report = await engine.reload();
    expect(report).toMatchObject({
      before: edition,
      after: edition,
      added: [],
      removed: [],
      changed: [],
      problems: [],
    });
    expect(report.buildMs).toBeGreaterThan(0);
  });

  it('reports what a reload changed, answers from the old edition meanwhile, and does not reload twice at once', async () => {
    await writeFile(
      join(folder, 'late.txt'),
      'March 6, 2031\n\nEngineer Runa Halvik said that “a tunnel has no fog.”\n',
    );
    await writeFile(join(folder, 'ferry.txt'), `${FERRY}\nThe captains were asked at last.\n`);
    await writeFile(join(folder, 'broken.txt'), Buffer.from([0, 1, 2, 0, 255]));
    await rm(join(folder, 'harbour.txt'));
    const reload = engine.reload();
    const during = engine.answer(ASK);
    await expect(engine.reload()).rejects.toSatisfy(isEngineError('reload-running', 'already under way'));
    expect(await during).toMatchObject({ status: 'answered', edition });
    const report = await reload;
    expect(report).toMatchObject({
      before: edition,
      added: ['late.txt'],
      removed: ['harbour.txt'],
      changed: ['ferry.txt'],
    });
    expect(report.problems).toEqual([expect.objectContaining({ file: 'broken.txt', reason: expect.any(String) })]);
    expect(report.after).not.toBe(edition);
    edition = report.after;
    expect(await engine.answer(ASK)).toMatchObject({ status: 'not-found', edition });
    expect(await engine.answer({ command: 'quote', text: '', by: 'Halvik' })).toMatchObject({
      status: 'answered',
      edition,
    });
  });

  describe('whose worker dies', () => {
    const spoken = vi.spyOn(Worker.prototype, 'postMessage');
    const lastThread = () => spoken.mock.contexts.at(-1) as unknown as Worker;
    const question = { command: 'who', text: 'who is Runa Halvik' } as const;
    afterAll(() => spoken.mockRestore());

    it('loses the questions in its hands, and gets a new one', async () => {
      const before = await engine.answer(question);
      const lost = engine.answer(question);
      const handed = spoken.mock.calls.length + 1;
      // Only until it is handed over: it must not be answered yet.
      while (spoken.mock.calls.length < handed) await Promise.resolve();
      const thread = lastThread();
      void thread.terminate();
      await expect(lost).rejects.toSatisfy(isEngineError('worker-died', 'ask once more'));
      expect(await engine.answer(question)).toEqual(before);
      expect(lastThread()).not.toBe(thread);
      expect(errors).toEqual([]);
    });

    it('gets the new edition of a reload under way', async () => {
      await engine.answer(question);
      await writeFile(join(folder, 'harbour.txt'), HARBOUR);
      const reload = engine.reload();
      await lastThread().terminate();
      const report = await reload;
      expect(report).toMatchObject({ before: edition, added: ['harbour.txt'] });
      edition = report.after;
      expect(await engine.answer(ASK)).toMatchObject({ status: 'answered', edition });
    });

    it('tries again with the next question where the folder was gone', async () => {
      await engine.answer(ASK);
      await rename(folder, aside(folder));
      await lastThread().terminate();
      await vi.waitFor(() => expect(errors).toEqual([expect.objectContaining({ code: 'no-corpus' })]), 20_000);
      await expect(engine.answer(ASK)).rejects.toSatisfy(isEngineError('no-corpus', folder));
      await rename(aside(folder), folder);
      expect(await engine.answer(ASK)).toMatchObject({ status: 'answered', edition });
    });
  });

  it('lets questions under way finish when it is closed, and answers none after', async () => {
    const answers = Promise.all(Array.from({ length: 5 }, () => engine.answer(ASK)));
    // They must be on their way before the door is shut.
    await new Promise((resolve) => setImmediate(resolve));
    await engine.close();
    await engine.close();
    expect((await answers).map(({ status }) => status)).toEqual(Array(5).fill('answered'));
    for (const call of [
      engine.answer(ASK),
      engine.suggest({ command: 'who', option: 'question', text: '' }),
      engine.status(),
      engine.reload(),
    ])
      await expect(call).rejects.toSatisfy(isEngineError('closed', 'shut down'));
  });
});

describe('a question that takes too long', () => {
  let engine: Engine;
  afterEach(() => engine.close());

  it('is cut off, and the next one is answered', { timeout: 180_000 }, async () => {
    const corpusDir = await newFolder({ 'harbour.txt': HARBOUR, 'ferry.txt': FERRY });
    // Long enough for a plain question to a thread that has only just started, on a machine with much else to do.
    engine = await startEngine({ corpusDir, dataDir: null, answerTimeoutMs: 3_000 });
    // More of them than any thread can answer in that time.
    const heavy = { command: 'quote', text: 'map captains delegation reporters ferry line '.repeat(11) } as const;
    const outcomes = await Promise.allSettled(Array.from({ length: 5_000 }, () => engine.answer(heavy)));
    const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refusals.some(isEngineError('timeout', 'longer than 3 seconds'))).toBe(true);
    expect(refusals.every((error) => error instanceof EngineError)).toBe(true);
    // On a machine under load a plain question may be cut off too, so it is asked until it is not.
    await vi.waitFor(async () => expect((await engine.answer(ASK)).status).toBe('answered'), 120_000);
  });
});

it.each([
  ['is empty', {}],
  ['holds no article that can be read', { 'blank.txt': '   \n', 'picture.png': 'x' }],
])('an engine does not start on a folder that %s, and says what to do', async (_, articles) => {
  const corpusDir = await newFolder(articles);
  await expect(startEngine({ corpusDir, dataDir: null })).rejects.toSatisfy(
    isEngineError('no-corpus', 'Put .txt, .md or .html files there'),
  );
});
