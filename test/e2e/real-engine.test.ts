import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEngine } from '../../src/engine/start.ts';
import type { Engine } from '../../src/engine/types.ts';
import type { SeenMessage } from '../../src/playground/types.ts';
import { type Folder, folderOf } from '../discord/memory-engine.ts';
import { see } from '../discord/visible.ts';
import { expectRulesKept, type Stage, stage } from './harness.ts';
import { INVENTED_CORPUS } from './invented-corpus.ts';

let folder: Folder;
let engine: Engine;
let scene: Stage;

beforeAll(async () => {
  folder = await folderOf(INVENTED_CORPUS);
  engine = await startEngine({ corpusDir: folder.path, dataDir: null });
  scene = await stage({ engine, folder: folder.path });
});

afterAll(async () => {
  await scene.close();
  await engine.close();
  await folder.remove();
  expectRulesKept(scene.discord);
  expect(scene.logged.filter(({ event }) => event === 'bug')).toEqual([]);
});

function shown(message: SeenMessage | null) {
  return {
    short: see(message?.content ?? '').text,
    ...see(message?.embeds.map((embed) => embed.description ?? '').join('\n\n') ?? ''),
  };
}

/** Every quoted passage stands word for word in one of the articles. */
function expectVerbatim(quotes: readonly string[]): void {
  expect(quotes.length).toBeGreaterThan(0);
  const articles = Object.values(INVENTED_CORPUS);
  for (const quote of quotes.flatMap((one) => one.split(' […] ')))
    expect(articles.some((article) => article.includes(quote))).toBe(true);
}

describe('with the real engine', () => {
  it('/who names who led', async () => {
    const { short, quotes, text } = shown(
      (await scene.discord.run('who', { question: 'who led the Vellish delegation' })).message,
    );
    expect(short).toContain('Ilse Marn');
    expectVerbatim(quotes);
    expect(text).toContain('[1] The Orlan Gazette · written 5 March 2031 · paragraph 2');
  });

  it('/when gives the day', async () => {
    const { short, quotes } = shown(
      (await scene.discord.run('when', { question: 'when will the ferry line reopen' })).message,
    );
    expect(short).toContain('2 April 2031');
    expectVerbatim(quotes);
  });

  it('/quote gives the exact words and who said them', async () => {
    const { short, quotes } = shown((await scene.discord.run('quote', { by: 'Breck', about: 'fog' })).message);
    expect(short).toContain('Fog is no reason to stop a ferry');
    expectVerbatim(quotes);
  });

  it('says what is not in the articles', async () => {
    const { message } = await scene.discord.run('who', { question: 'who is Wendelin Quarlsby' });
    expect(message?.content).toMatch(/^\*\*Not found\.\*\*/);
  });

  it('says it in the language of the reader, and the words of the articles as they are', async () => {
    const as = { ...scene.discord.users.member, locale: 'de' };
    const { message } = await scene.discord.run('who', { question: 'who is Wendelin Quarlsby' }, { as });
    expect(message?.content).toBe('**Nicht gefunden.** „Wendelin Quarlsby“ kommt in den Artikeln nicht vor.');
    const { short, quotes, text } = shown(
      (await scene.discord.run('when', { question: 'when will the ferry line reopen' }, { as })).message,
    );
    expect(short).toMatch(/^2\. April 2031 \(Mittwoch\): „/);
    expect(text).toContain('„on 2 April 2031“; geplant, als der Artikel geschrieben wurde.');
    expectVerbatim(quotes);
    const choices = await scene.discord.autocomplete('who', { name: 'question', value: 'deputy' }, {}, { as });
    expect(choices.find(({ name }) => name.startsWith('Wer ist das: '))?.value).toMatch(/^Who is the /);
  });

  it('suggests speakers', async () => {
    const choices = await scene.discord.autocomplete('quote', { name: 'by', value: 'acht' });
    expect(choices.map(({ value }) => value)).toContain('Tobin Achterberg');
  });

  it('a mention in a thread is answered, and its follow-up understood', async () => {
    const channelId = await scene.discord.createThread('harbour');
    const first = await scene.discord.write('Who led the Vellish delegation?', { mention: true, channelId });
    expect(shown(await scene.discord.nextReply(first.id)).short).toContain('Ilse Marn');
    const second = await scene.discord.write('What did she say?', { mention: true, channelId });
    const { quotes } = shown(await scene.discord.nextReply(second.id));
    expect(quotes.join('\n')).toContain('We will not sign a map that was drawn without us');
  });

  it('a bare mention gets examples of these articles', async () => {
    const asked = await scene.discord.write('', { mention: true });
    const help = see((await scene.discord.nextReply(asked.id)).content).text;
    expect(help).toMatch(/Ilse Marn|Tobin Achterberg|Oda Breck/);
  });

  it('says that the sources differ, and shows both sides with where they stand', async () => {
    folder.write(
      'north.txt',
      'Bridge vote\n\nFriday, March 7, 2031\n\nThe bridge committee met in Dunmere on Friday. The Dunmere bridge vote will be held on 14 May 2031.\n',
    );
    folder.write(
      'south.txt',
      'Bridge vote ahead\n\nSaturday, March 8, 2031\n\nThe Dunmere bridge vote will be held on 21 May 2031, the council said.\n',
    );
    await engine.reload();
    const { message } = await scene.discord.run('when', { question: 'when is the Dunmere bridge vote' });
    const { text, quotes } = shown(message);
    expect(text).toContain('Sources differ:');
    expect(quotes.join('\n')).toContain('14 May 2031');
    expect(quotes.join('\n')).toContain('21 May 2031');
    expect(new Set(text.match(/\[\d\]/g)).size).toBeGreaterThan(1);
  });

  it('says how a date was worked out, and shows no day as a moment', async () => {
    folder.write(
      'lamp.txt',
      'Lamp festival\n\nFriday, March 7, 2031\n\nMayor Jonna Stroem opened the lamp festival in Dunmere yesterday.\n',
    );
    await engine.reload();
    const { message } = await scene.discord.run('when', { question: 'when did Stroem open the lamp festival' });
    const { short, text } = shown(message);
    expect(short).toContain('6 March 2031');
    expect(text).toContain('“yesterday”');
    expect(JSON.stringify(message)).not.toContain('<t:');
  });

  it('a reload takes in a new article while questions are answered', async () => {
    const before = (await engine.status()).edition;
    folder.write(
      'late.txt',
      'Tunnel plan\n\nThursday, March 6, 2031\n\nEngineer Runa Halvik proposed a tunnel under the harbour on Thursday.\n\n"A tunnel has no fog," Halvik said.\n',
    );
    const reload = scene.discord.run('corpus reload', {}, { as: scene.discord.users.admin, timeoutMs: 20_000 });
    const during = await scene.discord.run('who', { question: 'who led the Vellish delegation' });
    expect(shown(during.message).short).toContain('Ilse Marn');
    expect(during.acknowledgements).toBe(1);
    // What comes first can be the word that it is under way.
    const id = (await reload).message?.id;
    const report = () => scene.discord.messages(scene.discord.channelId).find((message) => message.id === id);
    await expect.poll(() => shown(report() ?? null).text, { timeout: 20_000 }).toContain('1 added');
    expect((await engine.status()).edition).not.toBe(before);
    const { short } = shown((await scene.discord.run('quote', { by: 'Halvik' })).message);
    expect(short).toContain('A tunnel has no fog');
  });

  it('does not quote a file that changed since it was read', async () => {
    folder.write('late.txt', 'Correction\n\nThere is no tunnel plan.\n');
    const { message } = await scene.discord.run('quote', { by: 'Halvik' });
    expect(message?.content).toContain('“late.txt” changed on disk');
    expect(message?.embeds).toEqual([]);
  });
});
