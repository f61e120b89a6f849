import { describe, expect, test } from 'vitest';
import { askedKind } from '../../../src/answers/spans/kind.ts';
import { phraseAnswer } from '../../../src/answers/spans/phrasing.ts';
import { prepareSentence } from '../../../src/answers/spans/sentence.ts';
import type { AskedKind } from '../../../src/answers/spans/types.ts';

describe('what a question asks for', () => {
  test.each<[string, AskedKind]>([
    ['Who opened the bridge?', 'who'],
    ['whose boat sank', 'who'],
    ['To whom was the letter sent?', 'who'],
    ["WHO'S the mayor of Tessel", 'who'],
    ['When did it open?', 'when'],
    ['In what year was the mill built?', 'when'],
    ['what day did the strike begin', 'when'],
    ['What was the date of the vote?', 'when'],
    ['Where was the trawler found?', 'where'],
    ['how many sailors drowned?', 'how-many'],
    ['How much did the bridge cost?', 'how-many'],
    ['How old is the mill?', 'how-many'],
    ['How long did the strike last?', 'how-long'],
    ['What did the council ban?', 'what'],
    ['Which company built the tunnel?', 'which'],
    ['Why did the mayor resign?', 'why'],
    ['What was the reason for the delay?', 'why'],
    ['How did the fire start?', 'how'],
    ['Did the mayor say when the bridge will open?', 'other'],
    ['Is Ilse Tarquand the mayor?', 'other'],
    ['Which came first, the bridge or the tunnel?', 'other'],
    ['The bridge', 'other'],
    ['', 'other'],
  ])('%s -> %s', (question, kind) => {
    expect(askedKind(question)).toBe(kind);
  });
});

/** The words printed for the candidate that is exactly `words`. */
function printed(kind: AskedKind, text: string, words: string): string {
  const sentence = prepareSentence(text);
  const start = text.indexOf(words);
  const candidate = sentence.candidates.find(
    ({ from, to }) => sentence.words[from]!.start === start && sentence.words[to - 1]!.end === start + words.length,
  );
  expect(candidate, `“${words}” is a candidate`).toBeDefined();
  const { from, to } = phraseAnswer(kind, sentence, candidate!);
  return text.slice(sentence.words[from]!.start, sentence.words[to - 1]!.end);
}

describe('how the words are printed', () => {
  test.each<[string, AskedKind, string, string, string]>([
    ['no preposition', 'when', 'The mill burned in March 2019.', 'in March 2019', 'March 2019'],
    ['one that says something', 'when', 'The mill closed after March 2019.', 'after March 2019', 'after March 2019'],
    ['a whole date', 'when', 'It opened on 12 May 2017.', '12 May 2017', '12 May 2017'],
    ['a range and not its half', 'when', 'It was built from 1988 to 1993.', '1988', '1988 to 1993'],
    ['both ends of a range', 'when', 'It was built between 1988 and 1993.', '1993', 'between 1988 and 1993'],
    ['a number with its noun', 'how-many', 'Some 1,400 dockers walked out.', '1,400', 'Some 1,400 dockers'],
    ['money with its sign', 'how-many', 'It cost $5 million in all.', '5 million', '$5 million'],
    ['no possessive ending', 'who', 'Tarquand’s bridge was opened.', 'Tarquand', 'Tarquand'],
  ])('%s', (_, kind, text, words, result) => {
    expect(printed(kind, text, words)).toBe(result);
  });
});

test('a name is never cut, and no candidate leaves a bracket open', () => {
  const sentence = prepareSentence('Captain Oswin van Pell (born 1961 in Tessel) met Ilse Tarquand.');
  const texts = sentence.candidates.map(({ from, to }) =>
    sentence.text.slice(sentence.words[from]!.start, sentence.words[to - 1]!.end),
  );
  expect(texts).toContain('Captain Oswin van Pell');
  expect(texts).not.toContain('Captain Oswin');
  for (const text of texts) expect(text.split('(').length).toBe(text.split(')').length);
});
