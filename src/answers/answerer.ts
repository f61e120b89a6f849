/** Answers questions from one edition: follows the conversation, looks for evidence, judges it, and puts the answer into words. */
import type { Edition } from '../edition/types.ts';
import type { Suggestion, SuggestRequest } from '../engine/types.ts';
import type { NameFinder } from '../search/name-finder.ts';
import { createQuoteChecker } from './check/check-quote.ts';
import { contextOf } from './check/context.ts';
import { compose } from './compose.ts';
import { libraryFor, openLibrary } from './library/library.ts';
import { createParser } from './question/parser.ts';
import { remembering, suggestions } from './suggest.ts';
import { answerTurn } from './turn.ts';
import type { Answer, ContextAnswer, ContextRequest, Question, QuoteCheckReport } from './types.ts';

export interface Answerer {
  answer(question: Question): Answer;
  suggest(request: SuggestRequest): readonly Suggestion[];
  /** Compares the quotations in a message with the articles; `locale` as in questions. */
  check(text: string, locale?: string): QuoteCheckReport;
  /** The paragraphs around a cited place. */
  context(request: ContextRequest): ContextAnswer;
}

/** @param edition - every word of every answer comes from it */
export function createAnswerer(edition: Edition): Answerer {
  const library = openLibrary(edition);
  const { parse, finder } = createParser(library);
  const check = createQuoteChecker(library, finder);
  const tried = remembering((question) => answerTurn(question, [], parse, library).draft.status === 'answered');
  return {
    answer: ({ history = [], locale, ...question }) => {
      const own = libraryFor(locale, library);
      const { draft, standing } = answerTurn(question, history, parse, own);
      // Asked again, it is a question of the kind that it was answered as.
      return { ...compose(draft, own), asked: { ...question, text: standing, command: draft.command } };
    },
    suggest: (request) =>
      suggestions(request, libraryFor(request.locale, library), (text) => namesIn(text, finder), tried),
    check: (text, locale) => check(text, libraryFor(locale, library)),
    context: (request) => contextOf(request, libraryFor(request.locale, library)),
  };
}

function namesIn(text: string, finder: NameFinder): readonly string[] {
  return finder.find(text).flatMap(({ candidates }) => candidates.map(({ entity }) => entity));
}
