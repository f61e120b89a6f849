/** A press of a button, and the ways to answer one. */
import { type ButtonInteraction, type Message, MessageFlags } from 'discord.js';
import { type Asked, isCut, lineOf, parseAskedLine } from './asked.ts';
import type { ButtonId } from './custom-id.ts';
import type { Once } from './once.ts';
import { type Reply, sendable } from './response.ts';
import type { Services } from './services.ts';
import type { Texts } from './texts.ts';

export type ButtonServices = Services & {
  /** Remembers what was shared and voted on. */
  readonly pressed: Once;
};

export interface Press {
  readonly interaction: ButtonInteraction;
  readonly id: ButtonId;
  readonly services: ButtonServices;
  readonly texts: Texts;
}

/** A press below an answer, of which the question stands above. */
export type PressBelowAnswer = Press & { readonly asked: Asked };

/** The line above a message of the bot. */
export function lineAbove({ embeds }: Pick<Message, 'embeds'>): string | null {
  return lineOf(embeds.map(({ author }) => author?.name));
}

/** @returns what to say where the question above a message is cut, so that only its beginning can be asked again */
export function cutNote(message: Pick<Message, 'embeds'>, texts: Texts): string {
  const line = lineAbove(message);
  return line !== null && isCut(line) ? texts.questionCut() : '';
}

/** The question in that line. */
export function questionAbove(message: Pick<Message, 'embeds'>): Asked | null {
  const line = lineAbove(message);
  const past = line === null ? null : parseAskedLine(line);
  return past;
}

/** The first and only answer to a press, for the presser alone. */
export async function tellAlone(interaction: ButtonInteraction, reply: Reply): Promise<void> {
  await interaction.reply({ ...sendable(reply), flags: MessageFlags.Ephemeral });
}

/** Something besides, after a press that was acknowledged by leaving the message as it is. */
export async function tellMore(interaction: ButtonInteraction, reply: Reply): Promise<void> {
  await interaction.followUp({ ...sendable(reply), flags: MessageFlags.Ephemeral });
}

/** A reply below a note; an empty note changes nothing. */
export function withNote(reply: Reply, note: string): Reply {
  return note === '' ? reply : { ...reply, content: [note, reply.content].filter(Boolean).join('\n\n') };
}
