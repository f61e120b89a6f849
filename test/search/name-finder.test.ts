import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameFinder, type NamedEntity } from '../../src/search/name-finder.ts';

const person = (id: string, name: string, ...more: NamedEntity['names']): NamedEntity => {
  const words = name.split(' ');
  return {
    id,
    kind: 'person',
    names: [
      { text: name, kind: 'full' },
      { text: words.at(-1)!, kind: 'surname' },
      { text: words[0]!, kind: 'given' },
      ...more,
    ],
  };
};

const ENTITIES: NamedEntity[] = [
  person('ashdown', 'Margaret Ashdown', { text: 'Harbour Minister', kind: 'office' }),
  person('kovachenko', 'Sergiy Kovachenko'),
  person('tyablikov', 'Arkady Tyablikov'),
  person('zoe', 'Zoë Marlö'),
  person('wilton', 'William J. Wilton'),
  person('wilton-k', 'Karen Wilton'),
  person('cost', 'Edmund Cost'),
  person('dubinsky', 'Oleh Dubinsky'),
  { id: 'hvc', kind: 'organisation', names: [{ text: 'Harbour and Valley Council', kind: 'full' }] },
  {
    id: 'orfw',
    kind: 'organisation',
    names: [
      { text: 'Organization for River Fisheries and Water', kind: 'full' },
      { text: 'ORFW', kind: 'short' },
    ],
  },
  { id: 'who', kind: 'organisation', names: [{ text: 'WHO', kind: 'short' }] },
  {
    id: 'us',
    kind: 'country',
    names: [
      { text: 'US', kind: 'short' },
      { text: 'the US', kind: 'spelling' },
    ],
  },
  {
    id: 'blueline',
    kind: 'thing',
    names: [
      { text: 'Blue Line 3', kind: 'full' },
      { text: 'Blue Line', kind: 'spelling' },
    ],
  },
  { id: 'oldport', kind: 'place', names: [{ text: 'Oldport', kind: 'full' }] },
];
const CORPUS_WORDS = new Set('the river talks began sluice gate dredging wilton karen'.split(' '));
const finder = createNameFinder(ENTITIES, { isCorpusWord: (word) => CORPUS_WORDS.has(word) });

/** `text how entity`, the best entities only. */
const found = (question: string) =>
  finder.find(question).map(({ text, how, candidates }) => {
    const best = candidates[0]!.score;
    return `${text} | ${how} | ${candidates
      .filter(({ score }) => score > best - 0.01)
      .map(({ entity }) => entity)
      .join(', ')}`;
  });

describe('names are found', () => {
  it.each([
    ['What did Margaret Ashdown say?', ['Margaret Ashdown | exact | ashdown']],
    ['who is margaret ashdown', ['margaret ashdown | case | ashdown']],
    ['ashdown?', ['ashdown | case | ashdown']],
    ['zoe marlo on dredging', ['zoe marlo | accent | zoe']],
    ['Ashdown’s plan', ['Ashdown | exact | ashdown']],
    ['ashdowns plan', ['ashdowns | case | ashdown']],
    ['who is ahsdown', ['ahsdown | misspelt | ashdown']],
    ['asshdown on the gate', ['asshdown | transliteration | ashdown']],
    ['kovatchenko', ['kovatchenko | transliteration | kovachenko']],
    ['tiablikov', ['tiablikov | transliteration | tyablikov']],
    ['tybalikov', ['tybalikov | misspelt | tyablikov']],
    ['dubinskyy', ['dubinskyy | transliteration | dubinsky']],
    [
      'dubinskiy and kowachenko',
      ['dubinskiy | transliteration | dubinsky', 'kowachenko | transliteration | kovachenko'],
    ],
    ['sergey kovachenko', ['sergey kovachenko | nickname | kovachenko']],
    ['bill wilton', ['bill wilton | nickname | wilton']],
    ['william wilton', ['william wilton | case | wilton']],
    ['what did wilton say', ['wilton | case | wilton, wilton-k']],
    ['karen wilton', ['karen wilton | case | wilton-k']],
    ['orfw meeting', ['orfw | case | orfw']],
    ['when does the ORFW meet', ['ORFW | exact | orfw']],
    ['owrf meeting', []],
    ['orwf meeting', ['orwf | acronym | orfw']],
    ['the harbour and valley council', ['harbour and valley council | case | hvc']],
    ['harbor and valey council', ['harbor and valey council | misspelt | hvc']],
    ['the HVC', ['HVC | acronym | hvc']],
    ['hvc session', ['hvc | acronym | hvc']],
    ['blueline 3', ['blueline 3 | case | blueline']],
    ['blue line 3', ['blue line 3 | case | blueline']],
    ['who is the harbour minister', ['harbour minister | case | ashdown']],
    ['old port', ['old port | case | oldport']],
  ])('%s', (question, expected) => expect(found(question)).toEqual(expected));
});

describe('names in Cyrillic letters and their cases are found', () => {
  it.each([
    ['Что сказала Эшдаун?', []],
    ['Что сказал Тябликов о шлюзе?', ['Тябликов | transliteration | tyablikov']],
    ['встреча с Тябликовым', ['Тябликовым | transliteration | tyablikov']],
    ['о Тябликове и Дубинском', ['Тябликове | transliteration | tyablikov', 'Дубинском | transliteration | dubinsky']],
    ['що сказав Дубинський', ['Дубинський | transliteration | dubinsky']],
    ['интервью Сергія Коваченка', ['Сергія Коваченка | transliteration | kovachenko']],
    ['кто и когда', []],
  ])('%s', (question, expected) => expect(found(question)).toEqual(expected));
});

describe('what is no name is left alone', () => {
  it.each([
    'dont know whats up',
    'what was the cost of the gate',
    'who said that it costs too much',
    'who was it',
    'tell us more',
    'who spoke for us',
    'the minister of the harbour',
    'sergiy unknownov',
    'margaret thornbury',
    'edward ashdown',
    'wilful damage to the old quay',
    'marlowe',
    'a blue car in a line',
  ])('%s', (question) => expect(found(question)).toEqual([]));

  it('"us" before a noun is the country, and so are capitals', () => {
    expect(found('who led the us side')).toEqual(['us | acronym | us']);
    expect(found('us envoy')).toEqual(['us | acronym | us']);
    expect(found('What did the US say')).toEqual(['US | exact | us']);
  });

  it('a surname that is an everyday word needs a place where a name can stand', () => {
    expect(found('what did cost say')).toEqual(['cost | case | cost']);
    expect(found('What did Cost say about the gate')).toEqual(['Cost | exact | cost']);
    expect(found('gate cost')).toEqual([]);
  });

  it('WHO needs its capitals', () => {
    expect(found('Did the WHO speak')).toEqual(['WHO | exact | who']);
    expect(found('who spoke')).toEqual([]);
  });
});

describe('unknown names', () => {
  const unknown = (question: string) => finder.unknownNames(question, finder.find(question)).map(({ text }) => text);
  it.each([
    ['what did thornquist say', ['thornquist']],
    ['what did Ella Thornquist say about the sluice', ['Ella Thornquist']],
    ['sergiy unknownov', ['sergiy unknownov']],
    ['karen ashdown', ['karen ashdown']],
    ['who is margaret ashdown', []],
    ['what is the dredging plan', []],
    ['when did the talks beginn', []],
    ['wat did ashdown say pls', []],
    ['on Monday in January', []],
    ['Ashdown and Vexley on the gate', ['Vexley']],
    ['что сказал Вексли о Тябликове', ['Вексли']],
    ['', []],
  ])('%s', (question, expected) => expect(unknown(question)).toEqual(expected));
});

describe('on any text', () => {
  const word = fc.constantFrom(
    'Margaret',
    'ashdown',
    'Wilton’s',
    'us',
    'ORFW',
    'the',
    'council',
    'harbour',
    'and',
    'valley',
    'Тябликову',
    '3',
    'J.',
    'vexley',
    '?',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
  );
  it('hits and unknown names are slices in order that never overlap', () => {
    fc.assert(
      fc.property(text, (question) => {
        const hits = finder.find(question);
        const unknown = finder.unknownNames(question, hits);
        for (const list of [hits, unknown]) {
          let last = 0;
          for (const { start, end, text: slice } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(question.slice(start, end)).toBe(slice);
            last = end;
          }
        }
        for (const { start, end } of unknown)
          expect(hits.some((hit) => start < hit.end && hit.start < end)).toBe(false);
      }),
    );
  });

  it('the order of the entities changes nothing', () => {
    const reversed = createNameFinder(ENTITIES.toReversed(), { isCorpusWord: (one) => CORPUS_WORDS.has(one) });
    fc.assert(
      fc.property(text, (question) => {
        expect(reversed.find(question)).toEqual(finder.find(question));
      }),
    );
  });

  it.each(['Ashdown ', 'x', 'harbour and ', 'Тябликов ', 'vexleyov '])(
    'two thousand times %j is read without delay',
    (piece) => {
      const long = piece.repeat(2000);
      expect(finder.unknownNames(long, finder.find(long))).toBeDefined();
    },
  );
});
