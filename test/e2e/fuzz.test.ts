/** Whatever people do that Discord lets them do: one acknowledgement or reply each, no rule broken, no ping, no bug. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEngine } from '../../src/engine/start.ts';
import type { Engine } from '../../src/engine/types.ts';
import type { InteractionOutcome, SeenMessage } from '../../src/playground/types.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/types.ts';
import { type Folder, folderOf } from '../discord/memory-engine.ts';
import { type Action, actions, type How, type Place } from './fuzz-actions.ts';
import { type Stage, stage } from './harness.ts';
import { INVENTED_CORPUS } from './invented-corpus.ts';
import { buttonsOf } from './pressing.ts';

/** Milliseconds after which no further batch of rows of actions is begun; `FUZZ_MS` makes a longer search. */
const ENOUGH_MS = Number(process.env.FUZZ_MS ?? 10_000);
/** Restarts and reloads together: each takes about a second. */
const MOST_HEAVY = ENOUGH_MS / 2_500;
const ROWS_IN_BATCH = 5;
/** Kinds of action that are tried at the least, however slow the machine is. */
const LEAST_KINDS = 4;

let folder: Folder;
let engine: Engine;
let store: Store;
let scene: Stage;
let threadId: string;
let heavy = 0;
const done = new Map<string, number>();
const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  folder = await folderOf(INVENTED_CORPUS);
  engine = await startEngine({ corpusDir: folder.path, dataDir: null });
  store = await openStore({ file: ':memory:', unansweredDays: 1, onError: note });
  scene = await stage({ engine, folder: folder.path, services: { store, votes: store } });
  threadId = await scene.discord.createThread('anything');
});

afterAll(async () => {
  await scene.close();
  await engine.close();
  store.close();
  await folder.remove();
  process.off('unhandledRejection', note);
});

const placeId = (place: Place): string => {
  const { discord } = scene;
  if (place === 'thread') return threadId;
  if (place === 'direct') return discord.directChannel(discord.users.member);
  return place === 'channel' ? discord.channelId : discord.outsideChannel(place);
};
const everything = () => {
  const { discord } = scene;
  const ids = [...discord.channels().map(({ id }) => id), placeId('server'), placeId('group')];
  return [...new Set(ids)].flatMap((id) => discord.messages(id)).filter(({ deleted }) => !deleted);
};
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const isOurs = ({ authorId }: SeenMessage) => authorId === scene.discord.botId;
const isPersons = ({ authorId }: SeenMessage) => Object.values(people()).some(({ id }) => id === authorId);
const people = () => ({ member: scene.discord.users.member, admin: scene.discord.users.admin });
/** The bot's answers to a message, apart from what came of buttons. */
const answersTo = (id: string) =>
  everything().filter((one) => isOurs(one) && one.replyTo === id && one.interaction === null);
/** Messages of people that the bot has answered. */
const questions = () => everything().filter((one) => isPersons(one) && answersTo(one.id).length > 0);
const open = (channelId: string) =>
  everything().filter((one) => one.channelId === channelId && one.ephemeralFor === null);

/** A message of the bot with buttons, and one of them. */
const pressable = (at: number) =>
  pick(
    everything().flatMap((message) =>
      buttonsOf(message)
        .filter(({ disabled }) => !disabled)
        .map(({ id }) => ({ message, id })),
    ),
    at * 7919,
  );

function expectOnce({ acknowledgements, message }: InteractionOutcome): void {
  expect(acknowledgements).toBe(1);
  expect(message).not.toBeNull();
}

const asOf = ({ place, admin, locale }: How) => {
  const { users } = scene.discord;
  // The direct channel is that of one of them.
  return { channelId: placeId(place), as: { ...(admin && place !== 'direct' ? users.admin : users.member), locale } };
};

const filled = (options: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

async function act(one: Action): Promise<void> {
  const { discord } = scene;
  switch (one.do) {
    case 'run':
      return expectOnce(await discord.run(one.command, one.options, asOf(one.how)));
    case 'choices': {
      const focused = { name: one.option, value: one.value };
      const shown = await discord.autocomplete(one.command, focused, filled(one.others), asOf(one.how));
      expect(shown.length).toBeLessThanOrEqual(25);
      return;
    }
    case 'corpus': {
      const as = one.admin ? discord.users.admin : discord.users.member;
      return expectOnce(await discord.run(`corpus ${one.subcommand}`, {}, { as }));
    }
    case 'write':
      return write(one);
    case 'machine': {
      const replyTo = one.to % 3 === 0 ? pick(open(threadId), one.to)?.id : undefined;
      const how = { channelId: threadId, mention: true, ...(replyTo === undefined ? {} : { replyTo }) };
      const as = one.webhook ? { webhook: true } : { as: discord.users.otherBot };
      await discord.write(one.text, { ...how, ...as });
      return;
    }
    case 'edit': {
      const message = pick(questions(), one.at);
      if (message) await discord.edit(message.id, one.text, { mention: one.mention });
      return;
    }
    case 'remove': {
      const message = pick(questions(), one.at);
      if (message) await discord.remove(message.id);
      if (message) await expect.poll(() => answersTo(message.id)).toEqual([]);
      return;
    }
    case 'purge': {
      const inThread = questions().filter(({ channelId }) => channelId === threadId);
      const ids = inThread.filter((_message, index) => (index + one.at) % 3 === 0).map(({ id }) => id);
      await discord.purge(ids);
      await expect.poll(() => ids.flatMap(answersTo)).toEqual([]);
      return;
    }
    case 'check': {
      const shown = everything().filter(({ ephemeralFor, content }) => ephemeralFor === null && content !== '');
      const message = pick(shown, one.at);
      if (message) expectOnce(await discord.run('Check this quote', {}, { target: message.id }));
      return;
    }
    case 'press': {
      const button = pressable(one.at);
      if (button) expectOnce(await discord.press(button.message, button.id));
      return;
    }
    case 'forge': {
      const message = pick(everything().filter(isOurs), one.at * 7919);
      if (message) expectOnce(await discord.press(message, one.id, { earlier: true }));
      return;
    }
    case 'mangle': {
      const button = pressable(one.at);
      if (!button) return;
      const cut = one.cut % button.id.length;
      const id = `${button.id.slice(0, cut)}${one.by}${button.id.slice(cut + 1)}`.slice(0, 100);
      expectOnce(await discord.press(button.message, id, { earlier: true }));
      return;
    }
    case 'restart':
    case 'reload': {
      heavy += 1;
      if (heavy > MOST_HEAVY) return;
      if (one.do === 'restart') return scene.restart();
      folder.write(
        `late-${heavy}.txt`,
        `Fog horn ${heavy}\n\nFriday, March 7, 2031\n\n"Horn ${heavy} is loud," Oda Breck said.\n`,
      );
      await engine.reload();
    }
  }
}

async function write({ text, mention, to, place, next }: Extract<Action, { do: 'write' }>): Promise<void> {
  const { discord } = scene;
  const channelId = placeId(place);
  const direct = place === 'direct';
  const replyTo = to % 3 === 0 ? pick(open(channelId), to)?.id : undefined;
  const how = { channelId, mention: mention || !direct, ...(replyTo === undefined ? {} : { replyTo }) };
  const asked = await discord.write(text === '' && !how.mention ? '?' : text, how);
  if (next === 'remove') {
    await discord.remove(asked.id);
    await expect.poll(() => answersTo(asked.id)).toEqual([]);
    return;
  }
  if (next === 'edit') await discord.edit(asked.id, `${text.slice(0, 1000)} and when?`, { mention: true });
  await discord.nextReply(asked.id);
}

it('answers arbitrary people once each, within every limit and without a ping', {
  timeout: ENOUGH_MS + 170_000,
}, async () => {
  const rows = fc.asyncProperty(fc.array(actions(true), { minLength: 1, maxLength: 8 }), async (row) => {
    for (const one of row) {
      await act(one);
      done.set(one.do, (done.get(one.do) ?? 0) + 1);
      expect(scene.discord.violations, JSON.stringify(one)).toEqual([]);
      expect(scene.discord.ownFaults, JSON.stringify(one)).toEqual([]);
      expect(scene.logged.filter(({ level }) => level === 'error')).toEqual([]);
      expect(scene.logged.filter(({ event }) => event === 'bug')).toEqual([]);
    }
  });
  const end = Date.now() + ENOUGH_MS;
  do await fc.assert(rows, { numRuns: ROWS_IN_BATCH, endOnFailure: true });
  while (Date.now() < end || done.size < LEAST_KINDS);
  expect(unhandled).toEqual([]);
  const asked = everything().filter((one) => !isOurs(one));
  const answered = asked.map(({ id }) => answersTo(id).length);
  expect(answered.filter((count) => count > 1)).toEqual([]);
  expect(asked.filter((one) => !isPersons(one)).flatMap(({ id }) => answersTo(id))).toEqual([]);
});
