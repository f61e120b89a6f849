import { describe, expect, test } from 'vitest';
import { datedFacts } from '../../../src/language/meetings/facts.ts';
import { build } from './build.ts';

/** "date -> words it dates", the closest first, for one invented text. */
function facts(marked: string): string[] {
  const { articles, names } = build({ 'a.txt': marked });
  const text = articles[0]?.article.text ?? '';
  return datedFacts(articles, names).map(
    (fact) => `${fact.mention.text} -> ${text.slice(fact.predicate.start, fact.predicate.end)}`,
  );
}

function statuses(marked: string): string[] {
  const { articles, names } = build({ 'a.txt': marked });
  return datedFacts(articles, names).map((fact) => `${fact.mention.text}: ${fact.status}`);
}

describe('a date goes with the verb or noun that it modifies', () => {
  test.each([
    ['a date behind its verb', 'Lund flew home on [[Monday|2031-05-05]].', ['Monday -> flew']],
    ['a fronted date', 'On [[Monday|2031-05-05]], Lund and her team flew home.', ['Monday -> flew']],
    [
      'a date between subject and verb',
      'Keel, along with six others, on [[Monday|2031-05-05]] signed the petition.',
      ['Monday -> signed'],
    ],
    [
      'a bare weekday behind a verb of saying',
      'Norland said [[Tuesday|2031-05-06]] that it had closed the port.',
      ['Tuesday -> said'],
    ],
    [
      'a tail that names the source',
      'The ferries stopped running, harbour officials said on [[Friday|2031-05-09]].',
      ['Friday -> said'],
    ],
    [
      'the verb of telling, not the topic of the telling',
      'Lund briefed Keel and Mire on the Norland-Sudria call on [[Friday|2031-05-09]] and discussed the next steps.',
      ['Friday -> briefed'],
    ],
    [
      'two clauses, two dates',
      'Ostrom resigned on [[Monday|2031-05-05]], and the council will choose a successor on [[Thursday|2031-05-08]].',
      ['Monday -> resigned', 'Thursday -> will choose'],
    ],
    [
      'two clauses behind fronted dates',
      'In [[2020|2020-01-01/2020-12-31]], Sudria left the pact; and in [[2024|2024-01-01/2024-12-31]], it came back.',
      ['2020 -> left', '2024 -> came'],
    ],
    [
      'a participle clause with its own dates',
      'The panel will meet for the third time [[this week|2031-05-05/2031-05-11]], having gathered in [[March|2031-03-01/2031-03-31]] and [[April|2031-04-01/2031-04-30]].',
      ['this week -> will meet', 'March -> having gathered', 'April -> having gathered'],
    ],
    [
      'a subordinate clause',
      'Westmark backs the strike that has shut nine mines since it began in [[2029|2029-01-01/2029-12-31]].',
      ['2029 -> began'],
    ],
    [
      'a year before a noun',
      'The article recalls Sudria’s [[2014|2014-01-01/2014-12-31]] blockade of the strait.',
      ['2014 -> blockade'],
    ],
    [
      'an infinitive chain',
      'Lund is due to speak by phone on [[Sunday|2031-05-04]] with Keel.',
      ['Sunday -> is due to speak'],
    ],
  ])('%s', (_name, marked, expected) => {
    expect(facts(marked)).toEqual(expected);
  });

  test.each([
    ['a possessive weekday', '[[Wednesday|2031-05-07]]’s session ended early.', 'Wednesday -> session'],
    ['a day before an event', 'The [[10 May|2031-05-10]] meeting will be held on the island.', '10 May -> meeting'],
    [
      'a word that no list knows, dated from the left',
      'The [[3 May|2031-05-03]] appeal was made at night.',
      '3 May -> appeal',
    ],
    [
      'an event with its day behind it',
      'Lund left before a League meeting on [[Wednesday|2031-05-07]].',
      'Wednesday -> League meeting',
    ],
    [
      'a participle behind its noun',
      'Mire prepared the talks scheduled for [[9 May|2031-05-09]].',
      '9 May -> talks scheduled',
    ],
    [
      'a date at the very end dates the sentence',
      'Keel looks at the crowd near the old pier, during a walk through the fish market in Quayside, [[7 May 2031|2031-05-07]].',
      '7 May 2031 -> looks',
    ],
  ])('%s', (_name, marked, expected) => {
    expect(facts(marked)[0]).toBe(expected);
  });

  test('an event that a verb holds is dated together with its verb', () => {
    expect(facts('The League will hold a session with Sudria on [[Thursday|2031-05-08]] in Veldport.')).toEqual([
      'Thursday -> session',
      'Thursday -> will hold',
    ]);
  });

  test('a topic or an earlier event does not take the date of the verb', () => {
    expect(facts('Lund wrote to Keel about the talks on [[Monday|2031-05-05]].')).toEqual(['Monday -> wrote']);
    expect(facts('Lund spoke of calm after the summit on [[Monday|2031-05-05]].')).toEqual(['Monday -> summit']);
  });
});

describe('whether a dated thing lies ahead', () => {
  test.each([
    ['the future tense', 'The panel will meet [[this week|2031-05-05/2031-05-11|same]].', ['this week: scheduled']],
    ['the past tense', 'The panel met [[this week|2031-05-05/2031-05-11|same]].', ['this week: past']],
    [
      'a day after the day of writing, whatever the tense',
      'The panel meets on [[Friday|2031-05-09|future]].',
      ['Friday: scheduled'],
    ],
    [
      'a day before the day of writing, whatever the tense',
      'The panel was to meet on [[Friday|2031-05-02|past]].',
      ['Friday: past'],
    ],
    ['a plan', 'The panel is expected to meet in [[June|2031-06-01/2031-06-30]].', ['June: scheduled']],
  ])('%s', (_name, marked, expected) => {
    expect(statuses(marked)).toEqual(expected);
  });
});
