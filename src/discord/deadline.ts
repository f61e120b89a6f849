/** Work that must not take for ever. */

export class DeadlineError extends Error {
  readonly ms: number;
  constructor(ms: number) {
    super(`Not done within ${ms} ms.`);
    this.name = 'DeadlineError';
    this.ms = ms;
  }
}

/**
 * Waits for work, but not longer than a deadline. The work itself is not stopped; if it fails later, that is reported.
 *
 * @param ms - milliseconds
 * @param onLateFailure - told of a failure after the deadline, which nobody awaits any more
 * @throws DeadlineError
 */
export async function withDeadline<Result>(
  work: Promise<Result>,
  ms: number,
  onLateFailure: (error: unknown) => void,
): Promise<Result> {
  let late = false;
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new DeadlineError(ms));
    }, ms);
  });
  work.catch((error) => {
    if (late) onLateFailure(error);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
