/** The timeline as readers of several languages get it, with the real engine. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEngine } from '../../src/engine/start.ts';
import type { Engine } from '../../src/engine/types.ts';
import { type Folder, folderOf } from '../discord/memory-engine.ts';
import { type Stage, stage } from './harness.ts';

const SPEAKERS = ['Ilse Marn', 'Tobin Achterberg', 'Oda Breck', 'Halvor Brekke', 'Ada Wendt', 'Niels Quist'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];

/** A month of talks, with more to tell than one picture holds. */
const MONTH = Array.from({ length: 4 }, (_, week) => {
  const written = `${7 + 7 * week} March 2031`;
  const lines = DAYS.map((day, at) => {
    const speaker = SPEAKERS[(week + at) % SPEAKERS.length] as string;
    return `“The harbour talks of week ${week + 1} went on for ${at + 2} hours and led to nothing that could be signed,” Minister ${speaker} said on ${day}.`;
  });
  return [
    `week-${week + 1}.md`,
    [
      '---',
      `title: Week ${week + 1} of the harbour talks`,
      'outlet: The Orlan Gazette',
      `written: 2031-03-${String(7 + 7 * week).padStart(2, '0')}`,
      '---',
      '',
      ...lines.flatMap((line) => [line, '']),
      `PORT ORLAN, ${written}`,
    ].join('\n'),
  ] as const;
});

let folder: Folder;
let engine: Engine;
let scene: Stage;

beforeAll(async () => {
  folder = await folderOf(Object.fromEntries(MONTH));
  engine = await startEngine({ corpusDir: folder.path, dataDir: null });
  scene = await stage({ engine, folder: folder.path });
});

afterAll(async () => {
  const { violations, ownFaults } = scene.discord;
  const bad = scene.logged.filter(({ level }) => level === 'error');
  await scene.close();
  await engine.close();
  await folder.remove();
  expect(violations).toEqual([]);
  expect(ownFaults).toEqual([]);
  expect(bad).toEqual([]);
});

const ask = async (locale: string) => {
  const as = { ...scene.discord.users.member, locale };
  const { message, acknowledgements } = await scene.discord.run('when', {}, { as });
  expect(acknowledgements).toBe(1);
  return message?.attachments ?? [];
};

it('a long timeline comes in two pictures, each with its own words', async () => {
  const pictures = await ask('en-GB');
  expect(pictures.map(({ name }) => name)).toEqual(['timeline-1.png', 'timeline-2.png']);
  expect(pictures.map(({ description }) => /^[^,]+/u.exec(description ?? '')?.[0])).toEqual([
    'Timeline 1/2',
    'Timeline 2/2',
  ]);
  for (const { description } of pictures) expect(description?.length).toBeLessThanOrEqual(1_024);
});

it.each([
  ['de', 'Zeitleiste 1/2', /März 2031 \(Montag\)/u],
  ['ru', 'Лента времени 1/2', /марта 2031 \(понедельник\)/u],
  ['es-419', 'Cronología 1/2', /de marzo de 2031 \(lunes\)/u],
])(
  'readers of %s get it in their language, with the words of the articles as they stand',
  async (locale, title, day) => {
    const [first] = await ask(locale);
    expect(first?.description).toContain(title);
    expect(first?.description).toMatch(day);
    expect(first?.description).toContain('Ilse Marn: “The harbour talks of week 1 went on');
  },
);
