import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openArticles } from './corpora.ts';

let ferry: Desk;
beforeAll(() => {
  ferry = openArticles({
    'a.txt': `2031-05-14|Ferry talks end in Split

The ferry talks between Croatia and Italy opened in Split on Monday.

The talks in Split, which were led on the Italian side by Transport Minister Carla Benvenuti, ended on Tuesday.

Croatian Transport Minister Zoran Vukelja voted for the timetable on Tuesday, while Italy abstained.

The islanders' spokesman Mate Perisic said the town of Vis would wait for the Croatia ferry.

Italian envoy Paolo Serafin, left, and Croatian harbour master Jure Bilan, right, leave the ferry commission in Split, on May 13, 2031.

Italy will join the ferry pact on Wednesday in Zadar, where Croatia and Slovenia will attend a meeting of the harbours.

“The timetable is a promise to the islands,” Vukelja said. “We need quays before we need ships.”

Harbour spokeswoman Ana Kralj told reporters that the quays would be ready.

A senior Croatian adviser, who asked not to be named, called the timetable bold.

Deputy Harbour Master Luka Radic offered his resignation on Tuesday.`,
  });
});

const silent = (command: 'who' | 'when' | 'quote' | 'ask', question: string) =>
  expect(ferry.ask(command, question).status).toBe('not-found');

describe('no answer without evidence of the very thing asked', () => {
  it.each([
    ['whoever leads one side is not in the chair', 'who chaired the ferry talks'],
    ['nor does a moderator', 'who moderated the split talks'],
    ['an office that nobody holds', 'who is the defence minister of slovenia'],
    ['the leader of another body', 'who leads the opposition in italy'],
    ['the spokesman of somebody else', 'who is the spokesman of croatia'],
    ['an unnamed source of another country', 'who is the senior adviser of italy'],
    ['a vote for it is none against it', 'who voted against the timetable'],
    ['those who attended did not stay away', 'who did not attend the talks in split'],
    ['a verb that no sentence has', 'who torpedoed the ferry pact in zadar'],
    ['an office is no tie between two people', 'who translated the call between vukelja and benvenuti'],
  ])('who: %s', (_, question) => {
    silent('who', question);
    silent('ask', question);
  });

  it.each([
    ['the deed is another country’s', 'when did croatia join the ferry pact'],
    ['a picture of people at a door', 'when did bilan leave the ferry commission'],
    ['the deed is another person’s', 'when did vukelja offer his resignation'],
    ['an office has no beginning in the articles', 'since when is ana kralj harbour spokeswoman'],
  ])('when: %s', (_, question) => {
    silent('when', question);
    silent('ask', question);
  });

  it('quote: words in quotation marks that nobody said', () => {
    silent('quote', '“the islands will never get a ship”');
  });
});

describe('the same questions where the articles do tell it', () => {
  it.each([
    ['who', 'who led the italian side at the ferry talks', 'Carla Benvenuti'],
    ['who', 'who voted for the timetable', 'Zoran Vukelja'],
    ['when', 'when did italy join the ferry pact', '14 May 2031'],
    ['when', 'when did radic offer his resignation', '13 May 2031'],
  ] as const)('%s: %s', (command, question, words) => {
    const answer = ferry.ask(command, question);
    expect(answer.status).toBe('answered');
    expect(answer.headline).toContain(words);
  });

  it('quote: words in quotation marks that were said', () => {
    expect(ferry.ask('quote', '“quays before ships”').headline).toContain('We need quays');
  });
});
