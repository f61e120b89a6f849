/** Quotations of two to five words, without a speaker, of which one is another than in the article. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { QuoteCheck } from '../../src/answers/types.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { type Desk, deskOf, FIXTURES, openFixture } from './corpora.ts';

const desks: Record<string, Desk> = {};
beforeAll(async () => {
  desks.herring = await openFixture('herring');
  desks.tunnel = await openFixture('tunnel');
  desks.cubango = deskOf(await readCorpus(join(FIXTURES, '../corpora/cubango/articles')));
});

function checkOne(corpus: string, words: string): QuoteCheck | undefined {
  return desks[corpus]?.answerer.check(`“${words}”`).checks[0];
}

describe('one word of a short quotation is another', () => {
  test.each([
    ['herring', 'businesslike and useless', 'useful'],
    ['herring', 'two ships apart', 'boats'],
    ['herring', 'long and warm', 'cold'],
    ['herring', 'listen, not to preach', 'lecture'],
    ['tunnel', 'bridge of glass', 'paper'],
    ['tunnel', 'a shark in a bathtub', 'whale'],
    ['tunnel', 'two ends and no purse', 'one'],
    ['cubango', 'blunt but dirty', undefined],
    ['cubango', 'answer in anger', 'kind'],
    ['cubango', 'shut door', 'closed'],
    ['cubango', 'curious and nervous', 'calm'],
    ['cubango', 'before the last flood', 'next'],
    ['cubango', 'a storm in a teacup', undefined],
  ])('%s: “%s” is altered', (corpus, words, instead) => {
    const check = checkOne(corpus, words);
    expect(check?.verdict).toBe('altered');
    const missing = check?.difference?.filter(({ kind }) => kind === 'missing').map(({ text }) => text.trim());
    if (instead === undefined) expect(missing).toHaveLength(1);
    else expect(missing?.join(' ')).toContain(instead);
  });
});

describe('short words that were made up', () => {
  test.each([
    ['herring', 'an empty net'],
    ['herring', 'deeply disappointed'],
    ['herring', 'a historic mistake'],
    ['herring', 'useful idiots'],
    ['herring', 'the fish are ours'],
    ['herring', 'a red line'],
    ['tunnel', 'a bridge too far'],
    ['tunnel', 'cheap talk'],
    ['tunnel', 'good for nothing'],
    ['tunnel', 'the light behind it'],
    ['tunnel', 'money in the ground'],
    ['tunnel', 'pure fantasy'],
    ['cubango', 'grave concern'],
    ['cubango', 'open door'],
    ['cubango', 'not a drop more'],
    ['cubango', 'a declaration of war'],
    ['cubango', 'the river is sick'],
    ['cubango', 'business as usual'],
    ['cubango', 'clean hands'],
    ['cubango', 'a bucket of promises'],
  ])('%s: “%s” is not found', (corpus, words) => expect(checkOne(corpus, words)?.verdict).toBe('not-found'));

  test('stay so in nearly all stretches of the quotations of other articles', () => {
    const stretches = (desk: Desk | undefined) =>
      (desk?.library.edition.reading.articles ?? []).flatMap(({ article, quotations }) =>
        quotations.flatMap(({ segments }) =>
          segments.flatMap(({ start, end }) => {
            const words = article.text.slice(start, end).match(/[\p{L}’']+/gu) ?? [];
            return words.map((_word, at) => words.slice(at, at + 2 + (at % 3))).filter(({ length }) => length > 1);
          }),
        ),
      );
    const verdicts = ['herring', 'tunnel'].flatMap((corpus) =>
      stretches(desks.cubango).map((words) => checkOne(corpus, words.join(' '))?.verdict),
    );
    expect(verdicts.length).toBeGreaterThan(800);
    expect(verdicts.filter((verdict) => verdict === 'altered').length).toBeLessThan(verdicts.length / 200);
  });
});
