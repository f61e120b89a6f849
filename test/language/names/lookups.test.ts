import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../src/language/names/acronyms.ts';
import {
  allCountries,
  countriesOfDemonym,
  countryNamed,
  countryOfCapital,
  regionOfAdjective,
} from '../../../src/language/names/demonyms.ts';
import { decideGender, genderOfGivenName, genderOfTitle } from '../../../src/language/names/gender.ts';
import { alternativesOf, sameGiven } from '../../../src/language/names/nicknames.ts';
import { compact, fold, similarSurname, skeleton, slug, withinEdits } from '../../../src/language/names/spelling.ts';

describe('countries', () => {
  it.each([
    ['Finland', 'Finland'],
    ['the Netherlands', 'Netherlands'],
    ['Holland', 'Netherlands'],
    ['UAE', 'United Arab Emirates'],
    ['U.A.E.', 'United Arab Emirates'],
    ['UK', 'United Kingdom'],
    ['Britain', 'United Kingdom'],
  ])('%s is a name of %s', (text, name) => {
    expect(countryNamed(text)?.name).toBe(name);
  });

  it.each(['in', 'IN', 'It', 'IT', 'no', 'NO', 'uk', 'Sampleland', ''])('%j is no country', (text) => {
    expect(countryNamed(text)).toBeNull();
  });

  it.each([
    ['Finnish', 'Finland'],
    ['Chileans', 'Chile'],
    ['Swiss', 'Switzerland'],
    ['Kazakhs', 'Kazakhstan'],
  ])('%s are the people of %s', (text, name) => {
    expect(countriesOfDemonym(text)[0]?.name).toBe(name);
  });

  it('ties a capital to its country', () => {
    expect(countryOfCapital('Helsinki')?.name).toBe('Finland');
    expect(countryOfCapital('Sampletown')).toBeNull();
  });

  it('ties an adjective to its region', () => {
    expect(regionOfAdjective('African')).toBe('Africa');
    expect(regionOfAdjective('Finnish')).toBeNull();
  });

  it('gives every country an id of its own', () => {
    expect(new Set(allCountries().map((country) => country.id)).size).toBe(allCountries().length);
  });
});

describe('given names', () => {
  it.each([
    ['Bill', 'William'],
    ['Tony', 'Antony'],
    ['Sergei', 'Sergey'],
    ['Oleksandr', 'Alexander'],
    ['Mohammed', 'Muhammad'],
    ['J.', 'Jane'],
    ['Christine', 'Christina'],
    ['Ottolyne', 'Ottoline'],
  ])('%s may be %s', (one, other) => {
    expect(sameGiven(one, other)).toBe(true);
    expect(sameGiven(other, one)).toBe(true);
  });

  it.each([
    ['Daniel', 'Daniela'],
    ['Paul', 'Paula'],
    ['Jan', 'Jon'],
    ['Peter', 'Pia'],
    ['J.', 'Kate'],
  ])('%s is not %s', (one, other) => {
    expect(sameGiven(one, other)).toBe(false);
  });

  it('gives the other forms of a name', () => {
    expect(alternativesOf('William')).toEqual(expect.arrayContaining(['bill', 'billy', 'will']));
    expect(alternativesOf('Zzyzx')).toEqual([]);
  });
});

describe('gender', () => {
  it('knows listed given names, also in a double name', () => {
    expect([genderOfGivenName('Angela'), genderOfGivenName('Jean-Pierre'), genderOfGivenName('Zzyzx')]).toEqual([
      'f',
      'm',
      null,
    ]);
  });

  it('reads titles and offices', () => {
    expect([genderOfTitle('Mrs.'), genderOfTitle('police spokesman'), genderOfTitle('minister')]).toEqual([
      'f',
      'm',
      null,
    ]);
  });

  it('lets a title outweigh a name, and a name a few pronouns', () => {
    const none = { f: 0, m: 0 };
    expect(decideGender('Angela', { title: { f: 0, m: 1 }, pronouns: none })).toBe('m');
    expect(decideGender('Angela', { title: none, pronouns: { f: 0, m: 4 } })).toBe('f');
    expect(decideGender(null, { title: none, pronouns: { f: 3, m: 1 } })).toBe('f');
    expect(decideGender(null, { title: none, pronouns: { f: 3, m: 2 } })).toBeNull();
  });
});

describe('spellings', () => {
  it('folds case, accents and marks', () => {
    expect(fold('Đorđe’s Łódź‑Café')).toBe("dorde's lodz-cafe");
  });

  it('compacts what differs in marks and doubled letters', () => {
    expect(compact('Co-operation')).toBe(compact('Cooperation'));
    expect(compact('Organisation')).toBe(compact('Organization'));
  });

  it('keeps the consonants that transliterations share', () => {
    expect(skeleton('Aleksandr')).toBe(skeleton('Alexander'));
    expect(skeleton('Anna')).not.toBe(skeleton('Olga'));
  });

  it.each([
    ['Stranovick', 'Stranovic', true],
    ['Voronskyy', 'Voronsky', true],
    ['Riabchuk', 'Ryabchuk', true],
    ['Holt', 'Hilt', false],
    ['Carter', 'Barter', false],
  ])('surnames %s and %s alike: %s', (one, other, alike) => {
    expect(similarSurname(one, other)).toBe(alike);
  });

  it('counts edits up to a limit', () => {
    expect([
      withinEdits('kitten', 'sitting', 3),
      withinEdits('kitten', 'sitting', 2),
      withinEdits('a'.repeat(50), 'b', 60),
    ]).toEqual([true, false, false]);
  });

  it('makes slugs', () => {
    expect(slug('Niamh O’Farrelly, Jr.')).toBe('niamh-ofarrelly-jr');
  });

  it('gives the initials of a name with and without small words', () => {
    expect(initialsOf('Council for Safe Harbours')).toEqual(expect.arrayContaining(['csh', 'cfsh']));
    expect(initialsOf('Council')).toEqual([]);
  });
});
