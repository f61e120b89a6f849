import { describe, expect, it } from 'vitest';
import { namesOf, peopleIn, person } from './build.ts';

describe('who counts as a person', () => {
  it.each([
    [
      'an office with its country before the name',
      'Chilean Trade Minister Rosaura Kvistad arrived on Monday.',
      ['Rosaura Kvistad'],
    ],
    ['a courtesy title before a single name', 'The board met Mr. Tollander twice.', ['Tollander']],
    [
      'an abbreviated title',
      'The bill was written by Sen. Odalys Brekke and Rep. Tom Ashgrove.',
      ['Odalys Brekke', 'Tom Ashgrove'],
    ],
    [
      'a lower-case office with an owner',
      'Peru’s deputy fisheries minister Quillon Ybarra declined to comment.',
      ['Quillon Ybarra'],
    ],
    ['an office with "of"', 'The letter went to Deputy Secretary of Labor Imelda Farrow.', ['Imelda Farrow']],
    [
      'an ambassador to an organisation',
      'Kenyan Ambassador to the United Nations Wanjiru Otieno spoke first.',
      ['Wanjiru Otieno'],
    ],
    ['an apposition with a trade', 'Prices will fall, said Zoltan Weirich, an expert on freight.', ['Zoltan Weirich']],
    ['an apposition with an age', 'Brannagh Oduya, 47, lost her boat in the storm.', ['Brannagh Oduya']],
    ['a relative clause', 'Torvald Quenby, who has chaired the panel since May, was absent.', ['Torvald Quenby']],
    ['an office before a comma', 'The ministry’s spokesman, Eskil Marrowby, denied it.', ['Eskil Marrowby']],
    [
      'coordinated holders of one office',
      'Envoys Pia Lund, Marek Holub and Sanna Vire signed the text.',
      ['Marek Holub', 'Pia Lund', 'Sanna Vire'],
    ],
    ['surnames under a plural office', 'He had advised Presidents Okonjo and Brandvold.', ['Brandvold', 'Okonjo']],
    [
      'a list introduced by "including"',
      'Several former Danish ambassadors, including Lise Thorup, signed it.',
      ['Lise Thorup'],
    ],
    [
      'an administration named by its head',
      'The pact was drawn up under the Valdemarson administration.',
      ['Valdemarson'],
    ],
    [
      'particles',
      'Dutch Finance Minister Joost van der Velde met Italian Premier Carlo Di Renzo.',
      ['Carlo Di Renzo', 'Joost van der Velde'],
    ],
    ['initials', 'The plan dates from President Harold W. Lindqvist.', ['Harold W. Lindqvist']],
    [
      'apostrophes, hyphens and accents',
      'Irish Foreign Minister Niamh O’Farrelly hosted Jean-Benoît Légaré, a lawyer.',
      ['Jean-Benoît Légaré', 'Niamh O’Farrelly'],
    ],
    ['an ending', 'Gov. Walter Prentiss Jr. vetoed it.', ['Walter Prentiss Jr.']],
    [
      'a nickname in quotation marks',
      'Former Mayor William “Buck” Harrowgate returned.',
      ['William “Buck” Harrowgate'],
    ],
    ['an outlet as the owner', 'She told Outlook’s Christabelle Amanvi that it was late.', ['Christabelle Amanvi']],
    [
      'a surname alone with a verb of saying and a pronoun',
      'Hadleigh told reporters that the session went well. She added that it was long.',
      ['Hadleigh'],
    ],
  ])('finds %s', (_, text, expected) => {
    const found = namesOf(text)
      .people.map((one) => one.name.replace(/ “Buck”/, ' “Buck”'))
      .sort();
    expect(found.map((name) => name.replace(' Buck ', ' “Buck” '))).toEqual(expected);
  });

  it.each([
    ['a pipeline', 'Work on the Baltic Arrow 3 pipeline stopped. Baltic Arrow 3 is nearly done.'],
    [
      'organisations with a verb of saying',
      'The Finnish Ministry of Transport said it agreed. Human Rights Monitor said it did not.',
    ],
    ['places', 'The delegates flew to New Delhi and then to Santa Fe. Fort Collins was next.'],
    ['an outlet with an article', 'The result was first reported by The Summit, according to The Lantern.'],
    ['weekdays and months', 'On Monday March began. Last Friday April ended.'],
    ['what only opens a sentence', 'Meanwhile Experts disagreed. Talks resumed. Nearly all left.'],
    ['a dateline in capitals', 'HELSINKI The Finnish government reiterated its offer on Saturday.'],
    ['parties and groups', 'Democrats opposed the plan, and Liberals said they would wait.'],
    ['laws and treaties', 'The Clean Harbours Act and the Lima Protocol were cited.'],
    ['companies that bear a name', 'Walter Grimes Corp. said profits rose. Walter Grimes shares fell.'],
    ['contractions', 'I’ve said so. They’re late, he’s not, and I’m tired.'],
    ['headlines in title case', 'Harbour Talks Falter As Ministers Trade Blame Over Fishing Rights'],
  ])('leaves out %s', (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});

describe('one person, several spellings', () => {
  it('finds a surname whose first name and office stand in another article only', () => {
    const names = namesOf([
      'Kvistad told reporters that the gap was wide.',
      'Chilean Trade Minister Rosaura Kvistad left early.',
    ]);
    expect(names.people).toHaveLength(1);
    expect(person(names, 'Rosaura Kvistad').mentions.map((one) => [one.file, one.form, one.text])).toEqual([
      ['a.txt', 'surname', 'Kvistad'],
      ['b.txt', 'full', 'Rosaura Kvistad'],
    ]);
  });

  it('keeps namesakes apart by the article that gives the first name', () => {
    const names = namesOf([
      'Treasurer Anna Holmgaard resigned. Holmgaard gave no reason.',
      'Admiral Peter Holmgaard saluted. Holmgaard then left.',
    ]);
    expect(names.people.map((one) => [one.name, one.mentions.length, one.mentions[0]!.file])).toEqual([
      ['Anna Holmgaard', 2, 'a.txt'],
      ['Peter Holmgaard', 2, 'b.txt'],
    ]);
  });

  it('tells namesakes in one article by their courtesy title', () => {
    const names = namesOf(
      'Anna Holmgaard, a judge, married Peter Holmgaard, a baker. Mrs. Holmgaard spoke. Mr. Holmgaard sang.',
    );
    expect(person(names, 'Anna Holmgaard').mentions.map((one) => one.text)).toEqual(['Anna Holmgaard', 'Holmgaard']);
    expect(person(names, 'Peter Holmgaard').mentions).toHaveLength(2);
  });

  it.each([
    ['two transliterations in two articles', 'Envoy Sergei Voronchuk spoke.', 'Envoy Sergey Voronchuk listened.'],
    ['a pet name', 'Senator William Harrowgate spoke.', 'Senator Bill Harrowgate listened.'],
    ['a middle initial that is missing once', 'Senator Dana R. Harrowgate spoke.', 'Senator Dana Harrowgate listened.'],
    ['an accent', 'Minister Élodie Marchetière spoke.', 'Minister Elodie Marchetiere listened.'],
    ['an initial for the first name', 'Judge Ottoline Harrowgate spoke.', 'Judge O. Harrowgate listened.'],
    [
      'a slip in the surname under the same office',
      'Treaty negotiator Ottoline Stranovick spoke.',
      'Treaty negotiator Ottoline Stranovic listened.',
    ],
    ['a double surname cut short', 'Envoy Rahim Sorkhabi Tehrani spoke.', 'Envoy Rahim Sorkhabi listened.'],
    [
      'a double surname with a hyphen and without',
      'Envoy Rahim Sorkhabi-Tehrani spoke.',
      'Envoy Rahim Sorkhabi Tehrani listened.',
    ],
    [
      'first letters that transliterations choose between',
      'Deputy Premier Yavor Khadzhiev spoke.',
      'Deputy Premier Javor Hadzhiev listened.',
    ],
  ])('merges %s', (_, one, other) => {
    expect(namesOf([one, other]).people).toHaveLength(1);
  });

  it('merges a surname that the article itself spells in two ways', () => {
    const names = namesOf('Lawmaker Ottoline Stranovick rose. Stranovic, with nine others, left.');
    expect(names.people.map((one) => [one.name, one.spellings])).toEqual([['Ottoline Stranovick', ['Stranovic']]]);
  });

  it.each([
    ['the same first name', 'Minister Alexander Dorring spoke.', 'Minister Alexander Fennick listened.'],
    [
      'surnames one letter apart and no common office',
      'Banker Ottoline Carter spoke.',
      'Admiral Ottoline Carver listened.',
    ],
    ['a man and a woman', 'Judge Daniel Harrowgate spoke.', 'Judge Danielle Harrowgate listened.'],
    ['father and son', 'Judge Walter Harrowgate spoke.', 'Banker Walter Harrowgate Jr. listened.'],
    ['different middle initials', 'Judge George W. Harrowgate spoke.', 'Judge George H. Harrowgate listened.'],
  ])('keeps apart two people with %s', (_, one, other) => {
    expect(namesOf([one, other]).people).toHaveLength(2);
  });

  it('finds both halves of a hyphened pair of surnames', () => {
    const names = namesOf('President Okonjo met Premier Brandvold. The Okonjo-Brandvold call lasted an hour.');
    expect(names.people.map((one) => one.mentions.map((mention) => mention.text))).toEqual([
      ['Brandvold', 'Brandvold'],
      ['Okonjo', 'Okonjo'],
    ]);
  });

  it('does not take a word for a surname where it is the ordinary word', () => {
    const names = namesOf(
      'Spokesman Ned Price spoke. Price said no. The price of bread rose. Price rises were feared.',
    );
    expect(person(names, 'Ned Price').mentions.map((one) => one.text)).toEqual(['Ned Price', 'Price']);
  });

  it('does not take a surname inside another name', () => {
    const names = namesOf('Judge Ann Harrowgate spoke. The Harrowgate Foundation paid. Harrowgate Hills is a suburb.');
    expect(person(names, 'Ann Harrowgate').mentions).toHaveLength(1);
  });

  it('takes an editor’s name, spellings, gender and offices before its own', () => {
    const names = namesOf('Minister Kim Tarleby spoke. Tarlebee left.', {
      people: [
        {
          name: 'Kimberley Tarleby',
          spellings: ['Kim Tarleby', 'Tarlebee'],
          gender: 'm',
          offices: ['Minister of Ports'],
        },
      ],
    });
    const found = person(names, 'Kimberley Tarleby');
    expect(found).toMatchObject({ id: 'person:kimberley-tarleby', gender: 'm', surname: 'Tarleby' });
    expect(found.mentions).toHaveLength(2);
    expect(found.roles[0]).toEqual({
      file: '',
      start: 0,
      end: 0,
      text: 'Minister of Ports',
      former: false,
      form: 'editor',
    });
  });

  it('leaves out people whom only an editor knows', () => {
    expect(namesOf('Nobody came.', { people: [{ name: 'Kim Tarleby', spellings: [], offices: [] }] }).people).toEqual(
      [],
    );
  });
});

describe('the office as a mention', () => {
  it('finds the holder in the same article', () => {
    const names = namesOf(
      'Kenyan President Wanjiru Otieno spoke. The Kenyan president then left. The Kenyan leader was tired.',
    );
    expect(person(names, 'Wanjiru Otieno').mentions.map((one) => [one.text, one.form])).toEqual([
      ['Wanjiru Otieno', 'full'],
      ['Kenyan president', 'office'],
      ['Kenyan leader', 'description'],
    ]);
  });

  it('does not guess between two holders, nor take a deputy for the minister', () => {
    const names = namesOf(
      'Kenyan Foreign Minister Wanjiru Otieno and Kenyan Deputy Foreign Minister Ayo Kamau met. The Kenyan foreign minister spoke. The Kenyan minister left.',
    );
    expect(person(names, 'Wanjiru Otieno').mentions.map((one) => one.text)).toEqual([
      'Wanjiru Otieno',
      'Kenyan foreign minister',
    ]);
    expect(person(names, 'Ayo Kamau').mentions).toHaveLength(1);
  });
});

describe('gender', () => {
  it.each([
    ['a title', 'Ms. Tollander spoke.', 'f'],
    ['an office that only men are called by', 'Spokesman Arwel Tollander spoke.', 'm'],
    ['a listed given name', 'Minister Angela Tollander spoke.', 'f'],
    [
      'pronouns that follow',
      'Minister Ondrax Tollander said she was glad. She left with her aide. Tollander said she would return.',
      'f',
    ],
    ['nothing', 'Minister Ondrax Tollander spoke.', null],
  ])('is told by %s', (_, text, gender) => {
    expect(namesOf(text).people[0]!.gender).toBe(gender);
  });
});
