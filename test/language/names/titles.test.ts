import { describe, expect, it } from 'vitest';
import { namesOf, peopleIn, person } from './build.ts';

const placesOf = (texts: string | readonly string[], name: string): string[] =>
  person(namesOf(texts), name).mentions.map(({ text }) => text);

describe('titles that no list holds', () => {
  const texts = [
    'Minister Ada Lindqvar spoke of rope.',
    'On Monday, Landvogt Ada Lindqvar told the board that she would stay.',
    'Nobody asked the Landvogt. The winter is long, said the Landvogt.',
  ];

  it('are learnt from where they stand before a full name', () => {
    expect(placesOf(texts, 'Ada Lindqvar').filter((text) => text === 'Landvogt')).toHaveLength(2);
    expect(person(namesOf(texts), 'Ada Lindqvar').roles.map(({ text }) => text)).toContain('Landvogt');
  });

  it('tell nothing once two people bear them', () => {
    const more = [...texts, 'Minister Otto Brandlov came. On Friday, Landvogt Otto Brandlov left.'];
    expect(placesOf(more, 'Ada Lindqvar')).not.toContain('Landvogt');
  });

  it('are not read in front of another noun', () => {
    const more = [...texts.slice(0, 2), 'He crossed the Landvogt bridge.'];
    expect(placesOf(more, 'Ada Lindqvar')).not.toContain('Landvogt');
  });
});

describe('offices', () => {
  it('before “is” and a name are that person’s', () => {
    const names = namesOf('The board’s chief negotiator for those talks is Otto Brandl; nobody else came.');
    expect(person(names, 'Otto Brandl').roles[0]?.text).toMatch(/chief negotiator/);
  });

  it('of a plural are those of the people “among them”', () => {
    expect(peopleIn('It was signed by several former envoys, among them Hesper Whitmoor and Otto Brandlov.')).toEqual([
      'Hesper Whitmoor',
      'Otto Brandlov',
    ]);
  });

  it('behind an opening phrase about somebody are the subject’s and not that person’s', () => {
    const names = namesOf(
      'Captain Otto Brandl is ill. Asked about Otto Brandl, the harbour board official said nothing.',
    );
    expect(person(names, 'Otto Brandl').roles.map(({ text }) => text)).toEqual(['Captain']);
  });
});

describe('things with names like people’s', () => {
  it.each([
    ['a ship', 'The ferry Anna Karin II left. Anna Karin II was late.'],
    ['a company that speaks of itself', 'Hanna Cable said its ship had left. Hanna Cable says that its ship is late.'],
  ])('are no people: %s', (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});
