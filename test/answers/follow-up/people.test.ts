import { describe, expect, it } from 'vitest';
import { openArticles } from '../corpora.ts';
import { type Conversation, converse, toldBy } from './conversations.ts';

const CONVERSATIONS: readonly Conversation[] = [
  // The same office elsewhere.
  [
    'another name',
    'herring',
    ['/who who is solbakken', '/who and mogensen'],
    /^Karl Mogensen: Danish Fisheries Minister/,
  ],
  [
    'the counterpart in another country',
    'cubango',
    ['/who who is radikgosi', '/who and his counterpart in zambia?'],
    /^Chanda Mulwanda/,
  ],
  [
    'the counterpart by the people of a country',
    'tunnel',
    ['/who who is rautavaara', '/who and her swedish counterpart?'],
    /^Nils Ekdahl/,
  ],
  [
    'the counterpart of a named person',
    'tunnel',
    ['/when when were the tartu talks', 'who is rautavaara’s swedish counterpart'],
    /^Nils Ekdahl/,
  ],
  [
    'an office of another country',
    'cubango',
    ['/who who is the zambian foreign minister', '/who and of botswana?'],
    /^Mpho Radikgosi/,
  ],
  [
    'an office that the follow-up words in full',
    'herring',
    ['/who who is the danish fisheries minister', '/who and the icelandic foreign minister?'],
    /^Einar Thorsson/,
  ],
  // Whom somebody works for.
  [
    'the job of whoever said it',
    'cubango',
    ['/who who said nobody crosses on a single span', 'and whats her job'],
    /Zambian Foreign Minister/,
  ],
  [
    'the country',
    'cubango',
    ['/who who said nobody crosses on a single span', 'what country is she from'],
    /Zambian Foreign Minister/,
  ],
  ['where somebody works', 'tunnel', ['/quote harker rock', 'where does he work?'], /Tunnel Institute/],
  ['the university', 'herring', ['/who who is petra lindqvist', 'what university is she from'], /Uppsala/],
  [
    'the employer after a quotation',
    'cubango',
    ['/quote beatriz kassoma on distrust', '/who who does she work for'],
    /University of Évora|hydrologist/,
  ],
  [
    'no party where no office tells one',
    'herring',
    ['/who who is petra lindqvist', 'what party is she from'],
    /^not found/,
  ],
  ['no age', 'herring', ['/who who is petra lindqvist', 'how old is she'], /^not found/],
  // Sides and lists.
  ['the other side', 'tunnel', ['/who who led the finnish side in tartu', 'who led the other side'], /^Kalev Ilmjarv/],
  [
    'the other side without a verb',
    'tunnel',
    ['/who who led the finnish side in tartu', 'and the other side?'],
    /^Kalev Ilmjarv/,
  ],
  [
    'another side of the same talks',
    'tunnel',
    ['/who who led the tartu talks for finland', '/who and for estonia?'],
    /^Kalev Ilmjarv/,
  ],
  [
    'one of several by the country',
    'tunnel',
    ['/who who did rautavaara brief', '/who which of them is the swede'],
    /^Nils Ekdahl/,
  ],
  [
    'one of several by the paragraph that introduces them',
    'cubango',
    ['/who who signed the memorandum', '/who which one of them is from botswana'],
    /^Lesego Tau/,
  ],
  [
    'in whose company it was done',
    'cubango',
    ['/who who tabled the motion', 'who else?'],
    /together with six other members/,
  ],
  // Pronouns.
  [
    '“she” for whom the answer names',
    'cubango',
    ['/who who chaired the gaborone meeting', 'what did he say about the flags'],
    /three flags stood on one table/,
  ],
  [
    '“she”, who was talked about two questions before',
    'tunnel',
    ['/quote brandt purse', 'when was the stockholm forum', 'and who is she?'],
    /^Ulla Brandt/,
  ],
  ['“he” with another name beside it', 'tunnel', ['/quote kuusk', 'who did she sit beside'], /^Aino Rautavaara/],
  [
    'a description in the place of a name',
    'herring',
    ['/quote two boats apart', 'who said that?'],
    /Norwegian official/,
  ],
  // Other languages go on in their own way.
  ['another name in German', 'herring', ['/who wer ist solbakken', '/who und mogensen?'], /^Karl Mogensen/],
  ['another name in Russian', 'herring', ['/who кто такая солбаккен', 'а могенсен?'], /^Karl Mogensen/],
  ['his words in German', 'herring', ['/who wer ist mogensen', 'und was sagte er?'], /a ceiling is not a house/],
  // What is not asked here.
  [
    'why',
    'cubango',
    ['/who who said nobody crosses on a single span', 'why did she say that'],
    /^not found: Why something was said/,
  ],
];

describe('a follow-up on people asks for', () => {
  it.each(CONVERSATIONS)('%s', async (_, corpus, turns, told) => {
    expect(toldBy(await converse(corpus, turns))).toMatch(told);
  });

  it('one who holds an office after another, or nobody', () => {
    const desk = openArticles({
      'a.txt':
        '2031-05-06|Norwegian Transport Minister Odalys Ferrant resigned on May 2, she told reporters.\n\n' +
        'The new Norwegian Transport Minister Bertil Quandt was appointed on May 5. Salt Minister Runa Tesch welcomed him.',
    });
    expect(desk.talk(['who', 'who is ferrant'], ['ask', 'and her successor?']).headline).toMatch(/^Bertil Quandt/u);
    expect(desk.talk(['who', 'who is ferrant'], ['when', 'when was her successor appointed']).headline).toMatch(
      /^5 May 2031/u,
    );
    expect(desk.talk(['who', 'who is runa tesch'], ['ask', 'who was it before her']).status).toBe('not-found');
  });

  it('shows what was answered before beside the reason why it tells no reasons', async () => {
    const answer = await converse('herring', ['/quote two boats apart', 'why?']);
    expect(answer).toMatchObject({ status: 'not-found', results: [] });
    expect(answer.close.map(({ text }) => text).join()).toContain('two boats apart');
  });
});
