/** The timeline and the check of quotations, with the real engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEngine } from '../../src/engine/start.ts';
import type { Engine } from '../../src/engine/types.ts';
import type { LoopbackUser, SeenMessage } from '../../src/playground/types.ts';
import { type Folder, folderOf } from '../discord/memory-engine.ts';
import { see } from '../discord/visible.ts';
import { expectRulesKept, type Stage, stage } from './harness.ts';
import { INVENTED_CORPUS } from './invented-corpus.ts';
import { press as pressIn } from './pressing.ts';

/** Somebody with the surname of somebody else. */
const MAYOR = `Mayor wants fog horns

Wednesday, March 5, 2031

Mayor Tomas Breck of Port Orlan asked for new fog horns on Wednesday. "A horn is cheaper than a ferry," Tomas Breck said.

"Fog is no border," Deputy Foreign Minister Ilse Marn said at the harbour conference in Port Orlan on Tuesday.
`;

let folder: Folder;
let engine: Engine;
let scene: Stage;

beforeAll(async () => {
  folder = await folderOf({ ...INVENTED_CORPUS, 'mayor.txt': MAYOR });
  engine = await startEngine({ corpusDir: folder.path, dataDir: null });
  scene = await stage({ engine, folder: folder.path });
});

afterAll(async () => {
  const bad = scene.logged.filter(({ level }) => level === 'error');
  await scene.close();
  await engine.close();
  await folder.remove();
  expectRulesKept(scene.discord);
  expect(bad).toEqual([]);
});

const CHECK = 'Check this quote';
const MAP = 'We will not sign a map that was drawn without us';
const PNG = [0x89, 0x50, 0x4e, 0x47];

const shown = (message: SeenMessage | null) => see(message?.embeds[0]?.description ?? '');

const press = (message: SeenMessage | null, label: string, as?: LoopbackUser) =>
  pressIn(scene.discord, message, label, as);

async function check(text: string) {
  const { id } = await scene.discord.write(text);
  const { message, acknowledgements } = await scene.discord.run(CHECK, {}, { target: id });
  expect(acknowledgements).toBe(1);
  expect(message?.ephemeralFor).toBe(scene.discord.users.member.id);
  return message;
}

/** The newest message that all can see. */
const last = () =>
  scene.discord
    .messages(scene.discord.channelId)
    .filter(({ ephemeralFor }) => ephemeralFor === null)
    .at(-1) as SeenMessage;

describe('/when without a question', () => {
  it('shows the timeline as a picture with its words, and what it cites', async () => {
    const { message, acknowledgements } = await scene.discord.run('when', {});
    expect(acknowledgements).toBe(1);
    const [picture] = message?.attachments ?? [];
    expect(picture).toMatchObject({ name: 'timeline.png', contentType: 'image/png' });
    expect(picture?.description).toMatch(/11 March 2031/);
    expect(picture?.description?.length).toBeLessThanOrEqual(1024);
    expect([...(scene.discord.attachment(picture?.id ?? '')?.data.slice(0, 4) ?? [])]).toEqual(PNG);
    expect(shown(message).text).toMatch(/\[1\] paragraph \d/);
    expect(shown(message).text).toContain('The Orlan Gazette · written 5 March 2031');
  });

  it('can be hidden, and then be shared', async () => {
    const { message } = await scene.discord.run('when', { hide: true });
    expect(message?.ephemeralFor).toBe(scene.discord.users.member.id);
    const before = last().id;
    await press(message, 'Share');
    await expect.poll(() => last().id).not.toBe(before);
    expect(last().attachments[0]?.name).toBe('timeline.png');
    expect(last().embeds).toEqual(message?.embeds);
  });

  it('is a button below other answers of /when', async () => {
    const { message } = await scene.discord.run('when', { question: 'when will the ferry line reopen' });
    const timeline = await press(message, 'Timeline');
    expect(timeline?.ephemeralFor).toBe(scene.discord.users.member.id);
    expect(timeline?.attachments[0]?.description).toMatch(/2031/);
  });
});

describe(CHECK, () => {
  it('says that words are word for word, whose, and where', async () => {
    const message = await check(`Marn said: “${MAP}.”`);
    expect(message?.content).toBe('**✓ Word for word**');
    const { quotes, text } = shown(message);
    expect(quotes).toEqual([expect.stringContaining(MAP)]);
    expect(text).toContain('Ilse Marn');
    expect(text).toContain('[1] The Orlan Gazette · written 5 March 2031 · paragraph 3');
  });

  it('shows the difference where words are altered', async () => {
    const message = await check('Marn said: “We will never sign a map that was drawn without us.”');
    expect(message?.content).toBe('**≈ Altered**');
    const { description = '' } = message?.embeds[0] ?? {};
    expect(description).toContain('~~never~~');
    expect(description).toContain('**not**');
    expect(shown(message).text).toContain('struck out: only in the message · bold: in the article instead');
  });

  it('says whose words they are where the message names somebody else', async () => {
    const message = await check(`Achterberg said: “${MAP}.”`);
    expect(message?.content).toBe('**≠ Said by somebody else**');
    expect(shown(message).text).toContain('names Achterberg');
    expect(shown(message).text).toContain('Ilse Marn');
  });

  it('says that words are not in the articles', async () => {
    expect((await check('“The moon is a lantern for smugglers and poets.”'))?.content).toBe(
      '**∅ Not in the articles**',
    );
  });

  it('says so kindly where there is no quotation, or it is the words of an article only', async () => {
    expect((await check('Good morning!'))?.content).toContain('I see no quotation');
    const reported = await check('“would reopen on 2 April 2031”');
    expect(reported?.content).toBe('**¶ Only reported, not quoted**');
  });

  it('checks each of several, and can be shared as it stands', async () => {
    const message = await check(`“${MAP}” and “The moon is a lantern for smugglers and poets.” @everyone`);
    expect(message?.content).toBe('**2 quotations checked**');
    expect(shown(message).text).toContain('1 · ✓ Word for word');
    expect(shown(message).text).toContain('2 · ∅ Not in the articles');
    await press(message, 'Share');
    await expect.poll(() => last().embeds[0]?.description).toBe(message?.embeds[0]?.description);
    expect(last().content).toBe(message?.content);
  });

  it('shows a shared check of an edition that is gone no more', async () => {
    const message = await check(`“${MAP}”`);
    folder.write(
      'new.txt',
      'Tunnel plan\n\nThursday, March 6, 2031\n\n"A tunnel has no fog," engineer Runa Halvik said.\n',
    );
    await engine.reload();
    const before = scene.discord.messages(scene.discord.channelId).length;
    expect((await press(message, 'Share'))?.content).toContain('check the message again');
    const later = scene.discord.messages(scene.discord.channelId).slice(before);
    expect(later.filter(({ ephemeralFor }) => ephemeralFor === null)).toEqual([]);
  });
});

describe('a mention', () => {
  it('checks what stands behind it', async () => {
    const asked = await scene.discord.write(`check: Marn said “${MAP}”`, { mention: true });
    const reply = await scene.discord.nextReply(asked.id);
    expect(reply.content).toBe('**✓ Word for word**');
    expect(reply.components).toEqual([]);
  });

  it.each([
    'check',
    'check this quote please',
    'Kannst du das Zitat bitte prüfen?',
    'Vérifie cette citation, s’il te plaît !',
    '¿Puedes comprobar esta cita?',
    'Puoi verificare questa citazione?',
    'Sprawdź ten cytat, proszę',
    'Проверь эту цитату, пожалуйста',
    'Перевір, будь ласка, цю цитату',
    '',
  ])('“%s” in a reply checks the message that it answers', async (words) => {
    const channelId = scene.discord.directChannel(scene.discord.users.member);
    const { id } = await scene.discord.write(`They said “${MAP}”, or so I heard.`, { channelId });
    await scene.discord.nextReply(id);
    const asked = await scene.discord.write(words, { mention: true, replyTo: id, channelId });
    expect((await scene.discord.nextReply(asked.id)).content).toBe('**✓ Word for word**');
  });

  it('checks a message that mentions the bot too', async () => {
    const { id } = await scene.discord.write(`“${MAP}”, right?`, { mention: true });
    await scene.discord.nextReply(id);
    const asked = await scene.discord.write('check', { mention: true, replyTo: id, as: scene.discord.users.admin });
    expect((await scene.discord.nextReply(asked.id)).content).toBe('**✓ Word for word**');
  });

  it('says how to check a message that Discord does not show it', async () => {
    const { id } = await scene.discord.write(`“${MAP}”`);
    const asked = await scene.discord.write('check', { mention: true, replyTo: id, as: scene.discord.users.admin });
    expect((await scene.discord.nextReply(asked.id)).content).toContain('Apps › Check this quote');
  });

  it('with a question that begins with “check” is not taken for a check', async () => {
    const asked = await scene.discord.write('check when the ferry line will reopen', { mention: true });
    const reply = await scene.discord.nextReply(asked.id);
    expect(reply.embeds[0]?.author?.name).toBe('/when · check when the ferry line will reopen');
  });
});

describe('a name that two people share', () => {
  it('is offered as a choice of buttons, which answer in place of it', async () => {
    const { message } = await scene.discord.run('who', { question: 'Breck' });
    expect(shown(message).text).toContain('can be');
    const chosen = await press(message, 'Tomas Breck');
    expect(chosen?.content).toContain('Mayor');
    expect(chosen?.content).not.toContain('Oda');
    expect(chosen?.embeds[0]?.author?.name).toBe('/who · Tomas Breck');
  });

  it('is shared in the language of who presses', async () => {
    const { message } = await scene.discord.run('who', { question: 'Breck', hide: true });
    expect(shown(message).text).toContain('“Breck” can be Oda Breck or Tomas Breck.');
    await press(message, 'Share', { ...scene.discord.users.member, locale: 'pl' });
    const open = () =>
      scene.discord.messages(scene.discord.channelId).filter(({ ephemeralFor }) => ephemeralFor === null);
    await expect
      .poll(() => shown(open().at(-1) ?? null).text)
      .toContain('„Breck” to może być Oda Breck lub Tomas Breck.');
  });
});

describe('/quote with a meeting', () => {
  it('gives what was said there, found by a choice', async () => {
    const [choice] = await scene.discord.autocomplete('quote', { name: 'meeting', value: '' });
    expect(choice?.name).toMatch(/\(\d+\)$/);
    const { message } = await scene.discord.run('quote', { meeting: String(choice?.value) });
    expect(message?.content).not.toContain('Not found');
    expect(message?.embeds[0]?.author?.name).toBe(`/quote · at ${choice?.value}`);
    expect((await press(message, 'Show in context'))?.embeds[0]?.title).toContain('In context');
  });
});

describe('a passage in its context', () => {
  it('is the one that was pressed for, though the articles were read anew and the question finds others first', async () => {
    const { message } = await scene.discord.run('quote', { by: 'Breck' });
    const before = shown(message).quotes;
    expect(before.length).toBeGreaterThan(1);
    const context = await press(message, 'Show in context');
    const untouched = await press(message, 'Show in context');
    const [was] = shown(await press(context, 'Next')).quotes;
    folder.write(
      'a-first.txt',
      'Captains meet\n\nFriday, March 7, 2031\n\n"Captains know the fog best," Captain Oda Breck said on Friday.\n',
    );
    folder.write('courier.txt', `${INVENTED_CORPUS['courier.txt']}\nA line that was added later.\n`);
    await engine.reload();
    const [first] = shown((await scene.discord.run('quote', { by: 'Breck' })).message).quotes;
    expect(before).not.toContain(first);
    const again = await press(untouched, 'Next');
    expect(again?.content).toContain('The articles were read anew');
    expect(again?.content).not.toContain('not in the articles any more');
    expect(shown(again).quotes[0]?.split('\n\n').slice(0, 2)).toEqual(was?.split('\n\n').slice(0, 2));
  });

  it('is said to be gone where it is, and the first of now is shown', async () => {
    const { message } = await scene.discord.run('quote', { by: 'Halvik' });
    expect(shown(message).text).toContain('A tunnel has no fog');
    folder.write(
      'new.txt',
      'Tunnel plan\n\nThursday, March 6, 2031\n\n"A tunnel is dear," engineer Runa Halvik said.\n',
    );
    await engine.reload();
    const now = await press(message, 'Show in context');
    expect(now?.content).toContain('not in the articles any more');
    expect(shown(now).text).toContain('A tunnel is dear');
  });

  it('is found by its words where the question no longer finds it', async () => {
    const spokenBy = (who: string) =>
      `Tunnel plan\n\nThursday, March 6, 2031\n\n${who} spoke on Thursday. "A tunnel is slow and dear," she said.\n`;
    folder.write('new.txt', spokenBy('Engineer Runa Halvik'));
    await engine.reload();
    const { message } = await scene.discord.run('quote', { by: 'Halvik' });
    expect(shown(message).quotes).toEqual(['"A tunnel is slow and dear," she said.']);
    folder.write('new.txt', spokenBy('Captain Oda Breck'));
    folder.write('b-last.txt', 'Later\n\nFriday, March 7, 2031\n\n"We are late," engineer Runa Halvik said.\n');
    await engine.reload();
    const now = await press(message, 'Show in context');
    expect(now?.content).toContain('The articles were read anew');
    expect(now?.content).not.toContain('not in the articles any more');
    expect(shown(now).text).toContain('Captain Oda Breck spoke on Thursday.');
    expect(shown(now).text).not.toContain('We are late');
  });
});
