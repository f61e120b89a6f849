/** Pictures of people. */
import { h } from './dom.ts';

const COLOURS = 5;

/** A round picture for somebody without one: the initial on a colour that stays with the name. */
export function avatar(name: string, bot: boolean): HTMLElement {
  let sum = 0;
  for (const character of name) sum += character.codePointAt(0)!;
  const colour = bot ? 'bot' : `colour-${sum % COLOURS}`;
  return h('span', { class: `avatar ${colour}`, 'aria-hidden': 'true' }, [...name][0]?.toUpperCase() ?? '?');
}
