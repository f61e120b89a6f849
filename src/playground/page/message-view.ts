/** One message as an element of the page. */
import type { SeenMessage } from '../types.ts';
import { avatar } from './avatar.ts';
import { h, icon } from './dom.ts';
import { attachmentElements, componentRows, embedElement } from './message-parts.ts';
import { plainText, richText } from './rich-text.ts';
import type { Store } from './store.ts';
import { clockTime, sentAt } from './times.ts';

const LOADING = 128;

/** Minutes within which a person's next message goes without name and picture. */
const GROUP_MS = 7 * 60_000;

export interface MessageActions {
  reply(message: SeenMessage): void;
  startThread(message: SeenMessage): void;
  openThread(id: string): void;
  /** Shows the bot's commands for messages. */
  apps(message: SeenMessage, at: HTMLElement): void;
  /** For the author only. */
  edit(message: SeenMessage): void;
  remove(message: SeenMessage): void;
  press(message: SeenMessage, customId: string): void;
  dismiss(message: SeenMessage): void;
}

export const continues = (message: SeenMessage, before: SeenMessage | undefined): boolean =>
  before !== undefined &&
  before.authorId === message.authorId &&
  before.ephemeralFor === message.ephemeralFor &&
  message.interaction === null &&
  message.replyTo === null &&
  message.createdAt - before.createdAt < GROUP_MS;

/** @param grouped - whether it goes on from the message above, of the same author. */
export function messageElement(
  message: SeenMessage,
  grouped: boolean,
  store: Store,
  actions: MessageActions,
): HTMLElement {
  const author = store.person(message.authorId) ?? 'Somebody';
  const isBot = message.authorId === store.bot.id;
  const mentioned = message.content.includes(`<@${store.me.id}>`);
  const time = new Date(message.createdAt).toISOString();
  const header = h(
    'h3',
    { class: 'message-header' },
    h('span', { class: isBot ? 'author bot' : 'author' }, author),
    isBot && h('span', { class: 'app-tag' }, 'APP'),
    h('time', { datetime: time }, sentAt(message.createdAt)),
  );
  const thread = store.channels.get(message.id);
  return h(
    'li',
    {
      class: ['message', grouped && 'grouped', message.ephemeralFor && 'ephemeral', mentioned && 'mentioned']
        .filter(Boolean)
        .join(' '),
      'data-id': message.id,
    },
    grouped ? null : contextLine(message, store),
    h(
      'div',
      { class: 'gutter' },
      grouped ? h('time', { class: 'side-time', datetime: time }, clockTime(message.createdAt)) : avatar(author, isBot),
    ),
    h(
      'article',
      { class: 'body', 'aria-label': `${author}, ${sentAt(message.createdAt)}` },
      grouped ? null : header,
      content(message, store),
      ...attachmentElements(message),
      ...message.embeds.map((embed) => embedElement(embed, message, store)),
      ...componentRows(message, (customId) => actions.press(message, customId)),
      thread && threadChip(thread, store, actions),
      message.ephemeralFor && ephemeralLine(message, actions),
    ),
    message.flags & LOADING || message.ephemeralFor ? null : toolbar(message, author, store, actions),
  );
}

function content(message: SeenMessage, store: Store): HTMLElement | null {
  if (message.flags & LOADING) {
    const dots = h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
    return h('div', { class: 'content thinking' }, dots, `${store.bot.name} is thinking…`);
  }
  if (message.content === '') return null;
  return h(
    'div',
    { class: message.id.startsWith('notice-') ? 'content notice' : 'content' },
    ...richText(message.content, store),
    message.edited && h('span', { class: 'edited' }, '(edited)'),
  );
}

/** The line above a message: the command that was used, or the message that it answers. */
function contextLine(message: SeenMessage, store: Store): HTMLElement | null {
  if (message.replyTo !== null) {
    const replied = store.messages.get(message.replyTo);
    const author = replied ? (store.person(replied.authorId) ?? '') : '';
    const preview = replied && !replied.deleted ? plainText(replied.content, store) || 'Click to see attachment' : null;
    const jump = (): void => {
      const target = document.querySelector(`[data-id="${CSS.escape(message.replyTo!)}"]`);
      target?.scrollIntoView({ block: 'center' });
      target?.animate([{ background: 'rgb(88 101 242 / 0.3)' }, {}], 1200);
    };
    return h(
      'div',
      { class: 'context' },
      h('span', { class: 'spine', 'aria-hidden': 'true' }),
      preview === null
        ? h('em', {}, 'Original message was deleted')
        : h(
            'button',
            { type: 'button', class: 'preview', on: { click: jump } },
            avatar(author, replied!.authorId === store.bot.id),
            h('b', {}, `@${author}`),
            h('span', {}, preview),
          ),
    );
  }
  if (!message.interaction) return null;
  const user = store.person(message.interaction.userId) ?? 'Somebody';
  return h(
    'div',
    { class: 'context' },
    h('span', { class: 'spine', 'aria-hidden': 'true' }),
    avatar(user, false),
    h('b', {}, user),
    ' used ',
    h('span', { class: 'used' }, icon('slash'), store.commandName(message.interaction.name)),
  );
}

function ephemeralLine(message: SeenMessage, actions: MessageActions): HTMLElement {
  const dismiss = h(
    'button',
    { type: 'button', class: 'link', on: { click: () => actions.dismiss(message) } },
    'Dismiss message',
  );
  return h('div', { class: 'only-you' }, icon('eye'), 'Only you can see this • ', dismiss);
}

function threadChip(thread: { id: string; name: string }, store: Store, actions: MessageActions): HTMLElement {
  const inside = [...store.messages.values()].filter((one) => one.channelId === thread.id && !one.deleted).length;
  const count = inside === 0 ? 'See thread' : inside === 1 ? '1 message' : `${inside} messages`;
  return h(
    'button',
    { type: 'button', class: 'thread-chip', on: { click: () => actions.openThread(thread.id) } },
    icon('thread'),
    h('b', {}, thread.name),
    h('span', {}, `${count} ›`),
  );
}

function toolbar(message: SeenMessage, author: string, store: Store, actions: MessageActions): HTMLElement {
  const button = (name: Parameters<typeof icon>[0], label: string, act: (at: HTMLElement) => void): HTMLElement => {
    const element: HTMLElement = h(
      'button',
      { type: 'button', 'aria-label': label, title: label, on: { click: () => act(element) } },
      icon(name),
    );
    return element;
  };
  const inChannel = store.channels.get(message.channelId)?.kind === 'text';
  const hasApps = store.commands.some((command) => command.type === 3);
  return h(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': `Message of ${author}` },
    button('reply', 'Reply', () => actions.reply(message)),
    inChannel &&
      !store.channels.has(message.id) &&
      button('thread', 'Create thread', () => actions.startThread(message)),
    message.authorId === store.me.id && button('edit', 'Edit', () => actions.edit(message)),
    message.authorId === store.me.id && button('trash', 'Delete', () => actions.remove(message)),
    hasApps && button('apps', 'Apps', (at) => actions.apps(message, at)),
  );
}
