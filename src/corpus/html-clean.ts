/** Takes out of a page what its own markup calls something else than the article, before the main content is looked for. */

/** Never part of an article's text. */
const REMOVED =
  'script, style, noscript, template, nav, dialog, form, button, [hidden], [role="navigation"], [role="dialog"], [role="alertdialog"], [role="banner"], [role="contentinfo"], [role="search"], [role="menu"], [role="complementary"], [aria-modal="true"]';

/** Words in class names and ids by which sites mark what surrounds an article. */
const CLUTTER = new Set(
  `related recommended recommendations recirc recirculation trending popular promo promos promotion promoted newsletter newsletters
  subscribe subscription signup paywall sponsored sponsor outbrain taboola revcontent share sharing sharebar sharetools social
  breadcrumb breadcrumbs menu navbar navigation popup popover tooltip rollover flyout modal overlay dropdown rail sidebar
  cookie consent disclaimer advert advertisement advertisements ads adunit comments disqus respond pagination pager tagcloud
  toolbar skip masthead footer copyright`
    .trim()
    .split(/\s+/),
);
const CLUTTER_PAIR =
  /(?:^|-)(?:(?:read|see|watch)-(?:more|also|next)|more-(?:from|stories|news|on|articles)|author-(?:bio|box|info|card)|about-(?:the-)?author|post-(?:tags|meta|navigation|nav)|entry-(?:meta|footer|utility)|article-(?:tags|tools|share)|screen-reader(?:-text)?|visually-hidden|sr-only|jp-relatedposts)(?:-|$)/;

/** Nothing that holds more than this part of a page's text is taken out, whatever it is called. */
const LARGEST_SHARE = 0.2;

/** Lower-case words of an element's class and id, joined by hyphens: `relatedPosts big` gives `related-posts-big`. */
export function markOf(element: Element): string {
  const mark = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (mark.length > 400) return '';
  return mark
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join('-');
}

function isHidden(element: Element): boolean {
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

/** The body, or `null` for markup without any element. */
export function bodyOf(document: Document): HTMLElement | null {
  return document.documentElement ? document.body : null;
}

/** Removes clutter from the page's body, in place. */
export function removeClutter(document: Document): void {
  const body = bodyOf(document);
  if (!body) return;
  for (const element of [...body.querySelectorAll(REMOVED)]) {
    // Some sites wrap the whole page into a form.
    if (element.localName === 'form' && element.querySelectorAll('p').length > 3) continue;
    element.remove();
  }
  const lengths = textLengths(body);
  const largest = LARGEST_SHARE * (lengths.get(body) ?? 0);
  for (const element of [...body.querySelectorAll('[class], [id], [style]')]) {
    if ((lengths.get(element) ?? 0) > largest || /^(?:article|main|body|html|p|h1)$/.test(element.localName)) continue;
    const mark = markOf(element);
    // A quoted post is part of the article, though sites call its frame "social".
    if (!isHidden(element) && element.querySelector('blockquote')) {
      if (mark.includes('social')) element.replaceWith(...element.childNodes);
      continue;
    }
    if (isHidden(element) || CLUTTER_PAIR.test(mark) || mark.split('-').some((word) => CLUTTER.has(word)))
      element.remove();
  }
}

/** Length of the text inside every element, counted in one walk without recursion. */
function textLengths(root: Element): Map<Node, number> {
  const order: Node[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    order.push(node);
    for (const child of node.childNodes) if (child.nodeType === 1 || child.nodeType === 3) stack.push(child);
  }
  const lengths = new Map<Node, number>();
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i]!;
    let length = node.nodeType === 3 ? (node.textContent ?? '').trim().length : 0;
    if (node.nodeType === 1) for (const child of node.childNodes) length += lengths.get(child) ?? 0;
    lengths.set(node, length);
  }
  return lengths;
}
