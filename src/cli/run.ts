/** What every command on the terminal does alike: options, errors in one clear line, exit codes. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { EngineError } from '../engine/types.ts';

/** A mistake on the command line; its message says what to do. */
export class UsageError extends Error {}

/**
 * Runs a command and sets the exit code: 0, 2 for a mistake of the person (one line, no stack), 1 for a bug (with its stack).
 *
 * @param main - the command
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  // A reader that stops early (`| head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await main();
  } catch (error) {
    if (error instanceof UsageError || error instanceof EngineError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
    } else {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = 1;
    }
  }
}

/** @throws UsageError with the usage text if an option is unknown or lacks its value */
export function readOptions<const T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
}
