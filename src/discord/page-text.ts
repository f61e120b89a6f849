/** The text of a web page as the corpus layer extracts it, for checking citations of `.html` articles. */
import { readFile, stat } from 'node:fs/promises';
import type { SourceReader } from './verify.ts';

/** Extracting takes some time, so the last few texts are kept while their files stay as they are. */
const KEPT = 16;

/** @returns a reader that takes absolute paths of `.html` files */
export function pageTextReader(): SourceReader {
  const kept = new Map<string, { readonly stamp: string; readonly text: string }>();
  return async (path) => {
    const { mtimeMs, size } = await stat(path);
    const stamp = `${mtimeMs}/${size}`;
    const known = kept.get(path);
    if (known?.stamp === stamp) return known.text;
    // Loaded only where a corpus has web pages: the extractor is the largest part of the corpus layer.
    const { articleFromHtml } = await import('../corpus/article.ts');
    const { text } = articleFromHtml({ file: path, html: await readFile(path, 'utf8') });
    kept.delete(path);
    kept.set(path, { stamp, text });
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
    return text;
  };
}
