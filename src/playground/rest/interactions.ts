/** Routes with which the bot answers an interaction: the callback, and the webhook of the interaction's token. */
import * as spec from 'discord-api-spec/zod';
import type * as z from 'zod/mini';
import { CallbackKind, type Interaction, InteractionKind, type Interactions } from '../interactions.ts';
import { messagePayload } from '../payloads.ts';
import { type Breach, choiceBreaches, messageBreaches } from '../rules.ts';
import { type Message, MessageFlag, type World } from '../world.ts';
import {
  alreadyAcknowledged,
  invalidForm,
  invalidWebhookToken,
  tooManyFollowUps,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './errors.ts';
import { type MessageBody, messageParts } from './message-body.ts';
import type { Call, Reply, Route } from './router.ts';

/** First responses that Discord accepts for each kind of interaction. */
const ACCEPTED: Readonly<Record<number, readonly number[]>> = {
  [InteractionKind.command]: [CallbackKind.message, CallbackKind.deferredMessage, CallbackKind.modal],
  [InteractionKind.component]: [
    CallbackKind.message,
    CallbackKind.deferredMessage,
    CallbackKind.deferredUpdate,
    CallbackKind.update,
    CallbackKind.modal,
  ],
  [InteractionKind.autocomplete]: [CallbackKind.choices],
  [InteractionKind.modal]: [
    CallbackKind.message,
    CallbackKind.deferredMessage,
    CallbackKind.deferredUpdate,
    CallbackKind.update,
  ],
};

interface CallbackBody {
  readonly type: number;
  readonly data?: (MessageBody & { readonly choices?: readonly unknown[] }) | null;
}

interface Context {
  readonly world: World;
  readonly interactions: Interactions;
  readonly show: (message: Message) => Record<string, unknown>;
}

export function interactionRoutes(world: World, interactions: Interactions, origin: () => string): Route[] {
  const context: Context = {
    world,
    interactions,
    show: (message) => messagePayload(world, message, { origin: origin() }),
  };
  return [
    {
      method: 'POST',
      path: '/interactions/:id/:token/callback',
      authorized: false,
      body: callbackSchema,
      rules: callbackBreaches,
      reply: spec.InteractionCallbackResponseSchema,
      handle: (call) => callback(context, call),
    },
    ...webhookRoutes(context),
  ];
}

function callbackSchema({ body }: Call): z.ZodMiniType {
  const type = (body as Partial<CallbackBody> | undefined)?.type;
  if (type === CallbackKind.choices) return spec.ApplicationCommandAutocompleteCallbackRequestSchema;
  if (type === CallbackKind.modal) return spec.ModalInteractionCallbackRequestSchema;
  if (type === CallbackKind.update || type === CallbackKind.deferredUpdate) {
    return spec.UpdateMessageInteractionCallbackRequestSchema;
  }
  return spec.CreateMessageInteractionCallbackRequestSchema;
}

function callbackBreaches({ body, files }: Call): Breach[] {
  const { type, data } = (body ?? {}) as Partial<CallbackBody>;
  if (type === CallbackKind.message) return messageBreaches(data ?? {}, 'create', files.length);
  if (type === CallbackKind.update) return messageBreaches(data ?? {}, 'edit', files.length);
  if (type === CallbackKind.choices) return choiceBreaches(data?.choices);
  return [];
}

function callback(context: Context, call: Call): Reply {
  const { world, interactions } = context;
  const id = call.params.id!;
  const known = interactions.known(id);
  if (known) known.attempts += 1;
  const interaction = interactions.waiting(id, call.params.token!);
  if (!interaction) {
    const why = known
      ? `comes ${Math.round(interactions.age(known))} ms after the interaction`
      : 'is to an unknown interaction';
    call.violate(`the first response ${why}`);
    throw unknownInteraction();
  }
  if (interaction.callback !== null) {
    call.violate(`${interaction.label} was acknowledged already`);
    throw alreadyAcknowledged();
  }
  const body = call.body as CallbackBody;
  if (!ACCEPTED[interaction.kind]!.includes(body.type)) {
    call.violate(`a response of type ${body.type} does not answer ${interaction.label}`);
    throw invalidForm([`type: ${body.type} is not valid for this interaction`]);
  }
  interaction.callback = body.type;
  interaction.acknowledgedMs = interactions.age(interaction);
  apply(world, interaction, body, call);
  if (call.query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, body: callbackReply(context, interaction) };
}

function apply(world: World, interaction: Interaction, body: CallbackBody, call: Call): void {
  const data = body.data ?? {};
  const ephemeral = ((data.flags ?? 0) & MessageFlag.ephemeral) !== 0;
  interaction.ephemeral = ephemeral;
  if (body.type === CallbackKind.message) {
    interaction.original = respond(world, interaction, data, call, ephemeral);
    interaction.settled.resolve(interaction.original);
  } else if (body.type === CallbackKind.deferredMessage) {
    const flags = MessageFlag.loading | (ephemeral ? MessageFlag.ephemeral : 0);
    interaction.original = respond(world, interaction, { flags }, { files: [] }, ephemeral);
  } else if (body.type === CallbackKind.deferredUpdate) {
    interaction.original = interaction.source;
  } else if (body.type === CallbackKind.update) {
    interaction.original = interaction.source;
    if (interaction.source) update(world, interaction.source, data, call);
    interaction.settled.resolve(interaction.source);
  } else if (body.type === CallbackKind.choices) {
    interaction.choices = data.choices ?? [];
    interaction.settled.resolve(null);
  } else {
    interaction.modal = data as Record<string, unknown>;
    interaction.settled.resolve(null);
  }
}

function respond(
  world: World,
  interaction: Interaction,
  data: MessageBody,
  call: Pick<Call, 'files'>,
  ephemeral: boolean,
  after: Message | null = null,
): Message {
  const component = interaction.kind === InteractionKind.component || interaction.kind === InteractionKind.modal;
  const answered = after ?? (component ? interaction.source : null);
  const flags = (data.flags ?? 0) & ~MessageFlag.ephemeral;
  return world.send({
    channelId: interaction.channelId,
    authorId: world.bot.id,
    content: '',
    ...messageParts(world, data, call.files),
    type: answered ? 19 : interaction.source ? 23 : 20,
    flags: flags | (ephemeral ? MessageFlag.ephemeral : 0),
    ephemeralFor: ephemeral ? interaction.userId : null,
    replyTo: answered?.id ?? null,
    interaction: {
      id: interaction.id,
      type: interaction.kind,
      name: interaction.name,
      userId: interaction.userId,
      ...(interaction.source ? { targetMessageId: interaction.source.id } : {}),
    },
  });
}

function update(world: World, message: Message, data: MessageBody, call: Pick<Call, 'files'>): Message {
  const parts = messageParts(world, data, call.files, message.attachments);
  return world.edit(message, { ...parts, flags: message.flags & ~MessageFlag.loading });
}

function callbackReply({ world, show }: Context, interaction: Interaction): Record<string, unknown> {
  const message = interaction.original;
  const type = interaction.callback;
  // Discord names the kind of a deferred answer in `resource`, though its contract knows only types 4 and 7.
  const shown = type === CallbackKind.deferredMessage ? CallbackKind.message : type === 6 ? CallbackKind.update : type;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.kind,
      channel_id: interaction.channelId,
      ...guildOf(world, interaction),
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: (message.flags & MessageFlag.loading) !== 0,
            response_message_ephemeral: message.ephemeralFor !== null,
          }
        : {}),
    },
    ...(message ? { resource: { type: shown, message: show(message) } } : {}),
  };
}

function guildOf(world: World, { channelId }: Interaction): { guild_id?: string } {
  const channel = world.channels.get(channelId);
  const guildId = channel ? world.guildOf(channel) : null;
  return guildId === null ? {} : { guild_id: guildId };
}

/** Where the bot is no member, an interaction can be followed by so many messages. */
const FOLLOW_UPS_OUTSIDE = 5;

function webhookRoutes(context: Context): Route[] {
  const { world, interactions, show } = context;
  const find = (call: Call): Interaction => {
    const interaction = interactions.alive(call.params.token!);
    if (call.params.application !== world.bot.id) throw unknownWebhook();
    if (!interaction) {
      call.violate('the token of the interaction is unknown or has expired');
      throw invalidWebhookToken();
    }
    return interaction;
  };
  const findMessage = (call: Call): { interaction: Interaction; message: Message } => {
    const interaction = find(call);
    const id = call.params.message === '@original' ? interaction.original?.id : call.params.message;
    if (id === undefined) {
      call.violate(`${interaction.label} has no first response yet`);
      throw unknownWebhook();
    }
    const message = world.message(id);
    const own = message && (message === interaction.original || message.interaction?.id === interaction.id);
    if (!message || !own) throw unknownMessage();
    return { interaction, message };
  };
  /** A deferred answer is written by its first edit: then the rules of a new message hold. */
  const writing = (call: Call): 'create' | 'edit' => {
    const interaction = interactions.alive(call.params.token!);
    const original = call.params.message === '@original' && interaction?.original;
    return original && original.flags & MessageFlag.loading ? 'create' : 'edit';
  };
  const path = '/webhooks/:application/:token';
  const messagePath = `${path}/messages/:message`;
  const authorized = false;
  return [
    {
      method: 'POST',
      path,
      authorized,
      body: spec.IncomingWebhookRequestPartialSchema,
      rules: ({ body, files }) => messageBreaches(body ?? {}, 'create', files.length),
      reply: spec.MessageResponseSchema,
      handle: (call) => ({ status: 200, body: show(followUp(world, find(call), call)) }),
    },
    {
      method: 'GET',
      path: messagePath,
      authorized,
      reply: spec.MessageResponseSchema,
      handle: (call) => ({ status: 200, body: show(findMessage(call).message) }),
    },
    {
      method: 'PATCH',
      path: messagePath,
      authorized,
      body: spec.IncomingWebhookUpdateRequestPartialSchema,
      rules: (call) => messageBreaches(call.body ?? {}, writing(call), call.files.length),
      reply: spec.MessageResponseSchema,
      handle: (call) => {
        const { interaction, message } = findMessage(call);
        checkEphemeral(interaction, message, call);
        update(world, message, call.body as MessageBody, call);
        interaction.settled.resolve(message);
        return { status: 200, body: show(message) };
      },
    },
    {
      method: 'DELETE',
      path: messagePath,
      authorized,
      handle: (call) => {
        const { interaction, message } = findMessage(call);
        world.delete(message);
        interaction.settled.resolve(null);
        return { status: 204 };
      },
    },
  ];
}

/** Whether an answer is visible to one person only is fixed when it is deferred. */
function checkEphemeral(interaction: Interaction, message: Message, call: Call): void {
  const { flags } = (call.body ?? {}) as MessageBody;
  if (flags === undefined || flags === null) return;
  const wanted = (flags & MessageFlag.ephemeral) !== 0;
  if (wanted !== (message.ephemeralFor !== null) && (wanted || message.flags & MessageFlag.loading)) {
    call.violate(`${interaction.label}: whether the answer is ephemeral cannot change after the first response`);
  }
}

/** The first follow-up to a deferred answer takes the place of "is thinking"; later ones are messages of their own. */
function followUp(world: World, interaction: Interaction, call: Call): Message {
  const body = (call.body ?? {}) as MessageBody;
  if (interaction.callback === null) {
    call.violate(`${interaction.label} has no first response yet`);
    throw unknownWebhook();
  }
  const loading =
    interaction.original && !interaction.original.deleted && interaction.original.flags & MessageFlag.loading;
  if (interaction.original && loading) {
    checkEphemeral(interaction, interaction.original, call);
    update(world, interaction.original, body, call);
    interaction.settled.resolve(interaction.original);
    return interaction.original;
  }
  interaction.followUps += 1;
  if (interaction.followUps > FOLLOW_UPS_OUTSIDE && world.channels.get(interaction.channelId)?.outside) {
    call.violate(`${interaction.label}: more than ${FOLLOW_UPS_OUTSIDE} follow-ups where the bot is no member`);
    throw tooManyFollowUps();
  }
  const ephemeral = ((body.flags ?? 0) & MessageFlag.ephemeral) !== 0;
  const message = respond(world, interaction, body, call, ephemeral, interaction.original);
  interaction.settled.resolve(message);
  return message;
}
