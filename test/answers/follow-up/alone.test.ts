import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Leaning, leaningOf } from '../../../src/answers/follow-up/pointing.ts';
import { namedEntities } from '../../../src/answers/question/parser.ts';
import { type ParsedQuestion, parseQuestion } from '../../../src/answers/question/question.ts';
import { createNameFinder } from '../../../src/search/name-finder.ts';
import type { Desk } from '../corpora.ts';
import { deskFor, turnOf } from './conversations.ts';

let tunnel: Desk;
let parse: (text: string) => ParsedQuestion;
beforeAll(async () => {
  tunnel = await deskFor('tunnel');
  const finder = createNameFinder(namedEntities(tunnel.library));
  parse = (text) => parseQuestion(text, finder, [], '2021-04-21');
});

describe('a question', () => {
  it.each<[string, Leaning]>([
    ['who is ojasoo', 'alone'],
    ['when were the tartu talks', 'alone'],
    ['who said nobody asked the harbour', 'perhaps'],
    ['who led the finnish side in tartu', 'alone'],
    ['what did brandt say about the purse', 'alone'],
    ['what did rautavaara say when she met ekdahl', 'alone'],
    ['ekdahl, who is he', 'alone'],
    ['rautavaara on the gulf', 'alone'],
    ['when did ojasoo say that the bank was good news', 'alone'],
    ['how long did the april 7 call last', 'alone'],
    ['and what did brandt say about the purse', 'perhaps'],
    ['so when did finland first seek a fixed crossing', 'perhaps'],
    ['and when did the drilling begin', 'perhaps'],
    ['and mogensen?', 'leans'],
    ['and in tartu how long', 'perhaps'],
    ['how long did it last', 'leans'],
    ['who was there', 'leans'],
    ['who chaired', 'leans'],
    ['how long were the talks', 'leans'],
    ['and the previous one?', 'leans'],
    ['was that before the tartu talks', 'leans'],
    ['which of them is the swede', 'leans'],
    ['what about the bank', 'leans'],
    ['on the bank?', 'leans'],
    ['what did she say', 'hangs'],
    ['and when had he spoken to rautavaara', 'hangs'],
    ['what’s her job', 'hangs'],
  ])('“%s” %s', (text, leaning) => {
    expect(leaningOf(parse(text), tunnel.library)).toBe(leaning);
  });

  it.each([
    ['who is ekdahl', '/who who said nobody asked the harbour'],
    ['/when when was the stockholm forum', '/when when did finland first seek a fixed crossing'],
    ['/quote brandt purse', '/quote cheap at sea'],
    ['/quote brandt purse', 'when were the tartu talks'],
    ['/who who led the finnish side in tartu', '/quote ojasoo on forty minutes'],
    ['/quote ojasoo on the bank', '/when when was the permit for test drilling signed'],
  ])('after “%s”, “%s” is answered as if it stood alone', (before, question) => {
    expect(tunnel.talk(turnOf(before), turnOf(question))).toEqual(tunnel.talk(turnOf(question)));
  });

  it('is not answered by what was said before where neither answers it', () => {
    for (const question of [
      '/when when was it painted',
      '/who who sank it?',
      '/quote and about penguins?',
      'and pavlova?',
    ])
      expect(tunnel.talk(turnOf('/when when were the tartu talks'), turnOf(question)).status).toBe('not-found');
  });

  it('says how it was understood, in words that find the same without the conversation', () => {
    for (const turns of [
      ['/who who led the finnish side in tartu', '/quote what did she say?'],
      ['/who who led the finnish side in tartu', '/who and the other side?'],
      ['/quote brandt purse', 'who is she'],
      ['/when when was the april 7 call', 'how long did it last'],
    ]) {
      const answer = tunnel.talk(...turns.map(turnOf));
      const { command, text, ...more } = answer.asked ?? { command: 'ask' as const, text: '' };
      expect(tunnel.ask(command, text, more).headline).toBe(answer.headline);
    }
  });

  it('of any words after any others is answered without failing', () => {
    const words =
      'and when he she they it that there the other one before after who else what about said side in tartu brandt both counterpart successor why how long 12 april forum'.split(
        ' ',
      );
    const question = fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((list) => list.join(' '));
    const command = fc.constantFrom('who' as const, 'when' as const, 'quote' as const, 'ask' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(command, question), { minLength: 2, maxLength: 3 }), (turns) => {
        const answer = tunnel.talk(...turns);
        expect(answer.results.length === 0).toBe(answer.status === 'not-found');
      }),
      { numRuns: 40 },
    );
  });
});
