import { describe, expect, it } from 'vitest';
import { namesOf } from './build.ts';

const rolesOf = (text: string, at = 0): string[] => namesOf(text).people[at]!.roles.map((role) => role.text);

describe('roles are quoted word for word', () => {
  it.each([
    [
      'the office before the name with its country',
      'Chilean Trade Minister Rosaura Kvistad arrived.',
      ['Chilean Trade Minister'],
    ],
    [
      'an owner and lower case',
      'Peru’s deputy fisheries minister Quillon Ybarra spoke.',
      ['Peru’s deputy fisheries minister'],
    ],
    ['an office with "of"', 'It was Deputy Secretary of Labor Imelda Farrow.', ['Deputy Secretary of Labor']],
    [
      'an office with "to"',
      'Kenyan Ambassador to the United Nations Wanjiru Otieno spoke.',
      ['Kenyan Ambassador to the United Nations'],
    ],
    ['initials and New in front', 'They asked New Mexico GOP Sen. Odalys Brekke.', ['New Mexico GOP Sen.']],
    [
      'an apposition without its article',
      'It fell, said Zoltan Weirich, an expert on freight and tolls.',
      ['expert on freight and tolls'],
    ],
    [
      'an apposition before a verb',
      'Zoltan Weirich, vice president of research at Harbour Bank, said it fell.',
      ['vice president of research at Harbour Bank'],
    ],
    [
      'a copula',
      'Zoltan Weirich is the director of the Tolls Institute. Weirich said so.',
      ['director of the Tolls Institute'],
    ],
    [
      'what somebody leads',
      'Minister Rosaura Kvistad, who is leading the talks for Chile, left.',
      ['Minister', 'leading the talks for Chile'],
    ],
    ['no courtesy title', 'Mr. Tollander left.', []],
  ])('%s', (_, text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });

  it('trims what follows an apposition: a relative clause becomes a role of its own', () => {
    const found = namesOf(
      '“It is late,” said Eskil Marrowby, former Danish ambassador to Peru who was a senior adviser to three premiers.',
    ).people[0]!;
    expect(found.roles.map((role) => [role.text, role.former, role.form])).toEqual([
      ['former Danish ambassador to Peru', true, 'apposition'],
      ['senior adviser to three premiers', true, 'copula'],
    ]);
  });

  it('gives each name of a list the office that heads it, and the outer list’s as well', () => {
    const names = namesOf(
      'Signatories included former ambassadors, including Lise Thorup, Peruvian envoys Pia Lund and Marek Holub.',
    );
    expect(names.people.map((one) => [one.name, one.roles.map((role) => role.text).sort()])).toEqual([
      ['Lise Thorup', ['former ambassadors']],
      ['Marek Holub', ['Peruvian envoys', 'former ambassadors']],
      ['Pia Lund', ['Peruvian envoys', 'former ambassadors']],
    ]);
  });

  it('merges wordings of one office into the fullest, but not a deputy into the minister', () => {
    const names = namesOf([
      'Trade Minister Rosaura Kvistad spoke.',
      'Chilean Trade Minister Rosaura Kvistad spoke.',
      'Chilean Deputy Trade Minister Rosaura Kvistad spoke.',
    ]);
    expect(names.people[0]!.roles.map((role) => role.text)).toEqual([
      'Chilean Trade Minister',
      'Chilean Deputy Trade Minister',
    ]);
  });

  it('does not take the next name of a list for an apposition', () => {
    const names = namesOf('Premier Carlo Renzi, Foreign Minister Pia Lund and Judge Marek Holub met.');
    expect(names.people.map((one) => [one.name, one.roles.map((role) => role.text)])).toEqual([
      ['Carlo Renzi', ['Premier']],
      ['Marek Holub', ['Judge']],
      ['Pia Lund', ['Foreign Minister']],
    ]);
  });

  it('does not take a verb for a part of the office', () => {
    expect(rolesOf('They wanted to fire campaign manager Zoltan Weirich at once.')).toEqual(['campaign manager']);
  });

  it('says when an office is over', () => {
    const found = namesOf('Former mayor Pia Lund and then-senator Marek Holub came.').people;
    expect(found.map((one) => one.roles[0]!.former)).toEqual([true, true]);
  });
});
