/** Commands in the menu of a message: acknowledged at once, shown to the one who used them. */
import { type Message, type MessageContextMenuCommandInteraction, MessageFlags } from 'discord.js';
import { replyTo, replyToFailure } from './answering.ts';
import { askerOf } from './asker.ts';
import { findMessageCommand } from './commands.ts';
import { coolingMistake } from './cooldown.ts';
import { type Reply, sendable } from './response.ts';
import type { Services } from './services.ts';
import { textsFor } from './texts.ts';

/** Runs a command of a message's menu; a failure of the bot's own is told to the person and logged. */
export async function runMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  services: Services,
): Promise<void> {
  const texts = textsFor(interaction.locale);
  const command = findMessageCommand(interaction.commandName);
  if (command === undefined) {
    const reply = replyTo({ mistake: 'command-unknown' }, texts);
    await interaction.reply({ ...sendable(reply), flags: MessageFlags.Ephemeral });
    return;
  }
  const { admin } = askerOf(interaction, services.adminRoleId);
  const asker = { userId: interaction.user.id, channelId: interaction.channelId, admin };
  const refusal = coolingMistake(asker, services.cooldown);
  if (refusal !== null) {
    await interaction.reply({ ...sendable(replyTo(refusal, texts)), flags: MessageFlags.Ephemeral });
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  let reply: Reply;
  try {
    reply = replyTo(await command.run(wordsOf(interaction.targetMessage), services, texts), texts);
  } catch (error) {
    reply = replyToFailure(error, command.declaration.name, services.log, texts);
  }
  await interaction.editReply(sendable(reply));
}

/** A forwarded message has its words in a copy of the original. */
export function wordsOf({ content, messageSnapshots }: Pick<Message, 'content' | 'messageSnapshots'>): string {
  return content === '' ? (messageSnapshots?.first()?.content ?? '') : content;
}
