/** Buttons: each is understood from its own id and from the question that stands above its message. */
import { type ButtonInteraction, MessageFlags } from 'discord.js';
import type { Answer } from '../answers/types.ts';
import { answerQuestion, answerReply, findAnswer, replyTo, replyToFailure } from './answering.ts';
import type { Asked } from './asked.ts';
import { askerOf } from './asker.ts';
import type { Outcome } from './command.ts';
import { coolingMistake } from './cooldown.ts';
import { customId, editionKey, parseCustomId } from './custom-id.ts';
import { isFinal } from './discord-errors.ts';
import type { Mistake } from './mistakes.ts';
import { findMarked, markOfPassage, passageAt } from './place-mark.ts';
import {
  type ButtonServices,
  cutNote,
  lineAbove,
  type Press,
  type PressBelowAnswer,
  questionAbove,
  tellAlone,
  tellMore,
  withNote,
} from './press.ts';
import { passagesToTurn, renderContext } from './render-context.ts';
import { renderTimeline } from './render-timeline.ts';
import { type Button, type Reply, sendable } from './response.ts';
import { share } from './share.ts';
import { findContext, findTimeline } from './showing.ts';
import { talkOf } from './talk-of.ts';
import { textsFor } from './texts.ts';

/** Acknowledges a press once and at once, and does what the button says. */
export async function handleButton(interaction: ButtonInteraction, services: ButtonServices): Promise<void> {
  const texts = textsFor(interaction.locale);
  const id = parseCustomId(interaction.customId);
  if (id === null) return tellAlone(interaction, replyTo({ mistake: 'button-unknown' }, texts));
  const press: Press = { interaction, id, services, texts };
  const asked = questionAbove(interaction.message);
  // What was shared or drawn need not stand below a question.
  const aside = id.action === 'share' || id.action === 'timeline';
  if (asked === null && !aside) return tellAlone(interaction, replyTo({ mistake: 'button-unknown' }, texts));
  const cooling = coolingOf(press);
  if (cooling !== null) return tellAlone(interaction, replyTo(cooling, texts));
  if (id.action === 'share') return share(press);
  if (id.action === 'timeline') return answerAlone(press, timelineFor);
  const below: PressBelowAnswer = { ...press, asked: asked as Asked };
  switch (id.action) {
    case 'context':
      return answerAlone(below, contextFor);
    case 'more':
      return answerAlone(below, pageFor);
    case 'turn':
      return turnInPlace(below, contextFor);
    case 'page':
      return turnInPlace(below, pageFor);
    case 'up':
    case 'down':
      return vote(below);
    case 'choose':
      return choose(below);
  }
}

/** A vote asks the engine for nothing; a choice is a question like any other. */
function coolingOf({ interaction, id, services }: Press): Mistake | null {
  if (id.action === 'up' || id.action === 'down') return null;
  const { admin } = askerOf(interaction, services.adminRoleId);
  const asker = { userId: interaction.user.id, channelId: interaction.channelId, admin };
  if (id.action === 'choose') return coolingMistake(asker, services.cooldown);
  const refusal = services.pressCooldown.take(asker);
  return refusal === null ? null : { mistake: 'cooldown', scope: 'press', until: refusal.until };
}

/** A message of its own, for the presser alone. */
async function answerAlone<P extends Press>(press: P, make: (press: P) => Promise<Outcome>): Promise<void> {
  const { interaction, services, texts } = press;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  let reply: Reply;
  try {
    reply = withNote(replyTo(await make(press), texts), cutNote(interaction.message, texts));
  } catch (error) {
    reply = replyToFailure(error, `button ${press.id.action}`, services.log, texts);
  }
  await interaction.editReply(sendable(reply));
}

/** Changes the message with the button; what goes wrong leaves it as it is and is told besides. */
async function turnInPlace<P extends Press>(press: P, make: (press: P) => Promise<Outcome>): Promise<void> {
  const { interaction, services, texts } = press;
  await interaction.deferUpdate();
  try {
    const outcome = await make(press);
    if ('mistake' in outcome) await tellMore(interaction, replyTo(outcome, texts));
    else await interaction.editReply(sendable(withNote(outcome, cutNote(interaction.message, texts))));
  } catch (error) {
    if (isFinal(error)) throw error;
    await tellMore(interaction, replyToFailure(error, `button ${press.id.action}`, services.log, texts));
  }
}

async function pageFor({ id, asked, services, texts }: PressBelowAnswer): Promise<Outcome> {
  const answer = await findAnswer(asked, services, texts.language);
  if ('mistake' in answer) return answer;
  const gone = editionKey(answer.edition) !== id.edition;
  const page = answerReply(answer, { page: gone ? 0 : id.index, hidden: true, votes: false, asked }, texts);
  return gone ? withNote(page, texts.editionGone(id.edition, answer.edition)) : page;
}

async function contextFor(press: PressBelowAnswer): Promise<Outcome> {
  const { id, asked, services, texts } = press;
  const answer = await findAnswer(asked, services, texts.language);
  if ('mistake' in answer) return answer;
  const gone = editionKey(answer.edition) !== id.edition;
  const note = gone ? texts.editionGone(id.edition, answer.edition) : '';
  // Buttons of earlier versions know their passage by its number only.
  const index = id.place === undefined ? (gone ? 0 : id.index) : passageAt(answer, id.place, id.index);
  if (index >= 0) return withNote(await contextOfPassage(answer, index, press), note);
  // The question finds other passages now, but this one can still be there.
  const found = id.place === undefined ? null : await findMarked(id.place, id.edition, services, texts.language);
  if (found?.status === 'found')
    return withNote({ panels: renderContext(found, { index: 0, count: 1 }, asked, texts) }, note);
  return withNote(await contextOfPassage(answer, 0, press), [note, texts.passageGone()].filter(Boolean).join(' '));
}

async function contextOfPassage(answer: Answer, index: number, press: PressBelowAnswer): Promise<Reply> {
  const { asked, services, texts } = press;
  const context = await findContext(answer, index, services, texts.language);
  if (context === null) return { content: texts.noContext() };
  if (context.status === 'gone') return { content: texts.contextGone(context.reason) };
  const count = passagesToTurn(answer).length;
  return {
    panels: renderContext(context, { index, count }, asked, texts),
    buttons: [turnButtons(answer, index, count, press)],
  };
}

function turnButtons(answer: Answer, index: number, count: number, { texts }: Press): Button[] {
  const edition = editionKey(answer.edition);
  const to = (next: number, label: string): Button[] =>
    next < 0 || next >= count
      ? []
      : [{ id: customId({ action: 'turn', edition, index: next, ...markOfPassage(answer, next) }), label }];
  return [...to(index - 1, texts.buttonBack()), ...to(index + 1, texts.buttonOn())];
}

async function timelineFor({ services, texts }: Press): Promise<Outcome> {
  const picture = await findTimeline(services, texts.language);
  if (picture === null) return { content: texts.timelineEmpty() };
  return 'mistake' in picture ? picture : renderTimeline(picture, true, texts);
}

async function vote({ interaction, id, services, texts }: PressBelowAnswer): Promise<void> {
  const first = services.pressed.first('vote', interaction.message.id, interaction.user.id);
  await tellAlone(interaction, { content: first ? texts.voted() : texts.votedAlready() });
  if (first) await services.votes?.vote(id.edition, lineAbove(interaction.message) ?? '', id.action === 'up');
}

/** Asks what an ambiguous name can mean: the answer is as open as the one that was ambiguous. */
async function choose(press: PressBelowAnswer): Promise<void> {
  const { interaction, services, texts } = press;
  const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
  const response = await interaction.deferReply({
    withResponse: true,
    ...(hidden ? { flags: MessageFlags.Ephemeral } : {}),
  });
  let reply: Reply;
  try {
    reply = withNote(replyTo(await chosenAnswer(press, hidden), texts), cutNote(interaction.message, texts));
  } catch (error) {
    reply = replyToFailure(error, 'button choose', services.log, texts);
  }
  const messageId = response.resource?.message?.id;
  if (messageId !== undefined) services.conversations.answeredWith(talkOf(interaction, hidden, services), messageId);
  await interaction.editReply(sendable(reply));
}

async function chosenAnswer({ interaction, id, asked, services, texts }: PressBelowAnswer, hidden: boolean) {
  const answer = await findAnswer(asked, services, texts.language);
  if ('mistake' in answer) return answer;
  const choice = answer.choices?.[id.index];
  if (choice === undefined || editionKey(answer.edition) !== id.edition) {
    const settings = { page: 0, hidden, votes: services.votes !== undefined, asked };
    return withNote(answerReply(answer, settings, texts), texts.editionGone(id.edition, answer.edition));
  }
  const question: Asked = asked.command === 'quote' ? { ...asked, by: choice } : { ...asked, text: choice };
  const talk = talkOf(interaction, hidden, services);
  return answerQuestion(question, { talk, asked: question }, services, texts);
}
