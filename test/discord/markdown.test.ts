import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote, escapeMarkdown, link } from '../../src/discord/markdown.ts';
import { nastyText } from './nasty.ts';
import { see } from './visible.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['emphasis', '*a* **b** _c_ __d__ ~~e~~ ||f||'],
    ['code', '`a` ```b```'],
    ['a heading', '# Talks in Varnholt'],
    ['a subtext', '-# small print'],
    ['a list', '- one\n* two\n+ three\n1. four\n22) five'],
    ['a list after white space', '   - one'],
    ['a block quote', '> said he\n>>> and she'],
    ['a link', '[the page](https://example.org/a_b)'],
    ['a bare address', 'see https://example.org/a_b_c and http://x.test.'],
    ['an address in angle brackets', '<https://example.org>'],
    ['a user', '<@123456789012345678> <@!123456789012345678>'],
    ['a role and a channel', '<@&123456789012345678> <#123456789012345678>'],
    ['everybody', '@everyone and @here, @Everyone'],
    ['a timestamp', '<t:1641772800:D>'],
    ['a command', '</who:123456789012345678>'],
    ['a custom emoji', '<:seal:123456789012345678> <a:seal:123456789012345678>'],
    ['an emoji by name', ':smile: :+1:'],
    ['backslashes', 'C:\\*temp\\_x \\'],
    ['a shrug', '¯\\_(ツ)_/¯'],
    ['a number that ends a sentence', '1. January'],
  ])('shows %s as it reads', (_what, text) => {
    const seen = see(escapeMarkdown(text));
    expect(seen.text).toBe(text);
    expect(seen.markup).toEqual([]);
  });

  it('leaves ordinary prose alone', () => {
    const prose = 'At 10 the envoy, Mr. Orlan, said: “No plans (none) - at all!”';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('keeps an emoji name from becoming a picture', () => {
    expect(escapeMarkdown('a :smile: b')).toBe('a \\:smile: b');
  });

  it('shows any text as it reads, with no markup at work', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const seen = see(escapeMarkdown(text));
        expect(seen.text).toBe(text);
        expect(seen.markup).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('blockQuote', () => {
  it('sets the answering words in bold and nothing else', () => {
    const text = 'The envoy, Ilse Marn, left on Monday.';
    const seen = see(blockQuote(text, [{ start: 11, end: 20 }]));
    expect(seen).toMatchObject({ quotes: [text], bold: ['Ilse Marn'], markup: ['blockQuote', 'strong'] });
  });

  it('joins ranges that touch or overlap, and trims the space at their edges', () => {
    expect(
      blockQuote('one two three', [
        { start: 0, end: 4 },
        { start: 4, end: 7 },
        { start: 6, end: 8 },
      ]),
    ).toBe('> **one two** three');
  });

  it('keeps every line of a passage in the quote', () => {
    const seen = see(blockQuote('first\r\n# second\n\n- third', [{ start: 0, end: 15 }]));
    expect(seen.quotes).toEqual(['first\n# second\n\n- third']);
    expect(seen.bold).toEqual(['first', '# second']);
  });

  it('ignores ranges outside the passage', () => {
    expect(
      blockQuote('short', [
        { start: -5, end: 0 },
        { start: 90, end: 99 },
        { start: 3, end: 1 },
      ]),
    ).toBe('> short');
  });

  it('shows any passage word for word, whatever is bold', () => {
    fc.assert(
      fc.property(
        nastyText,
        fc.array(fc.record({ start: fc.integer({ min: -3, max: 80 }), end: fc.integer({ min: -3, max: 90 }) }), {
          maxLength: 5,
        }),
        (text, ranges) => {
          fc.pre(text.trim() !== '');
          const seen = see(`${blockQuote(text, ranges)}\nafter`);
          expect(seen.quotes).toEqual([text]);
          expect(seen.markup.filter((type) => type !== 'blockQuote' && type !== 'strong')).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('link', () => {
  it('links our words to the address of an article', () => {
    expect(see(`— ${link('paragraph 4', 'https://news.example/a_(b)?q="x" y')} end`).links).toEqual([
      { words: 'paragraph 4', target: 'https://news.example/a_%28b%29?q=%22x%22%20y' },
    ]);
  });

  it.each([
    ['javascript:alert(1)'],
    ['not an address'],
    [`https://news.example/${'a'.repeat(600)}`],
    ['discord://-/channels'],
  ])('leaves the words alone for %s', (address) => expect(link('paragraph 4', address)).toBe('paragraph 4'));
});
