/** The button “Share”: what only one person saw is shown to all, once. */
import { type ActionRow, ComponentType, type Message, type MessageActionRowComponent } from 'discord.js';
import { answerReply, findAnswer, replyTo, replyToFailure } from './answering.ts';
import { editionKey } from './custom-id.ts';
import { isFinal } from './discord-errors.ts';
import type { Mistake } from './mistakes.ts';
import { cutNote, lineAbove, type Press, questionAbove, tellMore, withNote } from './press.ts';
import { renderTimeline, TIMELINE_LINE } from './render-timeline.ts';
import { NO_MENTIONS, type Panel, type Reply, sendable } from './response.ts';
import { findTimeline } from './showing.ts';
import { talkOf } from './talk-of.ts';

interface Shareable {
  readonly edition: string;
  readonly open: Reply;
  /** The same for one person, where it can be made anew; `null` where it cannot. */
  readonly hidden: Reply | null;
}

/** What comes from an edition that is gone is first shown to the presser as it is now. */
export async function share(press: Press): Promise<void> {
  const { interaction, id, services, texts } = press;
  await interaction.deferUpdate();
  // Two quick presses arrive before the button is gone.
  const key = ['share', interaction.message.id, id.edition, String(id.index)];
  if (!services.pressed.first(...key)) return tellMore(interaction, { content: texts.sharedAlready() });
  try {
    const found = await shareableOf(press);
    if ('mistake' in found) return await tellMore(interaction, replyTo(found, texts));
    if (editionKey(found.edition) !== id.edition) return await showAsItIs(found, press);
    await interaction.editReply({ components: markShared(press), allowedMentions: NO_MENTIONS });
    const sent = await interaction.followUp(sendable(found.open));
    services.conversations.answeredWith(talkOf(interaction, false, services), sent.id);
  } catch (error) {
    if (isFinal(error)) throw error;
    services.pressed.forget(...key);
    await tellMore(interaction, replyToFailure(error, 'button share', services.log, texts));
  }
}

async function showAsItIs({ hidden, edition }: Shareable, { interaction, id, texts }: Press): Promise<void> {
  if (hidden === null) return tellMore(interaction, { content: texts.checkGone() });
  const note = `${texts.editionGone(id.edition, edition)} ${texts.shareAgain()}`;
  // A picture that came with it belongs to the edition that is gone.
  await interaction.editReply({ ...sendable(withNote(hidden, note)), attachments: [] });
}

async function shareableOf({ interaction, id, services, texts }: Press): Promise<Shareable | Mistake> {
  const { message } = interaction;
  const asked = questionAbove(message);
  if (asked !== null) {
    const answer = await findAnswer(asked, services, texts.language);
    if ('mistake' in answer) return answer;
    const page = editionKey(answer.edition) === id.edition ? id.index : 0;
    const how = { page, asked, votes: services.votes !== undefined };
    const shown = (hidden: boolean) =>
      withNote(answerReply(answer, { ...how, hidden }, texts), cutNote(message, texts));
    return { edition: answer.edition, open: shown(false), hidden: shown(true) };
  }
  if (lineAbove(message) === TIMELINE_LINE) {
    const picture = await findTimeline(services, texts.language);
    if (picture === null) return { mistake: 'button-unknown' };
    if ('mistake' in picture) return picture;
    return {
      edition: picture.edition,
      open: renderTimeline(picture, false, texts),
      hidden: renderTimeline(picture, true, texts),
    };
  }
  // Whose words were checked is not known any more: the result is shown as it stands.
  return { edition: (await services.engine.status()).edition, open: copyOf(message), hidden: null };
}

function copyOf({ content, embeds }: Message): Reply {
  const panels = embeds.map(
    ({ color, author, title, description, footer }): Panel => ({
      ...(color === null ? {} : { color }),
      ...(author === null ? {} : { author: author.name }),
      ...(title === null ? {} : { title }),
      ...(description === null ? {} : { description }),
      ...(footer === null ? {} : { footer: footer.text }),
    }),
  );
  return { content, panels };
}

/** The rows of the message with the pressed button out of use. */
function markShared({ interaction, texts }: Press) {
  const rows = interaction.message.components.filter((row) => row.type === ComponentType.ActionRow);
  return (rows as ActionRow<MessageActionRowComponent>[]).map((row) => {
    const { components, ...rest } = row.toJSON();
    return {
      ...rest,
      components: components.map((one) =>
        one.type === ComponentType.Button && 'custom_id' in one && one.custom_id === interaction.customId
          ? { ...one, label: texts.buttonShared(), disabled: true }
          : one,
      ),
    };
  });
}
