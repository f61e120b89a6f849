import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Cooldown } from '../../src/discord/cooldown.ts';
import type { SeenMessage } from '../../src/playground/types.ts';
import { type Folder, folderOf, MemoryEngine } from '../discord/memory-engine.ts';
import { see } from '../discord/visible.ts';
import { type Stage, stage } from './harness.ts';

let folder: Folder;
let engine: MemoryEngine;
let scene: Stage;
let clock = Date.now();
const cooldown = new Cooldown({ perPerson: 2, perChannel: 0 }, () => clock);
const pressCooldown = new Cooldown({ perPerson: 3, perChannel: 0 }, () => clock);

beforeAll(async () => {
  folder = await folderOf();
  engine = new MemoryEngine(folder.path);
  scene = await stage({ engine, folder: folder.path, services: { cooldown, pressCooldown } });
});

afterEach(() => {
  // The next minute.
  clock += 60_000;
});

afterAll(async () => {
  const { violations, ownFaults } = scene.discord;
  await scene.close();
  await folder.remove();
  expect(violations).toEqual([]);
  expect(ownFaults).toEqual([]);
});

const question = 'who led the Vellish delegation';

describe('whoever asks too much', () => {
  it('is told alone, by command, when to ask again, and then may', async () => {
    const { discord } = scene;
    const begun = clock;
    for (let n = 0; n < 2; n += 1) expect((await discord.run('who', { question })).message?.ephemeralFor).toBeNull();
    const asked = engine.asked.length;
    const { message, acknowledgements } = await discord.run('who', { question });
    expect(acknowledgements).toBe(1);
    expect(message?.ephemeralFor).toBe(discord.users.member.id);
    expect(message?.content).toContain(`<t:${Math.ceil((begun + 60_000) / 1000)}:R>`);
    expect(engine.asked).toHaveLength(asked);
    clock += 60_000;
    expect((await discord.run('who', { question })).message?.ephemeralFor).toBeNull();
  });

  it('is told once, by mention, and not again and again before everybody', async () => {
    const { discord } = scene;
    const replies: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const message = await discord.write(question, { mention: true });
      replies.push((await discord.nextReply(message.id)).content);
    }
    expect(replies.filter((reply) => reply.includes('Please ask again'))).toHaveLength(1);
    const more = await discord.write(question, { mention: true });
    await expect(discord.nextReply(more.id, 300)).rejects.toThrow('did not answer');
  });

  it('may go on as an admin', async () => {
    const { discord } = scene;
    const as = discord.users.admin;
    for (let n = 0; n < 4; n += 1)
      expect((await discord.run('who', { question }, { as })).message?.embeds).toHaveLength(1);
    for (let n = 0; n < 3; n += 1) {
      const message = await discord.write(question, { mention: true, as });
      expect((await discord.nextReply(message.id)).embeds).toHaveLength(1);
    }
  });
});

describe('whoever presses too much', () => {
  const contextButton = (message: SeenMessage | null) =>
    /"custom_id":"([^"]+:context:[^"]+)"/u.exec(JSON.stringify(message?.components))?.[1] ?? '';

  it('is told alone when to press again, while questions are still answered', async () => {
    const { discord } = scene;
    const begun = clock;
    const { message } = await discord.run('who', { question });
    const id = contextButton(message);
    for (let n = 0; n < 3; n += 1)
      expect((await discord.press(message as SeenMessage, id)).message?.embeds).toHaveLength(1);
    const asked = engine.asked.length;
    const refused = await discord.press(message as SeenMessage, id);
    expect(refused.acknowledgements).toBe(1);
    expect(refused.message?.ephemeralFor).toBe(discord.users.member.id);
    expect(refused.message?.content).toBe(
      `You have pressed a lot of buttons in a short time. Please press again <t:${Math.ceil((begun + 60_000) / 1000)}:R>.`,
    );
    expect(engine.asked).toHaveLength(asked);
    expect((await discord.run('who', { question })).message?.ephemeralFor).toBeNull();
    clock += 60_000;
    expect((await discord.press(message as SeenMessage, id)).message?.embeds).toHaveLength(1);
  });

  it('may go on as an admin', async () => {
    const { discord } = scene;
    const { message } = await discord.run('who', { question });
    for (let n = 0; n < 5; n += 1) {
      const pressed = await discord.press(message as SeenMessage, contextButton(message), { as: discord.users.admin });
      expect(pressed.message?.embeds).toHaveLength(1);
    }
  });
});

describe('a speaker whom nobody quotes', () => {
  it('is told with the closest who are', async () => {
    const { message } = await scene.discord.run('quote', { by: 'Ilsa Mern' });
    expect(see(message?.content ?? '').text).toBe(
      'Not found. The articles quote nobody called “Ilsa Mern”. Closest to it: Ilse Marn.',
    );
  });

  it('is told without, where none is close', async () => {
    const { message } = await scene.discord.run('quote', { by: 'Qwxyz Zzkpt' });
    expect(see(message?.content ?? '').text).toBe('Not found. The articles quote nobody called “Qwxyz Zzkpt”.');
  });
});
