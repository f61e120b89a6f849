import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeText, LARGEST_FILE } from '../../src/corpus/decode.ts';
import { readCorpus } from '../../src/corpus/read.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'corpus-'));
  folders.push(dir);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
  return dir;
}

const TEXT = 'The ministers of four island states met on Tuesday to settle their quarrel.';

describe('a corpus folder', () => {
  it('is read with its subfolders, sorted by file name', async () => {
    const dir = await folderWith({
      'b.txt': TEXT,
      'a/z.md': `# Talks\n\n${TEXT}`,
      'a.html': `<p>${TEXT}</p>`,
      'B.TXT': TEXT,
    });
    const { articles, problems } = await readCorpus(dir);
    expect(articles.map((a) => [a.file, a.format])).toEqual([
      ['B.TXT', 'txt'],
      ['a.html', 'html'],
      ['a/z.md', 'md'],
      ['b.txt', 'txt'],
    ]);
    expect(problems).toEqual([]);
  });

  it('passes over hidden files and READMEs', async () => {
    const dir = await folderWith({ '.DS_Store': 'x', '.git/config': 'x', 'README.md': '# About', 'a.txt': TEXT });
    expect(await readCorpus(dir)).toMatchObject({ articles: [{ file: 'a.txt' }], problems: [] });
  });

  it('reports each file that is no article with its reason, and reads the rest', async () => {
    const dir = await folderWith({
      'binary.txt': new Uint8Array([1, 2, 0, 3, 200, 100, 80, 70, 60, 50, 40, 30]),
      'blank.txt': ' \n\u00a0\n',
      'empty.txt': '',
      'huge.txt': new Uint8Array(LARGEST_FILE + 1).fill(97),
      'latin.txt': new Uint8Array([65, 10, 67, 97, 102, 233, 10]),
      'pages.pdf': '%PDF-1.4',
      'paper.txt': '%PDF-1.4 and so on',
      'utf16.txt': new Uint8Array([0xff, 0xfe, 65, 0, 66, 0]),
      'web.html': '<html><head><title>Talks</title></head><body></body></html>',
      'zz.txt': TEXT,
    });
    const { articles, problems } = await readCorpus(dir);
    expect(articles.map((a) => a.file)).toEqual(['zz.txt']);
    const reasons: [string, RegExp][] = [
      ['binary.txt', /binary/],
      ['blank.txt', /white space/],
      ['empty.txt', /empty/],
      ['huge.txt', /larger than 5 MB/],
      ['latin.txt', /not valid UTF-8.*line 2.*save it with the encoding UTF-8/],
      ['pages.pdf', /“\.pdf” are not read/],
      ['paper.txt', /PDF/],
      ['utf16.txt', /UTF-16.*save it with the encoding UTF-8/],
      ['web.html', /No article text/],
    ];
    expect(problems.map((p) => p.file)).toEqual(expect.arrayContaining(reasons.map(([file]) => file)));
    expect(problems).toHaveLength(reasons.length);
    for (const [file, reason] of reasons) expect(problems.find((p) => p.file === file)!.reason).toMatch(reason);
  });

  it('that is missing gives an empty corpus and says so', async () => {
    const dir = await folderWith({});
    const { articles, problems } = await readCorpus(join(dir, 'nowhere'));
    expect(articles).toEqual([]);
    expect(problems[0]!.reason).toMatch(/does not exist/);
    await writeFile(join(dir, 'file'), '');
    expect((await readCorpus(join(dir, 'file'))).problems[0]!.reason).toMatch(/is a file/);
  });

  it('may hold links that lead in circles or nowhere', async () => {
    const dir = await folderWith({ 'a.txt': TEXT });
    await symlink('.', join(dir, 'loop'));
    await symlink('gone.txt', join(dir, 'dangling.txt'));
    await symlink('self.txt', join(dir, 'self.txt'));
    const { articles, problems } = await readCorpus(dir);
    expect(articles.map((a) => a.file)).toEqual(['a.txt']);
    expect(problems.map((p) => p.file).sort()).toEqual(['dangling.txt', 'loop', 'self.txt']);
  });

  it('gives spans that are those of the file as any reader decodes it', async () => {
    const dir = await folderWith({
      'bom.txt': `\ufeff${TEXT}\r\n\r\nSchöne Grüße, 🐟 said nobody at all on that long day.`,
    });
    const { articles } = await readCorpus(dir);
    const decoded = await readFile(join(dir, 'bom.txt'), 'utf8');
    expect(articles[0]!.text).toBe(decoded);
    expect(articles[0]!.paragraphs.map((p) => decoded.slice(p.start, p.end))[0]).toBe(TEXT);
  });

  it('takes what an editor knows from the data folder, and only if it is named', async () => {
    const dir = await folderWith({
      'articles/a.txt': TEXT,
      'articles.yaml':
        '- file: a.txt\n  written: 2021-04-06\n  outlet: Island Daily\n- file: b.txt\n  title: Nowhere\n',
    });
    const with_ = await readCorpus(join(dir, 'articles'), { dataDir: dir });
    expect(with_.articles[0]).toMatchObject({
      outlet: 'Island Daily',
      written: { date: '2021-04-06', source: 'editor' },
    });
    expect(with_.problems).toMatchObject([
      { file: 'articles.yaml', reason: expect.stringMatching(/no article “b.txt”/) },
    ]);
    const without = await readCorpus(join(dir, 'articles'));
    expect(without).toMatchObject({ articles: [{ outlet: null, written: null }], problems: [] });
  });
});

it('any bytes are a text or have a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeText(bytes);
      if ('text' in decoded) expect(Buffer.from(decoded.text, 'utf8').equals(Buffer.from(bytes))).toBe(true);
      else expect(decoded.reason).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
