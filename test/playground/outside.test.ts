import type { Interaction } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { createLoopbackDiscord, type LoopbackOptions } from '../../src/playground/loopback.ts';
import { startTestBot, type TestBotOptions } from './test-bot.ts';

let closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.reverse()) await close();
  closing = [];
});

async function start(bot: TestBotOptions, options: LoopbackOptions = {}) {
  const loopback = await createLoopbackDiscord(options);
  closing.push(() => loopback.close());
  const started = await startTestBot(loopback, bot);
  closing.push(started.close);
  await started.client.application.commands.set([
    { name: 'anywhere', description: 'Anywhere', contexts: [0, 1, 2], integrationTypes: [0, 1] },
    { name: 'servers', description: 'In servers', contexts: [0], integrationTypes: [0] },
    { name: 'alone', description: 'For those who installed it', contexts: [0, 2], integrationTypes: [1] },
  ]);
  return { loopback, ...started };
}

/** Answers, and keeps what Discord told of where it was asked. */
function noting() {
  const seen: Interaction[] = [];
  const onInteraction = async (interaction: Interaction) => {
    seen.push(interaction);
    if (interaction.isChatInputCommand()) await interaction.reply('Here.');
  };
  return { seen, onInteraction };
}

describe('where a command can be used', () => {
  it.each([
    ['server', ['anywhere', 'servers']],
    ['direct', ['anywhere']],
    ['outside server', ['anywhere', 'alone']],
    ['group', ['anywhere', 'alone']],
  ])('in a %s it is one of %j', async (place, offered) => {
    const { loopback, received } = await start(noting());
    const channelId = {
      server: loopback.channelId,
      direct: loopback.directChannel(loopback.users.member),
      'outside server': loopback.outsideChannel('server'),
      group: loopback.outsideChannel('group'),
    }[place] as string;
    for (const command of ['anywhere', 'servers', 'alone']) {
      const asked = loopback.run(command, {}, { channelId });
      if (offered.includes(command)) expect((await asked).message?.content).toBe('Here.');
      else await expect(asked).rejects.toThrow(`There is no command "${command}"`);
    }
    // Where the bot is no member it hears of no message.
    if (place.startsWith('outside') || place === 'group') expect(received).toEqual([]);
    expect(loopback.violations).toEqual([]);
    expect(loopback.ownFaults).toEqual([]);
  });
});

describe('an interaction', () => {
  it('tells the locales of the person and of the server, and by whom the bot was installed', async () => {
    const { seen, onInteraction } = noting();
    const { loopback } = await start({ onInteraction }, { guildLocale: 'pl' });
    const as = { ...loopback.users.member, locale: 'uk' };
    await loopback.run('anywhere', {}, { as });
    await loopback.run('anywhere', {}, { as, channelId: loopback.outsideChannel('server') });
    await loopback.run('anywhere', {}, { as, channelId: loopback.outsideChannel('group') });
    expect(
      seen.map(({ locale, guildLocale, context, guild }) => ({ locale, guildLocale, context, known: guild !== null })),
    ).toEqual([
      { locale: 'uk', guildLocale: 'pl', context: 0, known: true },
      { locale: 'uk', guildLocale: 'pl', context: 0, known: false },
      { locale: 'uk', guildLocale: null, context: 2, known: false },
    ]);
    const { guildId, users } = loopback;
    expect(
      seen.map(({ authorizingIntegrationOwners: { guildId: server, userId } }) => [server ?? null, userId ?? null]),
    ).toEqual([
      [guildId, null],
      [null, users.member.id],
      [null, users.member.id],
    ]);
  });

  it('can be followed by five messages where the bot is no member, and by more where it is', async () => {
    const onInteraction = async (interaction: Interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('First.');
      for (let n = 0; n < 6; n += 1) await interaction.followUp(`More ${n}`);
    };
    const { loopback, errors } = await start({ onInteraction });
    const count = (channelId: string) => loopback.messages(channelId).length;
    await loopback.run('anywhere');
    await expect.poll(() => count(loopback.channelId)).toBe(7);
    expect(loopback.violations).toEqual([]);
    const channelId = loopback.outsideChannel('group');
    await loopback.run('anywhere', {}, { channelId });
    await expect.poll(() => errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ code: 40094 });
    expect(count(channelId)).toBe(6);
    expect(loopback.violations).toMatchObject([{ rule: expect.stringContaining('more than 5 follow-ups') }]);
  });
});

it('a channel that the bot is no member of cannot be read or written to', async () => {
  const { loopback, client } = await start(noting());
  await expect(client.rest.get(`/channels/${loopback.outsideChannel('server')}/messages`)).rejects.toMatchObject({
    code: 50001,
  });
  expect(loopback.channels().map(({ kind }) => kind)).toEqual(['text']);
});
