/** The invented corpora of these tests, read and made ready to answer. */
import { join } from 'node:path';
import { type Answerer, createAnswerer } from '../../src/answers/answerer.ts';
import { weigh } from '../../src/answers/claims.ts';
import { compose } from '../../src/answers/compose.ts';
import { notFound } from '../../src/answers/draft.ts';
import { type Library, libraryFor, openLibrary } from '../../src/answers/library/library.ts';
import { createParser } from '../../src/answers/question/parser.ts';
import { understand } from '../../src/answers/turn.ts';
import type { Answer, Command, PastQuestion, Question } from '../../src/answers/types.ts';
import { articleFromText } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { type Corpus, NO_EDITOR_DATA } from '../../src/corpus/types.ts';
import { buildEdition } from '../../src/edition/build.ts';

export const FIXTURES = join(import.meta.dirname, '../fixtures');

/** An edition with what the tests ask of it. */
export interface Desk {
  readonly corpus: Corpus;
  readonly library: Library;
  readonly answerer: Answerer;
  /** The fact of reading that accounts for most of a question, composed as it is: whether it is claimed is the judgement's, and has tests of its own. */
  ask(command: Command, text: string, more?: Omit<Question, 'command' | 'text'>): Answer;
  /** A conversation; gives the answer to its last question. */
  talk(...questions: readonly [Command, string][]): Answer;
}

/** One of the folders in `test/fixtures`. */
export async function openFixture(name: 'herring' | 'tunnel'): Promise<Desk> {
  return deskOf(await readCorpus(join(FIXTURES, name)));
}

/** Articles given by file name. Each starts with the day on which it was written: `2030-05-06|The text.` */
export function openArticles(articles: Readonly<Record<string, string>>): Desk {
  const read = Object.entries(articles).map(([file, source]) => {
    const [, written, text] = /^(\d{4}-\d\d-\d\d)\|(.*)$/su.exec(source) ?? [];
    if (written === undefined || text === undefined) throw new Error(`${file} does not start with a day and a bar.`);
    return articleFromText({ file, text, published: written });
  });
  return deskOf({ articles: read, problems: [], data: NO_EDITOR_DATA });
}

export function deskOf(corpus: Corpus): Desk {
  const edition = buildEdition(corpus);
  const answerer = createAnswerer(edition);
  const library = openLibrary(edition);
  const { parse } = createParser(library);
  const ask: Desk['ask'] = (command, text, { history = [], locale, ...more } = {}) => {
    const own = libraryFor(locale, library);
    const { request, facts, standing } = understand({ command, text, ...more }, history, parse, own);
    const { claims } = weigh(request, facts, own);
    const draft = facts[0]?.draft ?? claims.find(({ by }) => by !== 'pick')?.draft;
    return {
      ...compose(draft ?? notFound(command, own.words.noSentence()), own),
      asked: { command: draft?.command ?? command, text: standing, ...more },
    };
  };
  return {
    corpus,
    library,
    answerer,
    ask,
    talk: (...questions) => {
      const history: PastQuestion[] = questions.slice(0, -1).map(([command, text]) => ({ command, text }));
      const [command, text] = questions.at(-1) as [Command, string];
      return ask(command, text, { history });
    },
  };
}

/** All that a reader of the first result sees of who and what. */
export function first(answer: Answer) {
  const [result] = answer.results;
  if (!result) throw new Error(`No result: ${answer.reason}`);
  return result;
}
