/** Routes of channels: messages, threads, typing, reactions. */
import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import { channelPayload, isBlankFor, memberPayload, messagePayload } from '../payloads.ts';
import { messageBreaches } from '../rules.ts';
import { type Channel, ChannelKind, type Message, type World } from '../world.ts';
import {
  DiscordError,
  invalidForm,
  missingAccess,
  missingPermissions,
  notTheAuthor,
  threadExists,
  unknownChannel,
  unknownMember,
  unknownMessage,
} from './errors.ts';
import { type MessageBody, messageParts } from './message-body.ts';
import type { Call, Route } from './router.ts';

/** Milliseconds for which Discord remembers a nonce, so that a repeated request does not post twice. */
const NONCE_MS = 300_000;

export function channelRoutes(world: World, origin: () => string): Route[] {
  const find = (call: Call): Channel => {
    const channel = world.channels.get(call.params.channel!);
    if (!channel) throw unknownChannel();
    if (channel.outside) throw missingAccess();
    return channel;
  };
  const findMessage = (call: Call): Message => {
    const message = world.message(call.params.message!, find(call).id);
    if (!message || message.ephemeralFor !== null) throw unknownMessage();
    return message;
  };
  const show = (message: Message): Record<string, unknown> =>
    messagePayload(world, message, { origin: origin(), blank: isBlankFor(world, message) });
  const visible = (channel: Channel): Message[] =>
    world.messagesIn(channel.id).filter((message) => !message.deleted && message.ephemeralFor === null);

  return [
    {
      method: 'GET',
      path: '/channels/:channel',
      reply: z.union([spec.GuildChannelResponseSchema, spec.ThreadResponseSchema, spec.PrivateChannelResponseSchema]),
      handle: (call) => ({ status: 200, body: channelPayload(world, find(call)) }),
    },
    {
      method: 'PATCH',
      path: '/channels/:channel',
      body: spec.UpdateThreadRequestPartialSchema,
      reply: spec.ThreadResponseSchema,
      handle: (call) => {
        const thread = find(call);
        if (thread.kind !== ChannelKind.thread) throw missingPermissions();
        const { name, archived, locked } = call.body as Partial<Record<'name' | 'archived' | 'locked', never>>;
        thread.name = name ?? thread.name;
        thread.archived = archived ?? thread.archived;
        thread.locked = locked ?? thread.locked;
        world.emit('channelUpdate', thread);
        return { status: 200, body: channelPayload(world, thread) };
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages',
      reply: z.array(spec.MessageResponseSchema),
      handle: (call) => ({ status: 200, body: page(visible(find(call)), call.query).map(show) }),
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages/:message',
      reply: spec.MessageResponseSchema,
      handle: (call) => ({ status: 200, body: show(findMessage(call)) }),
    },
    {
      method: 'POST',
      path: '/channels/:channel/messages',
      body: spec.MessageCreateRequestSchema,
      rules: ({ body, files }) => messageBreaches(body, 'create', files.length),
      reply: spec.MessageResponseSchema,
      handle: (call) => ({ status: 200, body: show(post(world, find(call), call)) }),
    },
    {
      method: 'PATCH',
      path: '/channels/:channel/messages/:message',
      body: spec.MessageEditRequestPartialSchema,
      rules: ({ body, files }) => messageBreaches(body, 'edit', files.length),
      reply: spec.MessageResponseSchema,
      handle: (call) => {
        const message = findMessage(call);
        if (message.authorId !== world.bot.id) throw notTheAuthor();
        const parts = messageParts(world, call.body as MessageBody, call.files, message.attachments);
        return { status: 200, body: show(world.edit(message, parts)) };
      },
    },
    {
      method: 'DELETE',
      path: '/channels/:channel/messages/:message',
      handle: (call) => {
        const message = findMessage(call);
        if (message.authorId !== world.bot.id) throw missingPermissions();
        world.delete(message);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/typing',
      handle: (call) => {
        world.emit('typing', find(call).id, world.bot.id);
        return { status: 204 };
      },
    },
    ...threadRoutes(world, find, findMessage),
    ...reactionRoutes(world, findMessage),
  ];
}

function post(world: World, channel: Channel, call: Call): Message {
  const body = call.body as MessageBody;
  if (channel.locked) throw new DiscordError(400, 50083, 'Thread is archived');
  if (body.enforce_nonce && body.nonce !== undefined && body.nonce !== null) {
    const since = Date.now() - NONCE_MS;
    const same = world.messagesIn(channel.id).find((one) => one.nonce === body.nonce && one.createdAt > since);
    if (same) return same;
  }
  const reference = body.message_reference;
  const replied = reference ? world.message(reference.message_id, channel.id) : undefined;
  if (reference && !replied && reference.fail_if_not_exists !== false) {
    throw invalidForm([`message_reference: Unknown message ${reference.message_id}`]);
  }
  channel.archived = false;
  return world.send({
    channelId: channel.id,
    authorId: world.bot.id,
    content: '',
    ...messageParts(world, body, call.files),
    replyTo: replied?.id ?? null,
    nonce: body.nonce ?? null,
    flags: body.flags ?? 0,
  });
}

/** Newest first, as Discord lists them. */
function page(messages: readonly Message[], query: URLSearchParams): Message[] {
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw invalidForm(['limit: must be between 1 and 100']);
  const newestFirst = messages.toReversed();
  const before = query.get('before');
  const after = query.get('after');
  const around = query.get('around');
  if (before) return newestFirst.filter((one) => BigInt(one.id) < BigInt(before)).slice(0, limit);
  if (after) {
    return messages
      .filter((one) => BigInt(one.id) > BigInt(after))
      .slice(0, limit)
      .toReversed();
  }
  if (around) {
    const at = newestFirst.findIndex((one) => BigInt(one.id) <= BigInt(around));
    const start = Math.max(0, (at < 0 ? newestFirst.length : at) - Math.floor(limit / 2));
    return newestFirst.slice(start, start + limit);
  }
  return newestFirst.slice(0, limit);
}

type Find<T> = (call: Call) => T;

function threadRoutes(world: World, find: Find<Channel>, findMessage: Find<Message>): Route[] {
  const nameOf = (call: Call): string => (call.body as { name: string }).name;
  const threadMember = (thread: Channel, userId: string) => ({
    id: thread.id,
    user_id: userId,
    join_timestamp: new Date(thread.createdAt).toISOString(),
    flags: 0,
    member: memberPayload(world, world.person(userId)!),
  });
  return [
    {
      method: 'POST',
      path: '/channels/:channel/messages/:message/threads',
      // The contract knows no type here, but discord.js names it, and Discord has always taken it.
      body: spec.CreateTextThreadWithoutMessageRequestSchema,
      reply: spec.CreatedThreadResponseSchema,
      handle: (call) => {
        const message = findMessage(call);
        if (find(call).kind !== ChannelKind.text)
          throw new DiscordError(400, 50024, 'Cannot execute action on this channel type');
        if (world.channels.has(message.id)) throw threadExists();
        return { status: 201, body: channelPayload(world, world.createThread(nameOf(call), world.bot.id, message)) };
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/threads',
      body: spec.CreateTextThreadWithoutMessageRequestSchema,
      reply: spec.CreatedThreadResponseSchema,
      handle: (call) => {
        if (find(call).kind !== ChannelKind.text)
          throw new DiscordError(400, 50024, 'Cannot execute action on this channel type');
        return { status: 201, body: channelPayload(world, world.createThread(nameOf(call), world.bot.id)) };
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel/thread-members/:user',
      reply: spec.ThreadMemberResponseSchema,
      handle: (call) => {
        const id = call.params.user === '@me' ? world.bot.id : call.params.user!;
        if (!world.person(id)) throw unknownMember();
        return { status: 200, body: threadMember(find(call), id) };
      },
    },
    ...(['PUT', 'DELETE'] as const).map(
      (method): Route => ({
        method,
        path: '/channels/:channel/thread-members/:user',
        handle: (call) => {
          find(call);
          return { status: 204 };
        },
      }),
    ),
  ];
}

function reactionRoutes(world: World, findMessage: Find<Message>): Route[] {
  const change = (call: Call, added: boolean) => {
    const message = findMessage(call);
    const emoji = call.params.emoji!;
    const people = message.reactions.get(emoji) ?? new Set<string>();
    if (added) people.add(world.bot.id);
    else people.delete(world.bot.id);
    if (people.size) message.reactions.set(emoji, people);
    else message.reactions.delete(emoji);
    world.emit('reaction', message, emoji, world.bot.id, added);
    return { status: 204 };
  };
  const path = '/channels/:channel/messages/:message/reactions/:emoji/@me';
  return [
    { method: 'PUT', path, handle: (call) => change(call, true) },
    { method: 'DELETE', path, handle: (call) => change(call, false) },
  ];
}
