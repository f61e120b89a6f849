/** “Show in context”, in the same edition and after the articles have changed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf, fingerprintOf } from '../../src/answers/check/context.ts';
import type { ContextRequest } from '../../src/answers/types.ts';
import { openArticles } from './corpora.ts';

const TEXT = [
  'Envoys of Ruritania and Zembia met in Varnholm to talk about lanterns.',
  'The delegates met for six hours in the old customs house, as they had the year before.',
  '“We came with empty hands,” said Orsolya Wendt, who led the delegation of Ruritania.',
  'A last round is planned for the autumn, when the nights are long again.',
].join('\n\n');

const desk = openArticles({ 'lantern.txt': `2030-05-06|${TEXT}` });
const { library } = desk;
const edition = library.edition.id;

function requestFor(words: string, more: Partial<ContextRequest> = {}): ContextRequest {
  const start = TEXT.indexOf(words);
  return { edition, file: 'lantern.txt', start, end: start + words.length, ...more };
}

function found(request: ContextRequest, where = library) {
  const answer = contextOf(request, where);
  if (answer.status !== 'found') throw new Error(answer.reason);
  return answer;
}

test('shows the paragraph and its neighbours with the cited words marked', () => {
  const { paragraphs, citation, moved } = found(requestFor('six hours in the old customs house'));
  expect(paragraphs.map(({ text }) => text)).toEqual(TEXT.split('\n\n').slice(0, 3));
  expect(paragraphs.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))).toEqual([
    [],
    ['six hours in the old customs house'],
    [],
  ]);
  expect([citation.n, citation.text, moved]).toEqual([1, 'six hours in the old customs house', false]);
});

test('at the edge of an article shows what there is', () => {
  expect(found(requestFor('Envoys')).paragraphs).toHaveLength(2);
  expect(found(requestFor('nights are long')).paragraphs).toHaveLength(2);
});

test('marks words that run over several paragraphs in each of them', () => {
  const start = TEXT.indexOf('the year before');
  const end = TEXT.indexOf(' said Orsolya');
  const { paragraphs } = found({ edition, file: 'lantern.txt', start, end });
  expect(paragraphs.map(({ text, marks }) => marks.map((mark) => text.slice(mark.start, mark.end)))).toEqual([
    [],
    ['the year before.'],
    ['“We came with empty hands,”'],
    [],
  ]);
});

test('leaves out furniture', () => {
  const withForm = openArticles({
    'a.txt': `2030-05-06|${TEXT}\n\nLeave a Reply\n\nYour email address will not be published.`,
  });
  const answer = found(
    { ...requestFor('nights are long'), file: 'a.txt', edition: withForm.library.edition.id },
    withForm.library,
  );
  expect(answer.paragraphs.at(-1)?.text).toContain('A last round');
});

const words = 'met for six hours';
const changed = openArticles({
  'lantern.txt': `2030-05-06|A line that is new at the top of this article, for whoever reads it.\n\n${TEXT}`,
  'other.txt': '2030-05-07|Nothing of this is in here, and it says nothing about lamps at all.',
}).library;

test.each<[string, Partial<ContextRequest>]>([
  ['the words', { words }],
  ['their fingerprint', { fingerprint: fingerprintOf(words) }],
])('finds the same place again by %s after the article has changed', (_, more) => {
  const answer = found(requestFor(words, more), changed);
  expect([answer.moved, answer.citation.text, answer.edition]).toEqual([true, words, changed.edition.id]);
});

test('finds words again that stand in another file now', () => {
  const renamed = openArticles({ 'renamed.txt': `2030-05-06|${TEXT}` }).library;
  const answer = found(requestFor(words, { fingerprint: fingerprintOf(words) }), renamed);
  expect(answer.citation.file).toBe('renamed.txt');
});

test.each<[string, ContextRequest, RegExp]>([
  [
    'words that are gone',
    { ...requestFor(words), edition: 'old', words: 'met for seven hours' },
    /not in them any more/,
  ],
  ['an old edition without a hint of the words', { ...requestFor(words), edition: 'old' }, /have changed/],
  [
    'a file that is gone',
    { ...requestFor(words), edition: 'old', file: 'gone.txt', words: 'no such words' },
    /gone\.txt/,
  ],
  ['a file that never was', { ...requestFor(words), file: 'never.txt' }, /not in the articles/],
  ['a place behind the end', { edition, file: 'lantern.txt', start: 5, end: 1e6 }, /not in the articles/],
  ['no place at all', { edition, file: 'lantern.txt', start: Number.NaN, end: -1 }, /no place/],
])('answers %s with a reason', (_, request, reason) => {
  const answer = contextOf(
    request,
    changed.articles.has(request.file) && request.edition === 'old' ? changed : library,
  );
  expect(answer).toEqual({ status: 'gone', reason: expect.stringMatching(reason), edition: expect.any(String) });
});

test('a fingerprint is short, and finds exactly the words that it was made of', () => {
  fc.assert(
    fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 60 }), (start, length) => {
      const asked = TEXT.slice(start, start + length);
      const fingerprint = fingerprintOf(asked);
      expect(fingerprint.length).toBeLessThanOrEqual(15);
      const answer = contextOf(
        { edition: 'old', file: 'lantern.txt', start, end: start + asked.length, fingerprint },
        changed,
      );
      // White space between paragraphs is no place that is shown.
      if (answer.status === 'found') expect(answer.citation.text).toBe(asked);
      else expect(asked).toMatch(/^\s/u);
    }),
  );
});

test('any request gets a typed answer', () => {
  const request = fc.record({
    edition: fc.constantFrom(edition, 'old', ''),
    file: fc.oneof(fc.constant('lantern.txt'), fc.string()),
    start: fc.oneof(fc.integer(), fc.double()),
    end: fc.oneof(fc.integer(), fc.double()),
    words: fc.option(fc.string(), { nil: undefined }),
    fingerprint: fc.option(fc.string(), { nil: undefined }),
  });
  fc.assert(
    fc.property(request, ({ words, fingerprint, ...rest }) => {
      const answer = contextOf(
        { ...rest, ...(words === undefined ? {} : { words }), ...(fingerprint === undefined ? {} : { fingerprint }) },
        library,
      );
      expect(['found', 'gone']).toContain(answer.status);
    }),
  );
});
