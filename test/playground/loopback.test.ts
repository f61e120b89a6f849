import { type Client, type Interaction, MessageFlags, Routes } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createLoopbackDiscord, type LoopbackOptions } from '../../src/playground/loopback.ts';
import type { LoopbackDiscord } from '../../src/playground/types.ts';
import { startTestBot, type TestBot, type TestBotOptions } from './test-bot.ts';

let closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.reverse()) await close();
  closing = [];
});

async function loopbackOnly(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const loopback = await createLoopbackDiscord(options);
  closing.push(() => loopback.close());
  return loopback;
}

async function start(
  bot: TestBotOptions = {},
  options: LoopbackOptions = {},
): Promise<{ loopback: LoopbackDiscord; bot: TestBot; client: Client<true> }> {
  const loopback = await loopbackOnly(options);
  const started = await startTestBot(loopback, bot);
  closing.push(started.close);
  return { loopback, bot: started, client: started.client };
}

const rules = (loopback: LoopbackDiscord): string =>
  loopback.violations.map((one) => `${one.request}: ${one.rule}`).join('\n');

describe('a bot that does everything right', () => {
  it('answers commands, autocomplete, mentions and buttons without a single violation', async () => {
    const { loopback, bot } = await start();
    await loopback.ready();
    expect(loopback.commands().map((command) => command.name)).toEqual([
      'fruit',
      'quick',
      'place',
      'basket',
      'secret',
      'Count words',
    ]);

    const fruit = await loopback.run('fruit', { name: 'apple' });
    expect(fruit).toMatchObject({
      acknowledgements: 1,
      message: { content: 'A fruit: **apple**', edits: 1, edited: false },
    });
    expect(fruit.acknowledgedMs).toBeLessThan(3000);
    expect(fruit.message!.interaction).toEqual({ name: 'fruit', userId: loopback.users.member.id });
    expect(fruit.message!.attachments).toEqual([
      expect.objectContaining({ name: 'pixel.png', contentType: 'image/png', description: 'a dot' }),
    ]);
    expect((await fetch(attachmentOf(loopback, fruit.message!.attachments[0]!.id!))).headers.get('content-type')).toBe(
      'image/png',
    );

    const choices = await loopback.autocomplete('fruit', { name: 'name', value: 'ap' }, { hide: true });
    expect(choices.map((choice) => choice.name)).toEqual(['apple', 'apricot']);

    const asked = await loopback.write('what is ripe?', { mention: true });
    expect(await loopback.nextReply(asked.id)).toMatchObject({ content: 'You said: what is ripe?', replyTo: asked.id });

    const more = await loopback.press(fruit.message!, 'count:2');
    expect(more.message).toMatchObject({ id: fruit.message!.id, content: '**2** pieces', edits: 2 });
    expect((await loopback.press(more.message!, 'remove')).message).toMatchObject({
      content: 'Removed',
      components: [],
    });

    expect((await loopback.run('basket empty', { times: 3 })).message!.content).toBe('empty 3 times');
    expect((await loopback.run('Count words', {}, { target: asked.id })).message).toMatchObject({ content: '4 words' });

    expect(bot.errors).toEqual([]);
    expect(loopback.violations).toEqual([]);
    expect(loopback.ownFaults).toEqual([]);
  });

  it('shows an ephemeral answer to the one who asked only', async () => {
    const { loopback } = await start();
    const { message } = await loopback.run('fruit', { name: 'fig', hide: true }, { as: loopback.users.admin });
    expect(message).toMatchObject({ ephemeralFor: loopback.users.admin.id, flags: MessageFlags.Ephemeral });
    await expect(loopback.press(message!, 'private', { as: loopback.users.member })).rejects.toThrow(
      'does not see this message',
    );
    expect((await loopback.press(message!, 'private')).message).toMatchObject({
      ephemeralFor: loopback.users.admin.id,
    });
    expect(loopback.violations).toEqual([]);
  });

  it('sees whether somebody is an administrator', async () => {
    const { loopback } = await start();
    expect((await loopback.run('secret')).message!.content).toBe('Not for you');
    expect((await loopback.run('secret', {}, { as: loopback.users.admin })).message!.content).toBe('The secret');
  });

  it('answers in threads, from a message and without, and in direct messages', async () => {
    const { loopback, bot, client } = await start();
    const start0 = await loopback.write('a matter');
    for (const thread of [
      await loopback.createThread('Of a message', { parent: start0.id }),
      await loopback.createThread('Of its own'),
    ]) {
      const asked = await loopback.write('and in here?', { mention: true, channelId: thread });
      expect(await loopback.nextReply(asked.id)).toMatchObject({
        channelId: thread,
        content: 'You said: and in here?',
      });
      expect((await loopback.run('quick', {}, { channelId: thread })).message!.channelId).toBe(thread);
      expect(client.channels.cache.get(thread)?.isThread()).toBe(true);
    }
    const direct = loopback.directChannel(loopback.users.member);
    const asked = await loopback.write('just us', { mention: true, channelId: direct });
    expect(await loopback.nextReply(asked.id)).toMatchObject({ channelId: direct });
    expect(bot.errors).toEqual([]);
    expect(loopback.violations).toEqual([]);
    expect(loopback.ownFaults).toEqual([]);
  });

  it('fetches, reacts, types, starts threads and deletes through the real client', async () => {
    const { loopback, client } = await start();
    const channel = await client.channels.fetch(loopback.channelId);
    if (!channel?.isTextBased() || !('threads' in channel) || !('send' in channel))
      throw new Error('not a text channel');
    await channel.sendTyping();
    const sent = await channel.send('one');
    await sent.react('👍');
    await sent.edit('two');
    expect(loopback.messages(loopback.channelId).at(-1)).toMatchObject({ content: 'two', edits: 1, edited: true });
    const thread = await sent.startThread({ name: 'From the bot' });
    await thread.send('inside');
    expect(loopback.messages(thread.id).map((message) => message.content)).toEqual(['inside']);
    await thread.setName('Renamed');
    expect(loopback.channels().find((one) => one.id === thread.id)).toMatchObject({ name: 'Renamed', kind: 'thread' });
    for (const text of ['a', 'b', 'c']) await channel.send(text);
    const fetched = await channel.messages.fetch({ limit: 2 });
    expect([...fetched.values()].map((message) => message.content)).toEqual(['c', 'b']);
    const before = await channel.messages.fetch({ before: sent.id });
    expect(before.size).toBe(0);
    expect((await channel.messages.fetch({ after: sent.id, limit: 1 })).first()!.content).toBe('a');
    await sent.delete();
    await expect(channel.messages.fetch({ message: sent.id, force: true })).rejects.toMatchObject({ code: 10008 });
    const guild = await client.guilds.fetch({ guild: loopback.guildId, force: true });
    expect((await guild.members.fetch(loopback.users.admin.id)).permissions.has('Administrator')).toBe(true);
    expect((await client.users.fetch(loopback.users.member.id, { force: true })).displayName).toBe(
      loopback.users.member.name,
    );
    expect(loopback.violations).toEqual([]);
    expect(loopback.ownFaults).toEqual([]);
  });
});

const attachmentOf = (loopback: LoopbackDiscord, id: string): string =>
  `${loopback.apiUrl.replace('/api', '')}/attachments/${id}/x`;

describe('commands', () => {
  it('are made, changed and deleted one by one, and a server’s own hides a global one of its name', async () => {
    const { loopback, client } = await start();
    const changes: string[] = [];
    const stop = loopback.subscribe((event) => changes.push(event.type));
    const own = await client.application.commands.create(
      { name: 'quick', description: 'Of the server' },
      loopback.guildId,
    );
    expect(loopback.commands().filter((one) => one.name === 'quick')).toEqual([
      expect.objectContaining({ id: own.id, description: 'Of the server', guild_id: loopback.guildId }),
    ]);
    await own.edit({ description: 'Changed' });
    expect(
      (await client.application.commands.fetch(own.id, { guildId: loopback.guildId, force: true })).description,
    ).toBe('Changed');
    await own.delete();
    expect(loopback.commands().find((one) => one.name === 'quick')?.description).toBe('Answers at once');
    expect(changes).toEqual(['commands', 'commands', 'commands']);
    stop();
    await expect(client.application.commands.delete(own.id, loopback.guildId)).rejects.toMatchObject({ code: 10063 });
    expect(loopback.violations).toEqual([]);
    expect(loopback.ownFaults).toEqual([]);
  });
});

describe('content without the privileged intent', () => {
  it('arrives for mentions, pinged replies and direct messages only', async () => {
    const { loopback, bot } = await start();
    const own = await loopback.nextReply((await loopback.write('first', { mention: true })).id);
    const texts = [
      ['plain', {}],
      ['pinged', { replyTo: own.id }],
      ['unpinged', { replyTo: own.id, ping: false }],
      ['direct', { channelId: loopback.directChannel(loopback.users.member) }],
    ] as const;
    for (const [text, how] of texts) await loopback.write(text, how);
    const answer = (await loopback.run('quick')).message!;
    await loopback.write('to a command', { replyTo: answer.id });
    await expect.poll(() => bot.received.filter((one) => !one.author.bot).length).toBe(6);
    const contents = bot.received.filter((one) => !one.author.bot).map((message) => message.content);
    expect(contents).toEqual([`<@${loopback.botId}> first`, '', 'pinged', '', 'direct', '']);
    const channel = await bot.client.channels.fetch(loopback.channelId);
    if (!channel?.isTextBased()) throw new Error('not a text channel');
    const history = await channel.messages.fetch({ limit: 100, cache: false });
    expect(history.filter((message) => message.content === 'plain').size).toBe(0);
    expect(history.filter((message) => message.content === 'Here **you** are').size).toBe(1);
  });
});

describe('the gateway', () => {
  const identify = (loopback: LoopbackDiscord, token: string, intents: number): Promise<number> =>
    new Promise((resolve) => {
      const socket = new WebSocket(loopback.apiUrl.replace('http', 'ws').replace('/api', '/?v=10&encoding=json'));
      socket.on('open', () => socket.send(JSON.stringify({ op: 2, d: { token, intents, properties: {} } })));
      socket.on('close', resolve);
    });

  it('closes with 4014 for a privileged intent, 4004 for a wrong token, 4013 for no intents', async () => {
    const loopback = await loopbackOnly();
    expect(await identify(loopback, loopback.token, 1 << 15)).toBe(4014);
    expect(await identify(loopback, 'wrong', 1)).toBe(4004);
    expect(await identify(loopback, loopback.token, -1)).toBe(4013);
    expect(rules(loopback)).toContain('Disallowed intent(s).');
  });

  it('refuses REST without the token', async () => {
    const loopback = await loopbackOnly();
    const response = await fetch(`${loopback.apiUrl}/v10/users/@me`, { headers: { authorization: 'Bot wrong' } });
    expect([response.status, await response.json()]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
  });

  it('plays back what a client missed when it resumes', async () => {
    const { loopback, bot } = await start();
    loopback.faults.disconnect();
    const asked = await loopback.write('while away', { mention: true });
    expect(await loopback.nextReply(asked.id, 10_000)).toMatchObject({ content: 'You said: while away' });
    expect(bot.received.filter((message) => message.author.id === loopback.users.member.id)).toHaveLength(1);
  });

  it('acknowledges heartbeats', async () => {
    const { client } = await start({}, { heartbeatMs: 60 });
    await expect.poll(() => client.ws.ping).toBeGreaterThanOrEqual(0);
  });

  it('without a bot, people are told so', async () => {
    const loopback = await loopbackOnly();
    await expect(loopback.run('quick')).rejects.toThrow('There is no command "quick". Registered: none.');
  });
});

const callback = (interaction: Interaction, client: Client, body: object) =>
  client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });
const quiet = { allowed_mentions: { parse: [], replied_user: false } };

describe('misdeeds on purpose', () => {
  const withBot = async (
    misdeed: (interaction: Interaction, client: Client) => Promise<unknown>,
    options: LoopbackOptions = {},
  ) => {
    let client: Client | null = null;
    const started = await start({ onInteraction: (interaction) => misdeed(interaction, client!) }, options);
    client = started.client;
    return started;
  };

  it('a second acknowledgement gets 40060', async () => {
    const { loopback, bot } = await withBot(async (interaction, client) => {
      await callback(interaction, client, { type: 4, data: { content: 'one', ...quiet } });
      await callback(interaction, client, { type: 4, data: { content: 'two', ...quiet } });
    });
    await loopback.run('quick');
    await expect.poll(() => bot.errors).toEqual([expect.objectContaining({ code: 40060, status: 400 })]);
    expect(rules(loopback)).toContain('/quick was acknowledged already');
  });

  it('a first response after the deadline gets 10062', async () => {
    const { loopback, bot } = await withBot(
      async (interaction, client) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        await callback(interaction, client, { type: 4, data: { content: 'late', ...quiet } });
      },
      { firstResponseMs: 50 },
    );
    const outcome = await loopback.run('quick');
    expect(outcome).toMatchObject({ message: null, acknowledgedMs: Number.POSITIVE_INFINITY });
    await expect.poll(() => bot.errors).toEqual([expect.objectContaining({ code: 10062, status: 404 })]);
    expect(rules(loopback)).toContain('/quick: no first response within 50 ms');
  });

  it('an answer after the token has expired gets 50027', async () => {
    const { loopback, bot } = await withBot(
      async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply();
        await new Promise((resolve) => setTimeout(resolve, 300));
        await interaction.editReply('late');
      },
      { tokenMs: 150 },
    );
    expect((await loopback.run('quick', {}, { timeoutMs: 800 })).message).toBeNull();
    expect(bot.errors).toEqual([expect.objectContaining({ code: 50027, status: 401 })]);
    expect(rules(loopback)).toContain('unknown or has expired');
  });

  it('an answer cannot become ephemeral after it was deferred openly', async () => {
    const { loopback } = await withBot(async (interaction, client) => {
      await callback(interaction, client, { type: 5 });
      const body = { content: 'x', flags: 64, ...quiet };
      await client.rest.post(Routes.webhook(client.application!.id, interaction.token), { body, auth: false });
    });
    expect((await loopback.run('quick')).message).toMatchObject({ content: 'x', ephemeralFor: null });
    expect(rules(loopback)).toContain('whether the answer is ephemeral cannot change');
  });

  it('a body that Discord refuses gets 50035 with the reason, and no message appears', async () => {
    const { loopback, bot } = await withBot(
      async (interaction, client) => {
        await callback(interaction, client, { type: 4, data: { content: 'x'.repeat(2001), ...quiet } });
      },
      { firstResponseMs: 300 },
    );
    expect((await loopback.run('quick')).message).toBeNull();
    expect(bot.errors).toEqual([expect.objectContaining({ code: 50035, status: 400 })]);
    expect(rules(loopback)).toMatch(/POST \/interactions\/\d+\/\{token\}\/callback: .*2001 characters/);
  });

  it('open mentions and unknown fields pass, but are told', async () => {
    const { loopback } = await withBot(async (interaction, client) => {
      await callback(interaction, client, { type: 4, data: { content: 'x', ephemeral: true } });
    });
    expect((await loopback.run('quick')).message!.content).toBe('x');
    expect(rules(loopback)).toContain('allowed_mentions is missing');
    expect(rules(loopback)).toContain('data.ephemeral: unknown field');
  });

  it('a response of the wrong kind is refused', async () => {
    const { loopback, bot } = await withBot(
      async (interaction, client) => {
        await callback(interaction, client, { type: 7, data: { content: 'x', ...quiet } });
      },
      { firstResponseMs: 300 },
    );
    await loopback.run('quick');
    expect(bot.errors).toEqual([expect.objectContaining({ status: 400 })]);
    expect(rules(loopback)).toContain('a response of type 7 does not answer /quick');
  });

  it('too many choices, an unlawful command and an unknown route are told', async () => {
    const { loopback, client } = await withBot(
      async (interaction, client) => {
        const choices = Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` }));
        await callback(interaction, client, { type: 8, data: { choices } });
      },
      { firstResponseMs: 300 },
    );
    await expect(loopback.autocomplete('fruit', { name: 'name', value: '' })).rejects.toThrow('no choices');
    await expect(client.application.commands.create({ name: 'Upper', description: 'd' })).rejects.toMatchObject({
      code: 50035,
    });
    await expect(client.rest.get('/nowhere')).rejects.toMatchObject({ status: 404 });
    expect(rules(loopback)).toContain('26 autocomplete choices');
    expect(rules(loopback)).toContain('the name must be in lower case');
    expect(rules(loopback)).toContain('GET /nowhere: there is no such route');
  });
});

describe('what goes on in the network', () => {
  it('a client that is rate limited waits and comes back', async () => {
    const { loopback, client } = await start();
    const channel = await client.channels.fetch(loopback.channelId);
    if (!channel?.isSendable()) throw new Error('not a text channel');
    loopback.faults.rateLimitNext(/^POST .*\/messages$/, 60);
    await channel.send('after the wait');
    expect(loopback.messages(loopback.channelId).map((message) => message.content)).toEqual(['after the wait']);
  });

  it('a request that is repeated with its nonce posts once', async () => {
    const { loopback, client } = await start();
    const body = { content: 'once', nonce: '77', enforce_nonce: true, ...quiet };
    await client.rest.post(Routes.channelMessages(loopback.channelId), { body });
    await client.rest.post(Routes.channelMessages(loopback.channelId), { body });
    expect(loopback.messages(loopback.channelId)).toHaveLength(1);
  });

  it('a server error is retried by the client', async () => {
    const { loopback, client } = await start();
    loopback.faults.failNext(/^GET \/users\/@me$/, 500);
    expect(await client.rest.get(Routes.user('@me'))).toMatchObject({ id: loopback.botId });
  });
});
