/** Problems as codes: what is said in English can be said in any language. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { because, PROBLEM_REASONS, reasonIn } from '../../src/corpus/problems.ts';
import { readCorpus } from '../../src/corpus/read.ts';

const made: string[] = [];
afterAll(async () => {
  for (const dir of made) await rm(dir, { recursive: true, force: true });
});

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'problems-'));
  made.push(dir);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(dir, name, '..'), { recursive: true });
    await writeFile(join(dir, name), content);
  }
  return dir;
}

it('a reason is the English of its cause', () => {
  const { reason, cause } = because('listedTwice', 'Ada Wendt', '7');
  expect(cause).toEqual({ code: 'listedTwice', parts: ['Ada Wendt', '7'] });
  expect(reason).toBe(reasonIn(PROBLEM_REASONS, cause));
  expect(reason).toContain('“Ada Wendt” is listed already in line 7');
});

it('every problem of a corpus has the code of its reason', async () => {
  const corpusDir = await folderWith({
    'a.md': '---\npublished: last spring\ndigest: maybe\n---\n\nThe lamps of Varnholm were lit.\n',
    'bytes.txt': new Uint8Array([65, 10, 67, 97, 102, 233, 10]),
    'empty.txt': '',
    'note.docx': 'x',
    'paper.txt': '%PDF-1.4 and so on',
    Makefile: 'x',
    'web.html': '<html><body></body></html>',
  });
  const dataDir = await folderWith({
    'articles.yaml': '- file: gone.txt\n  written: soon\n- file: gone.txt\n- file: lost.txt\n',
    'people.yaml':
      '- name: Ada Wendt\n  gender: x\n  spelings: [Adda]\n- name: 7\n- x\n- name: Bo Lund\n  spellings: Lund\n',
    'places.yaml': 'name: Porto Verde\n',
    'meetings.yaml': '- name: "Lamp Forum\n',
  });
  const { problems } = await readCorpus(corpusDir, { dataDir });
  const codes = problems.map(({ file, cause }) => `${file} ${cause?.code}`);
  expect(codes.toSorted()).toEqual(
    [
      'Makefile noEnding',
      'a.md digest',
      'a.md notDate',
      'articles.yaml keyDate',
      'articles.yaml listedTwice',
      'articles.yaml noSuchArticle',
      'bytes.txt notUtf8',
      'empty.txt empty',
      'meetings.yaml yaml',
      'note.docx ending',
      'paper.txt document',
      'people.yaml entryLines',
      'people.yaml keyGender',
      'people.yaml keyList',
      'people.yaml keyText',
      'people.yaml unknownKey',
      'places.yaml notList',
      'web.html noArticle',
    ].toSorted(),
  );
  for (const { reason, cause } of problems) expect(cause && reasonIn(PROBLEM_REASONS, cause)).toBe(reason);
});

it('a folder that is not there has a code too', async () => {
  const dir = await folderWith({});
  const { problems } = await readCorpus(join(dir, 'nowhere'));
  expect(problems).toMatchObject([{ cause: { code: 'corpusMissing', parts: [] } }]);
});
