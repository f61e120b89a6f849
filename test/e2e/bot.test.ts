import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/playground/types.ts';
import { type Folder, folderOf, MemoryEngine } from '../discord/memory-engine.ts';
import { see } from '../discord/visible.ts';
import { expectRulesKept, type Stage, stage } from './harness.ts';

let folder: Folder;
let engine: MemoryEngine;
let scene: Stage;

beforeAll(async () => {
  folder = await folderOf();
  engine = new MemoryEngine(folder.path);
  scene = await stage({ engine, folder: folder.path });
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

const description = (message: SeenMessage | null) =>
  message?.embeds.map((embed) => embed.description ?? '').join('\n') ?? '';

describe('commands', () => {
  it('are registered once, and not again while they are the same', async () => {
    expect(
      scene.discord
        .commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Check this quote', 'corpus', 'quote', 'when', 'who']);
    await scene.restart();
    expect(scene.logged.filter(({ event }) => event === 'commands-registered')).toHaveLength(1);
    expect(scene.logged.filter(({ event }) => event === 'commands-unchanged')).toHaveLength(1);
  });

  it.each(['who', 'when'])(
    '/%s answers with the short answer, then the passage word for word with its citation',
    async (command) => {
      const { message, acknowledgements } = await scene.discord.run(command, {
        question: 'who led the Vellish delegation',
      });
      expect(acknowledgements).toBe(1);
      expect(message?.ephemeralFor).toBeNull();
      expect(message?.content).toBe(LED);
      const [embed] = message?.embeds ?? [];
      expect(embed?.author?.name).toBe(`/${command} · who led the Vellish delegation`);
      const seen = see(embed?.description ?? '');
      expect(seen.quotes).toEqual([LED]);
      expect(seen.bold).toContain('delegation');
      expect(seen.text).toContain(
        '[1] The Orlan Gazette · written 5 March 2031 · page dated 1 June 2031 · paragraph 2',
      );
      expect(seen.links).toEqual([{ words: 'paragraph 2', target: 'https://gazette.example/a_%281%29' }]);
    },
  );

  it('/quote takes by, about, or both', async () => {
    const { message } = await scene.discord.run('quote', { about: 'captains', by: 'Achterberg' });
    expect(see(description(message)).quotes).toEqual(['“Nobody @everyone asked the captains,” Achterberg said.']);
    expect(engine.asked.at(-1)).toMatchObject({ command: 'quote', text: 'captains', by: 'Achterberg' });
    await scene.discord.run('quote', { by: 'Achterberg' });
    expect(engine.asked.at(-1)).toMatchObject({ command: 'quote', text: '', by: 'Achterberg' });
  });

  it('/quote with neither says kindly what is missing, to the asker alone', async () => {
    const { message, acknowledgements } = await scene.discord.run('quote', {});
    expect(acknowledgements).toBe(1);
    expect(message?.ephemeralFor).toBe(scene.discord.users.member.id);
    expect(message?.content).toContain('/quote` needs one of the three');
  });

  it.each([
    ['who', { question: 'who led the delegation', hide: true }],
    ['when', { question: 'when does the ferry line reopen', hide: true }],
    ['quote', { by: 'Ilse Marn', hide: true }],
  ])('/%s with hide answers the asker alone', async (command, options) => {
    const { message, acknowledgements } = await scene.discord.run(command, options);
    expect(acknowledgements).toBe(1);
    expect(message?.ephemeralFor).toBe(scene.discord.users.member.id);
    expect(message?.embeds).toHaveLength(1);
  });

  it('says what was not found and offers what is close as such', async () => {
    const { message } = await scene.discord.run('who', { question: 'who owns the ferry' });
    expect(see(message?.content ?? '').text).toBe('Not found. No article speaks of that.');
    expect(message?.embeds.map(({ title }) => title)).toEqual(['Close, but not an answer']);
  });

  it('shows the markup in an article as it reads, and pings nobody', async () => {
    const { message } = await scene.discord.run('quote', { about: 'return with a map reporters' });
    const seen = see(description(message));
    expect(seen.quotes).toEqual([
      '“We will return *with* a map,” Marn told [reporters](https://example.org) in Port Orlan.',
    ]);
    expect(seen.links.map(({ words }) => words)).toEqual(['paragraph 3']);
  });

  it('refuses a question without words', async () => {
    const { message } = await scene.discord.run('who', { question: '???' });
    expect(message?.content).toContain('There is no question in that');
    expect(message?.ephemeralFor).toBe(scene.discord.users.member.id);
  });
});

describe('choices', () => {
  it('come from the edition', async () => {
    expect(await scene.discord.autocomplete('who', { name: 'question', value: 'marn' })).toEqual([
      { name: 'Ilse Marn', value: 'Ilse Marn' },
    ]);
    expect(await scene.discord.autocomplete('quote', { name: 'by', value: 'tob' })).toHaveLength(1);
    expect(await scene.discord.autocomplete('quote', { name: 'about', value: '' }, { by: 'Ilse Marn' })).toHaveLength(
      4,
    );
  });

  it('are none, in time, while the engine is slow or fails', async () => {
    const gate = Promise.withResolvers<void>();
    engine.beforeSuggest = () => gate.promise;
    expect(await scene.discord.autocomplete('who', { name: 'question', value: 'marn' })).toEqual([]);
    gate.resolve();
    engine.beforeSuggest = () => Promise.reject(new Error('broken'));
    expect(await scene.discord.autocomplete('when', { name: 'question', value: '' })).toEqual([]);
  });
});

describe('mentions', () => {
  it('are answered with a reply that pings nobody', async () => {
    const asked = await scene.discord.write('who led the Vellish delegation?', { mention: true });
    const reply = await scene.discord.nextReply(asked.id);
    expect(reply.content).toBe(LED);
    expect(reply.replyTo).toBe(asked.id);
    expect(engine.asked.at(-1)).toMatchObject({ command: 'ask', text: 'who led the Vellish delegation?' });
  });

  it('get help with examples when nothing is asked', async () => {
    const asked = await scene.discord.write('', { mention: true });
    const reply = await scene.discord.nextReply(asked.id);
    expect(reply.content).toContain('Mention me with a question');
    expect(reply.content).toContain('- `/who` question: Ilse Marn');
  });

  it('that are too long are told so', async () => {
    const asked = await scene.discord.write(`who ${'a'.repeat(600)}`, { mention: true });
    expect((await scene.discord.nextReply(asked.id)).content).toContain('That question has 604 characters');
  });

  it('are not needed in direct messages', async () => {
    const { discord } = scene;
    const asked = await discord.write('who led the Vellish delegation', {
      channelId: discord.directChannel(discord.users.member),
    });
    expect((await discord.nextReply(asked.id)).content).toBe(LED);
  });

  it('in a channel are needed: other messages are left alone', async () => {
    const before = engine.asked.length;
    await scene.discord.write('who led the Vellish delegation');
    const asked = await scene.discord.write('and when?', { mention: true });
    await scene.discord.nextReply(asked.id);
    expect(engine.asked).toHaveLength(before + 1);
  });
});

describe('conversations', () => {
  it('follow a thread, over mentions and commands', async () => {
    const channelId = await scene.discord.createThread('harbour');
    const first = await scene.discord.write('who led the Vellish delegation', { mention: true, channelId });
    await scene.discord.nextReply(first.id);
    await scene.discord.run('when', { question: 'when was that' }, { channelId });
    expect(engine.asked.at(-1)?.history).toEqual([{ command: 'ask', text: 'who led the Vellish delegation' }]);
    const third = await scene.discord.write('and what did she say', {
      mention: true,
      channelId,
      as: scene.discord.users.admin,
    });
    await scene.discord.nextReply(third.id);
    expect(engine.asked.at(-1)?.history).toEqual([
      { command: 'ask', text: 'who led the Vellish delegation' },
      { command: 'when', text: 'when was that' },
    ]);
  });

  it('are found again in the thread after a restart', async () => {
    const channelId = await scene.discord.createThread('ferry');
    await scene.discord.run('quote', { about: 'the captains', by: 'Achterberg' }, { channelId });
    const second = await scene.discord.write('who is he', { mention: true, channelId });
    await scene.discord.nextReply(second.id);
    await scene.discord.write('not for the bot', { channelId });
    await scene.restart();
    const third = await scene.discord.write('when will it reopen', { mention: true, channelId });
    await scene.discord.nextReply(third.id);
    expect(engine.asked.at(-1)).toMatchObject({
      text: 'when will it reopen',
      history: [
        { command: 'quote', text: 'the captains', by: 'Achterberg' },
        { command: 'ask', text: 'who is he' },
      ],
    });
  });

  it('keep a hidden question from others', async () => {
    const channelId = await scene.discord.createThread('secret');
    await scene.discord.run('who', { question: 'who led the delegation', hide: true }, { channelId });
    await scene.discord.run('when', { question: 'when was it' }, { channelId, as: scene.discord.users.admin });
    expect(engine.asked.at(-1)?.history).toEqual([]);
    await scene.discord.run('when', { question: 'when was it' }, { channelId });
    expect(engine.asked.at(-1)?.history).toHaveLength(2);
  });

  it('follow a chain of replies in a channel, whoever replies', async () => {
    const { discord } = scene;
    const { message } = await discord.run('who', { question: 'who led the delegation' }, { as: discord.users.admin });
    const reply = await discord.write('and when was that', { mention: true, replyTo: message?.id ?? '' });
    await discord.nextReply(reply.id);
    expect(engine.asked.at(-1)?.history?.at(-1)).toEqual({ command: 'who', text: 'who led the delegation' });
  });
});

describe('/corpus', () => {
  it('status lists the articles and what is wrong with which file', async () => {
    const { message } = await scene.discord.run('corpus status', {}, { as: scene.discord.users.admin });
    const seen = see(description(message));
    expect(seen.text).toContain('2 articles, 2 people, 2 quotations, 1 meeting');
    expect(seen.text).toContain('ferry.md');
    expect(seen.text).toContain('empty.txt: The file is empty.');
    expect(message?.ephemeralFor).toBe(scene.discord.users.admin.id);
  });

  it('reload by an admin reads the folder anew', async () => {
    folder.write('tunnel.txt', 'Engineer Oda Breck proposed a tunnel under the harbour.');
    const { message } = await scene.discord.run('corpus reload', {}, { as: scene.discord.users.admin });
    expect(see(description(message)).text).toContain('1 added');
    const answer = await scene.discord.run('who', { question: 'who proposed the tunnel' });
    expect(answer.message?.content).toBe('Engineer Oda Breck proposed a tunnel under the harbour.');
  });

  it('reload is refused kindly to others', async () => {
    let reloads = 0;
    engine.beforeReload = async () => {
      reloads += 1;
    };
    const { message, acknowledgements } = await scene.discord.run(
      'corpus reload',
      {},
      { as: scene.discord.users.member },
    );
    expect(acknowledgements).toBe(1);
    expect(message?.content).toContain('Only admins of this server may do that');
    expect(reloads).toBe(0);
  });

  it('a question in the middle of a reload is answered from one edition', async () => {
    const gate = Promise.withResolvers<void>();
    engine.beforeReload = () => gate.promise;
    const reload = scene.discord.run('corpus reload', {}, { as: scene.discord.users.admin });
    const { message } = await scene.discord.run('who', { question: 'who led the Vellish delegation' });
    expect(message?.content).toBe(LED);
    expect(message?.embeds[0]?.footer?.text).toMatch(/edition e1$/);
    gate.resolve();
    expect((await reload).message?.embeds[0]?.description).toContain('Edition e1 → e2');
  });
});
