/** Runs a command of `src/cli` as a person or a machine does, with the Node that runs the tests. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../src/cli');

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
  /** One object a line of standard output. */
  // biome-ignore lint/suspicious/noExplicitAny: what a line holds is what the tests check
  readonly lines: readonly any[];
}

export function run(
  command: 'ask' | 'annotate',
  args: readonly string[],
  input: string | readonly unknown[] = '',
): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(CLI, `${command}.ts`), ...args], {
    input: typeof input === 'string' ? input : `${input.map((line) => JSON.stringify(line)).join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 60_000,
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return { stdout, stderr, status, lines: lines.map((line) => JSON.parse(line)) };
}
