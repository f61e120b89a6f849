/** One turn of a conversation: what is asked, after what was asked and answered before it, and what becomes of it. */
import { AFTER, type Before, continued, partsOf } from './conversation.ts';
import type { Draft } from './draft.ts';
import type { Fact } from './facts/fact.ts';
import { factsFor } from './facts/facts.ts';
import { judge } from './judgement.ts';
import { leaningOf } from './leaning.ts';
import type { Library } from './library/library.ts';
import type { Parse } from './question/parser.ts';
import { type Request, requestOf } from './request/request.ts';
import type { PastQuestion } from './types.ts';

/** Earlier questions that are looked at; a conversation's thread is lost beyond them anyway. */
const MOST_HISTORY = 6;
/** Passages of an answer that a follow-up may go on about. */
const MOST_SHOWN = 3;

/** A question as it is understood, and what reading knows of it. */
export interface Understood {
  readonly request: Request;
  /** Best first. */
  readonly facts: readonly Fact[];
  /** The question with those that it goes on from: asked alone, it means the same. */
  readonly standing: string;
}

export interface Turn extends Understood {
  readonly draft: Draft;
}

/** @param history - earlier questions, oldest first; each is answered again, so that nothing needs to be kept */
export function understand(
  asked: PastQuestion,
  history: readonly PastQuestion[],
  parse: Parse,
  library: Library,
): Understood {
  const [text = '', ...earlier] = partsOf(asked.text);
  const kept = earlier.toReversed().map((one): PastQuestion => ({ command: 'ask', text: one }));
  const past = (kept.length > 0 ? kept : history).slice(-MOST_HISTORY);
  const last = past.at(-1);
  const option = (given: string | undefined) => (given === undefined || given.trim() === '' ? null : parse(given));
  const question = parse(text, last === undefined ? undefined : partsOf(last.text)[0]);
  const by = option(asked.by);
  const at = option(asked.meeting);
  // A question that stands alone, or comes with what was chosen for it, does without those before it.
  const leaning = last === undefined || by || at ? 'alone' : leaningOf(question);
  const before = last === undefined || leaning === 'alone' ? null : answerTurn(last, past.slice(0, -1), parse, library);
  const request =
    before === null || leaning === 'alone'
      ? requestOf(question, asked.command, library, { given: { by, at } })
      : continued(question, asked.command, leaning, beforeOf(before, library), library);
  return {
    request,
    // What is known already was told; “who else” asks for other sentences.
    facts: request.others ? [] : factsFor(request, library),
    standing: before ? [text, ...partsOf(before.standing)].join(AFTER) : text,
  };
}

/** The same with its answer. */
export function answerTurn(
  asked: PastQuestion,
  history: readonly PastQuestion[],
  parse: Parse,
  library: Library,
): Turn {
  const understood = understand(asked, history, parse, library);
  return { ...understood, draft: judge(understood.request, asked.command, understood.facts, library) };
}

function beforeOf({ request, draft }: Turn, library: Library): Before {
  const shown = draft.findings.flatMap(({ place }) => library.passagesAt(place).slice(0, 1)).slice(0, MOST_SHOWN);
  const { people } = library.edition.reading.names;
  const named = [...(draft.short ?? []), ...draft.findings.map(({ speaker }) => speaker ?? '')];
  const answered = named.flatMap((name) => people.filter((person) => person.name === name).map(({ id }) => id));
  const asked = request.question.names.flatMap(({ entities }) => entities);
  const told = shown.slice(0, 1).flatMap(({ mentions }) => mentions.map(({ entity }) => entity));
  return { request, shown, meetings: draft.meetings ?? [], people: [...answered, ...asked, ...told] };
}
