/** Telling how far something long is, now and then. */

export interface Pace {
  /** What is done sooner needs no word in between, in milliseconds. */
  readonly firstMs: number;
  /** Between two words at least, in milliseconds. */
  readonly everyMs: number;
}

/** Discord takes about one change of a message in a second, for a while. */
export const RELOAD_PACE: Pace = { firstMs: 1_000, everyMs: 2_000 };

export interface Meanwhile<Progress> {
  /** Takes note of how far it is. */
  note(progress: Progress): void;
  /** Resolves when nothing more will be told: what is told later would stand in the place of the outcome. */
  end(): Promise<void>;
}

/**
 * Tells the last that was noted, and nothing twice.
 *
 * @param tell - given `null` if nothing was noted yet; must not reject
 */
export function meanwhile<Progress>(
  tell: (latest: Progress | null) => Promise<void>,
  { firstMs, everyMs }: Pace,
): Meanwhile<Progress> {
  let latest: Progress | null = null;
  let told: Progress | null | undefined;
  let telling: Promise<void> = Promise.resolve();
  let ended = false;
  const word = async () => {
    if (latest !== told) {
      told = latest;
      await tell(latest);
    }
    if (!ended) wait(everyMs);
  };
  let timer: NodeJS.Timeout;
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      telling = word();
    }, ms);
  };
  wait(firstMs);
  return {
    note: (progress) => {
      latest = progress;
    },
    end: async () => {
      ended = true;
      clearTimeout(timer);
      await telling;
    },
  };
}
