import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type EngineOptions, startEngine } from '../../src/engine/start.ts';
import { type Engine, EngineError } from '../../src/engine/types.ts';

const ARTICLES: Readonly<Record<string, string>> = {
  'harbour.txt':
    'Wednesday, March 5, 2031\n\nHarbour talks begin\n\nDeputy Foreign Minister Ilse Marn led the Vellish delegation on Tuesday. “We will not sign a map that was drawn without us,” Marn told reporters.\n',
  'ferry.txt':
    'Wednesday, March 5, 2031\n\nFerry line to reopen\n\nTransport Minister Tobin Achterberg said on Wednesday that the ferry line would reopen. “Nobody asked the captains,” Achterberg said.\n',
};

const engines: Engine[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.close()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

async function folderWith(articles: Readonly<Record<string, string>> = ARTICLES): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'engine-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(articles)) await writeFile(join(folder, file), text);
  return folder;
}

async function start(corpusDir: string, more: Partial<EngineOptions> = {}): Promise<Engine> {
  const engine = await startEngine({ corpusDir, dataDir: null, ...more });
  engines.push(engine);
  return engine;
}

const ASK = { command: 'who', text: 'who is Ilse Marn' } as const;
describe('an engine', () => {
  it('answers, suggests and tells of its edition from a thread of its own', async () => {
    const engine = await start(await folderWith());
    const answer = await engine.answer(ASK);
    expect(answer).toMatchObject({ status: 'answered', headline: 'Ilse Marn: Deputy Foreign Minister' });
    expect(await engine.suggest({ command: 'quote', option: 'by', text: 'acht' })).toEqual([
      expect.objectContaining({ value: 'Tobin Achterberg' }),
    ]);
    const status = await engine.status();
    expect(status).toMatchObject({ edition: answer.edition, people: 2, quotations: 2, problems: [] });
    expect(status.articles.map(({ file, written }) => [file, written])).toEqual([
      ['ferry.txt', '2031-03-05'],
      ['harbour.txt', '2031-03-05'],
    ]);
    expect(Date.parse(status.builtAt)).not.toBeNaN();
    expect(status.buildMs).toBeGreaterThan(0);
  });

  it('reports what changed on a reload, and answers questions in flight from the old edition', async () => {
    const folder = await folderWith();
    const engine = await start(folder);
    const before = (await engine.status()).edition;
    await writeFile(
      join(folder, 'late.txt'),
      'March 6, 2031\n\nEngineer Runa Halvik proposed a tunnel. “A tunnel has no fog,” Halvik said.\n',
    );
    await writeFile(join(folder, 'ferry.txt'), `${ARTICLES['ferry.txt']}\nThe captains were asked at last.\n`);
    await writeFile(join(folder, 'broken.txt'), Buffer.from([0, 1, 2, 0, 255]));
    await rm(join(folder, 'harbour.txt'));
    const reload = engine.reload();
    const during = engine.answer(ASK);
    const second = engine.reload();
    await expect(second).rejects.toMatchObject({ name: 'EngineError', code: 'reload-running' });
    expect(await during).toMatchObject({ status: 'answered', edition: before });
    const report = await reload;
    expect(report).toMatchObject({
      before,
      added: ['late.txt'],
      removed: ['harbour.txt'],
      changed: ['ferry.txt'],
      problems: [expect.objectContaining({ file: 'broken.txt' })],
    });
    expect(report.after).not.toBe(before);
    expect(await engine.answer(ASK)).toMatchObject({ status: 'not-found', edition: report.after });
    expect((await engine.answer({ command: 'quote', text: '', by: 'Halvik' })).status).toBe('answered');
  });

  it('is the same edition after a reload of the same files', async () => {
    const engine = await start(await folderWith());
    const report = await engine.reload();
    expect(report).toMatchObject({ added: [], removed: [], changed: [], problems: [] });
    expect(report.after).toBe(report.before);
    expect((await engine.answer(ASK)).status).toBe('answered');
  });

  it('keeps the old edition where a reload fails, and can reload again', async () => {
    const folder = await folderWith();
    const engine = await start(folder);
    const aside = `${folder}-aside`;
    folders.push(aside);
    await rename(folder, aside);
    await expect(engine.reload()).rejects.toSatisfy(
      (error) =>
        error instanceof EngineError && error.code === 'reload-failed' && error.message.includes('the old one stays'),
    );
    expect((await engine.answer(ASK)).status).toBe('answered');
    await rename(aside, folder);
    expect((await engine.reload()).added).toEqual([]);
  });

  it.each([
    ['empty', {}],
    ['without an article that can be read', { 'blank.txt': '   \n', 'picture.png': 'x' }],
  ])('does not start on a folder that is %s, and says what to do', async (_, articles) => {
    const folder = await folderWith(articles);
    await expect(start(folder)).rejects.toSatisfy(
      (error) =>
        error instanceof EngineError && error.code === 'no-corpus' && error.message.includes('.txt, .md or .html'),
    );
  });

  it('does not start on a folder that is not there', async () => {
    await expect(start(join(await folderWith(), 'nowhere'))).rejects.toMatchObject({ code: 'no-corpus' });
  });

  it('does not answer after it was closed, and closes twice', async () => {
    const engine = await start(await folderWith());
    await engine.close();
    await engine.close();
    for (const call of [
      engine.answer(ASK),
      engine.suggest({ command: 'who', option: 'question', text: '' }),
      engine.status(),
      engine.reload(),
    ])
      await expect(call).rejects.toMatchObject({ name: 'EngineError', code: 'closed' });
  });

  it('lets questions under way finish when it is closed', async () => {
    const engine = await start(await folderWith());
    const answers = Promise.all(Array.from({ length: 5 }, () => engine.answer(ASK)));
    // The questions must be on their way before the door is shut.
    await new Promise((resolve) => setImmediate(resolve));
    await engine.close();
    expect((await answers).map(({ status }) => status)).toEqual(Array(5).fill('answered'));
  });
});

describe('a worker that dies', () => {
  /** The thread that the engine last spoke to. */
  function watchThreads() {
    const spoken = vi.spyOn(Worker.prototype, 'postMessage');
    return { last: () => spoken.mock.contexts.at(-1) as unknown as Worker, restore: () => spoken.mockRestore() };
  }

  it('takes the question in its hands with it, and is replaced', async () => {
    const threads = watchThreads();
    const engine = await start(await folderWith());
    const before = await engine.answer(ASK);
    const lost = engine.answer(ASK);
    const thread = threads.last();
    void thread.terminate();
    await expect(lost).rejects.toSatisfy(
      (error) =>
        error instanceof EngineError && error.code === 'worker-died' && error.message.includes('ask once more'),
    );
    expect(await engine.answer(ASK)).toEqual(before);
    expect(threads.last()).not.toBe(thread);
    threads.restore();
  });

  it('is tried again by the next question where it could not be replaced', async () => {
    const threads = watchThreads();
    const errors: unknown[] = [];
    const folder = await folderWith();
    const engine = await start(folder, { onError: (error) => errors.push(error) });
    await engine.answer(ASK);
    const aside = `${folder}-aside`;
    folders.push(aside);
    await rename(folder, aside);
    await threads.last().terminate();
    await vi.waitFor(() => expect(errors).toEqual([expect.objectContaining({ code: 'no-corpus' })]), 20_000);
    await expect(engine.answer(ASK)).rejects.toMatchObject({ code: 'no-corpus' });
    await expect(engine.reload()).rejects.toMatchObject({ code: 'reload-failed' });
    await rename(aside, folder);
    expect((await engine.answer(ASK)).status).toBe('answered');
    threads.restore();
  });

  it('may die in the middle of a reload', async () => {
    const threads = watchThreads();
    const folder = await folderWith();
    const engine = await start(folder);
    await engine.answer(ASK);
    await writeFile(join(folder, 'late.txt'), 'March 6, 2031\n\nEngineer Runa Halvik proposed a tunnel on Thursday.\n');
    const reload = engine.reload();
    await threads.last().terminate();
    expect((await reload).added).toEqual(['late.txt']);
    expect(await engine.answer(ASK)).toMatchObject({ status: 'answered', edition: (await reload).after });
    threads.restore();
  });
});

it('cuts off a question that takes too long, and answers the next one', async () => {
  const engine = await start(await folderWith(), { answerTimeoutMs: 400 });
  const heavy = { command: 'quote', text: 'map captains delegation reporters ferry line '.repeat(11) } as const;
  const outcomes = await Promise.allSettled(Array.from({ length: 5_000 }, () => engine.answer(heavy)));
  const codes = new Set(outcomes.map((one) => (one.status === 'rejected' ? one.reason.code : one.status)));
  expect(codes).toContain('timeout');
  for (const one of outcomes)
    if (one.status === 'rejected' && one.reason.code === 'timeout')
      expect(one.reason.message).toContain('longer than 0.4 seconds');
  // A machine under load may cut off a plain question too.
  await vi.waitFor(async () => expect((await engine.answer(ASK)).status).toBe('answered'), 25_000);
});
