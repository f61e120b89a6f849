import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../src/discord/choices.ts';
import { nastyText } from './nasty.ts';

describe('choicesOf', () => {
  it('shortens at the end of a word and keeps the value free of the ellipsis', () => {
    const [choice] = choicesOf([{ name: 'envoy '.repeat(30), value: 'envoy '.repeat(30) }]);
    expect(choice?.name).toBe(`${'envoy '.repeat(16).trim()}…`);
    expect(choice?.value).toBe('envoy '.repeat(16).trim());
  });

  it('drops what is empty and what would be listed twice', () => {
    expect(
      choicesOf([
        { name: ' ', value: 'x' },
        { name: 'Marn', value: 'Marn' },
        { name: 'Marn ', value: 'Ilse Marn' },
        { name: 'y', value: '' },
      ]),
    ).toEqual([{ name: 'Marn', value: 'Marn' }]);
  });

  it('gives at most 25 choices of 1 to 100 characters, whatever is suggested', () => {
    const suggestion = fc.record({ name: nastyText, value: nastyText });
    fc.assert(
      fc.property(fc.array(suggestion, { maxLength: 60 }), (suggestions) => {
        const choices = choicesOf(suggestions);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const text of choices.flatMap(({ name, value }) => [name, value])) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
