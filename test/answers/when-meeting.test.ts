import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, first, openFixture } from './corpora.ts';

let herring: Desk;
let tunnel: Desk;
beforeAll(async () => {
  herring = await openFixture('herring');
  tunnel = await openFixture('tunnel');
});

describe('when a meeting was', () => {
  it.each([
    ['by its place', 'when were the bergen talks', '4 March 2019 (Monday)'],
    ['by its place alone', 'bergen when', '4 March 2019 (Monday)'],
    ['by its parties', 'when did iceland and norway meet', '4 March 2019 (Monday)'],
    ['by the two parties side by side', 'when were the iceland-norway talks', '4 March 2019 (Monday)'],
    ['by the people on the phone', 'when did thorsson and solbakken speak by phone', '20 February 2019 (Wednesday)'],
    ['by its kind', 'when was the phone call', '20 February 2019 (Wednesday)'],
    ['with a name misspelt', 'when did torsson talk to solbaken on the phone', '20 February 2019 (Wednesday)'],
  ])('%s', (_, question, date) => {
    const answer = herring.ask('when', question);
    expect(answer).toMatchObject({ command: 'when', status: 'answered' });
    expect(answer.headline).toMatch(new RegExp(`^${date.replace(/[()]/gu, '\\$&')}`, 'u'));
  });

  it('gives the day of each article that names one, and how it was worked out', () => {
    const { results } = herring.ask('when', 'when were the bergen talks');
    const shown = results.map(({ text, date, notes }) => ({ text: text.slice(0, 16), date, notes: notes.join(' ') }));
    expect(shown).toHaveLength(3);
    expect(shown).toEqual(
      expect.arrayContaining([
        {
          text: 'Iceland and Norw',
          date: { start: '2019-03-04', status: 'scheduled' },
          notes: '“on Monday”, written 1 March 2019; scheduled when this was written.',
        },
        {
          text: 'Herring talks be',
          date: { start: '2019-03-04', status: 'past' },
          notes: '“on Monday”, written 5 March 2019.',
        },
        {
          text: 'The earlier talk',
          date: { start: '2019-03-03', end: '2019-03-04', status: 'past' },
          notes: '“on March 3 and 4”, written 15 March 2019.',
        },
      ]),
    );
  });

  it.each([
    ['herring', 'when were the bergen talks', '4 March 2019 (Monday)', '3–4 March 2019'],
    ['tunnel', 'when were the tartu talks', '13 April 2021 (Tuesday)', '12–13 April 2021'],
  ] as const)('shows every side where the articles differ, each cited: %s', (corpus, question, main, other) => {
    const answer = (corpus === 'herring' ? herring : tunnel).ask('when', question);
    expect(answer.headline).toContain(main);
    expect(answer.headline).toContain(`sources differ: ${other}`);
    expect(answer.disagreement).toContain(main);
    expect(answer.disagreement).toContain(other);
    const days = answer.results.map(({ date }) => `${date?.start}/${date?.end ?? date?.start}`);
    expect(new Set(days).size).toBe(2);
    for (const { citations } of answer.results) expect(citations).toHaveLength(1);
    expect(new Set(answer.citations.map(({ file }) => file)).size).toBeGreaterThan(1);
  });

  it('says that a meeting was still ahead when this was written', () => {
    const answer = tunnel.ask('when', 'when is the next forum meeting');
    expect(answer.headline).toContain('15 June 2021 (Tuesday), scheduled');
    expect(first(answer).date).toEqual({ start: '2021-06-15', status: 'scheduled' });
  });

  it.each([
    ['when was the april 7 call', '7 April 2021'],
    ['when was the call on march 12', '12 March 2021'],
    ['when was the last call', '7 April 2021'],
    ['when was the first call', '12 March 2021'],
    ['when was the latest phone call between ojasoo and rautavaara', '7 April 2021'],
  ])('tells meetings of one kind apart: %s', (question, date) => {
    const { headline, status } = tunnel.ask('when', question);
    expect(status).toBe('answered');
    expect(headline).toMatch(new RegExp(`^${date}`, 'u'));
  });

  it('does not take a meeting that is over for the next one', () => {
    const answer = tunnel.ask('when', 'when is the next round between estonia and finland');
    expect(answer.status).not.toBe('answered');
    expect(answer.results.map(({ date }) => date?.start)).not.toContain('2021-04-13');
  });

  it('lists meetings in the order of time', () => {
    const answer = tunnel.ask('when', 'dates of all meetings pls');
    const at = ['13 April 2021', '20 April 2021', '15 June 2021'].map((date) => answer.headline.indexOf(date));
    expect(Math.min(...at)).toBeGreaterThan(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('answers what came first by the days of both', () => {
    const answer = tunnel.ask('when', 'was the meeting in stockholm before the talks in tartu');
    expect(answer.status).toBe('answered');
    expect(answer.headline.indexOf('13 April 2021')).toBeGreaterThan(-1);
    expect(answer.headline.indexOf('20 April 2021')).toBeGreaterThan(answer.headline.indexOf('13 April 2021'));
  });

  it('says where a meeting was', () => {
    const answer = tunnel.ask('when', 'where were the talks between estonia and finland');
    expect(answer.status).toBe('answered');
    expect(answer.headline).toMatch(/^Tartu: /u);
    const [result] = answer.results;
    expect(result?.highlights.map(({ start, end }) => result.text.slice(start, end))).toContain('Tartu');
  });

  it.each([
    ['in a place the articles do not know', 'when were the oslo talks'],
    ['with a party that did not take part', 'when did sweden meet mogensen'],
    ['that nobody mentions', 'when was the volleyball championship'],
  ])('finds none %s', (_, question) => {
    expect(herring.ask('when', question)).toMatchObject({ status: 'not-found', results: [], headline: '' });
  });
});

describe('how long it took', () => {
  it.each([
    ['herring', 'how long was the call', 'about forty minutes'],
    ['herring', 'how many hours did the bergen talks last', 'more than nine hours'],
    ['herring', 'how long was the meeting in torshavn', 'four-hour'],
    ['tunnel', 'how long was the april 7 call', 'thirty-five minutes'],
    ['tunnel', 'how long did the talks in tartu take?', 'more than eleven hours'],
    ['tunnel', 'duration of the session in stockholm', 'five-hour'],
  ] as const)('%s: %s', (corpus, question, duration) => {
    const answer = (corpus === 'herring' ? herring : tunnel).ask('when', question);
    expect(answer).toMatchObject({ command: 'when', status: 'answered' });
    expect(answer.headline).toContain(duration);
    const [result] = answer.results;
    expect(result?.highlights.map(({ start, end }) => result.text.slice(start, end)).join()).toContain(duration);
  });

  it('says so where the articles do not tell', () => {
    const answer = tunnel.ask('when', 'how long was the meeting in riga');
    expect(answer.status).toBe('not-found');
    expect(answer.reason).toContain('how long');
  });
});
