import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryNames } from '../../src/answers/question/languages/country-names.ts';
import { glossaryOf, LANGUAGES } from '../../src/answers/question/languages/glossary.ts';
import { inAnyOrder, initialsIn } from '../../src/answers/question/languages/initials.ts';
import { createPlaceNames } from '../../src/answers/question/languages/places.ts';
import { withWholeVerbs } from '../../src/answers/question/languages/separable.ts';
import { createTranslator } from '../../src/answers/question/languages/translate.ts';
import { createNameFinder, type NamedEntity } from '../../src/search/name-finder.ts';

const ENTITIES: NamedEntity[] = [
  {
    id: 'marn',
    kind: 'person',
    names: [
      { text: 'Ilse Marn', kind: 'full' },
      { text: 'Marn', kind: 'surname' },
    ],
  },
  { id: 'palace', kind: 'organisation', names: [{ text: 'Orlanin', kind: 'full' }] },
  { id: 'lisbon', kind: 'place', names: [{ text: 'Lisbon', kind: 'full' }] },
  {
    id: 'fund',
    kind: 'organisation',
    names: [{ text: 'Organization for Peace and Water in Africa', kind: 'full' }],
  },
];
const toEnglish = createTranslator(ENTITIES, createNameFinder(ENTITIES), ['escalation', 'diplomats', 'harbour']);

describe('a question is turned into English', () => {
  it.each([
    ['wer ist Ilse Marn', 'who is Ilse Marn'],
    ['Wer ist Orlaninsprecher?', 'who is orlanin spokesman?'],
    ['was sagte Marn zur Eskalation', 'what did Marn say about escalation'],
    ['welcher Vize-Außenminister nahm an den Gesprächen teil', 'which deputy-foreign minister took part to talks'],
    ['wann war das Treffen am 4. März', 'when was meeting on 4 March'],
    ["qu'a dit Marn sur l'accord ?", 'what did Marn say about agreement ?'],
    ['qui est le ministre de la défense du Pérou', 'who is defence minister of Peru'],
    ['¿cuándo fue la reunión de Lisboa?', '¿when was meeting of Lisboa?'],
    ['chi guida la delegazione portoghese', 'who leads delegation Portuguese'],
    ['kto jest rzecznikiem rządu Portugalii', 'who is spokesman government Portugal'],
    ['что сказала Марн о санкциях', 'what did Марн say about sanctions'],
    ['коли відбулася зустріч у Лісабоні', 'when took place meeting in Лісабоні'],
    ['кто возглавляет ОМВА', 'who leads Organization for Peace and Water in Africa'],
  ])('%s', (text, english) => {
    expect(toEnglish(text)).toBe(english);
  });

  it.each([
    'who is Ilse Marn',
    'when was the meeting in Lisbon?',
    'Marn on the war in Peru',
    'who is Jean de la Tour',
    'minister of defence',
    'la paz talks',
    'de facto leader',
    'come on, who said no',
    'die hard supporters of the plan',
    'Ilse Marn',
    'who is Петро Марн',
    '',
  ])('unless it is in English: %s', (text) => {
    expect(toEnglish(text)).toBe(text);
  });

  it('word for word only where a word is known', () => {
    expect(toEnglish('кто такой Кондрат Выдумкин')).toBe('who is Кондрат Выдумкин');
    expect(toEnglish('was sagte Marn über Quatschkram')).toBe('what did Marn say about Quatschkram');
  });

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(typeof toEnglish(text)).toBe('string');
      }),
      { numRuns: 100 },
    );
    const words = ['wer', 'кто', 'qui', 'hat', 'что', 'de', 'la', 'сказал', 'minister', 'Marn', 'é', "l'", '4.', '—'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
        expect(typeof toEnglish(list.join(' '))).toBe('string');
      }),
      { numRuns: 100 },
    );
  });
});

describe('the tables', () => {
  it.each(LANGUAGES)('have a question word, an office and a month in %s', (language) => {
    const english = new Set([...glossaryOf(language).byBeginning.values()].flat().map((wording) => wording.english));
    for (const word of ['who', 'when', 'what', 'minister', 'talks', 'said', 'March', 'Thursday'])
      expect(english).toContain(word);
  });

  it.each(LANGUAGES)('have no empty wording in %s', (language) => {
    for (const wording of [...glossaryOf(language).byBeginning.values()].flat())
      for (const { stem } of wording.words) expect(stem).toMatch(/^[\p{L}\p{N}']+$/u);
  });
});

describe('countries and their peoples are known', () => {
  it.each([
    ['de', 'portugiesischer', 'Portuguese'],
    ['de', 'kenianische', 'Kenyan'],
    ['fr', 'kényane', 'Kenyan'],
    ['es', 'peruana', 'Peruvian'],
    ['it', 'peruviano', 'Peruvian'],
    ['pl', 'portugalii', 'Portugal'],
    ['pl', 'kenijskiego', 'Kenyan'],
    ['ru', 'кении', 'Kenya'],
    ['ru', 'португальский', 'Portuguese'],
    ['ru', 'перуанцы', 'Peruvian'],
    ['uk', 'кенійський', 'Kenyan'],
    ['uk', 'португалії', 'Portugal'],
  ] as const)('%s: %s', (language, word, english) => {
    const folded = word.normalize('NFKD').replace(/\p{M}/gu, '');
    expect(countryNames(language).at([folded], 0)?.english).toBe(english);
  });

  it.each([
    ['de', 'menschen'],
    ['fr', 'rencontre'],
    ['es', 'ministro'],
    ['ru', 'говорил'],
    ['ru', 'конца'],
    ['uk', 'зустріч'],
    ['pl', 'spotkanie'],
  ] as const)('and nothing else, in %s: %s', (language, word) => {
    expect(countryNames(language).at([word], 0)).toBeNull();
  });
});

describe('a place is known by its consonants', () => {
  const places = createPlaceNames(['Lisbon', 'Prague', 'Nairobi']);
  it.each([
    ['lissabon', 'Lisbon'],
    ['lisbona', 'Lisbon'],
    ['лиссабоне', 'Lisbon'],
    ['праге', 'Prague'],
    ['найроби', 'Nairobi'],
  ])('%s', (word, name) => {
    expect(places.like([word.normalize('NFKD').replace(/\p{M}/gu, '')], true)).toBe(name);
  });

  it.each(['варшаве', 'london', 'лондоне', 'parigi'])('but no other city is taken for it: %s', (word) => {
    expect(places.like([word], true)).toBeNull();
  });
});

describe('initials of an organisation', () => {
  it.each([
    ['de', 'ofwa', true],
    ['de', 'opwa', false],
    ['ru', 'омва', true],
    ['es', 'opaa', true],
    ['fr', 'opea', true],
  ] as const)('%s: %s', (language, initials, known) => {
    const found = initialsIn(
      'Organization for Peace and Water in Africa',
      glossaryOf(language),
      countryNames(language),
    );
    expect(found.includes(initials)).toBe(known);
  });

  it('may stand in another order where a language says the noun first', () => {
    expect(initialsIn('ABCD', glossaryOf('fr'), countryNames('fr'))).toEqual([inAnyOrder('dbca')]);
    expect(initialsIn('ABCD', glossaryOf('de'), countryNames('de'))).toEqual([]);
  });
});

it.each([
  ['wann trat Marn zurück?', 'wann zurückgetreten Marn ?'],
  ['wer nahm an der Sitzung teil', 'wer teilgenommen an der Sitzung '],
  ['wer nahm Platz', 'wer nahm Platz'],
])('a German verb in two parts is one: %s', (text, whole) => {
  expect(withWholeVerbs(text)).toBe(whole);
});
