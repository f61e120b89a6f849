import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, first, openFixture } from './corpora.ts';

let herring: Desk;
let tunnel: Desk;
beforeAll(async () => {
  herring = await openFixture('herring');
  tunnel = await openFixture('tunnel');
});

describe('who said it', () => {
  it.each([
    ['word for word', 'who said we can live with this', 'Einar Thorsson'],
    ['the second piece of a split quotation', 'who said our fishermen will have to', 'Einar Thorsson'],
    ['a few words of it', 'who said nobody left the table?', 'Ingrid Solbakken'],
    ['between quotation marks', 'who said "a ceiling is not a house"', 'Karl Mogensen'],
    ['between curly ones', 'who said “it keeps the rain off”', 'Karl Mogensen'],
    ['by another verb of speech', 'who described the session as long and cold', 'Birna Jonsdottir'],
    ['without a verb of speech', 'who: "long and cold"', 'Birna Jonsdottir'],
    ['only reported', 'who said that the dispute began when the herring moved', 'Petra Lindqvist'],
    ['behind a pronoun', 'who said iceland would bring new figures', 'Birna Jonsdottir'],
    ['by a government', 'who called the talks businesslike', 'Norwegian government'],
  ])('%s', (_, question, speaker) => {
    const answer = herring.ask('who', question);
    expect(answer).toMatchObject({ command: 'who', status: 'answered' });
    expect(answer.headline).toMatch(new RegExp(`^${speaker}`, 'u'));
    expect(first(answer).speaker).toBe(speaker);
  });

  it('shows the words as reported where they are not quoted', () => {
    const answer = herring.ask('who', 'who said iceland would bring new figures');
    expect(answer.headline).toContain('Reported, not quoted: “Iceland would bring new figures to the next round”');
    expect(first(answer).notes.join(' ')).toContain('Reported in the article’s words, not quoted.');
    expect(first(answer).notes.join(' ')).toContain('“She”, says the article: Birna Jonsdottir.');
  });

  it('joins a split quotation and keeps its pieces', () => {
    const answer = tunnel.ask('who', 'who said the gulf is eighty kilometres wide');
    expect(answer.headline).toBe(
      'Aino Rautavaara (Transport Minister): “The gulf is eighty kilometres wide, […] and so is our disagreement.”',
    );
    expect(first(answer).segments).toEqual(['The gulf is eighty kilometres wide,', 'and so is our disagreement.']);
  });

  it('gives the office that a description points to', () => {
    expect(first(tunnel.ask('who', 'who said nobody asked the harbour'))).toMatchObject({
      speaker: 'Piret Ilmjarv',
      role: 'mayor of Paldiski',
    });
  });

  it('does not name the person whom the question names', () => {
    const answer = tunnel.ask('who', 'who did ojasoo say would buy forty minutes');
    expect(answer.headline).not.toMatch(/^Mart Ojasoo/u);
  });

  it.each(['who said the whales are watching', 'who warned of zeppelins', 'who said "tunnels are for moles"'])(
    'finds nobody for what nobody said: %s',
    (question) => {
      expect(tunnel.ask('who', question)).toMatchObject({ status: 'not-found', results: [], headline: '' });
    },
  );
});

describe('sources without a name', () => {
  it.each([
    'who is the senior estonian official',
    'what is the name of the senior estonian official',
    'whats the officials name',
    'name of the estonian official pls',
  ])('stay without one: %s', (question) => {
    const answer = tunnel.ask('who', question);
    expect(answer).toMatchObject({ command: 'who', status: 'partial' });
    expect(answer.headline).toContain('Not named: ');
    expect(answer.headline).toContain('on condition of anonymity');
    expect(answer.reason).toContain('without a name');
  });

  it('show the passage that withholds the name once', () => {
    const { results } = tunnel.ask('who', 'who is the senior estonian official');
    expect(new Set(results.map(({ text }) => text)).size).toBe(results.length);
  });

  it('are named by their description as speakers', () => {
    expect(first(tunnel.ask('who', 'who said a whale in a bathtub'))).toMatchObject({
      speaker: 'senior Estonian official',
      role: 'not named in the article',
    });
  });
});
