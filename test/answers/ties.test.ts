import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openArticles } from './corpora.ts';

let fair: Desk;
beforeAll(() => {
  fair = openArticles({
    'a.txt': `2032-05-03|The fair opens

Trade Minister Ada Lowell opened the fair on Sunday. Her deputy, Ivo Marsden, was late.

Mayor Ida Brant, who is not related to the banker, welcomed them. Banker Tom Brant sponsors the fair.

Senator Jaap Rensen is a cousin of Ada Lowell and sat in the first row.

Farmers Ada Petersen and Ada Quist won prizes.`,
  });
});

describe('what two people are to each other', () => {
  it.each([
    ['kin', 'how is rensen related to lowell', 'a cousin of Ada Lowell'],
    ['an office under the other one', 'what is marsden to lowell', 'Her deputy, Ivo Marsden'],
    ['no kin, of one surname', 'are ida and tom brant family', 'not related to the banker'],
  ])('%s', (_, question, words) => {
    const answer = fair.ask('who', question);
    expect(answer).toMatchObject({ command: 'who', status: 'answered' });
    expect(answer.headline).toContain(words);
  });

  it('says nothing of two whom no sentence ties', () => {
    expect(fair.ask('who', 'how is marsden related to rensen').status).toBe('not-found');
  });
});

describe('the bearers of a name', () => {
  it('lists those of a given name', () => {
    const answer = fair.ask('who', 'which adas come up');
    for (const name of ['Ada Lowell', 'Ada Petersen', 'Ada Quist']) expect(answer.headline).toContain(name);
    expect(answer.results.length).toBeGreaterThanOrEqual(3);
  });

  it('takes a shared surname for either of them', () => {
    const answer = fair.ask('who', 'who is brant');
    expect(answer.headline).toContain('Ida Brant');
    expect(answer.headline).toContain('Tom Brant');
    expect(answer.choices).toEqual(expect.arrayContaining(['Ida Brant', 'Tom Brant']));
  });

  it('lists nobody where only one bears it', () => {
    expect(fair.ask('who', 'which ivos come up').status).toBe('not-found');
  });
});

it('does not call a name unknown that the articles have, though it is nobody’s', () => {
  const harbour = openArticles({
    'a.txt':
      '2032-05-03|A trawler is held\n\nThe trawler Stella Corran lies in the harbour since Sunday. Mayor Ida Brant came to see it.',
  });
  expect(harbour.ask('who', 'who owns the stella corran').reason).not.toContain('not in the corpus');
  expect(harbour.ask('who', 'who owns the stella brandt').reason).toContain('stella brandt');
});
