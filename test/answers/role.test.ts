import { beforeAll, describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/corpus/article.ts';
import { NO_EDITOR_DATA } from '../../src/corpus/types.ts';
import { type Desk, deskOf, openArticles, openFixture } from './corpora.ts';

let tunnel: Desk;
let herring: Desk;
let salt: Desk;
beforeAll(async () => {
  tunnel = await openFixture('tunnel');
  herring = await openFixture('herring');
  salt = openArticles({
    'a.txt': `2030-05-07|Salt talks in Lisbon end

Portuguese Trade Minister Duarte Lemos and Deputy Trade Minister Sami Belhaj of Tunisia left Lisbon on Monday.

Former Trade Minister Ines Caldeira criticised the deal. “Salt is patient,” Caldeira said.`,
  });
});

describe('who holds an office', () => {
  it.each([
    ['estonian prime minister', 'Mart Ojasoo (Estonian Prime Minister)'],
    ['who is the prime minister of estonia', 'Mart Ojasoo (Estonian Prime Minister)'],
    ['who’s estonia’s prime minister?', 'Mart Ojasoo (Estonian Prime Minister)'],
    ['who is the current swedish transport minister', 'Nils Ekdahl (Swedish Transport Minister)'],
    ['who is the mayor of paldiski', 'Piret Ilmjarv (mayor of Paldiski)'],
    ['who is the secretary general of the gcf', 'Ulla Brandt (GCF Secretary General)'],
    ['who is the gulf crossing forum secretary general', 'Ulla Brandt (GCF Secretary General)'],
  ])('%s', (question, headline) => {
    expect(tunnel.ask('who', question)).toMatchObject({ status: 'answered', headline });
  });

  it('names all holders of an office that several hold, each with a passage', () => {
    const answer = tunnel.ask('who', 'who is the deputy foreign minister');
    expect(answer.headline).toContain('Kalev Ilmjarv (Deputy Foreign Minister)');
    expect(answer.headline).toContain('Sanna Kuusk (Finnish Deputy Foreign Minister)');
    expect(answer.results.map(({ speaker }) => speaker)).toEqual(
      expect.arrayContaining(['Kalev Ilmjarv', 'Sanna Kuusk']),
    );
  });

  it('takes an office without a country for the country whose sake its holder speaks for, and says so', () => {
    const answer = tunnel.ask('who', 'who is the estonian deputy foreign minister');
    expect(answer.headline).toBe('Kalev Ilmjarv (Deputy Foreign Minister)');
    expect(answer.results[0]?.notes.join(' ')).toContain('without the country');
  });

  it('tells the office of one country from that of another', () => {
    expect(herring.ask('who', 'who is the danish fisheries minister').headline).toBe(
      'Karl Mogensen (Danish Fisheries Minister)',
    );
    expect(tunnel.ask('who', 'who is the norwegian transport minister').status).toBe('not-found');
  });

  it('keeps deputies and former holders apart', () => {
    expect(salt.ask('who', 'who is the deputy trade minister').headline).toContain('Sami Belhaj');
    expect(salt.ask('who', 'who is the deputy trade minister').headline).not.toContain('Lemos');
    expect(salt.ask('who', 'who is the portuguese trade minister').headline).toMatch(/^Duarte Lemos/u);
    expect(salt.ask('who', 'who is the former trade minister')).toMatchObject({
      headline: 'Ines Caldeira (Former Trade Minister)',
      results: [{ notes: ['Former office.'] }],
    });
  });

  it.each([
    ['who is the head of the gcf', 'Ulla Brandt'],
    ['who is the head of estonia', 'Mart Ojasoo'],
    ['who leads the gulf crossing forum', 'Ulla Brandt'],
  ])('takes a head for the holder of the first office: %s', (question, name) => {
    expect(tunnel.ask('who', question).headline).toContain(name);
  });

  it.each(['who is the king of norway', 'who is the icelandic prime minister', 'who is the norwegian ambassador'])(
    'finds nobody for an office that the articles give to nobody: %s',
    (question) => {
      expect(herring.ask('who', question)).toMatchObject({ status: 'not-found', results: [], headline: '' });
    },
  );
});

describe('an office that only the editor’s data gives', () => {
  it('is answered with a passage that names the person, and told to be the editor’s', () => {
    const article = articleFromText({
      file: 'a.txt',
      published: '2030-05-07',
      text: 'Quarrel at the pier\n\nThe ferry left without Torvald Quarnstrom on Monday. The keeper of the northern pier saw it.',
    });
    const people = [{ name: 'Torvald Quarnstrom', spellings: [], offices: ['Keeper of the Northern Ferry'] }];
    const { ask } = deskOf({ articles: [article], problems: [], data: { ...NO_EDITOR_DATA, people } });
    const answer = ask('who', 'who is the keeper of the northern ferry');
    expect(answer.headline).toContain('Torvald Quarnstrom');
    expect(answer.results[0]?.text).toContain('The ferry left without Torvald Quarnstrom');
    expect(answer.results[0]?.notes.join(' ')).toContain('the editor’s data');
  });
});
