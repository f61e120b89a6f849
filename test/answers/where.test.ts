import { describe, expect, it } from 'vitest';
import { openArticles } from './corpora.ts';

const desk = openArticles({
  'a.txt': `2031-05-08|The cable ship was inspected by Tora Lindqvist with three welders in the yard of Cork on Monday.

Owen Farrell asked for less light in Galway. Tora Lindqvist met Owen Farrell in Limerick on Tuesday.`,
});

describe('where something happened', () => {
  it('is told by the sentence that covers the question', () => {
    const answer = desk.ask('when', 'where was lindqvist with the welders');
    expect(answer.status).toBe('answered');
    expect(answer.headline).toContain('in the yard of Cork');
    const [result] = answer.results;
    expect(result?.highlights.map(({ start, end }) => result.text.slice(start, end))).toContain('Cork');
  });

  it.each([
    ['a thing that is not told of', 'where is the bakery of galway'],
    ['a word that only begins like one of the articles', 'where is the lighthouse of galway'],
    ['somebody who did not do it', 'where did farrell inspect the welders'],
  ])('is not said of %s', (_, question) => {
    expect(desk.ask('when', question)).toMatchObject({ status: 'not-found', results: [] });
  });
});
