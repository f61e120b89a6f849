import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../quotations/article.ts';

function sentences(text: string): string[] {
  return read(text).sentences.map(({ start, end }) => text.slice(start, end));
}

const ONE: readonly [phenomenon: string, sentence: string][] = [
  ['a title before a name', 'Dr. Ilse Marn met Gov. Odo Faul and Mrs. Tamm.'],
  ['initials', 'The engineer R. J. Tamm and J.R. Oss wrote to Odo B. Faul.'],
  ['a country cut short before a name', 'The U.S. Senate and the U.N. Secretariat sent letters.'],
  ['a number with its sign', 'Dam No. 7 broke on Jan. 12 at a cost of $3.5 million.'],
  ['a clock time', 'The gates opened at 6 a.m. Friday and closed at 9.'],
  ['a full stop before a small letter', 'The plan will come back to the board. and then to the voters.'],
  ['a full stop before a comma', 'The plan covers gates, pumps. , walls and mills.'],
  ['an ellipsis in the middle', 'We waited... and waited for the water.'],
  ['a quotation that ends in a question', '“Is the lake safe?” Ilse Marn asked.'],
  ['a quotation that ends in an exclamation', '“Open the gates!” the mayor of Dale told the crew.'],
  [
    'full stops inside a quotation before its reporting clause',
    '“The lake is low. The gates are old. We must act,” Ilse Marn said.',
  ],
  ['a full stop before the closing mark and a small letter after it', '“The lake is low.” she said.'],
  ['a full stop inside a partial quotation', 'Marn called the vote “a mess. A disgrace” in a letter to the board.'],
];

const TWO: readonly [phenomenon: string, first: string, second: string][] = [
  ['plain sentences', 'The lake fell.', 'The board met.'],
  ['after a quotation', '“The lake is low,” Marn said.', '“We must act.”'],
  ['after a quotation that ends its sentence', 'Marn called it “a mess.”', 'She added that the board would meet.'],
  ['after an abbreviation that ends a sentence', 'She lives in the U.S.', 'The board does not.'],
  ['a question and its answer', 'What now?', 'Nobody knew.'],
  ['a company at the end', 'He worked for Tamm Inc.', 'He left in May.'],
];

describe('splitting sentences', () => {
  it.each(ONE)('does not split at %s', (_, sentence) => {
    expect(sentences(sentence)).toEqual([sentence]);
  });

  it.each(TWO)('splits %s', (_, first, second) => {
    expect(sentences(`${first} ${second}`)).toEqual([first, second]);
  });

  it('never joins paragraphs', () => {
    expect(sentences('The lake fell\nThe board met')).toEqual(['The lake fell', 'The board met']);
  });

  it('gives ordered slices that lose nothing but white space', () => {
    const part = fc.constantFrom(
      'Mara',
      'said',
      'U.S.',
      'No.',
      '7',
      '. ',
      '! ',
      '? ',
      ' ',
      '“',
      '”',
      '"',
      ', ',
      '\n',
      'Mr.',
      '🙂',
      '…',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 100 }), (parts) => {
        const text = parts.join('');
        const article = read(text);
        let at = 0;
        let covered = '';
        for (const { start, end, paragraph } of article.sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          const around = article.article.paragraphs[paragraph];
          expect(around && start >= around.start && end <= around.end).toBe(true);
          covered += text.slice(start, end);
          at = end;
        }
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
