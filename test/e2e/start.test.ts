import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLoopbackDiscord } from '../../src/playground/loopback.ts';
import { type Folder, folderOf } from '../discord/memory-engine.ts';
import { INVENTED_CORPUS } from './invented-corpus.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

let folder: Folder;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  folder = await folderOf(INVENTED_CORPUS);
});

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

afterAll(() => folder.remove());

/** The bot as a process of its own, with nothing but the given settings. */
function start(settings: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    // Away from any `.env` of the developer.
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH ?? '',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
      CORPUS_DIR: folder.path,
      PLAYGROUND_PORT: '0',
      STORE_FILE: ':memory:',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const out = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    out.stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  /** Waits until the process has said something; fails with all it said if it ends before. */
  const says = async (text: string) => {
    let over = false;
    void ended.then(() => {
      over = true;
    });
    await expect.poll(() => over || out.stdout.includes(text), { timeout: 80_000 }).toBe(true);
    expect(out.stdout, out.stderr).toContain(text);
  };
  return { child, out, ended, says };
}

describe('npm start', { timeout: 90_000 }, () => {
  it('names a wrong setting in one clear line, without a stack', async () => {
    const { out, ended } = start({ LOG_LEVEL: 'loud' });
    expect(await ended, out.stderr).toBe(2);
    expect(out.stderr).toBe('LOG_LEVEL must be one of debug, info, warn, error.\n');
    expect(out.stdout).toBe('');
  });

  it('says what to do when there is no article', async () => {
    const empty = await folderOf({});
    const { out, ended } = start({ CORPUS_DIR: empty.path });
    expect(await ended, out.stderr).toBe(2);
    expect(out.stderr).toContain('No article could be read');
    expect(out.stderr).not.toMatch(/^\s+at /m);
    await empty.remove();
  });

  it('names a token that Discord does not accept, and never shows it', async () => {
    const discord = await createLoopbackDiscord();
    const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
    const { out, ended } = start({ DISCORD_TOKEN: token, DISCORD_API_URL: discord.apiUrl });
    expect(await ended, out.stderr).toBe(2);
    expect(out.stderr).toContain('Discord does not accept DISCORD_TOKEN');
    expect(out.stdout + out.stderr).not.toContain(token);
    await discord.close();
  });

  it('without a token serves the page, says how to go on, and stops when told to', async () => {
    const { child, out, ended, says } = start({});
    await says('Stop it with Ctrl+C');
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(out.stdout)?.[0] ?? '';
    expect((await fetch(url)).status).toBe(200);
    expect(out.stdout).toContain('DISCORD_TOKEN');
    child.kill('SIGTERM');
    expect(await ended, out.stderr).toBe(0);
    // Nothing went wrong, so nothing is logged.
    expect(out.stderr).toBe('');
  });

  it('says in one line that its database cannot be used, and goes on without', async () => {
    const { child, out, ended, says } = start({ STORE_FILE: join(folder.path, Object.keys(INVENTED_CORPUS)[0] ?? '') });
    await says('Stop it with Ctrl+C');
    expect(out.stderr).toMatch(/^The database \S+ \(STORE_FILE\) cannot be used: it is no SQLite database.*\n$/);
    child.kill('SIGTERM');
    expect(await ended, out.stderr).toBe(0);
  });

  it('takes another port when the page’s is in use, and says so', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const { says } = start({ PLAYGROUND_PORT: String(port) });
    await says(`Port ${port} is in use (PLAYGROUND_PORT)`);
    await new Promise((resolve) => taken.close(resolve));
  });

  it('with a token connects to the address given, and answers there', async () => {
    const discord = await createLoopbackDiscord();
    const { child, out, ended, says } = start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_GUILD_ID: discord.guildId,
    });
    await says('is connected to Discord');
    expect(out.stdout).toContain('https://discord.com/oauth2/authorize?client_id=');
    const { message } = await discord.run('who', { question: 'who led the Vellish delegation' });
    expect(message?.content).toContain('Ilse Marn');
    child.kill('SIGINT');
    expect(await ended, out.stderr).toBe(0);
    expect(out.stdout + out.stderr).not.toContain(discord.token);
    expect(discord.violations).toEqual([]);
    await discord.close();
  });
});
