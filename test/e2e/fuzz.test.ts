/** Whatever people do that Discord lets them do: one acknowledgement or reply each, no rule broken, no ping, no bug. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEngine } from '../../src/engine/start.ts';
import type { Engine } from '../../src/engine/types.ts';
import type { InteractionOutcome, SeenMessage } from '../../src/playground/types.ts';
import { type Folder, folderOf } from '../discord/memory-engine.ts';
import { nastyText } from '../discord/nasty.ts';
import { type Stage, stage } from './harness.ts';
import { INVENTED_CORPUS } from './invented-corpus.ts';

/** Milliseconds after which no further row of actions is begun. */
const ENOUGH_MS = 12_000;

let folder: Folder;
let engine: Engine;
let scene: Stage;
const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  folder = await folderOf(INVENTED_CORPUS);
  engine = await startEngine({ corpusDir: folder.path, dataDir: null });
  scene = await stage({ engine, folder: folder.path, services: { votes: { vote: () => {} } } });
});

afterAll(async () => {
  await scene.close();
  await engine.close();
  await folder.remove();
  process.off('unhandledRejection', note);
});

const ASKED = [
  'who led the Vellish delegation',
  'Ilse Marn',
  'when will the ferry line reopen',
  'what did Achterberg say about the captains',
  'everything',
  'and when was that?',
  'check “Fog is no reason to stop a ferry”',
  '“We will not sign a map”',
  'кто возглавил делегацию',
  '誰が代表団を率いたのか',
  'من قاد الوفد',
  'מי הוביל את המשלחת',
  'ใครเป็นผู้นำคณะผู้แทน',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
] as const;
const MARKS = [
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '@everyone',
  '<@&123456789012345678>',
  '||',
  '```',
  '> ',
];

/** 1 to `most` UTF-16 code units with something to see, as Discord's client sends them. */
function typed(most: number): fc.Arbitrary<string> {
  const pieces = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ASKED) },
    { weight: 2, arbitrary: nastyText },
    { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.constantFrom('🛳️', '👩‍🚀', '😀', 'a', '‮ע').map((one) => one.repeat(2000)) },
  );
  return fc
    .array(pieces, { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(' ').slice(0, most).toWellFormed().trim())
    .map((text) => (text === '' ? 'x' : text));
}

type Action =
  | { readonly do: 'run'; readonly command: 'who' | 'when'; readonly question?: string; readonly hide?: boolean }
  | { readonly do: 'quote'; readonly options: Readonly<Record<string, string>> }
  | { readonly do: 'choices'; readonly option: string; readonly value: string; readonly by?: string }
  | { readonly do: 'mention' | 'direct'; readonly text: string; readonly to: number; readonly thread: boolean }
  | { readonly do: 'edit'; readonly text: string; readonly at: number }
  | { readonly do: 'remove' | 'check' | 'press'; readonly at: number };

const at = fc.nat(1000);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record(
    {
      do: fc.constant('run' as const),
      command: fc.constantFrom('who', 'when'),
      question: typed(500),
      hide: fc.boolean(),
    },
    { requiredKeys: ['do', 'command', 'question'] },
  ),
  fc.record({
    do: fc.constant('quote' as const),
    options: fc.record({ about: typed(500), by: typed(200), meeting: typed(200) }, { requiredKeys: [] }),
  }),
  fc.record(
    {
      do: fc.constant('choices' as const),
      option: fc.constantFrom('about', 'by', 'meeting'),
      value: fc.oneof(typed(6000), fc.constant(''), fc.constant('😀'.repeat(3000))),
      by: typed(200),
    },
    { requiredKeys: ['do', 'option', 'value'] },
  ),
  fc.record({
    do: fc.constantFrom('mention' as const, 'direct' as const),
    text: fc.oneof(typed(1900), fc.constant('')),
    to: at,
    thread: fc.boolean(),
  }),
  fc.record({ do: fc.constant('edit' as const), text: typed(1900), at }),
  fc.record({ do: fc.constantFrom('remove' as const, 'check' as const), at }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('press' as const), at }) },
);

const everything = () =>
  scene.discord
    .channels()
    .flatMap(({ id }) => scene.discord.messages(id))
    .filter(({ deleted }) => !deleted);
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const isOurs = ({ authorId }: SeenMessage) => authorId === scene.discord.botId;
/** The bot's answers to a message, apart from what came of buttons. */
const answersTo = (id: string) =>
  everything().filter((one) => isOurs(one) && one.replyTo === id && one.interaction === null);
/** Messages of people that the bot has answered. */
const questions = () => everything().filter((one) => !isOurs(one) && answersTo(one.id).length > 0);

function buttonsOf(message: SeenMessage): readonly string[] {
  const rows = message.components as { components: { custom_id: string; disabled?: boolean }[] }[];
  return rows.flatMap(({ components }) => components.filter((one) => !one.disabled).map((one) => one.custom_id));
}

function expectOnce({ acknowledgements, message }: InteractionOutcome): void {
  expect(acknowledgements).toBe(1);
  expect(message).not.toBeNull();
}

async function act(one: Action, threadId: string): Promise<void> {
  const { discord } = scene;
  switch (one.do) {
    case 'run': {
      const { command, question, hide } = one;
      const options = { ...(question === undefined ? {} : { question }), ...(hide === undefined ? {} : { hide }) };
      return expectOnce(await discord.run(command, options));
    }
    case 'quote':
      return expectOnce(await discord.run('quote', one.options));
    case 'choices': {
      const others: Record<string, string> = one.by === undefined || one.option === 'by' ? {} : { by: one.by };
      const choices = await discord.autocomplete('quote', { name: one.option, value: one.value }, others);
      expect(choices.length).toBeLessThanOrEqual(25);
      return;
    }
    case 'mention':
    case 'direct': {
      const channelId =
        one.do === 'direct' ? discord.directChannel(discord.users.member) : one.thread ? threadId : discord.channelId;
      const before = everything().filter((message) => message.channelId === channelId && message.ephemeralFor === null);
      const replyTo = one.to % 3 === 0 ? pick(before, one.to)?.id : undefined;
      const how = { channelId, mention: one.do === 'mention', ...(replyTo === undefined ? {} : { replyTo }) };
      const asked = await discord.write(one.text === '' && one.do === 'direct' ? '?' : one.text, how);
      await discord.nextReply(asked.id);
      return;
    }
    case 'edit': {
      const message = pick(questions(), one.at);
      if (message) await discord.edit(message.id, one.text, { mention: true });
      return;
    }
    case 'remove': {
      const message = pick(questions(), one.at);
      if (!message) return;
      await discord.remove(message.id);
      await expect.poll(() => answersTo(message.id)).toEqual([]);
      return;
    }
    case 'check': {
      const message = pick(
        everything().filter(({ ephemeralFor, content }) => ephemeralFor === null && content !== ''),
        one.at,
      );
      if (message) expectOnce(await discord.run('Check this quote', {}, { target: message.id }));
      return;
    }
    case 'press': {
      const pressable = everything().flatMap((message) => buttonsOf(message).map((id) => ({ message, id })));
      const button = pick(pressable, one.at * 7919);
      if (button) expectOnce(await discord.press(button.message, button.id));
      return;
    }
  }
}

it('answers arbitrary people once each, within every limit and without a ping', { timeout: 60_000 }, async () => {
  const threadId = await scene.discord.createThread('anything');
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 6 }), async (actions) => {
      for (const one of actions) {
        await act(one, threadId);
        expect(scene.discord.violations, JSON.stringify(one)).toEqual([]);
        expect(scene.discord.ownFaults, JSON.stringify(one)).toEqual([]);
        expect(scene.logged.filter(({ level }) => level === 'error')).toEqual([]);
        expect(scene.logged.filter(({ event }) => event === 'bug')).toEqual([]);
      }
    }),
    { numRuns: 500, interruptAfterTimeLimit: ENOUGH_MS, endOnFailure: true },
  );
  expect(unhandled).toEqual([]);
  const answered = everything().map(({ id }) => answersTo(id).length);
  expect(answered.filter((count) => count > 1)).toEqual([]);
  expect(answered.filter((count) => count === 1).length).toBeGreaterThan(5);
});
