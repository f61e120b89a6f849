import { describe, expect, it } from 'vitest';
import { namesOf, peopleIn } from './build.ts';

const STORY = 'Mayor Ada Lind opened the lock.';

describe('those whom only credits name', () => {
  it.each([
    ['contributors', 'Radio Harbour’s Otto Brandl, Sela Moravin and Ilse Marn contributed to this report.'],
    [
      'a contributor in another sentence',
      'Otto Brandl contributed to this story. Journalist Ilse Marn reported from Oslo.',
    ],
    ['a photographer before an agency', 'Boats in the lock. (Otto Brandl / Reuters)'],
    ['a photographer behind an agency', 'Boats in the lock. (AP Photo/Otto Brandl)'],
  ])('are no people of the story: %s', (_, credit) => {
    const { people, organisations } = namesOf(`${STORY}\n${credit}`);
    expect(people.map(({ name }) => name)).toEqual(['Ada Lind']);
    expect(organisations.map(({ name }) => name)).not.toContain('Otto Brandl');
  });

  it('are people where the story names them, too', () => {
    expect(peopleIn(`${STORY} Pilot Otto Brandl helped.\nOtto Brandl contributed to this report.`)).toContain(
      'Otto Brandl',
    );
  });

  it('are not those who contribute to other things', () => {
    expect(peopleIn('Pilot Otto Brandl contributed to the new lock.')).toEqual(['Otto Brandl']);
  });
});
