import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Reloads } from '../../src/discord/services.ts';
import { EngineError } from '../../src/engine/types.ts';
import type { SeenMessage } from '../../src/playground/types.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/types.ts';
import { type Folder, folderOf, MemoryEngine } from '../discord/memory-engine.ts';
import { see } from '../discord/visible.ts';
import { expectRulesKept, type Stage, stage } from './harness.ts';
import { press } from './pressing.ts';

let folder: Folder;
let engine: MemoryEngine;
let store: Store;
let scene: Stage;
const reloads: Reloads = { last: null };
/** How far the database's clock is ahead, in milliseconds. */
let ahead = 0;
const roles: { admin: string | null } = { admin: null };
const audit: { channelId: string | null } = { channelId: null };

beforeAll(async () => {
  folder = await folderOf();
  engine = new MemoryEngine(folder.path);
  store = await openStore({
    file: ':memory:',
    unansweredDays: 7,
    onError: (error) => expect(error).toBeNull(),
    now: () => Date.now() + ahead,
  });
  scene = await stage({
    engine,
    folder: folder.path,
    // Asked anew at every start.
    services: () => ({ store, votes: store, reloads, adminRoleId: roles.admin, auditChannelId: audit.channelId }),
  });
});

afterEach(() => {
  engine.beforeReload = async () => {};
});

afterAll(async () => {
  await scene.close();
  store.close();
  await folder.remove();
  expectRulesKept(scene.discord);
});

const description = (message: SeenMessage | null) => message?.embeds[0]?.description ?? '';
const run = (command: string, locale?: string) =>
  scene.discord.run(command, {}, { as: { ...scene.discord.users.admin, ...(locale === undefined ? {} : { locale }) } });

describe('/corpus status', () => {
  it('tells others how much there is, but neither files nor who reloaded', async () => {
    reloads.last = { at: Date.now(), userId: scene.discord.users.admin.id, server: scene.discord.guildId };
    const { message } = await scene.discord.run('corpus status');
    const seen = see(description(message)).text;
    expect(seen).toContain('2 articles');
    expect(seen).not.toMatch(/ferry\.md|empty\.txt/);
    expect(JSON.stringify(message?.embeds)).not.toContain(scene.discord.users.admin.id);
    reloads.last = null;
  });

  it('tells admins who reloaded when, by a mention that pings nobody, and how answers were found', async () => {
    store.vote('e0', '/who · x', true);
    await run('corpus reload');
    const { message } = await run('corpus status');
    const text = description(message);
    expect(text).toMatch(new RegExp(`Last reload: <t:\\d+:R>, by <@${scene.discord.users.admin.id}>`));
    expect(text).toContain('👍 1 · 👎 0');
    expect(text).toContain('empty.txt: The file is empty.');
  });

  it('counts the thumbs that people have pressed', async () => {
    const { discord } = scene;
    const { up, down } = store.votes();
    const { message } = await discord.run('who', { question: 'who led the Vellish delegation' });
    for (const thumb of ['👍', '👎'])
      for (const as of [discord.users.member, discord.users.admin]) await press(discord, message, thumb, as);
    const { message: status } = await run('corpus status');
    // Each person's first press counts.
    expect(description(status)).toContain(`👍 ${up + 2} · 👎 ${down}`);
  });

  it('does not name the admin of another server', async () => {
    reloads.last = { at: Date.now(), userId: '123456789012345678', server: '223456789012345678' };
    const { message } = await run('corpus status', 'de');
    expect(description(message)).toContain('einem Admin eines anderen Servers');
    expect(description(message)).not.toContain('123456789012345678');
  });
});

describe('/corpus reload', () => {
  it('shows that it is under way, then what was added, removed, changed and refused', async () => {
    folder.write('tunnel.txt', 'Engineer Oda Breck proposed a tunnel under the harbour.');
    const gate = Promise.withResolvers<void>();
    engine.beforeReload = () => gate.promise;
    const outcome = run('corpus reload');
    const last = () => scene.discord.messages(scene.discord.channelId).at(-1);
    await expect.poll(() => last()?.content, { timeout: 5_000 }).toContain('Reading the folder anew');
    expect(last()?.ephemeralFor).toBe(scene.discord.users.admin.id);
    gate.resolve();
    await outcome;
    await expect.poll(() => description(last() ?? null)).toContain('1 added');
    expect(see(description(last() ?? null)).text).toContain('tunnel.txt');
    expect(last()?.content).toBe('');
  });

  it('is noted in the audit channel, in the language of its server, pinging nobody', async () => {
    audit.channelId = await scene.discord.createThread('audit');
    await scene.restart();
    await run('corpus reload', 'de');
    const notes = () => scene.discord.messages(audit.channelId as string).map(({ content }) => content);
    await expect.poll(notes).toHaveLength(1);
    expect(notes()[0]).toMatch(
      new RegExp(`^<@${scene.discord.users.admin.id}> had the articles read anew\\. Edition e\\d+ → e\\d+ · 0 added`),
    );
    engine.beforeReload = () => Promise.reject(new EngineError('reload-failed', 'The disk is on fire.'));
    const { message } = await run('corpus reload');
    expect(message?.content).toContain('The disk is on fire.');
    await expect.poll(notes).toHaveLength(2);
    expect(notes()[1]).toContain('which failed: The disk is on fire.');
    expect(await run('corpus status').then(({ message: status }) => description(status))).toContain('Last reload');
  });

  it('is for members of the role that is set, and for nobody else', async () => {
    const { discord } = scene;
    const refused = await discord.run('corpus reload');
    expect(refused.message?.content).toContain('Only admins');
    // Everybody has the role that is named like the server.
    roles.admin = discord.guildId;
    await scene.restart();
    expect(description((await discord.run('corpus reload')).message)).toContain('Edition');
    roles.admin = null;
    await scene.restart();
    expect((await discord.run('corpus reload')).message?.content).toContain('Only admins');
  });

  it('is done even where the audit channel is not there', async () => {
    audit.channelId = '123456789012345678';
    await scene.restart();
    const { message } = await run('corpus reload');
    expect(description(message)).toContain('Edition');
    await expect.poll(() => scene.logged.some(({ event }) => event === 'audit-not-written')).toBe(true);
  });
});

describe('/corpus unanswered', () => {
  it('lists the questions that found no answer, newest first, without their askers', async () => {
    const { discord } = scene;
    await discord.run('who', { question: 'who plucked the gooseberries' });
    await discord.run('quote', { about: 'gooseberry *jam*', by: 'Achterberg' });
    await discord.run('who', { question: 'Who plucked the gooseberries?' }, { as: discord.users.admin });
    await discord.run('who', { question: 'who led the Vellish delegation' });
    const { message } = await run('corpus unanswered');
    const lines = see(description(message)).text.split('\n');
    expect(lines[0]).toMatch(/^- \/who · Who plucked the gooseberries\? · 2 times · last/);
    expect(description(message)).not.toContain('delegation');
    for (const { id } of Object.values(discord.users)) expect(JSON.stringify(message?.embeds)).not.toContain(id);
    expect(message?.ephemeralFor).toBe(discord.users.admin.id);
    expect(message?.embeds[0]?.footer?.text).toContain('for 7 days');
  });

  it('forgets them after the days that the setting says', async () => {
    await scene.discord.run('who', { question: 'who plucked the gooseberries' });
    ahead = 6 * 86_400_000;
    expect(description((await run('corpus unanswered')).message)).toContain('gooseberries');
    ahead = 8 * 86_400_000;
    expect(description((await run('corpus unanswered')).message)).toContain('found an answer');
  });

  it('is refused to others', async () => {
    const { message } = await scene.discord.run('corpus unanswered');
    expect(message?.content).toContain('Only admins');
  });
});
