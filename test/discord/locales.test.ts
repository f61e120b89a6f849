import { describe, expect, it } from 'vitest';
import { pluralOf } from '../../src/answers/words/plural.ts';
import type { Declaration, MenuDeclaration } from '../../src/discord/command.ts';
import { COMMANDS, MESSAGE_COMMANDS } from '../../src/discord/commands.ts';
import { dateInWords } from '../../src/discord/dates.ts';
import { ENGLISH, LANGUAGES, languageOf } from '../../src/discord/locales/languages.ts';
import { localised } from '../../src/discord/localised.ts';
import { textsFor } from '../../src/discord/texts.ts';

const WANTED = ['en-US', 'en-GB', 'de', 'fr', 'es-ES', 'it', 'pl', 'ru', 'uk'];
const OTHERS = LANGUAGES.filter((language) => language !== ENGLISH);
const named = OTHERS.map((language) => [language.texts.language, language] as const);

interface Named {
  readonly name: string;
  readonly options?: readonly Named[];
  readonly choices?: readonly Named[];
}

/** Every name in a declaration, by its path as in the vocabularies: `quote`, `quote by`. */
function pathsOf(declaration: Declaration | MenuDeclaration): string[] {
  const walk = (part: Named, above: readonly string[]): string[] => {
    const path = [...above, part.name];
    return [path.join(' '), ...[...(part.options ?? []), ...(part.choices ?? [])].flatMap((one) => walk(one, path))];
  };
  return walk(declaration as Named, []);
}

type Said = { readonly path: string; readonly text: string };

/** Arguments that no other sentence could hold by chance; those that are not plain are given here. */
const SPECIAL: Readonly<Record<string, readonly unknown[]>> = {
  helpExamples: [['⟦0⟧', '⟦1⟧']],
  engine: ['timeout', '⟦1⟧'],
};
/** Those whose words differ from the English by intent. */
const OWN_WORDS = new Set(['engine']);

/** Every sentence of a set of texts, with marks in the place of what comes in. */
function sentences(texts: object, above = ''): Said[] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const path = above === '' ? key : `${above}.${key}`;
    if (typeof value === 'string') return [{ path, text: value }];
    if (typeof value === 'object' && value !== null) return sentences(value, path);
    if (typeof value !== 'function') throw new Error(`${path} is neither text nor function.`);
    const marks = Array.from({ length: value.length }, (_one, index) => `⟦${index}⟧`);
    return [{ path, text: String(value(...(SPECIAL[key] ?? marks))) }];
  });
}

const english = sentences(ENGLISH.texts);

describe('the languages', () => {
  it('are those that were promised, each with a locale of Discord', () => {
    expect(LANGUAGES.flatMap(({ locales }) => locales)).toEqual(expect.arrayContaining(WANTED));
    for (const locale of WANTED) expect(textsFor(locale).language).toBe(languageOf(locale).texts.language);
  });

  it('give English where the reader’s is none of them', () => {
    for (const locale of ['ja', 'xx', '', null]) expect(textsFor(locale).language).toBe('en-GB');
  });

  it.each(named)('%s lacks no key and has none too many', (_name, { texts }) => {
    expect(sentences(texts).map(({ path }) => path)).toEqual(english.map(({ path }) => path));
  });

  it.each(named)('%s is translated: few sentences are those of another language', (name, { texts }) => {
    const own = sentences(texts);
    const rest = LANGUAGES.filter((language) => language.texts.language !== name).flatMap(({ texts: other }) =>
      sentences(other),
    );
    const long = own.filter(({ text }) => text.replace(/[^\p{L}]/gu, '').length > 12);
    const same = long.filter(({ path, text }) => rest.some((other) => other.path === path && other.text === text));
    expect(same).toEqual([]);
  });

  it.each(named)('%s loses nothing of what comes in', (_name, { texts }) => {
    const said = new Map(sentences(texts).map(({ path, text }) => [path, text]));
    const lost = english.flatMap(({ path, text }) =>
      OWN_WORDS.has(path)
        ? []
        : (text.match(/⟦\d⟧/gu) ?? [])
            .filter((mark) => !said.get(path)?.includes(mark))
            .map((mark) => `${path} ${mark}`),
    );
    expect(lost).toEqual([]);
  });

  it.each(LANGUAGES.map((language) => [language.texts.language, language] as const))(
    '%s leaves no markup open and mixes no scripts in a word',
    (_name, { texts }) => {
      for (const { path, text } of sentences(texts)) {
        expect(text, path).not.toMatch(/undefined|NaN|\[object|\s$|^\s/u);
        expect((text.match(/\*\*/gu) ?? []).length % 2, path).toBe(0);
        expect((text.match(/`/gu) ?? []).length % 2, path).toBe(0);
        expect(text, path).not.toMatch(
          /\p{Script=Cyrillic}\p{Script=Latin}|(?<!\\)\p{Script=Latin}\p{Script=Cyrillic}/u,
        );
      }
    },
  );

  it.each(LANGUAGES.map((language) => [language.texts.language, language] as const))(
    '%s counts in its own plural forms',
    (name, { texts }) => {
      const shown = (count: number) => texts.statusCounts(count, count, count, count);
      const { pluralCategories } = new Intl.PluralRules(name).resolvedOptions();
      const byRule = new Map<string, Set<string>>();
      for (let count = 0; count <= 120; count += 1) {
        const rule = new Intl.PluralRules(name).select(count);
        const words = shown(count).replaceAll(String(count), '#');
        byRule.set(rule, (byRule.get(rule) ?? new Set()).add(words));
      }
      expect(byRule.size).toBeGreaterThan(1);
      expect(byRule.size).toBeLessThanOrEqual(pluralCategories.length);
      // One wording for each form, and at least two wordings: “1 meetings” is none.
      for (const words of byRule.values()) expect(words.size).toBe(1);
      expect(new Set([...byRule.values()].flatMap((words) => [...words])).size).toBeGreaterThan(1);
    },
  );

  it.each(LANGUAGES.map((language) => [language.texts.language, language] as const))(
    '%s names commands as its readers type them',
    (_name, { texts, commands }) => {
      const typed = new Set(
        COMMANDS.flatMap(({ declaration }) => pathsOf(declaration)).map((path) =>
          path
            .split(' ')
            .map((_word, index, words) => {
              const key = words.slice(0, index + 1).join(' ');
              return commands === null ? words[index] : (commands[key]?.name ?? '?');
            })
            .join(' '),
        ),
      );
      for (const { path, text } of sentences(texts))
        for (const [, command] of text.matchAll(/`\/([^`⟦]+)`/gu)) expect(typed, path).toContain(command);
    },
  );

  it.each(LANGUAGES.map((language) => [language.texts.language, language] as const))(
    '%s keeps the labels of buttons short enough for a phone',
    (name) => {
      const texts = textsFor(
        languageOf(
          name === 'en-GB' ? name : (LANGUAGES.find(({ texts: own }) => own.language === name)?.locales[0] ?? null),
        ).locales[0] ?? null,
      );
      const labels = sentences(texts).filter(({ path }) => path.startsWith('button') && path !== 'buttonUnknown');
      expect(labels.length).toBeGreaterThan(3);
      for (const { path, text } of labels) expect(text.length, path).toBeLessThanOrEqual(34);
    },
  );
});

describe('commands', () => {
  const declared = [
    ...COMMANDS.map(({ declaration }) => declaration),
    ...MESSAGE_COMMANDS.map(({ declaration }) => declaration),
  ];

  interface Part {
    readonly name: string;
    readonly description?: string;
    readonly type?: number;
    readonly options?: readonly Part[];
    readonly choices?: readonly Part[];
    readonly name_localizations?: Readonly<Record<string, string>>;
    readonly description_localizations?: Readonly<Record<string, string>>;
  }
  const tops = declared.map((declaration) => localised(declaration) as Part);
  const below = (part: Part): Part[] => [
    part,
    ...[...(part.options ?? []), ...(part.choices ?? [])].flatMap((one) => below(one)),
  ];

  it('have a name and a description in every language, wherever they have one in English', () => {
    for (const part of tops.flatMap(below)) {
      for (const locale of WANTED) {
        expect(part.name_localizations?.[locale], `${part.name} in ${locale}`).toBeTruthy();
        if (part.description !== undefined)
          expect(part.description_localizations?.[locale], `${part.name} in ${locale}`).toBeTruthy();
      }
      for (const locale of ['en-US', 'en-GB']) expect(part.name_localizations?.[locale]).toBe(part.name);
    }
  });

  it.each(named)('in %s keep to the limits of Discord', (_name, { commands }) => {
    const inMenu = new Set(MESSAGE_COMMANDS.map(({ declaration }) => declaration.name));
    for (const [path, { name, description }] of Object.entries(commands ?? {})) {
      if (inMenu.has(path)) expect(name, path).toMatch(/^.{1,32}$/u);
      else {
        expect(name, path).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
        expect(name, path).toBe(name.toLowerCase());
        expect(description?.length, path).toBeGreaterThan(0);
      }
      expect(description?.length ?? 0, path).toBeLessThanOrEqual(100);
    }
  });

  it.each(named)('in %s have no two alike beside each other, and none that is not declared', (_name, { commands }) => {
    const paths = declared.flatMap((declaration) => pathsOf(declaration));
    expect(Object.keys(commands ?? {}).sort()).toEqual([...paths].sort());
    const beside = Map.groupBy(Object.entries(commands ?? {}), ([path]) => path.split(' ').slice(0, -1).join(' '));
    for (const [above, siblings] of beside) {
      const names = siblings.map(([, { name }]) => name);
      expect(new Set(names).size, above).toBe(names.length);
    }
  });

  it('stay below what Discord takes of one command, in the longest language of each part', () => {
    const longest = (own = '', others: Readonly<Record<string, string>> = {}) =>
      Math.max(own.length, ...Object.values(others).map(({ length }) => length));
    for (const top of tops) {
      const size = below(top).reduce(
        (sum, part) =>
          sum + longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations),
        0,
      );
      expect(size, top.name).toBeLessThanOrEqual(4000);
    }
  });
});

describe('pluralOf', () => {
  it.each([
    ['pl', 1, 'plik'],
    ['pl', 3, 'pliki'],
    ['pl', 12, 'plików'],
    ['pl', 22, 'pliki'],
  ])('%s: %i %s', (language, count, word) => {
    expect(pluralOf(language)(count, { one: 'plik', few: 'pliki', other: 'plików' })).toBe(word);
  });
});

describe('dateInWords', () => {
  it.each([
    ['de', '4. März 2031', 'Dienstag, 4. März 2031', 'März 2031'],
    ['fr', '4 mars 2031', 'mardi 4 mars 2031', 'mars 2031'],
    ['pl', '4 marca 2031', 'wtorek, 4 marca 2031', 'marzec 2031'],
    ['uk', '4 березня 2031 р.', 'вівторок, 4 березня 2031 р.', 'березень 2031 р.'],
  ])('speaks %s', (language, day, withWeekday, month) => {
    expect(dateInWords('2031-03-04', false, language)).toBe(day);
    expect(dateInWords('2031-03-04', true, language)).toBe(withWeekday);
    expect(dateInWords('2031-03', false, language)).toBe(month);
  });

  it('leaves early years as they are', () => expect(dateInWords('0014-08', false)).toMatch(/^August 0?0?14$/));
});
