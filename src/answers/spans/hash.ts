/** Stable integers for strings and for combinations of integers. */
import { remembered } from '../../remembered.ts';

/** Keys of features have so many bits: some thousand are kept, so few others fall on one of them. */
const KEY_BITS = 22;
const SPREAD = 0x85ebca6b;

/** Keys are below this. */
export const KEYS: number = 1 << KEY_BITS;

/** A stable 32-bit integer of a string (FNV-1a; Fowler, Noll and Vo). */
export const idOf = remembered((text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash | 0;
});

/** Adds one integer to a hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ (value + 0x7f4a7c15), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The keys of the features that hold for one candidate, filled anew for each. */
export class Keys {
  readonly values: Int32Array = new Int32Array(192);
  count = 0;

  /**
   * Notes a feature made of one value, or with the methods below of several.
   *
   * @param template - its number; each must be used in one place only
   */
  add1(template: number, a: number): void {
    this.#note(mix(Math.imul(template, SPREAD), a));
  }

  add2(template: number, a: number, b: number): void {
    this.#note(mix(mix(Math.imul(template, SPREAD), a), b));
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.#note(mix(mix(mix(Math.imul(template, SPREAD), a), b), c));
  }

  add4(template: number, a: number, b: number, c: number, d: number): void {
    this.#note(mix(mix(mix(mix(Math.imul(template, SPREAD), a), b), c), d));
  }

  add5(template: number, a: number, b: number, c: number, d: number, e: number): void {
    this.#note(mix(mix(mix(mix(mix(Math.imul(template, SPREAD), a), b), c), d), e));
  }

  #note(hash: number): void {
    this.values[this.count++] = (hash ^ (hash >>> 13)) >>> (32 - KEY_BITS);
  }
}
