import { describe, expect, it } from 'vitest';
import { closestNames, closestSpeakers } from '../../src/discord/closest-speakers.ts';
import { mistakeText } from '../../src/discord/mistakes.ts';
import { textsFor } from '../../src/discord/texts.ts';
import type { Engine, SuggestRequest } from '../../src/engine/types.ts';

const NAMES = ['Ilse Marn', 'Tobin Achterberg', 'Oda Breck', 'Harbour Ministry'];

describe('closestNames', () => {
  it.each([
    ['Ilsa Mern', ['Ilse Marn']],
    ['achterburg', ['Tobin Achterberg']],
    ['Breckk', ['Oda Breck']],
    ['Zylkowitz', []],
    ['', []],
  ])('%j is close to %j', (typed, names) => expect(closestNames(typed, NAMES).slice(0, 1)).toEqual(names));

  it('gives three at most, each once', () => {
    const many = ['Anna Lind', 'Anne Lund', 'Hanna Lindt', 'Anja Land', 'Anna Lind'];
    const found = closestNames('Anna Lin', many);
    expect(found).toHaveLength(3);
    expect(new Set(found).size).toBe(3);
    expect(found[0]).toBe('Anna Lind');
  });
});

describe('closestSpeakers', () => {
  const engineOf = (speakers: readonly string[], people: readonly string[] = []) =>
    ({
      suggest: async ({ option, text }: SuggestRequest) =>
        (option === 'by' ? speakers : people)
          .filter((name) => name.toLowerCase().includes(text.toLowerCase()))
          .map((name) => ({ name, value: name })),
    }) as unknown as Engine;

  it('is silent where the articles know the name after all', async () => {
    expect(await closestSpeakers('Marn', engineOf(NAMES))).toBeNull();
    expect(await closestSpeakers('Fisk', engineOf(NAMES, ['Jan Fisk']))).toBeNull();
  });

  it('finds who was meant', async () => {
    expect(await closestSpeakers('Ilsa Mern', engineOf(NAMES))).toEqual(['Ilse Marn']);
  });
});

it('the closest are named in the reader’s language, and what was typed cannot act as markup', () => {
  const text = mistakeText(
    { mistake: 'speaker-unknown', name: '**@everyone**', closest: ['Ilse Marn', 'Oda Breck'] },
    textsFor('de'),
  );
  expect(text).toContain('**Ilse Marn** oder **Oda Breck**');
  expect(text).toContain('\\*\\*\\@everyone');
});
