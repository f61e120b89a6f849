/** The files that the page consists of. */
import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';

const FOLDER = new URL('page/', import.meta.url);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
};

export interface Asset {
  readonly contentType: string;
  readonly body: string;
}

/**
 * Reads the files of the page. Its TypeScript is served as what is left without the types, the way in which Node itself
 * runs the rest of the project; so it needs no build step and is checked like everything else.
 *
 * @returns assets by their path on the page's server.
 */
export async function readPageAssets(): Promise<ReadonlyMap<string, Asset>> {
  const names = (await readdir(FOLDER)).filter((name) => extname(name) in CONTENT_TYPES);
  const assets = new Map<string, Asset>();
  for (const name of names) {
    const text = await readFile(new URL(name, FOLDER), 'utf8');
    const body = name.endsWith('.ts') ? withoutTypes(text) : text;
    assets.set(name === 'index.html' ? '/' : `/${name}`, { contentType: CONTENT_TYPES[extname(name)]!, body });
  }
  return assets;
}

/** Node 24 warns on standard error that this function is experimental, which says nothing to whoever starts the bot. */
function withoutTypes(text: string): string {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}
