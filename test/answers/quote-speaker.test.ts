import { describe, expect, it } from 'vitest';
import { openArticles } from './corpora.ts';

const { ask } = openArticles({
  'ledger.txt': `2031-03-06|Quarry talks end in Marstrand

Talks on the granite quarry ended in Marstrand on Tuesday without a paper.

“We have weighed every stone twice,” Swedish Labour Minister Ebba Falk told reporters after the session.

Norway was not convinced. “A stone does not care who weighs it,” Deputy Minister Tor Hegge said.

A group of 12 retired masons and quarry engineers published an open letter. “We ask for one scale and one clerk,” the group wrote. “Whoever hides the scale hides the stone.”

“The dust will outlive all of us,” said a senior Danish official, who asked not to be named.

Anders “Flint” Moberg, the foreman of the quarry, laughed. “They should come down and carry one,” he said.

“The fund has money for ropes, not for speeches,” said Lena Ortiz, vice president of the Northern Lending Fund.

Signe Vinter, a geologist at Lund University, was blunter. “Granite keeps no diary,” she said.
`,
  'courier.txt': `2031-03-09|What the quarry is worth

“I have carried more than they have,” Flint Moberg told the Courier on Friday.

“Nobody reads a scale in the rain,” said Ebba Falck, the Swedish minister.

Jonas Fields, the mayor of Marstrand, shrugged. “We sell ice cream, too,” Fields said.
`,
});
const quoted = (question: string) =>
  ask('quote', question)
    .results.map(({ text }) => text)
    .join(' | ');

describe('whose words are asked for', () => {
  it.each([
    ['an office', 'the labour minister on stones', 'We have weighed every stone twice'],
    ['an office with its country', 'the swedish labour minister on stones', 'We have weighed every stone twice'],
    ['the office of a body', 'the northern lending fund vice president on ropes', 'The fund has money for ropes'],
    ['a trade', 'the geologist on diaries', 'Granite keeps no diary'],
    ['a broader word for a trade', 'the scientist on diaries', 'Granite keeps no diary'],
    ['another word for a person of a trade', 'the quarry boss about carrying', 'They should come down'],
    ['what they do in a town', 'the mayor of marstrand: ice cream', 'We sell ice cream, too'],
    ['a group with a number', '12 retired engineers one scale', 'We ask for one scale'],
    ['a group by what it is made of', 'masons hiding the scale', 'Whoever hides the scale'],
    ['somebody without a name', 'anon official: dust', 'The dust will outlive all of us'],
    ['somebody unnamed from a country', 'what did the danish official say about the dust', 'The dust will outlive'],
    ['a surname that is an everyday word', 'fields on ice cream', 'We sell ice cream, too'],
    ['a name with a title', "Mrs Falk's answer on weighing the stone", 'We have weighed every stone twice'],
  ])('%s: %s', (_, question, words) => {
    expect(quoted(question)).toContain(words);
  });

  it('tells a country’s minister by what stands before the words', () => {
    expect(quoted('the norwegian deputy minister on who weighs the stone')).toContain('A stone does not care');
  });

  it('knows one person under two spellings, and under a nickname', () => {
    expect(quoted('everything falk said')).toContain('We have weighed every stone');
    expect(quoted('everything falk said')).toContain('Nobody reads a scale');
    expect(quoted('flint moberg quotes')).toContain('come down and carry one');
    expect(quoted('flint moberg quotes')).toContain('I have carried more');
  });

  it.each([
    'the finnish ambassador on the dust',
    'what did the danish finance minister say',
    'what did the british official say about the dust',
    'the geologist on ice cream',
    'fields on dust',
  ])('stays silent where nobody so described is quoted on it: %s', (question) => {
    expect(ask('quote', question)).toMatchObject({ status: 'not-found', results: [] });
  });
});

describe('words asked for in other words', () => {
  it.each([
    ['a word typed wrong from memory', 'hegge a stone does not care who measures it', 'A stone does not care'],
    ['a word that no article has', 'ortiz money for ropes not for blather', 'money for ropes, not for speeches'],
    ['words of a sentence nobody is named for', 'whoever hides the scale hides the pebble', 'Whoever hides the scale'],
    ['only a word that any speech has', 'how does ortiz feel', 'The fund has money for ropes'],
  ])('%s: %s', (_, question, words) => {
    expect(quoted(question)).toContain(words);
  });

  it('shows both where a question offers two words that two people used', () => {
    const words = quoted('what did they call it, dust or ropes');
    expect(words).toContain('dust will outlive');
    expect(words).toContain('money for ropes');
  });

  it('gives all that a speaker said on a topic where all of it is asked for', () => {
    const words = quoted('everything moberg said about carrying');
    expect(words).toContain('come down and carry one');
    expect(words).toContain('I have carried more');
  });

  it('stays silent on a name that no article has, whatever else fits', () => {
    expect(ask('quote', 'what did ortiz say about the ropes of Quessel')).toMatchObject({ status: 'not-found' });
  });
});
