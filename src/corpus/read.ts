/** A folder of files -> {@link Corpus}. What cannot be read is reported, and never keeps the rest from being read. */
import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { articleFromHtml, readText } from './article.ts';
import { decodeText, LARGEST_FILE } from './decode.ts';
import { readEditorData } from './editor-data.ts';
import { enrich } from './enrich.ts';
import { because, type Reason } from './problems.ts';
import { type Article, type Corpus, type FileProblem, NO_EDITOR_DATA } from './types.ts';
import { unreadable } from './unreadable.ts';

const FORMATS: Readonly<Record<string, Article['format']>> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
};

export interface ReadOptions {
  /** Folder of the editor's YAML files; without it none are read. */
  readonly dataDir?: string | undefined;
  /** Told after each file how many were looked at, and how many there are. */
  readonly onFile?: (read: number, files: number) => void;
}

/**
 * Reads every article below a folder, sorted by file name. Names that begin with a dot and files called README are
 * passed over; everything else that is no article is a problem with its reason.
 * @param dir the corpus folder; if it is missing, the corpus is empty and says so
 */
export async function readCorpus(dir: string, options: ReadOptions = {}): Promise<Corpus> {
  const problems: FileProblem[] = [];
  const files = await listFiles(dir, problems);
  const articles: Article[] = [];
  for (const [at, file] of files.entries()) {
    const article = await readArticle(dir, file, problems);
    if (article) articles.push(article);
    options.onFile?.(at + 1, files.length);
  }
  if (options.dataDir === undefined) return { articles, problems, data: NO_EDITOR_DATA };
  const { data, problems: mistakes } = await readEditorData(options.dataDir);
  const enriched = enrich(articles, data);
  return { articles: enriched.articles, problems: [...problems, ...mistakes, ...enriched.problems], data };
}

/** Code-unit order: the same on every machine, whatever its language. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Paths of all files below `dir`, relative to it, sorted. */
async function listFiles(dir: string, problems: FileProblem[]): Promise<string[]> {
  const files: string[] = [];
  const seen = new Set<string>();
  const walk = async (folder: string): Promise<void> => {
    const path = join(dir, folder);
    let names: string[];
    try {
      const real = await realpath(path);
      if (seen.has(real)) {
        problems.push({ file: folder || '.', ...because('linkedTwice') });
        return;
      }
      seen.add(real);
      names = await readdir(path);
    } catch (error) {
      problems.push({ file: folder || dir, ...(folder ? unreadable(error) : missingCorpus(error)) });
      return;
    }
    for (const name of names.sort(byName)) {
      if (name.startsWith('.') || /^readme(?:\.\w+)?$/i.test(name)) continue;
      const file = folder ? `${folder}/${name}` : name;
      try {
        const info = await stat(join(dir, file));
        if (info.isDirectory()) await walk(file);
        else if (info.isFile()) files.push(file);
        else problems.push({ file, ...because('neither') });
      } catch (error) {
        problems.push({ file, ...unreadable(error) });
      }
    }
  };
  await walk('');
  return files.sort(byName);
}

function missingCorpus(error: unknown): Reason {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return because('corpusMissing');
  return code === 'ENOTDIR' ? because('corpusIsFile') : unreadable(error);
}

async function readArticle(dir: string, file: string, problems: FileProblem[]): Promise<Article | null> {
  const format = FORMATS[extname(file).toLowerCase()];
  if (!format) {
    const ending = extname(file);
    problems.push({ file, ...(ending === '' ? because('noEnding') : because('ending', ending)) });
    return null;
  }
  try {
    const bytes = await readBounded(join(dir, file));
    const decoded = bytes ? decodeText(bytes) : because('tooLarge', String(LARGEST_FILE / 1024 / 1024));
    if ('reason' in decoded) {
      problems.push({ file, ...decoded });
      return null;
    }
    if (format === 'html') {
      const article = articleFromHtml({ file, html: decoded.text });
      if (article.paragraphs.some((p) => p.kind !== 'headline')) return article;
      problems.push({ file, ...because('noArticle') });
      return null;
    }
    const { article, problems: mistakes } = readText({ file, text: decoded.text, format });
    for (const mistake of mistakes) problems.push({ file, ...mistake });
    return article;
  } catch (error) {
    problems.push({ file, ...unreadable(error) });
    return null;
  }
}

/** A file's bytes, or `null` if there are more than allowed, even if it grew since it was listed. */
async function readBounded(path: string): Promise<Uint8Array | null> {
  const handle = await open(path, constants.O_RDONLY);
  try {
    const { size } = await handle.stat();
    if (size > LARGEST_FILE) return null;
    const bytes = await handle.readFile();
    return bytes.length > LARGEST_FILE ? null : bytes;
  } finally {
    await handle.close();
  }
}
