/**
 * The corpus that was left out: questions and conversations on invented news of a bank, a court, a medicine, a mission and a law, written by somebody who had not seen the
 * code, never fitted or chosen on. `node test/bench/left-out.ts [--project DIR] [--show]` runs them through `ask --jsonl`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CORPORA = fileURLToPath(new URL('../corpora/ledger', import.meta.url));
const folder = process.argv.indexOf('--corpus');
const CORPUS = folder < 0 ? CORPORA : process.argv[folder + 1]!;

interface Truth {
  readonly text: string;
  readonly answerable: boolean;
  /** Strings that show, each alone, that a passage holds the answer. */
  readonly gold: readonly string[];
  /** What the answer may be in short; empty where no short answer makes sense. */
  readonly short: readonly string[];
}
interface Said {
  readonly id: string;
  readonly status: 'answered' | 'partial' | 'not-found';
  readonly answer: string;
  readonly short?: string | readonly string[];
  readonly reason?: string;
  readonly results: readonly { readonly text: string }[];
  readonly close?: readonly { readonly text: string }[];
  readonly citations: readonly { readonly text: string }[];
}

/** How the questions of one list came out. */
export interface LeftOutScore {
  readonly answerable: number;
  /** A right short answer or a right first passage, and no wrong claim. */
  readonly helpful: number;
  readonly shortRight: number;
  readonly shortWrong: number;
  /** Questions that have a short answer. */
  readonly shortable: number;
  readonly unanswerable: number;
  /** Without an answer in the articles, and none was claimed. */
  readonly silent: number;
  readonly lines: readonly string[];
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ');

function score(truths: readonly (Truth & { readonly id: string })[], answers: ReadonlyMap<string, Said>): LeftOutScore {
  let helpful = 0;
  let shortRight = 0;
  let shortWrong = 0;
  let silent = 0;
  const lines: string[] = [];
  for (const truth of truths) {
    const said = answers.get(truth.id);
    if (!said) throw new Error(`No answer came for ${truth.id}.`);
    const claims = said.status !== 'answered' ? [] : [said.short ?? said.answer].flat();
    const first = fold((said.results[0] ?? said.close?.[0] ?? said.citations[0])?.text ?? '');
    const holds = truth.gold.some((gold) => first.includes(fold(gold)));
    const right = claims.some((claim) =>
      [...truth.short, ...truth.gold].some(
        (one) => fold(claim).includes(fold(one)) || (fold(claim).length > 3 && fold(one).includes(fold(claim))),
      ),
    );
    let mark = '';
    if (!truth.answerable) {
      if (claims.length === 0) silent++;
      else mark = 'FALSE';
    } else {
      if (right) shortRight++;
      else if (claims.length > 0) shortWrong++;
      if (right || (holds && claims.length === 0)) helpful++;
      else mark = claims.length > 0 ? 'WRONG' : first === '' ? 'silent' : 'useless';
    }
    if (mark !== '')
      lines.push(
        `${truth.id} ${mark} | ${truth.text} | ${said.status} ${claims.join(' ; ') || said.reason || ''} | ${first.slice(0, 160)} | gold ${truth.gold.join(' / ').slice(0, 120)}`,
      );
  }
  const answerable = truths.filter((truth) => truth.answerable);
  return {
    answerable: answerable.length,
    helpful,
    shortRight,
    shortWrong,
    shortable: answerable.filter(({ short }) => short.length > 0).length,
    unanswerable: truths.length - answerable.length,
    silent,
    lines,
  };
}

function ask(project: string, lines: readonly object[]): Map<string, Said> {
  const run = spawnSync('npm', ['run', '-s', 'ask', '--', '--jsonl', '--corpus', `${CORPUS}/articles`], {
    cwd: project,
    input: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(`ask failed: ${run.stderr.slice(-500)}`);
  const answers = run.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Said);
  return new Map(answers.map((answer) => [answer.id, answer]));
}

/** Runs the questions, and the follow-ups of the conversations. @param project - the checkout to ask */
export function scoreLeftOut(project = ROOT): { readonly questions: LeftOutScore; readonly followUps: LeftOutScore } {
  const questions = JSON.parse(readFileSync(`${CORPUS}/questions.json`, 'utf8')) as (Truth & { id: string })[];
  const talks = JSON.parse(readFileSync(`${CORPUS}/conversations.json`, 'utf8')) as { id: string; turns: Truth[] }[];
  const turns = talks.flatMap(({ id, turns }) => turns.map((turn, at) => ({ ...turn, id: `${id}.${at}`, thread: id })));
  return {
    questions: score(
      questions,
      ask(
        project,
        questions.map(({ id, text }) => ({ id, command: 'ask', text })),
      ),
    ),
    followUps: score(
      turns.filter(({ id }) => !id.endsWith('.0')),
      ask(
        project,
        turns.map(({ id, text, thread }) => ({ id, command: 'ask', text, thread })),
      ),
    ),
  };
}

if (import.meta.main) {
  const at = process.argv.indexOf('--project');
  const { questions, followUps } = scoreLeftOut(at < 0 ? ROOT : process.argv[at + 1]);
  for (const [name, one] of Object.entries({ questions, followUps })) {
    if (process.argv.includes('--show')) process.stdout.write(`${one.lines.join('\n')}\n`);
    process.stdout.write(
      `${name}: helpful ${one.helpful}/${one.answerable}; short answers right ${one.shortRight}, wrong ${one.shortWrong} of ${one.shortable}; no claim where none ${one.silent}/${one.unanswerable}\n`,
    );
  }
}
