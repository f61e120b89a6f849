/** Every corpus that is at hand: those of the tests, the shipped one and, in a full workplace, the shared one. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface CorpusFolder {
  readonly name: string;
  readonly path: string;
  /** Folder of the editor's files that belong to it. */
  readonly dataDir?: string;
}

export const SHARED_ARTICLES = join(ROOT, '../shared/articles');
export const SHARED_GOLD = join(ROOT, '../shared/gold/dev.json');

/** Folders with something to read; the message tells what is missing. */
export function corpusFolders(): { readonly found: readonly CorpusFolder[]; readonly missing: readonly string[] } {
  const own = [
    ...below('test/fixtures').map((name) => ({ name, path: join(ROOT, 'test/fixtures', name) })),
    ...below('test/corpora').map((name) => ({ name, path: join(ROOT, 'test/corpora', name, 'articles') })),
  ].filter(({ path }) => holdsArticles(path));
  const shipped = { name: 'shipped', path: join(ROOT, 'data/articles'), dataDir: join(ROOT, 'data') };
  const others = [shipped, { name: 'shared', path: SHARED_ARTICLES }];
  return {
    found: [...own, ...others.filter(({ path }) => holdsArticles(path))],
    missing: others.filter(({ path }) => !holdsArticles(path)).map(({ name }) => name),
  };
}

function below(folder: string): string[] {
  const path = join(ROOT, folder);
  return existsSync(path) ? readdirSync(path).sort() : [];
}

function holdsArticles(path: string): boolean {
  return existsSync(path) && readdirSync(path).some((file) => /\.(?:txt|md|html)$/u.test(file));
}
