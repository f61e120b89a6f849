/** What is shown besides answers: the timeline, a passage in its context, and the check of somebody's quotations. */
import type { Answer, ContextAnswer, QuoteCheckReport } from '../answers/types.ts';
import type { TimelinePicture } from '../timeline/types.ts';
import { withDeadline } from './deadline.ts';
import { describeError } from './log.ts';
import type { Mistake } from './mistakes.ts';
import { passagesToTurn } from './render-context.ts';
import type { Services } from './services.ts';
import { unfoundedPassages, verifyCitations } from './verify.ts';

/**
 * @param language - the reader's, as `Texts.language`
 * @returns `null` if the articles date nothing
 */
export async function findTimeline(services: Services, language: string): Promise<TimelinePicture | Mistake | null> {
  const picture = await inTime(services.engine.timeline(language), services);
  return picture === null ? null : ((await changedFiles(picture, services)) ?? picture);
}

/**
 * @param text - somebody's message
 * @param language - the reader's, as `Texts.language`
 */
export async function checkQuotations(
  text: string,
  services: Services,
  language: string,
): Promise<QuoteCheckReport | Mistake> {
  const report = await inTime(services.engine.check(text, language), services);
  const changed = await changedFiles(report, services);
  if (changed !== null) return changed;
  const results = report.checks.flatMap(({ evidence }) => evidence ?? []);
  const unfounded = unfoundedPassages({ results, close: [], citations: report.citations });
  if (unfounded.length > 0) throw new Error(`${unfounded.length} passages of a check do not stand in what they cite.`);
  return report;
}

/**
 * @param index - number of the passage among those that the answer's buttons turn through
 * @param language - the reader's, as `Texts.language`
 * @returns `null` if there is no such passage
 */
export async function findContext(
  answer: Answer,
  index: number,
  services: Services,
  language: string,
): Promise<ContextAnswer | null> {
  const [n] = passagesToTurn(answer)[index]?.citations ?? [];
  const cited = answer.citations.find((citation) => citation.n === n);
  if (cited === undefined) return null;
  const { file, start, end, text: words } = cited;
  const request = { edition: answer.edition, file, start, end, words, locale: language };
  return inTime(services.engine.context(request), services);
}

function inTime<Result>(work: Promise<Result>, { answerTimeoutMs, log }: Services): Promise<Result> {
  return withDeadline(work, answerTimeoutMs, (error) =>
    log.warn('answer-failed-late', { error: describeError(error) }),
  );
}

/** The last look at the cited files. */
async function changedFiles(
  shown: Pick<Answer, 'citations' | 'edition'>,
  { log, readSource }: Services,
): Promise<Mistake | null> {
  const mismatches = await verifyCitations(shown, readSource);
  if (mismatches.length === 0) return null;
  log.warn('source-changed', { edition: shown.edition, files: mismatches });
  return { mistake: 'source-changed', files: mismatches.map(({ file }) => file) };
}
