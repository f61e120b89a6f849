/** What people do in the loopback's server, and what they then see. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { type Focus, interactionOptions, type OptionValue, resolveCommand } from './command-options.ts';
import type { Gateway } from './gateway.ts';
import { type Interaction, InteractionKind, type Interactions } from './interactions.ts';
import { channelPayload, memberPayload, messagePayload, permissionsOf } from './payloads.ts';
import type { InteractionOutcome, LoopbackDiscord, LoopbackUser, SeenMessage } from './types.ts';
import { contextOf, type Message, type World } from './world.ts';

const DEFAULT_TIMEOUT_MS = 15_000;
const BUTTON = 2;

/** A message as people see it. */
export function seen(message: Message): SeenMessage {
  const { id, channelId, authorId, content, embeds, components, flags, ephemeralFor, replyTo } = message;
  const { deleted, edits, createdAt } = message;
  return {
    ...{
      id,
      channelId,
      authorId,
      content,
      embeds,
      components,
      flags,
      ephemeralFor,
      replyTo,
      deleted,
      edits,
      createdAt,
    },
    edited: message.editedAt !== null,
    interaction: message.interaction && { name: message.interaction.name, userId: message.interaction.userId },
    attachments: message.attachments.map((file) => ({
      id: file.id,
      name: file.name,
      size: file.data.byteLength,
      contentType: file.contentType,
      ...(file.description === undefined ? {} : { description: file.description }),
    })),
  };
}

type Driving = Pick<
  LoopbackDiscord,
  'write' | 'edit' | 'remove' | 'purge' | 'nextReply' | 'run' | 'autocomplete' | 'press' | 'createThread'
>;

/** The people of the loopback's server, as {@link LoopbackDiscord} lets a test or the page act for them. */
export class People implements Driving {
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #interactions: Interactions;
  readonly #origin: () => string;
  readonly #handedOut = new Set<string>();

  constructor(world: World, gateway: Gateway, interactions: Interactions, origin: () => string) {
    this.#world = world;
    this.#gateway = gateway;
    this.#interactions = interactions;
    this.#origin = origin;
  }

  write: Driving['write'] = async (text, options = {}) => {
    const world = this.#world;
    const channel = this.#channel(options.channelId);
    const author = options.as ?? world.member;
    if (text.length > 2000) throw new Error(`A message has at most 2000 characters, this one ${text.length}.`);
    const replied = options.replyTo === undefined ? undefined : world.message(options.replyTo, channel.id);
    if (options.replyTo !== undefined && !replied)
      throw new Error(`There is no message ${options.replyTo} to reply to.`);
    const content = options.mention ? `<@${world.bot.id}> ${text}` : text;
    // Discord counts a reply to the answer of a command as no mention of the bot.
    const pinged = replied && options.ping !== false && replied.interaction === null ? [replied.authorId] : [];
    const message = world.send({
      channelId: channel.id,
      authorId: author.id,
      content,
      replyTo: replied?.id ?? null,
      webhook: options.webhook === true,
      mentions: [...new Set([...world.mentionsOf(content), ...pinged])],
    });
    return seen(message);
  };

  edit: Driving['edit'] = async (messageId, text, options = {}) => {
    const message = this.#own(messageId);
    const content = options.mention ? `<@${this.#world.bot.id}> ${text}` : text;
    if (content.length > 2000) throw new Error(`A message has at most 2000 characters, this one ${content.length}.`);
    return seen(this.#world.edit(message, { content }));
  };

  remove: Driving['remove'] = async (messageId) => this.#world.delete(this.#own(messageId));

  purge: Driving['purge'] = async (messageIds) => this.#world.purge(messageIds.map((id) => this.#own(id)));

  #own(messageId: string): Message {
    const message = this.#world.message(messageId);
    if (!message || message.deleted) throw new Error(`There is no message ${messageId}.`);
    if (message.authorId === this.#world.bot.id) throw new Error('Only its author can change or delete a message.');
    return message;
  }

  nextReply: Driving['nextReply'] = (to, timeoutMs = DEFAULT_TIMEOUT_MS) => {
    const world = this.#world;
    const asked = world.messages.get(to);
    if (!asked) return Promise.reject(new Error(`There is no message ${to}.`));
    const answers = (message: Message): boolean => {
      if (message.authorId !== world.bot.id || message.interaction || this.#handedOut.has(message.id)) return false;
      if (message.replyTo !== null) return message.replyTo === to;
      const later = BigInt(message.id) > BigInt(to);
      return later && (message.channelId === asked.channelId || message.channelId === to);
    };
    return new Promise((resolve, reject) => {
      const done = (message: Message): void => {
        clearTimeout(timer);
        world.off('message', listen);
        this.#handedOut.add(message.id);
        resolve(seen(message));
      };
      const listen = (message: Message): void => {
        if (answers(message)) done(message);
      };
      const timer = setTimeout(() => {
        world.off('message', listen);
        reject(
          new Error(`The bot did not answer message ${to} ("${asked.content.slice(0, 60)}") within ${timeoutMs} ms.`),
        );
      }, timeoutMs);
      world.on('message', listen);
      const already = [...world.messages.values()].find(answers);
      if (already) done(already);
    });
  };

  createThread: Driving['createThread'] = async (name, options = {}) => {
    const world = this.#world;
    const parent = options.parent;
    const from = parent === undefined || parent === world.channelId ? undefined : world.message(parent);
    if (parent !== undefined && parent !== world.channelId && !from) {
      throw new Error(`There is no message ${parent} to start a thread from.`);
    }
    if (from && world.channels.has(from.id)) throw new Error('This message has a thread already.');
    return world.createThread(name, (options.as ?? world.member).id, from).id;
  };

  run: Driving['run'] = async (command, options = {}, how = {}) => {
    const user = how.as ?? this.#world.member;
    const resolved = resolveCommand(this.#world.commandsAt(this.#channel(how.channelId)), command);
    const target = how.target === undefined ? null : this.#world.message(how.target);
    if (target === undefined) throw new Error(`There is no message ${how.target}.`);
    const ofMessage = resolved.command.type === ApplicationCommandType.Message;
    if (ofMessage !== (target !== null)) {
      throw new Error(
        `The command "${command}" ${ofMessage ? 'is used on a message: give its id as target' : 'has no target'}.`,
      );
    }
    const name = [resolved.command.name, ...resolved.path.map((level) => level.name)].join(' ');
    return this.#ask(
      { kind: InteractionKind.command, label: `/${name}`, name, source: target, user, channelId: how.channelId },
      this.#commandData(resolved.command, interactionOptions(resolved, options), target),
      how.timeoutMs,
    );
  };

  autocomplete: Driving['autocomplete'] = async (command, focused, others = {}, how = {}) => {
    const user = how.as ?? this.#world.member;
    const resolved = resolveCommand(this.#world.commandsAt(this.#channel(how.channelId)), command);
    const option = resolved.options.find((one) => one.name === focused.name);
    if (!option || !('autocomplete' in option) || !option.autocomplete) {
      throw new Error(`Option "${focused.name}" of the command "${command}" has no autocomplete.`);
    }
    const name = resolved.command.name;
    const label = `autocomplete of /${name} ${focused.name}`;
    const interaction = this.#start(
      { kind: InteractionKind.autocomplete, label, name, source: null, user, channelId: how.channelId },
      this.#commandData(resolved.command, interactionOptions(resolved, others, focused satisfies Focus), null),
    );
    await withTimeout(interaction.settled.promise, how.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    if (!interaction.choices) throw new Error(`The bot gave no choices for ${label} in time.`);
    return interaction.choices as readonly APIApplicationCommandOptionChoice[];
  };

  press: Driving['press'] = async (message, customId, how = {}) => {
    const world = this.#world;
    const source = world.message(message.id);
    if (!source) throw new Error('The message with the button is gone.');
    const user = how.as ?? (source.ephemeralFor ? world.person(source.ephemeralFor)! : world.member);
    if (source.ephemeralFor !== null && source.ephemeralFor !== user.id) {
      throw new Error(`${user.name} does not see this message.`);
    }
    const button = everyButton(source.components).find((one) => one.custom_id === customId);
    if (!button && how.earlier !== true) throw new Error(`The message has no button "${customId}".`);
    if (button?.disabled === true) throw new Error(`The button "${customId}" is disabled.`);
    const name = String(button?.label ?? customId);
    return this.#ask(
      { kind: InteractionKind.component, label: `button ${customId}`, name, source, user, channelId: source.channelId },
      { custom_id: customId, component_type: BUTTON, id: 0 },
      how.timeoutMs,
    );
  };

  #channel(id = this.#world.channelId) {
    const channel = this.#world.channels.get(id);
    if (!channel) throw new Error(`There is no channel ${id}.`);
    return channel;
  }

  #commandData(command: APIApplicationCommand, options: object[], target: Message | null): object {
    const message = target && messagePayload(this.#world, target, { origin: this.#origin() });
    return {
      id: command.id,
      name: command.name,
      type: command.type,
      ...(options.length ? { options } : {}),
      ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
      ...(target ? { target_id: target.id, resolved: { messages: { [target.id]: message } } } : {}),
    };
  }

  async #ask(about: Asked, data: object, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<InteractionOutcome> {
    const interaction = this.#start(about, data);
    const message = await withTimeout(interaction.settled.promise, timeoutMs);
    return {
      acknowledgedMs: interaction.acknowledgedMs ?? Number.POSITIVE_INFINITY,
      acknowledgements: interaction.attempts,
      message: message && !message.deleted ? seen(message) : null,
      ...(interaction.modal ? { modal: interaction.modal } : {}),
    };
  }

  #start({ user, channelId, ...about }: Asked, data: object): Interaction {
    if (!this.#gateway.connected) throw new Error('No bot is connected to the gateway.');
    const world = this.#world;
    const channel = this.#channel(channelId);
    const guildId = world.guildOf(channel);
    const person = world.person(user.id)!;
    const interaction = this.#interactions.start({ ...about, userId: user.id, channelId: channel.id });
    const { user: userData, ...member } = memberPayload(world, person);
    const asker =
      guildId === null
        ? { user: userData }
        : { member: { ...member, user: userData, permissions: permissionsOf(person) } };
    this.#gateway.dispatch('INTERACTION_CREATE', 0, {
      id: interaction.id,
      application_id: world.bot.id,
      type: about.kind,
      data,
      token: interaction.token,
      version: 1,
      channel_id: channel.id,
      channel: { ...channelPayload(world, channel), permissions: permissionsOf(person) },
      ...(guildId === null
        ? {}
        : { guild_id: guildId, guild: { id: guildId, locale: world.guildLocale, features: [] } }),
      ...asker,
      ...(about.kind === InteractionKind.component && about.source
        ? { message: messagePayload(world, about.source, { origin: this.#origin() }) }
        : {}),
      app_permissions: permissionsOf(world.bot),
      locale: user.locale ?? 'en-US',
      ...(guildId === null ? {} : { guild_locale: world.guildLocale }),
      entitlements: [],
      authorizing_integration_owners: channel.outside ? { 1: user.id } : { 0: guildId ?? '0' },
      context: contextOf(channel),
      attachment_size_limit: 10_485_760,
    });
    return interaction;
  }
}

type Asked = Pick<Interaction, 'kind' | 'label' | 'name' | 'source'> & {
  readonly user: LoopbackUser;
  readonly channelId: string | undefined;
};

function everyButton(components: readonly object[]): Record<string, unknown>[] {
  return components.flatMap((component) => {
    const own = component as Record<string, unknown>;
    const inner = [own.components, own.accessory].flat().filter((one) => typeof one === 'object' && one !== null);
    return [...(own.type === BUTTON ? [own] : []), ...everyButton(inner as object[])];
  });
}

async function withTimeout<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

export type { OptionValue };
