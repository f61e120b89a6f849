/** The messages of the open channel, as they come and change. */
import type { SeenMessage } from '../types.ts';
import { avatar } from './avatar.ts';
import { byId, h, icon } from './dom.ts';
import { continues, type MessageActions, messageElement } from './message-view.ts';
import type { Store } from './store.ts';

/** So close to the end of the list, a reader is following it. */
const NEAR_END_PX = 120;
const TYPING_MS = 10_000;

/** The messages of the open channel, kept at the end while the reader is there. */
export class MessageList {
  readonly #store: Store;
  readonly #actions: MessageActions;
  readonly #list = byId('messages', HTMLOListElement);
  readonly #scroller = byId('scroller', HTMLElement);
  readonly #typing = byId('typing', HTMLElement);
  readonly #latest = byId('latest', HTMLButtonElement);
  readonly #example: (text: string) => void;
  #typingTimer = 0;

  constructor(store: Store, actions: MessageActions, example: (text: string) => void) {
    this.#store = store;
    this.#actions = actions;
    this.#example = example;
    // Whoever uses the keyboard must be able to scroll, also where no message holds a button.
    this.#scroller.tabIndex = 0;
    store.on('all', () => this.#drawAll());
    store.on('message', (message) => this.#draw(message));
    store.on('gone', () => this.#keepingPlace(() => this.#drawAll(false)));
    store.on('channels', () => this.#keepingPlace(() => this.#drawAll(false)));
    store.on('typing', (channelId) => this.#showTyping(channelId));
    this.#latest.addEventListener('click', () => this.#toEnd());
    this.#scroller.addEventListener('scroll', () => {
      this.#latest.hidden = this.#atEnd;
    });
    // Neither a picture that arrives late nor a composer that grows may push the end out of sight.
    const stay = (): void => {
      if (this.#following) this.#toEnd();
    };
    this.#list.addEventListener('load', stay, true);
    new ResizeObserver(stay).observe(this.#scroller);
  }

  #following = true;

  get #atEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    this.#following = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
    return this.#following;
  }

  #toEnd(): void {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  #drawAll(toEnd = true): void {
    const messages = this.#store.visible();
    const elements = messages.map((message, index) => this.#element(message, messages[index - 1]));
    this.#list.replaceChildren(...elements);
    this.#drawWelcome();
    this.#hideTyping();
    if (toEnd) this.#toEnd();
  }

  #element(message: SeenMessage, before: SeenMessage | undefined): HTMLElement {
    return messageElement(message, continues(message, before), this.#store, this.#actions);
  }

  #draw(message: SeenMessage): void {
    this.#refreshChip(message.channelId);
    if (!this.#store.isVisible(message)) return;
    if (message.authorId === this.#store.bot.id) this.#hideTyping();
    const following = this.#atEnd || message.authorId === this.#store.me.id;
    const messages = this.#store.visible();
    const element = this.#element(message, messages[messages.indexOf(message) - 1]);
    const old = this.#find(message.id);
    if (old) replaceKeepingFocus(old, element);
    else this.#list.append(element);
    if (following) this.#toEnd();
    else this.#latest.hidden = false;
  }

  /** The number of messages in a thread stands under the message from which it was started. */
  #refreshChip(threadId: string): void {
    const starter = this.#store.messages.get(threadId);
    const old = starter && this.#find(threadId);
    if (!starter || !old) return;
    const messages = this.#store.visible();
    replaceKeepingFocus(old, this.#element(starter, messages[messages.indexOf(starter) - 1]));
  }

  #find(id: string): HTMLElement | null {
    return this.#list.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  #keepingPlace(draw: () => void): void {
    const end = this.#atEnd;
    const { scrollTop } = this.#scroller;
    draw();
    this.#scroller.scrollTop = end ? this.#scroller.scrollHeight : scrollTop;
  }

  #drawWelcome(): void {
    const { channels, channelId, bot } = this.#store;
    const channel = channels.get(channelId)!;
    const isThread = channel.kind === 'thread';
    const isDirect = channel.kind === 'direct';
    const examples = this.#store.examples.map((text) =>
      h('li', {}, h('button', { type: 'button', class: 'example', on: { click: () => this.#example(text) } }, text)),
    );
    byId('welcome', HTMLElement).replaceChildren(
      isDirect
        ? h('span', { class: 'big-avatar' }, avatar(bot.name, true))
        : h('span', { class: 'big-icon' }, icon(isThread ? 'thread' : 'hash')),
      h('h2', {}, isThread || isDirect ? this.#store.titleOf(channel) : `Welcome to #${channel.name}!`),
      h(
        'p',
        {},
        'This is a Discord of your own, on this computer only, with ',
        h('span', { class: 'with-bot' }, avatar(bot.name, true), h('b', {}, bot.name)),
        ' in it. Type ',
        h('kbd', {}, '/'),
        ...(isDirect
          ? [' for its commands, or just write: here it needs no mention, and nobody else reads it.']
          : [' for its commands, or mention ', h('b', {}, `@${bot.name}`), ' in a message.']),
      ),
      ...(examples.length && !isThread
        ? [
            h('p', { class: 'try', id: 'try' }, 'Try one of these:'),
            h('ul', { class: 'examples', 'aria-labelledby': 'try' }, ...examples),
          ]
        : []),
    );
  }

  #showTyping(channelId: string): void {
    if (channelId !== this.#store.channelId) return;
    const dots = h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
    this.#typing.replaceChildren(dots, h('b', {}, this.#store.bot.name), ' is typing…');
    window.clearTimeout(this.#typingTimer);
    this.#typingTimer = window.setTimeout(() => this.#hideTyping(), TYPING_MS);
  }

  #hideTyping(): void {
    this.#typing.replaceChildren();
  }
}

/** The pressed button is often in the message that it changes; whoever uses the keyboard stays where they were. */
function replaceKeepingFocus(old: HTMLElement, next: HTMLElement): void {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const place = focused ? [...old.querySelectorAll('button, a')].indexOf(focused) : -1;
  old.replaceWith(next);
  const candidates = [...next.querySelectorAll<HTMLElement>('button, a')];
  if (place >= 0) candidates[Math.min(place, candidates.length - 1)]?.focus({ preventScroll: true });
}
