import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openArticles } from './corpora.ts';

let reef: Desk;
beforeAll(() => {
  reef = openArticles({
    'a.txt': `2031-04-09|Reef talks in Suva

Fijian Environment Minister Litia Vakaloloma, left, and Tongan envoy Sione Tauhelangi arrive at the reef conference in Suva on Tuesday.

Australian negotiator Declan Purcell informed Litia Vakaloloma, Fetu Leavai and Tama Ropati about the coral survey on Tuesday.

Signatories of the reef letter included the former ambassadors Hazel Whitmore and Otto Brandl.

The mining lobby spent a fortune on the campaign against the reef treaty, lobbyist Gwen Hartigan said.

Since the election of President Peni Ratumaitavuki the reef treaty has been on ice.`,
  });
});

describe('who did it, in other words than the article’s', () => {
  it.each([
    ['a verb that no article uses', 'who was snapped arriving at the reef conference in suva', ['Litia Vakaloloma']],
    ['a kind of somebody', 'which ambassadors put their name to the reef letter', ['Whitmore', 'Brandl']],
  ])('%s', (_, question, names) => {
    const answer = reef.ask('who', question);
    expect(answer).toMatchObject({ status: 'answered' });
    for (const name of names) expect(answer.headline).toContain(name);
  });

  it('shows the sentence with the names in bold', () => {
    const [result] = reef.ask('who', 'who was snapped arriving at the reef conference in suva').results;
    expect(result?.highlights.map(({ start, end }) => result.text.slice(start, end))).toContain('Litia Vakaloloma');
  });

  it.each([
    ['half of the question stands nowhere', 'who bombed the reef conference in suva'],
    ['the verb is another one', 'who cancelled the coral survey'],
    ['the verb is one that no article uses', 'whom did purcell clue in about the coral survey'],
    ['the named person is not in the sentence', 'who betrayed hazel whitmore over the coral survey'],
    ['the one named only belongs to a noun', 'who froze the reef treaty'],
    ['nobody of the asked kind is named', 'which prisoners arrive at the reef conference in suva'],
    ['it asks for an office that nobody holds', 'who is the environment minister of tonga'],
  ])('stays silent where %s', (_, question) => {
    expect(reef.ask('who', question).status).not.toBe('answered');
  });
});
