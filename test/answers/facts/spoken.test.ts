/** Who said something, and what somebody said. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Question } from '../../../src/answers/types.ts';
import { type Desk, first, openArticles, openFixture } from '../corpora.ts';

let herring: Desk;
let tunnel: Desk;
beforeAll(async () => {
  herring = await openFixture('herring');
  tunnel = await openFixture('tunnel');
});

const quarry = openArticles({
  'ledger.txt': `2031-03-06|Quarry talks end in Marstrand

Talks on the granite quarry ended in Marstrand on Tuesday without a paper.

“We have weighed every stone twice,” Swedish Labour Minister Ebba Falk told reporters after the session.

Norway was not convinced. “A stone does not care who weighs it,” Deputy Minister Tor Hegge said.

A group of 12 retired masons and quarry engineers published an open letter. “We ask for one scale and one clerk,” the group wrote. “Whoever hides the scale hides the stone.”

“The dust will outlive all of us,” said a senior Danish official, who asked not to be named.

Anders “Flint” Moberg, the foreman of the quarry, laughed. “They should come down and carry one,” he said.

“The fund has money for ropes, not for speeches,” said Lena Ortiz, vice president of the Northern Lending Fund.

Signe Vinter, a geologist at Lund University, was blunter. “Granite keeps no diary,” she said.
`,
  'courier.txt': `2031-03-09|What the quarry is worth

“I have carried more than they have,” Flint Moberg told the Courier on Friday.

“Nobody reads a scale in the rain,” said Ebba Falck, the Swedish minister.

Jonas Fields, the mayor of Marstrand, shrugged. “We sell ice cream, too,” Fields said.
`,
});

const lamp = openArticles({
  'before.txt': `2031-03-01|Lighthouse talks to open in Varberg

The lighthouse talks between Denmark and Sweden open in Varberg on Tuesday.

“We bring a lamp and an open ear,” Danish Harbour Minister Ida Krag said on Friday.
`,
  'after.txt': `2031-03-05|Lighthouse talks end in Varberg

The lighthouse talks between Denmark and Sweden ended in Varberg on Tuesday after six hours.

“The lamp burns, and nobody paid for the oil,” Krag said at the talks on Tuesday.

“We count ships, not lamps,” said Nils Wiberg, who led the Swedish side.

“I have seen shorter nights,” Krag told Radio Kattegat on Wednesday.
`,
  'later.txt': `2031-04-11|Ferry meeting in Grenaa

A meeting on the ferry was held in Grenaa on Thursday.

“A ferry is a road that moves,” Krag said at the meeting in Grenaa on Thursday.
`,
});

const LISTEN = 'We are going there to listen, not to lecture,';
const TABLE = 'Nobody left the table, and that is worth something, […] But the gap is real.';
const CEILING = 'a ceiling is not a house, but it keeps the rain off.';

/** What a user sees of the best passage: words, or the sentence around them. */
function shownFirst(desk: Desk, text: string, more: Partial<Question> = {}) {
  const { results, close } = desk.answerer.answer({ command: 'quote', text, ...more });
  const [one] = [...results, ...close];
  return { text: one?.text ?? '', speaker: one?.speaker };
}

describe('who said it', () => {
  it.each([
    ['word for word', 'who said we can live with this', 'Einar Thorsson'],
    ['the second piece of a split quotation', 'who said our fishermen will have to', 'Einar Thorsson'],
    ['a few words of it', 'who said nobody left the table?', 'Ingrid Solbakken'],
    ['between quotation marks', 'who said "a ceiling is not a house"', 'Karl Mogensen'],
    ['by another verb of speech', 'who described the session as long and cold', 'Birna Jonsdottir'],
    ['only reported', 'who said that the dispute began when the herring moved', 'Petra Lindqvist'],
    ['behind a pronoun', 'who said iceland would bring new figures', 'Birna Jonsdottir'],
    ['by a government', 'who called the talks businesslike', 'Norwegian government'],
  ])('%s', (_, text, speaker) => {
    const answer = herring.ask('who', text);
    expect(answer).toMatchObject({ command: 'who', short: [speaker] });
    expect(first(answer).speaker).toBe(speaker);
  });

  it('is shown as reported where the words are not quoted', () => {
    const answer = herring.ask('who', 'who said iceland would bring new figures');
    expect(answer.headline).toContain('Reported, not quoted: “Iceland would bring new figures to the next round”');
    expect(first(answer).notes.join(' ')).toContain('Reported in the article’s words, not quoted.');
    expect(first(answer).notes.join(' ')).toContain('“She”, says the article: Birna Jonsdottir.');
  });

  it('has the office that a description points to', () => {
    expect(first(tunnel.ask('who', 'who said nobody asked the harbour'))).toMatchObject({
      speaker: 'Piret Ilmjarv',
      role: 'mayor of Paldiski',
    });
  });

  it('is a description where the article withholds the name', () => {
    expect(first(tunnel.ask('who', 'who said a whale in a bathtub'))).toMatchObject({
      speaker: 'senior Estonian official',
      role: 'not named in the article',
    });
  });

  it('is not the one whom the question names', () => {
    expect(tunnel.ask('who', 'who did ojasoo say would buy forty minutes').short ?? []).not.toContain('Mart Ojasoo');
  });
});

describe('what was said, word for word', () => {
  it.each([
    ['by a speaker on a topic', 'solbakken on listening', LISTEN, 'Ingrid Solbakken'],
    ['by a topic and a speaker behind it', 'ceiling quotes by mogensen', CEILING, 'Karl Mogensen'],
    ['in a whole question', 'what did Mogensen say about a ceiling?', CEILING, 'Karl Mogensen'],
    ['by its own words', 'gap is real', TABLE, 'Ingrid Solbakken'],
    ['between quotation marks', '"gap is real"', TABLE, 'Ingrid Solbakken'],
    ['by a topic alone', 'fishermen', 'We can live with this, […] Our fishermen will have to.', 'Einar Thorsson'],
    ['by another form of a word', 'lecturing', LISTEN, 'Ingrid Solbakken'],
    ['with the speaker misspelt', 'solbaken lecture', LISTEN, 'Ingrid Solbakken'],
    ['by an unnamed source', 'two boats', 'two boats apart.', 'senior Norwegian official'],
  ])('%s', (_, question, words, speaker) => {
    const answer = herring.ask('quote', question);
    expect(answer).toMatchObject({ command: 'quote', short: [words] });
    expect(first(answer)).toMatchObject({ text: words, speaker });
    // Claimed or not, a user sees the speaker, and one piece of the words at least.
    const seen = shownFirst(herring, question);
    expect(seen.speaker).toBe(speaker);
    expect(words.split(' […] ').some((piece) => seen.text.includes(piece))).toBe(true);
  });

  it('by a speaker alone: everything, in the order of the articles', () => {
    for (const question of [
      { text: 'solbakken' },
      { text: '', by: 'Solbakken' },
      { text: 'everything solbakken said' },
    ])
      expect(
        herring.answerer.answer({ command: 'quote', ...question }).results.map(({ text }) => text),
        question.text,
      ).toEqual([LISTEN, TABLE]);
  });

  it.each([
    ['table', 'ingrid solbakken', TABLE],
    ['lecture', 'fisheries minister solbakken', LISTEN],
  ])('by a speaker given apart, on a topic: %s by %s', (text, by, words) => {
    expect(first(herring.ask('quote', text, { by })).text).toBe(words);
    expect(shownFirst(herring, text, { by }).speaker).toBe('Ingrid Solbakken');
  });

  it('by a source without a name', () => {
    expect(shownFirst(tunnel, '', { by: 'official' })).toEqual({
      text: 'a whale in a bathtub.',
      speaker: 'senior Estonian official',
    });
  });

  it('in pieces where the article splits it, joined by […]', () => {
    expect(first(tunnel.ask('quote', 'rautavaara on the gulf'))).toMatchObject({
      text: 'The gulf is eighty kilometres wide, […] and so is our disagreement.',
      segments: ['The gulf is eighty kilometres wide,', 'and so is our disagreement.'],
    });
  });

  it('with a mark on words that are quoted inside the article’s own sentence', () => {
    expect(first(herring.ask('quote', 'businesslike and useful')).notes.join(' ')).toContain(
      'Only these words are quoted',
    );
    expect(first(herring.ask('quote', 'solbakken on listening')).notes.join(' ')).not.toContain('Only these words');
  });

  it('with the day and how that is known', () => {
    const answer = first(herring.ask('quote', 'solbakken on listening'));
    expect(answer.date).toEqual({ start: '2019-03-01', status: 'past' });
    expect(answer.notes.join(' ')).toContain('Said 1 March 2019 (Friday): “on Friday”, written 1 March 2019.');
  });

  it.each([
    ['jonsdottir on new figures', 'herring', 'Iceland would bring new figures to the next round'],
    ['lindqvist', 'herring', 'the dispute began in 2013, when the herring moved north'],
    ['ekdahl on geologists', 'tunnel', 'Sweden would pay for the first geologists'],
  ] as const)('or only reported, and said so: %s', (text, corpus, words) => {
    const answer = (corpus === 'herring' ? herring : tunnel).answerer.answer({ command: 'quote', text });
    expect(answer.status).toBe('partial');
    expect(answer.reason).toContain('There is no direct quotation');
    expect(answer.headline).toContain('Reported, not quoted: ');
    expect(first(answer).text).toBe(words);
  });

  it.each(['', '   ', '?', '🐟'])('is not found for a question without words: “%s”', (text) => {
    expect(herring.answerer.answer({ command: 'quote', text })).toMatchObject({ status: 'not-found', results: [] });
  });
});

describe('whose words are asked for', () => {
  it.each([
    ['an office', 'the labour minister on stones', 'We have weighed every stone twice'],
    ['the office of a body', 'the northern lending fund vice president on ropes', 'The fund has money for ropes'],
    [
      'the office, told by what stands before',
      'the norwegian deputy minister on who weighs the stone',
      'A stone does not',
    ],
    ['a trade', 'the geologist on diaries', 'Granite keeps no diary'],
    ['a broader word for a trade', 'the scientist on diaries', 'Granite keeps no diary'],
    ['another word for a person of a trade', 'the quarry boss about carrying', 'They should come down'],
    ['what they do in a town', 'the mayor of marstrand: ice cream', 'We sell ice cream, too'],
    ['a group with a number', '12 retired engineers one scale', 'We ask for one scale'],
    ['somebody without a name', 'anon official: dust', 'The dust will outlive all of us'],
    ['somebody unnamed from a country', 'what did the danish official say about the dust', 'The dust will outlive'],
    ['a surname that is an everyday word', 'fields on ice cream', 'We sell ice cream, too'],
    ['a name with a title', "Mrs Falk's answer on weighing the stone", 'We have weighed every stone twice'],
    ['a name with no topic of substance', 'how does ortiz feel', 'The fund has money for ropes'],
    ['words remembered wrong', 'hegge a stone does not care who measures it', 'A stone does not care'],
  ])('%s: %s', (_, question, words) => {
    expect(first(quarry.ask('quote', question)).text).toContain(words);
    expect(shownFirst(quarry, question).text).toContain(words);
  });

  it.each([
    ['everything falk said', ['We have weighed every stone', 'Nobody reads a scale']],
    ['flint moberg quotes', ['come down and carry one', 'I have carried more']],
  ])('one person under two spellings, or a nickname: %s', (text, words) => {
    const said = quarry.answerer.answer({ command: 'quote', text }).results.map((result) => result.text);
    for (const one of words) expect(said.join(' | ')).toContain(one);
  });
});

describe('words said on an occasion', () => {
  it.each([
    ['what was said at the meeting in grenaa', 'A ferry is a road'],
    ['krag in grenaa', 'A ferry is a road'],
    ['what did wiberg say at the varberg talks', 'We count ships'],
    ['what did krag say on wednesday', 'I have seen shorter nights'],
  ])('come first: %s', (question, words) => {
    expect(shownFirst(lamp, question).text).toContain(words);
  });

  it('are all that is shown where the meeting is given apart', () => {
    const answer = lamp.answerer.answer({ command: 'quote', text: '', meeting: 'lighthouse talks' });
    const said = answer.results.map(({ text }) => text).join(' | ');
    expect(answer.status).toBe('answered');
    for (const words of ['The lamp burns', 'We count ships']) expect(said).toContain(words);
    for (const words of ['A ferry is a road', 'open ear']) expect(said).not.toContain(words);
    expect(answer.asked).toEqual({ command: 'quote', text: '', meeting: 'lighthouse talks' });
  });

  it.each([{ meeting: 'moon landing' }, { meeting: 'Ferry meeting', by: 'Wiberg' }])(
    'are not found where there was no such meeting, or nothing was said there: $meeting $by',
    (given) => {
      const answer = lamp.answerer.answer({ command: 'quote', text: '', ...given });
      expect(answer).toMatchObject({ status: 'not-found', results: [] });
    },
  );

  it('are suggested by the meeting, with their number', () => {
    const suggested = lamp.answerer.suggest({ command: 'quote', option: 'meeting', text: '' });
    expect(suggested.map(({ name }) => name).join('\n')).toMatch(/Lighthouse talks.*\(\d+\)/iu);
    for (const { value: meeting } of suggested)
      expect(lamp.answerer.answer({ command: 'quote', text: '', meeting }).status, meeting).toBe('answered');
  });
});
