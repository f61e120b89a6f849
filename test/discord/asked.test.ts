import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedLine, parseAskedLine } from '../../src/discord/asked.ts';
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

  it('is no longer than an author line may be, and can always be read back', () => {
    fc.assert(
      fc.property(fc.constantFrom('who' as const, 'when' as const), nastyText, (command, text) => {
        const line = askedLine({ command, text: `q${text.repeat(3)}` });
        expect(line.length).toBeLessThanOrEqual(256);
        expect(parseAskedLine(line)?.command).toBe(command);
      }),
    );
  });
});

describe('parseAskedLine', () => {
  it.each(['', 'who · x', '/whom · x', '/who', 'Some title'])('finds no question in %j', (line) => {
    expect(parseAskedLine(line)).toBeNull();
  });
});
