/** Who holds an office, and who somebody is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/corpus/article.ts';
import { NO_EDITOR_DATA } from '../../../src/corpus/types.ts';
import { type Desk, deskOf, first, openArticles, openFixture } from '../corpora.ts';

let herring: Desk;
let tunnel: Desk;
let salt: Desk;
beforeAll(async () => {
  herring = await openFixture('herring');
  tunnel = await openFixture('tunnel');
  salt = openArticles({
    'a.txt': `2030-05-07|Salt talks in Lisbon end

Portuguese Trade Minister Duarte Lemos and Deputy Trade Minister Sami Belhaj of Tunisia left Lisbon on Monday.

Former Trade Minister Ines Caldeira criticised the deal. “Salt is patient,” Caldeira said.`,
  });
});

describe('who holds an office', () => {
  it.each([
    ['estonian prime minister', 'Mart Ojasoo'],
    ['who is the prime minister of estonia', 'Mart Ojasoo'],
    ['who’s estonia’s prime minister?', 'Mart Ojasoo'],
    ['who is the current swedish transport minister', 'Nils Ekdahl'],
    ['who is the mayor of paldiski', 'Piret Ilmjarv'],
    ['who is the secretary general of the gcf', 'Ulla Brandt'],
    ['who is the gulf crossing forum secretary general', 'Ulla Brandt'],
    // An office without a country is of the country whose side its holder takes.
    ['who is the estonian deputy foreign minister', 'Kalev Ilmjarv'],
  ])('%s', (question, name) => {
    const answer = tunnel.ask('who', question);
    expect(answer.short).toEqual([name]);
    expect(first(answer).speaker).toBe(name);
    // Claimed or not, the passage is the first that a user sees.
    expect(first(tunnel.answerer.answer({ command: 'who', text: question })).text).toBe(first(answer).text);
  });

  it.each(['who is the head of the gcf', 'who leads the gulf crossing forum'])(
    'is told of the holder of the first office where a head is asked for: %s',
    (question) => {
      expect(tunnel.ask('who', question).short).toEqual(['Ulla Brandt']);
    },
  );

  it('is told of all who hold it, each with a passage', () => {
    const { short, results } = tunnel.ask('who', 'who is the deputy foreign minister');
    expect(short).toEqual(['Kalev Ilmjarv', 'Sanna Kuusk']);
    expect(results.map(({ speaker }) => speaker)).toEqual(short);
  });

  it.each([
    ['who is the deputy trade minister', 'Sami Belhaj', []],
    ['who is the portuguese trade minister', 'Duarte Lemos', []],
    ['who is the former trade minister', 'Ines Caldeira', ['Former office.']],
  ])('keeps deputies and former holders apart: %s', (question, name, notes) => {
    const answer = salt.ask('who', question);
    expect(answer.short).toEqual([name]);
    expect(first(answer).notes).toEqual(notes);
  });

  it('is shown by a passage that names the person where only the editor’s data gives it', () => {
    const article = articleFromText({
      file: 'a.txt',
      published: '2030-05-07',
      text: 'Quarrel at the pier\n\nThe ferry left without Torvald Quarnstrom on Monday. The keeper of the northern pier saw it.',
    });
    const people = [{ name: 'Torvald Quarnstrom', spellings: [], offices: ['Keeper of the Northern Ferry'] }];
    const { ask } = deskOf({ articles: [article], problems: [], data: { ...NO_EDITOR_DATA, people } });
    const result = first(ask('who', 'who is the keeper of the northern ferry'));
    expect(result).toMatchObject({ speaker: 'Torvald Quarnstrom' });
    expect(result.text).toContain('The ferry left without Torvald Quarnstrom');
    expect(result.notes.join(' ')).toContain('the editor’s data');
  });
});

describe('who somebody is', () => {
  it.each([
    ['by the full name', 'Who is Birna Jonsdottir?'],
    ['by the surname, without capitals or a question mark', 'who is jonsdottir'],
    ['by the given name', 'who is birna'],
    ['by the bare name', 'jonsdottir?'],
    ['with a letter missing', 'who is jonsdotir'],
    ['with two letters changed round', 'who is jonsdottri'],
    ['politely', 'hey, could you please tell me who Birna Jonsdottir is, thanks'],
    ['in Cyrillic letters', 'кто такая Йонсдоттир'],
    ['in Ukrainian', 'хто така Йонсдоттір?'],
  ])('%s', (_, text) => {
    const answer = herring.ask('who', text);
    expect(answer).toMatchObject({ command: 'who', short: ['Iceland’s chief negotiator'] });
    expect(first(answer).speaker).toBe('Birna Jonsdottir');
    expect(first(answer).text).toContain('Iceland’s chief negotiator Birna Jonsdottir');
  });

  it('is found by a nickname', () => {
    expect(tunnel.ask('who', 'who is bill harker')).toMatchObject({
      short: ['geologist at the Tunnel Institute in Bergen'],
      results: [{ speaker: 'William Harker' }],
    });
  });

  it('is told of everybody who bears a shared surname, with a choice', () => {
    const answer = tunnel.ask('who', 'who is ilmjarv');
    expect(answer.short).toEqual(['Deputy Foreign Minister', 'mayor of Paldiski']);
    expect(answer.choices).toEqual(['Kalev Ilmjarv', 'Piret Ilmjarv']);
    expect(answer.disagreement).toMatch(/ilmjarv.*Kalev Ilmjarv or Piret Ilmjarv/iu);
    const one = tunnel.ask('who', 'who is piret ilmjarv');
    expect(one.short).toEqual(['mayor of Paldiski']);
    expect(one.disagreement).toBeUndefined();
  });

  it('has the name or the office marked in every passage', () => {
    for (const { text, highlights } of herring.ask('who', 'who is mogensen').results) {
      expect(highlights.length).toBeGreaterThan(0);
      for (const { start, end } of highlights) expect(text.slice(start, end)).toMatch(/Mogensen|Minister|chaired/u);
    }
  });

  it('is shown, where an organisation is asked for, by the sentence that names it in full', () => {
    const answer = herring.answerer.answer({ command: 'who', text: 'what is the nacc' });
    expect(answer.status).toBe('partial');
    expect(first(answer).text).toContain('North Atlantic Catch Commission (NACC)');
  });

  it.each([
    ['who is olaf kettler', 'olaf'],
    ['who is Wendelin Quarlsby', 'Wendelin Quarlsby'],
  ])('is not told of a name that no article has: %s', (text, name) => {
    const answer = herring.answerer.answer({ command: 'who', text });
    expect(answer).toMatchObject({ status: 'not-found', headline: '', results: [], citations: [] });
    expect(answer.reason).toContain(`“${name}”`);
  });
});
