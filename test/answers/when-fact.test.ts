import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, first, openArticles, openFixture } from './corpora.ts';

let herring: Desk;
let tunnel: Desk;
let salt: Desk;
beforeAll(async () => {
  herring = await openFixture('herring');
  tunnel = await openFixture('tunnel');
  salt = openArticles({
    'a.txt': `2030-05-07|A quiet year in Tavira

Tunisia opened a saltworks at Zarzis, and a lawyer for the workers, who were hired in 2019, complained.

The salt pans of Tavira were bought by Henrique Pavao in 1988. Pavao sold the windmill to his brother.

Portugal has taxed sea salt since 1973, officials said on Monday.

“The pans will be full again in August,” Pavao told the Tavira Herald on May 2.

The harvest began on the eve of the Saint Martha fair.`,
  });
});

describe('when something happened', () => {
  it.each([
    ['a year', 'when did the dispute begin', '2013'],
    ['in a passive', 'when were the salt pans bought', '1988'],
    ['a word of like meaning', 'when did pavao purchase the salt pans', '1988'],
    ['in a side clause', 'when were the workers hired', '2019'],
    ['what year', 'what year did pavao buy the salt pans', '1988'],
    ['since when', 'since when does portugal tax salt', '1973'],
    ['in another clause of the same sentence', 'when was the last agreement signed', '2016'],
    ['the day of writing', 'when did rautavaara brief ekdahl', '14 April 2021'],
  ])('%s', (_, question, date) => {
    const desk = [herring, tunnel, salt].find(({ ask }) => ask('when', question).status === 'answered');
    const answer = (desk ?? salt).ask('when', question);
    expect(answer).toMatchObject({ command: 'when', status: 'answered' });
    expect(answer.headline).toMatch(new RegExp(`^${date}`, 'u'));
    const [result] = answer.results;
    expect(result?.date?.start).toBeDefined();
    expect(result?.highlights).toHaveLength(1);
  });

  it('gives a date as coarse as the fact', () => {
    expect(first(herring.ask('when', 'when did the dispute begin')).date).toEqual({ start: '2013', status: 'past' });
  });

  it('gives the words where time is told by another event', () => {
    const answer = salt.ask('when', 'when did the harvest begin');
    expect(answer.status).toBe('answered');
    expect(answer.headline).toContain('on the eve of the Saint Martha fair');
    expect(first(answer).date).toBeUndefined();
  });

  it('is partial where the articles mention it without a date', () => {
    const answer = herring.ask('when', 'when did norway publish the draft quotas');
    expect(answer).toMatchObject({ status: 'partial', results: [{ text: expect.stringContaining('draft quotas') }] });
    expect(answer.reason).toContain('give no date');
    expect(first(answer).date).toBeUndefined();
  });

  it.each([
    ['the workers were hired then, not the saltworks opened', 'when did tunisia open the saltworks', '2019'],
    ['the pans were bought then, not the windmill sold', 'when did pavao sell the windmill', '1988'],
    ['it was said then, not begun', 'when did tunisia complain', '2030'],
  ])('takes no date that hangs on something else: %s', (_, question, date) => {
    const answer = salt.ask('when', question);
    expect(answer.status).not.toBe('answered');
    expect(answer.headline).not.toMatch(new RegExp(`^${date}`, 'u'));
    for (const { date: shown } of answer.results) expect(shown).toBeUndefined();
  });

  it.each([
    ['when was the battle of hastings', /hastings/iu],
    ['when did zorblax fall', /zorblax/iu],
    ['when was the lighthouse painted', /lighthouse|painted/iu],
  ])('names what the articles do not know: %s', (question, reason) => {
    const answer = salt.ask('when', question);
    expect(answer).toMatchObject({ status: 'not-found', headline: '', results: [] });
    expect(answer.reason).toMatch(reason);
  });
});

describe('when something was said', () => {
  it.each([
    ['on a weekday', 'when did solbakken say they go to listen, not to lecture', '1 March 2019 (Friday)'],
    ['by two words of it', 'when did ojasoo say forty minutes', '8 April 2021 (Thursday)'],
  ])('%s', (_, question, date) => {
    const answer = (question.includes('ojasoo') ? tunnel : herring).ask('when', question);
    expect(answer).toMatchObject({ command: 'when', status: 'answered' });
    expect(answer.headline.startsWith(date)).toBe(true);
    expect(first(answer).segments).toBeDefined();
    expect(first(answer).notes.join(' ')).toContain('Said ');
  });

  it('is partial where the articles quote it without a day', () => {
    const answer = herring.ask('when', 'when did jonsdottir say long and cold');
    expect(answer.status).toBe('partial');
    expect(answer.reason).toContain('do not say when it was said');
    expect(answer.headline).toContain('“long and cold” — Birna Jonsdottir');
  });
});

describe('what happened on a day', () => {
  it.each([
    ['herring', 'what happened on february 20', '20 February 2019 (Wednesday): ', 'spoke by phone'],
    ['herring', 'what happened on 20 feb 2019?', '20 February 2019 (Wednesday): ', 'spoke by phone'],
    ['herring', '2019-02-20', '20 February 2019 (Wednesday): ', 'spoke by phone'],
    ['herring', 'what happened on monday', '4 March 2019 (Monday): ', 'Bergen'],
    ['tunnel', 'what happened on april 7', '7 April 2021 (Wednesday): ', 'spoke by phone'],
  ] as const)('%s: %s', (corpus, question, opening, words) => {
    const answer = (corpus === 'herring' ? herring : tunnel).ask('when', question);
    expect(answer).toMatchObject({ command: 'when', status: 'answered' });
    expect(answer.headline.startsWith(opening)).toBe(true);
    expect(answer.results.some(({ text }) => text.includes(words))).toBe(true);
    for (const { highlights } of answer.results) expect(highlights).toHaveLength(1);
  });

  it('says that nothing is dated to a day', () => {
    const answer = herring.ask('when', 'what happened on 5 june 2019');
    expect(answer).toMatchObject({ status: 'not-found', results: [] });
    expect(answer.reason).toBe('The articles date nothing to 5 June 2019 (Wednesday).');
  });
});
