import { describe, expect, it } from 'vitest';
import { NO_EDITOR_DATA } from '../../../src/corpus/types.ts';
import { findNames } from '../../../src/language/names/find.ts';
import { attributeQuotations } from '../../../src/language/quotations/attribute.ts';
import type { DateMention } from '../../../src/language/types.ts';
import { read } from './article.ts';

function attribute(text: string, dates: readonly DateMention[] = []) {
  const article = read(text);
  return attributeQuotations(article, findNames([article], NO_EDITOR_DATA), dates);
}

/** Who says the quotation that begins so. */
function speakerOf(text: string, begins: string): string | null {
  const found = attribute(text).quotations.find(
    ({ segments: [first] }) => first && text.startsWith(begins, first.start),
  );
  if (!found) throw new Error(`no quotation begins with ${begins}`);
  return found.speaker?.text ?? null;
}

describe('a quotation whose speaker stands in a sentence about it', () => {
  it.each([
    ['The line is from Ilse Marn, who followed the vote.', 'Ilse Marn'],
    ['So said Ilse Marn on leaving the hall.', 'Ilse Marn'],
    ['Those were the words of Ilse Marn as she left.', 'Ilse Marn'],
    ['Those were Ilse Marn’s words as she left.', 'Ilse Marn'],
    ['That is how Ilse Marn put it.', 'Ilse Marn'],
    ['It was Ilse Marn who said so.', 'Ilse Marn'],
    ['The warning came from the mayor of Dale.', 'the mayor of Dale'],
    ['The quip belongs to Ilse Marn.', 'Ilse Marn'],
    ['The words are Ilse Marn’s.', 'Ilse Marn'],
  ])('has that speaker: %s', (sentence, by) => {
    const words = '“The river owes us nothing.”';
    expect(speakerOf(`Odo Faul waved from the bridge.\n${words}\n${sentence}`, 'The river')).toBe(by);
    expect(speakerOf(`${words} ${sentence}`, 'The river')).toBe(by);
    // The one who spoke before does not go on.
    expect(speakerOf(`“The boats are late,” Odo Faul said.\n${words}\n${sentence}`, 'The river')).toBe(by);
  });

  it.each(['The line to the ferry was long.', 'Those were hard years for the town.', 'So it was decided.'])(
    'is not told by a sentence about something else: %s',
    (sentence) => {
      expect(speakerOf(`“The river owes us nothing.”\n${sentence}`, 'The river')).toBeNull();
    },
  );
});

describe('a quotation whose closing mark is lost', () => {
  it.each([
    ['“This is the first lock without a leak, Odo Faul said.', 'This is the first lock without a leak,', 'Odo Faul'],
    [
      '“We have counted every barrel twice, said the mayor of Dale.',
      'We have counted every barrel twice,',
      'the mayor of Dale',
    ],
    ['"We have counted every barrel twice, she told reporters.', 'We have counted every barrel twice,', 'she'],
    ['“Who pays for the rope? Odo Faul asked.', 'Who pays for the rope?', 'Odo Faul'],
    ['“The gate is new, Ilse Marn said. “It will last for a century.”', 'The gate is new,', 'Ilse Marn'],
  ])('ends before its reporting clause: %s', (text, words, by) => {
    const [first] = attribute(text).quotations;
    expect(text.slice(first!.segments[0]!.start, first!.segments[0]!.end)).toBe(words);
    expect(first!.speaker?.text).toBe(by);
  });
});

describe('words of another that somebody takes up', () => {
  it.each([
    ['Ilse Marn refused to accept Odo Faul’s “three points” on Monday.', 'Odo Faul'],
    ['Ilse Marn did not want to discuss Faul’s “three points” in their call.', 'Faul'],
    ['The board would not bow to Odo Faul’s “last offer”.', 'Odo Faul'],
    ['The board would not even consider the mayor’s “last offer”, a clerk wrote.', 'the mayor'],
  ])('are the other’s: %s', (text, by) => {
    expect(attribute(text).quotations[0]?.speaker?.text).toBe(by);
  });

  it.each([
    ['Ilse Marn praised Odo Faul’s “rare patience with engines”.', 'Ilse Marn'],
    ['Ilse Marn dismissed Odo Faul’s “tired old songs”.', 'Ilse Marn'],
  ])('are the judge’s where a verb words them: %s', (text, by) => {
    expect(attribute(text).quotations[0]?.speaker?.text).toBe(by);
  });
});

describe('titles in marks', () => {
  it.each([
    'The motion bears the title “Not a Barrel More”.',
    'He tabled a bill called “Not a Barrel More”.',
    'The exhibition, titled “Rivers of Glass”, opens in May.',
    'A film named “Rivers of Glass” was shown in Dale.',
    'A report under the headline “Rivers of Glass” appeared in Dale.',
    'A provision in the bill called “Rivers of Glass” aims to lift the toll on boats.',
  ])('have no speaker: %s', (text) => {
    expect(attribute(text).quotations[0]?.speaker).toBeNull();
    expect(attribute(text).statements).toEqual([]);
  });
});

describe('verbs of speech and their order', () => {
  it.each([
    ['“We have weighed it,” said she.', 'she'],
    ['“We have weighed it,” wrote Odo Faul in a letter to the board.', 'Odo Faul'],
    ['Odo Faul spoke of “a start, and no more than that.”', 'Odo Faul'],
    ['Odo Faul reproached the board with “sleeping on its ladders.”', 'Odo Faul'],
    ['“I was there and saw nothing,” Odo Faul recalled.', 'Odo Faul'],
    ['Odo Faul insisted that the gate was “older than the town itself.”', 'Odo Faul'],
  ])('%s', (text, by) => {
    expect(attribute(text).quotations[0]?.speaker?.text).toBe(by);
  });
});

describe('reported speech', () => {
  const statements = (text: string): [string | undefined, string][] =>
    attribute(text).statements.map(({ speaker, content }) => [speaker?.name, text.slice(content.start, content.end)]);

  it.each([
    [
      'Asked by a reporter if the engineers had promised to open the gate, Ilse Marn said they had not.',
      'they had not',
    ],
    [
      'Asked whether the board had threatened to leave the valley, Ilse Marn said it had done no such thing.',
      'it had done no such thing',
    ],
    [
      'Ilse Marn said she did not know what the board wanted from the valley.',
      'she did not know what the board wanted from the valley',
    ],
  ])('has no speaker from an embedded question: %s', (text, words) => {
    expect(statements(text)).toEqual([['Ilse Marn', words]]);
  });

  it.each([
    'The delay called up the long summer of the great fire.',
    'The late meeting called for a speedy end of the strike.',
    'No town may build a lock without telling the two others.',
    'Dale has doubled since May the water that it pumps.',
    'The report is late, two clerks wrote, who did not want to be named.',
  ])('is not made of what cannot speak or says nothing: %s', (text) => {
    expect(statements(text).filter(([who]) => !/clerks/.test(who ?? ''))).toEqual([]);
  });

  it.each([
    '“The gate is new,” Ilse Marn told the Dale Gazette.',
    '“The gate is new,” Ilse Marn said at a briefing in the town hall.',
    '“The gate is new,” Ilse Marn told reporters after talks with Odo Faul that lasted an hour.',
    '“The gate is new,” Ilse Marn wrote in a letter to the board, which the Gazette printed.',
  ])('is not made of the circumstances of a quotation: %s', (text) => {
    expect(statements(text)).toEqual([]);
  });

  it.each([
    ['The board gave no promise, Ilse Marn says after the council meets', 'The board gave no promise'],
    ['Her town, according to Ilse Marn, will send the figures in May.', 'will send the figures in May'],
    ['Ilse Marn told the weekly The Dale Post on Friday that she believed in the lock.', 'she believed in the lock'],
    ['Ilse Marn told the board the gate was beyond repair.', 'the gate was beyond repair'],
    ['As Ilse Marn repeated her offer of money, the board sat still.', 'her offer of money, the board sat still'],
  ])('is found where its words stand: %s', (text, words) => {
    expect(statements(text)[0]).toEqual(['Ilse Marn', words]);
  });

  it('ends an opening clause before the main one reports', () => {
    const text = 'As Ilse Marn repeated her offer of money, the engineers warned that the gate would fall.';
    expect(statements(text)).toEqual([
      ['Ilse Marn', 'her offer of money'],
      ['engineers', 'the gate would fall'],
    ]);
  });
});

describe('who a speaker is', () => {
  const first = (text: string) => attribute(text).statements[0]?.speaker;

  it.each([
    ['Sources close to the World Bank said the loan was ready.', 'Sources close to the World Bank'],
    ['Engineers at the Dale Institute said the loan was ready.', 'Engineers at the Dale Institute'],
  ])('is not the body after a preposition: %s', (text, name) => {
    expect(first(text)?.name).toBe(name);
  });

  it('is one person behind two portfolios', () => {
    const text = 'Estonian Roads and Harbours Minister Aino Karvo said the lock was ready.';
    expect(first(text)).toMatchObject({ name: 'Aino Karvo', kind: 'person' });
  });

  it('is named with the owner of an office', () => {
    const text = 'Trade Minister Peter Faul will fly to Dale on Thursday, his office said.';
    expect(first(text)?.name).toBe('Peter Faul’s office');
  });

  it.each([
    'The head of the river board, Peter Faul, said the lock was ready.',
    'The secretary general of the assembly, Peter Faul, said the lock was ready.',
  ])('is the person named in apposition to an office: %s', (text) => {
    expect(first(text)?.name).toBe('Peter Faul');
  });

  it('is the person whom an apposition before “who” describes', () => {
    const text = 'It was led by Minister Peter Faul, a former engineer who said the lock was ready.';
    expect(first(text)?.name).toBe('Peter Faul');
  });
});

describe('the day of saying', () => {
  const day = (text: string, words: string): DateMention => ({
    file: 'test.txt',
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
    type: 'DATE',
    value: '2031-05-05',
    from: '2031-05-05',
    to: '2031-05-05',
    approximate: false,
    anchor: 'written',
    direction: 'past',
    how: { words, from: 'stated' },
  });

  it.each([
    [
      'of the gathering it followed',
      'The talks in Dale ended on Monday.\n“We are tired,” said Ilse Marn after the long session.',
      'on Monday',
    ],
    [
      'of the talks named in the clause',
      'The talks in Dale ended on Monday.\n“We are tired,” Ilse Marn told reporters following talks with Odo Faul.',
      'on Monday',
    ],
    [
      'of the gathering reported on',
      'Ilse Marn told reporters that Monday’s session had ended “in a draw of sorts”.',
      'Monday',
    ],
    [
      'of the speaker’s statement before',
      'Ilse Marn issued a statement Monday about the lock.\n“We are tired,” Marn said.',
      'Monday',
    ],
    [
      'behind an apposition with a compound',
      '“We are tired,” said Ilse Marn, a second-ranked clerk in the council, in a statement Monday.',
      'Monday',
    ],
    [
      'of the gathering after which others talked to reporters too',
      'The talks in Dale ended on Monday.\n“We are tired,” said Ilse Marn after the session.\n“We are not,” Odo Faul told reporters.',
      'on Monday',
    ],
    [
      'of the letter that was told of before',
      'The letter of May 5 came by ship.\nIn it Ilse Marn repeated that she was “tired of locks”.',
      'May 5',
    ],
    [
      'of the call that was told of before',
      'The May 5 call lasted an hour.\nIlse Marn reiterated that she was “tired of locks”.',
      'May 5',
    ],
  ])('is that %s', (_, text, words) => {
    expect(attribute(text, [day(text, words)]).quotations.at(-1)?.said?.from).toBe('2031-05-05');
  });

  it('is not the day that a relative clause tells of the speaker', () => {
    const text = 'Ilse Marn, who came to Dale only on Monday, called the lock “a small door”.';
    expect(attribute(text, [day(text, 'on Monday')]).quotations[0]?.said).toBeNull();
  });

  it('is not that of a gathering nobody ties it to', () => {
    const text = 'The talks in Dale ended on Monday.\n“We are tired,” said Ilse Marn.';
    expect(attribute(text, [day(text, 'on Monday')]).quotations[0]?.said).toBeNull();
  });
});
