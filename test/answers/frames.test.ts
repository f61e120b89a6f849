import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMannerAdverb } from '../../src/answers/question/frame-words.ts';
import { withoutFrame } from '../../src/answers/question/frames.ts';
import { openArticles } from './corpora.ts';

describe('the frame of a question is left out', () => {
  it.each([
    ['Could you kindly tell me who Ilse Marn is?', 'who is Ilse Marn'],
    ['would you be so kind as to give me Ms Marn’s answer', 'Marn’s answer'],
    ['can anyone please remind me when the harbour talks were', 'when were the harbour talks'],
    ['When, if I may ask, did they meet?', 'When did they meet?'],
    ['I was wondering who led the delegation', 'who led the delegation'],
    ['sorry to bother you but when do the talks start', 'when do the talks start'],
    ['who the hell is Marn', 'who is Marn'],
    ['Ilse Marn, who dat', 'who is Ilse Marn'],
    ['who dat Ilse Marn', 'who is Ilse Marn'],
    ['hey bot, who is Marn pls', 'who is Marn'],
    ['who heads the delegation innit', 'who heads the delegation'],
    ['gimme Marn abt the harbour', 'Marn about the harbour'],
    ['do you happen to know who Marn is', 'who is Marn'],
    ['what did Marn say about fish, if you don’t mind', 'what did Marn say about fish'],
  ])('%s', (text, bare) => {
    expect(withoutFrame(text)).toBe(bare);
  });

  it.each([
    ['peruvian FM?', 'peruvian foreign minister?'],
    ['who is the dep FM', 'who is the deputy foreign minister'],
    ['the board’s sec gen', 'the board’s secretary general'],
    ['call b/w them', 'call between them'],
    ['talks w/ Marn', 'talks with Marn'],
    ['anon official on fish', 'anonymous official on fish'],
    ['is it at 3 pm', 'is it at 3 pm'],
  ])('short forms are written out: %s', (text, spelt) => {
    expect(withoutFrame(text)).toBe(spelt);
  });

  it.each([
    'who said the plan was kind',
    'when do they meet again',
    'who else was there',
    'please',
    'what would it cost them to know the terms',
    'who is he',
    'who told us to leave',
  ])('but nothing of the question: %s', (text) => {
    expect(withoutFrame(text)).toBe(text);
  });

  it('in any text, in little time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(typeof withoutFrame(text)).toBe('string');
      }),
      { numRuns: 200 },
    );
    for (const piece of ['could you ', 'please ', 'hey, ', 'who ', ', ', 'sorry to bother you ', 'do you know '])
      expect(typeof withoutFrame(piece.repeat(500 / piece.length))).toBe('string');
  });
});

it('adverbs of manner are told from other words in -ly', () => {
  expect(['openly', 'kindly', 'happily', 'possibly', 'immediately'].filter((word) => !isMannerAdverb(word))).toEqual(
    [],
  );
  expect(['family', 'supply', 'reply', 'ally', 'assembly', 'italy'].filter(isMannerAdverb)).toEqual([]);
});

describe('however it is asked, the same answer comes', () => {
  const desk = openArticles({
    'a.txt':
      '2030-05-06|Peruvian Foreign Minister Ilse Marn met Ambassador Otto Quell in Lisbon on Monday.\n\n“The harbour is not for sale,” Marn said on Monday. Spokesman Ivo Brandt said nothing.',
  });
  it.each([
    'who is Ilse Marn',
    'Could you kindly tell me who Ms Marn is?',
    'marn, who dat',
    'who is foreign minister Marn',
    'what job has marn got',
    'whats the name of the peruvians’ FM',
    'peru’s foreign minister pls',
  ])('%s', (text) => {
    expect(desk.ask('who', text).headline).toContain('Ilse Marn');
  });

  it.each(['gimme marn abt the harbour', 'what did Ms. Marn openly say about the harbour, if I may ask?'])(
    '%s',
    (text) => {
      expect(JSON.stringify(desk.ask('quote', text).results)).toContain('not for sale');
    },
  );

  it('nobody is made up for a title', () => {
    expect(desk.ask('who', 'could you tell me who Ms Wendelin Quarlsby is').status).toBe('not-found');
    expect(desk.ask('who', 'who is ambassador Quarlsby').status).toBe('not-found');
  });
});
