import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER, answerGrade, askedFor } from '../../src/search/second-look/asked.ts';
import { viewText } from '../../src/search/second-look/view.ts';
import { cutWords } from '../../src/search/tokens.ts';

type Kind = keyof typeof ANSWER;

describe('what a question asks for', () => {
  it.each<[string, number]>([
    ['Who designed the lock?', ANSWER.person],
    ['By whom was the lock built?', ANSWER.person],
    ['What singer opened the fair?', ANSWER.person],
    ['When did the lock open?', ANSWER.date],
    ['In what year was it flooded?', ANSWER.date],
    ['Where do the barges go?', ANSWER.place],
    ['Which town has the longest pier?', ANSWER.place],
    ['How many barges sank?', ANSWER.number],
    ['How much did the pier cost?', ANSWER.money],
    ['What is the total annual revenue of the port?', ANSWER.money | ANSWER.number],
    ['How long did the strike last?', ANSWER.duration],
    ['Why did the crew leave?', ANSWER.reason],
    ['What is the name of the ship?', ANSWER.name],
    ['Name a ship that sank here.', ANSWER.name],
    ['What are buoys made of?', 0],
    ['How is a buoy moored?', 0],
  ])('%s', (question, expected) => expect(askedFor(cutWords(question))).toBe(expected));

  it('the command tells where the words do not', () => {
    expect(askedFor(cutWords('ashdown on the sluice'), 'quote')).toBe(ANSWER.quote);
    expect(askedFor(cutWords('opening of the sluice'), 'when')).toBe(ANSWER.date);
    expect(askedFor(cutWords('sluice warden'), 'who')).toBe(ANSWER.person);
    expect(askedFor(cutWords('where was the warden'), 'who')).toBe(ANSWER.place);
  });
});

describe('what the words of a text could answer', () => {
  const kindsOf = (text: string, word: string): Kind[] => {
    const { words, kinds } = viewText(text);
    const at = words.findIndex(({ folded }) => folded === word);
    return (Object.keys(ANSWER) as Kind[]).filter((kind) => kinds[at]! & ANSWER[kind]);
  };
  it.each<[string, string, Kind[]]>([
    ['The lock opened on 4 June 1962.', '4', ['date']],
    ['The lock opened on 4 June 1962.', 'june', ['date']],
    ['The lock opened on 4 June 1962.', '1962', ['date']],
    ['They may close it.', 'may', []],
    ['It closed in May.', 'may', ['date']],
    ['It closed on Friday.', 'friday', ['day']],
    ['It cost $12 in all.', '12', ['number', 'money']],
    ['It cost 12 million dollars.', '12', ['number', 'money']],
    ['It took twelve weeks.', 'weeks', ['duration']],
    ['It took twelve weeks.', 'twelve', ['number']],
    ['There came Margaret Ashdown.', 'ashdown', ['name', 'person']],
    ['There came Captain Quorn.', 'quorn', ['name', 'person']],
    ['They moored in Wexby.', 'wexby', ['name', 'place']],
    ['Nobody came.', 'nobody', []],
    ['“We close the gate,” he said.', 'gate', ['quote']],
    ['The “old” gate', 'old', []],
    ['THE OLD GATE OF WEXBY', 'wexby', []],
  ])('%s: %s', (text, word, expected) => expect(kindsOf(text, word)).toEqual(expected));

  it('sentences end at full stops, but not behind initials and titles', () => {
    const { words, sentences } = viewText('Mr. J. Quorn left. He sailed at 6 a.m. from Wexby! Why?');
    const numberOf = (word: string) => sentences[words.findIndex(({ folded }) => folded === word)];
    expect(numberOf('quorn')).toBe(0);
    expect(numberOf('sailed')).toBe(1);
    expect(numberOf('wexby')).toBe(1);
    expect(numberOf('why')).toBe(2);
  });

  it('any text can be looked at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { words, kinds, sentences } = viewText(text);
        expect(kinds.length).toBe(words.length);
        expect(sentences.length).toBe(words.length);
      }),
    );
  });

  it.each(['"', 'A ', '9 ', '“a', '. A'])('a long run of %j is looked at without delay', (piece) => {
    expect(viewText(piece.repeat(20_000)).words).toBeDefined();
  });
});

it('a kind answers itself best, a neighbour less, another not at all', () => {
  expect(answerGrade(ANSWER.person | ANSWER.name, ANSWER.person)).toBe(1);
  expect(answerGrade(ANSWER.name, ANSWER.person)).toBeLessThan(1);
  expect(answerGrade(ANSWER.place | ANSWER.name, ANSWER.person)).toBe(0);
  expect(answerGrade(ANSWER.day, ANSWER.date)).toBeGreaterThan(0);
  expect(answerGrade(ANSWER.number, ANSWER.date)).toBe(0);
});
