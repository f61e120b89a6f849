/** Reads the questions on one library: who and what its articles name, in every spelling, language and short form. */
import type { Entity } from '../../language/types.ts';
import { isCommonWord } from '../../search/known-words.ts';
import { createNameFinder, type NamedEntity, type NameFinder, type NameHit } from '../../search/name-finder.ts';
import { placeNames } from '../../search/names/place-names.ts';
import { cutWords, fold } from '../../search/tokens.ts';
import { isPerson, type Library } from '../library/library.ts';
import { vocabularyOf } from '../library/matching.ts';
import { createTranslator } from './languages/translate.ts';
import { type ParsedQuestion, parseQuestion } from './question.ts';

/** Reads a question. @param before - the one before it, whose language it may share */
export type Parse = (text: string, before?: string) => ParsedQuestion;

/** @returns a reader of questions, and the finder of names that it reads them with */
export function createParser(library: Library): { readonly parse: Parse; readonly finder: NameFinder } {
  const words = new Set(vocabularyOf(library).words);
  const entities = namedEntities(library);
  const finder = withPlainSurnames(
    createNameFinder(entities, {
      isCorpusWord: (folded) => words.has(folded),
      isCorpusPair: (one, other) => standTogether(one, other, library),
    }),
    library,
  );
  const toEnglish = createTranslator(entities, finder, words);
  const reference = latestDay(library);
  const days = datedDays(library);
  return {
    finder,
    parse: (text, before) => parseQuestion(text, finder, days, reference, (typed) => toEnglish(typed, before)),
  };
}

/** A surname that is an everyday word too (“baker”) is a name after all where the question names nobody else. */
function withPlainSurnames(finder: NameFinder, library: Library): NameFinder {
  const bearers = Map.groupBy(library.edition.reading.names.people, ({ surname }) => fold(surname));
  return {
    ...finder,
    find: (text) => {
      const hits = finder.find(text);
      if (hits.length > 0) return hits;
      return cutWords(text).flatMap((word): NameHit[] => {
        const people = bearers.get(word.folded);
        if (!people) return [];
        return [
          {
            start: word.start,
            end: word.end,
            text: text.slice(word.start, word.end),
            how: 'case',
            candidates: people.map(({ id }) => ({ entity: id, score: 0.9 })),
          },
        ];
      });
    },
  };
}

/** Everything that a question can name, with all its names. */
export function namedEntities(library: Library): NamedEntity[] {
  return [...library.entities.values()].map((entity) => {
    const names: NamedEntity['names'][number][] = [
      { text: entity.name, kind: 'full' },
      ...entity.spellings.map((text) => ({ text, kind: spellingKind(entity, text) })),
    ];
    if (isPerson(entity)) {
      names.push({ text: entity.surname, kind: 'surname' });
      if (entity.given) names.push({ text: entity.given, kind: 'given' });
    } else {
      const short = entity.short ?? initialsOf(entity.name);
      if (short) names.push({ text: short, kind: 'short' });
      for (const text of new Set(entity.mentions.map((mention) => mention.text)))
        names.push({ text, kind: 'spelling' });
      // “the Xians”, where the articles only say “Xian”.
      for (const text of placeNames(entity.name)) names.push({ text, kind: 'spelling' });
    }
    return { id: entity.id, kind: entity.kind, names: names.filter(({ text }) => text.trim() !== '') };
  });
}

/** A surname on its own is one of several people's, however often an article uses it for one of them. */
function spellingKind(entity: Entity, text: string): 'surname' | 'spelling' {
  return isPerson(entity) && fold(text) === fold(entity.surname) ? 'surname' : 'spelling';
}

/** The initials by which people call an organisation of several words, even if no article does; none that read as an everyday word. */
function initialsOf(name: string): string | null {
  const initials = (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
  if (initials.length < 2 || initials.length > 6 || !/\s/u.test(name)) return null;
  return cutWords(initials).some(({ stop, folded }) => stop || isCommonWord(folded)) ? null : initials;
}

/** Whether two folded words follow one another in a sentence: a ship can be called like a person. */
function standTogether(one: string, other: string, library: Library): boolean {
  return library.passages.some(({ words }) =>
    words.some(({ folded }, at) => folded === one && words[at + 1]?.folded === other),
  );
}

/** Every single day that something is dated to, in order. */
function datedDays(library: Library): string[] {
  const days = new Set<string>();
  for (const { reading } of library.articles.values()) {
    for (const { from, to } of reading.dates) if (from !== undefined && from === to) days.add(from);
  }
  return [...days].sort();
}

/** Dates without a year in a question mean those around the newest article. */
function latestDay(library: Library): string {
  const days = [...library.articles.values()]
    .map(({ reading }) => reading.written.date ?? '')
    .filter((date) => date.length === 10);
  return days.sort().at(-1) ?? new Date().toISOString().slice(0, 10);
}
