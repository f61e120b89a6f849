/** A conversation: which question is meant, and what the readers of facts find for it. Nothing is decided here: see `judgement.ts`. */

import { chooseCommand } from './choose.ts';
import type { Draft } from './draft.ts';
import { notFound } from './draft.ts';
import { hasOpening, leaningOf, withoutOpening } from './follow-up/pointing.ts';
import { readingsOf } from './follow-up/readings.ts';
import type { Before } from './follow-up/types.ts';
import type { Library } from './library/library.ts';
import type { Parse } from './question/parser.ts';
import type { ParsedQuestion } from './question/question.ts';
import { answerQuote } from './quote/quote.ts';
import { answerQuoteAt } from './quote/quote-at.ts';
import type { Command, PastQuestion } from './types.ts';
import { answerWhen } from './when/when.ts';
import { answerWhere, asksWhere } from './where.ts';
import { answerWho } from './who/who.ts';

type Asked = PastQuestion;

/** A question that was answered, with the words that ask it without those before it. */
export interface Conversed extends Before {
  readonly standing: Asked;
  /** A follow-up that no reader could make whole: its own words, and the question that it leans on. */
  readonly leans?: { readonly typed: ParsedQuestion; readonly on: ParsedQuestion };
}

/** Answers a question after those before it; each of them is answered again, so that nothing needs to be kept. */
export function converse(asked: Asked, history: readonly Asked[], parse: Parse, library: Library): Conversed {
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
  const alone = failed ?? answerAsked(asked, question, parse, library, earlier);
  return { ...alone, leans: { typed: parse(plain), on: before.question } };
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

export function answerBy(
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
