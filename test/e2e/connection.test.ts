import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotOptions, StartError, startBot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/discord/log.ts';
import { createLoopbackDiscord } from '../../src/playground/loopback.ts';
import type { LoopbackDiscord } from '../../src/playground/types.ts';
import { type Folder, folderOf, MemoryEngine } from '../discord/memory-engine.ts';
import { servicesOf, stage } from './harness.ts';

let folder: Folder;
let discord: LoopbackDiscord;

beforeEach(async () => {
  folder = await folderOf();
  discord = await createLoopbackDiscord();
});

afterEach(async () => {
  await discord.close();
  await folder.remove();
});

function options(more: Partial<BotOptions> = {}): BotOptions {
  return {
    token: discord.token,
    apiUrl: discord.apiUrl,
    guildId: null,
    connectTimeoutMs: 10_000,
    onFatal: () => {},
    services: servicesOf({
      engine: new MemoryEngine(folder.path),
      folder: folder.path,
      log: createLog({ level: 'error', write: () => {} }),
    }),
    ...more,
  };
}

async function startFailure(more: Partial<BotOptions>): Promise<StartError> {
  const error = await startBot(options(more)).then(
    async (bot) => {
      await bot.close();
      return null;
    },
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StartError);
  return error as StartError;
}

describe('a start', () => {
  it('with a token that Discord does not know names the setting', async () => {
    const { message, restart } = await startFailure({
      token: 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    });
    expect(message).toMatch(/^Discord does not accept DISCORD_TOKEN/);
    expect(restart).toBe(false);
  });

  it('without anybody at the address says so, and can be tried again', async () => {
    const { message, restart } = await startFailure({ apiUrl: await unusedAddress() });
    expect(message).toMatch(/cannot be reached at http:\/\/127\.0\.0\.1:\d+\/api \(ECONNREFUSED\)/);
    expect(restart).toBe(true);
  });

  it('that gets no connection is given up', async () => {
    const silent = await listen(createServer());
    const { message, restart } = await startFailure({
      apiUrl: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/api`,
      connectTimeoutMs: 300,
    });
    silent.closeAllConnections();
    silent.close();
    expect(message).toMatch(/^No connection to Discord/);
    expect(restart).toBe(true);
  });

  it('for a server that the bot is not in names the setting', async () => {
    const { message } = await startFailure({ guildId: '999999999999999999' });
    expect(message).toMatch(/^DISCORD_GUILD_ID names a server that the bot is not in/);
  });

  it('for one server registers the commands there', async () => {
    const bot = await startBot(options({ guildId: discord.guildId }));
    expect(discord.commands().every((command) => command.guild_id === discord.guildId)).toBe(true);
    expect(discord.commands()).toHaveLength(5);
    expect(bot.inviteUrl).toContain('scope=bot+applications.commands');
    await bot.close();
    expect(discord.violations).toEqual([]);
  });

  it('goes on when the commands could not be registered', async () => {
    discord.faults.failNext(/^PUT \S*\/commands/, 400);
    const bot = await startBot(options());
    const asked = await discord.write('who led the Vellish delegation', { mention: true });
    expect((await discord.nextReply(asked.id)).content).toContain('Ilse Marn');
    await bot.close();
  });
});

describe('a connection', () => {
  it.each([
    [4004, /^Discord does not accept DISCORD_TOKEN/, false],
    [4014, /^Discord refuses the intents/, false],
    [4012, /^Discord closed the connection for good \(code 4012\)/, true],
  ])('closed with %d is reported once, with what to do', async (code, message, restart) => {
    const told: { message: string; restart: boolean }[] = [];
    const reported = Promise.withResolvers<void>();
    const bot = await startBot(
      options({
        onFatal: (fatal) => {
          told.push(fatal);
          reported.resolve();
        },
      }),
    );
    await discord.ready();
    discord.faults.disconnect(code);
    await reported.promise;
    await bot.close();
    expect(told).toEqual([{ message: expect.stringMatching(message), restart }]);
  });

  it('that is lost for a moment is resumed', async () => {
    const scene = await stage({ engine: new MemoryEngine(folder.path), folder: folder.path });
    scene.discord.faults.disconnect(4000);
    await expect.poll(() => scene.logged.some(({ event }) => event === 'resumed'), { timeout: 15_000 }).toBe(true);
    const asked = await scene.discord.write('who led the Vellish delegation', { mention: true });
    expect((await scene.discord.nextReply(asked.id)).content).toContain('Ilse Marn');
    expect(scene.fatal).toEqual([]);
    await scene.close();
  });

  it('on which an acknowledgement is refused does not see it tried again', async () => {
    const scene = await stage({ engine: new MemoryEngine(folder.path), folder: folder.path });
    scene.discord.faults.failNext(/^POST \S*\/interactions\/\S+\/callback/, 404);
    const run = scene.discord.run('who', { question: 'who led the delegation' }, { timeoutMs: 500 });
    const outcome = await run.catch(() => null);
    expect(outcome?.message ?? null).toBeNull();
    expect(scene.logged.filter(({ event }) => event === 'interaction-lost')).toHaveLength(1);
    const { message } = await scene.discord.run('who', { question: 'who led the Vellish delegation' });
    expect(message?.content).toContain('Ilse Marn');
    await scene.close();
  });

  it('over which Discord refuses the token is reported', async () => {
    const scene = await stage({ engine: new MemoryEngine(folder.path), folder: folder.path });
    scene.discord.faults.failNext(/^POST \S*\/channels\/\d+\/messages/, 401);
    await scene.discord.write('who led the Vellish delegation', { mention: true });
    await expect.poll(() => scene.fatal, { timeout: 5_000 }).toHaveLength(1);
    expect(scene.fatal[0]?.message).toMatch(/^Discord does not accept DISCORD_TOKEN/);
    await scene.close();
  });
});

async function unusedAddress(): Promise<string> {
  const server = await listen(createServer());
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/api`;
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
