/** From a question in a conversation to a reply, whichever way it was asked. */
import type { Answer, PastQuestion, Question } from '../answers/types.ts';
import { EngineError } from '../engine/types.ts';
import { answerButtons, type ButtonSettings } from './answer-buttons.ts';
import { type Asked, askedLine } from './asked.ts';
import { closestSpeakers } from './closest-speakers.ts';
import type { Outcome } from './command.ts';
import type { Talk } from './conversations.ts';
import { DeadlineError, withDeadline } from './deadline.ts';
import { engineDetail } from './engine-detail.ts';
import { describeError, newErrorId } from './log.ts';
import { type Mistake, mistakeText } from './mistakes.ts';
import { renderPage } from './render-answer.ts';
import type { Reply } from './response.ts';
import type { Services } from './services.ts';
import type { Texts } from './texts.ts';
import { unfoundedPassages, verifyCitations } from './verify.ts';

export interface Asking {
  readonly talk: Talk;
  /** The question as typed, shown above the answer unless it was understood in other words. */
  readonly asked?: Asked;
  /** The server in which the question was asked for all to see; `null` where it was asked in private. */
  readonly openIn?: string | null;
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
  const { conversations } = services;
  const { talk, asked, openIn = null, recall } = asking;
  if (recall !== undefined && !conversations.has(talk)) conversations.restore(talk, await recall());
  const history = conversations.history(talk);
  const { history: _own, ...past } = question;
  conversations.remember(talk, past);
  const found = await findAnswer({ ...question, history }, services, texts.language);
  if ('mistake' in found) return found;
  if (found.status !== 'answered' && openIn !== null && !talk.hidden)
    services.store?.addUnanswered(openIn, questionInWords(past));
  return (
    (await unknownSpeaker(question, found, services)) ??
    answerReply(found, { page: 0, hidden: talk.hidden, votes: services.votes !== undefined, asked }, texts)
  );
}

/**
 * Asks the engine and checks the citations.
 *
 * @param question - with its history, if it belongs to a conversation
 * @param language - the reader's, as `Texts.language`
 * @throws Error for a bug
 */
export async function findAnswer(question: Question, services: Services, language: string): Promise<Answer | Mistake> {
  const { engine, log, readSource, answerTimeoutMs } = services;
  const started = performance.now();
  const answer = await withDeadline(engine.answer({ ...question, locale: language }), answerTimeoutMs, (error) =>
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
  return answer;
}

/** The mistake of naming a speaker whom the articles do not know; `null` if that is not why there is no answer. */
async function unknownSpeaker(
  { by }: Question,
  { status, results, close }: Answer,
  { engine, log, suggestTimeoutMs }: Services,
): Promise<Mistake | null> {
  if (by === undefined || status !== 'not-found' || results.length + close.length > 0) return null;
  try {
    const closest = await withDeadline(closestSpeakers(by, engine), suggestTimeoutMs, (error) =>
      log.debug('suggest-failed-late', { error: describeError(error) }),
    );
    return closest === null ? null : { mistake: 'speaker-unknown', name: by, closest };
  } catch (error) {
    // The engine's own words are an answer as well.
    log.warn('suggest-failed', { command: 'quote', error: describeError(error) });
    return null;
  }
}

/** A question as admins read it. */
function questionInWords({ command, ...asked }: PastQuestion): string {
  return command === 'ask' ? asked.text : askedLine({ command, ...asked });
}

/**
 * A page of an answer with its buttons.
 *
 * @param how - `asked`: the question as typed, shown where the answer does not tell how it was understood
 */
export function answerReply(
  answer: Answer,
  how: ButtonSettings & { readonly page: number; readonly asked?: Asked | undefined },
  texts: Texts,
): Reply {
  const shown = renderPage(answer, texts, understood(answer) ?? how.asked, how.page);
  return { ...shown.reply, buttons: answerButtons(answer, shown, how, texts) };
}

/** The question that the buttons of an answer ask again. */
function understood({ asked }: Answer): Asked | undefined {
  if (asked === undefined) return undefined;
  const { command, text, by, meeting } = asked;
  return { command, text, ...(by === undefined ? {} : { by }), ...(meeting === undefined ? {} : { meeting }) };
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
    return replyTo({ mistake: 'engine', code: error.code, message: engineDetail(error, texts) }, texts);
  }
  const id = newErrorId();
  log.error('bug', { id, where, error: describeError(error) });
  return { content: texts.bug(id) };
}
