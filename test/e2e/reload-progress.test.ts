/** How far a reload is, and why it failed, with the real engine and a folder of many files. */
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEngine } from '../../src/engine/start.ts';
import { type Engine, RELOAD_STEPS, type ReloadProgress } from '../../src/engine/types.ts';
import { type Folder, folderOf } from '../discord/memory-engine.ts';
import { type Stage, stage } from './harness.ts';
import { INVENTED_CORPUS } from './invented-corpus.ts';

const MORE = 60;

let folder: Folder;
let engine: Engine;
let scene: Stage;

beforeAll(async () => {
  folder = await folderOf(INVENTED_CORPUS);
  engine = await startEngine({ corpusDir: folder.path, dataDir: null });
  // As often as there is something to tell.
  scene = await stage({
    engine,
    folder: folder.path,
    services: { reloads: { last: null, pace: { firstMs: 0, everyMs: 0 } } },
  });
  for (let at = 0; at < MORE; at++)
    folder.write(
      `more-${at}.txt`,
      `Ferry ${at} sails\n\nCaptain Oda Breck said on Friday that ferry ${at} was on time.\n`,
    );
});

afterAll(async () => {
  const { violations, ownFaults } = scene.discord;
  await scene.close();
  await engine.close();
  await folder.remove();
  expect(violations).toEqual([]);
  expect(ownFaults).toEqual([]);
});

const FILES = Object.keys(INVENTED_CORPUS).length + MORE;

it('the engine tells each file and each step, in their order', async () => {
  const heard: ReloadProgress[] = [];
  await engine.reload((progress) => heard.push(progress));
  const steps = heard.map(({ step }) => RELOAD_STEPS.indexOf(step));
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(new Set(steps).size).toBe(RELOAD_STEPS.length);
  expect(heard.at(-1)).toEqual({ step: 'index', read: FILES, files: FILES });
  expect(heard[0]).toMatchObject({ step: 'files', files: FILES });
});

it.each([
  ['en-GB', `${FILES} of ${FILES} files read · step `],
  ['de', `${FILES} von ${FILES} Dateien gelesen · Schritt `],
])(
  '/corpus reload tells how many files were read and the step (%s), and then the outcome',
  async (locale, expected) => {
    folder.write(`late-${locale}.txt`, 'Late ferry\n\nCaptain Oda Breck said on Friday that it was late.\n');
    const contents: string[] = [];
    const stop = scene.discord.subscribe((event) => {
      if (event.type === 'edit') contents.push(event.message.content);
    });
    const as = { ...scene.discord.users.admin, locale };
    const { acknowledgements } = await scene.discord.run('corpus reload', {}, { as });
    expect(acknowledgements).toBe(1);
    const last = () => scene.discord.messages(scene.discord.channelId).at(-1);
    await expect.poll(() => last()?.embeds[0]?.description ?? '', { timeout: 15_000 }).toContain(`late-${locale}`);
    stop();
    const more = locale === 'en-GB' ? 1 : 2;
    const counted = expected.replaceAll(String(FILES), String(FILES + more));
    expect(contents.filter((content) => content.includes(counted)).length).toBeGreaterThan(0);
    expect(last()?.content).toBe('');
    expect(last()?.ephemeralFor).toBe(scene.discord.users.admin.id);
  },
);

it.each([
  ['en-GB', 'could not be built, so the old one stays: No article could be read from', 'empty.txt: The file is empty.'],
  ['de', 'deshalb gelten weiter die bisherigen Artikel:', 'empty.txt: Die Datei ist leer.'],
  ['uk', 'тож лишаються попередні статті:', 'empty.txt: Файл порожній.'],
])('a reload that finds nothing to read says why, file by file (%s)', async (locale, why, reason) => {
  await folder.remove();
  mkdirSync(folder.path);
  folder.write('empty.txt', '');
  const as = { ...scene.discord.users.admin, locale };
  const { message } = await scene.discord.run('corpus reload', {}, { as });
  const last = () => scene.discord.messages(scene.discord.channelId).find(({ id }) => id === message?.id);
  const plain = () => (last()?.content ?? '').replaceAll('\\', '');
  await expect.poll(plain, { timeout: 15_000 }).toContain(reason);
  expect(plain()).toContain(why);
});
