import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/discord/log.ts';
import { createLoopbackDiscord } from '../../src/playground/loopback.ts';
import type { LoopbackDiscord } from '../../src/playground/types.ts';
import { type Folder, folderOf, MemoryEngine } from '../discord/memory-engine.ts';
import { expectRulesKept, servicesOf } from './harness.ts';

let folder: Folder;
let discord: LoopbackDiscord;

beforeAll(async () => {
  folder = await folderOf();
  discord = await createLoopbackDiscord();
});

afterAll(async () => {
  expectRulesKept(discord);
  await discord.close();
  await folder.remove();
});

/** Starts the bot and ends it. */
async function startOnce(guildId: string | null): Promise<string[]> {
  const events: string[] = [];
  const bot = await startBot({
    token: discord.token,
    apiUrl: discord.apiUrl,
    guildId,
    onFatal: ({ message }) => expect(message).toBe(''),
    services: servicesOf({
      engine: new MemoryEngine(folder.path),
      folder: folder.path,
      log: createLog({ level: 'info', write: (line) => events.push(JSON.parse(line).event) }),
    }),
  });
  await bot.close();
  return events;
}

const call = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(`${discord.apiUrl}/v10/applications/${discord.botId}${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as { name: string }[];
};
const everywhere = () => call('GET', '/commands');
const inServer = () => call('GET', `/guilds/${discord.guildId}/commands`);

describe('commands', () => {
  it('of a server are taken back once they are registered for every server, and those of others are left', async () => {
    await startOnce(discord.guildId);
    await call('POST', `/guilds/${discord.guildId}/commands`, { name: 'tea', description: 'Somebody else’s' });
    expect((await inServer()).length).toBeGreaterThan(4);
    const events = await startOnce(null);
    expect(events).toContain('doubles-removed');
    expect((await everywhere()).length).toBeGreaterThan(3);
    expect((await inServer()).map(({ name }) => name)).toEqual(['tea']);
    expect(await startOnce(null)).toEqual(['commands-unchanged']);
  });

  it('for every server are taken back where the bot is tried out in its only server', async () => {
    await call('POST', '/commands', { name: 'coffee', description: 'Somebody else’s' });
    await startOnce(discord.guildId);
    expect((await everywhere()).map(({ name }) => name)).toEqual(['coffee']);
    expect((await inServer()).length).toBeGreaterThan(3);
  });
});
