import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LoopbackUser, SeenMessage } from '../../src/playground/types.ts';
import { type Folder, folderOf, MemoryEngine } from '../discord/memory-engine.ts';
import { see } from '../discord/visible.ts';
import { expectRulesKept, type Stage, stage } from './harness.ts';
import { buttonsOf, press as pressIn } from './pressing.ts';

/** A channel's log in which every line speaks of the harbour. */
const LOG = Array.from({ length: 14 }, (_, index) => `Harbour entry number ${index + 1}: the ferry captains waited.`);

const LED = 'Envoy Ilse Marn led the Vellish delegation at the harbour talks on 4 March 2031.';

let folder: Folder;
let engine: MemoryEngine;
let scene: Stage;
const votes: (readonly [string, string, boolean])[] = [];

beforeAll(async () => {
  folder = await folderOf({
    'harbour.txt': [LED, ...LOG].join('\n'),
  });
  engine = new MemoryEngine(folder.path);
  const services = { votes: { vote: (...vote: [string, string, boolean]) => void votes.push(vote) } };
  scene = await stage({ engine, folder: folder.path, services });
});

afterEach(() => {
  engine.beforeAnswer = async () => {};
  engine.choices = () => [];
  votes.splice(0);
});

afterAll(async () => {
  const bugs = scene.logged.filter(({ event }) => event === 'bug' || event === 'interaction-lost');
  await scene.close();
  await folder.remove();
  expectRulesKept(scene.discord);
  expect(bugs).toEqual([]);
});

const press = (message: SeenMessage | null, label: string, as?: LoopbackUser) =>
  pressIn(scene.discord, message, label, as);
const ask = async (question: string, more: object = {}) =>
  (await scene.discord.run('who', { question, ...more })).message;
const quotes = (message: SeenMessage | null) => see(message?.embeds[0]?.description ?? '').quotes;
const latest = () => scene.discord.messages(scene.discord.channelId).at(-1) as SeenMessage;

describe('buttons', () => {
  it('have ids within the limit, with the edition, no two alike', async () => {
    const ids = buttonsOf(await ask('everything of the harbour captains', { hide: true })).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id.length).toBeLessThanOrEqual(100);
      expect(id).toContain(':e0:');
    }
  });

  it('show a passage in its paragraph, to the presser alone, and turn to the next', async () => {
    const message = await ask('everything of the harbour captains');
    const context = await press(message, 'Show in context', scene.discord.users.admin);
    expect(context?.ephemeralFor).toBe(scene.discord.users.admin.id);
    expect(context?.embeds[0]?.title).toBe('In context: passage 1 of 15');
    expect(quotes(context)[0]?.split('\n\n')).toEqual([LED, LOG[0], LOG[1]]);
    expect(see(context?.embeds[0]?.description ?? '').bold).toEqual([LOG[0]]);
    const next = await press(context, 'Next');
    expect(next?.id).toBe(context?.id);
    expect(quotes(next)[0]?.split('\n\n')).toEqual([LOG[0], LOG[1], LOG[2]]);
    expect(quotes(await press(next, 'Back'))).toEqual(quotes(context));
  });

  it('leaf through all passages without touching the public answer', async () => {
    const message = await ask('everything of the harbour captains');
    expect(see(message?.embeds[0]?.description ?? '').text).toContain('… and 10 more passages: press “More”.');
    const second = await press(message, 'More (10)');
    expect(second?.ephemeralFor).toBe(scene.discord.users.member.id);
    expect(second?.content).toBe('Passages 6–10 of 15');
    const third = await press(second, 'Next');
    expect(third?.id).toBe(second?.id);
    expect(third?.content).toBe('Passages 11–15 of 15');
    expect(buttonsOf(third).map(({ label }) => label)).not.toContain('Next');
    const seen = [message, second, third].flatMap(quotes);
    expect(new Set(seen)).toEqual(new Set([...quotes(message), ...quotes(second), ...quotes(third)]));
    expect((await press(third, 'Back'))?.content).toBe('Passages 6–10 of 15');
    expect(scene.discord.messages(scene.discord.channelId).find(({ id }) => id === message?.id)?.edits).toBe(1);
  });

  it('work on an answer to a mention, and on the answer to a follow-up', async () => {
    const asked = await scene.discord.write('everything of the harbour captains', { mention: true });
    const second = await press(await scene.discord.nextReply(asked.id), 'More');
    expect(second?.content).toBe('Passages 6–10 of 15');
  });

  it('work after a restart', async () => {
    const message = await ask('everything of the harbour captains', { hide: true });
    await scene.restart();
    const page = await press(message, 'More');
    expect(page?.id).toBe(message?.id);
    expect(page?.content).toBe('Passages 6–10 of 15');
    expect(quotes(await press(page, 'Show in context'))[0]).toContain(LOG[5]);
  });

  it('share a hidden answer once, however often it is pressed', async () => {
    const message = await ask('who led the Vellish delegation', { hide: true });
    const before = scene.discord.messages(scene.discord.channelId).length;
    const share = buttonsOf(message).find(({ label }) => label === 'Share')?.id ?? '';
    const presses = [scene.discord.press(message!, share), scene.discord.press(message!, share)];
    for (const { acknowledgements } of await Promise.all(presses)) expect(acknowledgements).toBe(1);
    const later = () => scene.discord.messages(scene.discord.channelId).slice(before);
    await expect.poll(() => later().length).toBe(2);
    expect(later().filter(({ ephemeralFor }) => ephemeralFor !== null)).toMatchObject([
      { content: 'That answer has been shown to all already.' },
    ]);
    const [open] = later().filter(({ ephemeralFor }) => ephemeralFor === null);
    expect(open).toMatchObject({ content: message?.content, embeds: message?.embeds });
    expect(buttonsOf(open ?? null).map(({ label }) => label)).toEqual(['Show in context', '👍', '👎']);
    const own = scene.discord.messages(scene.discord.channelId).find(({ id }) => id === message?.id);
    expect(buttonsOf(own ?? null).find(({ label }) => label === 'Shared')?.disabled).toBe(true);
  });

  it('count thumbs without saying whose, once each', async () => {
    const message = await ask('who led the Vellish delegation');
    expect((await press(message, '👍'))?.content).toContain('counted');
    expect((await press(message, '👍'))?.content).toContain('already');
    expect((await press(message, '👎', scene.discord.users.admin))?.content).toContain('counted');
    await expect.poll(() => votes.length).toBe(2);
    expect(votes).toEqual([
      ['e0', '/who · who led the Vellish delegation', true],
      ['e0', '/who · who led the Vellish delegation', false],
    ]);
  });

  it('offer what an ambiguous name can mean', async () => {
    engine.choices = ({ text }) => (text === 'harbour captains' ? ['Ilse Marn harbour', 'Harbour entry number 3'] : []);
    const message = await ask('harbour captains');
    const chosen = await press(message, 'Ilse Marn harbour');
    expect(chosen?.ephemeralFor).toBeNull();
    expect(chosen?.content).toContain('Ilse Marn led');
    expect(chosen?.embeds[0]?.author?.name).toBe('/who · Ilse Marn harbour');
    const hidden = await ask('harbour captains', { hide: true });
    expect((await press(hidden, 'Harbour entry'))?.ephemeralFor).toBe(scene.discord.users.member.id);
  });

  it('of an older edition answer from the current one, and say so', async () => {
    const open = await ask('everything of the harbour captains');
    const hidden = await ask('everything of the harbour captains', { hide: true });
    await scene.discord.run('corpus reload', {}, { as: scene.discord.users.admin });
    const page = await press(open, 'More');
    expect(page?.content).toContain('edition e0 is gone');
    expect(page?.embeds[0]?.footer?.text).toContain('e1');
    expect((await press(open, 'Show in context'))?.content).toContain('current edition e1');
    const before = scene.discord.messages(scene.discord.channelId).length;
    const again = await press(hidden, 'Share');
    expect(again?.content).toContain('Press “Share” once more');
    expect(scene.discord.messages(scene.discord.channelId)).toHaveLength(before);
    await press(again, 'Share');
    await expect.poll(() => scene.discord.messages(scene.discord.channelId).length).toBe(before + 1);
    expect(latest().embeds[0]?.footer?.text).toContain('e1');
  });

  it('ask a long question again to its end', async () => {
    const question = `${'who among all of them, and of those who came later as well, '.repeat(7)}led the Vellish delegation`;
    expect(question.length).toBeGreaterThan(400);
    const message = await ask(question, { hide: true });
    expect(message?.embeds.map(({ author }) => author?.name.slice(0, 9))).toEqual([
      '/who · wh',
      expect.stringMatching(/^…/),
    ]);
    await press(message, 'Show in context');
    expect(engine.asked.at(-1)?.text).toBe(question);
    await press(message, 'Share');
    await expect.poll(() => latest().ephemeralFor).toBeNull();
    const shared = latest();
    expect(shared.embeds).toEqual(message?.embeds);
    expect((await press(shared, 'Show in context'))?.content).toBe('');
    expect(engine.asked.at(-1)?.text).toBe(question);
    const channelId = await scene.discord.createThread('at length');
    await scene.discord.run('who', { question }, { channelId });
    await scene.restart();
    const next = await scene.discord.write('when was that', { mention: true, channelId });
    await scene.discord.nextReply(next.id);
    expect(engine.asked.at(-1)?.history).toEqual([{ command: 'who', text: question }]);
  });

  it('that an earlier version has left work, and say so where it had cut the question', async () => {
    const { discord } = scene;
    const id = `r1:context:${(await engine.status()).edition}:0`;
    const response = await fetch(`${discord.apiUrl}/v10/channels/${discord.channelId}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        embeds: [{ author: { name: `/who · who led the Vellish delegation ${'of those days '.repeat(14)}…` } }],
        components: [
          {
            type: 1,
            components: [{ type: 2, style: 2, label: 'Show in context', custom_id: id }],
          },
        ],
        allowed_mentions: { parse: [], replied_user: false },
      }),
    });
    expect(response.status).toBe(200);
    const context = await press(latest(), 'Show in context');
    expect(context?.content).toContain('The question above is longer than what is kept of it');
    expect(quotes(context)[0]).toContain(LED);
    const whole = await ask('who led the Vellish delegation');
    const { message } = await discord.press(whole as SeenMessage, id, { earlier: true });
    expect(message?.content).toBe('');
    expect(quotes(message)[0]).toContain(LED);
  });

  it('tell with an id what went wrong, and leave a message that they would turn', async () => {
    const message = await ask('everything of the harbour captains', { hide: true });
    engine.beforeAnswer = () => Promise.reject(new Error('broken'));
    expect((await press(message, 'Show in context'))?.content).toContain('in my log as');
    engine.beforeAnswer = async () => {};
    expect(scene.logged.splice(0).filter(({ event }) => event === 'bug')).toHaveLength(1);
  });
});

describe('a thread', () => {
  it('is understood after a restart from the answers of commands, and of buttons', async () => {
    const channelId = await scene.discord.createThread('ambiguous');
    engine.choices = ({ text }) => (text === 'harbour captains' ? ['Ilse Marn harbour', 'Harbour entry number 3'] : []);
    const { message } = await scene.discord.run('who', { question: 'harbour captains' }, { channelId });
    await press(message, 'Ilse Marn');
    const asked = await scene.discord.write('who led the Vellish delegation', { mention: true, channelId });
    await scene.discord.nextReply(asked.id);
    await scene.restart();
    const last = await scene.discord.write('and when was that', { mention: true, channelId });
    await scene.discord.nextReply(last.id);
    expect(engine.asked.at(-1)?.history).toEqual([
      { command: 'who', text: 'harbour captains' },
      { command: 'who', text: 'Ilse Marn harbour' },
      { command: 'ask', text: 'who led the Vellish delegation' },
    ]);
  });
});
