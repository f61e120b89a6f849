import { describe, expect, it } from 'vitest';
import { openArticles } from '../corpora.ts';
import { type Conversation, converse, deskFor, toldBy } from './conversations.ts';

const CONVERSATIONS: readonly Conversation[] = [
  // The very words.
  ['who said that', 'cubango', ['/quote lock on our own door', 'who said that?'], /^Ndapewa Iileka/],
  ['when that was said', 'cubango', ['/quote radikgosi no picnic', '/when when did he say that?'], /^20 March 2013/],
  ['when that was', 'cubango', ['/quote tchipa envelope', '/when when was that?'], /^20 March 2013/],
  ['when, after who', 'cubango', ['/who who said the gap is wider than the river', 'when'], /^20 March 2013/],
  [
    'the exact words',
    'cubango',
    ['/who who said nobody crosses on a single span', 'her exact words?'],
    /Nobody crosses on a single span/,
  ],
  [
    'that the day is not told',
    'herring',
    ['/quote mogensen on the ceiling', 'when was that?'],
    /a ceiling is not a house/,
  ],
  // The same speaker on something else.
  [
    'a topic',
    'cubango',
    ['/quote iileka lock on our door', '/quote what about the sluices?'],
    /When sluices are tested/,
  ],
  ['“the one with”', 'cubango', ['/quote radikgosi no picnic', '/quote and the one with the flags'], /three flags/],
  [
    'a condition',
    'cubango',
    ['/quote chivela on thirst', '/quote and if no serious proposal comes?'],
    /take all steps/,
  ],
  ['a topic after who', 'cubango', ['/who who is uaakena', '/quote on the bucket?'], /empty bucket|bucket stays empty/],
  [
    'nothing on what the speaker says nothing of',
    'herring',
    ['/quote solbakken on listening', '/quote and bitcoin?'],
    /^not found/,
  ],
  [
    'nothing of others, where a speaker was asked for',
    'herring',
    ['/quote solbakken on listening', '/quote and the rain?'],
    /^not found/,
  ],
  ['more', 'cubango', ['/quote chivela on thirst', '/quote anything else?'], /Domingas Chivela/],
  // Another speaker.
  [
    'another speaker on the same',
    'cubango',
    ['what did iileka say about the lock', 'and kassoma about the sluices?'],
    /no plan to close the sluices/,
  ],
  [
    'another speaker, who is quoted on something else',
    'tunnel',
    ['/quote ojasoo forty minutes', 'and brandt?'],
    /one purse/,
  ],
  ['a namesake', 'tunnel', ['/quote ilmjarv on the finnish offer', '/quote and piret?'], /Nobody asked the harbour/],
  [
    'the other one of two',
    'herring',
    ['/when when did thorsson call solbakken', 'what did solbakken say about listening'],
    /going there to listen/,
  ],
];

describe('a follow-up on quotations asks for', () => {
  it.each(CONVERSATIONS)('%s', async (_, corpus, turns, told) => {
    expect(toldBy(await converse(corpus, turns))).toMatch(told);
  });

  it('words of somebody quoted, but not on what was asked of another, are partial', async () => {
    expect(await converse('tunnel', ['/quote ojasoo forty minutes', 'and brandt?'])).toMatchObject({
      status: 'partial',
      reason: expect.stringContaining('forty minutes'),
    });
  });

  it('the speaker may be given apart', async () => {
    const desk = await deskFor('cubango');
    const history = [{ command: 'quote', text: 'thirst', by: 'Domingas Chivela' }] as const;
    expect(desk.ask('quote', 'and about the gate?', { history }).headline).toContain('a small key for a big gate');
    expect(desk.ask('ask', 'who is she', { history }).headline).toMatch(/^Domingas Chivela/u);
  });

  it('a date in the other half of the sentence, or in the sentence beside', () => {
    const desk = openArticles({
      'a.txt':
        '2031-05-06|In 2019, Minister Odalys Ferrant closed the salt mine; and in 2024, she closed the quarry.\n\n' +
        'The ferry licence of Port Lindane runs out on May 20. It was renewed once, on April 2, for a month.',
    });
    expect(
      desk.talk(['when', 'what year did ferrant close the salt mine'], ['when', 'and the quarry?']).headline,
    ).toMatch(/^2024/u);
    expect(
      desk.talk(['when', 'when does the ferry licence run out'], ['when', 'and when was it renewed before']).headline,
    ).toMatch(/^2 April 2031/u);
  });
});
