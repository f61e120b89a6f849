/** `npm run -s ask`: the bot's answers on a terminal, or as JSON lines for machines. */
import { existsSync } from 'node:fs';
import type { Answer, Command, Evidence, PastQuestion, Question } from '../answers/types.ts';
import { startEngine } from '../engine/start.ts';
import type { Engine } from '../engine/types.ts';
import { SHIPPED_CORPUS, SHIPPED_DATA } from '../shipped.ts';
import { LineError, respondToLines, textField } from './json-lines.ts';
import { readOptions, runCommand, UsageError } from './run.ts';
import { answerOnTerminal } from './terminal.ts';

const USAGE = `Usage: npm run -s ask -- "/who led the talks" [--corpus DIR] [--data DIR]
       npm run -s ask -- --jsonl [--corpus DIR] [--data DIR]   JSON lines in, JSON lines out

A question starts with /who, /when or /quote; without one the right command is chosen.`;

const COMMANDS: readonly Command[] = ['who', 'when', 'quote', 'ask'];

await runCommand(async () => {
  const { values, positionals } = readOptions(
    {
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        corpus: { type: 'string' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  );
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const words = positionals.join(' ').trim();
  if (!values.jsonl && words === '') throw new UsageError(`There is no question.\n${USAGE}`);
  for (const folder of [values.corpus, values.data]) {
    if (folder !== undefined && !existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`);
  }
  // The shipped data describes the shipped corpus only.
  const engine = await startEngine({
    corpusDir: values.corpus ?? SHIPPED_CORPUS,
    dataDir: values.data ?? (values.corpus === undefined ? SHIPPED_DATA : null),
    answerTimeoutMs: 60_000,
  });
  try {
    if (values.jsonl) await answerLines(engine);
    else process.stdout.write(answerOnTerminal(await engine.answer(parseTyped(words)), process.stdout.isTTY === true));
  } finally {
    await engine.close();
  }
});

/** Answers a line at a time; lines with the same `thread` are one conversation. */
async function answerLines(engine: Engine): Promise<void> {
  const threads = new Map<string, PastQuestion[]>();
  await respondToLines(process.stdin, process.stdout, async (line) => {
    const command = textField(line, 'command', true);
    if (!isCommand(command)) throw new LineError(`"command" must be one of ${COMMANDS.join(', ')}, not "${command}".`);
    const text = textField(line, 'text', true);
    const by = textField(line, 'by');
    const thread = textField(line, 'thread');
    const history = thread === undefined ? [] : (threads.get(thread) ?? []);
    const started = performance.now();
    const answer = await engine.answer({ command, text, history, ...(by === undefined ? {} : { by }) });
    const ms = performance.now() - started;
    if (thread !== undefined) threads.set(thread, [...history, { command, text, ...(by === undefined ? {} : { by }) }]);
    return { id: line.id ?? null, ...forMachines(answer), ms: Math.round(ms * 10) / 10 };
  });
}

function forMachines({ command, status, headline, short, reason, results, close, citations }: Answer) {
  return {
    command,
    status,
    answer: headline,
    ...(short === undefined ? {} : { short: short.length === 1 ? short[0] : short }),
    ...(reason === undefined ? {} : { reason }),
    results: results.map(passageForMachines),
    ...(close.length === 0 ? {} : { close: close.map(passageForMachines) }),
    citations: citations.map(({ n, file, line, start, end, text }) => ({ n, file, line, start, end, text })),
  };
}

function passageForMachines({ text, segments, speaker, role, date, citations }: Evidence) {
  return { text, segments, speaker, role, date, citations };
}

function parseTyped(words: string): Question {
  const [, command, text] = /^\/(who|when|quote|ask)\b\s*(.*)$/su.exec(words) ?? [];
  return command === undefined || !isCommand(command) ? { command: 'ask', text: words } : { command, text: text ?? '' };
}

function isCommand(word: string): word is Command {
  return (COMMANDS as readonly string[]).includes(word);
}
