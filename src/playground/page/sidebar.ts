/** What stands beside the messages: channels, people, languages, and the header. */
import { avatar } from './avatar.ts';
import { byId, h, icon } from './dom.ts';
import { LOCALES, nameOf } from './languages.ts';
import type { Store } from './store.ts';

/** The list of channels, threads and direct messages, who acts and in which language, and the header of the open channel. */
export class Sidebar {
  readonly #store: Store;
  readonly #list = byId('channels', HTMLElement);
  readonly #nav = byId('sidebar', HTMLElement);
  readonly #menu = byId('menu', HTMLButtonElement);

  constructor(store: Store) {
    this.#store = store;
    const admin = byId('admin', HTMLButtonElement);
    admin.addEventListener('click', () => store.actAs(store.actor === 'admin' ? 'member' : 'admin'));
    const language = byId('language', HTMLSelectElement);
    language.append(...LOCALES.map((locale) => h('option', { value: locale, lang: locale }, nameOf(locale))));
    language.value = store.locale;
    language.addEventListener('change', () => store.speak(language.value));
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
    const roots = [...store.channels.values()].filter(({ parentId, kind }) => parentId === null && kind !== 'direct');
    this.#list.replaceChildren(
      ...roots.map((channel) => {
        const threads = store.threadsOf(channel.id);
        return h(
          'li',
          {},
          this.#entry(channel.id, channel.name, icon('hash')),
          threads.length > 0 &&
            h(
              'ul',
              { class: 'threads', 'aria-label': 'Threads' },
              ...threads.map((thread) => h('li', {}, this.#entry(thread.id, thread.name, null))),
            ),
        );
      }),
    );
    const direct = store.directChannel;
    byId('direct', HTMLElement).replaceChildren(
      ...(direct ? [h('li', {}, this.#entry(direct.id, store.titleOf(direct), avatar(store.bot.name, true)))] : []),
    );
    this.#drawActor();
    this.#drawHeader();
  }

  #entry(id: string, name: string, symbol: Element | null): HTMLElement {
    const open = (): void => {
      this.#toggle(false);
      this.#store.open(id);
    };
    const current = id === this.#store.channelId ? 'page' : undefined;
    return h(
      'button',
      { type: 'button', class: 'channel', 'aria-current': current, on: { click: open } },
      symbol,
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
    const name = this.#store.titleOf(channel);
    const sign = channel.kind === 'direct' ? avatar(name, true) : icon(parent ? 'thread' : 'hash');
    const title = h('h1', {}, sign, name);
    const back =
      parent &&
      h(
        'button',
        { type: 'button', class: 'link', on: { click: () => this.#store.open(parent.id) } },
        `in #${parent.name}`,
      );
    byId('channel-title', HTMLElement).replaceChildren(title, ...(back ? [back] : []));
    document.title = channel.kind === 'direct' ? `@${name}` : `#${name} | ${this.#store.state!.guildName}`;
  }
}
