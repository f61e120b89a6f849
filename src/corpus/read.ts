/** A folder of files -> {@link Corpus}. What cannot be read is reported, and never keeps the rest from being read. */
import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { articleFromHtml, readText } from './article.ts';
import { decodeText, LARGEST_FILE } from './decode.ts';
import { readEditorData } from './editor-data.ts';
import { enrich } from './enrich.ts';
import { type Article, type Corpus, type FileProblem, NO_EDITOR_DATA } from './types.ts';

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
  for (const file of files) {
    const article = await readArticle(dir, file, problems);
    if (article) articles.push(article);
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
        problems.push({
          file: folder || '.',
          reason: 'The folder is a link to a folder that is read already; it is read only once.',
        });
        return;
      }
      seen.add(real);
      names = await readdir(path);
    } catch (error) {
      problems.push({
        file: folder || dir,
        reason: folder ? `The folder could not be read: ${explain(error)}` : missingCorpus(error),
      });
      return;
    }
    for (const name of names.sort(byName)) {
      if (name.startsWith('.') || /^readme(?:\.\w+)?$/i.test(name)) continue;
      const file = folder ? `${folder}/${name}` : name;
      try {
        const info = await stat(join(dir, file));
        if (info.isDirectory()) await walk(file);
        else if (info.isFile()) files.push(file);
        else problems.push({ file, reason: 'This is neither a file nor a folder.' });
      } catch (error) {
        problems.push({ file, reason: `The file could not be read: ${explain(error)}` });
      }
    }
  };
  await walk('');
  return files.sort(byName);
}

function missingCorpus(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT')
    return 'The corpus folder does not exist. Create it and put articles (.txt, .md, .html) into it, or name another folder.';
  if (code === 'ENOTDIR') return 'The corpus folder is a file. Name the folder that holds the articles.';
  return `The corpus folder could not be read: ${explain(error)}`;
}

function explain(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied. Give the bot the right to read it.';
    case 'ENOENT':
      return 'it does not exist, or is a link to something that does not.';
    case 'ELOOP':
      return 'it is a link that leads back to itself.';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

async function readArticle(dir: string, file: string, problems: FileProblem[]): Promise<Article | null> {
  const format = FORMATS[extname(file).toLowerCase()];
  if (!format) {
    problems.push({
      file,
      reason: `Files ending in “${extname(file) || 'nothing'}” are not read. Articles are .txt, .md or .html files.`,
    });
    return null;
  }
  try {
    const bytes = await readBounded(join(dir, file));
    const decoded = bytes
      ? decodeText(bytes)
      : {
          reason: `The file is larger than ${LARGEST_FILE / 1024 / 1024} MB. Split it, or take out what is no article.`,
        };
    if ('reason' in decoded) {
      problems.push({ file, reason: decoded.reason });
      return null;
    }
    if (format === 'html') {
      const article = articleFromHtml({ file, html: decoded.text });
      if (article.paragraphs.some((p) => p.kind !== 'headline')) return article;
      problems.push({ file, reason: 'No article text was found in this web page. Save its text as a .txt file.' });
      return null;
    }
    const { article, problems: mistakes } = readText({ file, text: decoded.text, format });
    for (const mistake of mistakes) problems.push({ file, ...mistake });
    return article;
  } catch (error) {
    problems.push({ file, reason: `The file could not be read: ${explain(error)}` });
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
