/** Routes about the application itself: gateway, users, server, commands. */

import * as spec from 'discord-api-spec/zod';
import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import * as z from 'zod/mini';
import { channelPayload, guildPayload, memberPayload, userPayload } from '../payloads.ts';
import { commandBreaches } from '../rules.ts';
import { ChannelKind, type Person, type World } from '../world.ts';
import { unknownCommand, unknownGuild, unknownMember, unknownUser } from './errors.ts';
import type { Call, Route } from './router.ts';

export function applicationRoutes(world: World, gatewayUrl: () => string): Route[] {
  return [...gatewayRoutes(world, gatewayUrl), ...guildRoutes(world), ...commandRoutes(world)];
}

function gatewayRoutes(world: World, gatewayUrl: () => string): Route[] {
  const application = (): Record<string, unknown> => ({
    id: world.bot.id,
    name: world.bot.name,
    icon: null,
    description: '',
    type: null,
    flags: 0,
    flags_new: '0',
    bot: userPayload(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: userPayload(world.admin),
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  });
  const me = (): Record<string, unknown> => ({
    ...userPayload(world.bot),
    mfa_enabled: false,
    locale: 'en-US',
    verified: true,
    email: null,
  });
  const start = { total: 1000, remaining: 999, reset_after: 3_600_000, max_concurrency: 1 };
  return [
    {
      method: 'GET',
      path: '/gateway',
      authorized: false,
      reply: spec.GatewayResponseSchema,
      handle: () => ({ status: 200, body: { url: gatewayUrl() } }),
    },
    {
      method: 'GET',
      path: '/gateway/bot',
      reply: spec.GatewayBotResponseSchema,
      handle: () => ({ status: 200, body: { url: gatewayUrl(), shards: 1, session_start_limit: start } }),
    },
    ...['/applications/@me', '/oauth2/applications/@me'].map(
      (path): Route => ({
        method: 'GET',
        path,
        reply: spec.PrivateApplicationResponseSchema,
        handle: () => ({ status: 200, body: application() }),
      }),
    ),
    {
      method: 'GET',
      path: '/users/@me',
      reply: spec.UserPIIResponseSchema,
      handle: () => ({ status: 200, body: me() }),
    },
    {
      method: 'GET',
      path: '/users/@me/guilds',
      handle: () => ({ status: 200, body: [{ id: world.guildId, name: world.guildName, icon: null, owner: false }] }),
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      body: spec.CreatePrivateChannelRequestSchema,
      reply: spec.PrivateChannelResponseSchema,
      handle: ({ body }) => {
        const { recipient_id: id } = body as { recipient_id?: string };
        if (!id || !world.person(id)) throw unknownUser();
        return { status: 200, body: channelPayload(world, world.directChannel(id)) };
      },
    },
    {
      method: 'GET',
      path: '/users/:user',
      reply: spec.UserResponseSchema,
      handle: ({ params }) => {
        const person = world.person(params.user!);
        if (!person) throw unknownUser();
        return { status: 200, body: userPayload(person) };
      },
    },
  ];
}

function guildRoutes(world: World): Route[] {
  const inGuild = (call: Call): void => {
    if (call.params.guild !== world.guildId) throw unknownGuild();
  };
  const member = (id: string): Person => {
    const person = world.person(id);
    if (!person) throw unknownMember();
    return person;
  };
  const channels = (kind: number) => [...world.channels.values()].filter((c) => c.kind === kind);
  const route = (path: string, reply: Route['reply'], read: (call: Call) => unknown): Route => ({
    method: 'GET',
    path: `/guilds/:guild${path}`,
    ...(reply ? { reply } : {}),
    handle: (call) => {
      inGuild(call);
      return { status: 200, body: read(call) };
    },
  });
  return [
    route('', spec.GuildResponseSchema, () => guildPayload(world)),
    route('/roles', z.array(spec.GuildRoleResponseSchema), () => guildPayload(world).roles),
    route('/channels', z.array(spec.GuildChannelResponseSchema), () =>
      channels(ChannelKind.text).map((channel) => channelPayload(world, channel)),
    ),
    route('/threads/active', spec.ThreadsResponseSchema, () => ({
      threads: channels(ChannelKind.thread)
        .filter((thread) => !thread.archived)
        .map((thread) => channelPayload(world, thread)),
      members: [],
      has_more: false,
    })),
    route('/members/:user', spec.GuildMemberResponseSchema, ({ params }) =>
      memberPayload(world, params.user === '@me' ? world.bot : member(params.user!)),
    ),
  ];
}

type CommandBody = Partial<APIApplicationCommand> & { name: string };

function commandRoutes(world: World): Route[] {
  return (['global', 'guild'] as const).flatMap((scope) => {
    const base =
      scope === 'global' ? '/applications/:application/commands' : '/applications/:application/guilds/:guild/commands';
    const store = world.commands[scope];
    const check = ({ params }: Call): void => {
      if (params.application !== world.bot.id) throw unknownCommand();
      if (scope === 'guild' && params.guild !== world.guildId) throw unknownGuild();
    };
    const complete = (body: CommandBody, before?: APIApplicationCommand): APIApplicationCommand =>
      completeCommand(world, scope, body, before);
    const put = (command: APIApplicationCommand): APIApplicationCommand => {
      store.set(command.id, command);
      world.emit('commands');
      return command;
    };
    const named = (body: CommandBody): APIApplicationCommand | undefined =>
      [...store.values()].find((one) => one.name === body.name && one.type === (body.type ?? 1));
    const existing = (call: Call): APIApplicationCommand => {
      check(call);
      const command = store.get(call.params.command!);
      if (!command) throw unknownCommand();
      return command;
    };
    const reply = spec.ApplicationCommandResponseSchema;
    const routes: Route[] = [
      {
        method: 'GET',
        path: base,
        reply: z.array(reply),
        handle: (call) => {
          check(call);
          return { status: 200, body: [...store.values()] };
        },
      },
      {
        method: 'PUT',
        path: base,
        body: z.array(spec.ApplicationCommandUpdateRequestSchema),
        rules: ({ body }) => (Array.isArray(body) ? body.flatMap(commandBreaches) : []),
        reply: z.array(reply),
        handle: (call) => {
          check(call);
          const commands = (call.body as CommandBody[]).map((body) => complete(body, named(body)));
          store.clear();
          for (const command of commands) store.set(command.id, command);
          world.emit('commands');
          return { status: 200, body: commands };
        },
      },
      {
        method: 'POST',
        path: base,
        body: spec.ApplicationCommandCreateRequestSchema,
        rules: ({ body }) => commandBreaches(body),
        reply,
        handle: (call) => {
          check(call);
          const before = named(call.body as CommandBody);
          return { status: before ? 200 : 201, body: put(complete(call.body as CommandBody, before)) };
        },
      },
      {
        method: 'GET',
        path: `${base}/:command`,
        reply,
        handle: (call) => ({ status: 200, body: existing(call) }),
      },
      {
        method: 'PATCH',
        path: `${base}/:command`,
        body: spec.ApplicationCommandPatchRequestPartialSchema,
        rules: (call) => commandBreaches({ ...existing(call), ...(call.body as object) }),
        reply,
        handle: (call) => {
          const before = existing(call);
          return { status: 200, body: put(complete({ ...before, ...(call.body as object) }, before)) };
        },
      },
      {
        method: 'DELETE',
        path: `${base}/:command`,
        handle: (call) => {
          store.delete(existing(call).id);
          world.emit('commands');
          return { status: 204 };
        },
      },
    ];
    return routes;
  });
}

/** A command as Discord gives it back: with its id, a new version, and the defaults filled in. */
function completeCommand(
  world: World,
  scope: 'global' | 'guild',
  body: CommandBody,
  before?: APIApplicationCommand,
): APIApplicationCommand {
  const permissions = body.default_member_permissions;
  return {
    description: '',
    nsfw: false,
    ...(scope === 'guild' ? { guild_id: world.guildId } : { integration_types: [0], contexts: null }),
    ...withoutNulls(body),
    type: body.type ?? ApplicationCommandType.ChatInput,
    default_member_permissions: permissions === null || permissions === undefined ? null : String(permissions),
    id: before?.id ?? world.newId(),
    application_id: world.bot.id,
    version: world.newId(),
  } as APIApplicationCommand;
}

const withoutNulls = (body: object): object =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== undefined));
