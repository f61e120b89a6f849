import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUESTION, parseQuestion } from '../../src/answers/question/question.ts';
import { createNameFinder } from '../../src/search/name-finder.ts';

const finder = createNameFinder([
  {
    id: 'marn',
    kind: 'person',
    names: [
      { text: 'Ilse Marn', kind: 'full' },
      { text: 'Marn', kind: 'surname' },
    ],
  },
  {
    id: 'other-marn',
    kind: 'person',
    names: [
      { text: 'Otto Marn', kind: 'full' },
      { text: 'Marn', kind: 'surname' },
    ],
  },
  { id: 'orlan', kind: 'place', names: [{ text: 'Port Orlan', kind: 'full' }] },
]);
const parse = (text: string) => parseQuestion(text, finder, ['2031-03-04'], '2031-03-05');

describe('a question is read for', () => {
  it('names, by their places, with everybody who bears them', () => {
    const { names, text } = parse('Did Ilse Marn or Marn go to Port Orlan?');
    expect(names.map(({ start, end, entities }) => [text.slice(start, end), [...entities].sort()])).toEqual([
      ['Ilse Marn', ['marn']],
      ['Marn', ['marn', 'other-marn']],
      ['Port Orlan', ['orlan']],
    ]);
  });

  it('names that nobody knows', () => {
    expect(parse('who is Wendelin Quarlsby').unknownNames.join(' ')).toMatch(/Wendelin|Quarlsby/u);
    expect(parse('please tell me who ilse marn is').unknownNames).toEqual([]);
  });

  it('days', () => {
    expect(parse('what happened on 4 March 2031').dates.map(({ spans }) => spans)).toEqual([
      [{ from: '2031-03-04', to: '2031-03-04' }],
    ]);
  });

  it('words of substance, without names, dates, manners and question words', () => {
    const { content } = parse('hey could you please tell me when Ilse Marn signed the harbour treaty on 4 March 2031?');
    expect(content.map(({ word }) => word.folded)).toEqual(['signed', 'harbour', 'treaty']);
    expect(content.every(({ light }) => !light)).toBe(true);
  });

  it('verbs that fit everything, as light ones', () => {
    const { content } = parse('who took the map');
    expect(content.map(({ word, light }) => [word.folded, light])).toEqual([
      ['took', true],
      ['map', false],
    ]);
  });

  it('verbs with a particle, which mean something of their own', () => {
    expect(parse('who set up the harbour board').content[0]).toMatchObject({ phrasal: 'set_up', light: false });
    expect(parse('who set the table').content[0]?.phrasal).toBeNull();
  });

  it.each(['"all at sea"', '“all at sea”', '«all at sea»'])('words between marks: %s', (quoted) => {
    expect(parse(`who said ${quoted} yesterday`).quoted).toEqual(['all at sea']);
  });

  it('words in one plain line', () => {
    expect(parse('  WHO’S   there,\tthen?! ').plain).toMatch(/^who\S* there then$/u);
  });
});

describe('what is no part of a question', () => {
  it.each([
    ['mentions', '<@123456789012345678> who is <#123> Marn'],
    ['zero-width characters', 'who \u200bis\u200d Marn\ufeff'],
    ['marks of direction', '\u202ewho is Marn\u202c'],
    ['control characters', 'who\u0000 is\u0007 Marn'],
  ])('is left out: %s', (_, text) => {
    const question = parse(text);
    expect(question.plain).toBe('who is marn');
    expect(question.names).toHaveLength(1);
    expect(question.unknownNames).toEqual([]);
  });

  it('is cut off behind the longest question, never inside a character', () => {
    const { text } = parse('🐟'.repeat(LONGEST_QUESTION));
    expect(text.length).toBeLessThanOrEqual(LONGEST_QUESTION);
    expect(text.isWellFormed()).toBe(true);
    expect(parse(`who is Marn ${'x'.repeat(10_000)}`).names).toHaveLength(1);
  });

  it('takes composed and decomposed letters for the same', () => {
    expect(parse('who is Mélanie').plain).toBe(parse('who is Me\u0301lanie').plain);
  });
});

it('any text can be read, and every place lies inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (typed) => {
      const { text, names, dates, content, words } = parse(typed);
      for (const { start, end } of [...names, ...dates, ...content.map(({ word }) => word), ...words]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 150 },
  );
});
