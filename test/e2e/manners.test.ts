import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Cooldown } from '../../src/discord/cooldown.ts';
import type { SeenMessage } from '../../src/playground/types.ts';
import { type Folder, folderOf, MemoryEngine } from '../discord/memory-engine.ts';
import { see } from '../discord/visible.ts';
import { expectRulesKept, type Stage, stage } from './harness.ts';
import { buttonsOf, press } from './pressing.ts';

let folder: Folder;
let engine: MemoryEngine;
let scene: Stage;
let clock = Date.now();
const cooldown = new Cooldown({ perPerson: 2, perChannel: 3 }, () => clock);
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
  await scene.close();
  await folder.remove();
  expectRulesKept(scene.discord);
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

describe('a channel in which too much is asked', () => {
  it('is told so alone by whoever asks next, and other channels are not concerned', async () => {
    const { discord } = scene;
    const begun = clock;
    const channelId = await discord.createThread('busy');
    for (const userId of ['1', '2', '3']) cooldown.take({ userId, channelId, admin: false });
    const { message, acknowledgements } = await discord.run('who', { question }, { channelId });
    expect(acknowledgements).toBe(1);
    expect(message?.ephemeralFor).toBe(discord.users.member.id);
    expect(message?.content).toBe(
      `A lot was asked here in a short time. Please ask again <t:${Math.ceil((begun + 60_000) / 1000)}:R>.`,
    );
    expect((await discord.run('who', { question })).message?.ephemeralFor).toBeNull();
  });
});

describe('whoever presses too much', () => {
  const contextId = (message: SeenMessage | null) => buttonsOf(message)[0]?.id ?? '';

  it('is told alone when to press again, while questions are still answered', async () => {
    const { discord } = scene;
    const begun = clock;
    const { message } = await discord.run('who', { question });
    const id = contextId(message);
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

  it('spends a question where a choice is one', async () => {
    const { discord } = scene;
    engine.choices = () => ['Ilse Marn', 'Tobin Achterberg'];
    const { message } = await discord.run('who', { question });
    engine.choices = () => [];
    await discord.run('who', { question });
    const refused = await press(discord, message, 'Ilse Marn');
    expect(refused?.ephemeralFor).toBe(discord.users.member.id);
    expect(refused?.content).toContain('You have asked a lot in a short time');
    clock += 60_000;
    expect((await press(discord, message, 'Ilse Marn'))?.content).not.toContain('You have asked');
  });

  it('may go on as an admin', async () => {
    const { discord } = scene;
    const { message } = await discord.run('who', { question });
    for (let n = 0; n < 5; n += 1) {
      const pressed = await discord.press(message as SeenMessage, contextId(message), { as: discord.users.admin });
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

  it('is told with three at most, the closest first', async () => {
    const names = ['Ilsa Marn', 'Ilsa Marne', 'Elsa Marn', 'Ilse Murn', 'Tobin Achterberg'];
    const { suggest } = engine;
    engine.suggest = async ({ option, text }) =>
      option === 'by' && names.every((name) => name !== text) && !text.includes('Mern')
        ? names.map((name) => ({ name, value: name }))
        : [];
    const { message, acknowledgements } = await scene.discord.run('quote', { by: 'Ilsa Mern' });
    engine.suggest = suggest;
    expect(acknowledgements).toBe(1);
    const [, closest = ''] = see(message?.content ?? '').text.split('Closest to it: ');
    expect(closest).toMatch(/^[IE]lsa? Marne?, [^,]+,? or [^,]+\.$/);
    expect(closest).not.toContain('Achterberg');
  });

  it('is told without, where none is close', async () => {
    const { message } = await scene.discord.run('quote', { by: 'Qwxyz Zzkpt' });
    expect(see(message?.content ?? '').text).toBe('Not found. The articles quote nobody called “Qwxyz Zzkpt”.');
  });
});

describe('a question that is too long', () => {
  it('is told so, to the asker alone, before anything is looked for', async () => {
    const { discord } = scene;
    const asked = engine.asked.length;
    const { message, acknowledgements } = await discord.run('quote', {
      about: 'ferry '.repeat(80),
      by: 'marn '.repeat(20),
    });
    expect(acknowledgements).toBe(1);
    expect(message?.ephemeralFor).toBe(discord.users.member.id);
    expect(message?.content).toMatch(/^That question has 5\d\d characters; I look at 500 at most/);
    expect(engine.asked).toHaveLength(asked);
  });
});
