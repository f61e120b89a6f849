import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedLength, askedLine, isCut, lineOf, parseAskedLine, underQuestion } from '../../src/discord/asked.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { nastyText } from './nasty.ts';

describe('askedLine', () => {
  it.each([
    [{ command: 'who', text: 'who led the talks?' } as const, '/who · who led the talks?'],
    [{ command: 'quote', text: 'ferries', by: 'Ilse Marn' } as const, '/quote · ferries · by Ilse Marn'],
    [{ command: 'quote', text: '', by: 'Ilse Marn' } as const, '/quote · by Ilse Marn'],
    [{ command: 'quote', text: 'ferries' } as const, '/quote · ferries'],
    [{ command: 'quote', text: '', meeting: 'harbour talks' } as const, '/quote · at harbour talks'],
    [
      { command: 'quote', text: 'ferries', by: 'Ilse Marn', meeting: 'harbour talks' } as const,
      '/quote · ferries · by Ilse Marn · at harbour talks',
    ],
  ])('%j reads %j, and is read back', (asked, line) => {
    expect(askedLine(asked)).toBe(line);
    expect(parseAskedLine(line)).toEqual(asked);
  });

  it('takes out characters that turn or hide text', () => {
    expect(askedLine({ command: 'who', text: 'a\u202eb\u200bc\nd' })).toBe('/who · abc d');
  });

  it('can always be read back', () => {
    fc.assert(
      fc.property(fc.constantFrom('who' as const, 'when' as const), nastyText, (command, text) => {
        expect(parseAskedLine(askedLine({ command, text: `q${text.repeat(3)}` }))?.command).toBe(command);
      }),
    );
  });
});

describe('underQuestion', () => {
  const authors = (asked: Parameters<typeof underQuestion>[1]) =>
    underQuestion({ description: 'x' }, asked).map(({ author }) => author);

  it('puts a question of any length above a panel, so that it can be put together again', () => {
    const texts = fc.oneof(
      nastyText,
      fc.array(fc.constantFrom('word', 'a', '…', 'ferry line', '😀', 'x'.repeat(300), ' ')).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const asked = { command: 'quote' as const, text: `q${one}`.slice(0, 500), by: other.slice(0, 200) };
        const lines = authors(asked);
        for (const line of lines) expect(line?.length).toBeLessThanOrEqual(LIMITS.embedAuthor);
        expect(lineOf(lines)).toBe(askedLine(asked));
        expect(lines.join('')).toHaveLength(askedLength(asked));
        expect(isCut(lineOf(lines) ?? '')).toBe(false);
      }),
    );
  });

  it('leaves a short question on the panel itself, and a long one cut where words end', () => {
    expect(underQuestion({ description: 'x', color: 1 }, { command: 'who', text: 'Ilse Marn' })).toEqual([
      { description: 'x', color: 1, author: '/who · Ilse Marn' },
    ]);
    const [first, last, ...others] = underQuestion(
      { description: 'x', color: 1 },
      { command: 'who', text: 'ferry '.repeat(80) },
    );
    expect(others).toEqual([]);
    expect(first).toEqual({ color: 1, author: expect.stringMatching(/^\/who · (?:ferry )+…$/) });
    expect(last).toEqual({ color: 1, description: 'x', author: expect.stringMatching(/^… (?:ferry ?)+$/) });
  });

  it('says that a question which is longer than any that is asked is cut', () => {
    expect(isCut(lineOf(authors({ command: 'who', text: 'ferry '.repeat(400) })) ?? '')).toBe(true);
  });
});

describe('lineOf', () => {
  it.each([
    [[], null],
    [[undefined, '… b'], null],
    [['/who · a …', undefined], '/who · a …'],
    [['/who · a …', '… b', 'c'], '/who · a b'],
    [['/who · a…', '…b…', '… c'], '/who · ab c'],
  ])('%j is %j', (lines, line) => expect(lineOf(lines)).toBe(line));
});

describe('parseAskedLine', () => {
  it.each(['', 'who · x', '/whom · x', '/who', 'Some title'])('finds no question in %j', (line) => {
    expect(parseAskedLine(line)).toBeNull();
  });
});
