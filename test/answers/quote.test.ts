import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, first, openFixture } from './corpora.ts';

let herring: Desk;
let tunnel: Desk;
beforeAll(async () => {
  herring = await openFixture('herring');
  tunnel = await openFixture('tunnel');
});

const LISTEN = 'We are going there to listen, not to lecture,';
const TABLE = 'Nobody left the table, and that is worth something, […] But the gap is real.';
const CEILING = 'a ceiling is not a house, but it keeps the rain off.';

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
    expect(answer).toMatchObject({ command: 'quote', status: 'answered' });
    expect(first(answer)).toMatchObject({ text: words, speaker });
    expect(answer.headline.startsWith(`“${words}” — ${speaker}`)).toBe(true);
  });

  it('by a speaker alone: everything, in the order of the articles', () => {
    const answer = herring.ask('quote', 'solbakken');
    expect(answer.results.map(({ text }) => text)).toEqual([LISTEN, TABLE]);
    expect(herring.ask('quote', '', { by: 'Solbakken' }).results).toEqual(answer.results);
    expect(herring.ask('quote', 'everything solbakken said').results).toEqual(answer.results);
  });

  it('by a speaker given apart, on a topic', () => {
    expect(first(herring.ask('quote', 'table', { by: 'ingrid solbakken' })).text).toBe(TABLE);
    expect(first(herring.ask('quote', 'lecture', { by: 'fisheries minister solbakken' })).text).toBe(LISTEN);
  });

  it('by a source without a name', () => {
    expect(first(tunnel.ask('quote', '', { by: 'official' }))).toMatchObject({
      text: 'a whale in a bathtub.',
      speaker: 'senior Estonian official',
    });
  });

  it('gives the pieces of a split quotation, joined by […]', () => {
    expect(first(tunnel.ask('quote', 'rautavaara on the gulf'))).toMatchObject({
      text: 'The gulf is eighty kilometres wide, […] and so is our disagreement.',
      segments: ['The gulf is eighty kilometres wide,', 'and so is our disagreement.'],
    });
  });

  it('marks words that are quoted inside the article’s own sentence', () => {
    const [partial] = herring.ask('quote', 'businesslike and useful').results;
    expect(partial?.text).toBe('businesslike and useful');
    expect(partial?.notes.join(' ')).toContain('Only these words are quoted');
    expect(first(herring.ask('quote', 'solbakken on listening')).notes.join(' ')).not.toContain('Only these words');
  });

  it('tells when it was said and how that is known', () => {
    const answer = first(herring.ask('quote', 'solbakken on listening'));
    expect(answer.date).toEqual({ start: '2019-03-01', status: 'past' });
    expect(answer.notes.join(' ')).toContain('Said 1 March 2019 (Friday): “on Friday”, written 1 March 2019.');
  });

  it.each([
    ['jonsdottir on new figures', 'herring', 'Iceland would bring new figures to the next round'],
    ['lindqvist', 'herring', 'the dispute began in 2013, when the herring moved north'],
    ['ekdahl on geologists', 'tunnel', 'Sweden would pay for the first geologists'],
  ] as const)('is partial where words are only reported: %s', (question, corpus, words) => {
    const answer = (corpus === 'herring' ? herring : tunnel).ask('quote', question);
    expect(answer.status).toBe('partial');
    expect(answer.reason).toContain('There is no direct quotation');
    expect(answer.headline).toContain('Reported, not quoted: ');
    expect(first(answer).text).toBe(words);
  });

  it.each([
    [
      'a person who is quoted, but not on that',
      'mogensen on the gap',
      /^Karl Mogensen is quoted, but not on “.*gap.*”/u,
    ],
    ['a word that no article has', 'solbakken on penguins', /^“penguins” is not in the corpus/u],
    ['a topic that nobody speaks of', 'quarrels over quotas', /^No quotation in the articles is about/u],
  ])('finds nothing of %s, and says why', (_, question, reason) => {
    const answer = herring.ask('quote', question);
    expect(answer).toMatchObject({ status: 'not-found', headline: '', results: [] });
    expect(answer.reason).toMatch(reason);
  });

  it('names a speaker whom no article quotes', () => {
    expect(herring.ask('quote', '', { by: 'Wendelin Quarlsby' }).reason).toContain('“Wendelin Quarlsby”');
    expect(herring.ask('quote', 'what did quarlsby say').reason).toContain('“quarlsby” is not in the corpus');
  });

  it('shows what is close and claims nothing', () => {
    const { status, results, close } = herring.answerer.answer({
      command: 'quote',
      text: 'mogensen on penguins and ceilings',
    });
    expect(status).not.toBe('answered');
    expect([...results, ...close].some(({ text }) => text.includes(CEILING))).toBe(true);
  });

  it.each(['', '   ', '?', '🐟'])('finds nothing for a question without words: “%s”', (question) => {
    expect(herring.ask('quote', question)).toMatchObject({ status: 'not-found', results: [] });
  });
});
