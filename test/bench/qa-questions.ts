/** Questions read for one library, as the answers read them when they come without a command. */
import { chooseCommand } from '../../src/answers/choose.ts';
import { answerBy } from '../../src/answers/conversation.ts';
import type { Draft } from '../../src/answers/draft.ts';
import type { Library } from '../../src/answers/library/library.ts';
import { createParser, type Parse } from '../../src/answers/question/parser.ts';
import { type Request, requestOf } from '../../src/answers/request/request.ts';

const parsers = new WeakMap<Library, Parse>();

/** @returns the request, and what the readers of facts find for it */
export function readAsAsked(text: string, library: Library): { readonly request: Request; readonly draft: Draft } {
  let parse = parsers.get(library);
  if (!parse) {
    parse = createParser(library).parse;
    parsers.set(library, parse);
  }
  const question = parse(text);
  const draft = answerBy(chooseCommand(question, library), question, { by: null, meeting: null }, library);
  return { request: requestOf(question, 'ask', library), draft };
}
