import { avatar } from './avatar.ts';
import { byId, h, icon } from './dom.ts';
import type { Store } from './store.ts';

/** The list of channels and threads, who acts, and the header of the open channel. */
export class Sidebar {
  readonly #store: Store;
  readonly #list = byId('channels', HTMLElement);
  readonly #nav = byId('sidebar', HTMLElement);
  readonly #menu = byId('menu', HTMLButtonElement);

  constructor(store: Store) {
    this.#store = store;
    const admin = byId('admin', HTMLButtonElement);
    admin.addEventListener('click', () => store.actAs(store.actor === 'admin' ? 'member' : 'admin'));
    this.#menu.addEventListener('click', () => this.#toggle(this.#nav.dataset.open !== 'true'));
    byId('scrim', HTMLElement).addEventListener('click', () => this.#toggle(false));
    this.#nav.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#nav.dataset.open !== 'true') return;
      this.#toggle(false);
      this.#menu.focus();
    });
    store.on('all', () => this.#draw());
    store.on('channels', () => this.#draw());
  }

  #toggle(open: boolean): void {
    this.#nav.dataset.open = String(open);
    this.#menu.setAttribute('aria-expanded', String(open));
  }

  #draw(): void {
    const store = this.#store;
    byId('guild-name', HTMLElement).textContent = store.state!.guildName;
    const roots = [...store.channels.values()].filter((channel) => channel.parentId === null);
    this.#list.replaceChildren(
      ...roots.map((channel) => {
        const threads = store.threadsOf(channel.id);
        return h(
          'li',
          {},
          this.#entry(channel.id, channel.name, 'hash'),
          threads.length > 0 &&
            h(
              'ul',
              { class: 'threads', 'aria-label': 'Threads' },
              ...threads.map((thread) => h('li', {}, this.#entry(thread.id, thread.name, null))),
            ),
        );
      }),
    );
    this.#drawActor();
    this.#drawHeader();
  }

  #entry(id: string, name: string, symbol: 'hash' | null): HTMLElement {
    const open = (): void => {
      this.#toggle(false);
      this.#store.open(id);
    };
    const current = id === this.#store.channelId ? 'page' : undefined;
    return h(
      'button',
      { type: 'button', class: 'channel', 'aria-current': current, on: { click: open } },
      symbol && icon(symbol),
      h('span', {}, name),
    );
  }

  #drawActor(): void {
    const { me, actor } = this.#store;
    byId('admin', HTMLButtonElement).setAttribute('aria-checked', String(actor === 'admin'));
    byId('me', HTMLElement).replaceChildren(
      avatar(me.name, false),
      h(
        'span',
        { class: 'me-name' },
        h('b', {}, me.name),
        h('small', {}, actor === 'admin' ? 'Administrator' : 'Member'),
      ),
    );
  }

  #drawHeader(): void {
    const channel = this.#store.channels.get(this.#store.channelId);
    if (!channel) return;
    const parent = channel.parentId === null ? undefined : this.#store.channels.get(channel.parentId);
    const title = h('h1', {}, icon(parent ? 'thread' : 'hash'), channel.name);
    const back =
      parent &&
      h(
        'button',
        { type: 'button', class: 'link', on: { click: () => this.#store.open(parent.id) } },
        `in #${parent.name}`,
      );
    byId('channel-title', HTMLElement).replaceChildren(title, ...(back ? [back] : []));
    document.title = `#${channel.name} | ${this.#store.state!.guildName}`;
  }
}
