/** Whatever is suggested while somebody types finds an answer when it is asked. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/answers/types.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import type { SuggestRequest } from '../../src/engine/types.ts';
import { SHIPPED_CORPUS, SHIPPED_DATA } from '../../src/shipped.ts';
import { type Desk, deskOf, FIXTURES } from './corpora.ts';

const CORPORA: readonly (readonly [name: string, folder: string, dataDir?: string])[] = [
  ['the shipped articles', SHIPPED_CORPUS, SHIPPED_DATA],
  ['herring', join(FIXTURES, 'herring')],
  ['tunnel', join(FIXTURES, 'tunnel')],
  ['cubango', join(FIXTURES, '../corpora/cubango/articles')],
];

const OPTIONS = [
  ['who', 'question'],
  ['when', 'question'],
  ['quote', 'by'],
  ['quote', 'about'],
  ['quote', 'meeting'],
] as const;

function questionOf({ command, option, by }: SuggestRequest, value: string): Question {
  if (option === 'question') return { command, text: value };
  return { command, text: '', ...(by === undefined ? {} : { by }), [option === 'about' ? 'text' : option]: value };
}

/** Beginnings of the names of people, as somebody types them. */
function beginnings({ library }: Desk): string[] {
  const words = library.edition.reading.names.people.flatMap(({ name }) => name.split(/\s+/u));
  return [...new Set(['', ...words.map((word) => word.slice(0, 3).toLowerCase())])];
}

describe.each(CORPORA)('suggestions for %s', (_name, folder = '', dataDir) => {
  it('are all answered, for nothing typed and for the beginning of every name', { timeout: 120_000 }, async () => {
    const desk = deskOf(await readCorpus(folder, dataDir === undefined ? {} : { dataDir }));
    const failed = new Set<string>();
    const tried = new Set<string>();
    const expectAnswers = (request: SuggestRequest): number => {
      const suggested = desk.answerer.suggest(request);
      for (const { value } of suggested) {
        const question = questionOf(request, value);
        const key = JSON.stringify(question);
        if (tried.has(key)) continue;
        tried.add(key);
        if (desk.answerer.answer(question).status !== 'answered') failed.add(key);
      }
      return suggested.length;
    };
    for (const [command, option] of OPTIONS) {
      const [empty = 0, ...typed] = beginnings(desk).map((text) => expectAnswers({ command, option, text }));
      expect(empty, option).toBeGreaterThan(0);
      // Meetings are seldom named like people.
      if (option !== 'meeting') expect(Math.max(...typed), option).toBeGreaterThan(0);
    }
    const speakers = desk.answerer.suggest({ command: 'quote', option: 'by', text: '' }).slice(0, 3);
    for (const { value: by } of speakers) expectAnswers({ command: 'quote', option: 'about', text: '', by });
    expect([...failed]).toEqual([]);
    expect(tried.size).toBeGreaterThan(20);
  });
});
