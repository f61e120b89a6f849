import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openArticles } from './corpora.ts';

let salt: Desk;
beforeAll(() => {
  salt = openArticles({
    'a.txt': `2030-05-07|Salt talks in Lisbon end

Trade Minister Duarte Lemos handed Deputy Trade Minister Sami Belhaj a map of the salt pans on Monday.

Belhaj thanked Lemos for the map and was invited to Tavira by Lemos.

The salt pans were bought by Henrique Pavao in 1988.

Ines Caldeira, the mayor of Olhao, rejected the plan. Tunisia opened a saltworks at Zarzis.

Lemos briefed Rosa Quintela, Vasco Abrunhosa and Ambassador Leila Trabelsi on the harvest.`,
  });
});

describe('who did it', () => {
  it.each([
    ['active, the subject asked', 'who handed belhaj a map', ['Duarte Lemos']],
    ['active, the subject a country', 'who opened a saltworks', ['Tunisia']],
    ['passive, the agent asked', 'who bought the salt pans', ['Henrique Pavao']],
    ['the one of two who acts', 'who thanked lemos', ['Sami Belhaj']],
    ['the agent behind a passive of the same sentence', 'who invited belhaj', ['Duarte Lemos']],
    ['the object asked', 'who did lemos invite', ['Sami Belhaj']],
    ['the object asked by a passive', 'who was invited by lemos', ['Sami Belhaj']],
    ['several objects', 'who did lemos brief', ['Rosa Quintela', 'Vasco Abrunhosa', 'Leila Trabelsi']],
    ['another form of the verb', 'who has been buying the salt pans', ['Henrique Pavao']],
    ['a word of like meaning', 'who purchased the salt pans', ['Henrique Pavao']],
    ['an apposition between the subject and its verb', 'who rejected the plan', ['Ines Caldeira']],
  ])('%s', (_, question, names) => {
    const answer = salt.ask('who', question);
    expect(answer).toMatchObject({ command: 'who', status: 'answered' });
    expect(answer.headline.startsWith(names[0] as string)).toBe(true);
    for (const name of names) expect(answer.headline).toContain(name);
  });

  it('takes nobody from the words of an office', () => {
    expect(salt.ask('who', 'who rejected the plan').headline).toMatch(/^Ines Caldeira \(mayor of Olhao\): /u);
  });

  it('marks the name in the passage', () => {
    const [result] = salt.ask('who', 'who bought the salt pans').results;
    expect(result?.highlights.map(({ start, end }) => result.text.slice(start, end))).toEqual(['Henrique Pavao']);
  });

  it.each([
    ['the other one acts', 'who thanked belhaj'],
    ['nobody does it', 'who sold the salt pans'],
    ['a word stands nowhere', 'who bought the lighthouse'],
  ])('finds nobody where %s', (_, question) => {
    expect(salt.ask('who', question)).toMatchObject({ status: 'not-found', results: [] });
  });
});
