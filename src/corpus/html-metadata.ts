/** What the head of a web page says about it: JSON-LD and meta tags. */
import { plain } from './lines.ts';
import { labelledDate, statedDate } from './page-date.ts';
import type { DateClaim } from './types.ts';

export interface Metadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: DateClaim | null;
  /** The date on a line of the page that names itself so, wherever it stands; for pages whose head and text give none. */
  readonly labelled: DateClaim | null;
  /** The article's text as JSON-LD gives it, line breaks kept, for checking what was found on the page. */
  readonly articleBody: string | null;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|NewsItem|LiveBlogPosting|Posting)$/;

/** Every object of a page's JSON-LD, breadth first, bounded. */
function jsonLd(document: Document): { [key: string]: Json }[] {
  const out: { [key: string]: Json }[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let parsed: Json;
    try {
      parsed = JSON.parse(
        (script.textContent ?? '')
          .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')
          .replace(/\p{Cc}+/gu, ' '),
      ) as Json;
    } catch {
      // Broken JSON-LD is common and says nothing; the meta tags and the page itself remain.
      continue;
    }
    const queue: Json[] = [parsed];
    for (let i = 0; i < queue.length && i < 2000; i++) {
      const item = queue[i]!;
      if (Array.isArray(item)) queue.push(...item.slice(0, 200));
      else if (item && typeof item === 'object') {
        out.push(item);
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
          if (item[key] && typeof item[key] === 'object') queue.push(item[key]);
      }
    }
  }
  return out;
}

const text = (value: Json | undefined): string | null =>
  typeof value === 'string' && value.trim() ? plain(decode(value)) : null;

/** The handful of character references that turn up inside JSON-LD strings. */
function decode(value: string): string {
  return value
    .replace(/&#(\d{1,6});/g, (_, n: string) => String.fromCodePoint(Math.min(Number(n), 0x10ffff)))
    .replace(/&quot;/g, '"')
    .replace(/&(?:apos|rsquo|lsquo);/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Reads title, outlet, address, date and JSON-LD text of a page. */
export function readMetadata(document: Document): Metadata {
  const things = jsonLd(document);
  const isArticle = (o: { [key: string]: Json }): boolean =>
    [o['@type']].flat().some((t) => typeof t === 'string' && ARTICLE_TYPE.test(t));
  const article =
    things.find((o) => isArticle(o) && typeof o.articleBody === 'string') ?? things.find(isArticle) ?? null;
  const metas = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = tag.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = metas.get(name);
      if (value) return plain(value);
    }
    return null;
  };
  const publisher = article?.publisher;
  const outletInLd =
    publisher && typeof publisher === 'object' && !Array.isArray(publisher) ? text(publisher.name) : text(publisher);
  const outlet = meta('og:site_name', 'application-name', 'dc.publisher') ?? outletInLd;
  const title =
    text(article?.headline) ??
    meta('og:title', 'twitter:title', 'title', 'dc.title') ??
    inElement(document, 'h1') ??
    inElement(document, 'title');
  return {
    title: title && withoutOutlet(title, outlet),
    outlet,
    url: canonical(document) ?? meta('og:url'),
    published: publishedOf(article, meta, document),
    labelled: labelledOf(document),
    articleBody: typeof article?.articleBody === 'string' ? decode(article.articleBody) : null,
  };
}

function inElement(document: Document, name: string): string | null {
  const found = plain(document.querySelector(name)?.textContent ?? '');
  return found || null;
}

/** A title without the name of the site that many pages append to it. */
function withoutOutlet(title: string, outlet: string | null): string {
  const at = Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: '].map((sign) => title.lastIndexOf(sign)));
  if (at <= 0 || !outlet) return title;
  const letters = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const last = letters(title.slice(at));
  const site = letters(outlet);
  return last && (site.includes(last) || last.includes(site)) ? title.slice(0, at).trim() : title;
}

function canonical(document: Document): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return href && /^https?:\/\//.test(href) ? href : null;
}

function publishedOf(
  article: { [key: string]: Json } | null,
  meta: (...names: string[]) => string | null,
  document: Document,
): DateClaim | null {
  const tag = meta(
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dc.date',
    'date',
    'pubdate',
    'publish-date',
    'publication_date',
    'article.published',
  );
  const time =
    document
      .querySelector('time[datetime][itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]')
      ?.getAttribute('datetime') ?? null;
  const claims: [string | null, string][] = [
    [text(article?.datePublished), "the page's JSON-LD gives the date of publication as"],
    [tag, "the page's meta tags give the date of publication as"],
    [time, "the page's time element reads"],
  ];
  for (const [value, how] of claims) {
    const date = value ? statedDate(value) : null;
    if (date) return { date, source: 'page', evidence: `${how} “${value}”` };
  }
  return null;
}

/** Elements that hold no more than one line, and those around them that are about other articles. */
const LINES = 'li, p, div, dd, td';
const OTHERS = 'aside, nav, form, script, style';
const LONGEST_LINE = 60;
const MOST_LINES = 5000;

/** The one date that lines such as "Date 03.03.2021" give; none where they disagree. */
function labelledOf(document: Document): DateClaim | null {
  const dates = new Map<string, string>();
  let seen = 0;
  for (const element of document.querySelectorAll(LINES)) {
    if (++seen > MOST_LINES) break;
    // Only the innermost elements: a page's text is not read again for each of those around it.
    if (element.querySelector(LINES)) continue;
    const line = plain(element.textContent ?? '');
    const date = line.length <= LONGEST_LINE ? labelledDate(line) : null;
    if (date !== null && !element.closest(OTHERS)) dates.set(date, line);
  }
  const [only] = dates;
  return only && dates.size === 1
    ? { date: only[0], source: 'page', evidence: `a line of the page reads “${only[1]}”` }
    : null;
}
