/** What the picking of answering words works on: a sentence as tagged words, phrases and candidate spans, with integers for all that is compared often. */

/** Parts of speech; the place in this list is the code that features are made of, so new ones go to the end. */
export const TAGS = [
  'noun',
  'name',
  'num',
  'date',
  'sign',
  'pron',
  'det',
  'poss',
  'own',
  'adj',
  'adv',
  'verb',
  'ing',
  'aux',
  'to',
  'not',
  'prep',
  'conj',
  'sub',
  'wh',
  'that',
  'punct',
  'quote',
] as const;
export type WordTag = (typeof TAGS)[number];

/** The code of each tag. */
export const CODE = Object.fromEntries(TAGS.map((tag, code) => [tag, code])) as Readonly<Record<WordTag, number>>;

export interface Word {
  /** UTF-16 offsets into the text that was cut. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** The stem that search compares. */
  readonly stem: string;
  /** Stable integers for the stem and the lower-case word. */
  readonly stemId: number;
  readonly wordId: number;
  readonly capital: boolean;
  tag: WordTag;
  /** A past form or participle. */
  past: boolean;
  /** A form of "be". */
  readonly be: boolean;
  /** What kind of thing the word names, see `senses.ts`. */
  sense: number;
  /** Number of the phrase that it stands in. */
  phrase: number;
}

/** Kinds of phrases: with a noun, with a verb, a preposition, adjectives or adverbs, and the small words one by one. */
export const PHRASES = [
  'nominal',
  'verbal',
  'preposition',
  'modifier',
  'and',
  'sub',
  'wh',
  'that',
  'quote',
  'mark',
] as const;
export type PhraseKind = (typeof PHRASES)[number];

export interface Phrase {
  readonly kind: PhraseKind;
  readonly code: number;
  /** Words from, to (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly index: number;
}

/** A candidate: words from, to (exclusive), without what is only its wrapping (article, preposition, marks), and its head. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
  readonly head: number;
}

/** A sentence made ready once for all questions. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  readonly candidates: readonly Candidate[];
  /** For each word, the number of its clause, cut at subordinating words, relative pronouns and hard stops. */
  readonly clauses: Uint8Array;
  /** For each word, how many brackets are open around it. */
  readonly depths: Uint8Array;
}

/** What a question asks for. */
export type AskedKind = 'who' | 'when' | 'where' | 'how-many' | 'how-long' | 'what' | 'which' | 'why' | 'how' | 'other';

/** A question, cut and parsed without its capitals. */
export interface Question {
  readonly words: readonly Word[];
  readonly kind: AskedKind;
  /** A code for the question word, finer than the kind ("how old" is not "how many"). */
  readonly wh: number;
  /** Where the question phrase starts and ends, -1 and 0 where there is none. */
  readonly whAt: number;
  readonly whEnd: number;
  /** The first word behind the auxiliary. */
  readonly rest: number;
  /** The noun of the question phrase ("which minister"). */
  readonly noun: Word | null;
  readonly nounSense: number;
  /** The question word together with the kind of its noun. */
  readonly type: number;
  /** The auxiliary's class: 0 none, 1 be, 2 do, 3 have, 4 modal. */
  readonly auxiliary: number;
  /** The preposition before the question word or left at the end, as an integer; 0 for none. */
  readonly preposition: number;
  /** For each word, whether it can be nothing but a name. */
  readonly proper: readonly boolean[];
  /** For each word, the related stems with their nearness. */
  readonly related: readonly (ReadonlyMap<string, number> | null)[];
}
