/** Keeps what was dear to work out. */

const MOST_REMEMBERED = 50_000;

/**
 * The same function with its results kept, by the identity of what goes in; some are asked for again for every sentence.
 *
 * @param compute - must give the same result for the same input, and never `undefined`
 * @param most - results kept; with more, all are dropped and it starts anew
 */
export function remembered<K, V>(compute: (key: K) => V, most = MOST_REMEMBERED): (key: K) => V {
  const results = new Map<K, V>();
  return (key) => {
    const found = results.get(key);
    if (found !== undefined) return found;
    if (results.size >= most) results.clear();
    const computed = compute(key);
    results.set(key, computed);
    return computed;
  };
}
