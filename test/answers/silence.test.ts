/** Nothing is claimed where the articles do not say the very thing that is asked, however close they come. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/answers/types.ts';
import { type Desk, openArticles, openFixture } from './corpora.ts';

let desks: Record<'herring' | 'tunnel' | 'ferry' | 'salt' | 'stone', Desk>;
beforeAll(async () => {
  desks = {
    herring: await openFixture('herring'),
    tunnel: await openFixture('tunnel'),
    ferry: openArticles({
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
    }),
    salt: openArticles({
      'a.txt': `2030-05-07|Salt talks in Lisbon end

Trade Minister Duarte Lemos handed Deputy Trade Minister Sami Belhaj a map of the salt pans on Monday.

Belhaj thanked Lemos for the map and was invited to Tavira by Lemos.

The salt pans were bought by Henrique Pavao in 1988.

Tora Lindqvist and Owen Farrell met in Galway on Monday. Owen Farrell was tired.`,
    }),
    stone: openArticles({
      'a.txt': `2031-03-06|Quarry talks end in Marstrand

“The dust will outlive all of us,” said a senior Danish official, who asked not to be named.

“The fund has money for ropes, not for speeches,” said Lena Ortiz, vice president of the Northern Lending Fund.

Signe Vinter, a geologist at Lund University, was blunter. “Granite keeps no diary,” she said.

Jonas Fields, the mayor of Marstrand, shrugged. “We sell ice cream, too,” Fields said.`,
    }),
  };
});

type Row = readonly [corpus: keyof typeof desks, command: Command, question: string];

describe('nothing is claimed', () => {
  it.each<Row>([
    // Whoever leads one side is neither in the chair nor the leader of something else.
    ['ferry', 'who', 'who chaired the ferry talks'],
    ['ferry', 'who', 'who moderated the split talks'],
    ['ferry', 'who', 'who leads the opposition in italy'],
    ['herring', 'who', 'who led the swedish side in bergen'],
    ['tunnel', 'who', 'who led the swedish side in tartu'],
    // An office that the articles give to nobody.
    ['ferry', 'who', 'who is the defence minister of slovenia'],
    ['ferry', 'who', 'who is the spokesman of croatia'],
    ['tunnel', 'who', 'who is the norwegian transport minister'],
    ['herring', 'who', 'who is the king of norway'],
    ['herring', 'who', 'who is the icelandic prime minister'],
    ['herring', 'who', 'who is the norwegian ambassador'],
    // A source whose name is withheld.
    ['ferry', 'who', 'who is the senior adviser of italy'],
    ['ferry', 'who', 'who is the senior croatian adviser'],
    ['tunnel', 'who', 'what is the name of the senior estonian official'],
    // A part that nobody has, or a meeting that was not.
    ['herring', 'who', 'who translated at the bergen talks'],
    ['herring', 'who', 'who hosted the talks in oslo'],
    ['ferry', 'who', 'who translated the call between vukelja and benvenuti'],
    ['ferry', 'who', 'who did not attend the talks in split'],
    // Another deed, or the other one's.
    ['ferry', 'who', 'who voted against the timetable'],
    ['ferry', 'who', 'who torpedoed the ferry pact in zadar'],
    ['salt', 'who', 'who thanked belhaj'],
    ['salt', 'who', 'who bought the lighthouse'],
    // What nobody said.
    ['tunnel', 'who', 'who said the whales are watching'],
    ['tunnel', 'who', 'who warned of zeppelins'],
    ['tunnel', 'who', 'who said "tunnels are for moles"'],
  ])('%s: /%s %s', (corpus, command, text) => {
    expect(desks[corpus].answerer.answer({ command, text }).status).not.toBe('answered');
  });

  it.each<Row>([
    // Another one's deed.
    ['ferry', 'when', 'when did croatia join the ferry pact'],
    ['ferry', 'when', 'when did vukelja offer his resignation'],
    // A picture of people at a door, and an office without a beginning.
    ['ferry', 'when', 'since when is ana kralj harbour spokeswoman'],
    // A meeting that is over is not the next one.
    ['tunnel', 'when', 'when is the next round between estonia and finland'],
    ['salt', 'when', 'when will lindqvist and farrell meet again'],
    // A day is no duration, and the length of one call not that of another.
    ['tunnel', 'when', 'how long was the meeting in riga'],
    ['tunnel', 'when', 'how long did the march 12 call last'],
    ['tunnel', 'when', 'how long does the drilling take'],
    ['herring', 'when', 'what date is on the lisbon gazette story'],
  ])('%s: /%s %s', (corpus, command, text) => {
    expect(desks[corpus].answerer.answer({ command, text }).status).not.toBe('answered');
  });

  it.each<Row>([
    ['ferry', 'quote', '“the islands will never get a ship”'],
    ['herring', 'quote', 'mogensen on the gap'],
    ['herring', 'quote', 'solbakken on penguins'],
    ['herring', 'quote', 'quarrels over quotas'],
    ['herring', 'quote', 'what did quarlsby say'],
    ['stone', 'quote', 'the finnish ambassador on the dust'],
    ['stone', 'quote', 'what did the danish finance minister say'],
    ['stone', 'quote', 'what did the british official say about the dust'],
    ['stone', 'quote', 'the geologist on ice cream'],
    ['stone', 'quote', 'fields on dust'],
    ['stone', 'quote', 'what did ortiz say about the ropes of Quessel'],
  ])('%s: /%s %s', (corpus, command, text) => {
    expect(desks[corpus].answerer.answer({ command, text }).status).not.toBe('answered');
  });

  it('of a speaker whom no article quotes', () => {
    const { answerer } = desks.herring;
    for (const by of ['Wendelin Quarlsby', 'Volleyball'])
      expect(answerer.answer({ command: 'quote', text: '', by })).toMatchObject({ status: 'not-found', results: [] });
  });
});

describe('where the articles do tell it, it stands first', () => {
  it.each<readonly [...Row, words: string]>([
    ['ferry', 'who', 'who led the italian side at the ferry talks', 'Carla Benvenuti'],
    ['ferry', 'who', 'who voted for the timetable', 'Zoran Vukelja'],
    ['ferry', 'when', 'when did italy join the ferry pact', 'Italy will join the ferry pact on Wednesday'],
    ['ferry', 'when', 'when did radic offer his resignation', 'on Tuesday'],
    ['ferry', 'quote', '“quays before ships”', 'We need quays'],
    ['ferry', 'quote', 'what did vukelja say about the islands', 'a promise to the islands'],
    ['salt', 'who', 'who handed belhaj a map', 'Duarte Lemos'],
    ['salt', 'who', 'who purchased the salt pans', 'Henrique Pavao'],
    ['salt', 'who', 'who did lemos invite', 'Belhaj'],
    ['tunnel', 'who', 'who is the senior estonian official', 'on condition of anonymity'],
  ])('%s: /%s %s', (corpus, command, text, words) => {
    expect(desks[corpus].answerer.answer({ command, text }).results[0]?.text).toContain(words);
  });
});
