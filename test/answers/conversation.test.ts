/** A follow-up changes slots of the question before it; whatever is claimed, its passage stands first. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, PastQuestion } from '../../src/answers/types.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { type Desk, deskOf, openArticles, openFixture } from './corpora.ts';

let desks: Record<'herring' | 'tunnel' | 'cubango' | 'goats', Desk>;
beforeAll(async () => {
  desks = {
    herring: await openFixture('herring'),
    tunnel: await openFixture('tunnel'),
    cubango: deskOf(await readCorpus(join(import.meta.dirname, '../corpora/cubango/articles'))),
    goats: openArticles({
      'tram.txt': `2032-06-09|Tram line stops running

The tram on Castle Hill stopped running on Monday because a cable had snapped.

Engineer Odalys Penhallow inspected the wheelhouse. The repair will take six weeks, the tram company said. It will cost 90,000 crowns.
`,
      'goats.txt': `2032-05-20|Goats escape from the zoo in Marlow Bay

Eleven goats escaped from the zoo in Marlow Bay on Tuesday. They pushed a rotten gate open and walked down to the beach.

Keeper Ruben Ashgrove caught the last goat on Wednesday. Mayor Tamsin Orrick praised the keeper.
`,
      'mill.txt': `2032-07-02|Old mill to become a library

The mill was built in 1871 by the Sorrel Brothers. It burned down twice.
`,
    }),
  };
});

type Corpus = keyof typeof desks;

/** A typed turn; `/who` and so on before it is its command. */
function turnOf(turn: string): PastQuestion {
  const [, command = 'ask', text = turn] = /^\/(who|when|quote) (.*)$/su.exec(turn) ?? [];
  return { command: command as PastQuestion['command'], text };
}

/** The answer to the last of the turns. */
function talk(corpus: Corpus, turns: readonly string[]): Answer {
  const questions = turns.map(turnOf);
  return desks[corpus].answerer.answer({ ...questions.at(-1)!, history: questions.slice(0, -1) });
}

type Row = readonly [what: string, corpus: Corpus, turns: readonly string[], words: string];

const FOLLOW_UPS: readonly Row[] = [
  [
    'another side',
    'tunnel',
    ['who led the finnish side in tartu', 'and on the estonian side?'],
    'Kalev Ilmjarv will head',
  ],
  ['another people', 'tunnel', ['who led the estonian side at the tartu talks', 'and the Finns?'], 'Aino Rautavaara'],
  ['another person', 'herring', ['who is solbakken', 'and mogensen?'], 'Danish Fisheries Minister Karl Mogensen'],
  ['another person, in German', 'herring', ['wer ist solbakken', 'und mogensen?'], 'Karl Mogensen'],
  ['another person, in Russian', 'herring', ['кто такая солбаккен', 'а могенсен?'], 'Karl Mogensen'],
  [
    'another speaker',
    'herring',
    ['/quote what did solbakken say', '/quote what about thorsson'],
    'We can live with this',
  ],
  [
    'another speaker and topic',
    'cubango',
    ['what did iileka say about the lock', 'and kassoma about the sluices?'],
    'no plan to close the sluices',
  ],
  ['another country of an office', 'cubango', ['who is the zambian foreign minister', 'and of botswana?'], 'Botswana'],
  [
    'another office in full',
    'herring',
    ['who is the danish fisheries minister', 'and the icelandic foreign minister?'],
    'Icelandic Foreign Minister Einar Thorsson',
  ],
  ['another day', 'tunnel', ['when was the april 7 call', 'and on march 12?'], 'on March 12'],
  ['another day, back', 'tunnel', ['when was the call on march 12', 'and april 7?'], 'on April 7'],
  ['another day of events', 'tunnel', ['what happened on april 7', 'and on april 13?'], 'Tartu'],
  [
    'another meeting',
    'herring',
    ['how long was the call between thorsson and solbakken', 'and the bergen talks?'],
    'nine hours',
  ],
  ['another round', 'herring', ['/when when was the bergen round', '/when and the torshavn one?'], 'Torshavn'],
  ['the next one', 'tunnel', ['/when when was the stockholm forum', 'and the next one?'], 'in Riga on June 15'],
  [
    '“no, I meant”',
    'tunnel',
    ['who led the finnish side in tartu', 'no, i meant the estonian side'],
    'Kalev Ilmjarv will head',
  ],
  ['“he” for whom the question named', 'herring', ['who is mogensen', 'what did he say?'], 'a ceiling is not a house'],
  [
    '“er” for whom the question named',
    'herring',
    ['wer ist mogensen', 'und was sagte er?'],
    'a ceiling is not a house',
  ],
  [
    '“she” for whom the question named',
    'herring',
    ['who is solbakken', 'what did she say about the table'],
    'left the table',
  ],
  [
    '“she” for whom the answer named',
    'herring',
    ['who led the norwegian delegation', '/quote what did she say'],
    'left the table',
  ],
  ['“he” for whom the answer named', 'goats', ['who caught the last goat', 'when did he catch it?'], 'on Wednesday'],
  ['“she” where no gender is known', 'tunnel', ['/quote kuusk', 'who did she sit beside'], 'sat beside Rautavaara'],
  ['the place of work', 'tunnel', ['/quote harker rock', 'where does he work?'], 'Tunnel Institute'],
  ['the university', 'herring', ['/who who is petra lindqvist', 'what university is she from'], 'Uppsala University'],
  ['who said that', 'herring', ['/quote two boats apart', 'who said that?'], 'two boats apart'],
  [
    'her exact words',
    'cubango',
    ['who said nobody crosses on a single span', 'her exact words?'],
    'Nobody crosses on a single span',
  ],
  ['how long', 'tunnel', ['when was the april 7 call', 'how long did it last'], 'thirty-five minutes'],
  ['when, of a number', 'goats', ['how many goats escaped from the zoo', 'and when?'], 'on Tuesday'],
  ['how much', 'goats', ['how long will the repair take', 'and how much will it cost?'], '90,000 crowns'],
  ['who did it', 'goats', ['when was the mill built', 'who built it?'], 'Sorrel Brothers'],
  ['why', 'goats', ['did the tram stop running', 'why?'], 'because a cable had snapped'],
  [
    'a condition',
    'cubango',
    ['/quote chivela on thirst', '/quote and if no serious proposal comes?'],
    'If no serious proposal comes',
  ],
];

describe('a follow-up', () => {
  it.each(FOLLOW_UPS)('puts what it says in its place: %s', (_, corpus, turns, words) => {
    const { status, results } = talk(corpus, turns);
    expect(status).not.toBe('not-found');
    expect(results[0]?.text).toContain(words);
  });

  it.each([
    ['herring', ['what did solbakken say about listening', 'what else did she say?']],
    ['cubango', ['/quote chivela on thirst', '/quote anything else?']],
    ['herring', ['who said nobody left the table', 'who else?']],
  ] as const)('that asks what or who else leaves out what was shown: %s: %s', (corpus, turns) => {
    const before = talk(corpus, turns.slice(0, 1)).results[0];
    const { results } = talk(corpus, turns);
    expect(results.length).toBeGreaterThan(0);
    for (const { text } of results) expect(text).not.toBe(before?.text);
  });

  it.each([
    ['of which nothing is told', 'herring', ['who is petra lindqvist', 'what party is she from']],
    ['of which nothing is told either', 'herring', ['who is petra lindqvist', 'how old is she']],
    ['on what the speaker says nothing of', 'herring', ['/quote solbakken on listening', '/quote and bitcoin?']],
    ['that asks why somebody said it', 'cubango', ['who said nobody crosses on a single span', 'why did she say that']],
    ['with nothing before it', 'herring', ['what did she say']],
    ['with nothing before it to turn back to', 'herring', ['and the previous one?']],
  ] as const)('claims nothing: one %s', (_, corpus, turns) => {
    expect(talk(corpus, turns).status).not.toBe('answered');
  });
});

describe('a question that names everything itself', () => {
  it.each<readonly [Corpus, readonly string[]]>([
    ['herring', ['/quote solbakken on listening', 'who is the danish fisheries minister']],
    ['tunnel', ['who is ojasoo', 'who is rautavaara?']],
    ['goats', ['who won the chess championship', 'how many goats escaped from the zoo?']],
    ['herring', ['who is Wendelin Quarlsby', 'when were the bergen talks']],
  ])('stands alone after another, answered or not: %s: %s', (corpus, turns) => {
    const alone = talk(corpus, turns.slice(-1));
    expect(alone.status).not.toBe('not-found');
    expect(talk(corpus, turns)).toEqual(alone);
  });
});

describe('a follow-up with the questions that it goes on from', () => {
  it.each(FOLLOW_UPS.filter(([, , turns]) => turns.every((turn) => !turn.startsWith('/'))))(
    'asked alone gives the same answer: %s',
    (_, corpus, turns) => {
      const answer = talk(corpus, turns);
      expect(answer.asked?.text).toBe(turns.toReversed().join(' ‹ '));
      expect(talk(corpus, [answer.asked?.text ?? ''])).toEqual(answer);
    },
  );

  it('goes on through three', () => {
    const turns = ['who led the norwegian delegation', 'what did she say about the table', 'when did she say that?'];
    const answer = talk('herring', turns);
    expect(answer.asked?.text).toBe(turns.toReversed().join(' ‹ '));
    expect(talk('herring', [answer.asked?.text ?? ''])).toEqual(answer);
  });

  it('may be gone on from itself', () => {
    const { asked } = talk('herring', ['who is solbakken', 'and mogensen?']);
    expect(talk('herring', [asked?.text ?? '', 'what did he say?']).results[0]?.text).toContain(
      'a ceiling is not a house',
    );
  });
});

describe('a conversation', () => {
  it('goes on after questions that were empty or found nothing', () => {
    for (const before of [[''], ['', '/quote 🐟'], ['who is Wendelin Quarlsby']])
      expect(talk('herring', [...before, '/quote and mogensen?']).results[0]?.speaker).toBe('Karl Mogensen');
  });

  it('however long stays as quick and as clear', () => {
    const turns = ['who is mogensen', ...Array.from({ length: 200 }, () => 'and what did he say then?')];
    expect(talk('herring', [...turns, 'who is thorsson']).short).toEqual(['Icelandic Foreign Minister']);
  });
});
