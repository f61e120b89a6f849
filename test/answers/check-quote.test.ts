/** “Check this quote”: quotations of a message against invented articles. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { cutExactly } from '../../src/answers/check/check-quote-words.ts';
import type { QuoteCheck, QuoteVerdict } from '../../src/answers/types.ts';
import { type Desk, openArticles, openFixture } from './corpora.ts';

const ARTICLES = {
  'lantern.txt': [
    '2030-05-06|Lantern talks end in Varnholm',
    '',
    '“We came with empty hands, and we leave with a list,” Orsolya Wendt, the envoy of Ruritania, told reporters on Monday. “Nobody should call that nothing.”',
    '',
    'Ruritanian Trade Minister Halvor Brekke said the price of oil would not be lowered before the autumn. He called the draft “thin, brave and late”.',
    '',
    'A senior Zembian official, who asked not to be named, said that the delegates were “three lamps short of a room.”',
    '',
    'The delegates met for six hours in the old customs house and agreed to return with 1,200 lanterns and €5 million.',
    '',
    '“We will not sell the lighthouse to anybody who does not love the sea,” said Brekke. “That is all.”',
  ].join('\n'),
};

let desk: Desk;
let herring: Desk;
beforeAll(async () => {
  desk = openArticles(ARTICLES);
  herring = await openFixture('herring');
});

function checkOne(message: string): QuoteCheck {
  const { checks } = desk.answerer.check(message);
  expect(checks).toHaveLength(1);
  return checks[0] as QuoteCheck;
}

describe('the verdict', () => {
  test.each<[string, QuoteVerdict, string | undefined]>([
    ['Wendt said: "We came with empty hands, and we leave with a list."', 'verbatim', 'Orsolya Wendt'],
    ['"we came with empty hands and we leave with a list" - Wendt', 'verbatim', 'Orsolya Wendt'],
    ['“Nobody should call that nothing,” said Orsolya Wendt.', 'verbatim', 'Orsolya Wendt'],
    ['Brekke: “thin, brave and late”', 'verbatim', 'Halvor Brekke'],
    ['«three lamps short of a room»', 'verbatim', 'senior Zembian official'],
    ['"We came with empty hands, and we leave with a list," said Brekke.', 'other-speaker', 'Orsolya Wendt'],
    ['"thin, brave and late" (Wendt)', 'other-speaker', 'Halvor Brekke'],
    ['Tamsin Quillfeather said "Nobody should call that nothing."', 'other-speaker', 'Orsolya Wendt'],
    ['"We came with full hands, and we leave with a list," said Wendt.', 'altered', 'Orsolya Wendt'],
    ['"thin, brave and early", Brekke said', 'altered', 'Halvor Brekke'],
    ['"The delegates met for six hours in the old customs house"', 'reported', undefined],
    ['“the price of oil would not be lowered before the autumn”', 'reported', 'Halvor Brekke'],
    ['"The delegates met for nine hours in the old customs house"', 'altered', undefined],
    ['"Bananas are the only honest fruit of this continent"', 'not-found', undefined],
  ])('of %s is %s', (message, verdict, speaker) => {
    const check = checkOne(message);
    expect([check.verdict, check.evidence?.speaker]).toEqual([verdict, speaker]);
  });

  test('names both speakers where they differ', () => {
    const { note, claimedSpeaker } = checkOne('"Nobody should call that nothing." - Halvor Brekke');
    expect(claimedSpeaker).toBe('Halvor Brekke');
    expect(note).toContain('Halvor Brekke');
    expect(note).toContain('Orsolya Wendt');
  });

  test('does not take a country for somebody else than the person who speaks for it', () => {
    expect(checkOne('Ruritania said "That is all."').verdict).toBe('verbatim');
  });

  test('does not blame a message that names nobody, a pronoun or a description', () => {
    for (const lead of ['', 'She said ', 'The official said '])
      expect(checkOne(`${lead}"Nobody should call that nothing."`).verdict).toBe('verbatim');
  });

  test('says that a piece is part of a longer quotation, and shows which', () => {
    const { note, evidence } = checkOne('"we leave with a list"');
    expect(note).toContain('Part of a longer quotation');
    expect(evidence?.highlights.map(({ start, end }) => evidence.text.slice(start, end))).toEqual([
      'we leave with a list',
    ]);
  });

  test('says which words of an article are quoted where the message quotes more', () => {
    const { verdict, note } = checkOne('"He called the draft thin, brave and late"');
    expect(verdict).toBe('reported');
    expect(note).toContain('Only “thin, brave and late” is quoted');
  });

  test('offers the closest words where nothing is near enough, and says that they are not the same', () => {
    const { verdict, evidence, note } = checkOne(
      '"I heard they will sell the lighthouse to foreigners who hate fishing and the sea"',
    );
    expect(verdict).toBe('not-found');
    expect(evidence?.text).toContain('sell the lighthouse');
    expect(note).toContain('closest');
  });
});

describe('typography', () => {
  test.each([
    '"we came with EMPTY hands — and we leave with a list!!"',
    '‘We came with empty hands, and we leave with a list’',
    '"We\u00a0came with em\u00adpty hands,\u200b and we leave with a list…"',
    '**"We came with empty hands, and we leave with a list"**',
    '> We came with empty hands,\n> and we leave with a list',
    '>>> We came with empty hands, and we leave with a list',
    'We came with empty hands, and we leave with a list',
    'Wendt: we came with empty hands, and we leave with a list',
    'we came with empty hands, and we leave with a list – Orsolya Wendt, yesterday',
    '<@123456789012345678> look: "We came with empty hands, and we leave with a list" https://example.org/a?b=“c”',
  ])('is no difference: %s', (message) => {
    expect(checkOne(message).verdict).toBe('verbatim');
  });

  test.each(['"agreed to return with 1200 lanterns"', '"agreed to return with 1,200 lanterns and €5 million"'])(
    'of numbers is no difference: %s',
    (message) => {
      expect(checkOne(message).verdict).toBe('reported');
    },
  );

  test.each([
    '"agreed to return with 12,00 lanterns and €5 million"',
    '"agreed to return with 1,200 lanterns and $5 million"',
  ])('does not hide another number or currency: %s', (message) => {
    expect(checkOne(message).verdict).toBe('altered');
  });
});

describe('the difference', () => {
  test('shows missing words of the article and added words of the message', () => {
    const { difference } = checkOne(
      '"We will sell the lighthouse to anybody who truly does not love the sea," said Brekke',
    );
    expect(difference).toEqual([
      { kind: 'same', text: 'We will ' },
      { kind: 'missing', text: 'not ' },
      { kind: 'same', text: 'sell the lighthouse to anybody who ' },
      { kind: 'added', text: 'truly' },
      { kind: 'same', text: 'does not love the sea' },
    ]);
  });
});

describe('an ellipsis', () => {
  test.each(['…', '...', '[…]', '[...]', '(...)', '. . .'])('written %s joins pieces of one quotation', (dots) => {
    const { verdict, difference, note } = checkOne(
      `"We came with empty hands ${dots} Nobody should call that nothing"`,
    );
    expect(verdict).toBe('verbatim');
    expect(note).toContain('leaves out');
    expect(difference?.find(({ kind }) => kind === 'missing')?.text).toContain('we leave with a list');
  });

  test('that leaves out a “not” is told', () => {
    const { verdict, note } = checkOne('"We will … sell the lighthouse"');
    expect(verdict).toBe('verbatim');
    expect(note).toContain('“not”');
  });

  test('does not join pieces in the wrong order', () => {
    expect(checkOne('"Nobody should call that nothing … We came with empty hands"').verdict).not.toBe('verbatim');
  });
});

describe('a message', () => {
  test('with a quotation split by its attribution has one quotation', () => {
    const check = checkOne(
      '“We will not sell the lighthouse to anybody who does not love the sea,” said Brekke. “That is all.”',
    );
    expect([check.verdict, check.claimedSpeaker]).toEqual(['verbatim', 'Brekke']);
  });

  test('that joins quotations of two speakers is checked piece by piece', () => {
    const { checks } = desk.answerer.check(
      '“Nobody should call that nothing,” said Wendt. “We will not sell the lighthouse.”',
    );
    expect(checks.map(({ verdict }) => verdict)).toEqual(['verbatim', 'other-speaker']);
  });

  test('with several quotations gets them all in order, ten at most, and is told how many more', () => {
    const message = Array.from({ length: 13 }, (_, at) => `Number ${at} was "We leave with a list".`).join('\n\n');
    const { checks, more } = desk.answerer.check(message);
    expect([checks.length, more]).toEqual([10, 3]);
  });

  test.each(['', '   ', '?!', 'ok then', Array.from({ length: 61 }, () => 'word').join(' ')])(
    'that quotes nothing gets no check: %j',
    (message) => {
      expect(desk.answerer.check(message)).toEqual({ checks: [], citations: [], edition: expect.any(String), more: 0 });
    },
  );

  test('with a lone emphasised word and a quotation is checked for the quotation alone', () => {
    expect(checkOne('So “smart” of them. “Nobody should call that nothing.”').claimed).toContain('Nobody');
  });
});

const quotations = () =>
  herring.library.utterances
    .filter(({ quotation }) => quotation !== null && quotation.kind !== 'scare')
    .map(({ segments, reading }) => segments.map(({ start, end }) => reading.article.text.slice(start, end)).join(' '));

/** Ways of writing that are no difference. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replace(/[.,!?]+$/u, ''),
  (text) => `${text}…`,
  (text) => text.replaceAll(',', ' –'),
  (text) => text.replaceAll('’', "'"),
  (text) => text.normalize('NFD'),
];

test('words of a quotation are always verbatim, however they are written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...quotations()),
      fc.array(fc.constantFrom(...DISGUISES), { maxLength: 4 }),
      fc.constantFrom(['"', '"'], ['“', '”'], ['„', '“'], ['«', '»']),
      (quotation, disguises, [open, close]) => {
        const written = disguises.reduce((text, disguise) => disguise(text), quotation);
        const { checks } = herring.answerer.check(`${open}${written}${close}`);
        expect(checks.map(({ verdict }) => verdict)).toEqual(['verbatim']);
      },
    ),
    { numRuns: 150 },
  );
});

test('a changed content word of a quotation is always altered, never verbatim', () => {
  const long = quotations().filter((text) => cutExactly(text).filter(({ stop }) => !stop).length >= 3);
  fc.assert(
    fc.property(
      fc.constantFrom(...long),
      fc.nat(),
      fc.constantFrom('walrus', 'Ötzi', '77', 'лодка'),
      (quotation, pick, other) => {
        const content = cutExactly(quotation).filter(({ stop }) => !stop);
        const word = content[pick % content.length];
        const changed = `${quotation.slice(0, word?.start)}${other}${quotation.slice(word?.end)}`;
        const [check] = herring.answerer.check(`“${changed}”`).checks;
        expect([check?.verdict, check?.difference?.some(({ kind }) => kind !== 'same')]).toEqual(['altered', true]);
      },
    ),
    { numRuns: 150 },
  );
});

test('whatever is written, nothing fails, and every word of evidence and difference stands in an article or in the message', () => {
  const words = fc.constantFrom(...quotations().flatMap((text) => text.split(' ')), 'Solbakken', 'said', 'a', '…');
  const signs = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '>',
    '\n',
    ' - ',
    ': ',
    '(',
    '[...]',
    '||',
    '<@1>',
    '\u200b',
    '\ud83d',
    '🐟',
  );
  const message = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.oneof({ weight: 4, arbitrary: words }, signs), { maxLength: 80 }).map((parts) => parts.join(' ')),
  );
  const texts = herring.corpus.articles.map(({ text }) => text);
  const isSlice = (text: string) =>
    text.split(' […] ').every((piece) => texts.some((article) => article.includes(piece)));
  fc.assert(
    fc.property(message, (text) => {
      const { checks, citations } = herring.answerer.check(text);
      expect(checks.length).toBeLessThanOrEqual(10);
      for (const { claimed, evidence, difference, verdict } of checks) {
        for (const piece of claimed.split(' […] ')) expect(text).toContain(piece);
        if (verdict !== 'not-found') expect(evidence).toBeDefined();
        if (evidence) {
          expect(isSlice(evidence.text)).toBe(true);
          for (const n of evidence.citations) expect(citations[n - 1]?.n).toBe(n);
          for (const { start, end } of evidence.highlights)
            expect(0 <= start && start < end && end <= evidence.text.length).toBe(true);
        }
        if (difference) {
          const own = difference.filter(({ kind }) => kind !== 'added').map((run) => run.text);
          expect(isSlice(own.join(''))).toBe(true);
          for (const run of difference) if (run.kind === 'added') expect(text).toContain(run.text);
        }
      }
      for (const { file, start, end, text: cited } of citations) {
        const article = herring.corpus.articles.find((one) => one.file === file);
        expect(article?.text.slice(start, end)).toBe(cited);
      }
    }),
    { numRuns: 250 },
  );
});
