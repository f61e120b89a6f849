/** The first second of 2015, from which Discord counts the milliseconds in its ids. */
const EPOCH = 1_420_070_400_000n;

/**
 * Makes ids as Discord does: milliseconds since 2015 in the upper bits, so that later ids compare greater.
 *
 * @returns a function that gives a new id, always greater than the one before.
 */
export function snowflakes(now: () => number = Date.now): () => string {
  let last = 0n;
  return () => {
    const wanted = (BigInt(now()) - EPOCH) << 22n;
    last = wanted > last ? wanted : last + 1n;
    return last.toString();
  };
}
