import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_EDITOR_DATA } from '../../../src/corpus/types.ts';
import { findNames } from '../../../src/language/names/find.ts';
import { articleOf } from './build.ts';

const word = fc.constantFrom(
  ...'Minister President Envoys Mr. Mrs. Sen. Ann Peter Walter Holmgaard Kvistad O’Farrelly Brandvold-Okonjo van de der Jr. W. QXZ (QXZ) U.K. Chile Chilean Chile-Peru Helsinki Council Bank Act Agency of for and the The a in at to who is was said told administration leader spokeswoman former deputy foreign , . “ ” " ’ — : 3 2024 Monday'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(' '));
const noisy = fc.oneof(
  text,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
);
const corpus = fc
  .array(noisy, { minLength: 1, maxLength: 4 })
  .map((texts) => texts.map((one, at) => articleOf(`${at}.txt`, one)));

describe('names of any text', () => {
  it('are slices of it, sorted, each place once, with ids of their own', () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        const names = findNames(articles, NO_EDITOR_DATA);
        const texts = new Map(articles.map(({ article }) => [article.file, article.text]));
        const entities = [...names.people, ...names.organisations];
        expect(new Set(entities.map((one) => one.id)).size).toBe(entities.length);
        for (const one of entities) {
          expect(one.mentions.length).toBeGreaterThan(0);
          expect(one.spellings).not.toContain(one.name);
          let last = '';
          for (const mention of one.mentions) {
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(texts.get(mention.file)!.slice(mention.start, mention.end)).toBe(mention.text);
            const place = `${mention.file} ${String(mention.start).padStart(6, '0')}`;
            expect(place > last).toBe(true);
            last = place;
          }
        }
        for (const role of names.people.flatMap((one) => one.roles)) {
          expect(role.text).not.toBe('');
          expect(texts.get(role.file)!.slice(role.start, role.end)).toBe(role.text);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('do not depend on the order of the files', () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        expect(findNames([...articles].reverse(), NO_EDITOR_DATA)).toEqual(findNames(articles, NO_EDITOR_DATA));
      }),
      { numRuns: 80 },
    );
  });

  it('grow with the text and no faster: a long run of capitals is read in bounded work', () => {
    const articles = [articleOf('a.txt', `Minister ${'Ann Holmgaard of the '.repeat(4000)}left.`)];
    expect(findNames(articles, NO_EDITOR_DATA).people.length).toBeLessThanOrEqual(2);
  });
});
