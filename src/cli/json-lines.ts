/** JSON lines in, JSON lines out, in order. */
import type { Readable, Writable } from 'node:stream';

/** A line that cannot be used; its message is for whoever sent the line. */
export class LineError extends Error {}

/**
 * Reads a JSON object a line, hands each to `respond`, and writes one line for each, in the order of the input.
 * A line that is no JSON object, or for which `respond` throws a LineError, gets `{"id", "error"}`, and the rest goes on.
 *
 * @param respond - gets the object; any error but a LineError ends the run, since it is a bug
 */
export async function respondToLines(
  input: Readable,
  output: Writable,
  respond: (line: Readonly<Record<string, unknown>>) => unknown | Promise<unknown>,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    let id: unknown = null;
    let reply: unknown;
    try {
      const value = parseObject(line);
      id = value.id ?? null;
      reply = await respond(value);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      reply = { id, error: error.message };
    }
    // Waits where the reader is slow, so that a long run never piles up in memory.
    if (!output.write(`${JSON.stringify(reply)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
}

/** Lines end at line feeds only: JSON strings may hold the other characters that Unicode ends lines with, and node:readline splits there. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new LineError(`This line is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError('A line must be a JSON object.');
  return value as Record<string, unknown>;
}

/**
 * A text field of a line.
 *
 * @throws LineError that names the field if it is missing and required, or no string
 */
export function textField(line: Readonly<Record<string, unknown>>, key: string, required: true): string;
export function textField(line: Readonly<Record<string, unknown>>, key: string, required?: false): string | undefined;
export function textField(line: Readonly<Record<string, unknown>>, key: string, required = false): string | undefined {
  const value = line[key];
  if (value === undefined || value === null) {
    if (required) throw new LineError(`"${key}" is missing.`);
    return undefined;
  }
  if (typeof value !== 'string') throw new LineError(`"${key}" must be a string.`);
  return value;
}
