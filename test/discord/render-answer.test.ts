import { describe, expect, it } from 'vitest';
import type { Answer, Evidence } from '../../src/answers/types.ts';
import type { Asked } from '../../src/discord/asked.ts';
import { renderPage } from '../../src/discord/render-answer.ts';
import { renderPassage } from '../../src/discord/render-evidence.ts';
import { type Texts, textsFor } from '../../src/discord/texts.ts';
import { answer, citation, passage } from './answers.ts';
import { see } from './visible.ts';

const texts = textsFor('en-GB');

const renderAnswer = (given: Answer, by: Texts, asked?: Asked) => renderPage(given, by, asked, 0).reply;

const lines = (reply: ReturnType<typeof renderAnswer>, panel = 0) =>
  see(reply.panels?.[panel]?.description ?? '').text.split('\n');

describe('renderAnswer', () => {
  it('gives the short answer first, then the words, who said them, when, and where they stand', () => {
    const text = '“We will return with a map,” Marn said.';
    const reply = renderAnswer(
      answer({
        command: 'quote',
        headline: '“We will return with a map” — Ilse Marn',
        results: [
          passage(text, [1], {
            highlights: [{ start: 1, end: 26 }],
            speaker: 'Ilse Marn',
            role: 'Vellish envoy',
            date: { start: '2031-03-04' },
            notes: ['“Marn” is Ilse Marn, named in paragraph 2.'],
          }),
        ],
        citations: [citation(1, text, { pageDate: '2031-06-01', digest: true, paragraph: 3 })],
      }),
      texts,
      { command: 'quote', text: 'map', by: 'Marn' },
    );
    expect(reply.content).toBe('“We will return with a map” — Ilse Marn');
    expect(reply.panels?.[0]?.author).toBe('/quote · map · by Marn');
    expect(lines(reply)).toEqual([
      text,
      '— Ilse Marn, Vellish envoy · Tuesday 4 March 2031',
      '[1] The Orlan Gazette · written 5 March 2031 · page dated 1 June 2031 · paragraph 3 · a digest of another article',
      '“Marn” is Ilse Marn, named in paragraph 2.',
      '',
    ]);
  });

  it('marks what lay ahead, ranges, and dates as coarse as they are known', () => {
    const dated = (date: Evidence['date']) =>
      lines(
        renderAnswer(
          answer({
            results: [passage('It is.', [1], date === undefined ? {} : { date })],
            citations: [citation(1, 'It is.')],
          }),
          texts,
        ),
      )[0];
    expect(dated({ start: '2031-03-11', status: 'scheduled' })).toBe('Tuesday 11 March 2031 (scheduled)');
    expect(dated({ start: '2031-03-11', end: '2031-03-12' })).toBe('Tuesday 11 March 2031 to Wednesday 12 March 2031');
    expect(dated({ start: '2031-03' })).toBe('March 2031');
    expect(dated({ start: '2031' })).toBe('2031');
  });

  it('says of an article whose date nobody knows that it is undated', () => {
    const reply = renderAnswer(
      answer({ results: [passage('It is.', [1])], citations: [citation(1, 'It is.', { written: null })] }),
      texts,
    );
    expect(lines(reply)[1]).toBe('[1] The Orlan Gazette · undated · paragraph 1');
  });

  it('names the person that a passage stands for above it, once, since the words may be another’s', () => {
    const results = [
      passage('“Marn was late,” Achterberg said.', [1], { speaker: 'Ilse Marn', role: 'Vellish envoy' }),
      passage('Marn left.', [2], { speaker: 'Ilse Marn', role: 'Vellish envoy' }),
      passage('Breck stayed.', [2], { speaker: 'Oda Breck' }),
    ];
    const reply = renderAnswer(answer({ results, citations: [citation(1, 'x'), citation(2, 'x')] }), texts);
    const named = lines(reply).filter((line) => /^(?:Ilse|Oda)/.test(line));
    expect(named).toEqual(['Ilse Marn, Vellish envoy', 'Oda Breck']);
    expect(lines(reply)[0]).toBe('Ilse Marn, Vellish envoy');
  });

  it('refers to an article that was introduced before by its number', () => {
    const results = [passage('One.', [1]), passage('Two.', [2])];
    const citations = [citation(1, 'One.'), citation(2, 'Two.', { file: '1.txt' })];
    expect(lines(renderAnswer(answer({ results, citations }), texts))).toContain(
      '[2] same article as [1] · paragraph 2',
    );
  });

  it('shows quoted words in the sentence they stand in, once for all that is quoted from it', () => {
    const text = 'It was “not an easy day”, said Breck, who called the fog “a guest that never leaves” at the pier.';
    const quoted = (words: string) =>
      passage(words, [1], { segments: [words], speaker: 'Oda Breck', notes: ['Only these words are quoted.'] });
    const about = 'who called the fog “a guest that never leaves” at the pier';
    const reported = passage(about, [1], { segments: [about], speaker: 'Oda Breck', notes: ['Reported, not quoted.'] });
    const reply = renderAnswer(
      answer({
        command: 'quote',
        results: [reported, quoted('not an easy day'), reported, quoted('a guest that never leaves')],
        citations: [citation(1, text)],
      }),
      texts,
    );
    const seen = see(reply.panels?.[0]?.description ?? '');
    expect(seen.quotes).toEqual([text]);
    expect(seen.bold).toEqual(['not an easy day', 'a guest that never leaves', 'Oda Breck']);
    expect(seen.text.match(/Only these words are quoted/g)).toHaveLength(1);
    expect(seen.text).not.toContain('Reported');
  });

  it('shows a split quotation as its pieces where its citation has no more', () => {
    const one = passage('Nobody […] asked.', [1], { segments: ['Nobody', 'asked.'] });
    const reply = renderAnswer(
      answer({ command: 'quote', results: [one], citations: [citation(1, 'Nobody came')] }),
      texts,
    );
    expect(see(reply.panels?.[0]?.description ?? '').quotes).toEqual(['Nobody […] asked.']);
  });

  it('does not set a whole sentence in bold', () => {
    const text = 'Envoy Ilse Marn led the Vellish delegation at the harbour talks in Port Orlan.';
    const all = [{ start: 0, end: text.length }];
    const reply = renderAnswer(
      answer({ results: [passage(text, [1], { highlights: all })], citations: [citation(1, text)] }),
      texts,
    );
    expect(see(reply.panels?.[0]?.description ?? '').bold).toEqual([]);
  });

  it('spells a citation out once and refers to it afterwards', () => {
    const reply = renderAnswer(
      answer({ results: [passage('One.', [1]), passage('Two.', [1])], citations: [citation(1, 'One. Two.')] }),
      texts,
    );
    expect(lines(reply).filter((line) => line.startsWith('[1]'))).toEqual([
      '[1] The Orlan Gazette · written 5 March 2031 · paragraph 1',
      '[1] as above',
    ]);
  });

  it('shows a passage that answers twice only once, with both answers in bold', () => {
    const text = 'Marn met Achterberg.';
    const reply = renderAnswer(
      answer({
        results: [
          passage(text, [1], { highlights: [{ start: 0, end: 4 }] }),
          passage(text, [1], { highlights: [{ start: 9, end: 19 }] }),
        ],
        citations: [citation(1, text)],
      }),
      texts,
    );
    const seen = see(reply.panels?.[0]?.description ?? '');
    expect(seen.quotes).toEqual([text]);
    expect(seen.bold).toEqual(['Marn', 'Achterberg']);
  });

  it('names how sources differ', () => {
    const reply = renderAnswer(
      answer({
        results: [passage('On Monday.', [1])],
        citations: [citation(1, 'On Monday.')],
        disagreement: 'one says *Monday*, another Tuesday.',
      }),
      texts,
    );
    expect(lines(reply).at(-1)).toBe('Sources differ: one says *Monday*, another Tuesday.');
  });

  it('says why an answer is partial, beside what the articles do say', () => {
    const reply = renderAnswer(
      answer({
        status: 'partial',
        headline: '',
        reason: 'The official is not named.',
        results: [passage('An official spoke.', [1])],
        citations: [citation(1, 'An official spoke.')],
      }),
      texts,
    );
    expect(see(reply.content ?? '').text).toBe('No short answer. The official is not named.');
    expect(reply.panels).toHaveLength(1);
  });

  it('marks what is close as no answer', () => {
    const reply = renderAnswer(
      answer({
        status: 'not-found',
        headline: '',
        reason: '“Quill” is not in the articles.',
        close: [passage('Quinn left.', [1])],
        citations: [citation(1, 'Quinn left.')],
      }),
      texts,
    );
    expect(see(reply.content ?? '').text).toBe('Not found. “Quill” is not in the articles.');
    expect(reply.panels?.map(({ title }) => title)).toEqual(['Close, but not an answer']);
  });

  it('says how many passages are not shown', () => {
    const many = Array.from({ length: 9 }, (_, index) => passage(`Passage ${index}.`, [1]));
    const reply = renderAnswer(answer({ results: many, citations: [citation(1, 'x')] }), texts);
    expect(see(reply.panels?.[0]?.description ?? '').quotes).toHaveLength(5);
    expect(lines(reply).join('\n')).toContain('… and 4 more passages');
  });
});

describe('renderPassage', () => {
  it('cuts a passage that is too long around the answering words, at the ends of words, visibly', () => {
    const words = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
    const at = words.indexOf('word200');
    const seen = see(renderPassage({ ...passage(words, []), highlights: [{ start: at, end: at + 7 }] }, 200));
    expect(seen.bold).toEqual(['word200']);
    expect(seen.quotes[0]).toMatch(/^… word\d+ (?:word\d+ )+…$/);
    expect(words).toContain(seen.quotes[0]?.slice(2, -2));
  });
});
