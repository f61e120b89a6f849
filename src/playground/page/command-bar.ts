/** Filling in a slash command: its options as fields, with their choices and suggestions. */
import type { Runnable, RunnableOption, TypedCommand } from './commands.ts';
import { h } from './dom.ts';
import type { Choice, Picker } from './picker.ts';
import type { OptionValues } from './protocol.ts';
import type { Store } from './store.ts';

const STRING = 3;
const BOOLEAN = 5;
const AUTOCOMPLETE_PAUSE_MS = 120;

interface Offer {
  readonly name: string;
  readonly value: string | number | boolean;
}

interface Field {
  readonly option: RunnableOption;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** The value behind the name that was chosen from the list; typed text is its own value. */
  chosen: Offer | null;
}

export interface CommandBarActions {
  /** Runs the command. */
  readonly submit: () => void;
  /** Goes back to writing text. */
  readonly leave: () => void;
}

/** The composer while a command is being filled in: its name, a field for each option, and offers of further ones. */
export class CommandBar {
  readonly element: HTMLElement;
  readonly command: Runnable;
  readonly #store: Store;
  readonly #picker: Picker;
  readonly #actions: CommandBarActions;
  readonly #fields: Field[] = [];
  readonly #offers = h('span', { class: 'offers' });
  #asked = 0;
  #timer = 0;

  constructor({ command, values }: TypedCommand, store: Store, picker: Picker, actions: CommandBarActions) {
    this.command = command;
    this.#store = store;
    this.#picker = picker;
    this.#actions = actions;
    this.element = h(
      'div',
      {
        class: 'command-bar',
        role: 'group',
        'aria-label': `Command ${command.shown}`,
        tabindex: -1,
        on: { keydown: (event) => this.#ownKey(event) },
      },
      h('span', { class: 'command-name', title: command.description }, `/${command.shown}`),
      this.#offers,
    );
    for (const option of command.options) {
      const value = values.get(option.name);
      if (option.required || value !== undefined) this.#add(option, value);
    }
    this.#offerRest();
  }

  focus(): void {
    const empty = this.#fields.find((field) => field.input.value === '');
    const target = empty ?? this.#fields.at(-1);
    (target?.input ?? this.element).focus();
    if (target && !empty) this.#picker.hide();
  }

  /** The values to send; `null` when something is missing, which is then pointed out. */
  values(): OptionValues | null {
    const values: Record<string, string | number | boolean> = {};
    for (const field of this.#fields) {
      const value = enteredValue(field);
      const missing = value === null || (value === '' && field.option.required === true);
      field.element.classList.toggle('missing', missing);
      field.input.setAttribute('aria-invalid', String(missing));
      if (missing) {
        field.input.focus();
        return null;
      }
      if (value !== '') values[field.option.name] = value;
    }
    return values;
  }

  close(): void {
    window.clearTimeout(this.#timer);
    this.#picker.hide();
  }

  #add(option: RunnableOption, value = ''): Field {
    const id = `option-${option.name}`;
    const input = h('input', {
      id,
      value,
      type: 'text',
      autocomplete: 'off',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      'aria-required': String(option.required === true),
      inputmode: option.type === STRING ? undefined : option.type === BOOLEAN ? 'none' : 'decimal',
      enterkeyhint: 'send',
    });
    const element = h(
      'span',
      { class: 'option' },
      h('label', { for: id, title: option.description }, option.shown),
      input,
    );
    const field: Field = { option, element, input, chosen: null };
    const size = (): void => {
      input.size = Math.min(Math.max(input.value.length + 1, 6), 60);
    };
    input.addEventListener('input', () => {
      field.chosen = null;
      element.classList.remove('missing');
      size();
      this.#suggest(field);
    });
    input.addEventListener('focus', () => this.#suggest(field));
    input.addEventListener('blur', () => this.#picker.hide());
    input.addEventListener('keydown', (event) => this.#key(event, field));
    element.addEventListener('click', () => input.focus());
    size();
    this.#fields.push(field);
    this.#offers.before(element);
    return field;
  }

  #offerRest(): void {
    const shown = new Set(this.#fields.map((field) => field.option));
    const rest = this.command.options.filter((option) => !shown.has(option));
    this.#offers.replaceChildren(
      ...rest.map((option) =>
        h(
          'button',
          {
            type: 'button',
            class: 'offer',
            title: option.description,
            'aria-label': `Add option ${option.shown}: ${option.description}`,
            on: {
              click: () => {
                this.#add(option).input.focus();
                this.#offerRest();
              },
              keydown: (event) => event.key === 'Escape' && this.#actions.leave(),
            },
          },
          `+ ${option.shown}`,
        ),
      ),
    );
  }

  /** Without a field, the command itself has the focus. */
  #ownKey(event: KeyboardEvent): void {
    if (event.target !== this.element) return;
    if (event.key === 'Enter') this.#actions.submit();
    else if (event.key === 'Escape' || event.key === 'Backspace') this.#actions.leave();
    else return;
    event.preventDefault();
  }

  #key(event: KeyboardEvent, field: Field): void {
    if (this.#picker.key(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#actions.submit();
    } else if (event.key === 'Escape' || (event.key === 'Backspace' && field.input.value === '')) {
      event.preventDefault();
      this.#remove(field);
    }
  }

  /** An optional field goes back among the offers; without one there is nothing left but to leave the command. */
  #remove(field: Field): void {
    if (field.option.required || this.#fields.length === 1) {
      this.#actions.leave();
      return;
    }
    this.#fields.splice(this.#fields.indexOf(field), 1);
    field.element.remove();
    this.#offerRest();
    this.#fields.at(-1)!.input.focus();
  }

  #suggest(field: Field): void {
    window.clearTimeout(this.#timer);
    const { option, input } = field;
    const heading = `${option.shown}: ${option.description}`;
    if ('autocomplete' in option && option.autocomplete) {
      this.#timer = window.setTimeout(() => void this.#autocomplete(field, heading), AUTOCOMPLETE_PAUSE_MS);
      return;
    }
    const typed = input.value.toLowerCase();
    const fixed =
      option.type === BOOLEAN
        ? [
            { name: 'True', value: true },
            { name: 'False', value: false },
          ]
        : 'choices' in option
          ? (option.choices ?? [])
          : [];
    const fitting = field.chosen ? [] : fixed.filter((one) => one.name.toLowerCase().includes(typed));
    this.#offerChoices(field, heading, fitting);
  }

  async #autocomplete(field: Field, heading: string): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const others: Record<string, string | number | boolean> = {};
    for (const other of this.#fields) {
      const value = other === field ? '' : enteredValue(other);
      if (value !== '' && value !== null) others[other.option.name] = value;
    }
    try {
      const { choices } = await this.#store.ask({
        do: 'autocomplete',
        as: this.#store.actor,
        locale: this.#store.locale,
        channelId: this.#store.channelId,
        command: this.command.name,
        focused: { name: field.option.name, value: field.input.value },
        others,
      });
      // An answer that was overtaken by further typing is of no use any more.
      if (mine === this.#asked && document.activeElement === field.input) this.#offerChoices(field, heading, choices);
    } catch {
      if (mine === this.#asked && document.activeElement === field.input) {
        this.#picker.show(field.input, heading, [], { note: 'Loading options failed' });
      }
    }
  }

  #offerChoices(field: Field, heading: string, choices: readonly Offer[]): void {
    const lines = choices.map(
      ({ name, value }): Choice => ({
        label: name,
        pick: () => {
          field.chosen = { name, value };
          field.input.value = name;
          field.input.size = Math.min(Math.max(name.length + 1, 6), 60);
          this.#picker.hide();
          this.#next(field);
        },
      }),
    );
    this.#picker.show(field.input, heading, lines, { free: 'autocomplete' in field.option });
  }

  #next(field: Field): void {
    const empty = this.#fields.find((one) => one !== field && one.input.value === '');
    empty?.input.focus();
  }
}

/** `null` for what is no value of the option's type. */
function enteredValue({ option, input, chosen }: Field): string | number | boolean | null {
  const typed = input.value.trim();
  if (chosen && chosen.name === input.value) return chosen.value;
  if (typed === '' || option.type === STRING) return typed;
  if (option.type === BOOLEAN) return { true: true, false: false }[typed.toLowerCase()] ?? null;
  return Number.isFinite(Number(typed)) ? Number(typed) : null;
}
