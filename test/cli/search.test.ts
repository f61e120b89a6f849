import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../src/cli/search.ts');
let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  file = join(folder, 'documents.jsonl');
  const documents = [
    { id: 'a', text: 'The lock opened in 1962.' },
    { id: 2, text: 'The lock was built of oak.' },
    { id: 'c', text: 'Nothing happened.', title: 'Harbour news' },
  ];
  writeFileSync(file, `${documents.map((one) => JSON.stringify(one)).join('\n')}\n\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return {
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
}
const ids = (line: { hits: { id: string | number }[] }) => line.hits.map(({ id }) => id);

describe('search --jsonl', () => {
  it('answers each line in its order, with the ids as they were given', () => {
    const questions = [
      { id: 'q1', query: 'when was the lock opened', command: 'when' },
      { id: 2, query: 'oak', among: [2, 'c'] },
      { id: 'q3', query: 'harbour' },
      { id: 'q4', query: 'unheard of' },
    ];
    const { lines, status } = run(
      ['--jsonl', '--documents', file],
      questions.map((one) => JSON.stringify(one)).join('\r\n'),
    );
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['q1', 2, 'q3', 'q4']);
    expect(ids(lines[0])).toEqual(['a', 2]);
    expect(ids(lines[1])[0]).toBe(2);
    expect(ids(lines[2])).toEqual(['c']);
    expect(ids(lines[3])).toEqual([]);
  });

  it('tells what is wrong with a line and goes on', () => {
    const { lines, status } = run(
      ['--jsonl', '--documents', file],
      'nonsense\n{"id":"x"}\n[1]\n\n{"id":"y","query":"lock"}\n',
    );
    expect(status).toBe(0);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatchObject({ id: null, error: expect.stringContaining('JSON') });
    expect(lines[1]).toMatchObject({ id: 'x', error: expect.stringContaining('query') });
    expect(lines[2]).toMatchObject({ id: null, error: expect.any(String) });
    expect(ids(lines[3])).toHaveLength(2);
  });

  it('gives at most --top hits', () => {
    const { lines } = run(['--jsonl', '--documents', file, '--top', '1'], '{"id":1,"query":"lock"}\n');
    expect(lines[0].hits).toHaveLength(1);
  });

  it('loses nothing of a large output', () => {
    const input = Array.from({ length: 20_000 }, (_, id) => JSON.stringify({ id, query: 'lock' })).join('\n');
    const { lines } = run(['--jsonl', '--documents', file], input);
    expect(lines).toHaveLength(20_000);
    expect(lines.at(-1).id).toBe(19_999);
  });
});

describe('a wrong call is explained on standard error only', () => {
  it.each([
    [[], '--documents FILE'],
    [['--jsonl', '--documents', 'no-such-file.jsonl'], 'no-such-file.jsonl'],
    [['--jsonl', '--documents', SCRIPT], 'line 1'],
    [['--jsonl', '--documents', 'x', '--top', 'many'], '--top'],
  ])('%j', (args, message) => {
    const { lines, stderr, status } = run(args, '');
    expect(lines).toEqual([]);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(status).toBe(2);
  });
});
