import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/answers/types.ts';
import { type Desk, first, openFixture } from './corpora.ts';

let herring: Desk;
let tunnel: Desk;
beforeAll(async () => {
  herring = await openFixture('herring');
  tunnel = await openFixture('tunnel');
});

type Turn = [Command, string];

describe('a follow-up', () => {
  it.each<[string, readonly Turn[], string]>([
    [
      'with “she” for whom the answer named',
      [
        ['who', 'who led the norwegian delegation'],
        ['quote', 'what did she say'],
      ],
      'We are going there to listen',
    ],
    [
      'with “he” for whom the question named',
      [
        ['who', 'who is mogensen'],
        ['quote', 'and what did he say?'],
      ],
      'a ceiling is not a house',
    ],
    [
      'with a pronoun and a topic',
      [
        ['who', 'who is solbakken'],
        ['quote', 'what did she say about the table'],
      ],
      'Nobody left the table',
    ],
    [
      'with a topic alone',
      [
        ['quote', 'solbakken on listening'],
        ['quote', 'and the gap?'],
      ],
      'But the gap is real',
    ],
    [
      'with another name',
      [
        ['who', 'who is solbakken'],
        ['who', 'and mogensen?'],
      ],
      'Karl Mogensen: Danish Fisheries Minister',
    ],
    [
      '“what about” another name',
      [
        ['quote', 'what did solbakken say'],
        ['quote', 'what about thorsson'],
      ],
      'We can live with this',
    ],
    [
      'asking where',
      [
        ['when', 'when were the talks between iceland and norway'],
        ['when', 'and where was it?'],
      ],
      'Bergen: ',
    ],
    [
      'asking how long',
      [
        ['when', 'when were the bergen talks'],
        ['when', 'how long did it last'],
      ],
      'more than nine hours',
    ],
    [
      'without a command of its own',
      [
        ['ask', 'who is mogensen'],
        ['ask', 'what did he say?'],
      ],
      'a ceiling is not a house',
    ],
    [
      'over three questions',
      [
        ['ask', 'who led the norwegian delegation'],
        ['ask', 'what did she say about the table'],
        ['ask', 'and about listening?'],
      ],
      'We are going there to listen',
    ],
  ])('%s', (_, turns, words) => {
    const answer = herring.talk(...turns);
    expect(answer.status).toBe('answered');
    expect(answer.headline).toContain(words);
  });

  it('asks the same of the other side', () => {
    const answer = tunnel.talk(['who', 'who led the finnish side in tartu'], ['who', 'and on the estonian side?']);
    expect(answer.headline).toMatch(/^Kalev Ilmjarv/u);
  });

  it('turns to the one before and back to the one after', () => {
    const before = tunnel.talk(['when', 'when was the last call'], ['when', 'and the previous one?']);
    expect(before.headline).toMatch(/^12 March 2021/u);
    const after = tunnel.talk(['when', 'when was the first call'], ['when', 'and the next one?']);
    expect(after.headline).toMatch(/^7 April 2021/u);
  });

  it('with “what else” leaves out what was shown', () => {
    const shown = herring.ask('quote', 'solbakken on listening').results.map(({ text }) => text);
    const answer = herring.talk(['quote', 'solbakken on listening'], ['quote', 'what else did she say']);
    expect(answer.results.length).toBeGreaterThan(0);
    for (const { text } of answer.results) expect(shown).not.toContain(text);
    expect(first(answer).speaker).toBe('Ingrid Solbakken');
  });

  it('that names everything itself stands alone', () => {
    const question = 'who is the danish fisheries minister';
    expect(herring.talk(['quote', 'solbakken on listening'], ['who', question])).toEqual(herring.ask('who', question));
  });

  it('with nothing before it finds nothing rather than anything', () => {
    expect(herring.ask('quote', 'what did she say')).toMatchObject({ status: 'not-found', results: [] });
    expect(herring.ask('ask', 'and the previous one?')).toMatchObject({ status: 'not-found', results: [] });
  });

  it('survives a history of questions that found nothing', () => {
    const answer = herring.talk(['ask', ''], ['quote', '🐟'], ['quote', 'and mogensen?']);
    expect(first(answer).speaker).toBe('Karl Mogensen');
  });

  it('looks back over a long conversation without growing slow or confused', () => {
    const history = Array.from({ length: 200 }, (): Turn => ['ask', 'and what did he say then?']);
    expect(herring.talk(['who', 'who is mogensen'], ...history, ['who', 'who is thorsson']).headline).toBe(
      'Einar Thorsson: Icelandic Foreign Minister',
    );
  });
});
