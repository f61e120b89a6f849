/** The one place that everything sent to Discord passes through: within the limits, and mentioning nobody. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
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

export interface Button {
  /** 1 to 100 characters, no two alike in a reply. */
  readonly id: string;
  /** Plain text; short, since a phone shows about 34 characters. */
  readonly label?: string;
  /** One Unicode emoji. */
  readonly emoji?: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

export interface Picture {
  readonly name: string;
  readonly data: Uint8Array;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

export interface Reply {
  /** Markdown in which everything from articles and people is escaped. */
  readonly content?: string;
  readonly panels?: readonly Panel[];
  /** Rows of buttons below the embeds. */
  readonly buttons?: readonly (readonly Button[])[];
  readonly pictures?: readonly Picture[];
}

/** A reply as discord.js takes it for messages, replies and edits alike. */
export interface Sendable {
  content: string;
  embeds: APIEmbed[];
  components: APIActionRowComponent<APIButtonComponentWithCustomId>[];
  files: { attachment: Buffer; name: string; description: string }[];
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
  const files = (reply.pictures ?? []).map(({ name, data, alt }) => ({
    attachment: Buffer.from(data),
    name,
    description: cutWords(alt.trim(), LIMITS.alt),
  }));
  return { content, embeds, components: rowsOf(reply.buttons ?? []), files, allowedMentions: NO_MENTIONS };
}

/** Rows without their empty ones, at most five of at most five buttons. */
function rowsOf(rows: readonly (readonly Button[])[]): Sendable['components'] {
  return rows
    .filter((row) => row.length > 0)
    .slice(0, LIMITS.rows)
    .map((row) => ({ type: ComponentType.ActionRow, components: row.slice(0, LIMITS.buttons).map(buttonOf) }));
}

function buttonOf({ id, label, emoji, primary, disabled }: Button): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: primary === true ? ButtonStyle.Primary : ButtonStyle.Secondary,
    custom_id: id,
    ...(label === undefined ? {} : { label: cutWords(label, LIMITS.buttonLabel) }),
    ...(emoji === undefined ? {} : { emoji: { name: emoji } }),
    ...(disabled === true ? { disabled } : {}),
  };
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
