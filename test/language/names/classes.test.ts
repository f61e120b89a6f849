import { describe, expect, it } from 'vitest';
import { countriesOfDemonym } from '../../../src/language/names/demonyms.ts';
import { namesOf, peopleIn, person } from './build.ts';

const office = (text: string): string | undefined => namesOf(text).people[0]?.roles[0]?.text;

describe('transliterated names', () => {
  it.each([
    ['two spellings of article and given name', 'Mahmoud al-Sarrani', 'Mahmud El Sarrani'],
    ['an assimilated article', 'Khaled ash-Shahri', 'Khalid al-Shahri'],
    ['the article left out', 'Ibrahim al-Qadiri', 'Ibrahim Qadiri'],
  ])('are one person with %s', (_, one, other) => {
    expect(peopleIn([`Trade envoy ${one} arrived.`, `Trade envoy ${other} spoke.`])).toHaveLength(1);
  });

  it('find the person by the surname in another spelling of the article', () => {
    const names = namesOf([
      'Trade envoy Khaled al-Shahri arrived.',
      'Khaled al-Shahri left. El-Shahri was late, said Shahri.',
    ]);
    expect(names.people).toHaveLength(1);
    expect(names.people[0]!.mentions.map(({ text }) => text)).toContain('El-Shahri');
  });

  it('stay two people with different given names', () => {
    expect(peopleIn(['Poet Ahmed al-Tamimi arrived.', 'Banker Omar al-Tamimi spoke.'])).toHaveLength(2);
  });
});

describe('the whole office', () => {
  it.each([
    [
      'a body that begins with a participle',
      '“It is late, "United Nations envoy Aino Karvo said.',
      'United Nations envoy',
    ],
    [
      'a complement before a comma',
      'The World Bank envoy for the lower valleys, Petra Lund, left.',
      'World Bank envoy for the lower valleys',
    ],
    [
      'a secretary of a body',
      'The secretary general of the assembly, Tiro Mabote, stayed.',
      'secretary general of the assembly',
    ],
    [
      'a spokeswoman at the end',
      'He thanked the spokeswoman for the harbour board, Ann Vessel.',
      'spokeswoman for the harbour board',
    ],
    ['a noun that is a verb as well', 'Former Finnish dam inspector Aino Karvo left.', 'Former Finnish dam inspector'],
    [
      'two unlisted portfolios',
      'Estonian Roads and Harbours Minister Aino Karvo spoke.',
      'Estonian Roads and Harbours Minister',
    ],
  ])('takes in %s', (_, text, expected) => {
    expect(office(text)).toBe(expected);
  });

  it('makes no organisation of joined portfolios', () => {
    expect(
      namesOf('Estonian Roads and Harbours Minister Aino Karvo spoke.').organisations.map(({ name }) => name),
    ).toEqual(['Estonia']);
  });

  it.each([
    'The head of the delegation, Monday, left.',
    'The leader of the movement, Norway said, was late.',
    'The mayor of the capital, Oslo, spoke.',
  ])('takes no day or place behind a comma for its holder: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it.each([
    'Finnish Trade Minister Aino Karvo, Norway’s Trade Minister Stig Brenn and Dale Bank Vice President Carl Stubb on the quay signed.',
    'She briefed Finnish Trade Minister Aino Karvo, Norway’s deputy minister Stig Brenn and Judge Carl Stubb on the call and left.',
  ])('ends before the next holder of a list: %s', (text) => {
    expect(person(namesOf(text), 'Aino Karvo').roles.map((role) => role.text)).toEqual(['Finnish Trade Minister']);
  });
});

describe('people of outlets', () => {
  it.each([
    ['Asked by Harbour Radio’s Imani Kolele if it was late, she left.', ['Imani Kolele']],
    ['He told the Dale Gazette’s Ruvimbo Chisale that it was late.', ['Ruvimbo Chisale']],
    ['Delta News’s Oskari Vehmas was there.', ['Oskari Vehmas']],
  ])('are people: %s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it.each(['Harbour Radio’s Morning Hour was off air.', 'The Dale Post’s Weekend Magazine closed.'])(
    'are not their programmes: %s',
    (text) => {
      expect(peopleIn(text)).toEqual([]);
    },
  );
});

describe('an office alone', () => {
  const officeMentions = (texts: readonly string[], name: string): string[] =>
    person(namesOf(texts), name)
      .mentions.filter(({ form }) => form === 'office')
      .map(({ text }) => text);

  it.each([
    ['of a person’s country', 'Finnish President Aino Karvo spoke.', 'spokesman for the Finnish presidency'],
    ['of the person', 'Dale Mayor Aino Karvo spoke.', 'spokesman for Karvo'],
    ['of the ministry', 'Finnish Trade Minister Aino Karvo spoke.', 'spokesman for the Finnish trade ministry'],
  ])('with an owner is the one who serves the office %s, in any article', (_, first, role) => {
    const texts = [`${first} Karvo’s spokesman did not.`, `Stig Brenn, ${role}, said no.`];
    expect(officeMentions(texts, 'Stig Brenn')).toEqual(['Karvo’s spokesman']);
  });

  it('with a country is its only holder in the corpus', () => {
    expect(
      officeMentions(['The Finnish president was late.', 'Finnish President Aino Karvo spoke.'], 'Aino Karvo'),
    ).toEqual(['Finnish president']);
  });

  it('stays open where two have held it', () => {
    const texts = [
      'The Finnish president was late.',
      'Finnish President Aino Karvo spoke.',
      'Finnish President Stig Brenn spoke.',
    ];
    expect(officeMentions(texts, 'Aino Karvo')).toEqual([]);
  });
});

describe('peoples', () => {
  it.each([
    ['Icelandic', 'Iceland'],
    ['Uzbek', 'Uzbekistan'],
    ['Basotho', 'Lesotho'],
    ['Namibian', 'Namibia'],
  ])('of %s are known', (word, country) => {
    expect(countriesOfDemonym(word)[0]?.name).toBe(country);
  });

  it.each([
    ['Equatorial Guinea sent a boat; a Guinean boat left.', 'Equatorial Guinea'],
    ['Guinea sent a boat; a Guinean boat left.', 'Guinea'],
    ['Korean boats stayed in South Korea.', 'South Korea'],
  ])('that two countries share are those of the one the article names: %s', (text, country) => {
    const demonym = namesOf(text).organisations.filter(({ mentions }) =>
      mentions.some(({ form }) => form === 'demonym'),
    );
    expect(demonym.map(({ name }) => name)).toEqual([country]);
  });

  it('that two countries share are told apart article by article', () => {
    const names = namesOf(['North Korea spoke. Korean boats left.', 'South Korea spoke. Korean boats came.']);
    const files = names.organisations.map(({ name, mentions }) => [
      name,
      mentions.filter(({ form }) => form === 'demonym').map(({ file }) => file),
    ]);
    expect(Object.fromEntries(files)).toEqual({ 'North Korea': ['a.txt'], 'South Korea': ['b.txt'] });
  });
});
