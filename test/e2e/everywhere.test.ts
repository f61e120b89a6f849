import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoopbackUser, SeenMessage } from '../../src/playground/types.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/types.ts';
import { type Folder, folderOf, MemoryEngine } from '../discord/memory-engine.ts';
import { see } from '../discord/visible.ts';
import { expectRulesKept, type Stage, stage } from './harness.ts';
import { buttonsOf, press } from './pressing.ts';

let folder: Folder;
let store: Store;
let scene: Stage;

beforeAll(async () => {
  folder = await folderOf();
  store = await openStore({ file: ':memory:', unansweredDays: 1, onError: (error) => expect(error).toBeNull() });
  const engine = new MemoryEngine(folder.path);
  scene = await stage({
    engine,
    folder: folder.path,
    services: { store, votes: store },
    loopback: { guildLocale: 'fr' },
  });
});

afterAll(async () => {
  await scene.close();
  store.close();
  await folder.remove();
  expectRulesKept(scene.discord);
});

const LED = 'Envoy Ilse Marn led the Vellish delegation at the harbour talks on 4 March 2031.';

const description = (message: SeenMessage | null) => see(message?.embeds[0]?.description ?? '');
const idsOf = (message: SeenMessage | null) => buttonsOf(message).map(({ id }) => id);
const reader = (locale: string): LoopbackUser => ({ ...scene.discord.users.member, locale });

describe('the language of the reader', () => {
  it.each([
    ['de', 'Absatz 2', 'geschrieben: 5. März 2031', 'Alle Stellen sind wörtlich'],
    ['fr', 'paragraphe 2', 'écrit : 5 mars 2031', 'mot pour mot'],
    ['es-ES', 'párrafo 2', 'escrito: 5 de marzo de 2031', 'palabra por palabra'],
    ['it', 'paragrafo 2', 'scritto: 5 marzo 2031', 'parola per parola'],
    ['pl', 'akapit 2', 'napisano: 5 marca 2031', 'dosłowne'],
    ['ru', 'абзац 2', 'написано: 5 марта 2031 г.', 'дословно'],
    ['uk', 'абзац 2', 'написано: 5 березня 2031 р.', 'дослівно'],
    ['en-US', 'paragraph 2', 'written 5 March 2031', 'word for word'],
    ['ja', 'paragraph 2', 'written 5 March 2031', 'word for word'],
  ])('%s frames the answer, and the words of the article stay as they are', async (locale, place, day, footer) => {
    const { message } = await scene.discord.run(
      'who',
      { question: 'who led the Vellish delegation' },
      { as: reader(locale) },
    );
    expect(message?.content).toBe(LED);
    const seen = description(message);
    expect(seen.quotes).toEqual([LED]);
    expect(seen.text).toContain(place);
    expect(seen.text).toContain(day);
    expect(message?.embeds[0]?.footer?.text).toContain(footer);
  });

  it('is that of mistakes too', async () => {
    const { message } = await scene.discord.run('quote', {}, { as: reader('uk') });
    expect(message?.content).toContain('`/цитата`');
    const { message: empty } = await scene.discord.run('who', { question: '???' }, { as: reader('pl') });
    expect(empty?.content).toContain('Nie ma w tym pytania');
  });

  it('is the server’s for a mention, and English in direct messages', async () => {
    const { discord } = scene;
    const mention = await discord.write('', { mention: true });
    expect((await discord.nextReply(mention.id)).content).toContain('Bonjour');
    const direct = await discord.write('?', { channelId: discord.directChannel(discord.users.member) });
    expect((await discord.nextReply(direct.id)).content).toContain('Hello');
  });
});

describe('the commands', () => {
  it('are registered in every language, for servers, direct messages and user installs', () => {
    const commands = new Map(scene.discord.commands().map((command) => [command.name, command]));
    const who = commands.get('who');
    expect(who).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    expect(who?.name_localizations).toMatchObject({ 'en-US': 'who', de: 'wer', 'es-ES': 'quién', uk: 'хто' });
    expect(who?.options?.[0]?.description_localizations).toMatchObject({ it: expect.stringContaining('domanda') });
    expect(commands.get('corpus')).toMatchObject({ contexts: [0], integration_types: [0] });
  });

  it('answer in direct messages', async () => {
    const { discord } = scene;
    const channelId = discord.directChannel(discord.users.member);
    const { message, acknowledgements } = await discord.run(
      'who',
      { question: 'who led the Vellish delegation' },
      { channelId },
    );
    expect(acknowledgements).toBe(1);
    expect(message?.content).toBe(LED);
    await expect(discord.run('corpus status', {}, { channelId })).rejects.toThrow('no command');
  });

  it.each(['server', 'group'] as const)(
    'answer who installed the bot for themselves, in a %s that it is not in',
    async (kind) => {
      const { discord } = scene;
      const channelId = discord.outsideChannel(kind);
      const question = 'who led the Vellish delegation';
      const { message, acknowledgements } = await discord.run('who', { question }, { channelId, as: reader('de') });
      expect(acknowledgements).toBe(1);
      expect(message?.content).toBe(LED);
      expect(description(message).text).toContain('Absatz 2');
      const hidden = await discord.run('when', { question, hide: true }, { channelId });
      expect(hidden.message?.ephemeralFor).toBe(discord.users.member.id);
      const choices = await discord.autocomplete('quote', { name: 'by', value: 'marn' }, {}, { channelId });
      expect(choices).toHaveLength(1);
      await expect(discord.run('corpus status', {}, { channelId })).rejects.toThrow('no command');
    },
  );

  it('carry buttons that work there as well', async () => {
    const { discord } = scene;
    const channelId = discord.outsideChannel('server');
    const { message } = await discord.run('who', { question: 'who led the Vellish delegation' }, { channelId });
    const context = await press(discord, message, 'Show in context');
    expect(context?.ephemeralFor).toBe(discord.users.member.id);
  });
});

it.each(['server', 'group'] as const)(
  'every button works in a %s that the bot is not in, with one acknowledgement and few messages each',
  async (kind) => {
    const { discord } = scene;
    const channelId = discord.outsideChannel(kind);
    const question = 'everything of the ferry captains of the harbour';
    const shownAs = async (options: Readonly<Record<string, string | boolean>>) =>
      (await discord.run('who', options, { channelId })).message as SeenMessage;
    for (const message of [await shownAs({ question }), await shownAs({ question, hide: true })]) {
      const ids = idsOf(message);
      expect(ids.length).toBeGreaterThan(2);
      for (const id of ids) {
        const before = discord.messages(channelId).length;
        const { acknowledgements } = await discord.press(message, id);
        expect(acknowledgements, id).toBe(1);
        expect(discord.messages(channelId).length - before, id).toBeLessThanOrEqual(5);
      }
    }
    const { message } = await discord.run('when', { question: 'when does the ferry line reopen' }, { channelId });
    for (const id of idsOf(message)) expect((await discord.press(message as SeenMessage, id)).acknowledgements).toBe(1);
  },
);

it('only what is asked openly in the bot’s own servers is kept when it finds no answer', async () => {
  const { discord } = scene;
  const ask = (question: string, how = {}, more = {}) => discord.run('who', { question, ...more }, how);
  await ask('who plucked the first gooseberry');
  await ask('who plucked the second gooseberry', {}, { hide: true });
  await ask('who plucked the third gooseberry', { channelId: discord.directChannel(discord.users.member) });
  await ask('who plucked the fourth gooseberry', { channelId: discord.outsideChannel('server') });
  await ask('who plucked the fifth gooseberry', { channelId: discord.outsideChannel('group') });
  const mention = await discord.write('who plucked the sixth gooseberry', { mention: true });
  await discord.nextReply(mention.id);
  const kept = store.unanswered(discord.guildId, 10).map(({ question }) => question);
  expect(kept.map((question) => /first|second|third|fourth|fifth|sixth/.exec(question)?.[0]).sort()).toEqual([
    'first',
    'sixth',
  ]);
  expect(JSON.stringify(kept)).not.toContain(discord.botId);
});
