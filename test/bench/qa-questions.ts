/** Questions read for one library, as the answers read them when they come without a command. */
import type { Fact } from '../../src/answers/facts/fact.ts';
import { factsFor } from '../../src/answers/facts/facts.ts';
import type { Library } from '../../src/answers/library/library.ts';
import { createParser, type Parse } from '../../src/answers/question/parser.ts';
import { type Request, requestOf } from '../../src/answers/request/request.ts';

const parsers = new WeakMap<Library, Parse>();

export function parserOf(library: Library): Parse {
  let parse = parsers.get(library);
  if (!parse) {
    parse = createParser(library).parse;
    parsers.set(library, parse);
  }
  return parse;
}

/** @returns the request, and the facts of reading on it */
export function readAsAsked(
  text: string,
  library: Library,
): { readonly request: Request; readonly facts: readonly Fact[] } {
  const request = requestOf(parserOf(library)(text), 'ask', library);
  return { request, facts: factsFor(request, library) };
}
