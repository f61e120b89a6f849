import { writeFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/types.ts';
import { pageTextReader } from '../../src/discord/page-text.ts';
import { sourceReader, unfoundedPassages, verifyCitations } from '../../src/discord/verify.ts';
import { type Folder, folderOf, MemoryEngine } from './memory-engine.ts';

let folder: Folder;
let answer: Answer;

beforeAll(async () => {
  folder = await folderOf();
  answer = await new MemoryEngine(folder.path).answer({ command: 'who', text: 'who led the Vellish delegation' });
});

afterAll(() => folder.remove());

describe('verifyCitations', () => {
  it('finds nothing wrong while the file stands as it was read', async () => {
    expect(await verifyCitations(answer, sourceReader(folder.path))).toEqual([]);
  });

  it.each([
    ['a changed', 'changed', async () => 'Other words.'],
    ['a missing', 'gone', async () => null],
  ])('names %s file with its citations', async (_what, reason, read) => {
    expect(await verifyCitations(answer, read)).toEqual([{ file: 'harbour.txt', citations: [1], reason }]);
  });

  it('passes over what it cannot tell', async () => {
    expect(await verifyCitations(answer, async () => undefined)).toEqual([]);
  });
});

describe('unfoundedPassages', () => {
  it('finds none in an answer that shows what it cites', () => {
    expect(unfoundedPassages(answer)).toEqual([]);
  });

  it('finds a passage, or a piece of one, that its citations do not have', () => {
    const [result] = answer.results;
    const altered = { ...result!, text: `${result!.text}!` };
    expect(unfoundedPassages({ ...answer, results: [altered] })).toEqual([altered.text]);
    const pieces = { ...result!, text: 'Envoy […] map', segments: ['Envoy', 'map'] };
    expect(unfoundedPassages({ ...answer, close: [pieces] })).toEqual(['Envoy […] map']);
    expect(unfoundedPassages({ ...answer, results: [{ ...result!, text: 'Envoy […] led' }] })).toEqual([]);
  });
});

describe('sourceReader', () => {
  it('reads below the folder, also through a link that stands there', async () => {
    await mkdir(join(folder.path, 'more'));
    writeFileSync(join(folder.path, 'more', 'a.txt'), '\ufeffWords.');
    await symlink(join(folder.path, 'more', 'a.txt'), join(folder.path, 'link.txt'));
    const read = sourceReader(folder.path);
    expect(await read('more/a.txt')).toBe('\ufeffWords.');
    expect(await read('link.txt')).toBe('\ufeffWords.');
  });

  it('gives nothing for what is missing, a folder, or outside', async () => {
    const read = sourceReader(join(folder.path, 'more'));
    expect(await read('none.txt')).toBeNull();
    expect(await read('../harbour.txt')).toBeNull();
    expect(await read('.')).toBeNull();
  });

  it('reads the extracted text of a web page, anew when the page has changed', async () => {
    const page = (words: string) =>
      `<html><head><title>Harbour</title></head><body><article><h1>Harbour talks</h1><p>${`${words} spoke about the harbour for an hour. `.repeat(12)}</p></article></body></html>`;
    writeFileSync(join(folder.path, 'page.html'), page('Marn'));
    expect(await sourceReader(folder.path)('page.html')).toBeUndefined();
    const read = sourceReader(folder.path, pageTextReader());
    expect(await read('page.html')).toContain('Marn spoke about the harbour');
    writeFileSync(join(folder.path, 'page.html'), page('Achterberg'));
    expect(await read('page.html')).toContain('Achterberg spoke about the harbour');
    expect(await read('missing.html')).toBeNull();
  });
});
