/** Commands, choices and buttons: acknowledged once and at once, whatever happens afterwards. */
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import type { Question } from '../answers/types.ts';
import { answerQuestion, replyTo, replyToFailure } from './answering.ts';
import type { Asked } from './asked.ts';
import { askerOf } from './asker.ts';
import { noteInAudit } from './audit.ts';
import { handleButton } from './buttons.ts';
import { choicesOf } from './choices.ts';
import { type AnyCommand, type Asker, readArguments } from './command.ts';
import { findCommand } from './commands.ts';
import type { Talk } from './conversations.ts';
import { coolingMistake } from './cooldown.ts';
import { withDeadline } from './deadline.ts';
import { isFinal } from './discord-errors.ts';
import { describeError } from './log.ts';
import type { Mistake } from './mistakes.ts';
import type { ButtonServices } from './press.ts';
import { renderTimeline } from './render-timeline.ts';
import { type Reply, sendable } from './response.ts';
import { runMessageCommand } from './run-message-command.ts';
import type { Services } from './services.ts';
import { findTimeline } from './showing.ts';
import { talkOf } from './talk-of.ts';
import { textsFor } from './texts.ts';
import { recallThread } from './threads.ts';

/** Handles any interaction. Never rejects: what goes wrong is told to the person, or logged where that is no longer possible. */
export async function handleInteraction(interaction: Interaction, services: ButtonServices): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, services);
    else if (interaction.isChatInputCommand()) await runCommand(interaction, services);
    else if (interaction.isMessageContextMenuCommand()) await runMessageCommand(interaction, services);
    else if (interaction.isButton()) await handleButton(interaction, services);
    else if (interaction.isRepliable()) {
      await refuse(interaction, { mistake: interaction.isCommand() ? 'command-unknown' : 'button-unknown' });
    } else services.log.warn('interaction-unknown', { type: (interaction as Interaction).type });
  } catch (error) {
    // A deadline that Discord set has passed, or the network has failed: there is nobody left to tell.
    services.log[isFinal(error) ? 'warn' : 'error']('interaction-lost', {
      kind: interaction.type,
      error: describeError(error),
    });
  }
}

async function runCommand(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  const command = findCommand(interaction.commandName);
  if (command === undefined) return refuse(interaction, { mistake: 'command-unknown' });
  const given = readArguments(interaction.options.data);
  let hidden: boolean;
  try {
    const asker = askerOf(interaction, services.adminRoleId);
    const mistake = command.check?.(given, asker) ?? coolingOf(interaction, asker, services);
    if (mistake !== null) return refuse(interaction, mistake);
    hidden = command.hidden(given);
  } catch (error) {
    return tellAlone(
      interaction,
      replyToFailure(error, `/${interaction.commandName}, checking`, services.log, textsFor(interaction.locale)),
    );
  }
  const acknowledged = await interaction.deferReply({
    withResponse: true,
    ...(hidden ? { flags: MessageFlags.Ephemeral } : {}),
  });
  const { reply, talk } = await outcomeOf(command, given, hidden, interaction, services);
  const messageId = acknowledged.resource?.message?.id;
  if (talk !== null && messageId !== undefined) services.conversations.answeredWith(talk, messageId);
  await edit(interaction, reply, services);
}

async function outcomeOf(
  command: AnyCommand,
  given: ReturnType<typeof readArguments>,
  hidden: boolean,
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<{ reply: Reply; talk: Talk | null }> {
  const texts = textsFor(interaction.locale);
  let talk: Talk | null = null;
  try {
    const outcome = await command.run(given, {
      engine: services.engine,
      texts,
      asker: {
        ...askerOf(interaction, services.adminRoleId),
        userId: interaction.user.id,
        server: interaction.guildId,
      },
      store: services.store,
      reloads: services.reloads,
      progress: (reply) => showMeanwhile(interaction, reply, services),
      audit: (note) => noteInAudit(interaction.client, services.auditChannelId, note, services.log),
      timeline: async () => {
        const picture = await findTimeline(services, texts.language);
        if (picture === null) return { content: texts.timelineEmpty() };
        return 'mistake' in picture ? picture : renderTimeline(picture, hidden, texts);
      },
      answer: (question) => {
        talk = talkOf(interaction, hidden, services);
        const { channel } = interaction;
        const recall = channel?.isThread()
          ? () => recallThread(channel, interaction.client.user.id, services.log)
          : undefined;
        return answerQuestion(
          question,
          {
            talk,
            asked: askedBy(question),
            openIn: serverOf(interaction),
            ...(recall === undefined ? {} : { recall }),
          },
          services,
          texts,
        );
      },
    });
    return { reply: replyTo(outcome, texts), talk };
  } catch (error) {
    return { reply: replyToFailure(error, `/${interaction.commandName}`, services.log, texts), talk };
  }
}

/** The server that an interaction comes from, if the bot is a member there and not only brought along by a person. */
function serverOf(interaction: ChatInputCommandInteraction): string | null {
  return interaction.inCachedGuild() ? interaction.guildId : null;
}

/** What is shown until the answer is there; that it could not be shown is no reason to give up. */
async function showMeanwhile(interaction: ChatInputCommandInteraction, reply: Reply, { log }: Services): Promise<void> {
  try {
    await interaction.editReply(sendable(reply));
  } catch (error) {
    log.warn('progress-not-shown', { error: describeError(error) });
  }
}

async function edit(interaction: ChatInputCommandInteraction, reply: Reply, services: Services): Promise<void> {
  try {
    await interaction.editReply(sendable(reply));
  } catch (error) {
    if (isFinal(error)) throw error;
    // Better an apology than a bot that seems to think for ever.
    const apology = replyToFailure(
      error,
      `/${interaction.commandName}, sending`,
      services.log,
      textsFor(interaction.locale),
    );
    await interaction.editReply(sendable(apology));
  }
}

function coolingOf(
  { user, channelId }: RepliableInteraction,
  { admin }: Asker,
  { cooldown }: Services,
): Mistake | null {
  return coolingMistake({ userId: user.id, channelId: channelId ?? user.id, admin }, cooldown);
}

function refuse(interaction: RepliableInteraction, mistake: Mistake): Promise<void> {
  return tellAlone(interaction, replyTo(mistake, textsFor(interaction.locale)));
}

/** One answer, to the asker alone, without any work before it. */
async function tellAlone(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  await interaction.reply({ ...sendable(reply), flags: MessageFlags.Ephemeral });
}

async function suggest(interaction: AutocompleteInteraction, services: Services): Promise<void> {
  let choices: ReturnType<typeof choicesOf> = [];
  try {
    choices = await choicesFor(interaction, services);
  } catch (error) {
    // People can type on without choices, so they are not told.
    services.log.warn('suggest-failed', { command: interaction.commandName, error: describeError(error) });
  }
  await interaction.respond(choices);
}

async function choicesFor(interaction: AutocompleteInteraction, { log, engine, suggestTimeoutMs }: Services) {
  const command = findCommand(interaction.commandName);
  if (command?.suggest === undefined) return [];
  const { name, value } = interaction.options.getFocused(true);
  const { locale } = interaction;
  const work = command.suggest({ name, value }, readArguments(interaction.options.data), {
    suggest: (request) => engine.suggest({ ...request, locale }),
  });
  return choicesOf(
    await withDeadline(work, suggestTimeoutMs, (error) =>
      log.debug('suggest-failed-late', { error: describeError(error) }),
    ),
  );
}

function askedBy({ command, history: _history, ...words }: Question): Asked | undefined {
  return command === 'ask' ? undefined : { command, ...words };
}
