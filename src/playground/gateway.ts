/** The gateway of the loopback Discord: the WebSocket on which a bot identifies itself and is told of events. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import {
  channelPayload,
  guildCreatePayload,
  isBlankFor,
  memberPayload,
  messagePayload,
  userPayload,
} from './payloads.ts';
import { ChannelKind, type Message, type World } from './world.ts';

const Op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Gateway intents, by their bits. */
const Intent = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildReactions: 1 << 10,
  guildTyping: 1 << 11,
  directMessages: 1 << 12,
  directReactions: 1 << 13,
  directTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

const PRIVILEGED = Intent.guildMembers | Intent.guildPresences | Intent.messageContent;
const ALL_INTENTS = (1 << 26) - 1;

/** Reasons with which the gateway closes a connection. */
const CloseCode = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

interface Session {
  readonly id: string;
  readonly intents: number;
  socket: WebSocket | null;
  sequence: number;
  /** Every dispatch so far, so that RESUME can play back what was missed. */
  readonly log: { readonly s: number; readonly text: string }[];
}

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatMs: number;
  readonly url: () => string;
  readonly origin: () => string;
  /** Called for what the bot sends against the rules. */
  readonly violate: (request: string, rule: string) => void;
}

/** Discord's gateway (version 10, JSON, uncompressed) for the bots that connect to the loopback. */
export class Gateway {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  readonly #world: World;
  readonly #options: GatewayOptions;
  #waiting: (() => void)[] = [];

  constructor(world: World, options: GatewayOptions) {
    this.#world = world;
    this.#options = options;
    this.#follow();
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (client) => this.#welcome(client));
  }

  /** Sessions with an open connection. */
  get connected(): number {
    return [...this.#sessions.values()].filter((session) => session.socket).length;
  }

  /** Resolves once a bot has identified and was sent READY and the server. */
  ready(): Promise<void> {
    if (this.connected) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Sends an event to every session that has one of the intents (0: everybody). */
  dispatch(event: string, intents: number, data: unknown): void {
    for (const session of this.#sessions.values()) {
      if (intents === 0 || session.intents & intents) this.#send(session, event, data);
    }
  }

  /** Drops every connection, as Discord does now and then; with `4000` or no code a client resumes. */
  disconnect(code = 4000): void {
    for (const session of this.#sessions.values()) session.socket?.close(code);
  }

  close(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }

  #welcome(socket: WebSocket): void {
    let session: Session | null = null;
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null;
    });
    socket.on('message', (raw) => {
      const packet = parsePacket(raw);
      if (!packet) return socket.close(CloseCode.decodeError, 'Error while decoding payload.');
      if (packet.op === Op.heartbeat) return reply(socket, { op: Op.heartbeatAck });
      if (packet.op === Op.identify) {
        if (session) return socket.close(CloseCode.alreadyAuthenticated, 'Already authenticated.');
        session = this.#identify(socket, packet.d);
        return;
      }
      if (packet.op === Op.resume) {
        session = this.#resume(socket, packet.d);
        return;
      }
      if (!session) return socket.close(CloseCode.notAuthenticated, 'Not authenticated.');
      if (packet.op === Op.members) return this.#sendMembers(session, packet.d);
      if (packet.op !== Op.presence && packet.op !== Op.voice) socket.close(CloseCode.unknownOpcode, 'Unknown opcode.');
    });
    reply(socket, { op: Op.hello, d: { heartbeat_interval: this.#options.heartbeatMs } });
  }

  #identify(socket: WebSocket, data: Record<string, unknown>): Session | null {
    const refuse = (code: number, reason: string): null => {
      this.#options.violate('IDENTIFY', `closed with ${code}: ${reason}`);
      socket.close(code, reason);
      return null;
    };
    if (data.token !== this.#options.token) return refuse(CloseCode.authenticationFailed, 'Authentication failed.');
    const intents = data.intents;
    if (typeof intents !== 'number' || intents < 0 || intents & ~ALL_INTENTS) {
      return refuse(CloseCode.invalidIntents, 'Invalid intent(s).');
    }
    if (intents & PRIVILEGED) return refuse(CloseCode.disallowedIntents, 'Disallowed intent(s).');
    const session: Session = { id: randomBytes(16).toString('hex'), intents, socket, sequence: 0, log: [] };
    this.#sessions.set(session.id, session);
    this.#send(session, 'READY', {
      v: 10,
      user: { ...userPayload(this.#world.bot), mfa_enabled: false, verified: true, email: null },
      guilds: [{ id: this.#world.guildId, unavailable: true }],
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: this.#options.url(),
      ...(Array.isArray(data.shard) ? { shard: data.shard } : {}),
      application: { id: this.#world.bot.id, flags: 0 },
    });
    if (intents & Intent.guilds) this.#send(session, 'GUILD_CREATE', guildCreatePayload(this.#world));
    for (const resolve of this.#waiting.splice(0)) resolve();
    return session;
  }

  #resume(socket: WebSocket, data: Record<string, unknown>): Session | null {
    const session = this.#sessions.get(String(data.session_id));
    if (data.token !== this.#options.token) {
      socket.close(CloseCode.authenticationFailed, 'Authentication failed.');
      return null;
    }
    if (!session) {
      reply(socket, { op: Op.invalidSession, d: false });
      return null;
    }
    const seen = Number(data.seq);
    if (!(seen <= session.sequence)) {
      socket.close(CloseCode.invalidSequence, 'Invalid seq.');
      return null;
    }
    session.socket = socket;
    for (const missed of session.log) if (missed.s > seen) socket.send(missed.text);
    this.#send(session, 'RESUMED', {});
    for (const resolve of this.#waiting.splice(0)) resolve();
    return session;
  }

  #sendMembers(session: Session, data: Record<string, unknown>): void {
    const people = [this.#world.bot, this.#world.member, this.#world.admin];
    const wanted = data.user_ids === undefined ? null : new Set([data.user_ids].flat().map(String));
    const found = people.filter((person) => !wanted || wanted.has(person.id));
    this.#send(session, 'GUILD_MEMBERS_CHUNK', {
      guild_id: this.#world.guildId,
      members: found.map((person) => memberPayload(this.#world, person)),
      chunk_index: 0,
      chunk_count: 1,
      ...(typeof data.nonce === 'string' ? { nonce: data.nonce } : {}),
    });
  }

  #send(session: Session, event: string, data: unknown): void {
    session.sequence += 1;
    const text = JSON.stringify({ op: Op.dispatch, t: event, s: session.sequence, d: data });
    session.log.push({ s: session.sequence, text });
    if (session.log.length > 1000) session.log.shift();
    session.socket?.send(text);
  }

  #follow(): void {
    const world = this.#world;
    const sendMessage = (event: string, message: Message): void => {
      const channel = world.channels.get(message.channelId);
      if (channel?.outside) return;
      // An ephemeral message reaches the bot outside of the channel: with the intent for direct messages, without guild.
      const direct = channel?.kind === ChannelKind.direct || message.ephemeralFor !== null;
      const author = world.person(message.authorId)!;
      const payload = messagePayload(world, message, {
        origin: this.#options.origin(),
        blank: isBlankFor(world, message),
      });
      const { user: _, ...member } = memberPayload(world, author);
      const place = direct ? { channel_type: channel?.kind } : { guild_id: world.guildId, member };
      this.dispatch(event, direct ? Intent.directMessages : Intent.guildMessages, { ...payload, ...place });
    };
    world.on('message', (message) => sendMessage('MESSAGE_CREATE', message));
    world.on('edit', (message) => sendMessage('MESSAGE_UPDATE', message));
    world.on('delete', (message) => {
      if (world.channels.get(message.channelId)?.outside) return;
      const direct =
        world.channels.get(message.channelId)?.kind === ChannelKind.direct || message.ephemeralFor !== null;
      this.dispatch('MESSAGE_DELETE', direct ? Intent.directMessages : Intent.guildMessages, {
        id: message.id,
        channel_id: message.channelId,
        ...(direct ? {} : { guild_id: world.guildId }),
      });
    });
    world.on('purge', (messages) => {
      const [first] = messages;
      if (first === undefined) return;
      this.dispatch('MESSAGE_DELETE_BULK', Intent.guildMessages, {
        ids: messages.map(({ id }) => id),
        channel_id: first.channelId,
        guild_id: world.guildId,
      });
    });
    world.on('thread', (channel) => {
      this.dispatch('THREAD_CREATE', Intent.guilds, { ...channelPayload(world, channel), newly_created: true });
    });
    world.on('channelUpdate', (channel) => {
      this.dispatch('THREAD_UPDATE', Intent.guilds, channelPayload(world, channel));
    });
    world.on('typing', (channelId, userId) => {
      if (userId === world.bot.id) return;
      const direct = world.channels.get(channelId)?.kind === ChannelKind.direct;
      this.dispatch('TYPING_START', direct ? Intent.directTyping : Intent.guildTyping, {
        channel_id: channelId,
        user_id: userId,
        timestamp: Math.floor(Date.now() / 1000),
        ...(direct ? {} : { guild_id: world.guildId, member: memberPayload(world, world.person(userId)!) }),
      });
    });
    world.on('reaction', (message, emoji, userId, added) => {
      const direct = world.channels.get(message.channelId)?.kind === ChannelKind.direct;
      this.dispatch(
        added ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE',
        direct ? Intent.directReactions : Intent.guildReactions,
        {
          user_id: userId,
          channel_id: message.channelId,
          message_id: message.id,
          emoji: { id: null, name: emoji },
          burst: false,
          type: 0,
          ...(direct ? {} : { guild_id: world.guildId }),
        },
      );
    });
  }
}

function reply(socket: WebSocket, packet: object): void {
  socket.send(JSON.stringify({ t: null, s: null, d: null, ...packet }));
}

function parsePacket(raw: RawData): { op: number; d: Record<string, unknown> } | null {
  try {
    const packet: unknown = JSON.parse(raw.toString());
    if (typeof packet !== 'object' || packet === null || !('op' in packet) || typeof packet.op !== 'number')
      return null;
    const data = 'd' in packet && typeof packet.d === 'object' && packet.d !== null ? packet.d : {};
    return { op: packet.op, d: data as Record<string, unknown> };
  } catch {
    return null;
  }
}
