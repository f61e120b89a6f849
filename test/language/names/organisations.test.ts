import { describe, expect, it } from 'vitest';
import type { Names, Organisation } from '../../../src/language/types.ts';
import { namesOf } from './build.ts';

function entity(names: Names, name: string): Organisation {
  const found = names.organisations.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} among ${names.organisations.map((one) => one.name).join(', ')}`);
  return found;
}
const shown = (text: string | string[]): string[] =>
  namesOf(text).organisations.map((one) => `${one.kind} ${one.name}`);

describe('organisations', () => {
  it.each([
    [
      'small words inside',
      'He works for the Association for Trade and Navigation in Asia.',
      'organisation Association for Trade and Navigation in Asia',
    ],
    ['"of" after its noun', 'The Bank of Sampletown cut rates.', 'organisation Bank of Sampletown'],
    [
      '"and" between ordinary words',
      'A Fish and Game Administration was founded. They sell fish and game.',
      'organisation Fish and Game Administration',
    ],
    [
      '"and" after a noun that is also an ordinary word',
      'The Securities and Tolls Commission sat. They traded securities.',
      'organisation Securities and Tolls Commission',
    ],
    ['a country in front', 'The Finnish Embassy was shut.', 'organisation Finnish Embassy'],
    ['an acronym', 'Officials told QXZ that it was late.', 'organisation QXZ'],
    [
      'an article that is part of the name',
      'It was first in the news, according to The Lantern.',
      'organisation The Lantern',
    ],
    ['a government by its head', 'The Brandvold administration refused.', 'organisation Brandvold administration'],
  ])('reads %s', (_, text, expected) => {
    expect(shown(text)).toContain(expected);
  });

  it('joins an acronym in brackets to the name, in every article', () => {
    const names = namesOf(['The Harbour Safety Agency (HSA) was asked.', 'HSA had no comment.']);
    expect(entity(names, 'Harbour Safety Agency')).toMatchObject({ short: 'HSA', kind: 'organisation' });
    expect(entity(names, 'Harbour Safety Agency').mentions.map((one) => [one.file, one.text, one.form])).toEqual([
      ['a.txt', 'Harbour Safety Agency', 'full'],
      ['a.txt', 'HSA', 'short'],
      ['b.txt', 'HSA', 'short'],
    ]);
  });

  it('joins an acronym to the name whose initials it spells', () => {
    const names = namesOf(['ATNA met on Friday.', 'The Association for Trade and Navigation in Asia is old.']);
    expect(entity(names, 'Association for Trade and Navigation in Asia').short).toBe('ATNA');
  });

  it.each([
    ['a hyphen', 'The Council for Cooperation met.', 'The Council for Co-operation met.'],
    ['a doubled letter', 'They fled from Zambass to the coast.', 'They fled from Zambas to the coast.'],
    ['an accent', 'They met in Bélmont.', 'They met in Belmont.'],
    ['the order of a pair', 'The Chile-Peru Council met.', 'The Peru-Chile Council met.'],
    ['British and American spelling', 'The Defence Forum met.', 'The Defense Forum met.'],
  ])('merges spellings that differ in %s', (_, one, other) => {
    const names = namesOf([one, other]);
    const named = names.organisations.filter((found) => found.kind !== 'country');
    expect(named.map((found) => found.mentions.length)).toEqual([2]);
  });

  it('joins the wordings of a bill to its short name', () => {
    const names = namesOf([
      'The REEF Act, or the Restoring Eastern Estuaries by Financing Act, would help.',
      'The bill is called “Restoring Eastern Estuaries by Funding Law”.',
    ]);
    expect(names.organisations.filter((one) => one.kind === 'thing')).toHaveLength(1);
  });

  it('takes "the league" for the organisation that an apposition calls so', () => {
    const names = namesOf('Ports joined QXZ, the largest trade league in the region. The league has ten members.');
    expect(entity(names, 'QXZ').mentions.map((one) => [one.text, one.form])).toEqual([
      ['QXZ', 'full'],
      ['league', 'description'],
    ]);
  });

  it('takes an editor’s name, short form and spellings before its own', () => {
    const names = namesOf('The strategic harbour dialogue failed. SHD is dead, and so is the Harbour Dialogue.', {
      organisations: [{ name: 'Strategic Harbour Dialogue', short: 'SHD', spellings: ['Harbour Dialogue'] }],
    });
    expect(entity(names, 'Strategic Harbour Dialogue')).toMatchObject({ short: 'SHD' });
    expect(entity(names, 'Strategic Harbour Dialogue').mentions.map((one) => one.text)).toEqual([
      'strategic harbour dialogue',
      'SHD',
      'Harbour Dialogue',
    ]);
  });
});

describe('countries', () => {
  it('gathers names, people, short forms and the capital that stands for the government', () => {
    const names = namesOf(
      'Finland agreed. Finnish troops left, and the Finns cheered. Helsinki has dismissed the claim. They met in Helsinki.',
    );
    const finland = entity(names, 'Finland');
    expect(finland).toMatchObject({ id: 'country:finland', kind: 'country' });
    expect(finland.mentions.map((one) => [one.text, one.form])).toContainEqual(['Finnish', 'demonym']);
    expect(finland.mentions.map((one) => [one.text, one.form])).toContainEqual(['Helsinki', 'description']);
    expect(entity(names, 'Helsinki')).toMatchObject({ kind: 'place' });
    expect(entity(names, 'Helsinki').mentions).toHaveLength(1);
  });

  it('takes a capital for a place where its country is not named at all', () => {
    expect(shown('Helsinki has snow.')).toEqual(['place Helsinki']);
  });

  it.each([
    'HELSINKI (Agency) _ Finland voted on Sunday.',
    'HELSINKI, Finland — Snow fell.',
    'HELSINKI The Finnish vote was close.',
  ])('takes the capital of a dateline for the place: %s', (text) => {
    expect(entity(namesOf(text), 'HELSINKI').kind).toBe('place');
  });

  it('reads a country with an article, in several words, and in capitals', () => {
    expect(shown('The Chile of old. Trinidad and Tobago won. The U.K. and the UAE lost.')).toEqual([
      'country Chile',
      'country Trinidad and Tobago',
      'country United Arab Emirates',
      'country United Kingdom',
    ]);
  });

  it('finds both halves of a pair', () => {
    expect(shown('The Chile-Peru border is quiet, and Chilean-Peruvian trade grows.')).toEqual([
      'country Chile',
      'country Peru',
    ]);
  });
});

describe('places and things', () => {
  it.each([
    ['a pipeline with a number', 'Work on Baltic Arrow 3 has stopped.', 'thing Baltic Arrow 3'],
    ['a treaty', 'They cited the Lima Protocol.', 'thing Lima Protocol'],
    ['a sea', 'They sailed the Amber Sea.', 'place Amber Sea'],
    ['a town by its preposition', 'They met in Zwickelbruck.', 'place Zwickelbruck'],
  ])('tells %s', (_, text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it('does not count what follows as part of a name', () => {
    expect(shown('They asked Zwickel 12 questions.')).toEqual(['organisation Zwickel']);
  });

  it('leaves out weekdays, months, offices and words that only open a sentence', () => {
    expect(
      shown('On Monday the President left. Talks resumed in May. Nearly all agreed. The Secretary stayed.'),
    ).toEqual([]);
  });
});
