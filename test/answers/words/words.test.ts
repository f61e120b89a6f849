import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { HEADLINE_LIMIT, LIST_LIMIT } from '../../../src/answers/compose.ts';
import type { Answer, Command, Question } from '../../../src/answers/types.ts';
import { ANSWER_LANGUAGES, type AnswerWords, wordsFor } from '../../../src/answers/words/words.ts';
import { type Desk, openFixture } from '../corpora.ts';

type Sentence = Exclude<keyof AnswerWords, 'language'>;

/** What each sentence is tried with; the type checker asks for every one. Letters of no word, to tell them from the bot's own. */
const TRIED: { readonly [Key in Sentence]: readonly Parameters<AnswerWords[Key]>[] } = {
  marked: [['QZ1']],
  passage: [['QZ1'], ['QZ1 “QZ2” QZ3'], ['QZ1 «QZ2» QZ3']],
  colon: [['QZ1', 'QZ2']],
  date: [[{ start: '2031-03-03' }], [{ start: '2031-03' }]],
  day: [['2031-03-03']],
  and: [[['QZ1', 'QZ2']]],
  or: [[['QZ1', 'QZ2']]],
  questionEmpty: [[]],
  notInCorpus: [['QZ1']],
  noSentence: [[]],
  noShortAnswer: [[]],
  sic: [['QZ1']],
  unnamed: [[]],
  withoutOffice: [['QZ1']],
  ambiguous: [['QZ1', ['QZ2', 'QZ3']]],
  leaderUnsaid: [[]],
  officeFromEditor: [[]],
  officeFormer: [[]],
  scheduled: [['QZ1']],
  scheduledThen: [['QZ1']],
  severalAnswers: [[['QZ1', 'QZ2']]],
  datedBy: [['QZ1', 'QZ2']],
  sourcesDiffer: [[['QZ1', 'QZ2']]],
  dateShare: [['QZ1', 2, 3]],
  meetingDiffers: [['QZ1', ['QZ2', 'QZ3']]],
  howUnanchored: [['QZ1']],
  howCounted: [['QZ1', 'QZ2']],
  howWritten: [
    ['QZ1', 'QZ2'],
    ['QZ1', 'QZ2', 'QZ3'],
  ],
  howSaid: [
    ['QZ1', 'QZ2'],
    ['QZ1', 'QZ2', 'QZ3'],
  ],
  howGathering: [['QZ1']],
  howCarried: [['QZ1']],
  saidOn: [['QZ1', 'QZ2']],
  reported: [['QZ1']],
  speakerUnclear: [[]],
  onlyReported: [[]],
  partlyQuoted: [[]],
  calledSo: [
    ['QZ1', null],
    ['QZ1', 'QZ2'],
  ],
  neverQuoted: [['QZ1']],
  nobodyQuoted: [['QZ1']],
  notDirect: [[''], ['QZ1']],
  notAMeeting: [['QZ1']],
  noneAtMeeting: [['QZ1']],
  notAtMeeting: [['QZ1', 'QZ2']],
  elided: [[]],
  leftOut: [[['QZ1', 'QZ2']]],
  notWordForWord: [
    [1, 0],
    [2, 0],
    [5, 1],
    [0, 1],
    [0, 22],
    [21, 3],
  ],
  closest: [[]],
  onlyQuoted: [[['QZ1']], [['QZ1', 'QZ2']]],
  articlesOwn: [[]],
  partOfLonger: [[]],
  speakerUnclearHere: [[]],
  otherSpeaker: [['QZ1', 'QZ2']],
  othersToo: [
    [['QZ1', 'QZ2'], 0],
    [['QZ1', 'QZ2'], 1],
    [['QZ1', 'QZ2'], 4],
  ],
  noPlace: [[]],
  placeGone: [[]],
  fileGone: [['QZ1']],
  wordsGone: [[]],
  whoHolds: [['QZ1']],
  whoTookPart: [['QZ1']],
};

const SENTENCES = Object.keys(TRIED) as Sentence[];
const [EN, ...OTHERS] = ANSWER_LANGUAGES as [AnswerWords, ...AnswerWords[]];
/** Frames that consist of marks and dates: another language may have the same. */
const FRAMES: ReadonlySet<Sentence> = new Set(['marked', 'passage', 'colon', 'dateShare', 'date', 'day']);

function spoken(words: AnswerWords, key: Sentence): string[] {
  const say = words[key] as (...given: readonly unknown[]) => string;
  return TRIED[key].map((given) => say(...given));
}

/** The bot's own words in a sentence. */
function ownWords(sentence: string): string {
  return sentence.replace(/QZ\d|\[sic\]/gu, ' ');
}

describe.each(OTHERS.map((words) => [words.language, words] as const))(
  'the words of the answers in %s',
  (language, words) => {
    it('are not left in English', () => {
      for (const key of SENTENCES.filter((one) => !FRAMES.has(one))) {
        spoken(words, key).forEach((sentence, at) => {
          expect(sentence, key).not.toBe(spoken(EN, key)[at]);
          expect(ownWords(sentence), key).not.toMatch(
            /\b(?:the|of|not|is|are|were|they|with|which|and|or|who|articles? (?:does|do|say)s?)\b/iu,
          );
          if (['ru', 'uk'].includes(language)) expect(ownWords(sentence), key).not.toMatch(/\p{Script=Latin}/u);
        });
      }
    });

    it('hold what they are given, as it is', () => {
      for (const key of SENTENCES) {
        spoken(words, key).forEach((sentence, at) => {
          for (const one of JSON.stringify(TRIED[key][at]).match(/QZ\d/gu) ?? []) expect(sentence, key).toContain(one);
          expect(sentence, key).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object| {2}/u);
        });
      }
    });
  },
);

describe('the language of a reader', () => {
  it.each([
    [undefined, 'en'],
    ['en-GB', 'en'],
    ['en-US', 'en'],
    ['de', 'de'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['uk', 'uk'],
    ['ja', 'en'],
    ['', 'en'],
    ['__proto__', 'en'],
  ])('%s', (locale, language) => {
    expect(wordsFor(locale).language).toBe(language);
  });
});

describe('an answer for a reader of another language', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openFixture('herring');
  });

  type Row = readonly [locale: string, command: Command, text: string, more: Partial<Question>, frame: string];

  it.each<Row>([
    ['de', 'when', 'when was the Bergen meeting', {}, '4. März 2019 (Montag)'],
    ['ru', 'when', 'when was the Bergen meeting', {}, '4 марта 2019 (понедельник)'],
    ['fr', 'when', 'when was the Bergen meeting', {}, 'les sources divergent'],
    ['pl', 'when', 'when was the Bergen meeting', {}, '4 marca 2019 (poniedziałek)'],
    ['ru', 'quote', '', { by: 'senior Norwegian official' }, 'в статье без имени'],
    ['de', 'quote', '', { by: 'Jonsdottir' }, 'Nur diese Worte sind zitiert'],
  ])('%s: /%s %s', (locale, command, text, more, frame) => {
    const own = desk.ask(command, text, { ...more, locale });
    const english = desk.ask(command, text, more);
    expect(shownWords(own)).toContain(frame);
    expect(shownWords(english)).not.toContain(frame);
    expectSameFindings(own, english);
  });

  it.each<readonly [locale: string, text: string, reason: string]>([
    ['de', 'who is Wendelin Quarlsby', '„Wendelin Quarlsby“ kommt in den Artikeln nicht vor.'],
    ['it', 'why did the herring talks end without a deal', 'Questi sono i passaggi più vicini.'],
    ['es', 'who won the chess championship', 'No he encontrado en los artículos ninguna frase que lo responda.'],
    ['uk', '', 'Запитання порожнє.'],
  ])('%s: why “%s” is not answered', (locale, text, reason) => {
    const own = desk.answerer.answer({ command: 'ask', text, locale });
    expect(own.reason).toBe(reason);
    expectSameFindings(own, desk.answerer.answer({ command: 'ask', text }));
  });

  it('tells how a day was worked out', () => {
    const [result] = desk.ask('when', 'when was the Bergen meeting', { locale: 'de' }).results;
    expect(result?.notes).toContain('„on Monday“, geschrieben am 5. März 2019.');
  });

  it('a conversation goes on as in English, and the question stays as typed', () => {
    const history = [{ command: 'who', text: 'who led the Norwegian delegation' }] as const;
    const asked = { history, locale: 'pl' };
    const own = desk.ask('ask', 'what did she say?', asked);
    const english = desk.ask('ask', 'what did she say?', { history });
    expectSameFindings(own, english);
    expect(own.asked).not.toHaveProperty('locale');
  });

  it('is the same finding whatever the question, with a headline no longer than it may be', () => {
    const word = fc.constantFrom(
      ...'who when what led attended said is was the talks Bergen Torshavn Solbakken Mogensen Jonsdottir official herring quota meeting next 2016 March 3 Iceland Norway NACC dispute ceiling not zebra'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom<Command>('who', 'when', 'quote', 'ask'),
        fc.array(word, { maxLength: 6 }),
        fc.constantFrom(...OTHERS.map(({ language }) => language)),
        (command, typed, locale) => {
          const text = typed.join(' ');
          const own = desk.ask(command, text, { locale });
          expectSameFindings(own, desk.ask(command, text));
          if (own.command !== 'quote')
            expect(own.headline.length).toBeLessThanOrEqual(own.results.length > 1 ? LIST_LIMIT : HEADLINE_LIMIT);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('suggests questions in its words, and sends them back as they are understood', () => {
    const request = { command: 'who', option: 'question', text: 'fisheries' } as const;
    const own = desk.answerer.suggest({ ...request, locale: 'de' });
    expect(own.map(({ name }) => name)).toContain('Wer ist das: Danish Fisheries Minister?');
    expect(own.map(({ value }) => value)).toEqual(desk.answerer.suggest(request).map(({ value }) => value));
  });

  it('compares quotations alike, and notes it in its words', () => {
    const message = 'Thorsson: “We can hardly live with all this”, Mogensen: “Our fishermen will have to.”';
    const own = desk.answerer.check(message, 'ru');
    const english = desk.answerer.check(message);
    expect(own.checks.map(({ verdict, difference }) => [verdict, difference])).toEqual(
      english.checks.map(({ verdict, difference }) => [verdict, difference]),
    );
    expect(own.citations).toEqual(english.citations);
    expect(own.checks.map(({ note }) => note).join(' ')).toMatch(/^Не дословно: .*по статье – Einar Thorsson/u);
  });

  it('says in its words why a place cannot be shown', () => {
    const gone = desk.answerer.context({
      edition: 'x',
      file: 'gone.txt',
      start: 0,
      end: 4,
      words: 'gone',
      locale: 'fr',
    });
    expect(gone).toMatchObject({ status: 'gone', reason: expect.stringContaining('gone.txt n’en fait plus partie') });
  });
});

function shownWords({ headline, reason, disagreement, results }: Answer): string {
  const notes = results.flatMap(({ notes, role }) => [...notes, role]);
  return [headline, reason, disagreement, ...notes].filter((one) => one !== undefined).join('\n');
}

/** The same status, passages and citations; only what the bot says of them may differ. */
function expectSameFindings(own: Answer, english: Answer): void {
  const bare = ({ status, command, citations, asked, choices, edition, results, close }: Answer) => ({
    ...{ status, command, citations, asked, choices, edition },
    found: [...results, ...close].map(({ notes, role, ...one }) => [one, notes.length, role === undefined]),
  });
  expect(bare(own)).toEqual(bare(english));
}
