/** Things that happen once, remembered as long as the process runs and there is room. */
import { createHash, randomBytes } from 'node:crypto';

export class Once {
  readonly #most: number;
  /** Keys are kept as salted fingerprints, so that no one's id can be read from memory. */
  readonly #salt = randomBytes(16);
  readonly #seen = new Set<string>();

  /** @param most - how many are remembered; beyond that the oldest are forgotten */
  constructor(most: number) {
    this.#most = most;
  }

  /** @returns whether this is the first time */
  first(...key: readonly string[]): boolean {
    const print = this.#print(key);
    if (this.#seen.has(print)) return false;
    this.#seen.add(print);
    if (this.#seen.size > this.#most) this.#seen.delete(this.#seen.values().next().value as string);
    return true;
  }

  /** Lets it happen again, where it failed. */
  forget(...key: readonly string[]): void {
    this.#seen.delete(this.#print(key));
  }

  #print(key: readonly string[]): string {
    return createHash('sha256').update(this.#salt).update(key.join('\n')).digest('base64url');
  }
}
