/** Buttons: each is understood from its own id and from the question that stands above its message. */
import { type ButtonInteraction, type Message, MessageFlags } from 'discord.js';
import type { Answer, PastQuestion } from '../answers/types.ts';
import { answerQuestion, answerReply, findAnswer, replyTo, replyToFailure } from './answering.ts';
import { type Asked, parseAskedLine } from './asked.ts';
import { type ButtonId, customId, editionKey, parseCustomId } from './custom-id.ts';
import { isFinal } from './discord-errors.ts';
import type { Once } from './once.ts';
import { passagesToTurn, renderContext } from './render-context.ts';
import { type Button, type Reply, sendable } from './response.ts';
import type { Services } from './services.ts';
import { talkOf } from './talk-of.ts';
import { type Texts, textsFor } from './texts.ts';

export type ButtonServices = Services & {
  /** Remembers what was shared and voted on. */
  readonly pressed: Once;
};

interface Press {
  readonly interaction: ButtonInteraction;
  readonly id: ButtonId;
  /** The question above the message. */
  readonly asked: Asked;
  readonly services: ButtonServices;
  readonly texts: Texts;
}

/** Acknowledges a press once and at once, and does what the button says. */
export async function handleButton(interaction: ButtonInteraction, services: ButtonServices): Promise<void> {
  const texts = textsFor(interaction.locale);
  const id = parseCustomId(interaction.customId);
  const asked = questionAbove(interaction.message);
  if (id === null || asked === null) return tellAlone(interaction, replyTo({ mistake: 'button-unknown' }, texts));
  const press: Press = { interaction, id, asked, services, texts };
  switch (id.action) {
    case 'context':
    case 'more':
      return answerAlone(press);
    case 'turn':
    case 'page':
      return turnInPlace(press);
    case 'share':
      return share(press);
    case 'up':
    case 'down':
      return vote(press);
    case 'choose':
      return choose(press);
    case 'timeline':
      return tellAlone(interaction, replyTo({ mistake: 'button-unknown' }, texts));
  }
}

/** The question in the author line of a message of the bot. */
function questionAbove(message: Pick<Message, 'embeds'>): Asked | null {
  const line = message.embeds[0]?.author?.name;
  const past: PastQuestion | null = line === undefined ? null : parseAskedLine(line);
  return past === null || past.command === 'ask' ? null : { ...past, command: past.command };
}

async function answerAlone(press: Press): Promise<void> {
  const { interaction } = press;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply(sendable(await pageFor(press)));
}

async function turnInPlace(press: Press): Promise<void> {
  const { interaction } = press;
  await interaction.deferUpdate();
  await interaction.editReply(sendable(await pageFor(press)));
}

/** What a button that leads to a page of its own shows there. */
async function pageFor({ id, asked, services, texts, interaction }: Press): Promise<Reply> {
  try {
    const answer = await findAnswer(asked, services);
    if ('mistake' in answer) return replyTo(answer, texts);
    const gone = editionKey(answer.edition) !== id.edition;
    const reply =
      id.action === 'context' || id.action === 'turn'
        ? contextReply(answer, gone ? 0 : id.index, asked, texts)
        : answerReply(answer, { page: gone ? 0 : id.index, hidden: true, votes: false, asked }, texts);
    return gone ? withNote(reply, texts.editionGone(id.edition, answer.edition)) : reply;
  } catch (error) {
    return replyToFailure(error, `button ${interaction.customId}`, services.log, texts);
  }
}

function contextReply(answer: Answer, index: number, asked: Asked, texts: Texts): Reply {
  const panel = renderContext(answer, index, asked, texts);
  if (panel === null) return { content: texts.noContext() };
  const last = passagesToTurn(answer).length - 1;
  const to = (next: number, label: string): Button[] =>
    next < 0 || next > last
      ? []
      : [{ id: customId({ action: 'turn', edition: editionKey(answer.edition), index: next }), label }];
  return { panels: [panel], buttons: [[...to(index - 1, texts.buttonBack()), ...to(index + 1, texts.buttonOn())]] };
}

function withNote(reply: Reply, note: string): Reply {
  return { ...reply, content: [note, reply.content].filter(Boolean).join('\n\n') };
}

/** Shows the hidden answer to all, once; an answer of an edition that is gone is first shown as it is now. */
async function share(press: Press): Promise<void> {
  const { interaction, id, asked, services, texts } = press;
  await interaction.deferUpdate();
  // Two quick presses arrive before the button is gone.
  const key = ['share', interaction.message.id, id.edition, String(id.index)];
  if (!services.pressed.first(...key)) return tellMore(interaction, { content: texts.sharedAlready() });
  try {
    const answer = await findAnswer(asked, services);
    if ('mistake' in answer) return await tellMore(interaction, replyTo(answer, texts));
    const settings = { votes: services.votes !== undefined, asked };
    if (editionKey(answer.edition) !== id.edition) {
      const current = answerReply(answer, { ...settings, page: 0, hidden: true }, texts);
      const note = `${texts.editionGone(id.edition, answer.edition)} ${texts.shareAgain()}`;
      await interaction.editReply(sendable(withNote(current, note)));
      return;
    }
    const own = answerReply(answer, { ...settings, page: id.index, hidden: true }, texts);
    await interaction.editReply(sendable({ ...own, buttons: markShared(own.buttons ?? [], press) }));
    const open = answerReply(answer, { ...settings, page: id.index, hidden: false }, texts);
    const sent = await interaction.followUp(sendable(open));
    const talk = talkOf(interaction, false, services);
    services.conversations.answeredWith(talk, sent.id);
  } catch (error) {
    if (isFinal(error)) throw error;
    services.pressed.forget(...key);
    const apology = replyToFailure(error, 'button share', services.log, texts);
    await tellMore(interaction, apology);
  }
}

function markShared(rows: readonly (readonly Button[])[], { interaction, texts }: Press): Button[][] {
  return rows.map((row) =>
    row.map((button) =>
      button.id === interaction.customId ? { ...button, label: texts.buttonShared(), disabled: true } : button,
    ),
  );
}

async function vote({ interaction, id, services, texts }: Press): Promise<void> {
  const line = interaction.message.embeds[0]?.author?.name ?? '';
  const first = services.pressed.first('vote', interaction.message.id, interaction.user.id);
  await tellAlone(interaction, { content: first ? texts.voted() : texts.votedAlready() });
  if (first) await services.votes?.vote(id.edition, line, id.action === 'up');
}

/** Asks what an ambiguous name can mean: the answer is as open as the one that was ambiguous. */
async function choose(press: Press): Promise<void> {
  const { interaction, id, asked, services, texts } = press;
  const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
  const response = await interaction.deferReply({
    withResponse: true,
    ...(hidden ? { flags: MessageFlags.Ephemeral } : {}),
  });
  const talk = talkOf(interaction, hidden, services);
  let reply: Reply;
  try {
    const answer = await findAnswer(asked, services);
    const choice = 'mistake' in answer ? undefined : answer.choices?.[id.index];
    if ('mistake' in answer) reply = replyTo(answer, texts);
    else if (choice === undefined || editionKey(answer.edition) !== id.edition) {
      const settings = { page: 0, hidden, votes: services.votes !== undefined, asked };
      reply = withNote(answerReply(answer, settings, texts), texts.editionGone(id.edition, answer.edition));
    } else {
      const question: Asked = asked.command === 'quote' ? { ...asked, by: choice } : { ...asked, text: choice };
      reply = replyTo(await answerQuestion(question, { talk, asked: question }, services, texts), texts);
    }
  } catch (error) {
    reply = replyToFailure(error, 'button choose', services.log, texts);
  }
  const messageId = response.resource?.message?.id;
  if (messageId !== undefined) services.conversations.answeredWith(talk, messageId);
  await interaction.editReply(sendable(reply));
}

/** After a press that was acknowledged by leaving the message as it is. */
async function tellMore(interaction: ButtonInteraction, reply: Reply): Promise<void> {
  await interaction.followUp({ ...sendable(reply), flags: MessageFlags.Ephemeral });
}

async function tellAlone(interaction: ButtonInteraction, reply: Reply): Promise<void> {
  await interaction.reply({ ...sendable(reply), flags: MessageFlags.Ephemeral });
}
