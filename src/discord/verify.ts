/** The last look before an answer is sent: do the cited files still read as they did when the edition was built? */
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Answer } from '../answers/types.ts';

/**
 * Gives the text that an article's spans count into.
 *
 * @param file - `Citation.file`
 * @returns the decoded text; `null` if the file is gone or can no longer be read; `undefined` if this reader cannot tell
 */
export type SourceReader = (file: string) => Promise<string | null | undefined>;

export interface CitationMismatch {
  readonly file: string;
  /** Numbers of the citations whose words no longer stand there. */
  readonly citations: readonly number[];
  readonly reason: 'changed' | 'gone';
}

/**
 * Compares every citation with the slice of its file.
 *
 * @returns one entry for each file that no longer has the words; empty if all stand as cited
 */
export async function verifyCitations(
  answer: Pick<Answer, 'citations'>,
  readSource: SourceReader,
): Promise<readonly CitationMismatch[]> {
  const files = [...new Set(answer.citations.map(({ file }) => file))];
  const checked = await Promise.all(
    files.map(async (file): Promise<CitationMismatch | null> => {
      const cited = answer.citations.filter((citation) => citation.file === file);
      const text = await readSource(file);
      if (text === undefined) return null;
      if (text === null) return { file, citations: cited.map(({ n }) => n), reason: 'gone' };
      const moved = cited.filter(({ start, end, text: words }) => text.slice(start, end) !== words);
      return moved.length === 0 ? null : { file, citations: moved.map(({ n }) => n), reason: 'changed' };
    }),
  );
  return checked.filter((mismatch) => mismatch !== null);
}

/**
 * Passages whose words do not stand in what they cite: a bug of whoever built the answer, never to be shown.
 *
 * @returns their texts
 */
export function unfoundedPassages(answer: Pick<Answer, 'results' | 'close' | 'citations'>): readonly string[] {
  const cited = new Map(answer.citations.map((citation) => [citation.n, citation]));
  return [...answer.results, ...answer.close].flatMap(({ text, segments, citations }) => {
    const sources = citations.flatMap((n) => cited.get(n) ?? []);
    const stands = (segments ?? text.split(' […] ')).every((piece) =>
      sources.some((source) => source.text.includes(piece) || source.context.text.includes(piece)),
    );
    return stands ? [] : [text];
  });
}

/**
 * Reads articles from the corpus folder.
 *
 * @param folder - absolute path; nothing outside it is read (links that stand in it are followed, as when it is indexed)
 * @param extract - gives the text that spans count into from the absolute path of a web page; without it web pages count as unknown
 */
export function sourceReader(folder: string, extract?: SourceReader): SourceReader {
  return async (file) => {
    const path = resolve(folder, file);
    if (!path.startsWith(resolve(folder) + sep)) return null;
    try {
      if (/\.html?$/iu.test(file)) return await extract?.(path);
      return await readFile(path, 'utf8');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'EACCES') return null;
      throw error;
    }
  };
}
