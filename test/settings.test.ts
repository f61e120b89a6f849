import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, SETTING_NAMES, SettingsError } from '../src/settings.ts';
import { SHIPPED_CORPUS, SHIPPED_DATA } from '../src/shipped.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

describe('readSettings', () => {
  it('needs nothing: the shipped corpus in a page', () => {
    expect(readSettings({})).toEqual({
      token: null,
      apiUrl: 'https://discord.com/api',
      guildId: null,
      adminRoleId: null,
      auditChannelId: null,
      corpusDir: SHIPPED_CORPUS,
      dataDir: SHIPPED_DATA,
      playgroundPort: 8787,
      answerTimeoutMs: 10_000,
      conversationMinutes: 10,
      questionsPerMinute: 10,
      channelQuestionsPerMinute: 40,
      buttonsPerMinute: 30,
      storeFile: resolve('rapporteur.sqlite'),
      unansweredDays: 30,
      logLevel: 'warn',
    });
  });

  it('takes an empty value for one that is not set', () => {
    expect(readSettings({ DISCORD_TOKEN: ' ', PLAYGROUND_PORT: '' })).toEqual(readSettings({}));
  });

  it('starts a corpus of one’s own without the shipped data', () => {
    expect(readSettings({ CORPUS_DIR: 'src' })).toMatchObject({
      corpusDir: expect.stringMatching(/src$/),
      dataDir: null,
    });
    expect(readSettings({ CORPUS_DIR: 'src', DATA_DIR: 'test' }).dataDir).toMatch(/test$/);
    expect(readSettings({ DATA_DIR: 'none' }).dataDir).toBeNull();
  });

  it.each([
    ['http://127.0.0.1:8080/api/', 'http://127.0.0.1:8080/api'],
    ['https://proxy.example/api/v10', 'https://proxy.example/api'],
  ])('reads the address %s as the base %s', (given, apiUrl) => {
    expect(readSettings({ DISCORD_API_URL: given }).apiUrl).toBe(apiUrl);
  });

  it.each([
    ['DISCORD_TOKEN', 'your token here'],
    ['DISCORD_TOKEN', 'two words'],
    ['DISCORD_API_URL', 'discord.com'],
    ['DISCORD_API_URL', 'ftp://discord.com'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['ADMIN_ROLE_ID', '12'],
    ['AUDIT_CHANNEL_ID', '#audit'],
    ['QUESTIONS_PER_MINUTE', '-1'],
    ['CHANNEL_QUESTIONS_PER_MINUTE', 'many'],
    ['STORE_FILE', 'src'],
    ['UNANSWERED_DAYS', '0.5'],
    ['CORPUS_DIR', 'no/such/folder'],
    ['CORPUS_DIR', 'package.json'],
    ['DATA_DIR', 'no/such/folder'],
    ['PLAYGROUND_PORT', '70000'],
    ['PLAYGROUND_PORT', '-1'],
    ['ANSWER_TIMEOUT_MS', '5s'],
    ['CONVERSATION_MINUTES', '1.5'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s in one clear line when it is %j', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} .{15,}\\.$`));
    expect(problems[0]).not.toContain('\n');
  });

  it('names every setting that is wrong, and shows no token', () => {
    const problems = problemsOf({ DISCORD_TOKEN: `${TOKEN} x`, LOG_LEVEL: 'loud' });
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain(TOKEN);
  });

  it('takes a token with or without "Bot" before it', () => {
    expect(readSettings({ DISCORD_TOKEN: TOKEN }).token).toBe(TOKEN);
    expect(readSettings({ DISCORD_TOKEN: `Bot ${TOKEN}` }).token).toBe(TOKEN);
  });
});

describe('the database', () => {
  it.each([
    ['none', null],
    [':memory:', ':memory:'],
    ['kept/rapporteur.sqlite', resolve('kept/rapporteur.sqlite')],
  ])('in %s is %s', (given, storeFile) => expect(readSettings({ STORE_FILE: given }).storeFile).toBe(storeFile));
});

describe('how much is logged', () => {
  it('is less in the page, where somebody reads the terminal, unless it is set', () => {
    expect(readSettings({}).logLevel).toBe('warn');
    expect(readSettings({ DISCORD_TOKEN: TOKEN }).logLevel).toBe('info');
    expect(readSettings({ LOG_LEVEL: 'debug' }).logLevel).toBe('debug');
  });
});

describe('.env.example', () => {
  it('names and explains every setting', () => {
    const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');
    const named = lines.flatMap((line, index) => {
      const name = /^([A-Z_]+)=/.exec(line)?.[1];
      return name === undefined ? [] : [{ name, explained: lines[index - 1]?.startsWith('# ') === true }];
    });
    expect(named.map(({ name }) => name).sort()).toEqual([...SETTING_NAMES].sort());
    expect(named.filter(({ explained }) => !explained)).toEqual([]);
  });
});
