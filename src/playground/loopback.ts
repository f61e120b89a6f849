/** A Discord on this machine alone, from its parts. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gateway } from './gateway.ts';
import { Interactions } from './interactions.ts';
import { People, seen } from './people.ts';
import { applicationRoutes } from './rest/application.ts';
import { channelRoutes } from './rest/channels.ts';
import { interactionRoutes } from './rest/interactions.ts';
import { Router } from './rest/router.ts';
import type { LoopbackDiscord, LoopbackEvent, SeenChannel, Violation } from './types.ts';
import { type Channel, ChannelKind, World } from './world.ts';

export interface LoopbackOptions {
  /** Port on 127.0.0.1; by default a free one. */
  readonly port?: number;
  /** The bot's name. */
  readonly applicationName?: string;
  readonly guildName?: string;
  readonly channelName?: string;
  /** The language that the server prefers, as Discord names it (default `en-US`). */
  readonly guildLocale?: string;
  /** Milliseconds within which an interaction must be answered (Discord: 3000). */
  readonly firstResponseMs?: number;
  /** Milliseconds for which an interaction's token can be used (Discord: 15 minutes). */
  readonly tokenMs?: number;
  readonly heartbeatMs?: number;
}

/**
 * Starts a Discord of one server and one channel on 127.0.0.1: REST API (version 10) and gateway, against which the
 * real discord.js client runs unmodified. Every request of the bot is checked against Discord's contract and rules.
 *
 * @returns the means to act as the people of that server, and what the bot did wrong so far.
 */
export async function createLoopbackDiscord(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const world = new World({
    applicationName: options.applicationName ?? 'Rapporteur',
    guildName: options.guildName ?? 'Newsroom',
    channelName: options.channelName ?? 'questions',
    guildLocale: options.guildLocale ?? 'en-US',
  });
  const violations: Violation[] = [];
  const ownFaults: Violation[] = [];
  const violate = (request: string, rule: string): void => void violations.push({ request, rule });
  const token = `${Buffer.from(world.bot.id).toString('base64url')}.loopback.${randomBytes(20).toString('base64url')}`;

  let port = 0;
  const origin = (): string => `http://127.0.0.1:${port}`;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port}`;
  const gateway = new Gateway(world, {
    token,
    heartbeatMs: options.heartbeatMs ?? 41_250,
    url: gatewayUrl,
    origin,
    violate,
  });
  const limits = { firstResponseMs: options.firstResponseMs ?? 3000, tokenMs: options.tokenMs ?? 900_000 };
  const interactions = new Interactions(world, limits, violate);
  const router = new Router(
    [
      ...applicationRoutes(world, gatewayUrl),
      ...channelRoutes(world, origin),
      ...interactionRoutes(world, interactions, origin),
    ],
    { token, violate, ownFault: (request, rule) => void ownFaults.push({ request, rule }) },
  );
  const people = new People(world, gateway, interactions, origin);

  const server = createServer((request, response) => {
    if (request.url?.startsWith('/attachments/')) serveAttachment(world, request, response);
    else void router.handle(request, response);
  });
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;

  return {
    apiUrl: `${origin()}/api`,
    token,
    guildId: world.guildId,
    guildName: world.guildName,
    channelId: world.channelId,
    botId: world.bot.id,
    botName: world.bot.name,
    users: { member: world.member, admin: world.admin, otherBot: world.otherBot },
    violations,
    ownFaults,
    ready: () => gateway.ready(),
    commands: () => world.allCommands(),
    channels: () => [...world.channels.values()].filter(({ outside }) => !outside).map(seenChannel),
    messages: (channelId) => world.messagesIn(channelId).map(seen),
    directChannel: (user) => world.directChannel(user.id).id,
    outsideChannel: (kind) => world.outsideChannel(kind).id,
    attachment: (id) => findAttachment(world, id),
    write: people.write,
    edit: people.edit,
    remove: people.remove,
    purge: people.purge,
    nextReply: people.nextReply,
    run: people.run,
    autocomplete: people.autocomplete,
    press: people.press,
    createThread: people.createThread,
    faults: {
      rateLimitNext: (match, retryAfterMs) => router.failNext({ match, status: 429, retryAfterMs }),
      failNext: (match, status) => router.failNext({ match, status }),
      disconnect: (code) => gateway.disconnect(code),
    },
    subscribe: (listener) => subscribe(world, listener),
    close: async () => {
      interactions.close();
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const KIND_NAMES = {
  [ChannelKind.text]: 'text',
  [ChannelKind.direct]: 'direct',
  [ChannelKind.group]: 'direct',
  [ChannelKind.thread]: 'thread',
} as const;

const seenChannel = (channel: Channel): SeenChannel => ({
  id: channel.id,
  name: channel.name,
  kind: KIND_NAMES[channel.kind],
  parentId: channel.parentId,
  recipientId: channel.recipientId,
});

function findAttachment(world: World, id: string) {
  for (const message of world.messages.values()) {
    const file = message.attachments.find((one) => one.id === id);
    if (file) return file;
  }
  return null;
}

function serveAttachment(world: World, request: IncomingMessage, response: ServerResponse): void {
  const file = findAttachment(world, request.url!.split('/')[2] ?? '');
  if (!file) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': file.contentType }).end(file.data);
}

function subscribe(world: World, listener: (event: LoopbackEvent) => void): () => void {
  const stops = (['message', 'edit', 'delete'] as const).map((type) => {
    const listen = (message: Parameters<typeof seen>[0]): void => listener({ type, message: seen(message) });
    world.on(type, listen);
    return () => world.off(type, listen);
  });
  const onChannel = (channel: Channel): void => listener({ type: 'channel', channel: seenChannel(channel) });
  const onTyping = (channelId: string, userId: string): void => listener({ type: 'typing', channelId, userId });
  const onCommands = (): void => listener({ type: 'commands' });
  world.on('thread', onChannel).on('channelUpdate', onChannel).on('typing', onTyping).on('commands', onCommands);
  return () => {
    for (const stop of stops) stop();
    world.off('thread', onChannel).off('channelUpdate', onChannel).off('typing', onTyping).off('commands', onCommands);
  };
}
