/** The box that a person writes into. */
import { CommandBar } from './command-bar.ts';
import { matching, type Runnable, readTyped, type TypedCommand } from './commands.ts';
import { byId, h, icon } from './dom.ts';
import { type Choice, Picker } from './picker.ts';
import { plainText } from './rich-text.ts';
import type { Store } from './store.ts';

/** Where a person writes: text with mentions, or a slash command. */
export class Composer {
  readonly #store: Store;
  readonly #form = byId('composer', HTMLFormElement);
  readonly #box = byId('composer-box', HTMLElement);
  readonly #text = byId('message-text', HTMLTextAreaElement);
  readonly #replyBar = byId('reply-bar', HTMLElement);
  readonly #picker = new Picker(byId('picker', HTMLElement));
  #command: CommandBar | null = null;

  constructor(store: Store) {
    this.#store = store;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#text.addEventListener('input', () => this.#typed());
    this.#text.addEventListener('keydown', (event) => this.#key(event));
    this.#text.addEventListener('blur', () => this.#picker.hide());
    store.on('all', () => this.#relabel());
    store.on('opened', () => this.#leaveCommand());
    store.on('replying', () => this.#showReply());
  }

  focus(): void {
    if (this.#command) this.#command.focus();
    else this.#text.focus();
  }

  /** Puts something to try into the composer, as if it had been typed, ready to be sent. */
  fill(text: string): void {
    this.#leaveCommand();
    const typed = readTyped(this.#runnables(), text);
    if (typed) this.#enterCommand(typed);
    else {
      this.#text.value = text;
      this.#grow();
      this.#text.focus();
    }
  }

  #runnables(): Runnable[] {
    return this.#store.runnables;
  }

  #relabel(): void {
    const channel = this.#store.channels.get(this.#store.channelId);
    const marks = { text: '#', direct: '@', thread: '' };
    const name = channel ? this.#store.titleOf(channel) : '';
    const label = channel?.kind === 'thread' ? `Message “${name}”` : `Message ${marks[channel?.kind ?? 'text']}${name}`;
    this.#text.setAttribute('aria-label', label);
    this.#text.placeholder = label;
  }

  #showReply(): void {
    const reply = this.#store.replyingTo;
    this.#replyBar.hidden = reply === null;
    if (!reply) return;
    const { message, ping } = reply;
    const name = this.#store.person(message.authorId) ?? '';
    const toggle = h(
      'button',
      {
        type: 'button',
        class: ping ? 'ping on' : 'ping',
        'aria-pressed': String(ping),
        title: 'Whether the reply mentions the author',
        on: { click: () => this.#store.replyTo(message, !ping) },
      },
      ping ? '@ on' : '@ off',
    );
    const cancel = h(
      'button',
      { type: 'button', 'aria-label': 'Cancel reply', on: { click: () => this.#store.replyTo(null) } },
      icon('close'),
    );
    this.#replyBar.replaceChildren(
      h(
        'span',
        { class: 'replying' },
        'Replying to ',
        h('b', {}, name),
        h('span', { class: 'quiet' }, ` ${plainText(message.content, this.#store)}`),
      ),
      toggle,
      cancel,
    );
    this.focus();
  }

  #typed(): void {
    this.#grow();
    const { value, selectionStart } = this.#text;
    const typed = value.endsWith(' ') ? readTyped(this.#runnables(), value) : null;
    const mention = /(?:^|\s)@([\p{L}\p{N}_-]*)$/u.exec(value.slice(0, selectionStart));
    if (typed && typed.values.size === 0) this.#enterCommand(typed);
    else if (/^\/[^\n]*$/.test(value)) this.#showCommands(value.slice(1));
    else if (mention) this.#showPeople(mention[1]!);
    else this.#picker.hide();
  }

  #showCommands(typed: string): void {
    const found = matching(this.#runnables(), typed);
    const choices = found.map(
      (command): Choice => ({
        label: h(
          'b',
          {},
          `/${command.shown}`,
          ...command.options.filter((one) => one.required).map((one) => h('span', { class: 'argument' }, one.shown)),
        ),
        hint: command.description,
        pick: () => this.#enterCommand({ command, values: new Map() }),
      }),
    );
    const note = typed.includes(' ') ? undefined : 'No command of this name';
    this.#picker.show(this.#text, 'Commands', choices, { note });
  }

  #showPeople(typed: string): void {
    const { bot, people } = this.#store.state!;
    const found = [bot, people.member, people.admin].filter((one) =>
      one.name.toLowerCase().startsWith(typed.toLowerCase()),
    );
    const choices = found.map(
      (person): Choice => ({
        label: h('b', {}, `@${person.name}`),
        hint: person === bot ? 'the bot' : 'member',
        pick: () => {
          const end = this.#text.selectionStart;
          this.#text.setRangeText(`@${person.name} `, end - typed.length - 1, end, 'end');
          this.#picker.hide();
          this.#grow();
        },
      }),
    );
    this.#picker.show(this.#text, 'People', choices);
  }

  #key(event: KeyboardEvent): void {
    if (this.#picker.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void this.#submit();
    } else if (event.key === 'Escape') this.#store.replyTo(null);
  }

  #enterCommand(typed: TypedCommand): void {
    this.#picker.hide();
    this.#text.value = '';
    this.#text.hidden = true;
    this.#command = new CommandBar(typed, this.#store, this.#picker, {
      submit: () => void this.#submit(),
      leave: () => {
        this.#leaveCommand();
        this.#text.focus();
      },
    });
    this.#box.prepend(this.#command.element);
    this.#command.focus();
  }

  #leaveCommand(): void {
    this.#command?.close();
    this.#command?.element.remove();
    this.#command = null;
    this.#text.hidden = false;
    this.#text.value = '';
    this.#grow();
  }

  async #submit(): Promise<void> {
    const { channelId, actor, locale } = this.#store;
    if (this.#command) {
      const options = this.#command.values();
      if (!options) return;
      const { name } = this.#command.command;
      this.#leaveCommand();
      this.#text.focus();
      await this.#store.interact({ do: 'run', as: actor, locale, channelId, command: name, options });
      return;
    }
    const typed = readTyped(this.#runnables(), this.#text.value.trim());
    if (typed) return this.#enterCommand(typed);
    await this.#send(channelId);
  }

  async #send(channelId: string): Promise<void> {
    const written = this.#text.value.trim();
    if (written === '') return;
    const reply = this.#store.replyingTo;
    const request = {
      do: 'write',
      as: this.#store.actor,
      channelId,
      text: this.#store.withMarks(written),
      ...(reply ? { replyTo: reply.message.id, ping: reply.ping } : {}),
    } as const;
    this.#text.value = '';
    this.#grow();
    this.#picker.hide();
    const sent = await this.#store.attempt(() => this.#store.ask(request));
    if (sent) this.#store.replyTo(null);
    else if (this.#text.value === '') this.#text.value = written;
  }

  #grow(): void {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${Math.min(this.#text.scrollHeight, 220)}px`;
  }
}
