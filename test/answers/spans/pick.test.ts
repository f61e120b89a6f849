import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickWords } from '../../../src/answers/spans/pick.ts';

/** What is picked first. */
const first = (question: string, sentence: string): string | undefined => pickWords(question, sentence)[0]?.text;

const BRIDGE = 'The Varnholt bridge was opened on 12 May 2017 by Mayor Ilse Tarquand after a delay of three years.';
const FERRY = 'Captain Oswin Pell (born 1961) was elected to the harbour board in 2004.';
const STRIKE = 'About 1,400 dockers in Port Merrow walked out on Tuesday, the union said.';

describe('the words that answer', () => {
  test.each([
    ['Who opened the Varnholt bridge?', BRIDGE, 'Mayor Ilse Tarquand'],
    ['When was the Varnholt bridge opened?', BRIDGE, '12 May 2017'],
    ['When was Oswin Pell elected to the harbour board?', FERRY, '2004'],
    ['How many dockers walked out?', STRIKE, 'About 1,400 dockers'],
    ['When did the dockers walk out?', STRIKE, 'Tuesday'],
    ['Where did the dockers walk out?', STRIKE, 'Port Merrow'],
    [
      'Who rescued the sailors?',
      'The coast guard rescued eleven sailors from the burning trawler near Skarvo late on Sunday.',
      'The coast guard',
    ],
    ['Who was rescued by the coast guard?', 'The coast guard rescued eleven sailors.', 'eleven sailors'],
    ['What did the council ban?', 'The council of Eddlemoor banned glass bottles in the old town.', 'glass bottles'],
    [
      'Which company built the tunnel?',
      'The tunnel was built by Halvorsen Works between 1988 and 1993.',
      'Halvorsen Works',
    ],
  ])('%s', (question, sentence, answer) => {
    expect(first(question, sentence)).toBe(answer);
  });

  test('an answer that leaves no doubt is sure', () => {
    const [pick] = pickWords('When was the Varnholt bridge opened?', BRIDGE);
    expect(pick!.probability).toBeGreaterThanOrEqual(0.85);
  });

  test.each([
    ['the act is another one', 'When was the Varnholt bridge painted?', 'The mayor of Tessel resigned in 2011.'],
    ['the name is another one', 'Who founded the Brenwick museum?', 'The Oldmere library was founded by Piet Lauder.'],
    ['there is no number', 'How many sailors were rescued?', 'The coast guard rescued the sailors near Skarvo.'],
    ['somebody is only pointed at', 'Who opened the bridge?', 'He opened the bridge.'],
  ])('nothing is sure where %s', (_, question, sentence) => {
    for (const { probability } of pickWords(question, sentence)) expect(probability).toBeLessThan(0.8);
  });

  test.each(['', ' ', '?', '…'])('a question without words (%j) has no answer', (question) => {
    expect(pickWords(question, BRIDGE)).toEqual([]);
  });

  test.each(['', '  ', '...', '()'])('a sentence without words (%j) holds none', (sentence) => {
    expect(pickWords('Who opened the bridge?', sentence)).toEqual([]);
  });

  test('no more are given than asked for', () => {
    expect(pickWords('Who opened the bridge?', BRIDGE, 1)).toHaveLength(1);
    expect(pickWords('Who opened the bridge?', BRIDGE, 0)).toEqual([]);
  });
});

const word = fc.constantFrom(
  ...'Mayor Ilse Tarquand opened the bridge on 12 May 2017 in Port Merrow ( born 1961 ) , and “ three witnesses ” said $ 5 million per cent of dockers ; who walked out : it was not 1,400 – Straße’s don’t İstanbul ſ ŉ ß ᾳ'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
);

describe('for any question and sentence', () => {
  test('spans lie in the sentence, do not overlap, and the most probable is first', () => {
    fc.assert(
      fc.property(text, text, (question, sentence) => {
        const picks = pickWords(question, sentence);
        for (const [at, { start, end, text: picked, probability }] of picks.entries()) {
          expect(sentence.slice(start, end)).toBe(picked);
          expect(end).toBeGreaterThan(start);
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(picks[at - 1]?.probability ?? 1);
          for (const other of picks.slice(at + 1)) expect(other.end <= start || other.start >= end).toBe(true);
        }
      }),
    );
  });

  test('capitals, a missing question mark and blanks around it change nothing', () => {
    fc.assert(
      fc.property(text, text, (question, sentence) => {
        const picks = pickWords(question.toLowerCase(), sentence);
        expect(pickWords(question.toUpperCase(), sentence)).toEqual(picks);
        expect(pickWords(` ${question.toLowerCase()} ?`, sentence)).toEqual(picks);
      }),
    );
  });

  test.each([BRIDGE, FERRY, STRIKE])('a question in any capitals gets the same: %s', (sentence) => {
    for (const question of ['Who opened the bridge?', 'When was Oswin Pell elected?', 'Where is Port Merrow?'])
      expect(pickWords(question.toUpperCase(), sentence)).toEqual(pickWords(question.toLowerCase(), sentence));
  });
});

test('the weights say which script wrote them, and from what', () => {
  const file = new URL('../../../src/answers/spans/weights.json', import.meta.url);
  const { fittedBy, data } = JSON.parse(readFileSync(file, 'utf8')) as { fittedBy: string; data: string };
  expect(fittedBy).toBe('test/bench/fit-spans.ts');
  expect(data).toMatch(/QAMR/);
});
