import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../src/language/meetings/find.ts';
import { relatedDate } from '../../../src/language/meetings/related.ts';
import { build } from './build.ts';

describe('the day that a sentence without a date is told of', () => {
  const related = (marked: string, words: string) => {
    const { articles, names } = build({ 'a.txt': marked });
    const [article] = articles;
    if (!article) throw new Error('no article was built');
    const start = article.article.text.indexOf(words);
    return relatedDate(article, { file: 'a.txt', start, end: start + words.length }, findMeetings(articles, names));
  };

  test.each([
    ['its own', 'Lund left on [[Monday|2031-05-05]].', 'Lund left', '2031-05-05', 'same-sentence'],
    [
      'of an earlier sentence of its paragraph',
      'Lund left on [[Monday|2031-05-05]]. She was tired.',
      'She was',
      '2031-05-05',
      'paragraph',
    ],
    [
      'of the paragraph before',
      'Lund left on [[Monday|2031-05-05]].\n\nShe was tired.',
      'She was',
      '2031-05-05',
      'previous-paragraph',
    ],
    [
      'of the meeting it tells of, before a nearer date',
      'Norland and Sudria held talks in Tarnholm on [[Monday|2031-05-05]].\n\nKeel spoke to the press on [[Tuesday|2031-05-06]].\n\nThe Tarnholm talks were calm.',
      'were calm',
      '2031-05-05',
      'meeting',
    ],
  ])('%s', (_name, marked, words, day, by) => {
    const found = related(marked, words);
    expect([found?.from, found?.by]).toEqual([day, by]);
  });

  test('nothing near gives nothing', () => {
    expect(
      related('Lund left on [[Monday|2031-05-05]].\n\nOne.\n\nTwo.\n\nThree.\n\nShe was tired.', 'She was'),
    ).toBeNull();
    expect(related('Lund was born in [[1970|1970-01-01/1970-12-31]]. She was tired.', 'She was')).toBeNull();
  });
});
