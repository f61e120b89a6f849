import { describe, expect, it } from 'vitest';
import { commandOf, EXPRESSIONS, WANTS, type Want, wantOf } from '../../../src/answers/request/wants.ts';
import { cutWords } from '../../../src/search/tokens.ts';

/** Folded words, as the parser hands them on. */
const plain = (text: string) =>
  cutWords(text)
    .map(({ folded }) => folded)
    .join(' ');

describe('the table of wants', () => {
  it.each(WANTS.map((row) => [row.example, row.want, row] as const))(
    '“%s” reaches its own row: %s',
    (example, want, row) => {
      const text = plain(example);
      expect(WANTS.find(({ pattern }) => pattern.test(text))).toBe(row);
      expect(wantOf(text, 'ask')).toBe(want);
    },
  );

  it('keeps no state between questions', () => {
    for (const { example, want } of [...WANTS, ...WANTS]) expect(wantOf(plain(example), 'ask')).toBe(want);
  });
});

describe('what a question wants', () => {
  it.each<[string, Want]>([
    ['Did the ferry company go bankrupt?', 'truth'],
    ['Is the lighthouse still lit?', 'truth'],
    ['Has the orchard been sold?', 'truth'],
    ['Is it true that the mill burned down?', 'truth'],
    ['Why did the bakery close?', 'reason'],
    ['What caused the landslide?', 'reason'],
    ['How come the bus was late?', 'reason'],
    ['What was the reason for the delay?', 'reason'],
    ['How long was the tram out of service?', 'duration'],
    ['How many days did the fair go on?', 'duration'],
    ['For how many weeks was the bridge shut?', 'duration'],
    ['How many cows were rescued?', 'number'],
    ['How much did the new roof cost?', 'number'],
    ['What does a ticket cost?', 'number'],
    ['How old is the oak?', 'number'],
    ['Which minister opened the dam?', 'person'],
    ['Whose dog found the purse?', 'person'],
    ['What is the name of the lifeguard?', 'person'],
    ['Who opened the dam?', 'person'],
    ['Who said that the well was dry?', 'speaker'],
    ['And who warned of the flood?', 'speaker'],
    ['What did the mayor say about the well?', 'words'],
    ['What does Odalys Penhallow think of the tram?', 'words'],
    ['The farmers’ views on the wolf', 'words'],
    ['Quotes about the tram', 'words'],
    ['What happened on the 3rd of May?', 'events'],
    ['What happened at the quarry?', 'events'],
    ['When did the tram stop running?', 'date'],
    ['On what day was the fair?', 'date'],
    ['In which year was the mill built?', 'date'],
    ['Did the fire start before or after the storm?', 'order'],
    ['Which opened first, the mill or the dam?', 'order'],
    ['Where did the hikers sleep?', 'place'],
    ['In which town is the mill?', 'place'],
    ['How did the goats escape?', 'manner'],
    ['So how does the lock work?', 'manner'],
    ['Which firm repaired the clock?', 'thing'],
    ['What is growing in the greenhouse?', 'thing'],
    ['Odalys Penhallow', 'topic'],
    ['the tram on Castle Hill', 'topic'],
    ['', 'topic'],
  ])('%s → %s', (text, want) => {
    expect(wantOf(plain(text), 'ask')).toBe(want);
  });

  it('goes by whole words, wherever a longer word holds one of the table', () => {
    expect(wantOf(plain('whenever whoever wherever'), 'ask')).toBe('topic');
  });
});

describe('a typed command', () => {
  it.each<[string, 'who' | 'when' | 'quote', Want]>([
    ['the fire at the mill', 'who', 'person'],
    ['the fire at the mill', 'when', 'date'],
    ['the fire at the mill', 'quote', 'words'],
    ['where is the mill', 'who', 'person'],
    ['why did the bakery close', 'when', 'date'],
    ['did the bakery close', 'quote', 'words'],
    ['how many cows were rescued', 'quote', 'words'],
  ])('overrides the wording: “%s” by /%s wants %s', (text, command, want) => {
    expect(wantOf(plain(text), command)).toBe(want);
  });

  it.each<[string, 'who' | 'when' | 'quote', Want]>([
    ['who said that the well was dry', 'who', 'speaker'],
    ['who said that the well was dry', 'quote', 'speaker'],
    ['how long was the tram out of service', 'when', 'duration'],
    ['did the fire start before or after the storm', 'when', 'order'],
    ['what happened at the quarry', 'when', 'events'],
    ['where did the hikers sleep', 'when', 'place'],
  ])('leaves what it can answer more exactly: “%s” by /%s wants %s', (text, command, want) => {
    expect(wantOf(plain(text), command)).toBe(want);
  });
});

describe('how a want is shown', () => {
  it.each<[Want, string]>([
    ['person', 'who'],
    ['speaker', 'who'],
    ['date', 'when'],
    ['duration', 'when'],
    ['order', 'when'],
    ['events', 'when'],
    ['words', 'quote'],
    ['place', 'ask'],
    ['number', 'ask'],
    ['reason', 'ask'],
    ['manner', 'ask'],
    ['truth', 'ask'],
    ['thing', 'ask'],
    ['topic', 'ask'],
  ])('%s as /%s', (want, command) => {
    expect(commandOf(want)).toBe(command);
  });

  it('expects no kind of expression where the wording tells none', () => {
    for (const want of ['truth', 'manner', 'thing', 'topic', 'events'] as const) expect(EXPRESSIONS[want]).toBe(0);
    for (const want of ['person', 'words', 'date', 'duration', 'place', 'number', 'reason'] as const)
      expect(EXPRESSIONS[want]).toBeGreaterThan(0);
  });
});
