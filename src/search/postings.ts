/** Which term occurs in which document how often, in typed arrays: a few bytes an entry instead of an object each. */

/** The postings of one term: document numbers in ascending order, and how often the term occurs in each. */
export interface TermPostings {
  readonly documents: Int32Array;
  readonly counts: Int32Array;
}

/** A list that grows by doubling. */
class GrowingInts {
  #values = new Int32Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** The filled part; not a copy. */
  view(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }
}

/** All postings, term after term: term `t` has the entries from `offsets[t]` to `offsets[t + 1]`. */
interface Packed {
  readonly offsets: Int32Array;
  readonly documents: Int32Array;
  readonly counts: Int32Array;
}

const NO_INTS = new Int32Array(0);
const NONE: TermPostings = { documents: NO_INTS, counts: NO_INTS };

/** Documents come in ascending order of their numbers and stay. They are packed when the first question is asked. */
export class Postings {
  readonly #termNumbers = new Map<string, number>();
  readonly #lengths = new GrowingInts();
  #log = { terms: new GrowingInts(), documents: new GrowingInts(), counts: new GrowingInts() };
  #packed: Packed = { offsets: new Int32Array(1), documents: NO_INTS, counts: NO_INTS };
  #isPacked = true;
  #totalLength = 0;
  #size = 0;

  /** How many documents there are. */
  get size(): number {
    return this.#size;
  }

  get averageLength(): number {
    return this.#size === 0 ? 0 : this.#totalLength / this.#size;
  }

  /** The number of terms of each document, by document number. */
  get lengths(): Int32Array {
    return this.#lengths.view();
  }

  /**
   * @param document - a number above every earlier one
   * @param terms - with duplicates
   * @throws RangeError if the number is not above every earlier one
   */
  add(document: number, terms: readonly string[]): void {
    const known = this.#lengths.view().length;
    if (document < known) throw new RangeError(`Document ${document} comes after document ${known - 1}.`);
    for (let skipped = known; skipped < document; skipped++) this.#lengths.push(0);
    this.#lengths.push(terms.length);
    this.#totalLength += terms.length;
    this.#size++;

    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      this.#log.terms.push(this.#numberOf(term));
      this.#log.documents.push(document);
      this.#log.counts.push(count);
    }
    this.#isPacked = false;
  }

  /** The postings of a term; empty if no document has it. */
  of(term: string): TermPostings {
    const number = this.#termNumbers.get(term);
    if (number === undefined) return NONE;
    if (!this.#isPacked) this.#pack();
    const { offsets, documents, counts } = this.#packed;
    const from = offsets[number]!;
    const to = offsets[number + 1]!;
    return { documents: documents.subarray(from, to), counts: counts.subarray(from, to) };
  }

  #numberOf(term: string): number {
    const known = this.#termNumbers.get(term);
    if (known !== undefined) return known;
    const number = this.#termNumbers.size;
    this.#termNumbers.set(term, number);
    return number;
  }

  /** Counting sort by term of what was packed before and what was logged since; the documents of a term stay in order. */
  #pack(): void {
    const earlier = this.#packed;
    const logged = {
      terms: this.#log.terms.view(),
      documents: this.#log.documents.view(),
      counts: this.#log.counts.view(),
    };
    const offsets = new Int32Array(this.#termNumbers.size + 1);
    const earlierTerms = earlier.offsets.length - 1;
    for (let term = 0; term < earlierTerms; term++) {
      offsets[term + 1] = earlier.offsets[term + 1]! - earlier.offsets[term]!;
    }
    for (const term of logged.terms) offsets[term + 1]!++;
    for (let term = 1; term < offsets.length; term++) offsets[term]! += offsets[term - 1]!;

    const next = offsets.slice();
    const documents = new Int32Array(offsets.at(-1)!);
    const counts = new Int32Array(documents.length);
    for (let term = 0; term < earlierTerms; term++) {
      const from = earlier.offsets[term]!;
      const to = earlier.offsets[term + 1]!;
      documents.set(earlier.documents.subarray(from, to), next[term]);
      counts.set(earlier.counts.subarray(from, to), next[term]);
      next[term]! += to - from;
    }
    for (let entry = 0; entry < logged.terms.length; entry++) {
      const at = next[logged.terms[entry]!]!++;
      documents[at] = logged.documents[entry]!;
      counts[at] = logged.counts[entry]!;
    }
    this.#packed = { offsets, documents, counts };
    this.#log = { terms: new GrowingInts(), documents: new GrowingInts(), counts: new GrowingInts() };
    this.#isPacked = true;
  }
}
