/** The one place that everything sent to Discord passes through: within the limits, and mentioning nobody. */
import type { APIEmbed } from 'discord.js';
import { cutMarkdown, cutWords } from './cut.ts';
import { LIMITS } from './limits.ts';

/** An embed with the parts that this bot uses. */
export interface Panel {
  readonly color?: number;
  /** Plain text above the title; Discord shows no markdown there. */
  readonly author?: string;
  /** Markdown, like the description: everything from articles and people must be escaped in it. */
  readonly title?: string;
  readonly description?: string;
  /** Plain text. */
  readonly footer?: string;
}

export interface Reply {
  /** Markdown in which everything from articles and people is escaped. */
  readonly content?: string;
  readonly panels?: readonly Panel[];
}

/** A reply as discord.js takes it for messages, replies and edits alike. */
export interface Sendable {
  content: string;
  embeds: APIEmbed[];
  allowedMentions: { parse: never[]; repliedUser: false };
}

/** Nobody is ever notified by what the bot says. */
export const NO_MENTIONS = { parse: [], repliedUser: false } satisfies Sendable['allowedMentions'];

/**
 * Makes any reply one that Discord accepts: cuts what is too long (at a word's end, visibly), drops what is empty.
 *
 * @throws Error if nothing is left to say, which is a bug of the caller
 */
export function sendable(reply: Reply): Sendable {
  const content = cutMarkdown((reply.content ?? '').trim(), LIMITS.content);
  const embeds: APIEmbed[] = [];
  let room: number = LIMITS.embedsTogether;
  for (const panel of (reply.panels ?? []).slice(0, LIMITS.embeds)) {
    const embed = embedOf(panel, room);
    if (embed === null) continue;
    room -= embedLength(embed);
    embeds.push(embed);
  }
  if (content === '' && embeds.length === 0) throw new Error('A reply has neither content nor an embed.');
  return { content, embeds, allowedMentions: NO_MENTIONS };
}

/** How much an embed takes of what all embeds of a message may hold together. */
export function embedLength({ title, description, author, footer }: APIEmbed): number {
  return (title?.length ?? 0) + (description?.length ?? 0) + (author?.name.length ?? 0) + (footer?.text.length ?? 0);
}

/** The panel as an embed within its own limits and the room left in the message; `null` if nothing of it would be seen. */
function embedOf(panel: Panel, room: number): APIEmbed | null {
  const author = cutWords((panel.author ?? '').trim(), LIMITS.embedAuthor);
  const footer = cutWords((panel.footer ?? '').trim(), LIMITS.embedFooter);
  const title = cutMarkdown((panel.title ?? '').trim(), LIMITS.embedTitle);
  const left = room - author.length - footer.length - title.length;
  // Room for less than a few words is no room.
  if (left < 20) return null;
  const description = cutMarkdown((panel.description ?? '').trim(), Math.min(LIMITS.embedDescription, left));
  if (author === '' && title === '' && description === '') return null;
  return {
    ...(panel.color === undefined ? {} : { color: panel.color }),
    ...(author === '' ? {} : { author: { name: author } }),
    ...(title === '' ? {} : { title }),
    ...(description === '' ? {} : { description }),
    ...(footer === '' ? {} : { footer: { text: footer } }),
  };
}
