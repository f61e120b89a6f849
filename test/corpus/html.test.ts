import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../src/corpus/article.ts';

const P1 =
  'The fisheries ministers of four island states met on Tuesday to settle the quarrel over the northern banks.';
const P2 =
  'Both sides said that the talks would go on until a fair share of the catch had been agreed for every harbour, and that no boat would sail before.';
const P3 =
  '“We are not leaving without a map that everybody has signed,” Minister Ilse Brandvold told reporters after the session.';

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const articleOf = (html: string) => {
  const article = articleFromHtml({ file: 'page.html', html });
  return { ...article, kinds: article.paragraphs.map((p) => [p.kind, article.text.slice(p.start, p.end)]) };
};

describe('a web page', () => {
  it('gives its main content, paragraph by paragraph, without what surrounds it', () => {
    const { kinds, text } = articleOf(
      page(`
        <nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
        <div class="popup" style="display:none"><p>Would you like to hear more of us, every single day, in the morning?</p></div>
        <article><h1>Islands open talks</h1>
          <p>${P1}</p>
          <figure><img src="a.jpg"><figcaption>Boats in the harbour.</figcaption></figure>
          <p>${P2.replace('fair', '<em>fair</em>')}</p>
          <p><a href="/lighthouse">LIGHTHOUSE SOLD TO STRANGERS</a></p>
          <h2>No map, no deal</h2>
          <p>${P3}</p>
          <div class="related-articles"><h3>More</h3><p>Storm damages boats and keeps the harbour closed.</p></div>
        </article>
        <footer><p>© 2021 Island Daily. All rights reserved.</p></footer>`),
    );
    expect(kinds).toEqual([
      ['headline', 'Islands open talks'],
      ['body', P1],
      ['caption', 'Boats in the harbour.'],
      ['body', P2],
      ['teaser', 'LIGHTHOUSE SOLD TO STRANGERS'],
      ['subheading', 'No map, no deal'],
      ['body', P3],
    ]);
    expect(text.split('\n\n')).toHaveLength(7);
  });

  it('is dated and named by its JSON-LD', () => {
    const ld = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Islands open talks',
          datePublished: '2021-04-06T08:00:00+02:00',
          publisher: { name: 'Island Daily' },
        },
      ],
    };
    const article = articleOf(
      page(`<p>${P1}</p><p>${P2}</p>`, `<script type="application/ld+json">${JSON.stringify(ld)}</script>`),
    );
    expect(article).toMatchObject({
      title: 'Islands open talks',
      outlet: 'Island Daily',
      published: { date: '2021-04-06', source: 'page' },
    });
  });

  it('is dated and named by its meta tags, without the site at the end of its title', () => {
    const head = `<meta property="og:title" content="Islands open talks | Island Daily"><meta property="og:site_name" content="Island Daily">
      <meta property="article:published_time" content="2021-04-06T08:00:00Z"><link rel="canonical" href="https://island.example/talks">`;
    expect(articleOf(page(`<p>${P1}</p><p>${P2}</p>`, head))).toMatchObject({
      title: 'Islands open talks',
      outlet: 'Island Daily',
      url: 'https://island.example/talks',
      published: { date: '2021-04-06' },
    });
  });

  it('with broken JSON-LD is still read', () => {
    expect(
      articleOf(page(`<p>${P1}</p><p>${P2}</p>`, '<script type="application/ld+json">{"@type":</script>')).kinds,
    ).toHaveLength(2);
  });

  it('is dated by a line below it that names itself the date, unless another page is advertised there', () => {
    const dated = (line: string) =>
      articleOf(page(`<article><h1>Islands open talks</h1><p>${P1}</p><p>${P2}</p></article>${line}`)).published?.date;
    expect(dated('<footer><ul><li><b>Date</b> 26.04.2021</li><li>Print this page</li></ul></footer>')).toBe(
      '2021-04-26',
    );
    expect(dated('<footer><p>26.04.2021</p></footer>')).toBeUndefined();
    expect(dated('<aside><ul><li>Published: 26 April 2021</li></ul></aside>')).toBeUndefined();
    expect(dated('<ul><li>Published: 26 April 2021</li><li>Published: 3 May 2021</li></ul>')).toBeUndefined();
  });

  it('is read from JSON-LD where the text is not on the page', () => {
    const body = Array.from({ length: 8 }, (_, i) => `${P1} That was day ${i}. ${P3}`).join('\n');
    const ld = { '@type': 'NewsArticle', articleBody: body };
    const article = articleOf(
      page(
        '<p>Please switch on your browser.</p>',
        `<script type="application/ld+json">${JSON.stringify(ld)}</script>`,
      ),
    );
    expect(article.kinds.filter(([kind]) => kind === 'body')).toHaveLength(8);
  });

  it('keeps a table row on one line and parts text at double line breaks', () => {
    const { kinds } = articleOf(
      page(`<div><p>${P1}</p><table><tr><td>North</td><td>120 tons</td></tr></table>${P2}<br><br>${P3}</div>`),
    );
    expect(kinds.map(([, text]) => text)).toEqual([P1, 'North 120 tons', P2, P3]);
  });

  it('may be a bare fragment, however deep', () => {
    const deep = `${'<div>'.repeat(3000)}<p>${P1}</p>${'</div>'.repeat(3000)}`;
    expect(articleOf(deep).kinds).toEqual([['body', P1]]);
  });

  it('without text gives an article without paragraphs', () => {
    expect(articleFromHtml({ file: 'a', html: '' }).paragraphs).toEqual([]);
    expect(articleFromHtml({ file: 'a', html: '<!-- nothing -->' }).paragraphs).toEqual([]);
  });
});
