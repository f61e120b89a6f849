import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeQuotations } from '../../../src/language/quotations/attribute.ts';
import type { DateMention, Names, Person, Quotation, Statement } from '../../../src/language/types.ts';
import { read } from './article.ts';

const NOBODY: Names = { people: [], organisations: [] };

function attribute(text: string, names: Names = NOBODY, dates: readonly DateMention[] = []) {
  return attributeQuotations(read(text), names, dates);
}

/** What each quotation says, who says it where it stands, and who that is. */
function said(text: string, names: Names = NOBODY): { words: string[]; by: string | null; who: string | null }[] {
  return attribute(text, names).quotations.map(({ segments, speaker }) => ({
    words: segments.map(({ start, end }) => text.slice(start, end)),
    by: speaker?.text ?? null,
    who: speaker?.name ?? null,
  }));
}

function person(
  id: string,
  name: string,
  gender: 'f' | 'm' | null,
  text: string,
  offices: readonly string[] = [],
): Person {
  const surname = name.split(' ').at(-1) ?? name;
  const mentions = [...text.matchAll(new RegExp(`${name}|${surname}`, 'g'))].map((match) => ({
    file: 'test.txt',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    form: match[0] === name ? ('full' as const) : ('surname' as const),
  }));
  const first = mentions[0] ?? { start: 0, end: 0 };
  return {
    id,
    kind: 'person',
    name,
    given: name.split(' ')[0] ?? null,
    surname,
    gender,
    spellings: [],
    roles: offices.map((office) => ({
      file: 'test.txt',
      start: first.start,
      end: first.end,
      text: office,
      former: false,
      form: 'office' as const,
    })),
    mentions,
  };
}

const SPEAKERS: readonly [phenomenon: string, text: string, by: string][] = [
  ['a subject before its verb', '“The lake is low this year,” Ilse Marn said.', 'Ilse Marn'],
  [
    'an office before the name',
    '“The lake is low this year,” Water Minister Ilse Marn told reporters.',
    'Water Minister Ilse Marn',
  ],
  [
    'a verb before its subject',
    '“The lake is low this year,” said Ilse Marn, who has run the board since May.',
    'Ilse Marn',
  ],
  [
    'a verb, a listener, a subject',
    '“The lake is low this year,” told reporters a senior board engineer.',
    'a senior board engineer',
  ],
  [
    'an apposition between subject and verb',
    '“The lake is low this year,” Odo Faul, a former head of the river board, said on Friday.',
    'Odo Faul',
  ],
  ['party and place in brackets', '“The lake is low this year,” Rep. Odo Faul (G-Dale) said.', 'Rep. Odo Faul'],
  [
    'a prepositional phrase between',
    '“The lake is low this year,” a spokesman for the mill said in a statement.',
    'a spokesman for the mill',
  ],
  [
    'a clause before the quotation',
    'Ilse Marn warned that the board had “no gates left to open” in spring.',
    'Ilse Marn',
  ],
  ['a colon', 'Ilse Marn put it bluntly in her letter: “The lake is gone.”', 'Ilse Marn'],
  ['a listener before the quotation', 'Odo Faul told the Dale Gazette: “We will not sell the mill.”', 'Odo Faul'],
  ['a description of something', 'Odo Faul called the vote “a very dull affair” and left.', 'Odo Faul'],
  [
    'an embedded verb that is no speech',
    'Ilse Marn said she had seen “no sign of rain at all” since May.',
    'Ilse Marn',
  ],
  [
    'a participle',
    'The board met on Friday, with Odo Faul saying it was “far too late for repairs” in the valley.',
    'Odo Faul',
  ],
  [
    'a participle after its main clause',
    'Odo Faul welcomed the vote, adding that the mill had “waited for years on end” for it.',
    'Odo Faul',
  ],
  [
    'a participle after a verb that is no speech',
    'As Marn repeated her plea, board officials stepped up warning farmers of a “truly dreadful summer” ahead.',
    'board officials',
  ],
  ['according to', 'The gates are “rusted beyond all repair,” according to Ilse Marn.', 'Ilse Marn'],
  ['a relative clause', 'The meeting was led by Odo Faul, who said the mill was “not for sale today” and left.', 'who'],
  [
    'an asker who is not the speaker',
    'Asked by the Gazette whether the lake was safe, Ilse Marn said: “It is safe enough.”',
    'Ilse Marn',
  ],
  ['a headline', 'Ilse Marn: ‘We will not drain the lake’', 'Ilse Marn'],
  ['a headline with a verb', 'Marn says lake is ‘past saving’', 'Marn'],
  ['a signature', '“The lake is a graveyard of boats by now.” — Ilse Marn', 'Ilse Marn'],
  ['a transcript', '“MARN: We will drain the lake in June.”', 'MARN'],
  ['an unknown verb after the name', '“The lake is low this year,” Ilse Marn harrumphed.', 'Ilse Marn'],
  ['a question', '“Is the lake safe?” asked Odo Faul.', 'Odo Faul'],
  ['one out of a group', '“The gates are rusted,” one of the engineers said.', 'one of the engineers'],
  ['two speakers', '“The gates are rusted,” Ilse Marn and Odo Faul wrote.', 'Ilse Marn and Odo Faul'],
];

describe('finding the speaker of a quotation by grammar alone', () => {
  it.each(SPEAKERS)('reads %s', (_, text, by) => {
    expect(said(text)[0]?.by).toBe(by);
  });

  it('leaves marked words without a speaker alone', () => {
    expect(said('The board screened “The Long Dry Summer” in the town hall.')[0]?.by).toBeNull();
  });
});

describe('putting the pieces of a quotation together', () => {
  const words = (text: string): string[][] => said(text).map((quotation) => quotation.words);

  it('joins what its reporting clause has split', () => {
    expect(words('“The lake is low,” Ilse Marn said. “We must act. We must act now.”')).toEqual([
      ['The lake is low,', 'We must act. We must act now.'],
    ]);
  });

  it('joins what its reporting clause has split within a sentence', () => {
    expect(words('“The lake,” Ilse Marn said, “is lower than ever.”')).toEqual([['The lake,', 'is lower than ever.']]);
  });

  it('joins what a stray mark has split', () => {
    expect(words('"The gates are old. "They have served well," Ilse Marn said.')).toEqual([
      ['The gates are old.', 'They have served well,'],
    ]);
  });

  it('keeps partial quotations of one sentence apart', () => {
    expect(words('Ilse Marn said the lake was “low by any measure” and the gates “past all repair.”')).toEqual([
      ['low by any measure'],
      ['past all repair.'],
    ]);
  });

  it('keeps a second reporting clause apart', () => {
    expect(words('“The lake is low,” Ilse Marn said. “We must act,” Odo Faul replied.')).toHaveLength(2);
  });

  it('joins paragraphs of which only the last is closed, to the speaker before them', () => {
    const text = '“The lake is low,” Ilse Marn said. “It fell in May.\n“It fell in June.\n“We must act.”';
    expect(said(text)).toMatchObject([
      { words: ['The lake is low,', 'It fell in May.', 'It fell in June.', 'We must act.'], by: 'Ilse Marn' },
    ]);
  });

  it('carries the speaker over to a paragraph that is only a quotation', () => {
    expect(said('“The lake is low this year,” Ilse Marn said.\n“We must act before the summer comes.”')[1]?.by).toBe(
      'Ilse Marn',
    );
  });

  it.each([
    ['direct', '“The lake is low,” Ilse Marn said.'],
    ['direct', 'Ilse Marn said: “The lake is low.”'],
    ['partial', 'Ilse Marn said the lake was “lower than ever before.”'],
    ['scare', 'The board owns a so-called “dry dock” in Dale.'],
  ])('says that it is %s: %s', (kind, text) => {
    expect(attribute(text).quotations[0]?.kind).toBe(kind);
  });
});

describe('resolving who a speaker is', () => {
  it('finds the person whose name overlaps, by surname too', () => {
    const text = 'Water Minister Ilse Marn came to Dale.\n“The lake is low,” Marn said.';
    const names = { people: [person('p1', 'Ilse Marn', 'f', text)], organisations: [] };
    expect(attribute(text, names).quotations[0]?.speaker).toMatchObject({
      text: 'Marn',
      entity: 'p1',
      name: 'Ilse Marn',
      kind: 'person',
      by: 'name',
    });
  });

  it('finds the full name in the article for people whom nobody has registered', () => {
    expect(said('Water Minister Ilse Marn came to Dale.\n“The lake is low,” Marn said.')[0]?.who).toBe('Ilse Marn');
  });

  it('takes a pronoun for the last of that gender who spoke, not for the nearest name', () => {
    const text =
      '“The lake is low,” Ilse Marn said after she had met Odo Faul and Tessa Brill.\n“We must act,” she said.\n“We must wait,” he said.';
    const people = [
      person('i', 'Ilse Marn', 'f', text),
      person('o', 'Odo Faul', 'm', text),
      person('t', 'Tessa Brill', 'f', text),
    ];
    const { quotations } = attribute(text, { people, organisations: [] });
    expect(quotations.map(({ speaker }) => speaker?.entity)).toEqual(['i', 'i', 'o']);
    expect(quotations[1]?.speaker).toMatchObject({ by: 'pronoun', text: 'she' });
  });

  it('takes a relative pronoun for the name before it', () => {
    const text = 'The meeting was led by Odo Faul, who said the mill was “not for sale today.”';
    const people = [person('o', 'Odo Faul', 'm', text)];
    expect(attribute(text, { people, organisations: [] }).quotations[0]?.speaker).toMatchObject({
      text: 'who',
      entity: 'o',
      name: 'Odo Faul',
    });
  });

  it('does not take the owner or the modifier of a description for the speaker', () => {
    const text = '“The lake is low,” a senior Marn aide said. “We must act,” Marn’s spokesman said.';
    const people = [person('i', 'Ilse Marn', 'f', text)];
    expect(attribute(text, { people, organisations: [] }).quotations.map(({ speaker }) => speaker?.entity)).toEqual([
      null,
      null,
    ]);
  });

  it('takes “the minister” for the last holder of the office', () => {
    const text = 'Water Minister Ilse Marn met Mill Director Odo Faul.\n“The lake is low,” the minister said.';
    const people = [
      person('i', 'Ilse Marn', 'f', text, ['Water Minister']),
      person('o', 'Odo Faul', 'm', text, ['Mill Director']),
    ];
    expect(attribute(text, { people, organisations: [] }).quotations[0]?.speaker).toMatchObject({
      entity: 'i',
      by: 'office',
      text: 'the minister',
    });
  });

  it('shows an unnamed source by its fullest description in the article', () => {
    const text = '“The lake is low,” a senior river board official said.\n“We must act,” the official added.';
    expect(said(text).map(({ who }) => who)).toEqual(['senior river board official', 'senior river board official']);
  });

  it('shows a group by the description that introduced it', () => {
    const text =
      'A group of nine retired engineers issued a letter on Monday.\n“The gates are rusted through,” the group wrote.';
    expect(said(text)[0]).toMatchObject({ by: 'the group', who: 'group of nine retired engineers' });
  });

  it('keeps another unnamed source apart', () => {
    const text = '“The lake is low,” a board official said.\n“The lake is full,” another official said.';
    expect(new Set(said(text).map(({ who }) => who)).size).toBe(2);
  });

  it('does not merge one official with several', () => {
    const text = 'Board officials said the lake was low.\n“We must act,” one of the officials said.';
    const speaker = attribute(text).quotations[0]?.speaker;
    expect(speaker).toMatchObject({ name: 'one of the Board officials', kind: 'anonymous', entity: null });
  });
});

describe('reported speech without marks', () => {
  const reported = (text: string): [string, string | undefined][] =>
    attribute(text).statements.map(({ content, speaker }) => [text.slice(content.start, content.end), speaker?.text]);

  it.each([
    [
      'a that-clause',
      'Ilse Marn said on Monday that the lake would be drained.',
      'the lake would be drained',
      'Ilse Marn',
    ],
    ['a clause without that', 'Ilse Marn said the lake would be drained.', 'the lake would be drained', 'Ilse Marn'],
    ['a listener', 'Odo Faul told reporters that the mill would close.', 'the mill would close', 'Odo Faul'],
    [
      'words before their clause',
      'The lake will be drained in June, Ilse Marn said.',
      'The lake will be drained in June',
      'Ilse Marn',
    ],
    [
      'according to, behind',
      'The lake will be drained, according to the river board.',
      'The lake will be drained',
      'the river board',
    ],
    [
      'according to, in front',
      'According to the river board, the lake will be drained.',
      'the lake will be drained',
      'the river board',
    ],
    [
      'a speech act with an object',
      'The river board rejected demands for new gates.',
      'demands for new gates',
      'The river board',
    ],
    [
      'a clause in the middle',
      'The lake, Ilse Marn said, will be drained in June.',
      'The lake, Ilse Marn said, will be drained in June',
      'Ilse Marn',
    ],
    [
      'an infinitive after a light verb',
      'The farmers continue to argue that the lake is theirs.',
      'the lake is theirs',
      'The farmers',
    ],
    [
      'made clear',
      'The river board made it clear that the gates would stay.',
      'the gates would stay',
      'The river board',
    ],
  ])('reads %s', (_, text, content, by) => {
    expect(reported(text)).toContainEqual([content, by]);
  });

  it('reads two clauses of one speaker', () => {
    expect(reported('Odo Faul also defended the sale of the mill and accused the board of delay.')).toEqual([
      ['the sale of the mill', 'Odo Faul'],
      ['the board of delay', 'Odo Faul'],
    ]);
  });

  it('finds none where only a quotation is reported', () => {
    expect(reported('“The lake is low,” Ilse Marn said. “We must act.”')).toEqual([]);
  });
});

describe('the day when something was said', () => {
  function day(text: string, words: string, from: string, occurrence = 0): DateMention {
    const start = [...text.matchAll(new RegExp(words, 'g'))][occurrence]?.index ?? -1;
    return {
      file: 'test.txt',
      start,
      end: start + words.length,
      text: words,
      type: 'DATE',
      value: from,
      from,
      to: from,
      approximate: false,
      anchor: 'written',
      direction: 'past',
      how: { words, from: 'stated' },
    };
  }

  it.each([
    '“The lake is low,” Ilse Marn said on Monday.',
    'On Monday, Ilse Marn said: “The lake is low.”',
    'Ilse Marn told reporters in Dale on Monday that the lake was “very low indeed.”',
    '“The lake is low,” said Ilse Marn, head of the river board, in a statement Monday.',
  ])('is the day in its clause: %s', (text) => {
    const { quotations } = attribute(text, NOBODY, [day(text, 'Monday', '2031-03-03')]);
    expect(quotations[0]?.said).toMatchObject({ from: '2031-03-03', to: '2031-03-03' });
  });

  it('is not a day inside what was said', () => {
    const text = 'Ilse Marn said that the gates had “rusted through” by Monday.';
    expect(attribute(text, NOBODY, [day(text, 'Monday', '2031-03-03')]).quotations[0]?.said).toBeNull();
  });

  it('is taken over from the clause of the same speaker before, and says so', () => {
    const text =
      'Ilse Marn said on Monday that the lake was low.\n“We must act,” Marn said.\n“Nonsense,” Odo Faul said.';
    const { quotations } = attribute(text, NOBODY, [day(text, 'Monday', '2031-03-03')]);
    expect(quotations[0]?.said?.from).toBe('2031-03-03');
    expect(quotations[0]?.said?.how.by).toEqual(['carried']);
    expect(quotations[1]?.said).toBeNull();
  });
});

describe('attribution of any text', () => {
  const part = fc.constantFrom(
    '“',
    '”',
    '"',
    'Ilse',
    'Marn',
    'said',
    'told',
    'he',
    'who',
    'the official',
    'one of the',
    'that',
    'and',
    ', ',
    '. ',
    ': ',
    ' ',
    ' ',
    '\n',
    'according to',
    'saying',
    'on Monday',
    '’s',
    '—',
    '(',
    ')',
    'called',
    'was',
    '🙂',
    'US',
  );

  const spansOf = ({ quotations, statements }: { quotations: Quotation[]; statements: Statement[] }) => [
    ...quotations.flatMap((q) => [
      ...q.segments,
      q.passage,
      ...(q.speaker ? [q.speaker] : []),
      ...(q.cue ? [q.cue] : []),
    ]),
    ...statements.flatMap((s) => [s.content, s.passage, ...(s.speaker ? [s.speaker] : []), ...(s.cue ? [s.cue] : [])]),
  ];

  it('keeps every span inside the text, every text its slice, every id unique', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
        const text = parts.join(' ');
        const found = attribute(text);
        for (const { start, end } of spansOf(found)) expect(start >= 0 && start < end && end <= text.length).toBe(true);
        for (const { speaker, cue } of [...found.quotations, ...found.statements]) {
          if (speaker) expect(speaker.text).toBe(text.slice(speaker.start, speaker.end));
          if (cue) expect(cue.text).toBe(text.slice(cue.start, cue.end));
        }
        const ids = [...found.quotations, ...found.statements].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('attributes every piece once', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
        const text = parts.join(' ');
        const pieces = read(text).pieces.map(({ start }) => start);
        expect(attribute(text).quotations.flatMap(({ segments }) => segments.map(({ start }) => start))).toEqual(
          pieces,
        );
      }),
    );
  });

  it('does not depend on what else is in the file name but the id', () => {
    const text = '“The lake is low,” Ilse Marn said.';
    const [a] = attributeQuotations(read(text, 'a.txt'), NOBODY, []).quotations;
    const [b] = attributeQuotations(read(text, 'b.txt'), NOBODY, []).quotations;
    expect(a?.id).not.toBe(b?.id);
    expect(a?.segments).toEqual(b?.segments);
  });

  it.each([
    '“a” he said, ',
    'he said that ',
    'saying and ',
    '“a” and “b” ',
    'the official of ',
    ', who said ',
    'said ',
    '(',
    'Ilse Marn and ',
  ])('reads a long row of %s', (unit) => {
    const found = attribute(unit.repeat(2000));
    expect(found.quotations.length).toBeLessThanOrEqual(4000);
  });
});
