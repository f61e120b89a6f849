import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, run } from './spawn.ts';

const HERRING = join(import.meta.dirname, '../fixtures/herring');
const TUNNEL = join(import.meta.dirname, '../fixtures/tunnel');

describe('ask --jsonl', () => {
  let answers: Run;
  const byId = (id: unknown) => answers.lines.find((line) => line.id === id);
  beforeAll(() => {
    const questions = [
      { id: 'who', command: 'who', text: 'who is thorsson' },
      { id: 2, command: 'when', text: 'when were the bergen talks' },
      { id: 'quote', command: 'quote', text: 'gap is real' },
      { id: 'ask', command: 'ask', text: 'what did mogensen say about a ceiling', extra: { ignored: true } },
      { id: 'unknown', command: 'who', text: 'who is Wendelin Quarlsby' },
      { id: 't1', command: 'who', text: 'who led the norwegian delegation', thread: 'a' },
      { id: 't2', command: 'who', text: 'who is mogensen', thread: 'b' },
      { id: 't3', command: 'quote', text: 'what did she say', thread: 'a' },
      { id: 't4', command: 'quote', text: 'what did he say', thread: 'b' },
      { id: 'alone', command: 'quote', text: 'what did she say' },
      { id: 'by', command: 'quote', text: '', by: 'Thorsson' },
      { id: 'separator', command: 'quote', text: 'solbakken\u2028on listening' },
    ].map((line) => JSON.stringify(line));
    const broken = [
      'nonsense',
      '{"id":"c","command":"why","text":"x"}',
      '{"id":"m","command":"who"}',
      '{"id":"n","command":"who","text":7}',
      '',
    ];
    answers = run(
      'ask',
      ['--jsonl', '--corpus', HERRING],
      [...questions.slice(0, 3), ...broken, ...questions.slice(3)].join('\n'),
    );
  });

  it('answers each line in its order and goes on after those it cannot use', () => {
    expect(answers.status).toBe(0);
    expect(answers.stderr).toBe('');
    expect(answers.lines.map(({ id }) => id)).toEqual([
      'who',
      2,
      'quote',
      null,
      'c',
      'm',
      'n',
      'ask',
      'unknown',
      't1',
      't2',
      't3',
      't4',
      'alone',
      'by',
      'separator',
    ]);
    expect(answers.stdout.split('\n').filter((line) => line !== '')).toHaveLength(answers.lines.length);
  });

  it('gives exactly the agreed fields', () => {
    for (const { error, ...line } of answers.lines) {
      if (error !== undefined) continue;
      const { id: _, command, status, answer, short, reason, results, close = [], citations, ms, ...rest } = line;
      expect(rest).toEqual({});
      expect(['who', 'when', 'quote', 'ask']).toContain(command);
      // What is claimed stands alone too, and only there.
      expect([short].flat().every((one) => (status === 'answered' ? typeof one === 'string' : one === undefined))).toBe(
        true,
      );
      expect(['answered', 'partial', 'not-found']).toContain(status);
      expect(typeof answer).toBe('string');
      expect(reason === undefined || typeof reason === 'string').toBe(true);
      expect(ms).toBeGreaterThanOrEqual(0);
      for (const result of [...results, ...close]) {
        const { text, segments: __, speaker: ___, role: ____, date: _____, citations: cited, ...more } = result;
        expect(more).toEqual({});
        expect(text).toEqual(expect.any(String));
        for (const n of cited) expect(citations.map((citation: { n: number }) => citation.n)).toContain(n);
      }
      for (const citation of citations)
        expect(Object.keys(citation)).toEqual(['n', 'file', 'line', 'start', 'end', 'text']);
    }
  });

  it('cites word for word, with files relative to the corpus folder', () => {
    for (const { citations = [] } of answers.lines) {
      for (const { file, line, start, end, text } of citations) {
        const whole = readFileSync(join(HERRING, file), 'utf8');
        expect(whole.slice(start, end)).toBe(text);
        expect(whole.slice(0, start).split('\n')).toHaveLength(line);
      }
    }
  });

  it('answers /who, /when, /quote and a free question', () => {
    expect(byId('who')).toMatchObject({
      command: 'who',
      status: 'answered',
      answer: 'Einar Thorsson: Icelandic Foreign Minister',
    });
    expect(byId(2)).toMatchObject({
      command: 'when',
      status: 'answered',
      answer: expect.stringContaining('4 March 2019'),
    });
    expect(byId(2).results.map(({ date }: { date: unknown }) => date)).toContainEqual({
      start: '2019-03-04',
      status: 'past',
    });
    expect(byId('quote').results[0]).toEqual({
      text: 'Nobody left the table, and that is worth something, […] But the gap is real.',
      segments: ['Nobody left the table, and that is worth something,', 'But the gap is real.'],
      speaker: 'Ingrid Solbakken',
      role: 'Fisheries Minister',
      citations: [1],
    });
    expect(byId('ask').command).toBe('quote');
    expect(byId('ask').results[0].speaker).toBe('Karl Mogensen');
    expect(byId('by').results[0].speaker).toBe('Einar Thorsson');
  });

  it('says why there is no answer', () => {
    expect(byId('unknown')).toMatchObject({
      status: 'not-found',
      answer: '',
      results: [],
      reason: expect.stringMatching(/is not in the corpus/u),
    });
  });

  it('takes lines of one thread for one conversation', () => {
    expect(byId('t3').results[0].speaker).toBe('Ingrid Solbakken');
    expect(byId('t4').results[0].speaker).toBe('Karl Mogensen');
    expect(byId('alone').status).not.toBe('answered');
  });

  it('takes a line separator inside a string for what it is', () => {
    expect(byId('separator')).toMatchObject({ status: 'answered', results: [{ speaker: 'Ingrid Solbakken' }] });
  });

  it('names what is wrong with a line', () => {
    const errors = answers.lines.filter(({ error }) => error !== undefined);
    expect(errors).toEqual([
      { id: null, error: expect.stringContaining('not JSON') },
      { id: 'c', error: expect.stringMatching(/"command".*"why"/u) },
      { id: 'm', error: '"text" is missing.' },
      { id: 'n', error: '"text" must be a string.' },
    ]);
  });
});

describe('ask with files of an editor', () => {
  let data: string;
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'ask-'));
    writeFileSync(join(data, 'articles.yaml'), '- file: 02-after-tartu.txt\n  outlet: The Gulf of Letters\n');
  });
  afterAll(() => rmSync(data, { recursive: true }));

  it('knows what they say, and shows the answer as a person reads it', () => {
    const { stdout, stderr, status } = run('ask', ['--corpus', TUNNEL, '--data', data, '/quote kuusk on a bridge']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('bridge of paper.');
    expect(stdout).toContain('Sanna Kuusk, Finnish Deputy Foreign Minister');
    expect(stdout).toMatch(
      /^\[1\] The Gulf of Letters, written 14 April 2021, paragraph \d+ \(02-after-tartu\.txt:\d+\)/mu,
    );
    expect(stdout).not.toContain('\u001b');
  });
});

describe('a wrong call of ask is explained in one place, without a stack', () => {
  it.each([
    ['a folder that is not there', ['--corpus', '/no/such/folder', 'who is it'], '/no/such/folder'],
    ['a question that is not there', ['--corpus', HERRING], 'There is no question.'],
    ['an option that is not there', ['--korpus', HERRING, 'x'], '--korpus'],
  ])('%s', (_, args, message) => {
    const { stdout, stderr, status } = run('ask', args);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /mu);
    expect(status).toBe(2);
  });

  it('a folder without articles', () => {
    const empty = mkdtempSync(join(tmpdir(), 'ask-'));
    const { stderr, status } = run('ask', ['--corpus', empty, 'who is it']);
    rmSync(empty, { recursive: true });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(empty);
    expect(status).toBe(2);
  });
});
