/** What hangs below the text of a message: files, embeds, rows of buttons. */
import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { SeenMessage } from '../types.ts';
import { h, icon } from './dom.ts';
import { type Names, plainText, richText } from './rich-text.ts';
import { sentAt } from './times.ts';

type File = SeenMessage['attachments'][number];

const fileUrl = (file: File): string => `/attachments/${file.id}/${encodeURIComponent(file.name)}`;
const isPicture = (file: File): boolean => /^image\/(png|jpeg|gif|webp)$/.test(file.contentType ?? '');

/** Files that no embed shows already. */
export function attachmentElements(message: SeenMessage): HTMLElement[] {
  const embedded = new Set(message.embeds.flatMap((embed) => [embed.image?.url, embed.thumbnail?.url]));
  return message.attachments.filter((file) => !embedded.has(`attachment://${file.name}`)).map(attachmentElement);
}

function attachmentElement(file: File): HTMLElement {
  if (isPicture(file)) {
    const picture = h('img', { src: fileUrl(file), alt: file.description ?? file.name, class: 'picture' });
    return h('a', { class: 'picture-link', href: fileUrl(file), target: '_blank', rel: 'noopener' }, picture);
  }
  return h(
    'a',
    { class: 'file', href: fileUrl(file), download: file.name },
    icon('file'),
    h('span', {}, h('b', {}, file.name), h('small', {}, fileSize(file.size))),
  );
}

const fileSize = (bytes: number): string => (bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`);

/** A card of an embed. Pictures are shown only if they came with the message: the page loads nothing from elsewhere. */
export function embedElement(embed: APIEmbed, message: SeenMessage, names: Names): HTMLElement {
  const card = h(
    'div',
    { class: 'embed' },
    embed.author && h('div', { class: 'embed-author' }, maybeLink(embed.author.url, embed.author.name)),
    embed.title && h('div', { class: 'embed-title' }, maybeLink(embed.url, plainText(embed.title, names))),
    embed.description && h('div', { class: 'embed-text' }, ...richText(embed.description, names)),
    !!embed.fields?.length &&
      h('dl', { class: 'embed-fields' }, ...embed.fields.map((field) => fieldElement(field, names))),
    picture(embed.image?.url, message, 'embed-image'),
    picture(embed.thumbnail?.url, message, 'embed-thumbnail'),
    footer(embed),
  );
  if (embed.color !== undefined) card.style.borderInlineStartColor = `#${embed.color.toString(16).padStart(6, '0')}`;
  return card;
}

const maybeLink = (url: string | undefined, text: string): Node | string =>
  url && /^https?:/.test(url) ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text) : text;

const fieldElement = (field: APIEmbedField, names: Names): HTMLElement =>
  h(
    'div',
    { class: field.inline ? 'embed-field inline' : 'embed-field' },
    h('dt', {}, ...richText(field.name, names)),
    h('dd', {}, ...richText(field.value, names)),
  );

function picture(url: string | undefined, message: SeenMessage, className: string): Node | null {
  if (!url) return null;
  const file = message.attachments.find((one) => url === `attachment://${one.name}`);
  if (file) return h('img', { src: fileUrl(file), alt: file.description ?? file.name, class: className });
  return h('div', { class: 'embed-elsewhere' }, maybeLink(url, 'Picture on another site'));
}

function footer(embed: APIEmbed): HTMLElement | null {
  const time = embed.timestamp ? sentAt(Date.parse(embed.timestamp)) : '';
  const parts = [embed.footer?.text ?? '', time].filter((part) => part !== '');
  return parts.length ? h('div', { class: 'embed-footer' }, parts.join(' • ')) : null;
}

const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'secondary',
};
const LINK = 5;

interface Button {
  readonly type: number;
  readonly style: number;
  readonly label?: string;
  readonly emoji?: { readonly name?: string };
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
}

/** Rows of buttons; pressing one calls `press` with its id. */
export function componentRows(message: SeenMessage, press: (customId: string) => void): HTMLElement[] {
  return message.components.flatMap((row) => {
    const { type, components } = row as { type: number; components?: readonly Button[] };
    if (type !== 1 || !components) return [];
    const buttons = components.filter((one) => one.type === 2).map((button) => buttonElement(button, press));
    return buttons.length ? [h('div', { class: 'buttons' }, ...buttons)] : [];
  });
}

/** Emoji of buttons that are drawn here: not every computer has a font for them. */
const DRAWN: Readonly<Record<string, Parameters<typeof icon>[0]>> = { '👍': 'thumbUp', '👎': 'thumbDown' };

function buttonElement(button: Button, press: (customId: string) => void): HTMLElement {
  const className = `button ${STYLES[button.style] ?? 'secondary'}`;
  const label = [button.emoji?.name, button.label].filter(Boolean).join(' ');
  if (button.style === LINK && /^https?:/.test(button.url ?? '')) {
    return h(
      'a',
      { class: className, href: button.url, target: '_blank', rel: 'noopener noreferrer' },
      label,
      icon('external'),
    );
  }
  const id = button.custom_id ?? '';
  const drawn = DRAWN[button.emoji?.name ?? ''];
  const element: HTMLButtonElement = h(
    'button',
    {
      type: 'button',
      class: className,
      disabled: button.disabled === true,
      'data-custom-id': id,
      'aria-label': label,
      on: { click: () => press(id) },
    },
    drawn === undefined ? label : icon(drawn),
    drawn !== undefined && button.label,
  );
  return element;
}
