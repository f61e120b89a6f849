import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/playground/types.ts';
import { type Folder, folderOf, MemoryEngine } from '../discord/memory-engine.ts';
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
});

afterAll(async () => {
  const bad = scene.logged.filter(({ level }) => level === 'error');
  await scene.close();
  await folder.remove();
  expectRulesKept(scene.discord);
  expect(bad).toEqual([]);
});

interface Said {
  readonly as: 'member' | 'otherBot';
  readonly mention?: boolean;
  readonly webhook?: boolean;
  readonly reply?: boolean;
}

const LED = 'Envoy Ilse Marn led the Vellish delegation at the harbour talks on 4 March 2031.';
const REOPENS = 'Transport minister Tobin Achterberg said the ferry line would reopen on 2 April 2031.';

const now = (message: SeenMessage) =>
  scene.discord.messages(message.channelId).find(({ id }) => id === message.id) as SeenMessage;
const answersIn = (channelId: string) =>
  scene.discord.messages(channelId).filter(({ authorId, deleted }) => authorId === scene.discord.botId && !deleted);

const placeOf = async (where: string) => {
  const { discord } = scene;
  if (where === 'thread') return discord.createThread('after a restart');
  return where === 'direct' ? discord.directChannel(discord.users.member) : discord.channelId;
};

async function asked(text: string, channelId = scene.discord.channelId) {
  const question = await scene.discord.write(text, { mention: true, channelId });
  return { question, answer: await scene.discord.nextReply(question.id) };
}

describe('a question that is changed', () => {
  it('gets its answer changed in place', async () => {
    const { question, answer } = await asked('who led the Vellish delegation');
    expect(answer.content).toBe(LED);
    await scene.discord.edit(question.id, 'when does the ferry line reopen', { mention: true });
    await expect.poll(() => now(answer).content).toBe(REOPENS);
    expect(now(answer).embeds).toHaveLength(1);
  });

  it('counts in the conversation with its last words only', async () => {
    const channelId = await scene.discord.createThread('edits');
    const { question, answer } = await asked('who led the Vellish delegation', channelId);
    await scene.discord.edit(question.id, 'when does the ferry line reopen', { mention: true });
    await expect.poll(() => now(answer).content).toBe(REOPENS);
    await asked('and what did he say', channelId);
    expect(engine.asked.at(-1)?.history).toEqual([{ command: 'ask', text: 'when does the ferry line reopen' }]);
  });

  it('while it is being answered is answered once, as it stands in the end', async () => {
    const channelId = await scene.discord.createThread('haste');
    const gate = Promise.withResolvers<void>();
    engine.beforeAnswer = () => gate.promise;
    const question = await scene.discord.write('who led the Vellish delegation', { mention: true, channelId });
    await expect.poll(() => engine.asked.at(-1)?.text).toBe('who led the Vellish delegation');
    await scene.discord.edit(question.id, 'when does the ferry', { mention: true });
    await scene.discord.edit(question.id, 'when does the ferry line reopen', { mention: true });
    gate.resolve();
    await expect.poll(() => answersIn(channelId).map(({ content }) => content)).toEqual([REOPENS]);
  });

  it('so that it now mentions the bot is answered', async () => {
    const question = await scene.discord.write('who led the Vellish delegation');
    await scene.discord.edit(question.id, 'who led the Vellish delegation', { mention: true });
    expect((await scene.discord.nextReply(question.id)).content).toBe(LED);
  });

  it.each(['channel', 'thread', 'direct'])('after a restart gets its answer changed in place (%s)', async (where) => {
    const { discord } = scene;
    const channelId = await placeOf(where);
    const { question, answer } = await asked('who led the Vellish delegation', channelId);
    const { answer: other } = await asked('everything of the ferry', channelId);
    await scene.restart();
    await discord.edit(question.id, 'when does the ferry line reopen', { mention: true });
    await expect.poll(() => now(answer).content).toBe(REOPENS);
    await discord.edit(question.id, 'who led the Vellish delegation', { mention: true });
    await expect.poll(() => now(answer).content).toBe(LED);
    expect(now(other)).toMatchObject({ content: other.content, edits: 0 });
    expect(answersIn(channelId).filter(({ replyTo }) => replyTo === question.id)).toHaveLength(1);
  });

  it('after a restart, and again at once, is still answered once', async () => {
    const channelId = await scene.discord.createThread('restless');
    const { question } = await asked('who led the Vellish delegation', channelId);
    await scene.restart();
    await scene.discord.edit(question.id, 'when does the ferry', { mention: true });
    await scene.discord.edit(question.id, 'when does the ferry line reopen', { mention: true });
    await expect.poll(() => answersIn(channelId).map(({ content }) => content)).toEqual([REOPENS]);
    await scene.discord.remove(question.id);
    await expect.poll(() => answersIn(channelId)).toEqual([]);
  });

  it('after a restart, when it had no answer yet, is answered', async () => {
    const question = await scene.discord.write('who led the Vellish delegation');
    await scene.restart();
    await scene.discord.edit(question.id, 'who led the Vellish delegation', { mention: true });
    expect((await scene.discord.nextReply(question.id)).content).toBe(LED);
  });

  it('after a restart, where the bot may not look for its answer, gets no second one', async () => {
    const channelId = await scene.discord.createThread('closed book');
    const { question } = await asked('who led the Vellish delegation', channelId);
    await scene.restart();
    scene.discord.faults.failNext(/^GET .*\/messages/, 403);
    await scene.discord.edit(question.id, 'when does the ferry line reopen', { mention: true });
    await expect.poll(() => scene.logged.some(({ event }) => event === 'earlier-answer-not-looked-for')).toBe(true);
    await asked('when does the ferry line reopen', channelId);
    expect(answersIn(channelId).map(({ content }) => content)).toEqual([LED, REOPENS]);
  });
});

describe('a question that is deleted', () => {
  it('takes its answer with it', async () => {
    const { question, answer } = await asked('who led the Vellish delegation');
    await scene.discord.remove(question.id);
    await expect.poll(() => now(answer).deleted).toBe(true);
  });

  it('while it is being answered gets no answer', async () => {
    const channelId = await scene.discord.createThread('second thoughts');
    const gate = Promise.withResolvers<void>();
    engine.beforeAnswer = () => gate.promise;
    const question = await scene.discord.write('who led the Vellish delegation', { mention: true, channelId });
    await expect.poll(() => engine.asked.at(-1)?.text).toBe('who led the Vellish delegation');
    await scene.discord.remove(question.id);
    gate.resolve();
    const { answer } = await asked('when does the ferry line reopen', channelId);
    expect(answersIn(channelId).map(({ id }) => id)).toEqual([answer.id]);
  });

  it.each(['channel', 'thread', 'direct'])('after a restart still takes its answer with it (%s)', async (where) => {
    const channelId = await placeOf(where);
    const { question, answer } = await asked('who led the Vellish delegation', channelId);
    const { answer: other } = await asked('when does the ferry line reopen', channelId);
    await scene.restart();
    await scene.discord.remove(question.id);
    await expect.poll(() => now(answer).deleted).toBe(true);
    expect(now(other).deleted).toBe(false);
  });
});

describe('questions that a moderator deletes together', () => {
  it.each([false, true])('take their answers with them (after a restart: %s)', async (restarted) => {
    const channelId = await scene.discord.createThread('tidied');
    const first = await asked('who led the Vellish delegation', channelId);
    const second = await asked('when does the ferry line reopen', channelId);
    const third = await asked('what of the captains of the ferry', channelId);
    const chatter = await scene.discord.write('thank you', { channelId });
    if (restarted) await scene.restart();
    await scene.discord.purge([first.question.id, chatter.id, third.question.id]);
    await expect.poll(() => answersIn(channelId).map(({ id }) => id)).toEqual([second.answer.id]);
  });
});

describe('what is no person’s question', () => {
  it.each([
    ['another bot', { as: 'otherBot', mention: true }],
    ['a webhook', { as: 'member', mention: true, webhook: true }],
    ['another bot that replies to an answer', { as: 'otherBot', reply: true }],
  ] as const)('is left alone: %s', async (_who, { as, reply = false, ...how }: Said) => {
    const channelId = await scene.discord.createThread('machines');
    const { answer } = await asked('who led the Vellish delegation', channelId);
    const before = engine.asked.length;
    await scene.discord.write('when does the ferry line reopen', {
      ...how,
      as: scene.discord.users[as],
      channelId,
      ...(reply ? { replyTo: answer.id } : {}),
    });
    await asked('when does the ferry line reopen', channelId);
    expect(engine.asked).toHaveLength(before + 1);
    expect(answersIn(channelId)).toHaveLength(2);
  });
});

describe('a reply', () => {
  it('to an answer counts as a question, since it mentions the bot', async () => {
    const { answer } = await asked('who led the Vellish delegation');
    const followUp = await scene.discord.write('and when does the ferry line reopen', { replyTo: answer.id });
    expect((await scene.discord.nextReply(followUp.id)).content).toBe(REOPENS);
    expect(engine.asked.at(-1)?.history?.at(-1)).toEqual({ command: 'ask', text: 'who led the Vellish delegation' });
  });

  it('that pings nobody is left alone', async () => {
    const { answer } = await asked('who led the Vellish delegation');
    const before = engine.asked.length;
    await scene.discord.write('and when does the ferry line reopen', { replyTo: answer.id, ping: false });
    await asked('when does the ferry line reopen');
    expect(engine.asked).toHaveLength(before + 1);
  });
});

describe('a bare mention', () => {
  it('gets three examples, each of which is answered', async () => {
    const question = await scene.discord.write('', { mention: true });
    const { content } = await scene.discord.nextReply(question.id);
    const examples = [...content.matchAll(/^- `\/(who|when|quote)` (question|by): (.+)$/gm)];
    expect(examples).toHaveLength(3);
    for (const [, command = '', option = '', text = ''] of examples) {
      const { message } = await scene.discord.run(command, { [option]: text });
      expect(message?.content).not.toContain('Not found');
    }
  });
});
