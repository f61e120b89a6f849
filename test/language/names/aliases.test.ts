import { describe, expect, it } from 'vitest';
import { namesOf, peopleIn, person } from './build.ts';

describe('assumed names', () => {
  it.each([
    ['better known as', 'Rebel leader Pavo Lindqvist, better known as Vantrok, arrived. Vantrok said he was tired.'],
    ['known by his alias', 'Rebel leader Pavo Lindqvist, known by his alias Vantrok, arrived. Vantrok left.'],
    ['alias', 'Rebel leader Pavo Lindqvist, alias Vantrok, arrived. Vantrok left.'],
    ['nicknamed', 'Rebel leader Pavo Lindqvist, nicknamed Vantrok, arrived. Vantrok left.'],
    ['whose real name is', 'Vantrok, whose real name is Pavo Lindqvist, arrived. Vantrok left.'],
  ])('after “%s” are spellings of one person', (_, text) => {
    expect(peopleIn(text)).toEqual(['Pavo Lindqvist']);
    expect(person(namesOf(text), 'Pavo Lindqvist').spellings).toContain('Vantrok');
  });

  it('joined by “or” behind an office are one person’s', () => {
    const text = 'Their captain, known by the nom de guerre Sela Moravin or Vantrok, took over in May. Vantrok left.';
    expect(peopleIn(text)).toEqual(['Sela Moravin']);
    expect(person(namesOf(text), 'Sela Moravin').spellings).toContain('Vantrok');
  });

  it('tie the names of different articles together, and the real one is shown', () => {
    const texts = [
      'Rebel leader Pavo Lindqvist, better known as Vantrok, arrived.',
      'Their captain, known by the nom de guerre Sela Moravin or Vantrok, took over in May. Vantrok left.',
    ];
    expect(peopleIn(texts)).toEqual(['Pavo Lindqvist']);
    expect(peopleIn([...texts].reverse())).toEqual(['Pavo Lindqvist']);
  });

  it.each([
    ['a body', 'The Union of Northern Pilots, known as UNP, met Mayor Ada Lind.', ['Ada Lind']],
    ['a place', 'Mayor Ada Lind, known in Warsaw, spoke.', ['Ada Lind']],
    ['another person after “or”', 'Mayor Ada Lind or Captain Otto Brandl will come.', ['Ada Lind', 'Otto Brandl']],
  ])('never tie in %s', (_, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe('other spellings of a known surname', () => {
  it('are that person’s', () => {
    expect(
      peopleIn(['Chief mediator Ilsebet Aasvik opened the talks.', 'In the chair: Ilsebet Åsvik. Åsvik was brief.']),
    ).toHaveLength(1);
  });
});
