import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EngineError } from '../../src/engine/types.ts';
import { type Folder, folderOf, INVENTED_ARTICLES, MemoryEngine } from '../discord/memory-engine.ts';
import { nastyText } from '../discord/nasty.ts';
import { see } from '../discord/visible.ts';
import { expectRulesKept, type Stage, stage } from './harness.ts';

let folder: Folder;
let engine: MemoryEngine;
let scene: Stage;

beforeAll(async () => {
  folder = await folderOf();
  engine = new MemoryEngine(folder.path);
  scene = await stage({ engine, folder: folder.path, services: { answerTimeoutMs: 2_000 } });
});

afterEach(() => {
  engine.beforeAnswer = async () => {};
  engine.beforeSuggest = async () => {};
  engine.beforeReload = async () => {};
});

afterAll(async () => {
  await scene.close();
  await folder.remove();
  expectRulesKept(scene.discord);
});

const LED = 'Envoy Ilse Marn led the Vellish delegation at the harbour talks on 4 March 2031.';

describe('whatever people write', () => {
  it('is acknowledged once and answered within the rules', async () => {
    const { discord } = scene;
    await fc.assert(
      fc.asyncProperty(nastyText, fc.constantFrom('who', 'when', 'quote', 'mention'), async (text, how) => {
        if (how === 'mention') {
          const asked = await discord.write(text, { mention: true });
          expect((await discord.nextReply(asked.id)).content).not.toBe('');
        } else {
          const words = text.slice(0, 500) || 'x';
          const { acknowledgements, message } = await discord.run(
            how,
            how === 'quote' ? { by: words.slice(0, 200) } : { question: words },
          );
          expect(acknowledgements).toBe(1);
          expect(message?.content).not.toBe('');
        }
        expect(discord.violations).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(scene.logged.filter(({ event }) => event === 'bug')).toEqual([]);
  });
});

describe('failures', () => {
  it('a bug shows an id that the log has too, and nothing else of it', async () => {
    engine.beforeAnswer = () => Promise.reject(new TypeError('kaboom in the engine'));
    const { message, acknowledgements } = await scene.discord.run('who', { question: 'who led the delegation' });
    expect(acknowledgements).toBe(1);
    const id = /`([0-9A-F]{10})`/.exec(message?.content ?? '')?.[1];
    expect(message?.content).not.toContain('kaboom');
    expect(scene.logged).toContainEqual(expect.objectContaining({ event: 'bug', id, where: '/who' }));
  });

  it('a bug that a mention meets shows an id that the log has too, and no stack', async () => {
    engine.beforeAnswer = () => Promise.reject(new TypeError('kaboom in the engine'));
    const asked = await scene.discord.write('who led the delegation', { mention: true });
    const { content } = await scene.discord.nextReply(asked.id);
    const id = /`([0-9A-F]{10})`/.exec(content)?.[1];
    expect(content).not.toMatch(/kaboom|TypeError|\.ts|\n/);
    expect(scene.logged).toContainEqual(expect.objectContaining({ event: 'bug', id, where: 'mention' }));
  });

  it('what the engine says to people is shown to them', async () => {
    engine.beforeAnswer = () =>
      Promise.reject(new EngineError('worker-died', 'I am being *restarted*; please ask again.'));
    const { message } = await scene.discord.run('when', { question: 'when was the talk' });
    expect(see(message?.content ?? '').text).toBe('I am being *restarted*; please ask again.');
    const asked = await scene.discord.write('when was the talk', { mention: true });
    expect(see((await scene.discord.nextReply(asked.id)).content).text).toBe(
      'I am being *restarted*; please ask again.',
    );
  });

  it('a file that changed since it was read is not quoted', async () => {
    folder.write('harbour.txt', `Corrected.\n${INVENTED_ARTICLES['harbour.txt']}`);
    const { message } = await scene.discord.run('who', { question: 'who led the Vellish delegation' });
    expect(message?.content).toContain('“harbour.txt” changed on disk since I read it');
    expect(message?.content).toContain('/corpus reload');
    expect(message?.embeds).toEqual([]);
    expect(scene.logged).toContainEqual(expect.objectContaining({ event: 'source-changed' }));
    await scene.discord.run('corpus reload', {}, { as: scene.discord.users.admin });
    expect((await scene.discord.run('who', { question: 'who led the Vellish delegation' })).message?.content).toBe(LED);
  });

  it('an answer that cannot be shown becomes an apology with an id', async () => {
    scene.discord.faults.failNext(/^PATCH \S*\/webhooks\//, 400);
    const { message } = await scene.discord.run('who', { question: 'who led the Vellish delegation' });
    expect(message?.content).toMatch(/in my log as `[0-9A-F]{10}`/);
  });

  it('an engine that never answers is given up with a message that says so', async () => {
    engine.beforeAnswer = () => new Promise(() => {});
    const { message, acknowledgements } = await scene.discord.run('who', { question: 'who led the delegation' });
    expect(acknowledgements).toBe(1);
    expect(message?.content).toContain('took longer than 2 seconds');
  });

  it('the log holds neither the token nor who asked', () => {
    const text = JSON.stringify(scene.logged);
    expect(text).not.toContain(scene.discord.token);
    expect(text).not.toContain(scene.discord.users.member.id);
    expect(text).not.toMatch(/Vellish/);
  });
});
