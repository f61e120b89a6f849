/** Building elements without markup text: nothing that was typed or received is ever parsed as HTML. */

export type Child = Node | string | null | undefined | false;

type Handlers = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

export interface Props {
  readonly on?: Handlers;
  readonly [attribute: string]: string | number | boolean | undefined | Handlers;
}

/** An HTML element; an attribute that is `true` is set empty, one that is `false` or `undefined` is left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'on') continue;
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [type, handler] of Object.entries(props.on ?? {})) {
    element.addEventListener(type, handler as EventListener);
  }
  element.append(...present(children));
  return element;
}

export const present = (children: readonly Child[]): (Node | string)[] =>
  children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false);

/** The element of the page with this id. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${type.name} #${id}.`);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines of 24 by 24, drawn for this page. */
const ICONS = {
  hash: ['M9.5 3 7.5 21M16.5 3l-2 18M4 8.5h17M3 15.5h17'],
  thread: ['M9 3 7.6 12M15 3l-1 6M4 8h15M3.5 14H9M13 13h8v6h-3l-2.5 2.5V19H13z'],
  reply: ['M10 6 4 12l6 6v-4c5 0 8 1.5 10 4.500C19.500 13 16.500 10 10 10z'],
  send: ['M4 4l17 8-17 8 3-8zM7 12h8'],
  eye: ['M2 12c3-5 6.500-7 10-7s7 2 10 7c-3 5-6.500 7-10 7s-7-2-10-7z', 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z'],
  slash: ['M5 4h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM14.500 8l-5 8'],
  close: ['M6 6l12 12M18 6 6 18'],
  menu: ['M4 7h16M4 12h16M4 17h16'],
  apps: ['M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM16.500 14v5M14 16.500h5'],
  external: ['M14 5h5v5M19 5l-8 8M17 14v5H5V7h5'],
  file: ['M7 3h7l4 4v14H7zM14 3v4h4'],
  thumbUp: ['M7 11v9H3v-9zM7 11l4-8c2 0 3 1 3 3v3h5a2 2 0 0 1 2 2.400l-1.400 7A2 2 0 0 1 17.600 20H7'],
  thumbDown: ['M7 13V4H3v9zM7 13l4 8c2 0 3-1 3-3v-3h5a2 2 0 0 0 2-2.400l-1.400-7A2 2 0 0 0 17.600 4H7'],
  edit: ['M4 20l1-4.500L16.500 4l3.500 3.500L8.500 19zM14 6.500l3.500 3.500'],
  trash: ['M4 7h16M9 7V4h6v3M6.500 7l1 14h9l1-14M10 11v6M14 11v6'],
  down: ['M12 5v14M6 13l6 6 6-6'],
} as const;

export type IconName = keyof typeof ICONS;

/** A drawn icon, hidden from readers of the screen: what it stands for is said beside it. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  for (const outline of ICONS[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', outline);
    svg.append(path);
  }
  return svg;
}
