/** What two people are to each other. */
import { describe, expect, it } from 'vitest';
import { first, openArticles } from '../corpora.ts';

const fair = openArticles({
  'a.txt': `2032-05-03|The fair opens

Trade Minister Ada Lowell opened the fair on Sunday. Her deputy, Ivo Marsden, was late.

Mayor Ida Brant, who is not related to the banker, welcomed them. Banker Tom Brant sponsors the fair.

Senator Jaap Rensen is a cousin of Ada Lowell and sat in the first row.`,
});

describe('what two people are to each other', () => {
  it.each([
    ['kin', 'how is rensen related to lowell', 'a cousin of Ada Lowell'],
    ['an office under the other one', 'what is marsden to lowell', 'Her deputy, Ivo Marsden'],
    ['no kin, of one surname', 'are ida and tom brant family', 'not related to the banker'],
  ])('%s', (_, text, words) => {
    expect(first(fair.ask('who', text)).text).toContain(words);
    expect(first(fair.answerer.answer({ command: 'who', text })).text).toContain(words);
  });

  it('is no fact of two whom no sentence ties', () => {
    expect(fair.ask('who', 'how is marsden related to rensen').status).toBe('not-found');
    expect(fair.answerer.answer({ command: 'who', text: 'how is marsden related to rensen' }).status).not.toBe(
      'answered',
    );
  });
});
