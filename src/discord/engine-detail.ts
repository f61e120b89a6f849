/** What the engine says of its failure, for the place in a sentence of the reader's language. */
import { PROBLEM_REASONS, reasonIn } from '../corpus/problems.ts';
import type { EngineError } from '../engine/types.ts';
import type { Texts } from './texts.ts';

const MOST_FILES = 5;

/** @returns the second argument of `texts.engine`: the whole message in English, elsewhere the files with what is wrong with each */
export function engineDetail({ message, refused }: EngineError, texts: Texts): string {
  if (refused === undefined || texts.problemReasons === PROBLEM_REASONS) return message;
  const files = refused.slice(0, MOST_FILES).map(({ file, reason, cause }) => {
    return `${file}: ${cause === undefined ? reason : reasonIn(texts.problemReasons, cause)}`;
  });
  const left = refused.length - files.length;
  return [...files, ...(left > 0 ? [texts.moreLines(left)] : [])].join('\n');
}
