/** The world's people, channels and messages in the words of Discord's API. */
import { type Channel, ChannelKind, type Message, type Person, type World } from './world.ts';

/** What an ordinary member may do: see, write, embed, attach, read history, react, threads, application commands. */
const MEMBER_PERMISSIONS =
  (1n << 6n) |
  (1n << 10n) |
  (1n << 11n) |
  (1n << 14n) |
  (1n << 15n) |
  (1n << 16n) |
  (1n << 31n) |
  (1n << 35n) |
  (1n << 38n);
const EVERY_PERMISSION = (1n << 50n) - 1n;
const ADMINISTRATOR = 1n << 3n;

const iso = (time: number): string => new Date(time).toISOString();

export const permissionsOf = (person: Pick<Person, 'admin'>): string =>
  (person.admin ? EVERY_PERMISSION : MEMBER_PERMISSIONS).toString();

export function userPayload(person: Person) {
  return {
    id: person.id,
    username: person.name.toLowerCase().replace(/[^a-z0-9_.]+/g, '_'),
    global_name: person.bot ? null : person.name,
    avatar: null,
    discriminator: person.bot ? '0001' : '0',
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    ...(person.bot ? { bot: true } : {}),
  };
}

export function memberPayload(world: World, person: Person) {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: 0,
    joined_at: iso(world.startedAt),
    nick: person.bot ? person.name : null,
    pending: false,
    premium_since: null,
    roles: person.admin ? [world.adminRoleId] : [],
    mute: false,
    deaf: false,
    user: userPayload(person),
  };
}

function rolePayload(id: string, name: string, permissions: bigint, position: number) {
  return {
    id,
    name,
    permissions: permissions.toString(),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

export function guildPayload(world: World) {
  return {
    id: world.guildId,
    name: world.guildName,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: world.admin.id,
    application_id: null,
    region: 'us-central',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: [
      rolePayload(world.guildId, '@everyone', MEMBER_PERMISSIONS, 0),
      rolePayload(world.adminRoleId, 'Administrators', ADMINISTRATOR, 1),
    ],
    default_message_notifications: 1,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: world.guildLocale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}

/** What GUILD_CREATE carries beyond the guild itself. */
export function guildCreatePayload(world: World) {
  const channels = [...world.channels.values()].filter((channel) => !channel.outside);
  const people = [world.bot, world.member, world.admin];
  return {
    ...guildPayload(world),
    joined_at: iso(world.startedAt),
    large: false,
    unavailable: false,
    member_count: people.length,
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    members: people.map((person) => memberPayload(world, person)),
    channels: channels.filter((c) => c.kind === ChannelKind.text).map((c) => channelPayload(world, c)),
    threads: channels.filter((c) => c.kind === ChannelKind.thread && !c.archived).map((c) => channelPayload(world, c)),
  };
}

export function channelPayload(world: World, channel: Channel) {
  const sent = world.messagesIn(channel.id).filter((message) => message.ephemeralFor === null);
  const base = { id: channel.id, type: channel.kind, flags: 0, last_message_id: sent.at(-1)?.id ?? null };
  if (channel.kind === ChannelKind.direct) {
    return { ...base, recipients: [userPayload(world.person(channel.recipientId!)!)] };
  }
  if (channel.kind === ChannelKind.group) {
    const recipients = [world.member, world.admin].map(userPayload);
    return { ...base, recipients, name: channel.name, icon: null, owner_id: channel.ownerId };
  }
  const shared = { ...base, guild_id: world.guildOf(channel), name: channel.name, parent_id: channel.parentId };
  if (channel.kind === ChannelKind.text) {
    return { ...shared, position: 0, permission_overwrites: [], topic: null, nsfw: false, rate_limit_per_user: 0 };
  }
  return {
    ...shared,
    owner_id: channel.ownerId,
    message_count: sent.filter((message) => !message.deleted).length,
    total_message_sent: sent.length,
    member_count: new Set([channel.ownerId, ...sent.map((message) => message.authorId)]).size,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: channel.archived,
      archive_timestamp: iso(channel.createdAt),
      auto_archive_duration: 1440,
      locked: channel.locked,
      create_timestamp: iso(channel.createdAt),
    },
  };
}

/** Address under which the loopback serves a file. */
const attachmentUrl = (origin: string, id: string, name: string): string =>
  `${origin}/attachments/${id}/${encodeURIComponent(name)}`;

function attachmentPayload(origin: string, file: Message['attachments'][number]) {
  const url = attachmentUrl(origin, file.id, file.name);
  return {
    id: file.id,
    filename: file.name,
    size: file.data.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(file.description === undefined ? {} : { description: file.description }),
  };
}

/** An embed as Discord gives it back: with a type, without nulls, `attachment://` made an address. */
function embedPayload(embed: object, message: Message, origin: string): object {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value === 'string' && value.startsWith('attachment://')) {
      const file = message.attachments.find((one) => one.name === value.slice('attachment://'.length));
      return file ? attachmentUrl(origin, file.id, file.name) : value;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== null)
        .map(([key, part]) => [key, resolve(part)]),
    );
  };
  return { type: 'rich', ...(resolve(embed) as object) };
}

/** Components as Discord gives them back: every one has a number. */
function numbered(components: readonly object[], next = { id: 1 }): object[] {
  return components.map((component) => {
    const own = { id: next.id++, ...component };
    const children = 'components' in component && (component.components as readonly object[] | undefined);
    return children ? { ...own, components: numbered(children, next) } : own;
  });
}

function interactionPayload(world: World, message: Message) {
  const link = message.interaction;
  if (!link) return {};
  const user = userPayload(world.person(link.userId)!);
  return {
    application_id: world.bot.id,
    webhook_id: world.bot.id,
    ...(link.type === 2 ? { interaction: { id: link.id, type: link.type, name: link.name, user } } : {}),
    interaction_metadata: {
      id: link.id,
      type: link.type,
      user,
      authorizing_integration_owners: { 0: world.guildId },
      ...(link.type === 2 && link.targetMessageId ? { target_message_id: link.targetMessageId } : {}),
      ...(link.type === 3 ? { interacted_message_id: link.targetMessageId } : {}),
    },
  };
}

export interface MessageView {
  /** `http://127.0.0.1:PORT` of the loopback, for the addresses of files. */
  readonly origin: string;
  /** Leave out what a bot without the privileged intent for message content does not get. */
  readonly blank?: boolean;
  /** Without the message that it answers (that one's own reply is never nested). */
  readonly shallow?: boolean;
}

export function messagePayload(world: World, message: Message, view: MessageView): Record<string, unknown> {
  const replied = message.replyTo ? world.message(message.replyTo) : undefined;
  const thread = world.channels.get(message.id);
  const blank = view.blank === true;
  return {
    id: message.id,
    type: message.type,
    channel_id: message.channelId,
    author: userPayload(world.person(message.authorId)!),
    content: blank ? '' : message.content,
    embeds: blank ? [] : message.embeds.map((embed) => embedPayload(embed, message, view.origin)),
    components: blank ? [] : numbered(message.components),
    attachments: blank ? [] : message.attachments.map((file) => attachmentPayload(view.origin, file)),
    mentions: message.mentions.map((id) => userPayload(world.person(id)!)),
    mention_roles: [],
    mention_everyone: false,
    timestamp: iso(message.createdAt),
    edited_timestamp: message.editedAt === null ? null : iso(message.editedAt),
    flags: message.flags,
    pinned: false,
    tts: false,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.webhook ? { webhook_id: message.id } : {}),
    ...(thread && !view.shallow ? { thread: channelPayload(world, thread) } : {}),
    ...(message.reactions.size && !view.shallow ? { reactions: reactionsPayload(world, message) } : {}),
    ...interactionPayload(world, message),
    ...(message.replyTo ? referencePayload(world, message.replyTo, message.channelId) : {}),
    ...(message.replyTo && !view.shallow
      ? {
          referenced_message: replied
            ? messagePayload(world, replied, { ...view, shallow: true, blank: isBlankFor(world, replied) })
            : null,
        }
      : {}),
  };
}

function referencePayload(world: World, messageId: string, channelId: string) {
  const inGuild = world.channels.get(channelId)?.kind !== ChannelKind.direct;
  return {
    message_reference: {
      type: 0,
      message_id: messageId,
      channel_id: channelId,
      ...(inGuild ? { guild_id: world.guildId } : {}),
    },
  };
}

function reactionsPayload(world: World, message: Message) {
  return [...message.reactions].map(([emoji, people]) => ({
    emoji: { id: null, name: emoji },
    count: people.size,
    count_details: { burst: 0, normal: people.size },
    burst_colors: [],
    me: people.has(world.bot.id),
    me_burst: false,
  }));
}

/**
 * Whether a bot without the privileged MESSAGE_CONTENT intent gets this message without its content: it gets that
 * only of its own messages, in direct messages, and of messages that mention it.
 */
export function isBlankFor(world: World, message: Message): boolean {
  const direct = world.channels.get(message.channelId)?.kind === ChannelKind.direct;
  return !direct && message.authorId !== world.bot.id && !message.mentions.includes(world.bot.id);
}
