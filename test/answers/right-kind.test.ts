import { beforeAll, describe, expect, it } from 'vitest';
import { createParser } from '../../src/answers/question/parser.ts';
import type { Want } from '../../src/answers/request/wants.ts';
import { isOfKind, isOtherwise } from '../../src/answers/right-kind.ts';
import { type Desk, openArticles } from './corpora.ts';

let desk: Desk;
beforeAll(() => {
  desk = openArticles({
    'a.txt': `2031-05-14|Council votes

The council met for three hours on Tuesday in Fennick and spent 90,000 crowns. Councillor Ivo Lanyard voted against the plan. Mayor Tamsin Orrick did not attend.`,
  });
});

const wordsOf = (text: string) => {
  const passage = desk.library.passages.find((one) => one.text.includes(text))!;
  const start = passage.start + passage.text.indexOf(text);
  return [{ start, end: start + text.length }, passage] as const;
};

describe('a short answer is of the right type', () => {
  it.each<[Want, string, boolean]>([
    ['date', 'Tuesday', true],
    ['date', 'three hours', false],
    ['date', 'Fennick', false],
    ['duration', 'three hours', true],
    ['duration', 'Tuesday', false],
    ['number', '90,000 crowns', true],
    ['number', 'Fennick', false],
    ['person', 'Ivo Lanyard', true],
    ['person', 'Tuesday', false],
    ['place', 'Fennick', true],
    ['thing', 'Tuesday', false],
  ])('%s: %s is one: %s', (want, text, expected) => {
    const [span, passage] = wordsOf(text);
    expect(isOfKind(want, span, passage, desk.library)).toBe(expected);
  });
});

describe('a sentence that tells the opposite is no answer', () => {
  it.each([
    ['who voted for the plan', 'voted against', true],
    ['who voted against the plan', 'voted against', false],
    ['who did not vote', 'voted against', true],
    ['who did not attend', 'did not attend', false],
    ['who met', 'met for', false],
  ])('%s: “%s” is one: %s', (question, text, expected) => {
    const { parse } = createParser(desk.library);
    expect(isOtherwise(parse(question), wordsOf(text)[1])).toBe(expected);
  });
});
