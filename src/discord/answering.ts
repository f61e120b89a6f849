/** From a question in a conversation to a reply, whichever way it was asked. */
import type { PastQuestion, Question } from '../answers/types.ts';
import { EngineError } from '../engine/types.ts';
import type { Asked } from './asked.ts';
import type { Outcome } from './command.ts';
import type { Talk } from './conversations.ts';
import { DeadlineError, withDeadline } from './deadline.ts';
import { describeError, newErrorId } from './log.ts';
import { mistakeText } from './mistakes.ts';
import { renderAnswer } from './render-answer.ts';
import type { Reply } from './response.ts';
import type { Services } from './services.ts';
import type { Texts } from './texts.ts';
import { unfoundedPassages, verifyCitations } from './verify.ts';

export interface Asking {
  readonly talk: Talk;
  /** Shown above the answer, for a command; a mention's own words stand above it anyway. */
  readonly asked?: Asked;
  /** Finds the earlier questions of a conversation that is not in memory. */
  readonly recall?: () => Promise<readonly PastQuestion[]>;
}

/**
 * Asks the engine, with the conversation so far, and checks every citation against its file before anything is shown.
 *
 * @throws Error for a bug; what a person can do something about is a Mistake
 */
export async function answerQuestion(
  question: Question,
  asking: Asking,
  services: Services,
  texts: Texts,
): Promise<Outcome> {
  const { engine, conversations, log, readSource, answerTimeoutMs } = services;
  const { talk, asked, recall } = asking;
  if (recall !== undefined && !conversations.has(talk)) conversations.restore(talk, await recall());
  const history = conversations.history(talk);
  const { command, text, by } = question;
  conversations.remember(talk, { command, text, ...(by === undefined ? {} : { by }) });

  const started = performance.now();
  const answer = await withDeadline(engine.answer({ ...question, history }), answerTimeoutMs, (error) =>
    log.warn('answer-failed-late', { error: describeError(error) }),
  );
  const mismatches = await verifyCitations(answer, readSource);
  log.info('answered', {
    command: answer.command,
    status: answer.status,
    edition: answer.edition,
    ms: Math.round(performance.now() - started),
  });
  if (mismatches.length > 0) {
    log.warn('source-changed', { edition: answer.edition, files: mismatches });
    return { mistake: 'source-changed', files: mismatches.map(({ file }) => file) };
  }
  const unfounded = unfoundedPassages(answer);
  if (unfounded.length > 0)
    throw new Error(`${unfounded.length} passages of an answer do not stand in what they cite.`);
  return renderAnswer(answer, texts, asked);
}

/** Any outcome as a reply. */
export function replyTo(outcome: Outcome, texts: Texts): Reply {
  return 'mistake' in outcome ? { content: mistakeText(outcome, texts) } : outcome;
}

/**
 * What to say of something that was thrown: the engine's own words for people, or an id that stands in the log.
 *
 * @param where - what was being done, for the log; never who or what was asked
 */
export function replyToFailure(error: unknown, where: string, log: Services['log'], texts: Texts): Reply {
  if (error instanceof DeadlineError) {
    log.warn('timed-out', { where, ms: error.ms });
    return replyTo({ mistake: 'timed-out', seconds: Math.round(error.ms / 1000) }, texts);
  }
  if (error instanceof EngineError) {
    log.warn('engine-refused', { where, code: error.code });
    return replyTo({ mistake: 'engine', message: error.message }, texts);
  }
  const id = newErrorId();
  log.error('bug', { id, where, error: describeError(error) });
  return { content: texts.bug(id) };
}
