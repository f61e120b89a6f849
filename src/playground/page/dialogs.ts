/** What the page asks in a dialog of its own, and what it shows above everything else. */
import type { SeenMessage } from '../types.ts';
import { nameIn } from './commands.ts';
import { byId, h } from './dom.ts';
import { plainText } from './rich-text.ts';
import type { Store } from './store.ts';

const MESSAGE_COMMAND = 3;
const PROBLEM_MS = 8000;

/** Asks for the name of a thread, and opens it. */
export function askForThread(store: Store, message: SeenMessage): void {
  const name = h('input', {
    id: 'asked',
    value: plainText(message.content, store).slice(0, 60) || 'New thread',
    maxlength: 100,
    required: true,
    autocomplete: 'off',
  });
  ask({ heading: 'Create thread', label: 'Thread name', action: 'Create thread' }, name, (text) =>
    store.attempt(async () => {
      const { channelId } = await store.ask({ do: 'thread', as: store.actor, name: text, parent: message.id });
      store.open(channelId);
    }),
  );
}

/** Asks for other words for a message of one's own. */
export function askForWords(store: Store, message: SeenMessage): void {
  const words = h('textarea', { id: 'asked', maxlength: 1900, required: true, rows: 4 });
  words.value = store.withNames(message.content);
  ask({ heading: 'Edit message', label: 'Message', action: 'Save' }, words, (text) =>
    store.attempt(() => store.ask({ do: 'edit', as: store.actor, messageId: message.id, text: store.withMarks(text) })),
  );
}

/** A dialog with one field; `done` is called with what stands in it, unless that is nothing. */
function ask(
  { heading, label, action }: Readonly<Record<'heading' | 'label' | 'action', string>>,
  field: HTMLInputElement | HTMLTextAreaElement,
  done: (text: string) => unknown,
): void {
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'asked-heading' },
    h(
      'form',
      { method: 'dialog' },
      h('h2', { id: 'asked-heading' }, heading),
      h('label', { for: field.id }, label),
      field,
      h(
        'menu',
        {},
        h('button', { type: 'button', class: 'button secondary', on: { click: () => dialog.close() } }, 'Cancel'),
        h('button', { class: 'button primary', value: 'done' }, action),
      ),
    ),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    const text = field.value.trim();
    if (dialog.returnValue === 'done' && text !== '') done(text);
  });
  document.body.append(dialog);
  dialog.showModal();
  field.select();
}

/** The bot's commands for a message, in a small menu beside the button. */
export function showApps(store: Store, message: SeenMessage, at: HTMLElement): void {
  const commands = store.commands.filter((command) => command.type === MESSAGE_COMMAND);
  const menu = h(
    'div',
    { class: 'apps-menu', popover: 'auto', role: 'menu', 'aria-label': 'Apps' },
    ...commands.map((command) =>
      h(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          on: {
            click: () => {
              menu.hidePopover();
              const { actor, channelId, locale } = store;
              void store.interact({
                do: 'run',
                as: actor,
                locale,
                channelId,
                command: command.name,
                options: {},
                target: message.id,
              });
            },
          },
        },
        nameIn(store.locale, command),
      ),
    ),
  );
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') menu.remove();
  });
  document.body.append(menu);
  menu.showPopover();
  const place = at.getBoundingClientRect();
  menu.style.insetBlockStart = `${Math.min(place.bottom + 4, innerHeight - menu.offsetHeight - 8)}px`;
  menu.style.insetInlineStart = `${Math.max(8, place.right - menu.offsetWidth)}px`;
  menu.querySelector('button')?.focus();
}

/** Tells what went wrong, in the corner, for a while. */
export function showProblem(text: string): void {
  const place = byId('problems', HTMLElement);
  const problem = h('p', {}, text);
  place.append(problem);
  setTimeout(() => problem.remove(), PROBLEM_MS);
}
