import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromHtml, articleFromText, readText } from '../../src/corpus/article.ts';
import { linesOf } from '../../src/corpus/lines.ts';
import type { Article } from '../../src/corpus/types.ts';

const textsOf = (article: Article): string[] => article.paragraphs.map((p) => article.text.slice(p.start, p.end));

describe('paragraphs of plain text', () => {
  it('are lines', () => {
    expect(textsOf(articleFromText({ file: 'a', text: 'One line.\nAnother one.\r\n\r\n  A third.  ' }))).toEqual([
      'One line.',
      'Another one.',
      'A third.',
    ]);
  });

  it('are joined where a file was wrapped at a fixed width', () => {
    const text = [
      'The fisheries ministers of four island states met on Tuesday to',
      'settle the quarrel over the northern banks, which has kept their',
      'boats in harbour since March.',
      'A second round is to follow in Skerry Town on the last day of the',
      'month.',
    ].join('\n');
    expect(articleFromText({ file: 'a', text }).paragraphs.map((p) => p.line)).toEqual([1, 4]);
  });

  it('count evidence only, and say their line', () => {
    const { paragraphs } = articleFromText({
      file: 'a',
      text: 'April 6, 2021\n\nIslands open talks\n\nThe ministers of four island states met on Tuesday to settle their quarrel.\n\nAdvertisement\n\nThey will meet again, their spokesman told reporters in the evening.',
    });
    expect(paragraphs.map((p) => [p.number, p.line, p.evidence])).toEqual([
      [0, 1, false],
      [1, 3, true],
      [2, 5, true],
      [2, 7, false],
      [3, 9, true],
    ]);
  });

  it('keep a byte order mark in the text and outside the spans', () => {
    const article = articleFromText({ file: 'a', text: '\ufeffIslands open talks' });
    expect(article.text.charCodeAt(0)).toBe(0xfeff);
    expect(article.paragraphs[0]).toMatchObject({ start: 1, line: 1 });
  });
});

describe('near-repeated paragraphs', () => {
  const told =
    'The Council of the Banks was founded in May by the two presidents as a forum in which the islands might openly discuss fishing rights and possible solutions.';
  const retold =
    'Both presidents founded the Council of the Banks in May as a forum where the islands might openly discuss their fishing rights and possible solutions.';
  const repeatsOf = (...lines: string[]): (number | undefined)[] =>
    articleFromText({ file: 'a', text: lines.join('\n') }).paragraphs.map((p) => p.repeats);

  it('point at the first one', () => {
    expect(
      repeatsOf(
        'A headline of these talks',
        told,
        'Something else was said by nobody at all on that day.',
        retold,
        told,
      ),
    ).toEqual([undefined, undefined, undefined, 1, 1]);
  });

  it('are not those with other figures', () => {
    expect(
      repeatsOf(
        'The northern fleet has landed 120 tons of cod since Monday.',
        'The northern fleet has landed 180 tons of cod since Monday.',
      ),
    ).toEqual([undefined, undefined]);
  });
});

describe('what dates and names a page', () => {
  it('is its date line, with its place', () => {
    const text =
      'Last updated: 8 April 2021\n\nPosted: 6 April 2021\n\nIslands open talks\n\nThe ministers of four island states met on Tuesday to settle their quarrel.';
    const { published, title, written } = articleFromText({ file: 'a', text });
    expect(published).toMatchObject({ date: '2021-04-06', source: 'page' });
    expect(text.slice(published!.span!.start, published!.span!.end)).toBe('Posted: 6 April 2021');
    expect(title).toBe('Islands open talks');
    expect(written).toBeNull();
  });

  it('is what the caller says', () => {
    const article = articleFromText({
      file: 'a',
      text: 'April 6, 2021\n\nHello.',
      published: '2021-04-09',
      url: 'https://island.example/1',
    });
    expect(article).toMatchObject({ published: { date: '2021-04-09' }, url: 'https://island.example/1' });
  });

  it('is nothing where the page says nothing', () => {
    expect(
      articleFromText({
        file: 'a',
        text: 'The ministers of four island states met on Tuesday to settle their quarrel.',
      }),
    ).toMatchObject({ published: null, title: null, outlet: null, url: null });
  });
});

describe('Markdown', () => {
  const text = `---
title: Islands open talks
outlet: Island Daily
published: 2021-04-07
written: 6 April 2021
url: https://island.example/1
digest: true
---

# Ministers meet

The ministers of four island states met
on Tuesday to settle their quarrel.

## The banks

- The first bank lies off Skerry Town, and nobody fishes there.
- The second is the richest of them all, as every captain knows.

> “We are not leaving,” she said, and stayed.
`;
  const article = articleFromText({ file: 'a.md', text, format: 'md' });

  it('says about itself what its front matter says', () => {
    expect(article).toMatchObject({
      title: 'Islands open talks',
      outlet: 'Island Daily',
      url: 'https://island.example/1',
      digest: true,
    });
    expect(article.published).toMatchObject({ date: '2021-04-07', source: 'front-matter' });
    expect(article.written).toMatchObject({ date: '2021-04-06', source: 'front-matter' });
    expect(text.slice(article.written!.span!.start, article.written!.span!.end)).toBe('6 April 2021');
  });

  it('has paragraphs whose spans are in the whole file and leave its signs out', () => {
    expect(article.paragraphs.map((p) => p.kind)).toEqual([
      'front-matter',
      'headline',
      'body',
      'subheading',
      'body',
      'body',
      'body',
    ]);
    expect(textsOf(article).slice(1)).toEqual([
      'Ministers meet',
      'The ministers of four island states met\non Tuesday to settle their quarrel.',
      'The banks',
      'The first bank lies off Skerry Town, and nobody fishes there.',
      'The second is the richest of them all, as every captain knows.',
      '“We are not leaving,” she said, and stayed.',
    ]);
    expect(article.paragraphs.map((p) => p.line)).toEqual([1, 10, 12, 15, 17, 18, 20]);
  });

  it('with a mistake in its front matter is read all the same, and the mistake named with its line', () => {
    const wrong = '---\ntitle: Talks\nwritten: some day\ndigest: perhaps\n---\n\nThe ministers met.';
    const { article, problems } = readText({ file: 'a.md', text: wrong, format: 'md' });
    expect(article).toMatchObject({ title: 'Talks', written: null, digest: false });
    expect(problems.map((p) => [p.line, p.key])).toEqual([
      [3, 'written'],
      [4, 'digest'],
    ]);
    const broken = readText({ file: 'a.md', text: '---\ntitle: "Talks\n---\n\nThe ministers met.', format: 'md' });
    expect(broken.problems.length).toBeGreaterThan(0);
    expect(broken.article.paragraphs.at(-1)).toMatchObject({ kind: 'body' });
  });

  it('without front matter is an article, too', () => {
    expect(articleFromText({ file: 'a.md', text: '# Talks\n\nThe ministers met.', format: 'md' }).title).toBe('Talks');
  });
});

/** Words, marks and line breaks as pages have them, so that the rules are met and not only the noise. */
const pageLike = fc
  .array(
    fc.constantFrom(
      'Check Also',
      'No comments:',
      '---',
      '# ',
      '> ',
      '- ',
      '===',
      'April 6, 2021',
      'By Ann Roe',
      'The ministers met on Tuesday and said “no”.',
      ' ',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      '\ufeff',
      '\u00a0',
      '…',
      '|',
      'Photo by',
      '"',
      '\u2028',
      '{',
      'title: x',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('any text at all', () => {
  it.each(['txt', 'md'] as const)(
    'gives %s paragraphs in order, inside the text, covering every line that is not blank exactly once',
    (format) => {
      fc.assert(
        fc.property(fc.oneof(pageLike, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
          const { paragraphs, text: kept } = articleFromText({ file: 'a', text, format });
          expect(kept).toBe(text);
          let end = 0;
          for (const p of paragraphs) {
            expect(p.start).toBeGreaterThanOrEqual(end);
            expect(p.end).toBeGreaterThan(p.start);
            end = p.end;
            expect(text.slice(p.start, p.end).trim()).not.toBe('');
          }
          expect(end).toBeLessThanOrEqual(text.length);
          for (const line of linesOf(text)) {
            if (text.slice(line.start, line.end).trim() === '') continue;
            expect(paragraphs.filter((p) => p.start < line.end && line.start < p.end)).toHaveLength(1);
          }
        }),
        { numRuns: 400 },
      );
    },
  );

  it('names a repeated paragraph that comes before', () => {
    fc.assert(
      fc.property(pageLike, (text) => {
        articleFromText({ file: 'a', text }).paragraphs.forEach((p, i) => {
          if (p.repeats !== undefined) expect(p.repeats).toBeLessThan(i);
        });
      }),
    );
  });

  it('is read as a web page without failing', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<br>',
      '<!--',
      '-->',
      '<script>',
      '<li>',
      '<table><td>',
      '<h1>',
      '&amp;',
      '<a href="x">',
      '<html>',
      '<body>',
      '<head>',
      'The ministers met on Tuesday. ',
      '<figure>',
      '<script type="application/ld+json">{"@type":"Article"',
      '<frameset>',
      '</html>',
      '<svg>',
      '<',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(tags, { maxLength: 40 }).map((t) => t.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (html) => {
          const { text, paragraphs } = articleFromHtml({ file: 'a', html });
          for (const p of paragraphs) expect(text.slice(p.start, p.end).trim()).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });
});
