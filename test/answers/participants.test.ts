import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openFixture } from './corpora.ts';

let herring: Desk;
let tunnel: Desk;
beforeAll(async () => {
  herring = await openFixture('herring');
  tunnel = await openFixture('tunnel');
});

describe('the people of a meeting', () => {
  it.each([
    ['the leader of a side', 'who led the norwegian side in bergen', ['Ingrid Solbakken']],
    ['the leader of a delegation', 'who led the norwegian delegation', ['Ingrid Solbakken']],
    ['the host', 'who hosted the round in torshavn', ['North Atlantic Catch Commission']],
    ['the parties', 'who took part in the bergen talks', ['Iceland', 'Norway']],
    ['the other end of a line', 'who spoke by phone with solbakken', ['Einar Thorsson']],
    ['both ends of a line', 'who spoke on the phone on february 20', ['Einar Thorsson', 'Ingrid Solbakken']],
  ])('%s', (_, question, names) => {
    const answer = herring.ask('who', question);
    expect(answer).toMatchObject({ command: 'who', status: 'answered' });
    for (const name of names) expect(answer.headline).toContain(name);
    expect(answer.results.length).toBeGreaterThan(0);
  });

  it.each([
    ['who asked for it', 'who asked for the april 7 call', 'Mart Ojasoo'],
    ['at whose request it was', 'at whose request was the april 7 call', 'Mart Ojasoo'],
    [
      'the leader of a side by the sentence, where the office names no country',
      'who led the finnish side in tartu',
      'Aino Rautavaara',
    ],
    ['the leader of the other side', 'who led the estonian side at the tartu talks', 'Kalev Ilmjarv'],
    ['the leader of a side of any meeting', 'who led the finnish side', 'Aino Rautavaara'],
    ['who heads a delegation in another word', 'who headed the estonian delegation', 'Kalev Ilmjarv'],
  ])('%s', (_, question, name) => {
    expect(tunnel.ask('who', question).headline).toMatch(new RegExp(`^${name}`, 'u'));
  });

  it('does not answer with the one whom the question names', () => {
    expect(herring.ask('who', 'who spoke by phone with solbakken').headline).not.toMatch(/^Ingrid Solbakken/u);
  });

  it.each(['who led the swedish side in bergen', 'who translated at the bergen talks', 'who hosted the talks in oslo'])(
    'names nobody for a part that the articles give to nobody: %s',
    (question) => {
      expect(herring.ask('who', question)).toMatchObject({ status: 'not-found', results: [] });
    },
  );
});
