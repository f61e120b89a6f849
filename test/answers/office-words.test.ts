import { describe, expect, it } from 'vitest';
import { sameOffice } from '../../src/answers/who/office-words.ts';
import { cutWords } from '../../src/search/tokens.ts';
import { openArticles } from './corpora.ts';

const terms = (text: string) => cutWords(text).map(({ term }) => term);

describe('other words for an office', () => {
  it.each([
    ['top diplomat', 'foreign minister'],
    ['defence chief', 'defense minister'],
    ['press secretary', 'spokeswoman'],
    ['premier', 'prime minister'],
  ])('%s: %s', (asked, other) => {
    expect(sameOffice(terms(asked)).map((one) => [...one].sort())).toContainEqual(terms(other).sort());
  });

  it('keeps what stands beside the office', () => {
    expect(sameOffice(terms('deputy premier'))).toContainEqual([...terms('prime minister'), ...terms('deputy')]);
  });

  it('has none for an office that English calls by one word', () => {
    expect(sameOffice(terms('harbour master'))).toEqual([]);
  });

  it.each([
    ['who is chiles top diplomat', 'Rosaura Kvistad'],
    ['who leads the opposition', 'Benat Olarra'],
    ['who headed the chilean delegation in lima', 'Rosaura Kvistad'],
    ['all finance ministers that come up', 'Odalys Brekke'],
  ])('finds its holder: %s', (question, name) => {
    const port = openArticles({
      'a.txt': `2033-02-01|Port talks

Chilean Foreign Minister Rosaura Kvistad, the head of the Chilean delegation, arrived in Lima on Monday.

Benat Olarra, the leader of the opposition, stayed at home. Finance Minister Odalys Brekke sent a letter.`,
    });
    expect(port.ask('who', question).headline).toContain(name);
  });
});
