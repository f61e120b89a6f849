/** What one open page sees of the loopback Discord and does in it, over its WebSocket. */
import { type APIApplicationCommand, Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import type { InteractionResult, PageCommands, PageResults, PageState, ToPage, ToServer } from './page/protocol.ts';
import { permissionsOf } from './payloads.ts';
import type { InteractionOutcome, LoopbackDiscord, LoopbackUser, SeenMessage } from './types.ts';

const actor = z.enum(['member', 'admin']);
const id = z.string().regex(/^\d{1,20}$/);
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const text = z.string().max(6000);
const locale = z.enum(Locale).optional();

const request = z.intersection(
  z.object({ id: z.number() }),
  z.discriminatedUnion('do', [
    z.object({
      do: z.literal('write'),
      as: actor,
      channelId: id,
      text,
      replyTo: id.optional(),
      ping: z.boolean().optional(),
    }),
    z.object({ do: z.literal('run'), as: actor, locale, channelId: id, command: text, options, target: id.optional() }),
    z.object({
      do: z.literal('autocomplete'),
      as: actor,
      locale,
      channelId: id,
      command: text,
      focused: z.object({ name: text, value: text }),
      others: options,
    }),
    z.object({ do: z.literal('press'), as: actor, locale, messageId: id, customId: text }),
    z.object({ do: z.literal('edit'), as: actor, messageId: id, text }),
    z.object({ do: z.literal('remove'), as: actor, messageId: id }),
    z.object({ do: z.literal('thread'), as: actor, name: text, parent: id.optional() }),
  ]),
);

/** Whether Discord shows the command to this person: one that asks for permissions is for those who hold them. */
const isShownTo = (command: APIApplicationCommand, user: LoopbackUser): boolean => {
  const needed = command.default_member_permissions;
  if (user.admin || needed === null || needed === undefined) return true;
  return needed !== '0' && (BigInt(needed) & BigInt(permissionsOf(user))) === BigInt(needed);
};

/** The commands that each person of the page may use. */
export function pageCommands(loopback: LoopbackDiscord): PageCommands {
  const { member, admin } = loopback.users;
  const shown = (user: LoopbackUser) => loopback.commands().filter((command) => isShownTo(command, user));
  return { member: shown(member), admin: shown(admin) };
}

/** All that a page is told when it connects. @param examples - questions to begin with */
export function pageState(loopback: LoopbackDiscord, examples: readonly string[]): PageState {
  const { member, admin } = loopback.users;
  // Each of the two can also write to the bot alone.
  for (const user of [member, admin]) loopback.directChannel(user);
  const channels = loopback.channels();
  return {
    guildName: loopback.guildName,
    channelId: loopback.channelId,
    bot: { id: loopback.botId, name: loopback.botName },
    people: { member: { id: member.id, name: member.name }, admin: { id: admin.id, name: admin.name } },
    channels,
    messages: channels.flatMap((channel) => loopback.messages(channel.id)).filter((message) => !message.deleted),
    commands: pageCommands(loopback),
    examples,
  };
}

/**
 * Answers one request of the page.
 *
 * @param raw - the text received; it is checked, since anything could send it.
 */
export async function answerPage(loopback: LoopbackDiscord, raw: string): Promise<ToPage> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw);
  } catch {
    return { id: -1, error: 'The request is not JSON.' };
  }
  const checked = request.safeParse(parsed);
  if (!checked.success)
    return { id: idOf(parsed), error: `The request is malformed: ${z.prettifyError(checked.error)}` };
  const asked = checked.data as ToServer;
  try {
    return { id: asked.id, result: await act(loopback, asked) };
  } catch (error) {
    return { id: asked.id, error: error instanceof Error ? error.message : String(error) };
  }
}

const idOf = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number' ? value.id : -1;

async function act(loopback: LoopbackDiscord, asked: ToServer): Promise<PageResults[keyof PageResults]> {
  const as = { ...loopback.users[asked.as], ...('locale' in asked && asked.locale ? { locale: asked.locale } : {}) };
  switch (asked.do) {
    case 'write': {
      const { channelId, replyTo, ping } = asked;
      const message = await loopback.write(asked.text, {
        as,
        channelId,
        ...(replyTo === undefined ? {} : { replyTo }),
        ...(ping === undefined ? {} : { ping }),
      });
      return { messageId: message.id };
    }
    case 'run': {
      const { channelId, target } = asked;
      const how = { as, channelId, timeoutMs: RUN_TIMEOUT_MS, ...(target === undefined ? {} : { target }) };
      return result(await loopback.run(asked.command, asked.options, how));
    }
    case 'autocomplete': {
      const how = { as, channelId: asked.channelId };
      return { choices: await loopback.autocomplete(asked.command, asked.focused, asked.others, how) };
    }
    case 'press': {
      const source = findMessage(loopback, asked.messageId);
      if (!source) throw new Error('The message is gone.');
      return result(await loopback.press(source, asked.customId, { as, timeoutMs: RUN_TIMEOUT_MS }));
    }
    case 'edit':
    case 'remove': {
      const { messageId } = asked;
      if (findMessage(loopback, messageId)?.authorId !== as.id)
        throw new Error('Only its author can change or delete a message.');
      if (asked.do === 'edit') await loopback.edit(messageId, asked.text);
      else await loopback.remove(messageId);
      return { messageId };
    }
    case 'thread': {
      const parent = asked.parent === undefined ? {} : { parent: asked.parent };
      return { channelId: await loopback.createThread(asked.name, { as, ...parent }) };
    }
  }
}

function findMessage(loopback: LoopbackDiscord, messageId: string): SeenMessage | undefined {
  return loopback
    .channels()
    .flatMap((channel) => loopback.messages(channel.id))
    .find((message) => message.id === messageId);
}

/** As long as the token of an interaction lives: the page shows "is thinking" for no shorter than Discord. */
const RUN_TIMEOUT_MS = 15 * 60_000;

const result = (outcome: InteractionOutcome): InteractionResult => ({
  acknowledged: Number.isFinite(outcome.acknowledgedMs),
  modal: outcome.modal !== undefined,
});
