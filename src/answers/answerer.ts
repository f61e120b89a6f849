/** Answers questions from one edition: reads the question, follows the conversation, chooses the command, puts the answer into words. */
import type { Edition } from '../edition/types.ts';
import type { Suggestion, SuggestRequest } from '../engine/types.ts';
import type { NameFinder } from '../search/name-finder.ts';
import { createQuoteChecker } from './check/check-quote.ts';
import { contextOf } from './check/context.ts';
import { compose } from './compose.ts';
import { type Conversed, converse } from './conversation.ts';
import { judge } from './judgement.ts';
import { type Library, libraryFor, openLibrary } from './library/library.ts';
import { createParser, type Parse } from './question/parser.ts';
import type { ParsedQuestion } from './question/question.ts';
import { requestOf } from './request/request.ts';
import { remembering, suggestions } from './suggest.ts';
import type { Answer, ContextAnswer, ContextRequest, PastQuestion, Question, QuoteCheckReport } from './types.ts';

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

/** @param edition - every word of every answer comes from it */
export function createAnswerer(edition: Edition): Answerer {
  const library = openLibrary(edition);
  const { parse, finder } = createParser(library);
  const check = createQuoteChecker(library, finder);
  const judged = (asked: PastQuestion, found: Conversed, own: Library) => {
    const { leans } = found;
    const request = leans
      ? requestOf(leans.typed, asked.command, own, { leansOn: leans.on })
      : requestOf(found.question, asked.command, own, { apart: optionsOf(asked, parse) });
    return judge(request, asked.command, found.draft, own);
  };
  const tried = remembering((question) => {
    const found = converse(question, [], parse, library);
    // What is suggested rests on a fact of reading, or it is not suggested.
    return found.draft.status === 'answered' && judged(question, found, library).status === 'answered';
  });
  return {
    answer: ({ history = [], locale, ...question }) => {
      const own = libraryFor(locale, library);
      const found = converse(question, history.slice(-MOST_HISTORY), parse, own);
      const draft = judged(question, found, own);
      // Asked again, it is a question of the kind that it was answered as.
      const command = question.command === 'ask' ? draft.command : found.standing.command;
      return { ...compose(draft, own), asked: { ...found.standing, command } };
    },
    suggest: (request) =>
      suggestions(request, libraryFor(request.locale, library), (text) => namesIn(text, finder), tried),
    check: (text, locale) => check(text, libraryFor(locale, library)),
    context: (request) => contextOf(request, libraryFor(request.locale, library)),
  };
}

/** What was given apart: whose words, at which meeting. */
function optionsOf({ by, meeting }: PastQuestion, parse: Parse): ParsedQuestion[] {
  return [by, meeting].flatMap((given) => (given === undefined || given.trim() === '' ? [] : [parse(given)]));
}

function namesIn(text: string, finder: NameFinder): readonly string[] {
  return finder.find(text).flatMap(({ candidates }) => candidates.map(({ entity }) => entity));
}
