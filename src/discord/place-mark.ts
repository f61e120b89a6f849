/** Passages as buttons remember them: by their words, so that they are found again when the articles were read anew. */
import { fingerprintOf } from '../answers/check/context.ts';
import type { Answer, Citation, ContextAnswer } from '../answers/types.ts';
import { fileKey, type PlaceMark } from './custom-id.ts';
import { withDeadline } from './deadline.ts';
import { describeError } from './log.ts';
import { passagesToTurn } from './render-context.ts';
import type { Services } from './services.ts';

/** Longer passages are not marked: their words would have to be looked for in all articles. */
const LONGEST = 20_000;

/** @returns the mark of a passage of an answer, for the id of its button; nothing where there is no such passage */
export function markOfPassage(answer: Answer, index: number): { readonly place?: PlaceMark } {
  const cited = citedBy(answer, index);
  if (cited === undefined || cited.text.length > LONGEST) return {};
  return { place: markOf(cited) };
}

/**
 * @param place - from an earlier answer to the same question, perhaps of another edition
 * @param index - its number there
 * @returns its number in this answer; -1 if it is not among its passages
 */
export function passageAt(answer: Answer, place: PlaceMark, index: number): number {
  const same = passagesToTurn(answer).flatMap((_one, at) => {
    const cited = citedBy(answer, at);
    if (cited === undefined || cited.text.length !== place.length) return [];
    const { file, fingerprint } = markOf(cited);
    return fingerprint === place.fingerprint ? [{ at, ofFile: file === place.file }] : [];
  });
  const inFile = same.filter(({ ofFile }) => ofFile);
  const best = inFile.length > 0 ? inFile : same;
  return (best.find(({ at }) => at === index) ?? best[0])?.at ?? -1;
}

/**
 * Looks in all articles for the words that a mark stands for, beginning with the article that they came from.
 *
 * @param edition - that the mark comes from
 */
export async function findMarked(
  place: PlaceMark,
  edition: string,
  services: Services,
  locale: string,
): Promise<ContextAnswer> {
  const { engine, log, answerTimeoutMs } = services;
  const { start, length, fingerprint } = place;
  const { articles } = await engine.status();
  const file = articles.find((article) => fileKey(article.file) === place.file)?.file ?? '';
  return withDeadline(
    engine.context({ edition, file, start, end: start + length, fingerprint, locale }),
    answerTimeoutMs,
    (error) => log.warn('answer-failed-late', { error: describeError(error) }),
  );
}

function markOf({ file, start, text }: Citation): PlaceMark {
  return { file: fileKey(file), start, length: text.length, fingerprint: fingerprintOf(text) };
}

function citedBy(answer: Answer, index: number): Citation | undefined {
  const [n] = passagesToTurn(answer)[index]?.citations ?? [];
  return answer.citations.find((citation) => citation.n === n);
}
