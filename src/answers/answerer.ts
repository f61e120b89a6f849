/** Answers questions from one edition: reads the question, follows the conversation, chooses the command, puts the answer into words. */
import type { Edition } from '../edition/types.ts';
import type { Suggestion, SuggestRequest } from '../engine/types.ts';
import type { Entity } from '../language/types.ts';
import { isCommonWord } from '../search/known-words.ts';
import { createNameFinder, type NamedEntity, type NameFinder, type NameHit } from '../search/name-finder.ts';
import { placeNames } from '../search/names/place-names.ts';
import { cutWords, fold } from '../search/tokens.ts';
import { createQuoteChecker } from './check/check-quote.ts';
import { contextOf } from './check/context.ts';
import { chooseCommand } from './choose.ts';
import { compose } from './compose.ts';
import { type Draft, notFound } from './draft.ts';
import { hasOpening, leaningOf, withoutOpening } from './follow-up/pointing.ts';
import { readingsOf } from './follow-up/readings.ts';
import type { Before } from './follow-up/types.ts';
import { isPerson, type Library, libraryFor, openLibrary } from './library/library.ts';
import { vocabularyOf } from './library/matching.ts';
import { createTranslator } from './question/languages/translate.ts';
import { type ParsedQuestion, parseQuestion } from './question/question.ts';
import { answerQuote } from './quote/quote.ts';
import { answerQuoteAt } from './quote/quote-at.ts';
import { remembering, suggestions } from './suggest.ts';
import type {
  Answer,
  Command,
  ContextAnswer,
  ContextRequest,
  PastQuestion,
  Question,
  QuoteCheckReport,
} from './types.ts';
import { answerWhen } from './when/when.ts';
import { answerWhere, asksWhere } from './where.ts';
import { answerWho } from './who/who.ts';

/** Earlier questions that are looked at; a conversation's thread is lost beyond them anyway. */
const MOST_HISTORY = 6;

export interface Answerer {
  answer(question: Question): Answer;
  suggest(request: SuggestRequest): readonly Suggestion[];
  /** Compares the quotations in a message with the articles; `locale` as in questions. */
  check(text: string, locale?: string): QuoteCheckReport;
  /** The paragraphs around a cited place. */
  context(request: ContextRequest): ContextAnswer;
}

type Asked = PastQuestion;

/** A question that was answered, with the words that ask it without those before it. */
interface Conversed extends Before {
  readonly standing: Asked;
}

/** @param edition - every word of every answer comes from it */
export function createAnswerer(edition: Edition): Answerer {
  const library = openLibrary(edition);
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
  const parse = (text: string, before?: string) =>
    parseQuestion(text, finder, days, reference, (typed) => toEnglish(typed, before));
  const check = createQuoteChecker(library, finder);
  const tried = remembering((question) => converse(question, [], parse, library).draft.status === 'answered');
  return {
    answer: ({ history = [], locale, ...asked }) => {
      const own = libraryFor(locale, library);
      const { draft, standing } = converse(asked, history.slice(-MOST_HISTORY), parse, own);
      return { ...compose(draft, own), asked: standing };
    },
    suggest: (request) =>
      suggestions(request, libraryFor(request.locale, library), (text) => namesIn(text, finder), tried),
    check: (text, locale) => check(text, libraryFor(locale, library)),
    context: (request) => contextOf(request, libraryFor(request.locale, library)),
  };
}

/** Answers a question after those before it; each of them is answered again, so that nothing needs to be kept. */
function converse(
  asked: Asked,
  history: readonly Asked[],
  parse: (text: string, before?: string) => ParsedQuestion,
  library: Library,
): Conversed {
  const last = history.at(-1);
  const question = parse(asked.text, last?.text);
  const leaning =
    last && asked.by === undefined && asked.meeting === undefined ? leaningOf(question, library) : 'alone';
  const earlier = remembered(() => (last ? converse(last, history.slice(0, -1), parse, library) : null));
  if (!last || leaning === 'alone') return answerAsked(asked, question, parse, library, earlier);
  const plain = hasOpening(question.text) ? withoutOpening(question.text) : asked.text;
  const typed =
    leaning === 'perhaps' ? answerAsked({ ...asked, text: plain }, parse(plain), parse, library, earlier) : null;
  if (typed && typed.draft.status !== 'not-found') return typed;
  const before = earlier();
  if (!before) return answerAsked(asked, question, parse, library, earlier);
  let failed: Conversed | null = typed;
  for (const reading of readingsOf(question, leaning, asked.command, before, parse, library)) {
    const { draft: known, others, fits, turns, aside, command, ...words } = reading;
    const meant = asked.command === 'ask' || turns ? (command ?? asked.command) : asked.command;
    const read = { ...words, command: meant };
    const found = known
      ? { question: parse(words.text), command: known.command, draft: known, by: null, earlier, standing: read }
      : answerAsked(read, parse(words.text), parse, library, earlier);
    const draft = others ? withoutShown(found.draft, before.draft, library) : found.draft;
    const hits = draft.status !== 'not-found' && (!fits || fits(draft));
    const reason = failed?.draft.reason;
    if (hits && aside && reason !== undefined) return { ...found, draft: { ...draft, status: 'partial', reason } };
    if (known || hits) return { ...found, draft };
    failed ??=
      hits || draft.status === 'not-found'
        ? { ...found, draft }
        : { ...found, draft: notFound(draft.command, library.words.noSentence()) };
  }
  return failed ?? answerAsked(asked, question, parse, library, earlier);
}

/** The same, worked out once and only when it is asked for. */
function remembered<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Answers a question as it stands. */
function answerAsked(
  asked: Asked,
  question: ParsedQuestion,
  parse: (text: string) => ParsedQuestion,
  library: Library,
  earlier: () => Conversed | null,
): Conversed {
  const option = (given: string | undefined) => (given === undefined || given.trim() === '' ? null : parse(given));
  const by = option(asked.by);
  const command = asked.command === 'ask' ? chooseCommand(question, library) : asked.command;
  const draft = answerBy(command, question, { by, meeting: option(asked.meeting) }, library);
  return { question, command, draft, by, earlier, standing: { ...asked, command } };
}

function answerBy(
  command: Command,
  question: ParsedQuestion,
  { by, meeting }: { readonly by: ParsedQuestion | null; readonly meeting: ParsedQuestion | null },
  library: Library,
): Draft {
  if (question.words.length === 0 && !by && !meeting) return notFound(command, library.words.questionEmpty());
  if (command === 'quote')
    return meeting ? answerQuoteAt(question, library, by, meeting) : answerQuote(question, library, by);
  if (asksWhere(question)) return answerWhere(question, library);
  return command === 'who' ? answerWho(question, library) : answerWhen(question, library);
}

/** “What else”: findings that were shown before are left out. */
function withoutShown(draft: Draft, shown: Draft, library: Library): Draft {
  const keys = new Set(shown.findings.map(({ place }) => `${place.file}:${place.start}`));
  const findings = draft.findings.filter(({ place }) => !keys.has(`${place.file}:${place.start}`));
  if (draft.findings.length > 0 && findings.length === 0) return notFound(draft.command, library.words.nothingElse());
  if (findings.length === draft.findings.length) return draft;
  return { ...draft, findings };
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

function namesIn(text: string, finder: NameFinder): readonly string[] {
  return finder.find(text).flatMap(({ candidates }) => candidates.map(({ entity }) => entity));
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
