import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/answers/types.ts';
import { answerOnTerminal } from '../../src/cli/terminal.ts';

const CITATION: Citation = {
  n: 1,
  file: 'gazette.md',
  source: 'The Orlan Gazette',
  title: 'Harbour talks',
  outlet: 'The Orlan Gazette',
  url: null,
  digest: false,
  written: '2031-03-05',
  pageDate: null,
  line: 12,
  paragraph: 3,
  start: 40,
  end: 60,
  text: 'Ilse Marn led the Vellish delegation.',
  context: { start: 40, end: 60, text: 'Ilse Marn led the Vellish delegation.' },
};

const ANSWER: Answer = {
  command: 'who',
  status: 'answered',
  headline: 'Ilse Marn (Deputy Foreign Minister)',
  results: [
    {
      text: 'Ilse Marn led the Vellish delegation.',
      highlights: [{ start: 0, end: 9 }],
      notes: ['“on Tuesday”, written 5 March 2031.'],
      citations: [1],
    },
  ],
  close: [],
  citations: [CITATION],
  edition: 'abc',
};

describe('an answer on a terminal', () => {
  it('is the headline, the passages with the answering words marked, and their sources', () => {
    expect(answerOnTerminal(ANSWER, false)).toBe(
      [
        'Ilse Marn (Deputy Foreign Minister)',
        '',
        '> *Ilse Marn* led the Vellish delegation. [1]',
        '  “on Tuesday”, written 5 March 2031.',
        '',
        '[1] The Orlan Gazette, written 5 March 2031, paragraph 3 (gazette.md:12)',
        '',
      ].join('\n'),
    );
  });

  it('marks the answering words in bold where the terminal can', () => {
    const shown = answerOnTerminal(ANSWER, true);
    expect(shown).toContain('> \u001b[1mIlse Marn\u001b[22m led');
    expect(shown).not.toContain('*');
  });

  it('names the speaker of a quotation with the office', () => {
    const [result] = ANSWER.results;
    const quotation = { ...result!, segments: [result!.text], speaker: 'Tobin Achterberg', role: 'Transport Minister' };
    expect(answerOnTerminal({ ...ANSWER, command: 'quote', results: [quotation] }, false)).toContain(
      'delegation. [1] — Tobin Achterberg, Transport Minister\n',
    );
  });

  it('says why there is no answer, and what is close', () => {
    const shown = answerOnTerminal(
      {
        ...ANSWER,
        status: 'not-found',
        headline: '',
        reason: '“Quarlsby” is not in the corpus.',
        results: [],
        close: ANSWER.results,
      },
      false,
    );
    expect(shown).toMatch(/^“Quarlsby” is not in the corpus\.\n\nClose, but not an answer:\n> \*Ilse Marn\*/u);
  });

  it('shows a disagreement, and that only part is known', () => {
    const shown = answerOnTerminal(
      { ...ANSWER, status: 'partial', reason: 'No day is given.', disagreement: 'The articles differ.' },
      false,
    );
    expect(shown).toContain('Ilse Marn (Deputy Foreign Minister)\nNo day is given.\n');
    expect(shown).toContain('\n\nThe articles differ.\n\n');
  });

  it('keeps a passage on one line and lets no article steer the terminal', () => {
    const text = 'Ilse Marn\n\u001b[2Jled\u0007 the\tdelegation.';
    const [result] = ANSWER.results;
    expect(answerOnTerminal({ ...ANSWER, results: [{ ...result!, text }] }, false)).toContain(
      '> *Ilse Marn* [2Jled the delegation. [1]\n',
    );
  });

  it.each([
    [{ written: null }, 'The Orlan Gazette, date unknown, paragraph 3'],
    [{ pageDate: '2031-03-09' }, 'written 5 March 2031, page dated 9 March 2031, paragraph 3'],
    [{ written: '2031-03' }, 'written March 2031'],
    [{ digest: true }, 'The Orlan Gazette (digest), written'],
    [{ url: 'https://gazette.example/1' }, '(gazette.md:12) https://gazette.example/1'],
  ])('tells of a source what is known: %j', (more, words) => {
    expect(answerOnTerminal({ ...ANSWER, citations: [{ ...CITATION, ...more }] }, false)).toContain(words);
  });
});
