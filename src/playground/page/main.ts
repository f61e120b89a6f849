/** Puts the parts of the page together. */
import { Composer } from './composer.ts';
import { askForThread, askForWords, showApps, showProblem } from './dialogs.ts';
import { byId } from './dom.ts';
import { MessageList } from './message-list.ts';
import { Sidebar } from './sidebar.ts';
import { Store } from './store.ts';

const store = new Store();
const composer = new Composer(store);
new Sidebar(store);
new MessageList(
  store,
  {
    reply: (message) => store.replyTo(message),
    startThread: (message) => askForThread(store, message),
    openThread: (id) => store.open(id),
    apps: (message, at) => showApps(store, message, at),
    edit: (message) => askForWords(store, message),
    remove: (message) => void store.attempt(() => store.ask({ do: 'remove', as: store.actor, messageId: message.id })),
    press: (message, customId) =>
      void store.interact({ do: 'press', as: store.actor, locale: store.locale, messageId: message.id, customId }),
    dismiss: (message) => {
      store.dismiss(message);
      composer.focus();
    },
  },
  (example) => composer.fill(example),
);

store.on('problem', showProblem);
store.on('connected', (connected) => {
  byId('offline', HTMLElement).hidden = connected;
});
store.on('opened', () => {
  document.body.dataset.ready = 'true';
  // On a touch screen the keyboard would cover half of the first view.
  if (matchMedia('(hover: hover)').matches) composer.focus();
});
