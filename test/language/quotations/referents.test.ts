import { describe, expect, it } from 'vitest';
import { NO_EDITOR_DATA } from '../../../src/corpus/types.ts';
import { findNames } from '../../../src/language/names/find.ts';
import { attributeQuotations } from '../../../src/language/quotations/attribute.ts';
import { read } from './article.ts';

/** Whom the quotation that begins so is given to. */
function whoSays(text: string, begins: string): string | null {
  const article = read(text);
  const { quotations } = attributeQuotations(article, findNames([article], NO_EDITOR_DATA), []);
  const found = quotations.find(({ segments: [first] }) => first && text.startsWith(begins, first.start));
  if (!found) throw new Error(`no quotation begins with ${begins}`);
  return found.speaker?.name ?? null;
}

const EARLIER = '“The ferry is late,” said Harbour Master Tomas Rehn.\n';

describe('whom a pronoun beside a quotation means', () => {
  it.each([
    [
      'the subject of the sentence before it',
      'Harbour Minister Peter Dahl struck a softer note. “We have rope,” he said.',
      'Peter Dahl',
    ],
    [
      'with an apposition between',
      'Peter Dahl, the pilot and Rehn’s neighbour, was less polite. “We have rope,” he said.',
      'Peter Dahl',
    ],
    ['behind the time of a live report', '14:05 Peter Dahl takes the stairs. “We have rope,” he says.', 'Peter Dahl'],
    [
      'named behind “the man who”',
      'The man who will have to pay, Harbour Minister Peter Dahl, has kept quiet so far. “We have rope,” he told a radio station.',
      'Peter Dahl',
    ],
  ])('%s', (_, paragraph, by) => {
    expect(whoSays(EARLIER + paragraph, 'We have rope')).toBe(by);
  });

  it('the subject of the last sentence of the paragraph before it', () => {
    expect(whoSays(`${EARLIER}Peter Dahl has lit a lamp on the pier.\n“We have rope,” he said.`, 'We have rope')).toBe(
      'Peter Dahl',
    );
  });

  it('never whoever only asked', () => {
    expect(
      whoSays(
        '“The ferry is late,” Tomas Rehn said. Asked by reporter Peter Dahl whether he had a boat, he replied: “We have rope.”',
        'We have rope',
      ),
    ).toBe('Tomas Rehn');
  });

  it.each([
    ['a day', 'The pact, which was signed on June 3, 2019 and has held since, says that ropes “belong to both piers.”'],
    ['nobody', 'Nobody knows the hour.'],
    ['a thing', 'The applause of the crew was long.'],
  ])('never %s', (_, between) => {
    expect(whoSays(`${EARLIER}${between} “We have rope,” he said.`, 'We have rope')).toBe('Tomas Rehn');
  });
});

describe('whom a description beside a quotation means', () => {
  it('an unnamed official spoken of since an official was named', () => {
    const text =
      'Peter Dahl, an official of the harbour office, arrived late.\nA senior Danish official had no patience. “We have rope,” the official said.';
    expect(whoSays(text, 'We have rope')).toBe('senior Danish official');
  });

  it('the one just spoken of, where it adds only an origin', () => {
    expect(
      whoSays('Peter Dahl refused to name a day. “We have rope,” the Swedish diplomat said.', 'We have rope'),
    ).toBe('Peter Dahl');
  });

  it('a group by what it is made of', () => {
    const text = 'A group of nine retired pilots wrote a letter.\n“We have rope,” the group wrote.';
    expect(whoSays(text, 'We have rope')).toBe('group of nine retired pilots');
  });

  it('whom “with” brings in beside a participle', () => {
    const text = 'Diplomats went home on Friday, with the head of the talks saying “the rope is new.”';
    expect(whoSays(text, 'the rope is new')).toBe('head of the talks');
  });
});
