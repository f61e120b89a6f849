/** The list that offers choices above the composer, by mouse and by keys. */
import { type Child, h } from './dom.ts';

export interface Choice {
  readonly label: Child;
  readonly hint?: Child;
  readonly pick: () => void;
}

/**
 * The list above the composer: commands, people, or values of an option. The field that has the focus drives it with the
 * arrow keys, and points at the chosen line with `aria-activedescendant`.
 */
export class Picker {
  readonly #element: HTMLElement;
  #field: HTMLElement | null = null;
  #choices: readonly Choice[] = [];
  #chosen = 0;

  constructor(element: HTMLElement) {
    this.#element = element;
    // The field must keep the focus while the list is used with a mouse.
    element.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  get open(): boolean {
    return this.#choices.length > 0;
  }

  /**
   * @param options.note - shown when there is nothing to choose.
   * @param options.free - text that is not in the list is as good: no line is chosen until an arrow key chooses one.
   */
  show(
    field: HTMLElement,
    heading: string,
    choices: readonly Choice[],
    options: { readonly note?: string | undefined; readonly free?: boolean } = {},
  ): void {
    const { note, free = false } = options;
    this.hide();
    if (choices.length === 0 && !note) return;
    this.#field = field;
    this.#choices = choices;
    this.#chosen = -1;
    const lines = choices.map((choice, index) =>
      h(
        'li',
        {
          id: `choice-${index}`,
          role: 'option',
          on: { click: () => choice.pick(), pointermove: () => this.#choose(index, false) },
        },
        h('span', { class: 'choice-label' }, choice.label),
        choice.hint && h('span', { class: 'choice-hint' }, choice.hint),
      ),
    );
    this.#element.replaceChildren(
      h('div', { class: 'picker-heading', id: 'picker-heading' }, heading),
      choices.length
        ? h('ul', { role: 'listbox', id: 'choices', 'aria-labelledby': 'picker-heading' }, ...lines)
        : h('p', { class: 'picker-note' }, note ?? ''),
    );
    this.#element.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    field.setAttribute('aria-controls', 'choices');
    if (choices.length && !free) this.#choose(0);
  }

  hide(): void {
    this.#choices = [];
    this.#element.hidden = true;
    this.#field?.setAttribute('aria-expanded', 'false');
    this.#field?.removeAttribute('aria-activedescendant');
    this.#field = null;
  }

  /** Acts on a key of the field. @returns whether the key was for the list. */
  key(event: KeyboardEvent): boolean {
    if (event.key === 'Escape' && !this.#element.hidden) this.hide();
    else if (!this.open) return false;
    else if (event.key === 'ArrowDown') this.#choose(this.#chosen + 1);
    else if (event.key === 'ArrowUp') this.#choose(Math.max(this.#chosen, 0) - 1);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && this.#chosen >= 0) {
      this.#choices[this.#chosen]!.pick();
    } else return false;
    event.preventDefault();
    return true;
  }

  #choose(index: number, scroll = true): void {
    const lines = [...this.#element.querySelectorAll('[role=option]')];
    this.#chosen = (index + lines.length) % lines.length;
    lines.forEach((line, at) => {
      line.setAttribute('aria-selected', String(at === this.#chosen));
    });
    if (scroll) lines[this.#chosen]?.scrollIntoView({ block: 'nearest' });
    this.#field?.setAttribute('aria-activedescendant', `choice-${this.#chosen}`);
  }
}
