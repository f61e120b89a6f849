/** The ranked search over short documents. */

/** What kind of fact a question asks for; a sentence that holds one ranks higher. */
export type AskedFact = 'who' | 'when' | 'quote';

export interface SearchDocument {
  readonly id: string;
  readonly text: string;
  /** Words around the text that help to find it (its headline, its outlet). */
  readonly context?: string;
  /** Which kind of record this is, to search among one kind only. */
  readonly kind?: 'sentence' | 'paragraph' | 'quotation' | 'meeting' | 'fact' | 'day';
}

export interface SearchRequest {
  readonly query: string;
  readonly command?: AskedFact;
  /** Rank only these ids. */
  readonly among?: readonly string[];
  readonly kind?: SearchDocument['kind'];
  /** Most hits to give (default 10). */
  readonly top?: number;
}

export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

/** A word as search sees it, with the place it came from in the text that was cut up. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

export interface SearchIndex {
  /** Best first; ties by id, so that the same question always gives the same order. */
  search(request: SearchRequest): SearchHit[];
  /** In how many documents a term (as `tokenize` gives it) occurs; 0 if it is unknown. */
  documentFrequency(term: string): number;
  readonly size: number;
}
