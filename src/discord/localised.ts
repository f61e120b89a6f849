/** A command with its names and descriptions in every language, as Discord takes it. */
import type { Declaration, MenuDeclaration } from './command.ts';
import { LANGUAGES } from './locales/languages.ts';
import type { CommandWords } from './locales/words.ts';

/** Any part of a declaration that has a name: the command, an option, a choice. */
interface Named {
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly Named[];
  readonly choices?: readonly Named[];
}

/**
 * Adds `name_localizations` and `description_localizations` throughout. The English of the declaration is given for
 * `en-US` and `en-GB` as well, since Discord would otherwise fall back to another language's words for some readers.
 */
export function localised<D extends Declaration | MenuDeclaration>(declaration: D): D {
  return withWords(declaration as Named, []) as D;
}

/**
 * What readers of a language call a command or an option.
 *
 * @param english - its declared name
 * @param language - `Texts.language`
 * @param above - the command of an option
 */
export function nameIn(english: string, language: string, above?: string): string {
  const vocabulary = LANGUAGES.find(({ texts }) => texts.language === language)?.commands;
  return vocabulary?.[above === undefined ? english : `${above} ${english}`]?.name ?? english;
}

function withWords(part: Named, above: readonly string[]): Named {
  const path = [...above, part.name];
  const words = wordsOf(part, path.join(' '));
  const pick = (key: keyof CommandWords) =>
    Object.fromEntries(words.flatMap(([locale, one]) => (one[key] === undefined ? [] : [[locale, one[key]]])));
  return {
    ...part,
    name_localizations: pick('name'),
    ...(part.description === undefined ? {} : { description_localizations: pick('description') }),
    ...(part.options === undefined ? {} : { options: part.options.map((one) => withWords(one, path)) }),
    ...(part.choices === undefined ? {} : { choices: part.choices.map((one) => withWords(one, path)) }),
  } as Named;
}

/** A part that a language has no words for stays English there. */
function wordsOf(part: Named, path: string): [locale: string, words: CommandWords][] {
  return LANGUAGES.flatMap(({ locales, commands }) => {
    const words: CommandWords | undefined = commands === null ? part : commands[path];
    return words === undefined ? [] : locales.map((locale): [string, CommandWords] => [locale, words]);
  });
}
