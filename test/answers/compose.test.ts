import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compose, cutAtWord, GAP, HEADLINE_LIMIT, LIST_LIMIT } from '../../src/answers/compose.ts';
import type { Draft, Finding } from '../../src/answers/draft.ts';
import { type Desk, openFixture } from './corpora.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openFixture('tunnel');
});

const BEFORE = '01-before-tartu.md';
const STOCKHOLM = '03-stockholm.html';

/** A finding at the first place where the words stand. */
function at(file: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = textOf(file).indexOf(words);
  if (start === -1) throw new Error(`“${words}” does not stand in ${file}.`);
  return { place: { file, start, end: start + words.length }, highlights: [], notes: [], ...more };
}

function textOf(file: string): string {
  const found = desk.corpus.articles.find((article) => article.file === file);
  if (!found) throw new Error(`${file} is no article of this corpus.`);
  return found.text;
}

function span(file: string, words: string) {
  const { start, end } = at(file, words).place;
  return { start, end };
}

function draft(findings: readonly Finding[], more: Partial<Draft> = {}): Draft {
  return { command: 'who', status: 'answered', headline: 'A headline', findings, ...more };
}

describe('an answer', () => {
  it('numbers its citations from 1 in the order of their use, each place once', () => {
    const one = at(BEFORE, 'Finland has sought a fixed crossing since 1994.');
    const two = at(BEFORE, 'A permit for test drilling was signed in 2018.');
    const answer = compose(draft([two, one, two], { close: [one] }), desk.library);
    expect(answer.citations.map(({ n, text }) => [n, text.slice(0, 7)])).toEqual([
      [1, 'A permi'],
      [2, 'Finland'],
    ]);
    expect(answer.results.map(({ citations }) => citations)).toEqual([[1], [2], [1]]);
    expect(answer.close.map(({ citations }) => citations)).toEqual([[2]]);
  });

  it('cites where the words stand: file, line, paragraph, dates and the paragraph around them', () => {
    const words = 'The call, which lasted thirty-five minutes, was held at Ojasoo’s request.';
    const [citation] = compose(draft([at(BEFORE, words)]), desk.library).citations;
    const lines = textOf(BEFORE).split('\n');
    expect(citation).toMatchObject({
      n: 1,
      file: BEFORE,
      source: 'The Gulf Mirror',
      title: 'Estonia and Finland to talk about a tunnel in Tartu',
      outlet: 'The Gulf Mirror',
      url: 'https://example.org/tunnel/before',
      digest: false,
      written: '2021-04-09',
      pageDate: null,
      paragraph: 3,
      text: words,
    });
    expect(lines[(citation?.line ?? 0) - 1]).toContain(words);
    expect(citation?.context.text).toMatch(/^Rautavaara and Estonian Prime Minister.*March 12\.$/u);
  });

  it('shows the page’s own date where it differs from the day of writing', () => {
    const { ask } = desk;
    const [citation] = ask('quote', 'purse').citations;
    expect(citation).toMatchObject({ file: STOCKHOLM, source: 'Baltic Rail Weekly' });
    expect(citation?.pageDate === null || citation?.pageDate !== citation?.written).toBe(true);
  });

  it('joins the pieces of a quotation and moves the highlights along', () => {
    const pieces = [
      span(BEFORE, 'We are not buying a hole in the ground,'),
      span(BEFORE, 'We are buying forty minutes.'),
    ];
    const marked = [span(BEFORE, 'hole'), span(BEFORE, 'told reporters'), span(BEFORE, 'forty minutes')];
    const whole = {
      file: BEFORE,
      start: (pieces[0] as { start: number }).start - 1,
      end: (pieces[1] as { end: number }).end + 1,
    };
    const [result] = compose(
      draft([{ place: whole, segments: pieces, highlights: marked, notes: [] }], { command: 'quote' }),
      desk.library,
    ).results;
    expect(result?.text).toBe(`We are not buying a hole in the ground,${GAP}We are buying forty minutes.`);
    expect(result?.segments).toEqual(['We are not buying a hole in the ground,', 'We are buying forty minutes.']);
    expect(result?.highlights.map(({ start, end }) => result.text.slice(start, end))).toEqual([
      'hole',
      'forty minutes',
    ]);
  });

  it('merges highlights that overlap and cuts those that reach beyond the passage', () => {
    const passage = at(BEFORE, 'A permit for test drilling was signed in 2018.');
    const { start, end } = passage.place;
    const highlights = [
      { start: start + 2, end: start + 8 },
      { start: start + 4, end: start + 12 },
      { start: end - 5, end: end + 50 },
      { start: end + 3, end: end + 9 },
    ];
    const [result] = compose(draft([{ ...passage, highlights }]), desk.library).results;
    expect(result?.highlights.map((one) => result.text.slice(one.start, one.end))).toEqual(['permit for', '2018.']);
  });

  it('shows a paragraph that another repeats almost word for word once', () => {
    const text = textOf(STOCKHOLM);
    const words = 'The Gulf Crossing Forum was set up by';
    const firstAt = text.indexOf(words);
    const againAt = text.indexOf(words, firstAt + 1);
    expect(againAt).toBeGreaterThan(firstAt);
    const twice = [firstAt, againAt].map(
      (start): Finding => ({ place: { file: STOCKHOLM, start, end: start + 60 }, highlights: [], notes: [] }),
    );
    expect(compose(draft(twice), desk.library).results).toHaveLength(1);
    expect(compose(draft(twice.slice(1)), desk.library).results).toHaveLength(1);
  });

  it.each([
    ['one answer', false, 1, HEADLINE_LIMIT],
    ['a list', true, 2, LIST_LIMIT],
    ['a list of one', true, 1, HEADLINE_LIMIT],
  ] as const)('cuts the headline of %s', (_, list, count, limit) => {
    const findings = [
      at(BEFORE, 'Finland has sought a fixed crossing since 1994.'),
      at(BEFORE, 'A permit for test drilling was signed in 2018.'),
    ].slice(0, count);
    const { headline } = compose(draft(findings, { headline: 'word '.repeat(300), list }), desk.library);
    expect(headline.length).toBeLessThanOrEqual(limit);
    expect(headline.length).toBeGreaterThan(limit - 10);
    expect(headline).toMatch(/word…$/u);
  });

  it('never cuts a quotation', () => {
    const headline = `“${'word '.repeat(300)}”`;
    expect(compose(draft([], { command: 'quote', headline }), desk.library).headline).toBe(headline);
  });

  it('does not cite an article of another edition', () => {
    const elsewhere: Finding = { place: { file: 'elsewhere.txt', start: 0, end: 3 }, highlights: [], notes: [] };
    expect(() => compose(draft([elsewhere]), desk.library)).toThrow('elsewhere.txt');
  });
});

describe('cutting at a word', () => {
  it.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one two, three', 12, 'one two…'],
    ['onetwothreefour', 10, 'onetwothr…'],
    ['', 5, ''],
  ])('%j to %i', (text, limit, cut) => {
    expect(cutAtWord(text, limit)).toBe(cut);
  });

  it('keeps to the limit and takes nothing but an end away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
        const cut = cutAtWord(text, limit);
        expect(cut.length).toBeLessThanOrEqual(Math.max(limit, 1));
        if (text.length <= limit) expect(cut).toBe(text);
        else expect(text.startsWith(cut.slice(0, -1))).toBe(true);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
