import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../../src/language/quotations/marks.ts';
import { articleOf, piecesOf } from './article.ts';

const CASES: readonly [phenomenon: string, text: string, pieces: readonly string[]][] = [
  [
    'straight marks',
    '"The dam will hold," Ilse Marn said. "We have checked it twice."',
    ['The dam will hold,', 'We have checked it twice.'],
  ],
  ['curly marks', '“The dam will hold,” Ilse Marn said.', ['The dam will hold,']],
  ['guillemets', '«The dam will hold,» Ilse Marn said.', ['The dam will hold,']],
  ['low and high marks', '„The dam will hold,“ Ilse Marn said.', ['The dam will hold,']],
  ['doubled characters of treebanks', "``The dam will hold,'' Ilse Marn said.", ['The dam will hold,']],
  [
    'two plain apostrophes on either side',
    "''The dam will hold,'' Ilse Marn said. ''It must.''",
    ['The dam will hold,', 'It must.'],
  ],
  [
    'straight and curly in one paragraph',
    '“The dam will hold," Ilse Marn said. "It must.”',
    ['The dam will hold,', 'It must.'],
  ],
  [
    'an opening mark typed for the closing one, glued to the next word',
    '“We looked at every gate twice this spring, “the engineer told reporters.',
    ['We looked at every gate twice this spring,'],
  ],
  [
    'a closing mark moved past the space, before a capital',
    '"We looked at every gate on Friday, "River Board spokesman Odo Faul said. "It was dull work."',
    ['We looked at every gate on Friday,', 'It was dull work.'],
  ],
  ['white space before the closing mark', '“We looked at every gate. ”', ['We looked at every gate.']],
  [
    'an opening mark for the closing one, before a full stop',
    'Marn said that “the gates are old “. She left.',
    ['the gates are old'],
  ],
  [
    'no white space after the closing mark',
    '“We looked at every gate, ”the crew wrote. “It was dull.”',
    ['We looked at every gate,', 'It was dull.'],
  ],
  [
    'a stray mark before a new sentence splits a quotation',
    '"The gates are old and will be replaced. "They have served well," she said. "Nobody will miss them."',
    ['The gates are old and will be replaced.', 'They have served well,', 'Nobody will miss them.'],
  ],
  ['single marks inside double ones', '“He told me ‘no’ and left,” she said.', ['He told me ‘no’ and left,']],
  [
    'apostrophes inside single marks inside double ones',
    '“She said ‘I’ve had it with the dam’ to us,” he said.',
    ['She said ‘I’ve had it with the dam’ to us,'],
  ],
  [
    'double marks inside curly ones',
    '“Call it "progress" if you like,” she said.',
    ['Call it "progress" if you like,'],
  ],
  ['single marks in a headline', 'Marn: ‘We will not drain the lake’', ['We will not drain the lake']],
  ['straight single marks in a headline', "Marn says lake is 'beyond saving' after drought", ['beyond saving']],
  ['apostrophes are no marks', "The members' vote wasn't the end of the farmers' revolt in the '90s.", []],
  ['an inch mark', 'A pipe of 12" was laid. “It fits,” Faul said.', ['It fits,']],
  ['brackets around a quotation', 'The board (“the old guard”) resigned.', ['the old guard']],
  ['an ellipsis at the start', '“… and so we stayed,” she said.', ['… and so we stayed,']],
  ['a dash after the closing mark', 'The word “never”—she used it twice—was struck.', ['never']],
];

describe('pairing quotation marks', () => {
  it.each(CASES)('reads %s', (_, text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  it('reads a quotation over several paragraphs of which only the last is closed', () => {
    const text =
      '“The lake fell by a metre,” Marn said.\n“It fell again in May.\n“We shall drain it in June.”\nThe board met.';
    expect(piecesOf(text)).toEqual([
      'The lake fell by a metre,',
      'It fell again in May.',
      'We shall drain it in June.',
    ]);
  });

  it('keeps a lost closing mark from turning the next paragraph inside out', () => {
    const text = '“The lake fell by a metre, Marn said.\nThe board met and agreed.\n“It was brief,” Faul said.';
    expect(piecesOf(text).at(-1)).toBe('It was brief,');
  });

  it('leaves marks and edge white space outside the piece and inside the outer span', () => {
    const text = 'He said “ well done ” twice.';
    const [piece] = pairMarks(articleOf(text));
    expect(piece && text.slice(piece.start, piece.end)).toBe('well done');
    expect(piece && text.slice(piece.outer.start, piece.outer.end)).toBe('“ well done ”');
  });
});

describe('pairing quotation marks in any text', () => {
  const messy = fc.array(
    fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '’',
      '‘',
      '``',
      "''",
      '«',
      '»',
      'Mara',
      'said',
      'the',
      ' ',
      ' ',
      '.',
      ',',
      '\n',
      'é',
      '🙂',
      '12',
    ),
    { maxLength: 120 },
  );

  it('gives ordered, disjoint pieces inside their paragraphs', () => {
    fc.assert(
      fc.property(messy, (parts) => {
        const article = articleOf(parts.join(''));
        let at = 0;
        for (const piece of pairMarks(article)) {
          const paragraph = article.paragraphs[piece.paragraph];
          expect(piece.outer.start).toBeGreaterThanOrEqual(at);
          expect(piece.start).toBeGreaterThanOrEqual(piece.outer.start);
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(piece.end).toBeLessThanOrEqual(piece.outer.end);
          expect(paragraph && piece.outer.start >= paragraph.start && piece.outer.end <= paragraph.end).toBe(true);
          at = piece.outer.end;
        }
      }),
    );
  });

  it.each(['"', '“', '”', "' ", '‘', '" a ', '“a” ', "'' "])(
    'reads a long row of %s without going over it again and again',
    (mark) => {
      const pieces = pairMarks(articleOf(mark.repeat(20_000)));
      expect(pieces.length).toBeLessThanOrEqual(20_000);
    },
  );
});
